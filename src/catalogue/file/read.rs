//! Reading the file: all that is wrong with it, each with its line, its column and its path.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};
use url::Url;

use super::write::key;
use super::{ADDRESS_LETTERS, FORMAT, LONGEST, NAME_LETTERS, TEXT_LETTERS};
use crate::base::money;
use crate::catalogue::content::{
    Catalogue, CreditEntry, DownloadEntry, Grant, OfferEntry, PackageEntry, ProductEntry, Said, SupportIds,
    System,
};
use crate::catalogue::{Credit, Kind, Names, Support, Unit};
use crate::i18n::Locale;

/// The most letters of a code.
const CODE_LETTERS: usize = 60;
/// The most that is granted of anything: a multiple of it fits into an integer.
const MOST: i64 = 1_000_000;
/// The most digits of a price.
const PRICE_DIGITS: usize = 15;

/// What is wrong at one place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// From 1.
    pub line: usize,
    /// In letters, from 1.
    pub column: usize,
    /// As TOML writes it: `products.office.texts.fr.description`; empty: the file itself.
    pub path: String,
    pub wrong: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No TOML, and why, in the parser's English.
    Syntax(String),
    /// No text in UTF-8.
    NotText,
    /// More bytes than [`LONGEST`].
    TooLarge,
    /// A format that this portal doesn't read.
    Format,
    /// The file knows no such key here.
    UnknownKey,
    /// This key must be there.
    Missing(&'static str),
    /// Another type of value.
    Expected(Expected),
    /// A number out of this range.
    OutOfRange(i64, i64),
    /// One of these words.
    NotOneOf(String),
    /// No code.
    Code,
    /// No language of the portal; these are.
    Language(String),
    /// No address that begins with `https://`.
    Address,
    /// Written with a comma, which is a thousand to some and a fraction to others.
    PriceWithComma,
    /// No price, which has this many digits after the point.
    Price(usize),
    /// The file has no such product.
    NoProduct(String),
    /// The file has no such package.
    NoPackage(String),
    /// The file has no such offer.
    NoOffer(String),
    /// An offer beside which it can't be held itself.
    Itself,
    /// Nothing is said.
    Empty,
    /// More letters than this.
    TooLong(usize),
    /// A control character, or the end of a line in a name.
    ControlCharacter,
    /// The same language and system, twice.
    DownloadTwice,
    /// Said in other languages, and not in English, which all others fall back to.
    NoEnglish,
    /// It grants nothing.
    GrantsNothing,
    /// Fulfilled by the portal, which needs to know where the IDs come from.
    NoSupportIds,
    /// Fulfilled by the portal, though nobody activates what is of this kind.
    NotActivated,
    /// It is missing in the file, and somebody has it or an offer grants it.
    InUse,
}

/// A type of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    Number,
    YesNo,
    Table,
    List,
    /// A number, a table, or the word `unlimited`.
    Grant,
}

/// Reads a file as it comes.
///
/// # Errors
/// All that is wrong with it, in the order of its lines.
pub fn read_bytes(bytes: &[u8], currency: &str) -> Result<Catalogue, Vec<Located>> {
    let whole = |wrong| vec![Located { line: 1, column: 1, path: String::new(), wrong }];
    if bytes.len() > LONGEST {
        return Err(whole(Wrong::TooLarge));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        // What came by a form or from Windows has other ends of lines.
        Ok(text) => read(&text.replace("\r\n", "\n"), currency),
        Err(error) => {
            let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let (line, column) = place(good, good.len());
            Err(vec![Located { line, column, path: String::new(), wrong: Wrong::NotText }])
        }
    }
}

/// Reads a file.
///
/// # Errors
/// All that is wrong with it, in the order of its lines.
pub fn read(text: &str, currency: &str) -> Result<Catalogue, Vec<Located>> {
    let document = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let (line, column) = place(text, at);
        let message = error.message().lines().next().unwrap_or_default().to_owned();
        vec![Located { line, column, path: String::new(), wrong: Wrong::Syntax(message) }]
    })?;
    let mut reader = Reader { text, digits: money::digits(currency), found: Vec::new() };
    let catalogue = reader.catalogue(document.get_ref());
    let mut found = reader.found;
    if found.is_empty() {
        return Ok(catalogue);
    }
    found.sort_by_key(|it| (it.line, it.column));
    Err(found)
}

