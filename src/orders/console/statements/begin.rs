//! Taking in a bank's file: the form, and what it brings.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::super::MENU;
use super::LIMITS;
use crate::authz::operators::Task;
use crate::base::ids::FormId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Locale;
use crate::orders::acts::statements::{self as acts, File, NotTakenIn};
use crate::orders::bank::{DayOrder, Decimal, FileProblem, MAX_BYTES, MAX_LINES};
use crate::orders::paths;
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::read_once;
use crate::web::keyset::Choice;
use crate::web::upload::Upload;
use crate::web::{page, see_other};

/// So many cells of a row are told in which no columns were found.
const CELLS_TOLD: usize = 12;

/// What the form sends besides the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Fields {
    once: String,
    days: String,
    decimal: String,
}

impl Fields {
    fn days(&self) -> AppResult<Option<DayOrder>> {
        match self.days.as_str() {
            "" => Ok(None),
            "day_first" => Ok(Some(DayOrder::DayFirst)),
            "month_first" => Ok(Some(DayOrder::MonthFirst)),
            _ => Err(AppError::WrongFields),
        }
    }

    fn decimal(&self) -> AppResult<Option<Decimal>> {
        match self.decimal.as_str() {
            "" => Ok(None),
            "comma" => Ok(Some(Decimal::Comma)),
            "point" => Ok(Some(Decimal::Point)),
            _ => Err(AppError::WrongFields),
        }
    }
}

/// The form as it came.
#[derive(Debug)]
pub(in crate::orders::console) enum StatementForm {
    Read(Typed),
    TooLarge,
}

#[derive(Debug)]
pub(in crate::orders::console) struct Typed {
    fields: Fields,
    file: Option<Bytes>,
}

impl FromRequest<AppState> for StatementForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let Some(upload) = Upload::read(request, LIMITS).await? else { return Ok(Self::TooLarge) };
        Ok(Self::Read(Typed { fields: upload.fields.read()?, file: upload.file }))
    }
}

#[derive(Template)]
#[template(path = "console/payments/new.html")]
struct NewPage {
    shell: Shell,
    once: String,
    file_hint: String,
    /// How days and amounts are written, where the file didn't decide it.
    days: Vec<Choice>,
    decimals: Vec<Choice>,
}

/// The form.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`].
pub(super) async fn show(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    scope.require(Task::Payments)?;
    form_page(&app, &scope, &Fields::default(), Vec::new())
}

fn form_page(app: &App, scope: &OperatorScope, typed: &Fields, problems: Vec<Problem>) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    // Asked where it has to be, and then again with what was chosen.
    let is_asked =
        |field: &str, chosen: &str| !chosen.is_empty() || problems.iter().any(|it| it.field == field);
    let choices = |field: &str, chosen: &str, all: [(&str, String); 2]| {
        let all = [("", t.choose())].into_iter().chain(all).filter(|_| is_asked(field, chosen));
        let choice =
            |(value, text): (&str, String)| Choice { chosen: value == chosen, value: value.to_owned(), text };
        all.map(choice).collect()
    };
    let days = [("day_first", t.statement_day_first()), ("month_first", t.statement_month_first())];
    let decimals = [("comma", t.statement_comma()), ("point", t.statement_point())];
    let new = NewPage {
        once: if typed.once.is_empty() { FormId::new().to_string() } else { typed.once.clone() },
        file_hint: t.statement_file_hint(locale.file_size(MAX_BYTES as u64), locale.number(MAX_LINES)),
        days: choices("days", &typed.days, days),
        decimals: choices("decimal", &typed.decimal, decimals),
        shell: Shell {
            // Nothing is at this address but the answer to a form: another language is chosen for the form.
            here: paths::NEW_STATEMENT.to_owned(),
            ..Shell::console(app, scope, MENU.place, t.take_in_statement()).with_problems(problems)
        },
    };
    page(status, &new)
}

/// Takes a file in. Sent twice, it is one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database. What is wrong with
/// the file is told on the form again.
pub(super) async fn take_in(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    form: StatementForm,
) -> AppResult {
    scope.require(Task::Payments)?;
    let locale = scope.locale();
    let Typed { fields, file } = match form {
        StatementForm::Read(typed) => typed,
        StatementForm::TooLarge => {
            let problems = not_taken_in(NotTakenIn::Unreadable(FileProblem::TooLarge), locale);
            scope.refuse(&NotTakenIn::entry()).await?;
            return form_page(&app, &scope, &Fields::default(), problems);
        }
    };
    let (once, days, decimal) = (read_once(&fields.once)?, fields.days()?, fields.decimal()?);
    let actor = scope.actor();
    let file = File { once, bytes: file.map(Vec::from), days, decimal };
    match acts::take_in(scope.tx().await?, &actor, file).await {
        Ok(import) => {
            scope.commit().await?;
            Ok(see_other(&paths::statement(import)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&NotTakenIn::entry()).await?;
            form_page(&app, &scope, &fields, not_taken_in(why, locale))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn not_taken_in(why: NotTakenIn, locale: Locale) -> Vec<Problem> {
    let t = locale.texts();
    let text = match why {
        NotTakenIn::NoFile => t.statement_no_file(),
        NotTakenIn::Unreadable(problem) => unreadable(problem, locale),
        NotTakenIn::TwoWays { day, amount } => {
            let day = day.map(|(line, text)| t.statement_day_two_ways(locale.number(line), text));
            let amount = amount.map(|(line, text)| t.statement_amount_two_ways(locale.number(line), text));
            let told = [("days", day), ("decimal", amount)].into_iter();
            let problem = |(field, text): (&str, Option<String>)| {
                Some(Problem { field: field.to_owned(), text: text? })
            };
            return told.filter_map(problem).collect();
        }
    };
    vec![Problem { field: "file".to_owned(), text }]
}

fn unreadable(problem: FileProblem, locale: Locale) -> String {
    let t = locale.texts();
    match problem {
        FileProblem::Empty => t.statement_empty(),
        FileProblem::TooLarge => t.statement_large(locale.file_size(MAX_BYTES as u64)),
        FileProblem::TooMany(lines) => t.statement_many(locale.number(lines), locale.number(MAX_LINES)),
        FileProblem::NotText => t.statement_not_text(),
        FileProblem::Columns(cells) => {
            let found = cells.into_iter().filter(|it| !it.is_empty()).take(CELLS_TOLD);
            let found: Vec<String> = found.map(|it| it.chars().take(60).collect()).collect();
            match found.is_empty() {
                true => t.statement_no_columns(),
                false => t.statement_columns_found(found.join(" | ")),
            }
        }
    }
}
