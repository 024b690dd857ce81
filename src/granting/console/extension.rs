//! Giving a membership more time: the form and the act.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{company, day, problem, reason_problem};
use crate::authz::operators::Task;
use crate::base::ids::{EnrollmentId, FormId};
use crate::catalogue::Name;
use crate::dates::latest_anniversary;
use crate::error::{AppResult, NotDone};
use crate::granting::acts::{self, Extend, NotExtended, WrongExtension};
use crate::granting::{Membership, WrongAnniversary, extendable, paths};
use crate::i18n::{Locale, Texts};
use crate::membership::EnrollmentState;
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
pub(super) struct ExtensionForm {
    anniversary_on: String,
    reason: String,
    once: String,
}

#[derive(Template)]
#[template(path = "console/granting/extension.html")]
struct ExtensionPage {
    shell: Shell,
    path: String,
    back: String,
    company: String,
    membership: String,
    starts_on: String,
    anniversary_on: String,
    window: String,
    /// The first and the last day that can be the new anniversary.
    first: String,
    last: String,
    hint: String,
    typed: ExtensionForm,
    /// Why it can't be extended.
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
    Id(enrollment): Id<EnrollmentId>,
) -> AppResult {
    scope.require(Task::Memberships)?;
    let partner = company(&mut scope, mpn).await?;
    let membership = acts::find_membership(scope.tx().await?, &partner, enrollment).await?;
    let form = ExtensionForm { once: FormId::new().to_string(), ..ExtensionForm::default() };
    extension_page(&app, &scope, (&partner, &membership), form, Vec::new())
}

/// Extends it. Sent twice, it is extended once.
///
/// # Errors
/// As [`show`]; [`crate::error::AppError::WrongFields`]. What stands against it is told on the form again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mpn: MpnId,
    Id(enrollment): Id<EnrollmentId>,
    Form(form): Form<ExtensionForm>,
) -> AppResult {
    scope.require(Task::Memberships)?;
    let partner = company(&mut scope, mpn).await?;
    let membership = acts::find_membership(scope.tx().await?, &partner, enrollment).await?;
    let once = read_once(&form.once)?;
    let actor = scope.actor();
    let wish = Extend { to: day(&form.anniversary_on), reason: &form.reason, once };
    match acts::extend(scope.tx().await?, &actor, &partner, enrollment, wish).await {
        Ok(_) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_membership_extended).leave(&session).await?;
            Ok(see_other(&company_page(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&partner, &membership)).await?;
            let problems = refused_words(why, scope.locale());
            extension_page(&app, &scope, (&partner, &membership), form, problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn refused_words(why: NotExtended, locale: Locale) -> Vec<Problem> {
    let t = locale.texts();
    match why {
        NotExtended::Closed(state) => vec![problem("extension-why", closed_words(state, t))],
        NotExtended::Wrong(all) => all.into_iter().map(|it| wrong_words(it, locale)).collect(),
    }
}

fn wrong_words(wrong: WrongExtension, locale: Locale) -> Problem {
    let t = locale.texts();
    let day = |text| problem("anniversary_on", text);
    match wrong {
        WrongExtension::NoDate => day(t.grant_no_date()),
        WrongExtension::Day(WrongAnniversary::NoLater(present)) => {
            day(t.extend_no_later(locale.date(present)))
        }
        WrongExtension::Day(WrongAnniversary::Past) => day(t.extend_past()),
        WrongExtension::Day(WrongAnniversary::TooLate(last)) => day(t.extend_too_late(locale.date(last))),
        WrongExtension::Reason(why) => reason_problem(why, locale),
    }
}

fn closed_words(state: EnrollmentState, t: &Texts) -> String {
    match state {
        EnrollmentState::Cancelled => t.extend_cancelled(),
        _ => t.extend_lapsed(),
    }
}

fn extension_page(
    app: &App,
    scope: &OperatorScope,
    (partner, membership): (&Partner, &Membership),
    form: ExtensionForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, it) = (scope.locale(), &membership.enrollment);
    let t = locale.texts();
    let today = partner.date_at(scope.now());
    let first = it.renewal_opens_on().max(today);
    let last = latest_anniversary(it.starts_on);
    let path = paths::extension(partner.mpn_id, membership.id);
    let shell = Shell::console(app, scope, PLACE, t.extend_membership()).with_problems(problems);
    let extension = ExtensionPage {
        shell: Shell { here: path.clone(), ..shell },
        path,
        back: company_page(partner.mpn_id),
        company: partner.name.clone(),
        membership: locale.list(&Name::all_of(&membership.names(), t)),
        starts_on: locale.date(it.starts_on),
        anniversary_on: locale.date(it.anniversary_on),
        window: t.from_to(locale.date(it.renewal_opens_on()), locale.date(it.renewal_closes_on())),
        first: first.to_string(),
        last: last.to_string(),
        hint: t.extend_hint(locale.date(first), locale.date(last)),
        typed: form,
        off: extendable(it, today).err().map(|state| closed_words(state, t)),
    };
    page(status, &extension)
}
