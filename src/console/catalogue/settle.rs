//! From a form to a change: first what would differ, then, if that is still so, the change.

use tower_sessions::Session;

use super::preview;
use crate::catalogue::acts::{self, NotChanged, Plan, drafts};
use crate::catalogue::content::Catalogue;
use crate::error::{AppError, AppResult, NotDone};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::state::App;
use crate::web::see_other;

/// What a preview is of.
#[derive(Debug)]
pub(super) struct Ask {
    /// Where it goes back to, in words too.
    pub(super) back: (String, String),
    /// Where the act is sent.
    pub(super) post: String,
    /// What it carries beside the digest.
    pub(super) pairs: Vec<(String, String)>,
    /// Where it leads once it is done.
    pub(super) done: String,
    /// The offer of which a version is published, and the draft that its form began with.
    pub(super) draft: Option<(String, String)>,
}

/// Shows what a form would change; or, if it brings the digest of such a preview, changes it.
///
/// # Errors
/// Those of the database.
pub(super) async fn settle(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    new: Catalogue,
    (ask, seen): (&Ask, &str),
) -> AppResult {
    let plan = plan(&mut scope, new).await?;
    if seen == "yes" {
        preview::show(app, &scope, &plan, ask, None)
    } else {
        change(app, session, scope, plan, (ask, seen)).await
    }
}

async fn plan(scope: &mut OperatorScope, new: Catalogue) -> AppResult<Plan> {
    let plan = acts::plan(scope.tx().await?, new).await?;
    plan.map_err(|wrong| AppError::internal(format!("a form can't delete: {wrong:?}")))
}

/// Changes the catalogue as it was shown; where it would change otherwise now, the preview again.
///
/// # Errors
/// Those of the database.
pub(super) async fn change(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    plan: Plan,
    (ask, seen): (&Ask, &str),
) -> AppResult {
    let actor = scope.actor();
    let done = if seen == plan.digest()? {
        acts::change(scope.tx().await?, &actor, &plan).await
    } else {
        Err(NotDone::Refused(NotChanged::ChangedMeanwhile))
    };
    match done {
        Ok(changes) => {
            if let Some((offer, seen)) = &ask.draft {
                drafts::end(scope.tx().await?, offer, seen).await?;
            }
            scope.commit().await?;
            Flash::new(None, |t| t.flash_catalogue_changed(changes)).leave(session).await?;
            Ok(see_other(&ask.done))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry()).await?;
            let stale = scope.locale().texts().catalogue_stale();
            // Planned anew: what has changed is shown.
            let plan = self::plan(&mut scope, plan.new).await?;
            preview::show(app, &scope, &plan, ask, Some(stale))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
