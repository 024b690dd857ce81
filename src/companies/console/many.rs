//! Adding many companies at once: a file of a spreadsheet, or the same as a text. First a preview that says line by line what will
//! happen; then, if nothing has changed since, all of it in one transaction, or nothing.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use crate::audit::{Because, CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::companies::acts;
use crate::companies::file::{self, Column, FileProblem, MAX_BYTES, MAX_LINES};
use crate::companies::many::{LineProblem, Planned};
use crate::companies::paths;
use crate::companies::words;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::upload::{Limits, Upload};
use crate::web::{csv, page, see_other};

/// A list is sent as text, whose every byte may take three, or as a file; and a short field beside it.
pub(super) const LIMITS: Limits = Limits { body: 3 * MAX_BYTES + 16 * 1024, long: "companies" };

/// So many bad lines are told at the top of the page; all are told in the table.
const TOLD_AT_TOP: usize = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ManyFields {
    companies: String,
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

/// What was sent; none: it was too large.
#[derive(Debug)]
pub(super) struct ManyForm(Option<(ManyFields, Option<Bytes>)>);

impl FromRequest<AppState> for ManyForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?;
        let read = |it: Upload| Ok::<_, AppError>((it.fields.read()?, it.file));
        Ok(Self(upload.map(read).transpose()?))
    }
}

#[derive(Template)]
#[template(path = "console/companies/many.html")]
struct ManyPage {
    shell: Shell,
    preview: Option<Preview>,
    text: String,
    most: usize,
    why_not: Option<String>,
}

/// What the list will do, in words.
struct Preview {
    summary: String,
    lines: Vec<LineView>,
    /// What is sent back; none where something is wrong.
    digest: Option<String>,
    verb: String,
}

struct LineView {
    number: String,
    name: String,
    mpn_id: String,
    place: String,
    domains: String,
    admin: String,
    /// What is wrong.
    problems: Vec<String>,
}

/// The form.
///
/// # Errors
/// [`AppError::NotOperator`].
pub(super) async fn show(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    many_page(&app, &scope, String::new(), None, Vec::new())
}

fn many_page(
    app: &App,
    scope: &OperatorScope,
    text: String,
    preview: Option<Preview>,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, scope.locale().texts().companies_many());
    let it = ManyPage {
        shell: shell.with_problems(problems),
        preview,
        text,
        most: MAX_LINES,
        why_not: scope.why_not(Task::Companies),
    };
    page(status, &it)
}

/// A file to fill in: its heading in the words of the page's language, and an example.
///
/// # Errors
/// A file that can't be written, which is a fault.
pub(super) async fn template(scope: OperatorScope) -> AppResult {
    let locale = scope.locale();
    let heading = Column::ALL.map(|column| column.heading(locale.texts()));
    csv::download("add-companies.csv", locale, &heading, &[])
}

