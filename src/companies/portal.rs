//! The company's page of its own data (R-PPL-4): everybody reads it, Global admins change it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::acts::own::{self as acts, Done, NotChanged};
use super::data::TypedData;
use super::mails::field_words;
use super::own::{Outcome, Own, Proposal, TypedOwn, WrongOwn};
use super::store::own as store;
use super::{paths, words};
use crate::audit::{Because, CompanyAct, CompanyDetails, Recorded};
use crate::authz::{Action, role_names};
use crate::error::{AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::partners::store::find_help;
use crate::partners::{Help, PartnerClosed};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::menu::{MenuEntry, Place};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Form};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The company's data in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("company"),
    heading: Some(Texts::menu_account),
    icon: "building",
    text: Texts::company_own_data,
    path: paths::own,
    seen: |_| true,
    count: None,
};

/// The page and its acts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/company", show)
        .post("/partners/{mpn}/account/company", change)
        .post("/partners/{mpn}/account/company/withdrawal", withdraw)
}

/// What is typed, and what the form had read before.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnForm {
    name: String,
    country: String,
    time_zone: String,
    domains: String,
    support_email: String,
    support_phone: String,
    seen: String,
}

impl OwnForm {
    /// The language, which isn't changed here, stays.
    fn typed(&self, language: &str) -> TypedOwn {
        let data = TypedData {
            name: self.name.clone(),
            country: self.country.clone(),
            time_zone: self.time_zone.clone(),
            language: language.to_owned(),
            domains: self.domains.clone(),
        };
        TypedOwn {
            data,
            support_email: self.support_email.clone(),
            support_phone: self.support_phone.clone(),
        }
    }
}

#[derive(Template)]
#[template(path = "portal/company/company.html")]
struct CompanyPage {
    shell: Shell,
    path: String,
    withdrawal: String,
    facts: Vec<(String, String)>,
    proposal: Option<ProposalView>,
    data: TypedOwn,
    seen: String,
    /// Why nothing can be changed.
    off: Option<String>,
    /// Who may, where whoever reads may not.
    help: Option<Help>,
}

/// The latest proposal, in words.
struct ProposalView {
    open: bool,
    standing: String,
    fields: Vec<(String, String)>,
    message: Option<String>,
}

/// What a form is shown with again.
struct Again {
    typed: TypedOwn,
    problems: Vec<Problem>,
}

/// Shows it.
///
/// # Errors
/// As every page: unknown ids, the database.
async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    company_page(&app, &mut scope, None).await
}

