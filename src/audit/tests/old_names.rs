//! The migration that gave what is in the logs its names of today.

use std::collections::BTreeSet;

use super::families;
use crate::authz::Action;

/// The names that the older version wrote and the migration changes. All others mean what they meant.
const OLD_NAMES: [&str; 44] = [
    "activations.declined",
    "activations.fulfilled",
    "activations.handed_over",
    "activations.read",
    "activations.request",
    "activations.requested",
    "activations.taken",
    "activations.withdraw",
    "activations.withdrawn",
    "assignments.see_own",
    "audit.read",
    "benefits.see",
    "console.see",
    "go_to_market.manage",
    "id.unknown",
    "keys.get",
    "keys.redeem",
    "mails.read",
    "mails.requeued",
    "members.deactivated",
    "members.manage",
    "membership.ask_cancellation",
    "membership.buy",
    "partner.accept_invitation",
    "people.see",
    "seats.assign",
    "seats.assigned",
    "seats.released",
    "service_requests.answer",
    "service_requests.answered",
    "service_requests.ask_advisory",
    "service_requests.ask_cloud_support",
    "service_requests.ask_on_premises_support",
    "service_requests.close",
    "service_requests.closed",
    "service_requests.handed_over",
    "service_requests.read",
    "service_requests.reopen",
    "service_requests.reopened",
    "service_requests.submit",
    "service_requests.submitted",
    "service_requests.taken",
    "technical.activate",
    "technical.see_ids",
];

/// The rights that there were at that migration, by the names it gave them.
const RENAMED_PERMISSIONS: [&str; 17] = [
    "see_benefits",
    "see_own_assignments",
    "see_people",
    "get_keys",
    "assign_seat",
    "activate_technical",
    "see_support_ids",
    "ask_advisory",
    "ask_cloud_support",
    "ask_on_premises_support",
    "manage_go_to_market",
    "buy",
    "ask_cancellation",
    "answer_service_requests",
    "accept_invitation",
    "manage_members",
    "read_audit",
];

#[test]
fn the_migration_renames_every_name_that_was_ever_stored_to_one_that_is_known() {
    let migration = include_str!("../../../migrations/0020_acts_of_the_log.sql");
    let statements = migration.lines().filter(|line| !line.starts_with("--"));
    let migration = statements.collect::<Vec<_>>().join("\n");
    let known: BTreeSet<_> = families().into_iter().flat_map(|family| family.names).collect();
    for old in OLD_NAMES {
        assert!(migration.contains(&format!("'{old}'")), "{old}");
        assert!(!known.contains(old), "{old}");
    }
    // What it calls `noun.verb` is an old name or a new one.
    let names = migration.split('\'').skip(1).step_by(2);
    for name in names.filter(|name| name.contains('.') && !name.ends_with('%')) {
        assert!(known.contains(name) || OLD_NAMES.contains(&name), "{name}");
    }
    // What was stored of refused rights is still a right; those that came after the migration it doesn't know.
    for permission in RENAMED_PERMISSIONS {
        assert!(migration.contains(&format!("'{permission}')")), "{permission} is not in the migration");
        assert!(
            Action::all().any(|it| it.as_str() == permission),
            "{permission} is stored, and no right any more"
        );
    }
}
