//! Get keys (R-SW-2, 5, 5a): the confirmation while it costs the refund, or while the cloud tenant is to be checked
//! (R-CL-2), and the act.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::keys_panel;
use super::row::{self, Refused};
use crate::audit::AuditEvent;
use crate::authz::{Action, Role};
use crate::base::clock;
use crate::base::ids::BenefitId;
use crate::error::{AppError, AppResult};
use crate::keys::paths;
use crate::keys::store::{self as keys, IssueError};
use crate::mail::{Mail, outbox};
use crate::membership::{Benefit, Refund, store};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::state::AppState;
use crate::web::extract::{Form, Id, is_yes};
use crate::web::{page, see_other};

/// What the confirmation sends.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetKeysForm {
    /// `yes`: knows that it ends the right to a refund.
    #[serde(default)]
    confirm: Option<String>,
    /// `yes`: has checked in which cloud tenant the keys will be redeemed (R-CL-2).
    #[serde(default)]
    tenant_checked: Option<String>,
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
    /// Whether the keys are issued, and only shown again.
    again: bool,
    /// Whether the cloud tenant is to be checked first.
    tenant: bool,
    tenant_checked: bool,
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
    Id(benefit): Id<BenefitId>,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let partner = scope.partner.id;
    let benefit = store::find_benefit(scope.tx(), partner, benefit).await?.ok_or(AppError::UnknownId)?;
    check_has_keys(&benefit)?;
    let nothing_to_ask = benefit.keys_issued > 0 && !benefit.is_redeemed();
    if nothing_to_ask || keys_panel::closed_reason(&scope, &benefit).is_some() {
        return Ok(see_other(&row::path(&scope, &benefit)));
    }
    confirm(&app, &scope, &benefit, &GetKeysForm::default(), Vec::new())
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
    Id(benefit): Id<BenefitId>,
    Form(form): Form<GetKeysForm>,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let partner = scope.partner.id;
    let benefit =
        store::lock_benefit(scope.tx(), partner, benefit).await?.ok_or(AppError::UnknownId)?.into_inner();
    check_has_keys(&benefit)?;
    let refused = |reason| Refused { panel: "keys", action: "keys.get", reason };
    if let Some(words) = keys_panel::closed_reason(&scope, &benefit) {
        return row::refuse(&app, scope, &benefit, refused("closed"), words).await;
    }
    let missing = missing_confirmations(&scope, &benefit, &form);
    if !missing.is_empty() {
        return confirm(&app, &scope, &benefit, &form, missing);
    }
    match issue_and_reveal(&app, &mut scope, &benefit).await {
        Ok(()) => {}
        Err(IssueError::PoolTooSmall) => {
            return refuse_for_pool(&app, scope, &benefit, refused("pool_too_small")).await;
        }
        Err(error) => return Err(fault(error)),
    }
    let (path, mpn_id) = (row::path(&scope, &benefit), scope.partner.mpn_id);
    scope.commit().await?;
    Flash::KeysShown { mpn_id, product: benefit.name }.leave(&session).await?;
    Ok(see_other(&path))
}

/// The pool holds too few: the operators are told, once a day for each product (R-SW-2).
async fn refuse_for_pool(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    refused: Refused,
) -> AppResult {
    row::record_refusal(&mut scope, benefit, refused).await?;
    let now = scope.now();
    let once = format!("pool_empty:{}:{}", benefit.product, now.date());
    let mail = Mail::PoolEmpty { product: benefit.name.clone() };
    outbox::enqueue_to_operators(scope.tx(), &once, &mail, now).await?;
    scope.keep().await?;
    let words = scope.locale().texts().pool_too_small(&benefit.name);
    row::show_refusal(app, scope, benefit, refused, words).await
}

/// Where no keys are, there is nothing to get.
fn check_has_keys(benefit: &Benefit) -> AppResult<()> {
    if benefit.keys_per_benefit > 0 { Ok(()) } else { Err(AppError::UnknownId) }
}

/// What the form should confirm and doesn't.
fn missing_confirmations(scope: &PartnerScope, benefit: &Benefit, form: &GetKeysForm) -> Vec<Problem> {
    let t = scope.locale().texts();
    let costs_refund = matches!(benefit.enrollment.refund(scope.today), Refund::PossibleUntil(_));
    let mut missing = Vec::new();
    if benefit.is_redeemed() && !is_yes(form.tenant_checked.as_ref()) {
        missing.push(Problem { field: "tenant_checked".to_owned(), text: t.confirm_tenant_first() });
    }
    if benefit.keys_issued == 0 && costs_refund && !is_yes(form.confirm.as_ref()) {
        missing.push(Problem { field: "confirm".to_owned(), text: t.confirm_refund_first() });
    }
    missing
}

/// Issue, reveal, their entries in the log and the mail to the Global admins, in the request's transaction.
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
    if issued {
        let mail = Mail::KeysRevealed {
            company: scope.company(),
            product: benefit.name.clone(),
            kind: benefit.kind,
            benefit: benefit.id,
            by: scope.me.name.clone(),
            at: clock::local(now, &scope.partner.zone),
            zone: scope.partner.zone_name.clone(),
        };
        outbox::enqueue_to_role(scope.tx(), partner, Role::GlobalAdmin, &mail, now).await?;
    }
    Ok(())
}

fn confirm(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    form: &GetKeysForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let enrollment = &benefit.enrollment;
    let again = benefit.keys_issued > 0;
    let refund = match enrollment.refund(scope.today) {
        Refund::PossibleUntil(day) if !again => {
            Some((locale.date(day), locale.date(enrollment.purchased_on)))
        }
        _ => None,
    };
    let title = if again {
        t.confirm_show_keys_heading(&benefit.name)
    } else {
        t.confirm_keys_heading(&benefit.name)
    };
    let shell = Shell::company(app, scope, Place::Kind(benefit.kind), title);
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
        again,
        tenant: benefit.is_redeemed(),
        tenant_checked: is_yes(form.tenant_checked.as_ref()),
        path: paths::keys(scope.partner.mpn_id, benefit.id),
        back: row::path(scope, benefit),
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