/// Line and column of a place, from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

/// A value with its path.
struct Value<'d> {
    path: String,
    at: Range<usize>,
    value: &'d DeValue<'d>,
}

/// A table with its path.
struct Table<'d> {
    path: String,
    at: Range<usize>,
    items: &'d DeTable<'d>,
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { key(name) } else { format!("{path}.{}", key(name)) }
}

impl<'d> Table<'d> {
    fn get(&self, name: &str) -> Option<Value<'d>> {
        let (_, value) = self.items.iter().find(|(key, _)| key.get_ref() == name)?;
        Some(Value { path: join(&self.path, name), at: value.span(), value: value.get_ref() })
    }

    /// Its keys, with the places where they stand.
    fn entries(&self) -> Vec<(String, Range<usize>, Value<'d>)> {
        let entries = self.items.iter().map(|(key, value)| {
            let name = key.get_ref().to_string();
            let path = join(&self.path, &name);
            (name, key.span(), Value { path, at: value.span(), value: value.get_ref() })
        });
        entries.collect()
    }
}

struct Reader<'t> {
    text: &'t str,
    /// Of a price, behind the point.
    digits: usize,
    found: Vec<Located>,
}

impl Reader<'_> {
    fn wrong(&mut self, path: &str, at: usize, wrong: Wrong) {
        let (line, column) = place(self.text, at);
        self.found.push(Located { line, column, path: path.to_owned(), wrong });
    }

    fn catalogue(&mut self, document: &DeTable<'_>) -> Catalogue {
        let root = Table { path: String::new(), at: 0..0, items: document };
        self.known(&root, &["format", "packages", "products", "offers"]);
        match root.get("format") {
            None => self.wrong("", 0, Wrong::Missing("format")),
            Some(value) if integer(value.value) == Some(FORMAT) => {}
            Some(value) => self.wrong(&value.path, value.at.start, Wrong::Format),
        }
        let mut catalogue = Catalogue::default();
        for (code, table) in self.coded(&root, "packages", is_package_code) {
            catalogue.packages.insert(code, self.package(&table));
        }
        for (code, table) in self.coded(&root, "products", is_code) {
            catalogue.products.insert(code, self.product(&table));
        }
        let offers = self.coded(&root, "offers", is_code);
        let codes: BTreeSet<String> = offers.iter().map(|(code, _)| code.clone()).collect();
        for (code, table) in offers {
            let offer = self.offer(&table, (&code, &codes), &catalogue);
            catalogue.offers.insert(code, offer);
        }
        catalogue.mirror_pairs();
        catalogue
    }

    /// The tables of one kind, by their codes.
    fn coded<'d>(
        &mut self,
        root: &Table<'d>,
        name: &'static str,
        is_code: fn(&str) -> bool,
    ) -> Vec<(String, Table<'d>)> {
        let Some(value) = root.get(name) else { return Vec::new() };
        let Some(table) = self.table(&value) else { return Vec::new() };
        let mut coded = Vec::new();
        for (code, at, value) in table.entries() {
            if !is_code(&code) {
                self.wrong(&value.path, at.start, Wrong::Code);
            } else if let Some(mut it) = self.table(&value) {
                it.at = at;
                coded.push((code, it));
            }
        }
        coded
    }

    fn package(&mut self, table: &Table<'_>) -> PackageEntry {
        self.known(table, &["name", "names", "rank", "action_pack"]);
        PackageEntry {
            name: self.name(table, "name"),
            names: self.names(table),
            rank: self.number(table, "rank", (0, 1000)).unwrap_or(100),
            action_pack: self.yes_no(table, "action_pack").unwrap_or_default(),
        }
    }

    fn product(&mut self, table: &Table<'_>) -> ProductEntry {
        self.known(
            table,
            &[
                "name",
                "names",
                "kind",
                "unit",
                "keys_per_benefit",
                "needs_user",
                "credit",
                "support",
                "duration_months",
                "automatic_after_minutes",
                "support_ids",
                "manage_url",
                "support_url",
                "retired",
                "texts",
                "downloads",
            ],
        );
        let kind = self.word(table, "kind", &Kind::ALL, Kind::as_str, true).unwrap_or(Kind::Software);
        let unit = self.word(table, "unit", &Unit::ALL, Unit::as_str, true).unwrap_or(Unit::Licenses);
        let product = ProductEntry {
            name: self.name(table, "name"),
            names: self.names(table),
            keys_per_benefit: self.number(table, "keys_per_benefit", (0, 100)).unwrap_or_default(),
            needs_user: self.yes_no(table, "needs_user").unwrap_or_default(),
            credit: self.credit(table),
            support: self.word(table, "support", &Support::ALL, Support::as_str, false),
            duration_months: self.number(table, "duration_months", (1, 120)),
            automatic_after_minutes: self.number(table, "automatic_after_minutes", (0, 43_200)),
            support_ids: self.word(table, "support_ids", &SupportIds::ALL, SupportIds::as_str, false),
            manage_url: self.address(table, "manage_url"),
            support_url: self.address(table, "support_url"),
            retired: self.yes_no(table, "retired").unwrap_or_default(),
            texts: self.texts(table),
            downloads: self.downloads(table),
            ..ProductEntry::new(kind, unit)
        };
        if let (Some(_), Some(value)) =
            (product.automatic_after_minutes, table.get("automatic_after_minutes"))
        {
            if !kind.is_activated() {
                self.wrong(&value.path, value.at.start, Wrong::NotActivated);
            } else if kind == Kind::Technical && product.support_ids.is_none() {
                self.wrong(&value.path, value.at.start, Wrong::NoSupportIds);
            }
        }
        product
    }

    fn credit(&mut self, table: &Table<'_>) -> Option<CreditEntry> {
        let value = table.get("credit")?;
        let credit = self.table(&value)?;
        self.known(&credit, &["amount", "period"]);
        if credit.get("amount").is_none() {
            self.wrong(&credit.path, credit.at.start, Wrong::Missing("amount"));
        }
        let amount = self.number(&credit, "amount", (1, MOST));
        let period = self.word(&credit, "period", &Credit::ALL, Credit::as_str, true);
        Some(CreditEntry { amount: amount?, period: period? })
    }

    fn texts(&mut self, table: &Table<'_>) -> BTreeMap<String, Said> {
        let Some(value) = table.get("texts") else { return BTreeMap::new() };
        let Some(texts) = self.table(&value) else { return BTreeMap::new() };
        let mut said = BTreeMap::new();
        for (language, at, value) in texts.entries() {
            if !self.language(&language, &value.path, at.start) {
                continue;
            }
            let Some(it) = self.table(&value) else { continue };
            self.known(&it, &["description", "instructions", "activation_instructions"]);
            let one = Said {
                description: self.text(&it, "description"),
                instructions: self.text(&it, "instructions"),
                activation_instructions: self.text(&it, "activation_instructions"),
            };
            if one != Said::default() {
                said.insert(language, one);
            }
        }
        if !said.is_empty() && !said.contains_key(Locale::En.tag()) {
            self.wrong(&texts.path, texts.at.start, Wrong::NoEnglish);
        }
        said
    }

    fn downloads(&mut self, table: &Table<'_>) -> BTreeMap<(String, System), DownloadEntry> {
        let mut downloads = BTreeMap::new();
        let Some(value) = table.get("downloads") else { return downloads };
        for value in self.list(&value) {
            let Some(it) = self.table(&value) else { continue };
            self.known(&it, &["language", "system", "url", "size_bytes"]);
            let system = self.word(&it, "system", &System::ALL, System::as_str, true);
            let language = self.required_text(&it, "language", 35);
            let url = self.address(&it, "url");
            for (name, there) in
                [("url", it.get("url").is_some()), ("size_bytes", it.get("size_bytes").is_some())]
            {
                if !there {
                    self.wrong(&it.path, it.at.start, Wrong::Missing(name));
                }
            }
            let size = self.long_number(&it, "size_bytes", (1, i64::MAX));
            let (Some(system), Some(url), Some(size_bytes)) = (system, url, size) else { continue };
            if downloads.insert((language, system), DownloadEntry { url, size_bytes }).is_some() {
                self.wrong(&it.path, it.at.start, Wrong::DownloadTwice);
            }
        }
        downloads
    }

    fn offer(
        &mut self,
        table: &Table<'_>,
        (code, offers): (&str, &BTreeSet<String>),
        catalogue: &Catalogue,
    ) -> OfferEntry {
        self.known(
            table,
            &["name", "names", "package", "price", "on_sale", "competency", "not_beside", "grants"],
        );
        let package = self.required_text(table, "package", CODE_LETTERS);
        if let Some(value) = table.get("package").filter(|_| !package.is_empty())
            && !catalogue.packages.contains_key(&package)
        {
            self.wrong(&value.path, value.at.start, Wrong::NoPackage(package.clone()));
        }
        OfferEntry {
            name: self.name(table, "name"),
            names: self.names(table),
            price: self.price(table),
            on_sale: self.yes_no(table, "on_sale").unwrap_or(true),
            competency: table.get("competency").map(|_| self.name(table, "competency")),
            not_beside: self.not_beside(table, code, offers),
            grants: self.grants(table, catalogue),
            package,
        }
    }

    fn not_beside(&mut self, table: &Table<'_>, code: &str, offers: &BTreeSet<String>) -> BTreeSet<String> {
        let mut others = BTreeSet::new();
        let Some(value) = table.get("not_beside") else { return others };
        for value in self.list(&value) {
            match value.value.as_str() {
                None => self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::Text)),
                Some(other) if other == code => self.wrong(&value.path, value.at.start, Wrong::Itself),
                Some(other) if !offers.contains(other) => {
                    self.wrong(&value.path, value.at.start, Wrong::NoOffer(other.to_owned()));
                }
                Some(other) => {
                    others.insert(other.to_owned());
                }
            }
        }
        others
    }

    fn grants(&mut self, table: &Table<'_>, catalogue: &Catalogue) -> BTreeMap<String, Grant> {
        let mut grants = BTreeMap::new();
        let Some(value) = table.get("grants") else { return grants };
        let Some(lines) = self.table(&value) else { return grants };
        for (product, at, value) in lines.entries() {
            if !catalogue.products.contains_key(&product) {
                self.wrong(&value.path, at.start, Wrong::NoProduct(product.clone()));
            }
            let grant = self.grant(&value);
            if let Some(grant) = grant {
                if !grant.unlimited && grant.core + grant.added == 0 {
                    self.wrong(&value.path, value.at.start, Wrong::GrantsNothing);
                }
                grants.insert(product, grant);
            }
        }
        grants
    }

    fn grant(&mut self, value: &Value<'_>) -> Option<Grant> {
        match value.value {
            DeValue::String(word) if word == "unlimited" => {
                Some(Grant { unlimited: true, ..Grant::default() })
            }
            DeValue::Integer(_) => {
                let core = self.in_range(value, (0, MOST))?;
                Some(Grant { core: small(core), ..Grant::default() })
            }
            DeValue::Table(_) => {
                let table = self.table(value)?;
                self.known(&table, &["core", "added", "cap", "unlimited"]);
                Some(Grant {
                    core: self.number(&table, "core", (0, MOST)).unwrap_or_default(),
                    added: self.number(&table, "added", (0, MOST)).unwrap_or_default(),
                    cap: self.number(&table, "cap", (1, MOST)),
                    unlimited: self.yes_no(&table, "unlimited").unwrap_or_default(),
                })
            }
            _ => {
                self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::Grant));
                None
            }
        }
    }

    fn price(&mut self, table: &Table<'_>) -> i64 {
        let Some(value) = table.get("price") else {
            self.wrong(&table.path, table.at.start, Wrong::Missing("price"));
            return 0;
        };
        let read = match value.value {
            DeValue::Integer(_) => {
                let most = 10_i64.pow(u32::try_from(PRICE_DIGITS).unwrap_or_default());
                return self.in_range(&value, (0, most)).unwrap_or_default();
            }
            DeValue::String(typed) => price(typed, self.digits),
            _ => Err(Wrong::Price(self.digits)),
        };
        read.unwrap_or_else(|wrong| {
            self.wrong(&value.path, value.at.start, wrong);
            0
        })
    }
}

