//! Writing a page of help: the form, the preview, and saving it.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::{MENU, Rendered, Slug, problems, render};
use crate::authz::Action;
use crate::authz::operators::Task;
use crate::base::typed::LINE_LETTERS;
use crate::console::paths;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::acts::{self, NotSaved};
use crate::help::own::{BODY_LETTERS, OWN, Text, Texts, Typed, WORDS_LETTERS, is_compiled};
use crate::help::source::{Placeholder, TARGETS};
use crate::help::{find, store};
use crate::i18n::{Locale, Texts as Words};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::keyset::Choice;
use crate::web::upload::{Limits, Upload};
use crate::web::{page, see_other};

/// The three texts of every language in letters of four bytes, each of which a form writes as twelve; and a few short fields. No
/// field is longer than in other forms.
pub(super) const LIMITS: Limits = Limits {
    body: Locale::all().len() * 12 * (BODY_LETTERS + WORDS_LETTERS + LINE_LETTERS) + 16 * 1024,
    long: "",
};

/// What was typed, or what is there.
#[derive(Debug)]
pub(super) struct PageForm {
    typed: Typed,
    /// The number of the version that was shown; 0: none.
    seen: i32,
    /// Whether a preview is asked for.
    preview: bool,
}

/// What is sent besides the texts.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Others {
    slug: String,
    new: String,
    who: String,
    seen: i32,
    preview: String,
}

impl PageForm {
    fn read(mut fields: Fields) -> AppResult<Self> {
        let mut texts = Texts::new();
        for locale in Locale::all() {
            let title = fields.take_one(&format!("title_{locale}"))?;
            let words = fields.take_one(&format!("words_{locale}"))?;
            let body = fields.take_one(&format!("body_{locale}"))?;
            texts.insert(locale, Text { title, words, body });
        }
        let Others { slug, new, who, seen, preview } = fields.read()?;
        let typed = Typed { slug, is_new: new == "yes", who, texts };
        Ok(Self { typed, seen, preview: preview == "yes" })
    }

    /// What a form carries from the preview to the act.
    fn pairs(&self) -> Vec<(String, String)> {
        let Typed { slug, is_new, who, texts } = &self.typed;
        let own = [
            ("slug", slug.clone()),
            ("new", if *is_new { "yes" } else { "" }.to_owned()),
            ("who", who.clone()),
            ("seen", self.seen.to_string()),
        ];
        let mut pairs: Vec<(String, String)> = own.map(|(name, value)| (name.to_owned(), value)).into();
        for (locale, text) in texts {
            pairs.push((format!("title_{locale}"), text.title.clone()));
            pairs.push((format!("words_{locale}"), text.words.clone()));
            pairs.push((format!("body_{locale}"), text.body.clone()));
        }
        pairs
    }

    /// Where one goes who doesn't save it.
    fn back(&self) -> String {
        if self.typed.is_new { paths::HELP_PAGES.to_owned() } else { paths::help_page(&self.typed.slug) }
    }

    /// The form's own address.
    fn here(&self) -> String {
        if self.typed.is_new {
            paths::NEW_HELP_PAGE.to_owned()
        } else {
            paths::help_page_text(&self.typed.slug)
        }
    }
}

impl FromRequest<AppState> for PageForm {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?.ok_or(AppError::TooLarge)?;
        if upload.file.is_some() { Err(AppError::WrongFields) } else { Self::read(upload.fields) }
    }
}

/// The fields of one language.
struct LanguageFields {
    language: Locale,
    hint: String,
    /// The names of the fields, and what is in them.
    title: (String, String),
    words: (String, String),
    body: (String, String),
    /// Whether it must be filled in.
    required: bool,
}

/// The form, also under a preview.
struct FormView {
    slug: String,
    is_new: bool,
    seen: i32,
    who: Vec<Choice>,
    languages: Vec<LanguageFields>,
    words_hint: String,
    body_hint: String,
    placeholders: Vec<String>,
    targets: Vec<String>,
    back: String,
}

impl FormView {
    fn new(form: &PageForm, locale: Locale) -> Self {
        let t = locale.texts();
        let Typed { slug, is_new, who, texts } = &form.typed;
        let compiled = !is_new && is_compiled(slug);
        let fields = |language: Locale| {
            let text = texts.get(&language).cloned().unwrap_or_default();
            let required = language == OWN && !compiled;
            let hint = match () {
                () if compiled => t.help_page_compiled_language(),
                () if required => t.help_page_own_language(),
                () => t.help_page_other_language(),
            };
            LanguageFields {
                language,
                hint,
                title: (format!("title_{language}"), text.title),
                words: (format!("words_{language}"), text.words),
                body: (format!("body_{language}"), text.body),
                required,
            }
        };
        Self {
            slug: slug.clone(),
            is_new: *is_new,
            seen: form.seen,
            who: who_choices(who, locale),
            languages: Locale::all().map(fields).into(),
            words_hint: t.help_page_words_hint(locale.number(WORDS_LETTERS)),
            body_hint: t.help_page_body_hint(locale.number(BODY_LETTERS), "## … {#…}"),
            placeholders: Placeholder::ALL.iter().map(|it| format!("{{{}}}", it.name())).collect(),
            targets: TARGETS.iter().map(|it| format!("page:{it}")).collect(),
            back: form.back(),
        }
    }
}

