//! Products: their list, and the form of one.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::form::{CHECKED, Field, Section, Typed, Wrongs};
use super::noun::{Around, Noun, Read};
use super::{MENU, words};
use crate::authz::operators::Task;
use crate::catalogue::content::{
    Catalogue, CreditEntry, DownloadEntry, ProductEntry, Said, SupportIds, System,
};
use crate::catalogue::file::{Wrong, is_code};
use crate::catalogue::store::whole;
use crate::catalogue::{Credit, Kind, Support, Unit, markdown};
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::page;

#[derive(Template)]
#[template(path = "console/catalogue/products.html")]
struct ProductsPage {
    shell: Shell,
    why_not: Option<String>,
    products: Vec<ProductRow>,
}

struct ProductRow {
    href: String,
    code: String,
    name: String,
    kind: String,
    keys: String,
    retired: bool,
}

/// Lists the products.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub(super) async fn list(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let row = |(code, it): (&String, &ProductEntry)| ProductRow {
        href: paths::product(code),
        code: code.clone(),
        name: it.names.get(locale.tag()).unwrap_or(&it.name).clone(),
        kind: it.kind.menu_name(t),
        keys: locale.number(it.keys_per_benefit),
        retired: it.retired,
    };
    let mut products: Vec<ProductRow> = catalogue.products.iter().map(row).collect();
    products.sort_by(|a, b| a.retired.cmp(&b.retired).then_with(|| locale.compare(&a.name, &b.name)));
    let it = ProductsPage {
        shell: Shell::console(&app, &scope, MENU.place, t.catalogue_products()),
        why_not: scope.why_not(Task::Catalogue),
        products,
    };
    page(StatusCode::OK, &it)
}

/// Products have a form.
pub(super) struct Product;

impl Noun for Product {
    const LIST: &'static str = paths::PRODUCTS;
    const NEW: &'static str = paths::NEW_PRODUCT;
    const SHOWS: bool = true;

    fn path(code: &str) -> String {
        paths::product(code)
    }

    fn titles(t: &Texts) -> (String, String) {
        (t.catalogue_products(), t.catalogue_new_product())
    }

    fn note(t: &Texts) -> String {
        t.catalogue_granted_stays()
    }

    fn typed(around: &Around<'_>, code: &str) -> Option<Typed> {
        around.catalogue.products.get(code).map(typed)
    }

    fn begun() -> Typed {
        typed(&ProductEntry::new(Kind::Software, Unit::Licenses))
    }

    fn sections(typed: &Typed, around: &Around<'_>) -> Vec<Section> {
        sections(typed, around.code.is_none(), around.locale)
    }

    fn wrong_code(code: &str, t: &Texts) -> Option<String> {
        (!is_code(code)).then(|| Wrong::Code.text(t))
    }

    fn read(wrongs: &mut Wrongs<'_>, around: &Around<'_>, code: &str) -> AppResult<Read> {
        let product = read(wrongs)?;
        let products = BTreeMap::from([(CHECKED.to_owned(), product.clone())]);
        let mut new = around.catalogue.clone();
        new.products.insert(code.to_owned(), product);
        let alone = Catalogue { products, ..Catalogue::default() };
        Ok(Read { looked_at: (alone, format!("products.{CHECKED}")), new })
    }

    fn field(path: &str) -> String {
        field(path)
    }
}

/// The field of a path within a product.
fn field(path: &str) -> String {
    let parts: Vec<&str> = path.split('.').collect();
    match parts[..] {
        [""] => "code".to_owned(),
        ["names", language] => format!("name_{language}"),
        ["texts", language, "activation_instructions"] => format!("activation_{language}"),
        ["texts", language, which] => format!("{which}_{language}"),
        ["texts"] => "description_en".to_owned(),
        ["credit", "period"] => "credit_period".to_owned(),
        ["credit", ..] => "credit_amount".to_owned(),
        [first, ..] if first.starts_with("downloads") => "downloads".to_owned(),
        _ => path.to_owned(),
    }
}

