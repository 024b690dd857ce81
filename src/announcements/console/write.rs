//! One announcement: its form, and ending or removing it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::OffsetDateTime;
use time::macros::format_description;
use tower_sessions::Session;

use super::{MENU, Row};
use crate::announcements::acts::{self, NotSaved, Save};
use crate::announcements::{
    Announcement, Field, MOST_COMPANIES, OWN, State as Standing, Texts, Typed, Why, paths, store,
};
use crate::audit::AnnouncementAct;
use crate::authz::operators::Task;
use crate::base::ids::AnnouncementId;
use crate::base::typed::{LINE_LETTERS, TextProblem};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts as Words};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Fields, Form, Id, read_once};
use crate::web::{page, see_other};

/// What was typed, or what is there.
#[derive(Debug)]
struct AnnouncementForm {
    typed: Typed,
    /// The id of a new one: pressed twice, it is made once.
    once: String,
    /// The version that was shown.
    seen: i32,
}

/// What is sent besides the texts.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Others {
    from_day: String,
    from_time: String,
    to_day: String,
    to_time: String,
    to: String,
    companies: String,
    dismissible: String,
    once: String,
    seen: i32,
}

impl AnnouncementForm {
    fn read(mut fields: Fields) -> AppResult<Self> {
        let mut texts = Texts::new();
        for locale in Locale::all() {
            texts.insert(locale, fields.take_one(&format!("text_{locale}"))?);
        }
        let it: Others = fields.read()?;
        let typed = Typed {
            texts,
            from_day: it.from_day,
            from_time: it.from_time,
            to_day: it.to_day,
            to_time: it.to_time,
            to_all: match it.to.as_str() {
                "all" => true,
                "some" => false,
                _ => return Err(AppError::WrongFields),
            },
            companies: it.companies,
            dismissible: it.dismissible == "yes",
        };
        Ok(Self { typed, once: it.once, seen: it.seen })
    }

    fn new() -> Self {
        let typed = Typed { to_all: true, dismissible: true, ..Typed::default() };
        Self { typed, once: AnnouncementId::new().to_string(), seen: 0 }
    }

    fn of(it: &Announcement) -> AppResult<Self> {
        let day = |at: OffsetDateTime| at.date().to_string();
        let time = |at: OffsetDateTime| {
            at.format(format_description!("[hour]:[minute]")).map_err(AppError::internal)
        };
        let (begins, ends) =
            (it.begins_at.to_offset(time::UtcOffset::UTC), it.ends_at.to_offset(time::UtcOffset::UTC));
        let typed = Typed {
            texts: it.texts.clone(),
            from_day: day(begins),
            from_time: time(begins)?,
            to_day: day(ends),
            to_time: time(ends)?,
            to_all: it.to_all,
            companies: it.numbers.iter().map(|number| format!("{number}\n")).collect(),
            dismissible: it.dismissible,
        };
        Ok(Self { typed, once: String::new(), seen: it.version })
    }
}

/// The field of one language.
struct LanguageField {
    language: Locale,
    name: String,
    text: String,
    hint: String,
    required: bool,
}

#[derive(Template)]
#[template(path = "console/announcements/write.html")]
struct WritePage {
    shell: Shell,
    /// The one that is there.
    it: Option<Row>,
    is_running: bool,
    action: String,
    once: String,
    seen: i32,
    typed: Typed,
    languages: Vec<LanguageField>,
    companies_hint: String,
    /// Why the operator changes none.
    why_not: Option<String>,
}

/// The form of a new one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`].
pub(super) async fn new(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    scope.require(Task::News)?;
    form_page(&app, &scope, None, AnnouncementForm::new(), Vec::new())
}

/// One, in a form to change it.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(id): Id<AnnouncementId>,
) -> AppResult {
    let it = store::find(scope.tx().await?, id).await?.ok_or(AppError::UnknownId)?;
    let form = AnnouncementForm::of(&it)?;
    form_page(&app, &scope, Some(&it), form, Vec::new())
}

fn form_page(
    app: &App,
    scope: &OperatorScope,
    it: Option<&Announcement>,
    form: AnnouncementForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let title = it.map_or_else(|| t.announcement_new(), |it| it.about().to_owned());
    let (action, here) = match it {
        Some(it) => (paths::announcement(it.id), paths::announcement(it.id)),
        None => (paths::ANNOUNCEMENTS.to_owned(), paths::NEW.to_owned()),
    };
    let field = |language: Locale| LanguageField {
        language,
        name: format!("text_{language}"),
        text: form.typed.texts.get(&language).cloned().unwrap_or_default(),
        hint: if language == OWN { t.news_own_language() } else { t.news_other_language() },
        required: language == OWN,
    };
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let written = WritePage {
        // Nothing is at the address of an act but its answer: another language is chosen for the form.
        shell: Shell { here, ..shell },
        is_running: it.is_some_and(|it| it.state(now) == Standing::Running),
        it: it.map(|it| Row::new(it, locale, now)).transpose()?,
        action,
        languages: Locale::all().map(field).into(),
        companies_hint: t.announcement_numbers_hint(locale.number(MOST_COMPANIES)),
        once: form.once,
        seen: form.seen,
        typed: form.typed,
        why_not: scope.why_not(Task::News),
    };
    page(status, &written)
}