/// Who may do it: one action for each set of roles, and the one that is chosen.
fn who_choices(chosen: &str, locale: Locale) -> Vec<Choice> {
    let t = locale.texts();
    let choice =
        |value: &str, text: String| Choice { value: value.to_owned(), text, chosen: value == chosen };
    let mut all = vec![choice("", t.choose())];
    all.push(choice("everybody", t.help_who_everybody()));
    all.push(choice("member", t.help_who_members()));
    let mut seen = BTreeSet::new();
    for action in Action::all() {
        let words = crate::benefits::help::roles_that_may(action, locale);
        if action.as_str() == chosen || (words != t.help_who_members() && seen.insert(words.clone())) {
            all.push(choice(action.as_str(), words));
        }
    }
    all.push(choice("operator", t.help_who_operators()));
    all
}

#[derive(Template)]
#[template(path = "console/help_pages/write.html")]
struct WritePage {
    shell: Shell,
    it: FormView,
}

#[derive(Template)]
#[template(path = "console/help_pages/preview.html")]
struct PreviewPage {
    shell: Shell,
    shown: Vec<Rendered>,
    /// What the act carries.
    pairs: Vec<(String, String)>,
    it: FormView,
}

/// The form of a page more.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`].
pub(super) async fn new(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    scope.require(Task::Settings)?;
    let typed = Typed { is_new: true, who: "member".to_owned(), ..Typed::default() };
    form_page(&app, &scope, &PageForm { typed, seen: 0, preview: false }, Vec::new())
}

/// The form to change a page: with what counts now, or the compiled page.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Slug(slug): Slug,
) -> AppResult {
    scope.require(Task::Settings)?;
    let (seen, _, _) = store::find_last(scope.tx().await?, &slug).await?;
    let found = store::find_texts(scope.tx().await?, &slug, seen).await?;
    let (who, texts) = match found {
        Some(found) => found,
        None => compiled(&slug).ok_or(AppError::UnknownId)?,
    };
    let typed = Typed { slug, is_new: false, who, texts };
    form_page(&app, &scope, &PageForm { typed, seen, preview: false }, Vec::new())
}

/// The compiled page, to begin with.
fn compiled(slug: &str) -> Option<(String, Texts)> {
    let who = find(OWN, slug)?.written.who.to_owned();
    let text = |locale: Locale| {
        let written = find(locale, slug)?.written;
        let text = Text {
            title: written.title.to_owned(),
            words: written.words.to_owned(),
            body: written.body.trim().to_owned(),
        };
        Some((locale, text))
    };
    Some((who, Locale::all().into_iter().filter_map(text).collect()))
}

fn form_page(app: &App, scope: &OperatorScope, form: &PageForm, problems: Vec<Problem>) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let title = title(form, locale.texts());
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    // Nothing is at this address but the answer to a form: another language is chosen for the form.
    let shell = Shell { here: form.here(), ..shell };
    page(status, &WritePage { it: FormView::new(form, locale), shell })
}

fn title(form: &PageForm, t: &Words) -> String {
    match () {
        () if form.typed.is_new => t.help_page_new(),
        () if is_compiled(&form.typed.slug) => t.help_page_replace(),
        () => t.help_page_edit(),
    }
}

/// Shows what a page would be, or saves it.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; [`AppError::TooLarge`]; those of the database.
/// What is wrong is told on the form again, and so is that somebody was quicker.
pub(super) async fn save(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mut form: PageForm,
) -> AppResult {
    scope.require(Task::Settings)?;
    form.typed.slug = form.typed.slug.trim().to_owned();
    if form.preview {
        return match acts::check(scope.tx().await?, &form.typed).await {
            Ok(draft) => preview(&app, &mut scope, form, draft.texts).await,
            Err(NotDone::Refused(why)) => refused(&app, &scope, &form, why),
            Err(NotDone::Fault(fault)) => Err(fault),
        };
    }
    let actor = scope.actor();
    match acts::save(scope.tx().await?, &actor, &form.typed, form.seen).await {
        Ok(slug) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_help_page_saved()).leave(&session).await?;
            Ok(see_other(&paths::help_page(&slug)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(&form.typed.slug)).await?;
            if why == NotSaved::ChangedMeanwhile {
                // Whoever looks at it and saves again writes over what they were told of.
                form.seen = store::find_last(scope.tx().await?, &form.typed.slug).await?.0;
            }
            refused(&app, &scope, &form, why)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn refused(app: &App, scope: &OperatorScope, form: &PageForm, why: NotSaved) -> AppResult {
    form_page(app, scope, form, problems(why, "help-page", scope.locale().texts()))
}

/// Shows what it would be.
async fn preview(app: &App, scope: &mut OperatorScope, form: PageForm, texts: Texts) -> AppResult {
    let shown = render(app, scope, &texts).await?;
    let locale = scope.locale();
    let shell = Shell::console(app, scope, MENU.place, locale.texts().help_page_preview());
    let shell = Shell { here: form.here(), ..shell };
    page(StatusCode::OK, &PreviewPage { shown, pairs: form.pairs(), it: FormView::new(&form, locale), shell })
}
