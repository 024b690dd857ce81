//! Levels of membership, which offers bring: their list, and the form of one. The file calls them packages.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::MENU;
use super::form::{Field, Section, Typed, Wrongs};
use super::noun::{Around, Noun, Read};
use super::offers::name_of;
use crate::authz::operators::Task;
use crate::catalogue::content::{Catalogue, PackageEntry};
use crate::catalogue::file::is_package_code;
use crate::catalogue::store::whole;
use crate::console::paths;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
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

/// Lists the levels, in their order.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
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

/// Levels have a form.
pub(super) struct Level;

impl Noun for Level {
    const LIST: &'static str = paths::LEVELS;
    const NEW: &'static str = paths::NEW_LEVEL;

    fn path(code: &str) -> String {
        paths::level(code)
    }

    fn done(_: &str) -> String {
        paths::LEVELS.to_owned()
    }

    fn titles(t: &Texts) -> (String, String) {
        (t.catalogue_levels(), t.catalogue_new_level())
    }

    fn note(t: &Texts) -> String {
        t.catalogue_level_stays()
    }

    fn typed(around: &Around<'_>, code: &str) -> Option<Typed> {
        around.catalogue.packages.get(code).map(typed)
    }

    fn begun() -> Typed {
        typed(&PackageEntry { rank: 100, ..PackageEntry::default() })
    }

    fn sections(typed: &Typed, around: &Around<'_>) -> Vec<Section> {
        sections(typed, around.code.is_none(), around.locale)
    }

    fn wrong_code(code: &str, t: &Texts) -> Option<String> {
        // What is new has this address in the console.
        let is_code = is_package_code(code) && code != "new";
        (!is_code).then(|| t.catalogue_level_code_hint())
    }

    fn read(wrongs: &mut Wrongs<'_>, around: &Around<'_>, code: &str) -> AppResult<Read> {
        let level = read(wrongs);
        let packages = BTreeMap::from([(CHECKED.to_owned(), level.clone())]);
        let mut new = around.catalogue.clone();
        new.packages.insert(code.to_owned(), level);
        let alone = Catalogue { packages, ..Catalogue::default() };
        Ok(Read { looked_at: (alone, format!("packages.{CHECKED}")), new })
    }

    fn field(path: &str) -> String {
        field(path)
    }
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
    PackageEntry {
        name: typed.get("name").to_owned(),
        names: typed.names(),
        rank: rank.unwrap_or_default(),
        action_pack: typed.is_ticked("action_pack"),
    }
}

fn sections(typed: &Typed, new: bool, locale: Locale) -> Vec<Section> {
    let t = locale.texts();
    let line = |name: &str, label: String| Field::line(name, label, typed);
    let code = new.then(|| line("code", t.catalogue_code()).hinted(t.catalogue_level_code_hint()));
    let fields =
        code.into_iter().chain([line("name", t.catalogue_name())]).chain(Field::names(typed, t)).chain([
            line("rank", t.catalogue_rank()).hinted(t.catalogue_rank_hint()),
            Field::tick("action_pack", t.catalogue_action_pack(), typed),
        ]);
    vec![Section { legend: t.catalogue_level(), fields: fields.collect() }]
}
