//! Adding many people at once (R-PPL-1): a list, typed or from a CSV file. First a preview that says line by line what will happen;
//! then, if nothing has changed since, all of it in one transaction, or nothing. What it tells is of the company's own people alone.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use super::adding::{invite_all, tried};
use super::person::{closed, role_choice};
use crate::audit::{Because, Entry};
use crate::authz::{Action, Roles};
use crate::base::typed::LINE_LETTERS;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::people::acts::many::plan;
use crate::people::file::{self, HEADING, Line, ListProblem, MAX_BYTES, MAX_LINES};
use crate::people::many::{LineProblem, Outcome, Plan, PlannedLine};
use crate::people::paths;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::routes::Routes;
use crate::web::upload::{Limits, Upload};
use crate::web::{csv, page, see_other};

/// A list is sent as text, whose every byte may take three, or as a file; and a short field beside it.
const LIMITS: Limits = Limits { body: 3 * MAX_BYTES + 16 * 1024, long: "people" };
/// So many bad lines are told at the top of the page; all are told in the table.
const TOLD_AT_TOP: usize = 10;
/// So many letters of a cell are shown: a file that is no list has cells of any length.
const SHOWN: usize = LINE_LETTERS + 54;

/// The pages that add many.
#[must_use]
pub fn routes() -> Routes {
    let gate = PartnerScope::admits(Action::ManageMembers);
    Routes::new()
        .get("/partners/{mpn}/account/people/many", show)
        .post_long("/partners/{mpn}/account/people/many", create, LIMITS.body, gate)
        .get("/partners/{mpn}/account/people/template.csv", template)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ManyFields {
    people: String,
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

/// What was sent; none: it was too large.
#[derive(Debug)]
struct ManyForm(Option<(ManyFields, Option<Bytes>)>);

impl FromRequest<AppState> for ManyForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?;
        let read = |it: Upload| Ok::<_, AppError>((it.fields.read()?, it.file));
        Ok(Self(upload.map(read).transpose()?))
    }
}

#[derive(Template)]
#[template(path = "portal/people/many.html")]
struct ManyPage {
    shell: Shell,
    company: String,
    path: String,
    template: String,
    back: String,
    /// Why nobody can be added.
    off: Option<String>,
    preview: Option<Preview>,
    text: String,
    most: usize,
    roles: Vec<role_choice::RoleChoice>,
}

/// What the list will do, in words.
struct Preview {
    summary: String,
    lines: Vec<LineView>,
    verb: String,
    /// What is sent back, or why it can't be.
    act: Result<String, String>,
}

struct LineView {
    number: String,
    name: String,
    email: String,
    roles: String,
    class: &'static str,
    outcome: String,
}

/// The form.
///
/// # Errors
/// As every page: not allowed, the database.
async fn show(State(app): State<AppState>, scope: PartnerScope) -> AppResult {
    scope.require(Action::ManageMembers)?;
    many_page(&app, &scope, String::new(), None, Vec::new())
}

fn many_page(
    app: &App,
    scope: &PartnerScope,
    text: String,
    preview: Option<Preview>,
    problems: Vec<Problem>,
) -> AppResult {
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let many = ManyPage {
        shell: Shell::company(app, scope, MENU.place, t.people_many()).with_problems(problems),
        company: scope.partner.name.clone(),
        path: paths::many(mpn_id),
        template: paths::template(mpn_id),
        back: paths::people(mpn_id),
        off: closed(scope),
        preview,
        text,
        most: MAX_LINES,
        roles: role_choice::choices(&scope.me.roles, &Roles::default(), false, t),
    };
    page(status, &many)
}

/// A file to fill in: its heading alone.
///
/// # Errors
/// As every page: not allowed, the database.
async fn template(scope: PartnerScope) -> AppResult {
    scope.require(Action::ManageMembers)?;
    csv::download("add-people.csv", scope.locale(), &HEADING.map(str::to_owned), &[])
}