/// A price as it is typed, in the currency's smallest unit.
///
/// # Errors
/// What is wrong with it.
pub fn read_price(typed: &str, currency: &str) -> Result<i64, Wrong> {
    price(typed, money::digits(currency))
}

/// A price as the file writes it, in the smallest unit: digits, and at most one point.
fn price(typed: &str, digits: usize) -> Result<i64, Wrong> {
    if typed.contains(',') {
        return Err(Wrong::PriceWithComma);
    }
    let (whole, part) = typed.split_once('.').unwrap_or((typed, ""));
    let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    let pointed = typed.contains('.');
    let good = !whole.is_empty()
        && is_number(whole)
        && is_number(part)
        && part.len() <= digits
        && pointed != part.is_empty();
    if !good || whole.len() + digits > PRICE_DIGITS {
        return Err(Wrong::Price(digits));
    }
    format!("{whole}{part:0<digits$}").parse().map_err(|_| Wrong::Price(digits))
}

/// Values of one type each.
impl Reader<'_> {
    /// Tells of each key that is none of these.
    fn known(&mut self, table: &Table<'_>, names: &[&str]) {
        for (name, at, value) in table.entries() {
            if !names.contains(&name.as_str()) {
                self.wrong(&value.path, at.start, Wrong::UnknownKey);
            }
        }
    }

    fn table<'d>(&mut self, value: &Value<'d>) -> Option<Table<'d>> {
        if let DeValue::Table(items) = value.value {
            return Some(Table { path: value.path.clone(), at: value.at.clone(), items });
        }
        self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::Table));
        None
    }

    fn list<'d>(&mut self, value: &Value<'d>) -> Vec<Value<'d>> {
        let DeValue::Array(items) = value.value else {
            self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::List));
            return Vec::new();
        };
        let items: &DeArray<'d> = items;
        let each = |(number, item): (usize, &'d Spanned<DeValue<'d>>)| Value {
            path: format!("{}[{number}]", value.path),
            at: item.span(),
            value: item.get_ref(),
        };
        items.iter().enumerate().map(each).collect()
    }

    fn yes_no(&mut self, table: &Table<'_>, name: &str) -> Option<bool> {
        let value = table.get(name)?;
        if let DeValue::Boolean(it) = value.value {
            return Some(*it);
        }
        self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::YesNo));
        None
    }

    fn number(&mut self, table: &Table<'_>, name: &str, range: (i64, i64)) -> Option<i32> {
        self.long_number(table, name, range).map(small)
    }

    fn long_number(&mut self, table: &Table<'_>, name: &str, range: (i64, i64)) -> Option<i64> {
        let value = table.get(name)?;
        self.in_range(&value, range)
    }

    fn in_range(&mut self, value: &Value<'_>, (least, most): (i64, i64)) -> Option<i64> {
        let wrong = match (value.value, integer(value.value)) {
            (_, Some(number)) if (least..=most).contains(&number) => return Some(number),
            (DeValue::Integer(_), _) => Wrong::OutOfRange(least, most),
            _ => Wrong::Expected(Expected::Number),
        };
        self.wrong(&value.path, value.at.start, wrong);
        None
    }

    /// One of a set of words.
    fn word<T: Copy>(
        &mut self,
        table: &Table<'_>,
        name: &'static str,
        all: &[T],
        word: fn(T) -> &'static str,
        required: bool,
    ) -> Option<T> {
        let Some(value) = table.get(name) else {
            if required {
                self.wrong(&table.path, table.at.start, Wrong::Missing(name));
            }
            return None;
        };
        let found = value.value.as_str().and_then(|typed| all.iter().find(|it| word(**it) == typed));
        if found.is_none() {
            let words: Vec<&str> = all.iter().map(|it| word(*it)).collect();
            self.wrong(&value.path, value.at.start, Wrong::NotOneOf(words.join(", ")));
        }
        found.copied()
    }

    /// A text that must be there and say something in one line.
    fn required_text(&mut self, table: &Table<'_>, name: &'static str, most: usize) -> String {
        let Some(value) = table.get(name) else {
            self.wrong(&table.path, table.at.start, Wrong::Missing(name));
            return String::new();
        };
        self.line(&value, most)
    }

    fn name(&mut self, table: &Table<'_>, name: &'static str) -> String {
        self.required_text(table, name, NAME_LETTERS)
    }

    fn line(&mut self, value: &Value<'_>, most: usize) -> String {
        let Some(text) = value.value.as_str() else {
            self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::Text));
            return String::new();
        };
        let wrong = if text.trim().is_empty() {
            Some(Wrong::Empty)
        } else if text.chars().count() > most {
            Some(Wrong::TooLong(most))
        } else if text.chars().any(char::is_control) {
            Some(Wrong::ControlCharacter)
        } else {
            None
        };
        if let Some(wrong) = wrong {
            self.wrong(&value.path, value.at.start, wrong);
        }
        text.to_owned()
    }

    /// What is said, of any number of lines; none if it isn't there.
    fn text(&mut self, table: &Table<'_>, name: &str) -> String {
        let Some(value) = table.get(name) else { return String::new() };
        let Some(text) = value.value.as_str() else {
            self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::Text));
            return String::new();
        };
        if text.chars().count() > TEXT_LETTERS {
            self.wrong(&value.path, value.at.start, Wrong::TooLong(TEXT_LETTERS));
        } else if text.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\t')) {
            self.wrong(&value.path, value.at.start, Wrong::ControlCharacter);
        }
        text.to_owned()
    }

    fn names(&mut self, table: &Table<'_>) -> Names {
        let mut names = Names::new();
        let Some(value) = table.get("names") else { return names };
        let Some(each) = self.table(&value) else { return names };
        for (language, at, value) in each.entries() {
            if self.language(&language, &value.path, at.start) {
                names.insert(language, self.line(&value, NAME_LETTERS));
            }
        }
        names
    }

    fn language(&mut self, tag: &str, path: &str, at: usize) -> bool {
        let known = Locale::from_tag(tag).is_some();
        if !known {
            self.wrong(path, at, Wrong::Language(Locale::all().map(Locale::tag).join(", ")));
        }
        known
    }

    fn address(&mut self, table: &Table<'_>, name: &'static str) -> Option<String> {
        let value = table.get(name)?;
        let Some(text) = value.value.as_str() else {
            self.wrong(&value.path, value.at.start, Wrong::Expected(Expected::Text));
            return None;
        };
        let good = text.starts_with("https://")
            && !text.chars().any(|it| it.is_control() || it.is_whitespace())
            && Url::parse(text).is_ok_and(|url| url.has_host());
        if text.chars().count() > ADDRESS_LETTERS {
            self.wrong(&value.path, value.at.start, Wrong::TooLong(ADDRESS_LETTERS));
        } else if !good {
            self.wrong(&value.path, value.at.start, Wrong::Address);
        }
        Some(text.to_owned())
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let DeValue::Integer(number) = value else { return None };
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A number within a range that fits.
fn small(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Whether something can be the code of a product or an offer.
#[must_use]
pub fn is_code(code: &str) -> bool {
    let letters = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    // What is new has this address in the console.
    !code.is_empty() && code != "new" && code.len() <= CODE_LETTERS && code.bytes().all(letters)
}

/// Whether this can be the code of a package: it has underscores.
#[must_use]
pub fn is_package_code(code: &str) -> bool {
    let letters = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_';
    !code.is_empty() && code.len() <= CODE_LETTERS && code.bytes().all(letters)
}
