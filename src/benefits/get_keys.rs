//! Get keys (R-SW-2, 5, 5a): the confirmation while it costs the refund, or while the cloud tenant is to be checked
//! (R-CL-2), and the act.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::keys_panel;
use super::row;
use crate::authz::Action;
use crate::base::ids::BenefitId;
use crate::benefits::menu::place_of;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::beside::Beside;
use crate::keys::acts::{self, Confirmations, Refused, Reveal};
use crate::keys::paths;
use crate::membership::{AtStake, Benefit, FirstAct, store};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::web::extract::{Form, Id, is_yes};
use crate::web::{page, see_other};

/// What the confirmation sends.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetKeysForm {
    /// `yes`: they know that it ends the right to a refund.
    #[serde(default)]
    confirm: Option<String>,
    /// `yes`: they have checked in which cloud tenant the keys will be redeemed (R-CL-2).
    #[serde(default)]
    tenant_checked: Option<String>,
}

impl GetKeysForm {
    /// Whether they say that they have checked the cloud tenant.
    pub(super) fn has_checked_tenant(&self) -> bool {
        is_yes(self.tenant_checked.as_ref())
    }
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
    /// What is said of the refund, while one is possible.
    refund: Option<String>,
    /// Whether the keys are issued, and only shown again.
    again: bool,
    /// Whether the cloud tenant is to be checked first.
    tenant: bool,
    tenant_checked: bool,
    /// To when keys are issued, where they aren't yet.
    rule: Option<Beside>,
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
    if benefit.keys_per_benefit == 0 {
        return Err(AppError::UnknownId);
    }
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
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let session_hash = scope.user.session_hash.clone();
    let benefit = store::lock_benefit(scope.tx(), partner.id, &actor, benefit).await?;
    let benefit = benefit.ok_or(AppError::UnknownId)?;
    let reveal = form.reveal(&session_hash);
    match acts::issue_and_reveal(scope.tx(), &partner, &actor, &app.secrets, &benefit, reveal).await {
        Ok(_) => {}
        Err(NotDone::Refused(refused)) => return tell_refused(&app, scope, &benefit, &form, refused).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    }
    let path = row::path(&scope, &benefit);
    scope.commit().await?;
    Flash::new(Some(partner.mpn_id), |t| t.flash_keys_shown(benefit.name.of(t))).leave(&session).await?;
    Ok(see_other(&path))
}

impl GetKeysForm {
    pub(super) fn reveal<'a>(&self, session_hash: &'a [u8]) -> Reveal<'a> {
        Reveal {
            session_hash,
            refund_given_up: is_yes(self.confirm.as_ref()),
            tenant_checked: is_yes(self.tenant_checked.as_ref()),
        }
    }
}

/// The row again with the reason, or the confirmation with what is missing.
async fn tell_refused(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    form: &GetKeysForm,
    refused: Refused,
) -> AppResult {
    if let Some(entry) = refused.entry(benefit) {
        scope.record_refusal(&entry).await?;
    }
    let words = match refused {
        Refused::Unconfirmed(missing) => {
            let problems = missing_confirmations(&scope, missing);
            return confirm(app, &scope, benefit, form, problems);
        }
        Refused::Closed(closed) => keys_panel::closed_words(&scope, benefit, closed),
        Refused::PoolTooSmall => {
            let actor = scope.actor();
            acts::tell_pool_is_short(scope.tx(), &actor, benefit).await?;
            scope.keep().await?;
            scope.locale().texts().pool_too_small(benefit.name.in_language(scope.locale()))
        }
    };
    row::show_refusal(app, scope, benefit, "keys", words).await
}

/// What the form should confirm and doesn't.
pub(super) fn missing_confirmations(scope: &PartnerScope, missing: Confirmations) -> Vec<Problem> {
    let t = scope.locale().texts();
    let problem = |field: &str, text| Problem { field: field.to_owned(), text };
    let tenant = missing.tenant.then(|| problem("tenant_checked", t.confirm_tenant_first()));
    let refund = missing.refund_until.map(|_| problem("confirm", t.confirm_refund_first()));
    tenant.into_iter().chain(refund).collect()
}

/// What getting keys ends, while a refund is possible (R-MEM-5).
fn ends_refund(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let locale = scope.locale();
    let (t, enrollment) = (locale.texts(), &benefit.enrollment);
    let AtStake { until, alone } = benefit.refund_ended_by(FirstAct::KeysRevealed, scope.today())?;
    Some(if alone {
        t.refund_ends_alone(locale.date(until))
    } else {
        let bought = locale.date(enrollment.purchased_on);
        t.refund_ends_confirm(locale.date(until), enrollment.package.name(t), bought)
    })
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
    let wanted = Confirmations::wanted(benefit, scope.today());
    let refund = wanted.refund_until.and_then(|_| ends_refund(scope, benefit));
    let title = if again {
        t.confirm_show_keys_heading(benefit.name.of(t))
    } else {
        t.confirm_keys_heading(benefit.name.of(t))
    };
    let shell = Shell::company(app, scope, place_of(benefit.kind), title);
    let confirm = ConfirmPage {
        shell: shell.with_problems(problems),
        product: benefit.name.of(t).to_owned(),
        company: scope.partner.name.clone(),
        mpn_id: scope.partner.mpn_id,
        package: enrollment.package.name(t),
        quantity: locale.quantity(benefit.quantity),
        activate_by: locale.date(benefit.activate_by),
        count: benefit.keys_per_benefit.into(),
        refund,
        again,
        tenant: wanted.tenant,
        tenant_checked: form.has_checked_tenant(),
        rule: (!again).then(|| scope.rule_of_keys(benefit.activate_by)),
        path: paths::keys(scope.partner.mpn_id, benefit.id),
        back: row::path(scope, benefit),
    };
    page(status, &confirm)
}
