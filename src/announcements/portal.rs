//! A member closes an announcement.

use serde::Deserialize;

use super::acts;
use crate::base::ids::AnnouncementId;
use crate::error::AppResult;
use crate::scope::{PartnerScope, paths};
use crate::web::extract::{Form, Id};
use crate::web::paths::own_path;
use crate::web::routes::Routes;
use crate::web::see_other;

/// The act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().post("/partners/{mpn}/announcements/{announcement}/dismissal", dismiss)
}

/// What its button sends.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DismissForm {
    /// The page to come back to.
    next: String,
}

/// Closes it, and goes back to the page.
///
/// # Errors
/// [`crate::error::AppError::UnknownId`] for one that isn't on the company's pages, or can't be closed; those of the database.
async fn dismiss(
    mut scope: PartnerScope,
    Id(id): Id<AnnouncementId>,
    Form(form): Form<DismissForm>,
) -> AppResult {
    let (actor, of) = (scope.actor(), (scope.partner.id, scope.me.id));
    let mpn_id = scope.partner.mpn_id;
    acts::dismiss(scope.tx(), of, &actor, id).await?;
    scope.commit().await?;
    let first = paths::company(mpn_id, None);
    Ok(see_other(own_path(&form.next).unwrap_or(&first)))
}