/// Changes what changes at once, and proposes the rest. Pressed twice, it is one change and one proposal.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database. What is wrong is told on the page again, with all that was typed.
async fn change(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(form): Form<OwnForm>,
) -> AppResult {
    scope.require(Action::ChangeCompany)?;
    let (partner, actor, locale) = (scope.partner.clone(), scope.actor(), scope.locale());
    let now = store::find_own(scope.tx(), partner.id).await?;
    let typed = form.typed(&now.data.language);
    let wanted = match typed.read() {
        Ok(wanted) => wanted,
        Err(wrong) => {
            let details = CompanyDetails::of(partner.id, partner.mpn_id);
            scope.record_refusal(&CompanyAct::Corrected(details).refused(Because::WrongEntries)).await?;
            let problems = wrong.iter().map(|it| problem(it, locale.texts())).collect();
            return company_page(&app, &mut scope, Some(Again { typed, problems })).await;
        }
    };
    match acts::change(scope.tx(), &actor, &partner, (&form.seen, &wanted)).await {
        Ok(done) => {
            scope.commit().await?;
            tell(&session, partner.mpn_id, done).await?;
            Ok(see_other(&paths::own(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry(CompanyAct::Corrected, &partner)).await?;
            let problems = vec![not_changed(&why, &wanted, locale.texts())];
            company_page(&app, &mut scope, Some(Again { typed, problems })).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn tell(session: &Session, mpn_id: i64, done: Done) -> AppResult<()> {
    let words = match done {
        Done { changed: true, proposed: true } => Texts::flash_company_changed_and_proposed,
        Done { changed: false, proposed: true } => Texts::flash_company_proposed,
        Done { proposed: false, .. } => Texts::flash_company_changed,
    };
    Flash::new(Some(mpn_id), words).leave(session).await
}

/// Takes back what waits. Pressed twice, the page tells that nothing waits.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
async fn withdraw(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::ChangeCompany)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::withdraw(scope.tx(), &actor, &partner).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(Some(partner.mpn_id), Texts::flash_company_withdrawn).leave(&session).await?;
            Ok(see_other(&paths::own(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry(CompanyAct::ProposalWithdrawn, &partner)).await?;
            if why == NotChanged::NoneOpen {
                return Ok(see_other(&paths::own(partner.mpn_id)));
            }
            company_page(&app, &mut scope, None).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn problem(it: &WrongOwn, t: &Texts) -> Problem {
    match it {
        WrongOwn::Data(wrong) => words::wrong(wrong, t),
        WrongOwn::SupportEmail => {
            Problem { field: it.field().to_owned(), text: t.company_support_email_wrong() }
        }
        WrongOwn::SupportPhone => {
            Problem { field: it.field().to_owned(), text: t.company_support_phone_wrong() }
        }
    }
}

fn not_changed(why: &NotChanged, wanted: &Own, t: &Texts) -> Problem {
    let (field, text) = match why {
        NotChanged::ChangedMeanwhile(now) => {
            let differing = now.changed_at_once(wanted).first().copied().unwrap_or("name");
            (differing, t.company_changed_meanwhile())
        }
        NotChanged::Suspended => ("company-why", t.closed_suspended()),
        NotChanged::NoneOpen => ("name", t.company_none_open()),
    };
    Problem { field: field.to_owned(), text }
}

async fn company_page(app: &App, scope: &mut PartnerScope, again: Option<Again>) -> AppResult {
    let (partner, locale) = (scope.partner.id, scope.locale());
    let own = store::find_own(scope.tx(), partner).await?;
    let may = scope.may(Action::ChangeCompany);
    let latest = if may { store::find_latest(scope.tx(), partner).await? } else { None };
    let help = if may { None } else { Some(find_managers(scope).await?) };
    let t = locale.texts();
    let closed = scope.partner.suspended.as_ref().map(|_| PartnerClosed::Suspended.text(t));
    let (data, problems) = match again {
        Some(Again { typed, problems }) => (typed, problems),
        None => (own.typed(), Vec::new()),
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::company(app, scope, MENU.place, t.company_own_data());
    let company = CompanyPage {
        shell: shell.with_problems(problems),
        path: paths::own(scope.partner.mpn_id),
        withdrawal: paths::own_withdrawal(scope.partner.mpn_id),
        facts: facts(&own, locale),
        proposal: latest.map(|it| ProposalView::new(&it, &own, scope)),
        seen: acts::seen(&own)?,
        data,
        off: if may { closed } else { Some(needs_role(scope)) },
        help,
    };
    page(status, &company)
}

fn needs_role(scope: &PartnerScope) -> String {
    let locale = scope.locale();
    let needed = role_names(&Action::ChangeCompany.roles(), locale);
    locale.texts().company_needs_role(scope.me.roles.names(locale), needed)
}

async fn find_managers(scope: &mut PartnerScope) -> AppResult<Help> {
    let (partner, email) = (scope.partner.id, scope.user.email.clone());
    Ok(find_help(scope.tx(), partner, Action::ChangeCompany, &email).await?)
}

fn facts(own: &Own, locale: Locale) -> Vec<(String, String)> {
    let t = locale.texts();
    let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| t.company_support_none());
    let country = locale.country(&own.data.country).unwrap_or(&own.data.country).to_owned();
    vec![
        (t.company_name(), own.data.name.clone()),
        (t.company_country(), country),
        (t.company_zone(), own.data.time_zone.clone()),
        (t.company_domains(), domains(&own.data.domains, t)),
        (t.company_support_email(), or_none(&own.support.email)),
        (t.company_support_phone(), or_none(&own.support.phone)),
    ]
}

/// Mail domains in words.
pub(super) fn domains(domains: &[String], t: &Texts) -> String {
    if domains.is_empty() { t.company_no_domains() } else { domains.join(", ") }
}

impl ProposalView {
    fn new(it: &Proposal, own: &Own, scope: &PartnerScope) -> Self {
        let t = scope.locale().texts();
        let decided = scope.date_time(it.decided_at.unwrap_or(it.at));
        let standing = match it.outcome {
            None => t.company_proposal_open(&it.by, scope.date_time(it.at)),
            Some(Outcome::Agreed) => t.company_proposal_agreed(decided),
            Some(Outcome::Declined) => t.company_proposal_declined(decided),
            Some(Outcome::Withdrawn) => t.company_proposal_withdrawn(decided),
        };
        let name = (it.name != own.data.name).then(|| (field_words("name", t), it.name.clone()));
        let other =
            (it.domains != own.data.domains).then(|| (field_words("domains", t), domains(&it.domains, t)));
        Self {
            open: it.outcome.is_none(),
            standing,
            fields: name.into_iter().chain(other).collect(),
            message: it.message.clone(),
        }
    }
}
