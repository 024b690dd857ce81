//! What adding the people of a list would do, line by line (R-PPL-1). It is planned twice, for the preview and for the act, and a
//! digest tells whether both are the same.

use std::collections::HashMap;

use serde::Serialize;

use super::file::Line;
use super::invitation::Invitee;
use super::rights::{self, Limit};
use crate::authz::{Role, Roles};
use crate::base::ids::PartnerId;
use crate::base::preview;
use crate::base::typed::{self, TextProblem};
use crate::i18n::Locale;
use crate::users::EmailAddress;
use crate::web::csv::begins_formula;
use crate::web::sheet::plain;

/// How somebody whom a line names stands in the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Active,
    /// Invited, however long ago.
    Invited,
    Deactivated,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum LineProblem {
    NoName,
    NameTooLong,
    /// A spreadsheet would calculate the name.
    NameIsFormula,
    NotAnAddress,
    /// These words name no role.
    NotARole(String),
    /// Whoever acts may not give one of the roles.
    Limited(Limit),
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    Added,
    /// They were here, and come back.
    ComesBack,
    /// They are here: skipped.
    Belongs,
    /// They are invited: skipped.
    IsInvited,
    /// Their address stands on this line already: skipped.
    Repeats(usize),
    /// It stops the whole.
    Wrong(Vec<LineProblem>),
}

/// A line with what becomes of it.
#[derive(Clone, Debug)]
pub struct PlannedLine {
    pub line: Line,
    pub outcome: Outcome,
    /// The roles, where they could be read.
    pub roles: Option<Roles>,
    /// Who is invited by it.
    invitee: Option<Invitee>,
}

impl PlannedLine {
    /// Whether it stops the whole.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        matches!(self.outcome, Outcome::Wrong(_))
    }
}

/// What a list would do.
#[derive(Clone, Debug)]
pub struct Plan {
    partner: PartnerId,
    /// In their order.
    pub lines: Vec<PlannedLine>,
}

