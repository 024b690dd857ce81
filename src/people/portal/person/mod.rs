//! One person of the company: what they have, and what its admins do about them (R-PPL-3).

mod deactivation;
mod invitation;
mod page;
pub(super) mod role_choice;
mod roles;

use crate::audit::Entry;
use crate::authz::role_names;
use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::partners::PartnerClosed;
use crate::people::acts::editing::NotEdited;
use crate::people::invitation::Standing;
use crate::people::rights::Limit;
use crate::people::store::editing::{CompanyPerson, find_person};
use crate::scope::PartnerScope;
use crate::web::routes::Routes;

/// A person's pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/people/{member}", page::show)
        .post("/partners/{mpn}/account/people/{member}", page::rename)
        .get("/partners/{mpn}/account/people/{member}/roles", roles::show)
        .post("/partners/{mpn}/account/people/{member}/roles", roles::change)
        .get("/partners/{mpn}/account/people/{member}/deactivation", deactivation::show)
        .post("/partners/{mpn}/account/people/{member}/deactivation", deactivation::deactivate)
        .get("/partners/{mpn}/account/leave", deactivation::show_leave)
        .post("/partners/{mpn}/account/leave", deactivation::leave)
        .get("/partners/{mpn}/account/people/{member}/reactivation", invitation::show_reactivation)
        .post("/partners/{mpn}/account/people/{member}/reactivation", invitation::reactivate)
        .get("/partners/{mpn}/account/people/{member}/invitation", invitation::show)
        .post("/partners/{mpn}/account/people/{member}/invitation", invitation::send_again)
        .get("/partners/{mpn}/account/people/{member}/invitation/withdrawal", invitation::show_withdrawal)
        .post("/partners/{mpn}/account/people/{member}/invitation/withdrawal", invitation::withdraw)
}

/// Whom the address names.
///
/// # Errors
/// [`AppError::UnknownId`] for whoever is nobody here; those of the database.
async fn find(scope: &mut PartnerScope, member: MemberId) -> AppResult<CompanyPerson> {
    let partner = scope.partner.id;
    find_person(scope.tx(), partner, member).await?.ok_or(AppError::UnknownId)
}

/// How they stand.
fn standing(scope: &PartnerScope, it: &CompanyPerson) -> Standing {
    Standing::new(it.active, it.invited_until, scope.now())
}

/// Why nothing can be changed about anybody in the company (R-TEN-4). Whether it has moved in makes no difference: its people
/// are no benefits.
pub(super) fn closed(scope: &PartnerScope) -> Option<String> {
    scope.partner.suspended.as_ref().map(|_| PartnerClosed::Suspended.text(scope.locale().texts()))
}

/// The reason in words why something can't be done to somebody.
fn off(scope: &PartnerScope, limit: Result<(), Limit>) -> Option<String> {
    closed(scope).or_else(|| limit.err().map(|why| why.text(scope.locale().texts())))
}

/// Why nothing was changed about somebody, in words.
pub(super) fn not_edited(why: &NotEdited, name: &str, locale: Locale) -> String {
    let t = locale.texts();
    match why {
        NotEdited::Suspended => PartnerClosed::Suspended.text(t),
        NotEdited::Limited(limit) => limit.text(t),
        NotEdited::LastGlobalAdmin => t.limit_last_global_admin(),
        NotEdited::NotAMember => t.person_no_member(name),
        NotEdited::PastDay => t.roles_until_past(),
        NotEdited::ChangedMeanwhile(roles) => {
            t.roles_changed_meanwhile(role_names(&roles.iter().collect::<Vec<_>>(), locale))
        }
    }
}

/// Records a refusal, and finds whom it was about as they are now.
async fn refuse(scope: &mut PartnerScope, member: MemberId, entry: &Entry) -> AppResult<CompanyPerson> {
    scope.record_refusal(entry).await?;
    find(scope, member).await
}