/// Shows what a list would do, or does it. Sent twice, the second finds them invited.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`]. What is wrong with the list is told on the page again.
async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    ManyForm(form): ManyForm,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let (form, file, lines) = match form {
        Some((form, file)) => {
            let lines = file::read(&form.people, file.as_deref());
            (form, file, lines)
        }
        None => (ManyFields::default(), Some(Bytes::new()), Err(ListProblem::TooLarge)),
    };
    if let Some(text) = closed(&scope) {
        let entry = tried(&scope, "", &Roles::default(), Because::Suspended);
        scope.record_refusal(&entry).await?;
        let problem = Problem { field: "many".to_owned(), text };
        return many_page(&app, &scope, form.people, None, vec![problem]);
    }
    let lines = match lines {
        Ok(lines) => lines,
        Err(why) => {
            let field = if file.is_some() { "file" } else { "people" };
            let problem = Problem { field: field.to_owned(), text: list_problem(&why, scope.locale()) };
            return many_page(&app, &scope, form.people, None, vec![problem]);
        }
    };
    let planned = read_plan(&mut scope, lines.clone()).await?;
    if form.preview == "yes" {
        return preview(&app, &scope, &planned, false);
    }
    if planned.digest()?.is_none_or(|it| it != form.preview) {
        let entry = refused(&scope, &planned);
        scope.record_refusal(&entry).await?;
        return preview(&app, &scope, &planned, true);
    }
    match invite_all(&app, scope, &planned.invitees()).await? {
        (scope, Ok(invited)) => {
            let (mpn_id, delivers) = (scope.partner.mpn_id, app.mail.delivers);
            let words = |t: &Texts| match delivers {
                true => t.flash_invited_many(invited.len()),
                false => t.flash_invited_many_no_mail(invited.len()),
            };
            Flash::new(Some(mpn_id), words).leave(&session).await?;
            Ok(see_other(&paths::invited(mpn_id)))
        }
        // Somebody was faster by a moment.
        (mut scope, Err(_)) => {
            let entry = tried(&scope, "", &Roles::default(), Because::ChangedMeanwhile);
            scope.record_refusal(&entry).await?;
            let planned = read_plan(&mut scope, lines).await?;
            preview(&app, &scope, &planned, true)
        }
    }
}

async fn read_plan(scope: &mut PartnerScope, lines: Vec<Line>) -> AppResult<Plan> {
    let (partner, by) = (scope.partner.id, scope.me.roles.clone());
    Ok(plan(scope.tx(), partner, &by, lines).await?)
}

/// The entry of a list that was not done: with a role that isn't theirs to give, by the line that asks for it.
fn refused(scope: &PartnerScope, planned: &Plan) -> Entry {
    match planned.limited() {
        Some(it) => {
            let roles = it.roles.clone().unwrap_or_default();
            tried(scope, &shown(it.line.name()), &roles, Because::NoAccess)
        }
        None => tried(scope, "", &Roles::default(), Because::ChangedMeanwhile),
    }
}

/// Shows the preview: 200 while nothing is wrong, with the list or else.
fn preview(app: &App, scope: &PartnerScope, planned: &Plan, is_stale: bool) -> AppResult {
    let locale = scope.locale();
    let stale = || Problem { field: "preview".to_owned(), text: locale.texts().people_many_stale() };
    let mut problems: Vec<Problem> = is_stale.then(stale).into_iter().collect();
    problems.extend(bad_lines(planned, locale));
    let lines: Vec<Line> = planned.lines.iter().map(|it| it.line.clone()).collect();
    many_page(app, scope, file::as_text(&lines), Some(Preview::new(planned, locale)?), problems)
}

