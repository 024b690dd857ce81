//! Levels of membership, which offers bring: their list, and the form of one. The file calls them packages.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::MENU;
use super::form::{Code, Control, Field, Section, Typed, Wrongs};
use super::offers::name_of;
use super::settle::{Ask, settle};
use crate::authz::operators::Task;
use crate::catalogue::content::{Catalogue, PackageEntry};
use crate::catalogue::file::is_package_code;
use crate::catalogue::store::whole;
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::page;

/// Stands in for a code that may be wrong itself while all else is looked at.
const CHECKED: &str = "what_is_looked_at";

#[derive(Template)]
#[template(path = "console/catalogue/levels.html")]
struct LevelsPage {
    shell: Shell,
    why_not: Option<String>,
    levels: Vec<LevelRow>,
}

struct LevelRow {
    href: String,
    code: String,
    name: String,
    rank: String,
    offers: String,
}

#[derive(Template)]
#[template(path = "console/catalogue/level.html")]
struct LevelPage {
    shell: Shell,
    why_not: Option<String>,
    post: String,
    sections: Vec<Section>,
}

/// Lists the levels, in their order.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    let locale = scope.locale();
    let offers = |code: &str| catalogue.offers.values().filter(|it| it.package == code).count();
    let mut levels: Vec<(&String, &PackageEntry)> = catalogue.packages.iter().collect();
    levels.sort_by_key(|(_, it)| it.rank);
    let row = |(code, it): (&String, &PackageEntry)| LevelRow {
        href: paths::level(code),
        code: code.clone(),
        name: name_of(it, locale).to_owned(),
        rank: locale.number(it.rank),
        offers: locale.number(offers(code)),
    };
    let it = LevelsPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().catalogue_levels()),
        why_not: scope.why_not(Task::Catalogue),
        levels: levels.into_iter().map(row).collect(),
    };
    page(StatusCode::OK, &it)
}

/// The form of one level.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Code(code): Code,
) -> AppResult {
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    let level = catalogue.packages.get(&code).ok_or(AppError::UnknownId)?;
    form_page(&app, &scope, Some(&code), (&typed(level), Vec::new()))
}

/// The form of a new one.
///
/// # Errors
/// [`AppError::NotOperator`].
pub(super) async fn new(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    let level = PackageEntry { rank: 100, ..PackageEntry::default() };
    form_page(&app, &scope, None, (&typed(&level), Vec::new()))
}

fn form_page(
    app: &App,
    scope: &OperatorScope,
    code: Option<&str>,
    (typed, problems): (&Typed, Vec<Problem>),
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let title = if code.is_some() { typed.get("name").to_owned() } else { t.catalogue_new_level() };
    let here = code.map_or_else(|| paths::NEW_LEVEL.to_owned(), paths::level);
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let it = LevelPage {
        shell: Shell { here, ..shell },
        why_not: scope.why_not(Task::Catalogue),
        post: code.map_or_else(|| paths::LEVELS.to_owned(), paths::level),
        sections: sections(typed, code.is_none(), scope.locale()),
    };
    page(status, &it)
}

/// Shows what a new level would change, or makes it.
///
/// # Errors
/// As [`change`].
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    typed: Typed,
) -> AppResult {
    save(&app, &session, scope, (None, typed)).await
}

/// Shows what differs in a level, or changes it.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; [`AppError::UnknownId`]; those of the database. What is wrong is told on
/// the form again.
pub(super) async fn change(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Code(code): Code,
    typed: Typed,
) -> AppResult {
    save(&app, &session, scope, (Some(code), typed)).await
}

async fn save(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    (code, mut typed): (Option<String>, Typed),
) -> AppResult {
    scope.require(Task::Catalogue)?;
    let seen = typed.take("preview");
    let sections = sections(&typed, code.is_none(), scope.locale());
    typed.require_known(&sections)?;
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let mut catalogue = whole::load_whole(conn).await?;
    let t = scope.locale().texts();
    let mut wrongs = Wrongs::new(&typed, t);
    let own_code = code.clone().unwrap_or_else(|| typed.get("code").to_owned());
    // What is new has this address in the console.
    let is_code = is_package_code(&own_code) && own_code != "new";
    match (&code, catalogue.packages.contains_key(&own_code)) {
        (Some(_), false) => return Err(AppError::UnknownId),
        (None, true) => wrongs.say("code", t.catalogue_code_taken()),
        (None, false) if !is_code => wrongs.say("code", t.catalogue_level_code_hint()),
        _ => {}
    }
    let level = read(&mut wrongs);
    let alone =
        Catalogue { packages: BTreeMap::from([(CHECKED.to_owned(), level.clone())]), ..Catalogue::default() };
    wrongs.read_back(&alone, &currency, &format!("packages.{CHECKED}"), field);
    if !wrongs.found.is_empty() {
        let problems = wrongs.in_order(&sections);
        return form_page(app, &scope, code.as_deref(), (&typed, problems));
    }
    catalogue.packages.insert(own_code.clone(), level);
    let back = match &code {
        Some(code) => (paths::level(code), typed.get("name").to_owned()),
        None => (paths::LEVELS.to_owned(), t.catalogue_levels()),
    };
    let post = code.as_deref().map_or_else(|| paths::LEVELS.to_owned(), paths::level);
    let ask = Ask { back, post, pairs: typed.pairs(), done: paths::LEVELS.to_owned(), draft: None };
    settle(app, session, scope, catalogue, (&ask, &seen)).await
}

/// The field of a path within a level.
fn field(path: &str) -> String {
    match path.split_once('.') {
        Some(("names", language)) => format!("name_{language}"),
        _ => path.to_owned(),
    }
}

fn typed(level: &PackageEntry) -> Typed {
    let own = [
        ("name", level.name.clone()),
        ("rank", level.rank.to_string()),
        ("action_pack", if level.action_pack { "yes".to_owned() } else { String::new() }),
    ];
    let names = level.names.iter().map(|(language, name)| (format!("name_{language}"), name.clone()));
    Typed::of(own.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(names))
}

fn read(wrongs: &mut Wrongs<'_>) -> PackageEntry {
    let typed = wrongs.typed;
    let rank = wrongs.number("rank");
    if typed.get("rank").is_empty() {
        wrongs.say("rank", wrongs.t.catalogue_form_number());
    }
    let names = Locale::all()
        .into_iter()
        .filter(|locale| *locale != Locale::En)
        .filter_map(|locale| Some((locale.to_string(), typed.optional(&format!("name_{locale}"))?)));
    PackageEntry {
        name: typed.get("name").to_owned(),
        names: names.collect(),
        rank: rank.unwrap_or_default(),
        action_pack: typed.is_ticked("action_pack"),
    }
}

fn sections(typed: &Typed, new: bool, locale: Locale) -> Vec<Section> {
    let t = locale.texts();
    let line = |name: &str, label: String| Field::line(name, label, typed);
    let code = new.then(|| line("code", t.catalogue_code()).hinted(t.catalogue_level_code_hint()));
    let names = Locale::all().into_iter().filter(|it| *it != Locale::En).map(|it| {
        let label = t.catalogue_name_in(it.native_name());
        line(&format!("name_{it}"), label)
            .of_language(it.tag())
            .hinted(t.catalogue_fallback(typed.get("name")))
    });
    let fields = code.into_iter().chain([line("name", t.catalogue_name())]).chain(names).chain([
        line("rank", t.catalogue_rank()).hinted(t.catalogue_rank_hint()),
        Field::tick("action_pack", t.catalogue_action_pack(), typed),
    ]);
    vec![Section { legend: t.catalogue_level(), fields: fields.collect() }]
}
