//! What differs between two catalogues, line by line as the file writes them.

use std::collections::BTreeMap;

use super::content::{Catalogue, OfferEntry, PackageEntry, ProductEntry};
use super::file::grant;
use crate::base::money::Money;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// As TOML writes it: `offers.gold-security.price`.
    pub path: String,
    pub what: What,
}

/// What differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A package, product or offer of this name that wasn't there.
    New(String),
    /// One that is there no longer.
    Gone(String),
    /// A value that wasn't there.
    Set(String),
    /// One that is there no longer.
    Unset(String),
    Changed {
        from: String,
        to: String,
    },
}

/// What differs, in the order of the file. Of what is new or gone as a whole its name is told, not each line.
#[must_use]
pub fn difference(old: &Catalogue, new: &Catalogue, currency: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut each = Each { changes: &mut changes };
    each.of("packages", &old.packages, &new.packages, |it| &it.name, package_lines);
    each.of("products", &old.products, &new.products, |it| &it.name, product_lines);
    each.of("offers", &old.offers, &new.offers, |it| &it.name, |it| offer_lines(it, currency));
    changes
}

/// The offers of which what they grant differs: each gets a version of its own (R-CON-2).
#[must_use]
pub fn regranted<'n>(old: &Catalogue, new: &'n Catalogue) -> Vec<&'n str> {
    let grants = |code: &String| old.offers.get(code).map(|it| &it.grants);
    let differing = new.offers.iter().filter(|(code, offer)| grants(code) != Some(&offer.grants));
    differing.map(|(code, _)| code.as_str()).collect()
}

type Lines = BTreeMap<String, String>;

struct Each<'c> {
    changes: &'c mut Vec<Change>,
}

impl Each<'_> {
    fn of<T>(
        &mut self,
        kind: &str,
        old: &BTreeMap<String, T>,
        new: &BTreeMap<String, T>,
        name: impl Fn(&T) -> &String,
        lines: impl Fn(&T) -> Lines,
    ) {
        let codes: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for code in codes {
            let path = format!("{kind}.{code}");
            match (old.get(code), new.get(code)) {
                (None, Some(it)) => self.push(path, What::New(name(it).clone())),
                (Some(it), None) => self.push(path, What::Gone(name(it).clone())),
                (Some(old), Some(new)) => self.lines(&path, &lines(old), &lines(new)),
                (None, None) => {}
            }
        }
    }

    fn lines(&mut self, path: &str, old: &Lines, new: &Lines) {
        let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let what = match (old.get(name), new.get(name)) {
                (Some(from), Some(to)) if from != to => What::Changed { from: from.clone(), to: to.clone() },
                (None, Some(to)) => What::Set(to.clone()),
                (Some(from), None) => What::Unset(from.clone()),
                _ => continue,
            };
            self.push(format!("{path}.{name}"), what);
        }
    }

    fn push(&mut self, path: String, what: What) {
        self.changes.push(Change { path, what });
    }
}

fn lines(pairs: impl IntoIterator<Item = (String, Option<String>)>) -> Lines {
    pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn of_languages<'n>(
    name: &'n str,
    texts: impl IntoIterator<Item = (&'n String, &'n String)> + 'n,
) -> impl Iterator<Item = (String, Option<String>)> + 'n {
    texts.into_iter().map(move |(language, text)| (format!("{name}.{language}"), Some(text.clone())))
}

fn package_lines(it: &PackageEntry) -> Lines {
    let own = [
        ("name", Some(it.name.clone())),
        ("rank", Some(it.rank.to_string())),
        ("action_pack", Some(it.action_pack.to_string())),
    ];
    lines(
        own.into_iter().map(|(name, value)| (name.to_owned(), value)).chain(of_languages("names", &it.names)),
    )
}

fn product_lines(it: &ProductEntry) -> Lines {
    let own = [
        ("name", Some(it.name.clone())),
        ("kind", Some(it.kind.to_string())),
        ("unit", Some(it.unit.to_string())),
        ("keys_per_benefit", Some(it.keys_per_benefit.to_string())),
        ("needs_user", Some(it.needs_user.to_string())),
        ("credit.amount", it.credit.map(|it| it.amount.to_string())),
        ("credit.period", it.credit.map(|it| it.period.to_string())),
        ("support", it.support.map(|it| it.to_string())),
        ("duration_months", it.duration_months.map(|it| it.to_string())),
        ("automatic_after_minutes", it.automatic_after_minutes.map(|it| it.to_string())),
        ("support_ids", it.support_ids.map(|it| it.to_string())),
        ("manage_url", it.manage_url.clone()),
        ("support_url", it.support_url.clone()),
        ("retired", Some(it.retired.to_string())),
    ];
    let said = it.texts.iter().flat_map(|(language, said)| {
        [
            ("description", &said.description),
            ("instructions", &said.instructions),
            ("activation_instructions", &said.activation_instructions),
        ]
        .map(|(name, text)| {
            (format!("texts.{language}.{name}"), Some(text.clone()).filter(|it| !it.is_empty()))
        })
    });
    let downloads = it.downloads.iter().flat_map(|((language, system), download)| {
        [("url", download.url.clone()), ("size_bytes", download.size_bytes.to_string())]
            .map(|(name, value)| (format!("downloads.{language}.{system}.{name}"), Some(value)))
    });
    let own = own.into_iter().map(|(name, value)| (name.to_owned(), value));
    lines(own.chain(of_languages("names", &it.names)).chain(said).chain(downloads))
}

fn offer_lines(it: &OfferEntry, currency: &str) -> Lines {
    let others: Vec<&str> = it.not_beside.iter().map(String::as_str).collect();
    let price = Money { amount: it.price, currency: currency.to_owned() };
    let own = [
        ("name", Some(it.name.clone())),
        ("package", Some(it.package.clone())),
        ("price", Some(price.plain())),
        ("on_sale", Some(it.on_sale.to_string())),
        ("competency", it.competency.clone()),
        ("not_beside", Some(others.join(", ")).filter(|it| !it.is_empty())),
    ];
    let grants =
        it.grants.iter().map(|(product, granted)| (format!("grants.{product}"), Some(grant(*granted))));
    let own = own.into_iter().map(|(name, value)| (name.to_owned(), value));
    lines(own.chain(of_languages("names", &it.names)).chain(grants))
}

/// As the log and the command line tell it.
impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = &self.path;
        match &self.what {
            What::New(name) => write!(f, "+ {path}: {name}"),
            What::Gone(name) => write!(f, "- {path}: {name}"),
            What::Set(to) => write!(f, "+ {path}: {to}"),
            What::Unset(from) => write!(f, "- {path}: {from}"),
            What::Changed { from, to } => write!(f, "~ {path}: {from} -> {to}"),
        }
    }
}
