//! Products: their list, and the form of one.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::form::{CHECKED, Code, Control, Field, Section, Typed, Wrongs};
use super::settle::{Ask, settle};
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
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
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

#[derive(Template)]
#[template(path = "console/catalogue/product.html")]
struct ProductPage {
    shell: Shell,
    why_not: Option<String>,
    post: String,
    sections: Vec<Section>,
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

/// The form of one product.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Code(code): Code,
) -> AppResult {
    let catalogue = whole::load_whole(scope.tx().await?).await?;
    let product = catalogue.products.get(&code).ok_or(AppError::UnknownId)?;
    form_page(&app, &scope, Some(&code), (&typed(product), Vec::new()))
}

/// The form of a new one.
///
/// # Errors
/// [`AppError::NotOperator`].
pub(super) async fn new(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    let product = ProductEntry::new(Kind::Software, Unit::Licenses);
    form_page(&app, &scope, None, (&typed(&product), Vec::new()))
}

fn form_page(
    app: &App,
    scope: &OperatorScope,
    code: Option<&str>,
    (typed, problems): (&Typed, Vec<Problem>),
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let title = if code.is_some() { typed.get("name").to_owned() } else { t.catalogue_new_product() };
    let here = code.map_or_else(|| paths::NEW_PRODUCT.to_owned(), paths::product);
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    let it = ProductPage {
        shell: Shell { here, ..shell },
        why_not: scope.why_not(Task::Catalogue),
        post: code.map_or_else(|| paths::PRODUCTS.to_owned(), paths::product),
        sections: sections(typed, code.is_none(), scope.locale()),
    };
    page(status, &it)
}

/// Shows what a new product would change, or makes it.
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

/// Shows what differs in a product, or changes it; or shows how partners will see its instructions, all as it was typed.
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
    let (seen, shows) = (typed.take("preview"), !typed.take("show").is_empty());
    let sections = sections(&typed, code.is_none(), scope.locale());
    typed.require_known(&sections)?;
    let conn = scope.tx().await?;
    let currency = whole::find_currency(conn).await?;
    let mut catalogue = whole::load_whole(conn).await?;
    if shows && code.as_ref().is_none_or(|code| catalogue.products.contains_key(code)) {
        return form_page(app, &scope, code.as_deref(), (&typed, Vec::new()));
    }
    let t = scope.locale().texts();
    let mut wrongs = Wrongs::new(&typed, t);
    let own_code = code.clone().unwrap_or_else(|| typed.get("code").to_owned());
    match (&code, catalogue.products.contains_key(&own_code)) {
        (Some(_), false) => return Err(AppError::UnknownId),
        (None, true) => wrongs.say("code", t.catalogue_code_taken()),
        (None, false) if !is_code(&own_code) => wrongs.say("code", Wrong::Code.text(t)),
        _ => {}
    }
    let product = read(&mut wrongs)?;
    let alone = Catalogue {
        products: BTreeMap::from([(CHECKED.to_owned(), product.clone())]),
        ..Catalogue::default()
    };
    wrongs.read_back(&alone, &currency, &format!("products.{CHECKED}"), field);
    if !wrongs.found.is_empty() {
        let problems = wrongs.in_order(&sections);
        return form_page(app, &scope, code.as_deref(), (&typed, problems));
    }
    catalogue.products.insert(own_code.clone(), product);
    let ask = Ask {
        back: (paths::product(&own_code), typed.get("name").to_owned()),
        post: code.as_deref().map_or_else(|| paths::PRODUCTS.to_owned(), paths::product),
        pairs: typed.pairs(),
        done: paths::product(&own_code),
        draft: None,
    };
    let ask = if code.is_none() {
        Ask { back: (paths::PRODUCTS.to_owned(), t.catalogue_products()), ..ask }
    } else {
        ask
    };
    settle(app, session, scope, catalogue, (&ask, &seen)).await
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
    let names = Locale::all()
        .into_iter()
        .filter(|locale| *locale != Locale::En)
        .filter_map(|locale| Some((locale.to_string(), typed.optional(&format!("name_{locale}"))?)));
    let support: Option<Support> = wrongs.chosen("support")?;
    Ok(ProductEntry {
        name: typed.get("name").to_owned(),
        names: names.collect(),
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
    let names = Locale::all().into_iter().filter(|it| *it != Locale::En).map(|it| {
        let label = t.catalogue_name_in(it.native_name());
        line(&format!("name_{it}"), label)
            .of_language(it.tag())
            .hinted(t.catalogue_fallback(typed.get("name")))
    });
    let kinds = Kind::ALL.map(|it| (it.to_string(), it.menu_name(t)));
    let what = code.into_iter().chain([line("name", t.catalogue_name())]).chain(names).chain([
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
