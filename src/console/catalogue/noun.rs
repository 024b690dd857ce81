//! What the forms of products, offers and levels share: one shows an entry, what was typed is looked at, what would change is
//! shown, and then changed. Which fields there are each noun says itself.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::MENU;
use super::form::{Code, Control, Section, Typed, Wrongs};
use super::settle::{Ask, settle};
use crate::authz::operators::Task;
use crate::catalogue::content::Catalogue;
use crate::catalogue::store::whole;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::page;

/// What a form is made for.
pub(super) struct Around<'c> {
    pub(super) catalogue: &'c Catalogue,
    /// None of a new entry.
    pub(super) code: Option<&'c str>,
    pub(super) currency: &'c str,
    pub(super) locale: Locale,
}

/// What was typed, in the catalogue.
pub(super) struct Read {
    /// The least in which it can be looked at for mistakes, and where it stands there.
    pub(super) looked_at: (Catalogue, String),
    /// The catalogue as it would be.
    pub(super) new: Catalogue,
}

/// A noun of the catalogue whose entries have a form.
pub(super) trait Noun: 'static {
    /// The address of its list, to which new ones are sent too.
    const LIST: &'static str;
    /// The address of the form of a new one.
    const NEW: &'static str;
    /// Whether its form can show what is typed, before anything is asked or changed.
    const SHOWS: bool = false;

    /// The address of one.
    fn path(code: &str) -> String;
    /// Where one is seen once it was changed.
    fn done(code: &str) -> String {
        Self::path(code)
    }
    /// The titles of its list, and of the form of a new one.
    fn titles(t: &Texts) -> (String, String);
    /// What is to be known of a change before it; empty: nothing.
    fn note(_: &Texts) -> String {
        String::new()
    }
    /// A page beside the form of one: its address, and the words of the link.
    fn beside(_: &str, _: &Texts) -> Option<(String, String)> {
        None
    }

    /// One, as its form has it; `None`: there is none of this code.
    fn typed(around: &Around<'_>, code: &str) -> Option<Typed>;
    /// A new one, as its form begins.
    fn begun() -> Typed;
    /// The fields.
    fn sections(typed: &Typed, around: &Around<'_>) -> Vec<Section>;
    /// What is wrong with the code of a new one.
    fn wrong_code(code: &str, t: &Texts) -> Option<String>;
    /// Reads what was typed, for this code.
    ///
    /// # Errors
    /// [`AppError::WrongFields`].
    fn read(wrongs: &mut Wrongs<'_>, around: &Around<'_>, code: &str) -> AppResult<Read>;
    /// The field in which a mistake at this path of an entry is shown.
    fn field(path: &str) -> String;
}

#[derive(Template)]
#[template(path = "console/catalogue/noun.html")]
struct NounPage {
    shell: Shell,
    why_not: Option<String>,
    /// The list: its address and title.
    list: (&'static str, String),
    note: String,
    beside: Option<(String, String)>,
    post: String,
    /// Whether a button of the form shows what is typed.
    shows: bool,
    sections: Vec<Section>,
}

/// The form of one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show<N: Noun>(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Code(code): Code,
) -> AppResult {
    let (catalogue, currency) = load(&mut scope).await?;
    let around = around(&catalogue, &currency, Some(&code), &scope);
    let typed = N::typed(&around, &code).ok_or(AppError::UnknownId)?;
    form_page::<N>(&app, &scope, &around, (&typed, Vec::new()))
}

/// The form of a new one.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn new<N: Noun>(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let (catalogue, currency) = load(&mut scope).await?;
    let around = around(&catalogue, &currency, None, &scope);
    form_page::<N>(&app, &scope, &around, (&N::begun(), Vec::new()))
}

async fn load(scope: &mut OperatorScope) -> AppResult<(Catalogue, String)> {
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    Ok((whole::load_whole(conn).await?, currency))
}

fn around<'c>(
    catalogue: &'c Catalogue,
    currency: &'c str,
    code: Option<&'c str>,
    scope: &OperatorScope,
) -> Around<'c> {
    Around { catalogue, code, currency, locale: scope.locale() }
}

fn form_page<N: Noun>(
    app: &App,
    scope: &OperatorScope,
    around: &Around<'_>,
    (typed, problems): (&Typed, Vec<Problem>),
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let (list, new) = N::titles(t);
    let title = if around.code.is_some() { typed.get("name").to_owned() } else { new };
    let here = around.code.map_or_else(|| N::NEW.to_owned(), N::path);
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let it = NounPage {
        shell: Shell { here, ..shell },
        why_not: scope.why_not(Task::Catalogue),
        list: (N::LIST, list),
        note: N::note(t),
        beside: around.code.and_then(|code| N::beside(code, t)),
        post: around.code.map_or_else(|| N::LIST.to_owned(), N::path),
        shows: N::SHOWS,
        sections: N::sections(typed, around),
    };
    page(status, &it)
}

/// Shows what a new one would change, or makes it.
///
/// # Errors
/// As [`change`].
pub(super) async fn create<N: Noun>(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    typed: Typed,
) -> AppResult {
    save::<N>(&app, &session, scope, (None, typed)).await
}

/// Shows what differs in one, or changes it; or shows what is typed as partners will see it.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; [`AppError::UnknownId`]; those of the database. What is wrong is told on
/// the form again.
pub(super) async fn change<N: Noun>(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Code(code): Code,
    typed: Typed,
) -> AppResult {
    save::<N>(&app, &session, scope, (Some(code), typed)).await
}

async fn save<N: Noun>(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    (code, mut typed): (Option<String>, Typed),
) -> AppResult {
    scope.require(Task::Catalogue)?;
    let (seen, shows) = (typed.take("preview"), N::SHOWS && !typed.take("show").is_empty());
    let (catalogue, currency) = load(&mut scope).await?;
    let around = around(&catalogue, &currency, code.as_deref(), &scope);
    let sections = N::sections(&typed, &around);
    typed.require_known(&sections)?;
    let own_code = code.as_deref().unwrap_or_else(|| typed.get("code"));
    let exists = N::typed(&around, own_code).is_some();
    if code.is_some() && !exists {
        return Err(AppError::UnknownId);
    }
    if shows {
        return form_page::<N>(app, &scope, &around, (&typed, Vec::new()));
    }
    let t = scope.locale().texts();
    let mut wrongs = Wrongs::new(&typed, t);
    if code.is_none() {
        let taken = exists.then(|| t.catalogue_code_taken());
        if let Some(why) = taken.or_else(|| N::wrong_code(own_code, t)) {
            wrongs.say("code", why);
        }
    }
    let Read { looked_at: (looked_at, place), new } = N::read(&mut wrongs, &around, own_code)?;
    wrongs.read_back(&looked_at, &currency, &place, N::field);
    if !wrongs.found.is_empty() {
        let problems = wrongs.in_order(&sections);
        return form_page::<N>(app, &scope, &around, (&typed, problems));
    }
    let ask = ask::<N>(&typed, code.as_deref(), own_code, t);
    settle(app, session, scope, new, (&ask, &seen)).await
}

fn ask<N: Noun>(typed: &Typed, code: Option<&str>, own_code: &str, t: &Texts) -> Ask {
    let back = match code {
        Some(code) => (N::path(code), typed.get("name").to_owned()),
        None => (N::LIST.to_owned(), N::titles(t).0),
    };
    Ask {
        back,
        post: code.map_or_else(|| N::LIST.to_owned(), N::path),
        pairs: typed.pairs(),
        done: N::done(own_code),
        draft: None,
    }
}
