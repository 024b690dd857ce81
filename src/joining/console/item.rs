//! One application: what was applied for, and what speaks for and against it.

use askama::Template;
use axum::extract::State as AxumState;
use axum::http::StatusCode;

use super::MENU;
use crate::audit::{ApplicationAct, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::ApplicationId;
use crate::companies::paths::company as company_page;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::joining::likeness::{Known, Likenesses};
use crate::joining::{Application, State, acts, paths, store};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::moment::Moment;
use crate::web::page;

/// Icons of what speaks against it, of what is to be thought about, and of what speaks for it.
const AGAINST: &str = "warning";
const OPEN: &str = "info";
const FOR: &str = "check";

#[derive(Template)]
#[template(path = "console/joining/application.html")]
struct ItemPage {
    shell: Shell,
    facts: Vec<(String, String)>,
    wishes: String,
    status: String,
    class: &'static str,
    checks: Vec<Check>,
    /// What was decided, by whom and when; with which words for the applicant.
    decided: Option<String>,
    message: Option<String>,
    /// The company that it became: where its page is, and its words.
    company: Option<(String, String)>,
    /// Where it is decided, as long as it can be.
    decision: Option<(String, String)>,
    why_not: Option<String>,
}

/// What speaks for or against it.
struct Check {
    /// The name of its icon.
    mark: &'static str,
    text: String,
    /// What it is about: addresses and words.
    links: Vec<(String, String)>,
}

/// The application that the address names. One that nobody has confirmed is as one that isn't there.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub(super) async fn find(scope: &mut OperatorScope, id: ApplicationId) -> AppResult<Application> {
    store::find_confirmed(scope.tx().await?, id).await?.ok_or(AppError::UnknownId)
}

/// Shows it. That an operator read it is recorded (R-LOG-1).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    AxumState(app): AxumState<AppState>,
    mut scope: OperatorScope,
    Id(id): Id<ApplicationId>,
) -> AppResult {
    let it = find(&mut scope, id).await?;
    let likenesses = store::find_likenesses(scope.tx().await?, &it).await?;
    scope.record(&ApplicationAct::Read(acts::details(&it)).done()).await?;
    scope.keep().await?;
    let locale = scope.locale();
    let open = it.state == State::Open;
    let company = it.mpn_id.map(|mpn_id| (company_page(mpn_id), format!("MPN {mpn_id}")));
    let item = ItemPage {
        shell: Shell::console(&app, &scope, MENU.place, it.company.clone()),
        facts: facts(&it, locale)?,
        wishes: it.wishes.clone(),
        status: it.state.name(locale.texts()),
        class: it.state.class(),
        checks: checks(&it, &likenesses, locale.texts()),
        decided: decided(&it, locale)?,
        message: it.message.clone(),
        company,
        decision: open.then(|| (paths::acceptance(it.id), paths::refusal(it.id))),
        why_not: scope.why_not(Task::Applications),
    };
    page(StatusCode::OK, &item)
}

/// What was applied for: labels and values.
pub(super) fn facts(it: &Application, locale: Locale) -> AppResult<Vec<(String, String)>> {
    let t = locale.texts();
    let none = |value: &Option<String>| value.clone().unwrap_or_else(|| t.join_none());
    Ok(vec![
        (t.company(), it.company.clone()),
        (t.company_country(), locale.country(&it.country).unwrap_or(&it.country).to_owned()),
        (t.company_zone(), it.time_zone.clone()),
        (t.company_language(), it.locale().native_name().to_owned()),
        (t.join_domain(), none(&it.domain)),
        (t.join_number(), none(&it.registration_number)),
        (t.join_contact(), it.name.clone()),
        (t.operator_address(), it.email.clone()),
        (t.application_since(), Moment::new(it.confirmed_at.unwrap_or(it.sent_at), locale)?.text),
    ])
}

/// What was decided about it, in words; none while it is open.
pub(super) fn decided(it: &Application, locale: Locale) -> AppResult<Option<String>> {
    let t = locale.texts();
    let Some(at) = it.ended_at else { return Ok(None) };
    let at = Moment::new(at, locale)?.text;
    let by = it.decided_by.clone().unwrap_or_default();
    Ok(Some(match it.state {
        State::Accepted => t.application_accepted_by(by, at),
        State::Declined => t.application_declined_by(by, at),
        _ => t.application_withdrawn_on(at),
    }))
}

/// What speaks for and against it, what is against it first.
fn checks(it: &Application, found: &Likenesses, t: &Texts) -> Vec<Check> {
    // The company that it became is no other one.
    let others = |known: &[Known]| -> Vec<(String, String)> {
        let others = known.iter().filter(|known| Some(known.mpn_id) != it.mpn_id);
        others.map(|it| (company_page(it.mpn_id), format!("{} (MPN {})", it.name, it.mpn_id))).collect()
    };
    let check = |links: Vec<(String, String)>, against: String, otherwise: String| {
        let (mark, text) = if links.is_empty() { (FOR, otherwise) } else { (AGAINST, against) };
        Check { mark, text, links }
    };
    let plain = |mark, text| Check { mark, text, links: Vec::new() };
    let mut checks = Vec::new();
    match &it.domain {
        Some(domain) => {
            let links = others(&found.domain);
            checks.push(check(links, t.application_domain_taken(domain), t.application_domain_free(domain)));
            checks.push(match it.is_at_own_domain() {
                true => plain(FOR, t.application_address_there()),
                false => plain(OPEN, t.application_address_elsewhere()),
            });
        }
        None => checks.push(plain(OPEN, t.application_no_domain())),
    }
    checks.push(check(others(&found.name), t.application_name_taken(), t.application_name_free()));
    if it.registration_number.is_some() {
        checks.push(check(others(&found.number), t.application_number_taken(), t.application_number_free()));
    }
    if found.is_operator {
        checks.push(plain(AGAINST, t.company_admin_is_operator()));
    }
    if !found.others.is_empty() {
        let words = |it: &crate::joining::likeness::Other| {
            (paths::application(it.id), format!("{} · {}", it.company, it.state.name(t)))
        };
        let links = found.others.iter().map(words).collect();
        checks.push(Check { mark: OPEN, text: t.application_others(), links });
    }
    checks.sort_by_key(|it| [AGAINST, OPEN, FOR].iter().position(|mark| *mark == it.mark));
    checks
}
