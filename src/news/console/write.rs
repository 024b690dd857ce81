//! Writing news: the form, the preview, and sending it (R-GTM-5).

use askama::Template;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;
use uuid::Uuid;

use super::{MENU, preview};
use crate::audit::{Because, NewsAct, NewsDetails, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::{FormId, ProductId};
use crate::base::typed::{LINE_LETTERS, TextProblem};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts as Words};
use crate::news::acts::{self, Done, NotSent, Send};
use crate::news::{Audience, Draft, Field, OWN, Plan, TEXT_LETTERS, Text, Texts, Wrong, paths, read, store};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Fields, read_once};
use crate::web::keyset::Choice;
use crate::web::upload::{Limits, Upload};
use crate::web::{page, see_other};

/// Both texts of every language in letters of four bytes, each of which a form writes as twelve; and a few short fields. No
/// field is longer than in other forms.
pub(super) const LIMITS: Limits =
    Limits { body: Locale::all().len() * 12 * (TEXT_LETTERS + LINE_LETTERS) + 16 * 1024, long: "" };

/// What was typed, or a new form.
#[derive(Debug)]
pub(super) struct NewsForm {
    pub(super) to: String,
    pub(super) offer: String,
    pub(super) company: String,
    pub(super) texts: Texts,
    pub(super) once: String,
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

/// What is sent besides the texts.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Others {
    to: String,
    offer: String,
    company: String,
    once: String,
    preview: String,
}

impl NewsForm {
    fn new() -> Self {
        Self {
            to: "everybody".to_owned(),
            offer: String::new(),
            company: String::new(),
            texts: Texts::new(),
            once: FormId::new().to_string(),
            preview: String::new(),
        }
    }

    fn read(mut fields: Fields) -> AppResult<Self> {
        let mut texts = Texts::new();
        for locale in Locale::all() {
            let subject = fields.take_one(&format!("subject_{locale}"))?;
            let body = fields.take_one(&format!("text_{locale}"))?;
            texts.insert(locale, Text { subject, body });
        }
        let Others { to, offer, company, once, preview } = fields.read()?;
        Ok(Self { to, offer, company, texts, once, preview })
    }

    /// What a form carries from the preview to the act.
    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> =
            [("to", &self.to), ("offer", &self.offer), ("company", &self.company), ("once", &self.once)]
                .map(|(name, value)| (name.to_owned(), value.clone()))
                .into();
        for (locale, text) in &self.texts {
            pairs.push((format!("subject_{locale}"), text.subject.clone()));
            pairs.push((format!("text_{locale}"), text.body.clone()));
        }
        pairs
    }
}

impl FromRequest<AppState> for NewsForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?.ok_or(AppError::TooLarge)?;
        if upload.file.is_some() { Err(AppError::WrongFields) } else { Self::read(upload.fields) }
    }
}

/// The fields of one language.
pub(super) struct LanguageFields {
    pub(super) language: Locale,
    pub(super) hint: String,
    /// The name of the field for the subject, and what is in it.
    pub(super) subject: (String, String),
    /// The same for the text.
    pub(super) text: (String, String),
    /// Whether it must be filled in.
    pub(super) required: bool,
}

/// The form, also under a preview.
pub(super) struct FormView {
    pub(super) to: String,
    pub(super) offers: Vec<Choice>,
    pub(super) company: String,
    pub(super) languages: Vec<LanguageFields>,
    pub(super) once: String,
    pub(super) text_hint: String,
}

impl FormView {
    /// Reads the offers, which it lets choose among.
    pub(super) async fn load(scope: &mut OperatorScope, form: &NewsForm) -> AppResult<Self> {
        let offers = store::list_offers(scope.tx().await?).await?;
        let locale = scope.locale();
        let t = locale.texts();
        let choice = |(id, name): (ProductId, crate::catalogue::Name)| {
            let value = id.to_string();
            Choice { chosen: value == form.offer, text: name.of(t).to_owned(), value }
        };
        // Of a single offer there is nothing to choose.
        let first = Choice { value: String::new(), text: t.choose(), chosen: form.offer.is_empty() };
        let first = (offers.len() != 1).then_some(first);
        let fields = |language: Locale| {
            let text = form.texts.get(&language).cloned().unwrap_or_default();
            let hint = if language == OWN { t.news_own_language() } else { t.news_other_language() };
            LanguageFields {
                language,
                hint,
                subject: (format!("subject_{language}"), text.subject),
                text: (format!("text_{language}"), text.body),
                required: language == OWN,
            }
        };
        Ok(Self {
            to: form.to.clone(),
            offers: first.into_iter().chain(offers.into_iter().map(choice)).collect(),
            company: form.company.clone(),
            languages: Locale::all().map(fields).into(),
            once: form.once.clone(),
            text_hint: t.news_text_hint(locale.number(TEXT_LETTERS)),
        })
    }
}

#[derive(Template)]
#[template(path = "console/news/write.html")]
struct WritePage {
    shell: Shell,
    news: FormView,
}

/// The form.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; those of the database.
pub(super) async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    scope.require(Task::News)?;
    form_page(&app, &mut scope, &NewsForm::new(), Vec::new()).await
}

