//! Offers: their list, and the form of one. What an offer grants stands on the page of its package.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::MENU;
use super::form::{CHECKED, Field, Section, Typed, Wrongs};
use super::noun::{Around, Noun, Read};
use crate::authz::operators::Task;
use crate::base::money::Money;
use crate::catalogue::content::{OfferEntry, PackageEntry};
use crate::catalogue::file::{Wrong, is_code, read_price};
use crate::catalogue::store::whole;
use crate::console::paths;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
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

/// A package's name in a language.
pub(super) fn name_of(package: &PackageEntry, locale: Locale) -> &str {
    package.names.get(locale.tag()).unwrap_or(&package.name)
}

/// Lists the offers.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub(super) async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let catalogue = whole::load_whole(conn).await?;
    let locale = scope.locale();
    let row = |(code, it): (&String, &OfferEntry)| OfferRow {
        href: paths::offer(code),
        code: code.clone(),
        name: it.name_in(locale).to_owned(),
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

/// Offers have a form.
pub(super) struct Offer;

impl Noun for Offer {
    const LIST: &'static str = paths::OFFERS;
    const NEW: &'static str = paths::NEW_OFFER;

    fn path(code: &str) -> String {
        paths::offer(code)
    }

    fn titles(t: &Texts) -> (String, String) {
        (t.catalogue_offers(), t.catalogue_new_offer())
    }

    fn beside(code: &str, t: &Texts) -> Option<(String, String)> {
        Some((paths::package(code), t.catalogue_grants()))
    }

    fn typed(around: &Around<'_>, code: &str) -> Option<Typed> {
        around.catalogue.offers.get(code).map(|it| typed(it, around.currency))
    }

    fn begun() -> Typed {
        Typed::of([("on_sale".to_owned(), "yes".to_owned())])
    }

    fn sections(typed: &Typed, around: &Around<'_>) -> Vec<Section> {
        sections(typed, around)
    }

    fn wrong_code(code: &str, t: &Texts) -> Option<String> {
        (!is_code(code)).then(|| Wrong::Code.text(t))
    }

    /// What is typed of the offers beside it holds for both: those of before are forgotten on either side.
    fn read(wrongs: &mut Wrongs<'_>, around: &Around<'_>, code: &str) -> AppResult<Read> {
        let mut new = around.catalogue.clone();
        let grants = new.offers.remove(code).map(|it| it.grants).unwrap_or_default();
        let offer = OfferEntry { grants, ..read(wrongs, around.currency) };
        for other in new.offers.values_mut() {
            other.not_beside.remove(code);
        }
        let place = around.code.unwrap_or(CHECKED);
        let mut looked_at = new.clone();
        looked_at.offers.insert(place.to_owned(), offer.clone());
        new.offers.insert(code.to_owned(), offer);
        new.mirror_pairs();
        Ok(Read { looked_at: (looked_at, format!("offers.{place}")), new })
    }

    fn field(path: &str) -> String {
        field(path)
    }
}

/// The field of a path within an offer.
fn field(path: &str) -> String {
    match path {
        "" => "code".to_owned(),
        _ if path.starts_with("not_beside") => "not_beside".to_owned(),
        _ => match path.split_once('.') {
            Some(("names", language)) => format!("name_{language}"),
            _ => path.to_owned(),
        },
    }
}

fn typed(offer: &OfferEntry, currency: &str) -> Typed {
    let price = Money { amount: offer.price, currency: currency.to_owned() }.plain();
    let others: Vec<&str> = offer.not_beside.iter().map(String::as_str).collect();
    let own = [
        ("name", offer.name.clone()),
        ("package", offer.package.clone()),
        ("price", price),
        ("on_sale", if offer.on_sale { "yes".to_owned() } else { String::new() }),
        ("competency", offer.competency.clone().unwrap_or_default()),
        ("not_beside", others.join("\n")),
    ];
    let names = offer.names.iter().map(|(language, name)| (format!("name_{language}"), name.clone()));
    Typed::of(own.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(names))
}

fn read(wrongs: &mut Wrongs<'_>, currency: &str) -> OfferEntry {
    let typed = wrongs.typed;
    let price = read_price(typed.get("price"), currency).unwrap_or_else(|wrong: Wrong| {
        wrongs.say("price", wrong.text(wrongs.t));
        0
    });
    OfferEntry {
        name: typed.get("name").to_owned(),
        names: typed.names(),
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
    let named = code.into_iter().chain([line("name", t.catalogue_name())]).chain(Field::names(typed, t));
    let fields = named.chain([
        Field::select("package", t.column_package(), typed, packages),
        line("price", t.catalogue_price()).hinted(t.catalogue_price_hint()),
        Field::tick("on_sale", t.catalogue_on_sale(), typed),
        line("competency", t.catalogue_competency()).hinted(t.catalogue_competency_hint()),
        Field::lines_of("not_beside", t.catalogue_not_beside(), typed).hinted(t.catalogue_not_beside_hint()),
    ]);
    vec![Section { legend: t.catalogue_offer(), fields: fields.collect() }]
}
