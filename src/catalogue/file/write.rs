//! Writing the file: the same catalogue gives the same bytes, so that a difference of two files shows what changed.

use std::fmt::Write as _;

use super::FORMAT;
use crate::base::money::Money;
use crate::catalogue::Names;
use crate::catalogue::content::{Catalogue, Grant, OfferEntry, PackageEntry, ProductEntry, Said};

/// The catalogue as a file. Prices are in the programme's currency.
#[must_use]
pub fn write(catalogue: &Catalogue, currency: &str) -> String {
    let mut out = String::from(
        "# The catalogue of a partner programme. docs/catalogue-file.md tells what each line means.\n",
    );
    line(&mut out, "format", &FORMAT.to_string());
    for (code, package) in &catalogue.packages {
        table(&mut out, &["packages", code]);
        write_package(&mut out, package);
    }
    for (code, product) in &catalogue.products {
        table(&mut out, &["products", code]);
        write_product(&mut out, code, product);
    }
    for (code, offer) in &catalogue.offers {
        table(&mut out, &["offers", code]);
        write_offer(&mut out, code, offer, currency);
    }
    out
}

fn write_package(out: &mut String, package: &PackageEntry) {
    line(out, "name", &text(&package.name));
    names(out, &package.names);
    line(out, "rank", &package.rank.to_string());
    if package.action_pack {
        line(out, "action_pack", "true");
    }
}

fn write_product(out: &mut String, code: &str, product: &ProductEntry) {
    line(out, "name", &text(&product.name));
    names(out, &product.names);
    line(out, "kind", &text(product.kind.as_str()));
    line(out, "unit", &text(product.unit.as_str()));
    line(out, "keys_per_benefit", &product.keys_per_benefit.to_string());
    line(out, "needs_user", &product.needs_user.to_string());
    if let Some(credit) = product.credit {
        let credit = format!("{{ amount = {}, period = {} }}", credit.amount, text(credit.period.as_str()));
        line(out, "credit", &credit);
    }
    optional(out, "support", product.support.map(|it| text(it.as_str())));
    optional(out, "duration_months", product.duration_months.map(|it| it.to_string()));
    optional(out, "automatic_after_minutes", product.automatic_after_minutes.map(|it| it.to_string()));
    optional(out, "support_ids", product.support_ids.map(|it| text(it.as_str())));
    optional(out, "manage_url", product.manage_url.as_deref().map(text));
    optional(out, "support_url", product.support_url.as_deref().map(text));
    if product.retired {
        line(out, "retired", "true");
    }
    for (language, said) in &product.texts {
        table(out, &["products", code, "texts", language]);
        write_said(out, said);
    }
    for ((language, system), download) in &product.downloads {
        let _ = write!(out, "\n[[products.{}.downloads]]\n", key(code));
        line(out, "language", &text(language));
        line(out, "system", &text(system.as_str()));
        line(out, "url", &text(&download.url));
        line(out, "size_bytes", &download.size_bytes.to_string());
    }
}

fn write_said(out: &mut String, said: &Said) {
    for (name, value) in [
        ("description", &said.description),
        ("instructions", &said.instructions),
        ("activation_instructions", &said.activation_instructions),
    ] {
        if !value.is_empty() {
            line(out, name, &text(value));
        }
    }
}

fn write_offer(out: &mut String, code: &str, offer: &OfferEntry, currency: &str) {
    line(out, "name", &text(&offer.name));
    names(out, &offer.names);
    line(out, "package", &text(&offer.package));
    let price = Money { amount: offer.price, currency: currency.to_owned() };
    line(out, "price", &text(&price.plain()));
    line(out, "on_sale", &offer.on_sale.to_string());
    optional(out, "competency", offer.competency.as_deref().map(text));
    if !offer.not_beside.is_empty() {
        let others: Vec<String> = offer.not_beside.iter().map(|it| text(it)).collect();
        line(out, "not_beside", &format!("[{}]", others.join(", ")));
    }
    table(out, &["offers", code, "grants"]);
    for (product, granted) in &offer.grants {
        line(out, &key(product), &grant(*granted));
    }
}

/// How much is granted, as the file writes it.
#[must_use]
pub fn grant(it: Grant) -> String {
    if it.unlimited && it.core == 0 && it.added == 0 && it.cap.is_none() {
        return "\"unlimited\"".to_owned();
    }
    if !it.unlimited && it.added == 0 && it.cap.is_none() {
        return it.core.to_string();
    }
    let parts = [
        (it.core != 0).then(|| format!("core = {}", it.core)),
        (it.added != 0).then(|| format!("added = {}", it.added)),
        it.cap.map(|cap| format!("cap = {cap}")),
        it.unlimited.then(|| "unlimited = true".to_owned()),
    ];
    format!("{{ {} }}", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn table(out: &mut String, path: &[&str]) {
    let path: Vec<String> = path.iter().map(|it| key(it)).collect();
    let _ = write!(out, "\n[{}]\n", path.join("."));
}

fn line(out: &mut String, name: &str, value: &str) {
    let _ = writeln!(out, "{name} = {value}");
}

fn optional(out: &mut String, name: &str, value: Option<String>) {
    if let Some(value) = value {
        line(out, name, &value);
    }
}

fn names(out: &mut String, names: &Names) {
    if !names.is_empty() {
        let each: Vec<String> =
            names.iter().map(|(language, name)| format!("{} = {}", key(language), text(name))).collect();
        line(out, "names", &format!("{{ {} }}", each.join(", ")));
    }
}

/// A key, in quotes where it must be.
pub(super) fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-".contains(&it));
    if bare { name.to_owned() } else { basic(name) }
}

/// A text: of several lines as one that keeps them.
fn text(value: &str) -> String {
    if value.contains('\n') {
        // What is at the end of a line would be lost on the way through editors: then it is written in one.
        let kept = value.lines().all(|line| line.trim_end() == line) && !value.contains('\r');
        if kept {
            let lines: Vec<String> = value.split('\n').map(escaped).collect();
            return format!("\"\"\"\n{}\"\"\"", lines.join("\n"));
        }
    }
    basic(value)
}

fn basic(value: &str) -> String {
    format!("\"{}\"", escaped(value))
}

fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if letter.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out
}
