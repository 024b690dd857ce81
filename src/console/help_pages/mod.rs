//! Operators' pages of the programme's own help: which there are, writing them, and their versions.

mod list;
mod page;
mod write;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::paths;
use crate::authz::operators::Task;
use crate::benefits::help::facts::of_programme;
use crate::error::{AppError, AppResult};
use crate::help::acts::NotSaved;
use crate::help::links::ReaderLinks;
use crate::help::markdown;
use crate::help::own::{Field, OWN, Text, Texts, Why, Wrong, is_slug};
use crate::help::source::Problem as InPage;
use crate::i18n::{Locale, Texts as Words};
use crate::scope::OperatorScope;
use crate::scope::shell::Problem;
use crate::state::menu::{ConsoleEntry, Place};
use crate::state::{App, AppState};
use crate::web::extract::path_text;
use crate::web::routes::Routes;

/// The pages of help in the operators' menu.
pub const MENU: ConsoleEntry = ConsoleEntry {
    place: Place("help-pages"),
    icon: "info",
    text: Words::help_pages,
    path: paths::HELP_PAGES,
};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::HELP_PAGES, list::show)
        .get(paths::NEW_HELP_PAGE, write::new)
        .post_long(paths::HELP_PAGES, write::save, write::LIMITS.body, OperatorScope::admits(Task::Settings))
        .get("/console/help-pages/{page}", page::show)
        .get("/console/help-pages/{page}/text", write::show)
        .post("/console/help-pages/{page}/removal", page::remove)
        .get("/console/help-pages/{page}/versions/{version}", page::show_version)
        .post("/console/help-pages/{page}/versions/{version}", page::bring_back)
}

/// The name of a page, in the address; what none can be called is one that isn't there.
struct Slug(String);

impl FromRequestParts<AppState> for Slug {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let text = path_text(parts, app, "page").await?;
        if is_slug(&text) { Ok(Self(text)) } else { Err(AppError::UnknownId) }
    }
}

/// The number of a version, in the address.
struct Number(i32);

impl FromRequestParts<AppState> for Number {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let text = path_text(parts, app, "version").await?;
        let number: Option<i32> = text.parse().ok();
        let number = number.filter(|it| *it > 0 && it.to_string() == text);
        number.map(Self).ok_or(AppError::UnknownId)
    }
}

/// A page in one language, as its readers get it.
struct Rendered {
    language: Locale,
    title: String,
    words: String,
    /// As HTML.
    body: String,
}

/// What readers get of each language, with the programme's own facts and none of a company.
async fn render(app: &App, scope: &mut OperatorScope, texts: &Texts) -> AppResult<Vec<Rendered>> {
    let programme = app.programme.now();
    let links = ReaderLinks { company: None, is_signed_in: true, is_operator: true };
    let mut all = Vec::new();
    for (language, Text { title, words, body }) in texts {
        let facts = of_programme(scope.tx().await?, &programme, *language).await?;
        all.push(Rendered {
            language: *language,
            title: title.clone(),
            words: words.clone(),
            body: apart(&markdown::html(body, (*language, &facts), &links), *language),
        });
    }
    Ok(all)
}

/// The page in one of several languages that stand below each other: no two of its headings are called alike.
fn apart(html: &str, language: Locale) -> String {
    let named = |html: &str, attribute: &str| html.replace(attribute, &format!("{attribute}{language}-"));
    named(&named(html, "<h2 id=\""), "role=\"region\" aria-labelledby=\"")
}

/// What went wrong, each at its field; what is about the page as a whole at the control with this id.
fn problems(why: NotSaved, whole: &str, t: &Words) -> Vec<Problem> {
    let at_whole = |text: String| vec![Problem { field: whole.to_owned(), text }];
    match why {
        NotSaved::Wrong(wrong) => wrong.into_iter().map(|it| problem(it, t)).collect(),
        NotSaved::ChangedMeanwhile => at_whole(t.help_page_changed_meanwhile()),
        NotSaved::LedTo(pages) => at_whole(t.help_page_led_to(t.locale().list(&pages))),
        NotSaved::NotThere => at_whole(t.help_page_not_there()),
    }
}

/// The id of a field of the form.
fn field_id(field: Field) -> String {
    match field {
        Field::Slug => "slug".to_owned(),
        Field::Who => "who".to_owned(),
        Field::Title(language) => format!("title_{language}"),
        Field::Words(language) => format!("words_{language}"),
        Field::Body(language) => format!("body_{language}"),
    }
}

fn problem(wrong: Wrong, t: &Words) -> Problem {
    let language = match wrong.field {
        Field::Title(it) | Field::Words(it) | Field::Body(it) => it,
        Field::Slug | Field::Who => OWN,
    };
    let name = language.native_name();
    let number = |it: usize| t.locale().number(it);
    let text = match (wrong.why, wrong.field) {
        (Why::Missing, Field::Title(_)) => t.help_page_title_missing(name),
        (Why::Missing, Field::Words(_)) => t.help_page_words_missing(name),
        (Why::Missing, _) => t.help_page_body_missing(name),
        (Why::Long(most), Field::Title(_)) => t.help_page_title_long(number(most), name),
        (Why::Long(most), Field::Words(_)) => t.help_page_words_long(number(most), name),
        (Why::Long(most), _) => t.help_page_body_long(number(most), name),
        (Why::NoName, _) => t.help_page_no_name(number(crate::help::own::SLUG_LETTERS)),
        (Why::Taken, _) => t.help_page_taken(),
        (Why::TooMany, _) => t.help_page_too_many(number(crate::help::own::MOST_PAGES)),
        (Why::NoWho, _) => t.help_page_no_who(),
        (Why::NoLanguage, _) => t.help_page_no_language(),
        (Why::Lacks(anchors), _) => t.help_page_lacks(t.locale().list(&anchors), name),
        (Why::Page(InPage::AnchorForm(anchor)), _) => t.help_page_anchor_form(anchor, name),
        (Why::Page(InPage::AnchorTwice(anchor)), _) => t.help_page_anchor_twice(anchor, name),
        (Why::Page(InPage::Headings), _) => t.help_page_headings("## … {#…}", name),
        (Why::Page(InPage::Placeholder(placeholder)), _) => {
            t.help_page_placeholder(format!("{{{placeholder}}}"), name)
        }
        (Why::Page(InPage::Link(link)), _) => t.help_page_link(link, name),
    };
    Problem { field: field_id(wrong.field), text }
}