/// A product as its form has it.
fn typed(product: &ProductEntry) -> Typed {
    let tick = |is: bool| if is { "yes".to_owned() } else { String::new() };
    let number = |it: Option<i32>| it.map(|it| it.to_string()).unwrap_or_default();
    let downloads = product
        .downloads
        .iter()
        .map(|((language, system), it)| format!("{language} {system} {} {}", it.size_bytes, it.url));
    let own = [
        ("name", product.name.clone()),
        ("kind", product.kind.to_string()),
        ("unit", product.unit.to_string()),
        ("keys_per_benefit", product.keys_per_benefit.to_string()),
        ("needs_user", tick(product.needs_user)),
        ("credit_amount", number(product.credit.map(|it| it.amount))),
        ("credit_period", product.credit.map(|it| it.period.to_string()).unwrap_or_default()),
        ("support", product.support.map(|it| it.to_string()).unwrap_or_default()),
        ("duration_months", number(product.duration_months)),
        ("automatic_after_minutes", number(product.automatic_after_minutes)),
        ("support_ids", tick(product.support_ids.is_some())),
        ("manage_url", product.manage_url.clone().unwrap_or_default()),
        ("support_url", product.support_url.clone().unwrap_or_default()),
        ("retired", tick(product.retired)),
        ("downloads", downloads.collect::<Vec<_>>().join("\n")),
    ];
    let names = product.names.iter().map(|(language, name)| (format!("name_{language}"), name.clone()));
    let texts = product.texts.iter().flat_map(|(language, said)| {
        [
            (format!("description_{language}"), said.description.clone()),
            (format!("instructions_{language}"), said.instructions.clone()),
            (format!("activation_{language}"), said.activation_instructions.clone()),
        ]
    });
    Typed::of(own.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(names).chain(texts))
}

/// A product as it was typed.
fn read(wrongs: &mut Wrongs<'_>) -> AppResult<ProductEntry> {
    let typed = wrongs.typed;
    let kind: Kind = wrongs.chosen("kind")?.ok_or(AppError::WrongFields)?;
    let unit: Unit = wrongs.chosen("unit")?.ok_or(AppError::WrongFields)?;
    let period: Option<Credit> = wrongs.chosen("credit_period")?;
    let amount: Option<i32> = wrongs.number("credit_amount");
    if period.is_some() && amount.is_none() && typed.get("credit_amount").is_empty() {
        wrongs.say("credit_amount", wrongs.t.catalogue_form_credit());
    }
    if amount.is_some() && period.is_none() {
        wrongs.say("credit_period", wrongs.t.catalogue_form_credit());
    }
    let support: Option<Support> = wrongs.chosen("support")?;
    Ok(ProductEntry {
        name: typed.get("name").to_owned(),
        names: typed.names(),
        keys_per_benefit: wrongs.number("keys_per_benefit").unwrap_or_default(),
        needs_user: typed.is_ticked("needs_user"),
        credit: amount.zip(period).map(|(amount, period)| CreditEntry { amount, period }),
        support,
        duration_months: wrongs.number("duration_months"),
        automatic_after_minutes: wrongs.number("automatic_after_minutes"),
        support_ids: typed.is_ticked("support_ids").then_some(SupportIds::Generated),
        manage_url: typed.optional("manage_url"),
        support_url: typed.optional("support_url"),
        retired: typed.is_ticked("retired"),
        texts: texts(typed),
        downloads: downloads(wrongs),
        ..ProductEntry::new(kind, unit)
    })
}

fn texts(typed: &Typed) -> BTreeMap<String, Said> {
    let said = |locale: Locale| Said {
        description: typed.lines(&format!("description_{locale}")),
        instructions: typed.lines(&format!("instructions_{locale}")),
        activation_instructions: typed.lines(&format!("activation_{locale}")),
    };
    let all = Locale::all().into_iter().map(|locale| (locale.to_string(), said(locale)));
    all.filter(|(_, said)| *said != Said::default()).collect()
}