/// The addresses of a list, each once.
#[must_use]
pub fn addresses(lines: &[Line]) -> Vec<String> {
    let all = lines.iter().filter_map(|it| EmailAddress::parse(it.email()).ok());
    let mut all: Vec<String> = all.map(|it| it.as_str().to_owned()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Plan {
    /// What becomes of each line, for somebody with the roles `by`. `known` are the company's people by address. Who is here already and
    /// what repeats another line is skipped, whatever else it says.
    #[must_use]
    pub fn new(partner: PartnerId, lines: Vec<Line>, by: &Roles, known: &HashMap<String, Known>) -> Self {
        let words = RoleWords::new();
        let mut met: HashMap<String, usize> = HashMap::new();
        let planned = lines.into_iter().map(|line| {
            let email = EmailAddress::parse(line.email()).ok();
            let known = email.as_ref().and_then(|it| known.get(it.as_str())).copied();
            let before = email.as_ref().and_then(|it| met.get(it.as_str())).copied();
            if let (Some(email), None) = (&email, before) {
                met.insert(email.as_str().to_owned(), line.number);
            }
            let roles = words.read(line.roles());
            let read = roles.as_ref().ok().cloned();
            let skipped = match (before, known) {
                (Some(number), _) => Some(Outcome::Repeats(number)),
                (_, Some(Known::Active)) => Some(Outcome::Belongs),
                (_, Some(Known::Invited)) => Some(Outcome::IsInvited),
                (_, Some(Known::Deactivated) | None) => None,
            };
            let (outcome, invitee) = match skipped {
                Some(outcome) => (outcome, None),
                None => match invitee(partner, &line, email, roles, by) {
                    Ok(it) if known.is_some() => (Outcome::ComesBack, Some(it)),
                    Ok(it) => (Outcome::Added, Some(it)),
                    Err(problems) => (Outcome::Wrong(problems), None),
                },
            };
            PlannedLine { line, outcome, roles: read, invitee }
        });
        let lines = planned.collect();
        Self { partner, lines }
    }

    /// Who is invited.
    #[must_use]
    pub fn invitees(&self) -> Vec<Invitee> {
        self.lines.iter().filter_map(|it| it.invitee.clone()).collect()
    }

    /// How many are invited.
    #[must_use]
    pub fn invited(&self) -> usize {
        self.lines.iter().filter(|it| it.invitee.is_some()).count()
    }

    /// The lines that stop the whole, with their places in the list.
    pub fn bad(&self) -> impl Iterator<Item = (usize, &PlannedLine)> {
        self.lines.iter().enumerate().filter(|(_, it)| it.is_bad())
    }

    /// How many lines are skipped.
    #[must_use]
    pub fn skipped(&self) -> usize {
        self.lines.len() - self.invited() - self.bad().count()
    }

    /// The first line with a role that whoever acts may not give.
    #[must_use]
    pub fn limited(&self) -> Option<&PlannedLine> {
        let is_limited = |it: &&PlannedLine| match &it.outcome {
            Outcome::Wrong(problems) => problems.iter().any(|it| matches!(it, LineProblem::Limited(_))),
            _ => false,
        };
        self.lines.iter().find(is_limited)
    }

    /// Tells this outcome from any other; none where there is nothing to do, or something stops it.
    ///
    /// # Errors
    /// As [`preview::digest`].
    pub fn digest(&self) -> serde_json::Result<Option<String>> {
        if self.invited() == 0 || self.bad().next().is_some() {
            return Ok(None);
        }
        let lines = self.lines.iter().map(|it| {
            let invitee = it.invitee.as_ref().map(|it| {
                let roles: Vec<&str> = it.roles.iter().map(Role::as_str).collect();
                (it.email.as_str(), it.name.as_str(), roles)
            });
            (it.line.email(), invitee, &it.outcome)
        });
        preview::digest(&("add people", self.partner, lines.collect::<Vec<_>>())).map(Some)
    }
}

/// Who is invited by a line, or all that is wrong with it, in the order of its columns.
fn invitee(
    partner: PartnerId,
    line: &Line,
    email: Option<EmailAddress>,
    roles: Result<Roles, String>,
    by: &Roles,
) -> Result<Invitee, Vec<LineProblem>> {
    let name = match typed::line(line.name()) {
        Ok(name) if begins_formula(&name) => Err(LineProblem::NameIsFormula),
        Ok(name) => Ok(name),
        Err(TextProblem::Missing) => Err(LineProblem::NoName),
        Err(TextProblem::TooLong) => Err(LineProblem::NameTooLong),
    };
    let email = email.ok_or(LineProblem::NotAnAddress);
    let roles = roles.map_err(LineProblem::NotARole).and_then(|roles| {
        rights::may_give_all(by, &roles).map_err(LineProblem::Limited)?;
        Ok(roles)
    });
    match (name, email, roles) {
        (Ok(name), Ok(email), Ok(roles)) => Ok(Invitee { partner, name, email, roles }),
        (name, email, roles) => Err([name.err(), email.err(), roles.err()].into_iter().flatten().collect()),
    }
}

/// What roles are called in a list: as the portal keeps them, or by their names in any of its languages; `None` is staff.
struct RoleWords(HashMap<String, Option<Role>>);

impl RoleWords {
    fn new() -> Self {
        let mut words: HashMap<String, Option<Role>> = HashMap::from([("staff".to_owned(), None)]);
        for locale in Locale::all() {
            words.insert(plain(&locale.texts().role_staff()), None);
            for role in Role::ALL {
                words.insert(plain(&role.name(locale.texts())), Some(role));
            }
        }
        words.extend(Role::ALL.map(|role| (plain(role.as_str()), Some(role))));
        Self(words)
    }

    /// Reads several, between commas and semicolons; or between blanks, where each is one word.
    fn read(&self, typed: &str) -> Result<Roles, String> {
        let mut roles = Vec::new();
        for part in typed.split([',', ';', '，', '；', '、']).filter(|it| !it.trim().is_empty()) {
            if let Some(role) = self.0.get(&plain(part)) {
                roles.extend(*role);
                continue;
            }
            for word in part.split_whitespace() {
                let role = self.0.get(&plain(word)).ok_or_else(|| part.trim().to_owned())?;
                roles.extend(*role);
            }
        }
        Ok(roles.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::file;

    fn plan(list: &str, by: Role) -> Plan {
        let known = [("anna", Known::Active), ("ben", Known::Invited), ("carl", Known::Deactivated)];
        let known = known.map(|(name, known)| (format!("{name}@x.example"), known));
        let by: Roles = [by].into_iter().collect();
        Plan::new(PartnerId::new(), file::read(list, None).unwrap(), &by, &HashMap::from(known))
    }

    fn outcomes(plan: &Plan) -> Vec<Outcome> {
        plan.lines.iter().map(|it| it.outcome.clone()).collect()
    }

    #[test]
    fn who_is_here_and_what_repeats_is_skipped_and_all_else_that_is_wrong_stops_the_whole() {
        let list = "Dora, dora@x.example\nAnna, ANNA@x.example, nonsense\n, ben@x.example\nCarl, carl@x.example, user_admin\n\
                    =1+1, nonsense, Boss\nDora, Dora@X.example\n, eva@x.example";
        let it = plan(list, Role::GlobalAdmin);
        assert_eq!(
            outcomes(&it),
            [
                Outcome::Added,
                Outcome::Belongs,
                Outcome::IsInvited,
                Outcome::ComesBack,
                Outcome::Wrong(vec![
                    LineProblem::NameIsFormula,
                    LineProblem::NotAnAddress,
                    LineProblem::NotARole("Boss".to_owned()),
                ]),
                Outcome::Repeats(1),
                Outcome::Wrong(vec![LineProblem::NoName]),
            ]
        );
        let bad: Vec<usize> = it.bad().map(|(at, _)| at).collect();
        assert_eq!((it.invited(), it.skipped(), bad), (2, 3, vec![4, 6]));
        assert_eq!(it.digest().unwrap(), None);
        let long = plan(&format!("{}, eva@x.example", "x".repeat(201)), Role::GlobalAdmin);
        assert_eq!(outcomes(&long), [Outcome::Wrong(vec![LineProblem::NameTooLong])]);
    }

    #[test]
    fn a_role_that_the_inviter_may_not_give_stops_the_whole() {
        let list = "Dora, dora@x.example, user_admin\nEva, eva@x.example, global_admin; user_admin";
        assert_eq!(outcomes(&plan(list, Role::GlobalAdmin)), [Outcome::Added, Outcome::Added]);
        let it = plan(list, Role::UserAdmin);
        let limited = Outcome::Wrong(vec![LineProblem::Limited(Limit::GivesGlobalAdmin)]);
        assert_eq!(outcomes(&it), [Outcome::Added, limited]);
        assert_eq!(it.limited().map(|it| it.line.name()), Some("Eva"));
        // Of whoever is here already nothing is changed.
        assert!(plan("Anna, anna@x.example, global_admin", Role::UserAdmin).limited().is_none());
    }

    #[test]
    fn roles_are_called_as_they_are_kept_or_by_their_names() {
        let words = RoleWords::new();
        let of = |roles: &[Role]| Ok(roles.iter().copied().collect::<Roles>());
        for (typed, roles) in [
            ("", of(&[])),
            ("staff", of(&[])),
            (" ; ", of(&[])),
            ("user_admin admin_agent", of(&[Role::UserAdmin, Role::AdminAgent])),
            ("User admin; ADMIN AGENT", of(&[Role::UserAdmin, Role::AdminAgent])),
            ("global_admin;mpn_partner_admin", of(&[Role::GlobalAdmin, Role::MpnPartnerAdmin])),
            ("全局管理员、用户管理员", of(&[Role::GlobalAdmin, Role::UserAdmin])),
            ("user_admin; the boss", Err("the boss".to_owned())),
        ] {
            assert_eq!(words.read(typed), roles, "{typed}");
        }
        for locale in Locale::all() {
            for role in Role::ALL {
                assert_eq!(words.read(&role.name(locale.texts())), of(&[role]), "{locale}");
            }
            assert_eq!(words.read(&locale.texts().role_staff()), of(&[]), "{locale}");
        }
    }

    #[test]
    fn the_digest_is_of_one_outcome_and_one_company() {
        let partner = PartnerId::new();
        let by: Roles = [Role::GlobalAdmin].into_iter().collect();
        let of = |partner, list: &str, known: &[(&str, Known)]| {
            let known = known.iter().map(|(email, known)| ((*email).to_owned(), *known)).collect();
            Plan::new(partner, file::read(list, None).unwrap(), &by, &known).digest().unwrap()
        };
        let list = "Dora, dora@x.example, user_admin\nEva, eva@x.example";
        let digest = of(partner, list, &[]);
        assert!(digest.is_some());
        assert_eq!(of(partner, &list.replace("user_admin", "User admin"), &[]), digest);
        for other in [
            of(PartnerId::new(), list, &[]),
            of(partner, "Dora, dora@x.example\nEva, eva@x.example", &[]),
            of(partner, "Dorothea, dora@x.example, user_admin\nEva, eva@x.example", &[]),
            of(partner, list, &[("eva@x.example", Known::Invited)]),
            of(partner, list, &[("eva@x.example", Known::Deactivated)]),
        ] {
            assert!(other.is_some() && other != digest, "{other:?}");
        }
        assert_eq!(
            of(partner, list, &[("eva@x.example", Known::Active), ("dora@x.example", Known::Invited)]),
            None
        );
    }
}
