//! Granting more of a benefit: the form and the act.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{company, problem, reason_problem};
use crate::authz::operators::Task;
use crate::base::ids::{BenefitId, FormId};
use crate::base::typed;
use crate::error::{AppResult, NotDone};
use crate::granting::acts::{self, More, NotMore, WrongMore};
use crate::granting::{MOST_AT_ONCE, MOST_IN_ALL, NoMore, check_more, paths};
use crate::i18n::{Locale, Texts};
use crate::membership::{Benefit, KeysClosed};
use crate::partners::Partner;
use crate::scope::flash::Flash;
use crate::scope::paths::COMPANIES_PLACE as PLACE;
use crate::scope::paths::console_company as company_page;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Id, read_once};
use crate::web::{page, see_other};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct QuantityForm {
    more: String,
    reason: String,
    once: String,
}

#[derive(Template)]
#[template(path = "console/granting/quantity.html")]
struct QuantityPage {
    shell: Shell,
    path: String,
    back: String,
    company: String,
    product: String,
    package: String,
    quantity: String,
    unit: String,
    hint: String,
    typed: QuantityForm,
    /// Why there can't be more.
    off: Option<String>,
}

/// The form.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::NotTheirTask`];
/// [`crate::error::AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    mpn: MpnId,
    Id(benefit): Id<BenefitId>,
) -> AppResult {
    scope.require(Task::Memberships)?;
    let partner = company(&mut scope, mpn).await?;
    let benefit = acts::find_benefit(scope.tx().await?, &partner, benefit).await?;
    let form = QuantityForm { once: FormId::new().to_string(), ..QuantityForm::default() };
    quantity_page(&app, &scope, (&partner, &benefit), form, Vec::new())
}

/// Grants it. Sent twice, it is granted once.
///
/// # Errors
/// As [`show`]; [`crate::error::AppError::WrongFields`]. What stands against it is told on the form again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mpn: MpnId,
    Id(id): Id<BenefitId>,
    Form(form): Form<QuantityForm>,
) -> AppResult {
    scope.require(Task::Memberships)?;
    let partner = company(&mut scope, mpn).await?;
    let benefit = acts::find_benefit(scope.tx().await?, &partner, id).await?;
    let once = read_once(&form.once)?;
    let actor = scope.actor();
    let wish = More { more: typed::code(&form.more).parse().ok(), reason: &form.reason, once };
    match acts::grant_more(scope.tx().await?, &actor, &partner, id, wish).await {
        Ok(_) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_quantity_granted).leave(&session).await?;
            Ok(see_other(&company_page(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&partner, &benefit)).await?;
            let problems = refused_words(why, scope.locale());
            quantity_page(&app, &scope, (&partner, &benefit), form, problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn refused_words(why: NotMore, locale: Locale) -> Vec<Problem> {
    let t = locale.texts();
    let wrong = |it| match it {
        WrongMore::Number => {
            problem("more", t.more_wrong_number(locale.number(MOST_AT_ONCE), locale.number(MOST_IN_ALL)))
        }
        WrongMore::Reason(why) => reason_problem(why, locale),
    };
    match why {
        NotMore::NoMore(why) => vec![problem("quantity-why", no_more_words(why, t))],
        NotMore::Wrong(all) => all.into_iter().map(wrong).collect(),
    }
}

fn no_more_words(why: NoMore, t: &Texts) -> String {
    match why {
        NoMore::Unlimited => t.more_unlimited(),
        NoMore::Credit => t.more_credit(),
        NoMore::OneOffer => t.more_one_offer(),
        NoMore::Redeemed => t.more_redeemed(),
        NoMore::Closed(KeysClosed::Cancelled) => t.closed_cancelled_benefit(),
        NoMore::Closed(_) => t.more_lapsed(),
    }
}

fn quantity_page(
    app: &App,
    scope: &OperatorScope,
    (partner, benefit): (&Partner, &Benefit),
    form: QuantityForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let today = partner.date_at(scope.now());
    let path = paths::quantity(partner.mpn_id, benefit.id);
    let shell = Shell::console(app, scope, PLACE, t.grant_more()).with_problems(problems);
    let quantity = QuantityPage {
        shell: Shell { here: path.clone(), ..shell },
        path,
        back: company_page(partner.mpn_id),
        company: partner.name.clone(),
        product: benefit.name.of(t).to_owned(),
        package: benefit.enrollment.package.name(t),
        quantity: locale.quantity(benefit.quantity),
        unit: benefit.unit.text(benefit.quantity, t),
        hint: t.more_hint(locale.number(MOST_AT_ONCE)),
        typed: form,
        off: check_more(benefit, today).err().map(|why| no_more_words(why, t)),
    };
    page(status, &quantity)
}