async fn form_page(
    app: &App,
    scope: &mut OperatorScope,
    form: &NewsForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = FormView::load(scope, form).await?;
    let title = scope.locale().texts().write_news();
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    // Nothing is at this address but the answer to a form: another language is chosen for the form.
    let shell = Shell { here: paths::NEW.to_owned(), ..shell };
    page(status, &WritePage { shell, news: view })
}

/// Shows what sending news would mean, or sends it. Sent twice, it is sent once.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; [`AppError::TooLarge`]; those of the database. What is wrong is
/// told on the form again; what has changed meanwhile, on a new preview.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    form: NewsForm,
) -> AppResult {
    scope.require(Task::News)?;
    let once = read_once(&form.once)?;
    let draft = match check(&mut scope, &form).await? {
        Ok(draft) => draft,
        Err(problems) => return wrong(&app, &mut scope, &form, problems).await,
    };
    let now = scope.now();
    let plan = acts::plan(scope.tx().await?, draft, now).await?;
    if form.preview == "yes" {
        preview::show(&app, &mut scope, &form, &plan, None).await
    } else {
        send(&app, &session, scope, (&form, once), &plan).await
    }
}

/// Sends it; where it would not go as it was shown, the preview again.
async fn send(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    (form, once): (&NewsForm, Uuid),
    plan: &Plan,
) -> AppResult {
    let (actor, locale) = (scope.actor(), scope.locale());
    match acts::send(scope.tx().await?, &actor, plan, Send { seen: &form.preview, once }).await {
        Ok(Done::Now(news)) => {
            scope.commit().await?;
            let readers = plan.readers.len();
            Flash::new(None, |t| t.flash_news_sent(readers)).leave(session).await?;
            Ok(see_other(&paths::sent(news)))
        }
        Ok(Done::Already(news)) => Ok(see_other(&paths::sent(news))),
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry()).await?;
            let t = locale.texts();
            let text = match why {
                NotSent::NoReaders => t.news_nobody(),
                NotSent::ChangedMeanwhile => t.news_stale(),
                NotSent::SentBefore => t.news_sent_before(),
            };
            // Planned anew: what has changed is shown.
            let (draft, now) = (plan.draft.clone(), scope.now());
            let plan = acts::plan(scope.tx().await?, draft, now).await?;
            preview::show(app, &mut scope, form, &plan, Some(text)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What was typed, as it shall be sent, or all that is wrong with it, in the order of the form.
async fn check(scope: &mut OperatorScope, form: &NewsForm) -> AppResult<Result<Draft, Vec<Problem>>> {
    let t = scope.locale().texts();
    let mut problems = Vec::new();
    let audience = audience(scope, form).await?.unwrap_or_else(|problem| {
        problems.push(problem);
        Audience::Everybody
    });
    let texts = read(&form.texts).unwrap_or_else(|wrong| {
        problems.extend(wrong.into_iter().map(|it| problem(it, t)));
        Texts::new()
    });
    Ok(if problems.is_empty() { Ok(Draft { audience, texts }) } else { Err(problems) })
}

/// Of which companies the contacts shall get it.
async fn audience(scope: &mut OperatorScope, form: &NewsForm) -> AppResult<Result<Audience, Problem>> {
    let t = scope.locale().texts();
    let none = |field: &str, text: String| Problem { field: field.to_owned(), text };
    Ok(match form.to.as_str() {
        "everybody" => Ok(Audience::Everybody),
        "offer" => {
            let offers = store::list_offers(scope.tx().await?).await?;
            let chosen = offers.into_iter().find(|(id, _)| id.to_string() == form.offer);
            chosen.map(|(id, _)| Audience::Offer(id)).ok_or_else(|| none("offer", t.news_no_offer()))
        }
        "company" => {
            let company = match form.company.trim().parse() {
                Ok(mpn_id) => store::find_company(scope.tx().await?, mpn_id).await?,
                Err(_) => None,
            };
            company.map(|(id, _)| Audience::Company(id)).ok_or_else(|| none("company", t.news_no_company()))
        }
        _ => return Err(AppError::WrongFields),
    })
}

fn problem(wrong: Wrong, t: &Words) -> Problem {
    let language = wrong.language.native_name();
    let (name, text) = match (wrong.field, wrong.problem) {
        (Field::Subject, TextProblem::Missing) => ("subject", t.news_subject_missing(language)),
        (Field::Body, TextProblem::Missing) => ("text", t.news_text_missing(language)),
        (Field::Subject, TextProblem::TooLong) => {
            ("subject", t.news_subject_long(t.locale().number(LINE_LETTERS), language))
        }
        (Field::Body, TextProblem::TooLong) => {
            ("text", t.news_text_long(t.locale().number(TEXT_LETTERS), language))
        }
    };
    Problem { field: format!("{name}_{}", wrong.language), text }
}

/// The form again. That somebody tried to send what is wrong is recorded; that they asked for a preview is not.
async fn wrong(app: &App, scope: &mut OperatorScope, form: &NewsForm, problems: Vec<Problem>) -> AppResult {
    if form.preview != "yes" {
        scope.refuse(&NewsAct::Sent(NewsDetails::default()).refused(Because::WrongEntries)).await?;
    }
    form_page(app, scope, form, problems).await
}