/// Shows what a list would do, or does it. Sent twice, the second finds the numbers and domains taken.
///
/// # Errors
/// [`AppError::NotTheirTask`]; those of the database. What is wrong with the list is told on the page again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    ManyForm(form): ManyForm,
) -> AppResult {
    scope.require(Task::Companies)?;
    let Some((form, file)) = form else {
        let too_large = problem("file", &FileProblem::TooLarge, scope.locale());
        return many_page(&app, &scope, String::new(), None, vec![too_large]);
    };
    let lines = match file::read(&form.companies, file.as_deref()) {
        Ok(lines) => lines,
        Err(why) => {
            let text = if why == FileProblem::TooLarge { String::new() } else { form.companies };
            let problem = problem(if file.is_some() { "file" } else { "companies" }, &why, scope.locale());
            return many_page(&app, &scope, text, None, vec![problem]);
        }
    };
    let text = file::as_text(&lines, scope.locale().texts());
    let actor = scope.actor();
    if form.preview == "yes" {
        let planned = acts::plan_many(scope.tx().await?, lines).await?;
        return preview(&app, &scope, text, &planned, Vec::new());
    }
    match acts::add_many(scope.tx().await?, &app.secrets, &actor, lines, &form.preview).await {
        Ok(added) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_companies_added(added)).leave(&session).await?;
            Ok(see_other(paths::COMPANIES))
        }
        Err(NotDone::Refused(planned)) => {
            let entry = CompanyAct::Added(CompanyDetails::default()).refused(Because::ChangedMeanwhile);
            scope.refuse(&entry).await?;
            let text_now = scope.locale().texts().companies_changed_meanwhile();
            let changed = Problem { field: "preview".to_owned(), text: text_now };
            preview(&app, &scope, text, &planned, vec![changed])
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn preview(
    app: &App,
    scope: &OperatorScope,
    text: String,
    planned: &[Planned],
    mut problems: Vec<Problem>,
) -> AppResult {
    let locale = scope.locale();
    problems.extend(bad_lines(planned, locale));
    let preview = Preview::new(planned, locale)?;
    many_page(app, scope, text, Some(preview), problems)
}

fn bad_lines(planned: &[Planned], locale: Locale) -> Vec<Problem> {
    let t = locale.texts();
    let bad = || planned.iter().enumerate().filter(|(_, it)| it.outcome.is_err());
    let told = bad().take(TOLD_AT_TOP).map(|(at, it)| {
        let words = line_problems(it, planned, locale).join(" ");
        let line = locale.number(it.line.number);
        Problem { field: format!("line-{}", at + 1), text: t.companies_line(line, words) }
    });
    let mut problems: Vec<Problem> = told.collect();
    if let Some((at, _)) = bad().nth(TOLD_AT_TOP) {
        let more = bad().count() - TOLD_AT_TOP;
        problems.push(Problem { field: format!("line-{}", at + 1), text: t.companies_more_lines(more) });
    }
    problems
}

/// What is wrong with a line, each a sentence.
fn line_problems(it: &Planned, all: &[Planned], locale: Locale) -> Vec<String> {
    let t = locale.texts();
    let line = |place: usize| {
        let number = all.get(place).map_or(0, |it| it.line.number);
        t.companies_line_number(locale.number(number))
    };
    let words = |problem: &LineProblem| match problem {
        LineProblem::Data(wrong) => words::wrong(wrong, t).text,
        LineProblem::Number => t.company_number_wrong(),
        LineProblem::Admin(wrong) => words::wrong_admin(*wrong, t).text,
        LineProblem::Clash(clash) => words::clash(clash, line, t).text,
    };
    it.outcome.as_ref().err().into_iter().flatten().map(|it| format!("{}.", words(it))).collect()
}

impl Preview {
    fn new(planned: &[Planned], locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let good = planned.iter().filter(|it| it.outcome.is_ok()).count();
        let digest = if good == planned.len() { Some(acts::digest(planned)?) } else { None };
        Ok(Self {
            summary: t.companies_summary(good, planned.len() - good),
            lines: planned.iter().map(|it| LineView::new(it, planned, locale)).collect(),
            digest,
            verb: t.companies_add(good),
        })
    }
}

impl LineView {
    fn new(it: &Planned, all: &[Planned], locale: Locale) -> Self {
        let cell = |column| it.line.cell(column).to_owned();
        let (name, email) = (cell(Column::AdminName), cell(Column::AdminEmail));
        let country = cell(Column::Country);
        let country = match &it.outcome {
            Ok((new, _)) => locale.country(&new.data.country).map_or(country, str::to_owned),
            Err(_) => country,
        };
        Self {
            number: locale.number(it.line.number),
            name: cell(Column::Name),
            mpn_id: it
                .outcome
                .as_ref()
                .map_or_else(|_| cell(Column::Number), |(_, number)| number.to_string()),
            place: [country, cell(Column::TimeZone), cell(Column::Language)].join(" · "),
            domains: cell(Column::Domains),
            admin: [name, email].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · "),
            problems: line_problems(it, all, locale),
        }
    }
}

fn problem(field: &str, why: &FileProblem, locale: Locale) -> Problem {
    let t = locale.texts();
    let text = match why {
        FileProblem::Empty => t.companies_empty(),
        FileProblem::TooLarge => t.companies_too_large(locale.number(MAX_BYTES / 1024)),
        FileProblem::TooMany(count) => t.companies_too_many(locale.number(*count), locale.number(MAX_LINES)),
        FileProblem::NotText => t.companies_not_text(),
        FileProblem::Columns(_) => t.companies_columns(),
    };
    Problem { field: field.to_owned(), text }
}
