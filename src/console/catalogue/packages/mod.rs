//! What offers grant, as versions (R-CON-2): what is published, what would be published next, and for whom either counts.

use std::collections::BTreeMap;

pub(super) mod draft;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use self::draft::DraftView;
use super::MENU;
use super::form::{Code, Typed, Wrongs};
use super::settle::{Ask, settle};
use crate::authz::operators::Task;
use crate::catalogue::content::{Catalogue, Grant, OfferEntry, ProductEntry};
use crate::catalogue::store::drafts::{self, Draft};
use crate::catalogue::store::whole::{self, Version};
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Query;
use crate::web::keyset::Choice;
use crate::web::page;

#[derive(Template)]
#[template(path = "console/catalogue/packages.html")]
struct PackagesPage {
    shell: Shell,
    packages: Vec<PackageRow>,
}

struct PackageRow {
    href: String,
    name: String,
    version: String,
    products: String,
    held: String,
    /// Whether something is saved of its next version.
    draft: bool,
}

#[derive(Template)]
#[template(path = "console/catalogue/package.html")]
struct PackagePage {
    shell: Shell,
    why_not: Option<String>,
    post: String,
    offer: String,
    versions: Vec<VersionRow>,
    /// What is saved of the next one.
    draft: Option<DraftView>,
    /// Which draft the form began with.
    seen: String,
    lines: Vec<LineRow>,
    /// Products that can be added.
    products: Vec<Choice>,
    /// Offers whose lines can be copied.
    others: Vec<Choice>,
}

struct VersionRow {
    name: String,
    from: String,
    held: String,
}

/// A product, and how much of it: what is typed.
struct LineRow {
    code: String,
    name: String,
    core: String,
    added: String,
    cap: String,
    unlimited: bool,
}

impl LineRow {
    /// Name, words and value of each field with a number.
    fn parts(&self, t: &Texts) -> [(String, String, &str); 3] {
        [
            ("core", t.catalogue_core(), &*self.core),
            ("added", t.catalogue_added(), &*self.added),
            ("cap", t.catalogue_cap(), &*self.cap),
        ]
        .map(|(part, label, value)| (format!("{part}:{}", self.code), label, value))
    }
}

/// From which offer the lines are copied that the form shows.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Copied {
    from: Option<String>,
}

/// Lists what is published.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let conn = scope.tx().await?;
    let catalogue = whole::load_whole(conn).await?;
    let codes: Vec<String> = catalogue.offers.keys().cloned().collect();
    let versions = whole::list_versions(conn, &codes).await?;
    let drafts = drafts::list_offers(conn).await?;
    let locale = scope.locale();
    let row = |(code, it): (&String, &OfferEntry)| {
        let of: Vec<&Version> = versions.iter().filter(|it| it.offer == *code).collect();
        PackageRow {
            href: paths::package(code),
            name: it.name_in(locale).to_owned(),
            version: locale.number(of.first().map_or(0, |it| it.version)),
            products: locale.number(it.grants.len()),
            held: locale.number(of.iter().map(|it| it.held).sum::<i64>()),
            draft: drafts.contains(code),
        }
    };
    let mut packages: Vec<PackageRow> = catalogue.offers.iter().map(row).collect();
    packages.sort_by(|a, b| locale.compare(&a.name, &b.name));
    let shell = Shell::console(&app, &scope, MENU.place, locale.texts().catalogue_packages());
    page(StatusCode::OK, &PackagesPage { shell, packages })
}

/// What an offer grants, and the form of its next version.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Code(code): Code,
    Query(copied): Query<Copied>,
) -> AppResult {
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    let own = catalogue.offers.get(&code).ok_or(AppError::UnknownId)?;
    let draft = drafts::find(scope.tx().await?, &code).await?;
    let copied = copied.from.and_then(|from| catalogue.offers.get(&from)).map(|it| &it.grants);
    let grants = copied.or(draft.as_ref().map(|it| &it.grants)).unwrap_or(&own.grants);
    let form = Form { catalogue: &catalogue, code: &code, seen: None };
    form_page(&app, &mut scope, &form, (&typed(grants), Vec::new())).await
}

/// What the form of a package is made for.
struct Form<'c> {
    catalogue: &'c Catalogue,
    code: &'c str,
    /// The draft that it began with; `None`: the one that there is now.
    seen: Option<String>,
}

async fn form_page(
    app: &App,
    scope: &mut OperatorScope,
    form: &Form<'_>,
    (typed, problems): (&Typed, Vec<Problem>),
) -> AppResult {
    let Form { catalogue, code, seen } = form;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let versions = whole::list_versions(scope.tx().await?, &[(*code).to_owned()]).await?;
    let draft = drafts::find(scope.tx().await?, code).await?;
    let now = Draft::seen(draft.as_ref()).map_err(AppError::internal)?;
    let locale = scope.locale();
    let t = locale.texts();
    let offer = catalogue.offers.get(*code).ok_or(AppError::UnknownId)?;
    let version = |it: Version| VersionRow {
        name: t.catalogue_version(it.version),
        from: locale.date(it.valid_from),
        held: locale.number(it.held),
    };
    let name = |it: &ProductEntry| it.names.get(locale.tag()).unwrap_or(&it.name).clone();
    let listed: Vec<&str> = typed.after("core:").collect();
    let free = catalogue.products.iter().filter(|(code, it)| !it.retired && !listed.contains(&code.as_str()));
    let nothing = || Choice { value: String::new(), text: t.catalogue_none(), chosen: true };
    let choice = |(value, text): (&String, String)| Choice { value: value.clone(), text, chosen: false };
    let products = free.map(|(code, it)| choice((code, name(it))));
    let others = catalogue.offers.iter().filter(|(other, _)| other.as_str() != *code);
    let shell =
        Shell::console(app, scope, MENU.place, offer.name_in(locale).to_owned()).with_problems(problems);
    let it = PackagePage {
        shell: Shell { here: paths::package(code), ..shell },
        why_not: scope.why_not(Task::Catalogue),
        post: paths::package(code),
        offer: paths::offer(code),
        versions: versions.into_iter().map(version).collect(),
        draft: draft.map(|it| DraftView::new(it, catalogue, (code, &now), locale)).transpose()?,
        seen: seen.clone().unwrap_or(now),
        lines: lines(typed, catalogue, locale),
        products: std::iter::once(nothing()).chain(products).collect(),
        others: others.map(|(code, it)| choice((code, it.name_in(locale).to_owned()))).collect(),
    };
    page(status, &it)
}