/// A line each: language, system, size in bytes, address.
fn downloads(wrongs: &mut Wrongs<'_>) -> BTreeMap<(String, System), DownloadEntry> {
    let mut downloads = BTreeMap::new();
    for (number, line) in wrongs.typed.lines("downloads").lines().enumerate() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let read = match words[..] {
            [] => continue,
            [language, system, size, url] => {
                system.parse().ok().zip(size.parse().ok()).map(|(system, size_bytes)| {
                    ((language.to_owned(), system), DownloadEntry { url: url.to_owned(), size_bytes })
                })
            }
            _ => None,
        };
        let new = read.is_some_and(|(key, download)| downloads.insert(key, download).is_none());
        if !new {
            wrongs.say("downloads", wrongs.t.catalogue_form_download(number + 1));
            break;
        }
    }
    downloads
}

/// The form.
fn sections(typed: &Typed, new: bool, locale: Locale) -> Vec<Section> {
    let t = locale.texts();
    let line = |name: &str, label: String| Field::line(name, label, typed);
    let code = new.then(|| line("code", t.catalogue_code()).hinted(t.catalogue_code_hint()));
    let kinds = Kind::ALL.map(|it| (it.to_string(), it.menu_name(t)));
    let what =
        code.into_iter().chain([line("name", t.catalogue_name())]).chain(Field::names(typed, t)).chain([
            Field::select("kind", t.catalogue_kind(), typed, kinds),
            Field::select("unit", t.catalogue_unit(), typed, words::units(t)),
            line("keys_per_benefit", t.catalogue_keys()).hinted(t.catalogue_keys_hint()),
            Field::tick("needs_user", t.catalogue_needs_user(), typed),
            line("credit_amount", t.catalogue_credit()).hinted(t.catalogue_credit_hint()),
            Field::select("credit_period", t.catalogue_credit_period(), typed, words::credits(t)),
            Field::select("support", t.catalogue_support(), typed, words::support(t)),
            Field::tick("retired", t.catalogue_retired(), typed),
        ]);
    let fulfilment = vec![
        line("automatic_after_minutes", t.catalogue_automatic()).hinted(t.catalogue_automatic_hint()),
        Field::tick("support_ids", t.catalogue_support_ids(), typed),
        line("duration_months", t.catalogue_duration()).hinted(t.catalogue_duration_hint()),
    ];
    let links = vec![
        line("manage_url", t.catalogue_manage_url()).hinted(t.catalogue_url_hint()),
        line("support_url", t.catalogue_support_url()).hinted(t.catalogue_url_hint()),
        Field::lines_of("downloads", t.catalogue_downloads(), typed).hinted(t.catalogue_downloads_hint()),
    ];
    let mut sections = vec![
        Section { legend: t.catalogue_product(), fields: what.collect() },
        Section { legend: t.catalogue_fulfilment(), fields: fulfilment },
        Section { legend: t.catalogue_links(), fields: links },
    ];
    sections.extend(Locale::all().map(|it| said_section(typed, it, t)));
    sections
}

/// What is said in a language, each with what stands there while nothing is.
fn said_section(typed: &Typed, locale: Locale, t: &Texts) -> Section {
    let field = |which: &str, label: String, hint: String| {
        let english = typed.lines(&format!("{which}_en"));
        let fallback =
            if locale == Locale::En || english.is_empty() { hint } else { t.catalogue_fallback(english) };
        Field::lines_of(&format!("{which}_{locale}"), label, typed).hinted(fallback).of_language(locale.tag())
    };
    let said = typed.lines(&format!("instructions_{locale}"));
    Section {
        legend: locale.native_name().to_owned(),
        fields: vec![
            field("description", t.catalogue_description(), t.catalogue_description_hint()),
            field("instructions", t.catalogue_instructions(), t.catalogue_instructions_hint())
                .shown_as(if said.is_empty() { String::new() } else { markdown::html(&said) }),
            field("activation", t.catalogue_activation(), t.catalogue_activation_hint()),
        ],
    }
}
