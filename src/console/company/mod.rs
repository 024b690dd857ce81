//! The page of one company, as operators see it: what it has, who its people are, what it asked for, and what happened last.

mod read;
mod view;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use self::view::{FactsView, LogLine, MailRow, MembershipView, Of, PersonView, WorkList};
use crate::audit::{CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::companies;
use crate::error::{AppError, AppResult};
use crate::membership::store as membership;
use crate::queue::Area;
use crate::scope::shell::Shell;
use crate::scope::{MpnId, OperatorScope};
use crate::state::AppState;
use crate::web::list::link;
use crate::web::page;

#[derive(Template)]
#[template(path = "console/companies/company.html")]
struct CompanyPage {
    shell: Shell,
    mpn_id: i64,
    facts: FactsView,
    /// Why data can't be corrected, and nobody invited, by whoever reads.
    off_companies: Option<String>,
    /// Why nothing can be given, and nothing suspended.
    off_memberships: Option<String>,
    /// Why it can't be looked at as its members see it.
    off_look: Option<String>,
    /// What suspending it, or lifting that, is called.
    suspend_verb: String,
    memberships: Vec<MembershipView>,
    people: Vec<PersonView>,
    people_count: String,
    work: Vec<WorkList>,
    mails: Vec<MailRow>,
    all_mails: String,
    log: Vec<LogLine>,
}

/// Shows it; that an operator has looked is on record.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
) -> AppResult {
    let facts = read::find_facts(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)?;
    let benefits = membership::list_benefits(scope.tx().await?, facts.id, None).await?;
    let people = read::list_people(scope.tx().await?, facts.id).await?;
    let latest = read::find_latest(scope.tx().await?, facts.id).await?;
    scope.record(&CompanyAct::Read(CompanyDetails::of(facts.id, mpn_id)).done()).await?;
    scope.keep().await?;
    let (locale, kinds) = (scope.locale(), &app.mail.sender.kinds);
    let memberships = view::memberships(&benefits, &Of::new(&facts, mpn_id, &scope)?);
    let now = scope.now();
    let number = mpn_id.to_string();
    let company = CompanyPage {
        shell: Shell::console(&app, &scope, companies::PLACE, facts.name.clone()),
        mpn_id,
        off_companies: scope.why_not(Task::Companies),
        off_memberships: scope.why_not(Task::Memberships),
        off_look: scope.why_not(Task::Look),
        suspend_verb: match facts.suspended_at {
            Some(_) => locale.texts().company_lift_verb(),
            None => locale.texts().company_suspend_verb(),
        },
        memberships,
        people: people.iter().map(|it| PersonView::new(it, mpn_id, now, locale)).collect::<AppResult<_>>()?,
        people_count: locale.texts().company_people_count(facts.people),
        work: Area::ALL
            .into_iter()
            .map(|area| WorkList::new(area, &latest.asked, mpn_id, locale))
            .collect::<AppResult<_>>()?,
        mails: latest
            .mails
            .into_iter()
            .map(|it| MailRow::new(it, kinds, locale))
            .collect::<AppResult<_>>()?,
        all_mails: link(crate::console::paths::MAILS, &[("q", &number)]),
        log: latest.log.iter().map(|it| LogLine::new(it, locale)).collect::<AppResult<_>>()?,
        facts: FactsView::new(facts, locale)?,
    };
    page(StatusCode::OK, &company)
}