/// Makes one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database. What is wrong is told on the
/// form again.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    fields: Fields,
) -> AppResult {
    scope.require(Task::News)?;
    let form = AnnouncementForm::read(fields)?;
    let id = AnnouncementId(read_once(&form.once)?);
    let actor = scope.actor();
    match acts::save(scope.tx().await?, &actor, (id, Save::New), &form.typed).await {
        Ok(()) => saved(scope, &session, id).await,
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(AnnouncementAct::Made, None)).await?;
            let problems = problems(why, scope.locale().texts());
            form_page(&app, &scope, None, form, problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn saved(scope: OperatorScope, session: &Session, id: AnnouncementId) -> AppResult {
    scope.commit().await?;
    Flash::new(None, |t| t.flash_announcement_saved()).leave(session).await?;
    Ok(see_other(&paths::announcement(id)))
}

/// Changes one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database. What is
/// wrong is told on the form again, and so is that somebody was quicker.
pub(super) async fn change(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<AnnouncementId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::News)?;
    find(&mut scope, id).await?;
    let mut form = AnnouncementForm::read(fields)?;
    let actor = scope.actor();
    match acts::save(scope.tx().await?, &actor, (id, Save::Over(form.seen)), &form.typed).await {
        Ok(()) => saved(scope, &session, id).await,
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(AnnouncementAct::Changed, Some(id))).await?;
            let it = find(&mut scope, id).await?;
            if why == NotSaved::ChangedMeanwhile {
                // Whoever saves again writes over what they were told of.
                form.seen = it.version;
            }
            let problems = problems(why, scope.locale().texts());
            form_page(&app, &scope, Some(&it), form, problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn find(scope: &mut OperatorScope, id: AnnouncementId) -> AppResult<Announcement> {
    store::find(scope.tx().await?, id).await?.ok_or(AppError::UnknownId)
}

/// What the page showed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SeenForm {
    seen: i32,
}

/// Ends one before its time.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn end(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<AnnouncementId>,
    Form(form): Form<SeenForm>,
) -> AppResult {
    scope.require(Task::News)?;
    find(&mut scope, id).await?;
    let actor = scope.actor();
    match acts::end(scope.tx().await?, &actor, id, form.seen).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_announcement_ended()).leave(&session).await?;
            Ok(see_other(&paths::announcement(id)))
        }
        Err(NotDone::Refused(why)) => refused(&app, scope, id, (why, AnnouncementAct::Ended)).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Removes one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn remove(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Id(id): Id<AnnouncementId>,
    Form(form): Form<SeenForm>,
) -> AppResult {
    scope.require(Task::News)?;
    find(&mut scope, id).await?;
    let actor = scope.actor();
    match acts::remove(scope.tx().await?, &actor, id, form.seen).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_announcement_removed()).leave(&session).await?;
            Ok(see_other(paths::ANNOUNCEMENTS))
        }
        Err(NotDone::Refused(why)) => refused(&app, scope, id, (why, AnnouncementAct::Removed)).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What makes an act of its details.
type ActOf = fn(crate::audit::AnnouncementDetails) -> AnnouncementAct;

/// The page again, as it is now, with why it was refused.
async fn refused(
    app: &App,
    mut scope: OperatorScope,
    id: AnnouncementId,
    (why, act): (NotSaved, ActOf),
) -> AppResult {
    scope.refuse(&why.entry(act, Some(id))).await?;
    let it = find(&mut scope, id).await?;
    let problems = problems(why, scope.locale().texts());
    let form = AnnouncementForm::of(&it)?;
    form_page(app, &scope, Some(&it), form, problems)
}

fn problems(why: NotSaved, t: &Words) -> Vec<Problem> {
    match why {
        NotSaved::ChangedMeanwhile => {
            vec![Problem { field: "announcement".to_owned(), text: t.announcement_changed_meanwhile() }]
        }
        NotSaved::Wrong(wrong) => wrong.into_iter().map(|(field, why)| problem(field, why, t)).collect(),
    }
}

fn problem(field: Field, why: Why, t: &Words) -> Problem {
    let id = match field {
        Field::Text(language) => format!("text_{language}"),
        Field::FromDay => "from_day".to_owned(),
        Field::FromTime => "from_time".to_owned(),
        Field::ToDay => "to_day".to_owned(),
        Field::ToTime => "to_time".to_owned(),
        Field::Companies => "companies".to_owned(),
    };
    let language = if let Field::Text(language) = field { language.native_name() } else { "" };
    let number = |it: usize| t.locale().number(it);
    let text = match why {
        Why::Text(TextProblem::Missing) => t.news_text_missing(language),
        Why::Text(TextProblem::TooLong) => t.news_text_long(number(LINE_LETTERS), language),
        Why::NoDay => t.announcement_no_day(),
        Why::NoTime => t.announcement_no_time(),
        Why::EndsFirst => t.announcement_ends_first(),
        Why::Past => t.announcement_past(),
        Why::NoCompanies => t.announcement_no_numbers(),
        Why::TooMany => t.announcement_too_many(number(MOST_COMPANIES)),
        Why::Unknown(numbers) => t.announcement_unknown(t.locale().list(&numbers)),
    };
    Problem { field: id, text }
}
