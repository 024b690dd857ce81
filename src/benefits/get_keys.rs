//! Get keys (R-SW-2, 5, 5a): the confirmation while it costs the refund, and the act.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::list::ListQuery;
use super::{keys_panel, kinds};
use crate::app::AppState;
use crate::audit::AuditEvent;
use crate::authz::{Action, PartnerScope};
use crate::catalogue::Kind;
use crate::error::{AppError, AppResult};
use crate::keys::store::{self as keys, IssueError};
use crate::membership::{Benefit, Refund, store};
use crate::web::extract::{BenefitPath, Form};
use crate::web::flash::Flash;
use crate::web::shell::{Place, Problem, Shell};
use crate::web::{page, paths, see_other};

/// What the confirmation sends.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetKeysForm {
    /// `yes`: knows that it ends the right to a refund.
    #[serde(default)]
    confirm: Option<String>,
}

/// Asks before something final happens.
#[derive(Template)]
#[template(path = "portal/benefits/get_keys.html")]
struct ConfirmPage {
    shell: Shell,
    product: String,
    company: String,
    mpn_id: i64,
    package: String,
    quantity: String,
    activate_by: String,
    count: i64,
    /// The last day for a refund and the day of purchase, while a refund is possible.
    refund: Option<(String, String)>,
    path: String,
    back: String,
}

/// The confirmation. Where there is nothing to confirm any more, on to the row, which says why.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    BenefitPath(benefit): BenefitPath,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let partner = scope.partner.id;
    let benefit = store::find_benefit(scope.tx(), partner, benefit).await?.ok_or(AppError::UnknownId)?;
    check_kind(&benefit)?;
    if benefit.keys_issued > 0 || keys_panel::closed_reason(&scope, &benefit).is_some() {
        return Ok(see_other(&row_path(&scope, &benefit)));
    }
    confirm(&app, &scope, &benefit, Vec::new())
}

/// Issues the keys on first use, and shows them to this session for ten minutes. Pressed twice, or by two admins
/// at once, there is one issue, and the same answer.
///
/// # Errors
/// As [`show`]; what has changed since the page was made is told on it again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    BenefitPath(benefit): BenefitPath,
    Form(form): Form<GetKeysForm>,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let partner = scope.partner.id;
    let benefit = store::lock_benefit(scope.tx(), partner, benefit).await?.ok_or(AppError::UnknownId)?;
    check_kind(&benefit)?;
    if let Some(reason) = keys_panel::closed_reason(&scope, &benefit) {
        return refuse(&app, scope, &benefit, "closed", reason).await;
    }
    let costs_refund = matches!(benefit.enrollment.refund(scope.today), Refund::PossibleUntil(_));
    if benefit.keys_issued == 0 && costs_refund && form.confirm.as_deref() != Some("yes") {
        let t = scope.locale().texts();
        let asked = Problem { field: "confirm".to_owned(), text: t.confirm_refund_first() };
        return confirm(&app, &scope, &benefit, vec![asked]);
    }
    match issue_and_reveal(&app, &mut scope, &benefit).await {
        Ok(()) => {}
        Err(IssueError::PoolTooSmall) => {
            let reason = scope.locale().texts().pool_too_small(&benefit.name);
            return refuse(&app, scope, &benefit, "pool_too_small", reason).await;
        }
        Err(error) => return Err(fault(error)),
    }
    let (path, mpn_id) = (row_path(&scope, &benefit), scope.partner.mpn_id);
    scope.commit().await?;
    Flash::KeysShown { mpn_id, product: benefit.name }.leave(&session).await?;
    Ok(see_other(&path))
}

/// Keys of another kind of benefit are got on its own page; here, and where no keys are, there is nothing.
fn check_kind(benefit: &Benefit) -> AppResult<()> {
    let here = benefit.kind == Kind::Software && benefit.keys_per_benefit > 0;
    if here { Ok(()) } else { Err(AppError::UnknownId) }
}

/// The page with the benefit's row opened, or without, where the benefit is no longer listed.
fn row_path(scope: &PartnerScope, benefit: &Benefit) -> String {
    if benefit.enrollment.is_listed(scope.today) {
        paths::benefit(scope.partner.mpn_id, Kind::Software, benefit.id)
    } else {
        paths::kind(scope.partner.mpn_id, Kind::Software)
    }
}

/// Issue, reveal and their entries in the log, in the request's transaction.
async fn issue_and_reveal(
    app: &AppState,
    scope: &mut PartnerScope,
    benefit: &Benefit,
) -> Result<(), IssueError> {
    let (partner, member, now) = (scope.partner.id, scope.me.id, scope.now());
    let session = scope.user.session_hash.clone();
    let issued = keys::issue_keys(scope.tx(), partner, benefit, member, &app.secrets, now).await?;
    if issued {
        store::end_refund(scope.tx(), partner, benefit, "keys_revealed", now).await?;
        let event = AuditEvent::done("keys.issued", "benefit", benefit.id.0);
        scope
            .record(&event.with(json!({ "product": benefit.name, "keys": benefit.keys_per_benefit })))
            .await?;
    }
    if keys::record_reveal(scope.tx(), partner, benefit.id, &session, member, now).await? {
        let event = AuditEvent::done("keys.revealed", "benefit", benefit.id.0);
        scope.record(&event.with(json!({ "product": benefit.name, "first": issued }))).await?;
    }
    Ok(())
}

/// Undoes what was begun, records the refusal, and shows the page again with what happened.
async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    reason: &'static str,
    words: String,
) -> AppResult {
    let event = AuditEvent::refused("keys.get").about("benefit", benefit.id.0);
    scope.record_refusal(&event.with(json!({ "product": benefit.name, "reason": reason }))).await?;
    let listed = benefit.enrollment.is_listed(scope.today);
    let open = if listed { benefit.id.to_string() } else { String::new() };
    let query = ListQuery { open, ..ListQuery::default() };
    let field = if listed { format!("keys-{}", benefit.id) } else { "list".to_owned() };
    let problem = Problem { field, text: words };
    kinds::render(app, scope, benefit.kind, query, vec![problem]).await
}

fn confirm(app: &AppState, scope: &PartnerScope, benefit: &Benefit, problems: Vec<Problem>) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let enrollment = &benefit.enrollment;
    let refund = match enrollment.refund(scope.today) {
        Refund::PossibleUntil(day) => Some((locale.date(day), locale.date(enrollment.purchased_on))),
        Refund::EndedByAct | Refund::TooLate => None,
    };
    let shell =
        Shell::company(app, scope, Place::Kind(Kind::Software), t.confirm_keys_heading(&benefit.name));
    let confirm = ConfirmPage {
        shell: shell.with_problems(problems),
        product: benefit.name.clone(),
        company: scope.partner.name.clone(),
        mpn_id: scope.partner.mpn_id,
        package: enrollment.package.name(t),
        quantity: locale.quantity(benefit.quantity),
        activate_by: locale.date(benefit.activate_by),
        count: benefit.keys_per_benefit.into(),
        refund,
        path: paths::keys(scope.partner.mpn_id, benefit.id),
        back: row_path(scope, benefit),
    };
    page(status, &confirm)
}

/// What can't be told as a refusal is a fault.
#[must_use]
pub fn fault(error: IssueError) -> AppError {
    match error {
        IssueError::Database(error) => error.into(),
        IssueError::Secrets(error) => error.into(),
        IssueError::PoolTooSmall => AppError::internal(error),
    }
}
