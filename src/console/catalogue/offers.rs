//! Offers: their list, and the form of one. What an offer grants stands on the page of its package.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::MENU;
use super::form::{CHECKED, Code, Control, Field, Section, Typed, Wrongs};
use super::settle::{Ask, settle};
use crate::authz::operators::Task;
use crate::base::money::Money;
use crate::catalogue::content::{Catalogue, OfferEntry, PackageEntry};
use crate::catalogue::file::{Wrong, is_code, read_price};
use crate::catalogue::store::whole;
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::page;

#[derive(Template)]
#[template(path = "console/catalogue/offers.html")]
struct OffersPage {
    shell: Shell,
    why_not: Option<String>,
    offers: Vec<OfferRow>,
}

struct OfferRow {
    href: String,
    code: String,
    name: String,
    package: String,
    price: String,
    on_sale: bool,
}

#[derive(Template)]
#[template(path = "console/catalogue/offer.html")]
struct OfferPage {
    shell: Shell,
    why_not: Option<String>,
    post: String,
    sections: Vec<Section>,
    /// Where what it grants stands; none of a new one.
    grants: Option<String>,
}

/// What the form is made for.
struct Around<'c> {
    catalogue: &'c Catalogue,
    /// None of a new offer.
    code: Option<&'c str>,
    locale: Locale,
}

/// A package's name in a language.
pub(super) fn name_of(package: &PackageEntry, locale: Locale) -> &str {
    package.names.get(locale.tag()).unwrap_or(&package.name)
}

/// Lists the offers.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let catalogue = whole::load_whole(conn).await?;
    let locale = scope.locale();
    let row = |(code, it): (&String, &OfferEntry)| OfferRow {
        href: paths::offer(code),
        code: code.clone(),
        name: it.name.clone(),
        package: catalogue.packages.get(&it.package).map_or("", |it| name_of(it, locale)).to_owned(),
        price: locale.money(&Money { amount: it.price, currency: currency.clone() }),
        on_sale: it.on_sale,
    };
    let mut offers: Vec<OfferRow> = catalogue.offers.iter().map(row).collect();
    offers.sort_by(|a, b| b.on_sale.cmp(&a.on_sale).then_with(|| locale.compare(&a.name, &b.name)));
    let it = OffersPage {
        shell: Shell::console(&app, &scope, MENU.place, locale.texts().catalogue_offers()),
        why_not: scope.why_not(Task::Catalogue),
        offers,
    };
    page(StatusCode::OK, &it)
}

/// The form of one offer.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Code(code): Code,
) -> AppResult {
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let catalogue = whole::load_whole(conn).await?;
    let offer = catalogue.offers.get(&code).ok_or(AppError::UnknownId)?;
    let around = Around { catalogue: &catalogue, code: Some(&code), locale: scope.locale() };
    form_page(&app, &scope, &around, (&typed(offer, &currency), Vec::new()))
}

/// The form of a new one.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn new(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    let around = Around { catalogue: &catalogue, code: None, locale: scope.locale() };
    let typed = Typed::of([("on_sale".to_owned(), "yes".to_owned())]);
    form_page(&app, &scope, &around, (&typed, Vec::new()))
}

fn form_page(
    app: &App,
    scope: &OperatorScope,
    around: &Around<'_>,
    (typed, problems): (&Typed, Vec<Problem>),
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let title = if around.code.is_some() { typed.get("name").to_owned() } else { t.catalogue_new_offer() };
    let here = around.code.map_or_else(|| paths::NEW_OFFER.to_owned(), paths::offer);
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let it = OfferPage {
        shell: Shell { here, ..shell },
        why_not: scope.why_not(Task::Catalogue),
        post: around.code.map_or_else(|| paths::OFFERS.to_owned(), paths::offer),
        sections: sections(typed, around),
        grants: around.code.map(paths::package),
    };
    page(status, &it)
}

/// Shows what a new offer would change, or makes it.
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