/// Shows what a new version would differ in, or publishes it; or saves it as a draft.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; [`AppError::UnknownId`]; those of the database. What is wrong is told on
/// the form again.
pub(super) async fn change(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Code(code): Code,
    mut typed: Typed,
) -> AppResult {
    scope.require(Task::Catalogue)?;
    let seen = typed.take("preview");
    let added = typed.take("add");
    let (draft, saves) = (typed.take("draft"), !typed.take("save").is_empty());
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let catalogue = whole::load_whole(conn).await?;
    if !catalogue.offers.contains_key(&code) {
        return Err(AppError::UnknownId);
    }
    let form = Form { catalogue: &catalogue, code: &code, seen: Some(draft.clone()) };
    if !added.is_empty() {
        if !catalogue.products.contains_key(&added) {
            return Err(AppError::WrongFields);
        }
        typed = Typed::of(typed.pairs().into_iter().chain([(format!("core:{added}"), "1".to_owned())]));
        if !saves {
            return form_page(&app, &mut scope, &form, (&typed, Vec::new())).await;
        }
    }
    let mut wrongs = Wrongs::new(&typed, scope.locale().texts());
    let grants = read(&mut wrongs, &catalogue)?;
    if saves && wrongs.found.is_empty() {
        return draft::save(&app, &session, scope, (&form, &typed, &grants)).await;
    }
    let mut new = catalogue.clone();
    if let Some(offer) = new.offers.get_mut(&code) {
        offer.grants = grants;
    }
    let path = format!("offers.{code}.grants");
    wrongs.read_back(&new, &currency, &path, |rest| {
        format!("core:{}", rest.split('.').next().unwrap_or_default())
    });
    if !wrongs.found.is_empty() {
        let found = std::mem::take(&mut wrongs.found);
        return form_page(&app, &mut scope, &form, (&typed, found)).await;
    }
    let locale = scope.locale();
    let name = catalogue.offers.get(&code).map(|it| it.name_in(locale).to_owned()).unwrap_or_default();
    let ask = Ask {
        back: (paths::package(&code), name),
        post: paths::package(&code),
        pairs: typed.pairs().into_iter().chain([("draft".to_owned(), draft.clone())]).collect(),
        done: paths::package(&code),
        draft: Some((code.clone(), draft)),
    };
    settle(&app, &session, scope, new, (&ask, &seen)).await
}

fn typed(grants: &BTreeMap<String, Grant>) -> Typed {
    let number = |it: i32| if it == 0 { String::new() } else { it.to_string() };
    Typed::of(grants.iter().flat_map(|(code, it)| {
        [
            (format!("core:{code}"), number(it.core)),
            (format!("added:{code}"), number(it.added)),
            (format!("cap:{code}"), it.cap.map(|it| it.to_string()).unwrap_or_default()),
            (format!("unlimited:{code}"), if it.unlimited { "yes".to_owned() } else { String::new() }),
        ]
    }))
}

/// The lines as they were typed. A line in which nothing stands is taken away.
fn read(wrongs: &mut Wrongs<'_>, catalogue: &Catalogue) -> AppResult<BTreeMap<String, Grant>> {
    let typed = wrongs.typed;
    let mut grants = BTreeMap::new();
    for (name, _) in typed.pairs() {
        let Some((part, code)) = name.split_once(':') else { return Err(AppError::WrongFields) };
        let known =
            ["core", "added", "cap", "unlimited"].contains(&part) && catalogue.products.contains_key(code);
        if !known {
            return Err(AppError::WrongFields);
        }
        let grant = Grant {
            core: wrongs.number(&format!("core:{code}")).unwrap_or_default(),
            added: wrongs.number(&format!("added:{code}")).unwrap_or_default(),
            cap: wrongs.number(&format!("cap:{code}")),
            unlimited: typed.is_ticked(&format!("unlimited:{code}")),
        };
        if grant != Grant::default() {
            grants.insert(code.to_owned(), grant);
        }
    }
    let mut known = std::collections::BTreeSet::new();
    wrongs.found.retain(|it| known.insert(it.field.clone()));
    Ok(grants)
}

fn lines(typed: &Typed, catalogue: &Catalogue, locale: Locale) -> Vec<LineRow> {
    let line = |code: &str| {
        let product = catalogue.products.get(code)?;
        let of = |part: &str| typed.get(&format!("{part}:{code}")).to_owned();
        Some(LineRow {
            code: code.to_owned(),
            name: product.names.get(locale.tag()).unwrap_or(&product.name).clone(),
            core: of("core"),
            added: of("added"),
            cap: of("cap"),
            unlimited: of("unlimited") == "yes",
        })
    };
    let mut lines: Vec<LineRow> = typed.after("core:").filter_map(line).collect();
    lines.sort_by(|a, b| locale.compare(&a.name, &b.name));
    lines
}