fn bad_lines(planned: &Plan, locale: Locale) -> Vec<Problem> {
    let t = locale.texts();
    let told = planned.bad().take(TOLD_AT_TOP).map(|(at, it)| Problem {
        field: format!("line-{}", at + 1),
        text: t.many_line(locale.number(it.line.number), outcome(it, locale)),
    });
    let mut problems: Vec<Problem> = told.collect();
    if let Some((at, _)) = planned.bad().nth(TOLD_AT_TOP) {
        let more = planned.bad().count() - TOLD_AT_TOP;
        problems.push(Problem { field: format!("line-{}", at + 1), text: t.people_many_more_lines(more) });
    }
    problems
}

impl Preview {
    fn new(planned: &Plan, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let (invited, bad) = (planned.invited(), planned.bad().count());
        let act = match planned.digest()? {
            Some(digest) => Ok(digest),
            None if bad > 0 => Err(t.people_many_blocked(bad)),
            None => Err(t.people_many_nothing_to_do()),
        };
        Ok(Self {
            summary: t.people_many_summary(invited, planned.skipped(), bad),
            lines: planned.lines.iter().map(|it| LineView::new(it, locale)).collect(),
            verb: if invited == 0 { t.people_many() } else { t.people_invite_many(invited) },
            act,
        })
    }
}

impl LineView {
    fn new(it: &PlannedLine, locale: Locale) -> Self {
        Self {
            number: locale.number(it.line.number),
            name: shown(it.line.name()),
            email: shown(it.line.email()),
            roles: it.roles.as_ref().map_or_else(|| shown(it.line.roles()), |roles| roles.names(locale)),
            class: match it.outcome {
                Outcome::Added | Outcome::ComesBack => "st-done",
                Outcome::Belongs | Outcome::IsInvited | Outcome::Repeats(_) => "st-none",
                Outcome::Wrong(_) => "st-bad",
            },
            outcome: outcome(it, locale),
        }
    }
}

fn shown(cell: &str) -> String {
    match cell.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}

/// What becomes of a line.
fn outcome(it: &PlannedLine, locale: Locale) -> String {
    let t = locale.texts();
    match &it.outcome {
        Outcome::Added => t.people_line_added(),
        Outcome::ComesBack => t.people_line_comes_back(),
        Outcome::Belongs => t.people_line_belongs(),
        Outcome::IsInvited => t.people_line_invited(),
        Outcome::Repeats(line) => t.line_repeats(locale.number(*line)),
        Outcome::Wrong(problems) => {
            let words = problems.iter().map(|it| sentence(line_problem(it, locale), t));
            words.collect::<Vec<_>>().join(&t.between_sentences())
        }
    }
}

fn line_problem(why: &LineProblem, locale: Locale) -> String {
    let t = locale.texts();
    match why {
        LineProblem::NoName => t.invitee_name_missing(),
        LineProblem::NameTooLong => t.invitee_name_long(locale.number(LINE_LETTERS)),
        LineProblem::NameIsFormula => t.people_name_formula(),
        LineProblem::NotAnAddress => t.operator_address_wrong(),
        LineProblem::NotARole(words) => t.people_not_a_role(shown(words)),
        LineProblem::Limited(limit) => limit.text(t),
    }
}

fn sentence(words: String, t: &Texts) -> String {
    let stop = t.full_stop();
    if words.ends_with(&stop) { words } else { words + &stop }
}

/// What keeps a list from being one.
fn list_problem(why: &ListProblem, locale: Locale) -> String {
    let t = locale.texts();
    match why {
        ListProblem::Empty => t.people_list_empty(),
        ListProblem::TooLarge => t.people_list_too_large(MAX_LINES),
        ListProblem::TooMany(count) => t.people_list_too_many(*count, MAX_LINES),
        ListProblem::FileEmpty => t.file_empty(),
        ListProblem::FileNotText => t.file_not_text(),
        ListProblem::FileColumns(columns) => {
            // Few and short enough to be read: a file that is no table has a first line of any length.
            let short = |name: &String| name.chars().take(40).collect::<String>();
            let columns: Vec<String> = columns.iter().take(12).map(short).collect();
            t.people_file_columns(locale.list(&columns))
        }
    }
}