/// Shows what differs in an offer, or changes it.
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
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let catalogue = whole::load_whole(conn).await?;
    let around = Around { catalogue: &catalogue, code: code.as_deref(), locale: scope.locale() };
    let sections = sections(&typed, &around);
    typed.require_known(&sections)?;
    let t = scope.locale().texts();
    let mut wrongs = Wrongs::new(&typed, t);
    let own_code = code.clone().unwrap_or_else(|| typed.get("code").to_owned());
    let before = catalogue.offers.get(&own_code);
    match (&code, before) {
        (Some(_), None) => return Err(AppError::UnknownId),
        (None, Some(_)) => wrongs.say("code", t.catalogue_code_taken()),
        (None, None) if !is_code(&own_code) => wrongs.say("code", Wrong::Code.text(t)),
        _ => {}
    }
    let grants = before.map(|it| it.grants.clone()).unwrap_or_default();
    let offer = OfferEntry { grants, ..read(&mut wrongs, &currency) };
    let mut new = catalogue.clone();
    for other in new.offers.values_mut() {
        other.not_beside.remove(&own_code);
    }
    let mut looked_at = new.clone();
    looked_at.offers.remove(&own_code);
    let place = code.as_deref().unwrap_or(CHECKED);
    looked_at.offers.insert(place.to_owned(), offer.clone());
    wrongs.read_back(&looked_at, &currency, &format!("offers.{place}"), field);
    new.offers.insert(own_code.clone(), offer);
    if !wrongs.found.is_empty() {
        let problems = wrongs.in_order(&sections);
        return form_page(app, &scope, &around, (&typed, problems));
    }
    new.mirror_pairs();
    let back = match &code {
        Some(code) => (paths::offer(code), typed.get("name").to_owned()),
        None => (paths::OFFERS.to_owned(), t.catalogue_offers()),
    };
    let post = code.as_deref().map_or_else(|| paths::OFFERS.to_owned(), paths::offer);
    let ask = Ask { back, post, pairs: typed.pairs(), done: paths::offer(&own_code), draft: None };
    settle(app, session, scope, new, (&ask, &seen)).await
}

/// The field of a path within an offer.
fn field(path: &str) -> String {
    match path {
        "" => "code".to_owned(),
        _ if path.starts_with("not_beside") => "not_beside".to_owned(),
        _ => path.to_owned(),
    }
}

fn typed(offer: &OfferEntry, currency: &str) -> Typed {
    let price = Money { amount: offer.price, currency: currency.to_owned() }.plain();
    let others: Vec<&str> = offer.not_beside.iter().map(String::as_str).collect();
    Typed::of(
        [
            ("name", offer.name.clone()),
            ("package", offer.package.clone()),
            ("price", price),
            ("on_sale", if offer.on_sale { "yes".to_owned() } else { String::new() }),
            ("competency", offer.competency.clone().unwrap_or_default()),
            ("not_beside", others.join("\n")),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    )
}

fn read(wrongs: &mut Wrongs<'_>, currency: &str) -> OfferEntry {
    let typed = wrongs.typed;
    let price = read_price(typed.get("price"), currency).unwrap_or_else(|wrong: Wrong| {
        wrongs.say("price", wrong.text(wrongs.t));
        0
    });
    OfferEntry {
        name: typed.get("name").to_owned(),
        package: typed.get("package").to_owned(),
        price,
        on_sale: typed.is_ticked("on_sale"),
        competency: typed.optional("competency"),
        not_beside: typed.lines("not_beside").split_whitespace().map(str::to_owned).collect(),
        grants: std::collections::BTreeMap::new(),
    }
}

fn sections(typed: &Typed, around: &Around<'_>) -> Vec<Section> {
    let t: &Texts = around.locale.texts();
    let line = |name: &str, label: String| Field::line(name, label, typed);
    let code =
        around.code.is_none().then(|| line("code", t.catalogue_code()).hinted(t.catalogue_code_hint()));
    let packages = around
        .catalogue
        .packages
        .iter()
        .map(|(code, it)| (code.clone(), name_of(it, around.locale).to_owned()));
    let fields = code.into_iter().chain([
        line("name", t.catalogue_name()),
        Field::select("package", t.column_package(), typed, packages),
        line("price", t.catalogue_price()).hinted(t.catalogue_price_hint()),
        Field::tick("on_sale", t.catalogue_on_sale(), typed),
        line("competency", t.catalogue_competency()).hinted(t.catalogue_competency_hint()),
        Field::lines_of("not_beside", t.catalogue_not_beside(), typed).hinted(t.catalogue_not_beside_hint()),
    ]);
    vec![Section { legend: t.catalogue_offer(), fields: fields.collect() }]
}
