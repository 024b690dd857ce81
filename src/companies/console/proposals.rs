//! What companies want to be called, and which mail domains to have: what waits, and deciding about one (R-PPL-4).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use crate::audit::{CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::CompanyProposalId;
use crate::base::typed::{MESSAGE_LETTERS, TextProblem};
use crate::companies::acts::own::{self as acts, NotDecided};
use crate::companies::mails::field_words;
use crate::companies::own::{Proposal, Waiting};
use crate::companies::store::{self, Kept, own as proposals};
use crate::companies::{paths, words};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::moment::Moment;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/companies/proposals.html")]
struct ProposalsPage {
    shell: Shell,
    waiting: Vec<WaitingView>,
}

struct WaitingView {
    company: String,
    mpn_id: i64,
    href: String,
    since: Moment,
}

/// Lists what waits, the oldest first.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let found = proposals::list_waiting(scope.tx().await?).await?;
    let locale = scope.locale();
    let view = |it: Waiting| -> AppResult<WaitingView> {
        let since = Moment::new(it.at, locale)?;
        Ok(WaitingView { href: paths::proposal(it.mpn_id), company: it.name, mpn_id: it.mpn_id, since })
    };
    let waiting = found.into_iter().map(view).collect::<AppResult<_>>()?;
    let shell = Shell::console(&app, &scope, MENU.place, locale.texts().company_proposals());
    page(StatusCode::OK, &ProposalsPage { shell, waiting })
}

#[derive(Template)]
#[template(path = "console/companies/proposal.html")]
struct ProposalPage {
    shell: Shell,
    company: String,
    mpn_id: i64,
    /// What waits; none: nothing does any more.
    open: Option<OpenView>,
    message: String,
    why_not: Option<String>,
}

struct OpenView {
    id: CompanyProposalId,
    by: String,
    at: Moment,
    /// Of each field its words, what it is, and what it is to be.
    fields: Vec<(String, String, String)>,
}

impl OpenView {
    fn new(it: &Proposal, kept: &Kept, scope: &OperatorScope) -> AppResult<Self> {
        let t = scope.locale().texts();
        let domains = |of: &[String]| {
            if of.is_empty() { t.company_no_domains() } else { of.join(", ") }
        };
        let name = (it.name != kept.data.name)
            .then(|| (field_words("name", t), kept.data.name.clone(), it.name.clone()));
        let other = (it.domains != kept.data.domains)
            .then(|| (field_words("domains", t), domains(&kept.data.domains), domains(&it.domains)));
        Ok(Self {
            id: it.id,
            by: it.by.clone(),
            at: Moment::new(it.at, scope.locale())?,
            fields: name.into_iter().chain(other).collect(),
        })
    }
}

/// Shows what a company proposes; that an operator has looked is on record.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
) -> AppResult {
    let kept = find(&mut scope, mpn_id).await?;
    scope.record(&CompanyAct::Read(CompanyDetails::of(kept.id, mpn_id)).done()).await?;
    scope.keep().await?;
    proposal_page(&app, &mut scope, (mpn_id, kept), String::new(), Vec::new()).await
}

async fn find(scope: &mut OperatorScope, mpn_id: i64) -> AppResult<Kept> {
    store::find_kept(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)
}

async fn proposal_page(
    app: &App,
    scope: &mut OperatorScope,
    (mpn_id, kept): (i64, Kept),
    message: String,
    problems: Vec<Problem>,
) -> AppResult {
    let latest = proposals::find_latest(scope.tx().await?, kept.id).await?;
    let open = latest.filter(|it| it.outcome.is_none());
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = scope.locale().texts().company_proposal_of(&kept.data.name);
    let it = ProposalPage {
        open: open.map(|it| OpenView::new(&it, &kept, scope)).transpose()?,
        shell: Shell::console(app, scope, MENU.place, title).with_problems(problems),
        company: kept.data.name,
        mpn_id,
        message,
        why_not: scope.why_not(Task::Companies),
    };
    page(status, &it)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgreeForm {
    proposal: CompanyProposalId,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeclineForm {
    proposal: CompanyProposalId,
    message: String,
}

/// Agrees. Pressed twice, the page tells that nothing waits.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database. What stands against it is told on the page again.
pub(super) async fn agree(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    find(&mut scope, mpn_id).await?;
    let AgreeForm { proposal } = fields.read()?;
    let actor = scope.actor();
    let done = acts::agree(scope.tx().await?, &actor, mpn_id, proposal).await;
    let told = (
        CompanyAct::ProposalAgreed as fn(CompanyDetails) -> CompanyAct,
        Texts::flash_proposal_agreed as fn(&Texts) -> String,
    );
    tell(&app, &session, scope, mpn_id, (done, told, String::new())).await
}

/// Declines, with a message.
///
/// # Errors
/// As [`agree`].
pub(super) async fn decline(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    find(&mut scope, mpn_id).await?;
    let DeclineForm { proposal, message } = fields.read()?;
    let actor = scope.actor();
    let done = acts::decline(scope.tx().await?, &actor, mpn_id, (proposal, &message)).await;
    let told = (
        CompanyAct::ProposalDeclined as fn(CompanyDetails) -> CompanyAct,
        Texts::flash_proposal_declined as fn(&Texts) -> String,
    );
    tell(&app, &session, scope, mpn_id, (done, told, message)).await
}

/// What became of a decision, the act with its words, and what was typed.
type Decision = (ActResult<(), NotDecided>, (fn(CompanyDetails) -> CompanyAct, fn(&Texts) -> String), String);

async fn tell(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    mpn_id: i64,
    (done, (act, words), typed): Decision,
) -> AppResult {
    match done {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, words).leave(session).await?;
            Ok(see_other(&format!("{}#data", paths::company(mpn_id))))
        }
        Err(NotDone::Refused(why)) => {
            scope.undo().await?;
            let kept = find(&mut scope, mpn_id).await?;
            let details = CompanyDetails::of(kept.id, mpn_id);
            scope.refuse(&act(details).refused(why.because())).await?;
            let problems = problems(&why, scope.locale().texts());
            proposal_page(app, &mut scope, (mpn_id, kept), typed, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn problems(why: &NotDecided, t: &Texts) -> Vec<Problem> {
    let at = |field: &str, text: String| vec![Problem { field: field.to_owned(), text }];
    match why {
        NotDecided::Before => at("proposal", t.company_none_open()),
        NotDecided::Clashes(clashes) => {
            let text = |it| words::clash(it, |_| String::new(), t).text;
            clashes.iter().map(|it| Problem { field: "proposal".to_owned(), text: text(it) }).collect()
        }
        NotDecided::Text(TextProblem::Missing) => at("message", t.message_missing()),
        NotDecided::Text(TextProblem::TooLong) => at("message", t.text_too_long(MESSAGE_LETTERS)),
    }
}
