//! How products of each kind are written down: what goes without saying of each.

use super::super::downloads::{Downloads, SQL_SERVER_ISO, WINDOWS_SERVER_ISO};
use super::Product;

/// Software that is counted by licence, with a download and no key.
pub(super) const fn keyless(
    code: &'static str,
    name: &'static str,
    downloads: &'static Downloads,
) -> Product {
    Product {
        code,
        name,
        kind: "software",
        unit: "licenses",
        keys_per_benefit: 0,
        needs_user: false,
        credit: None,
        downloads: Some(downloads),
        manage_url: None,
        support_url: None,
        support: None,
        duration_months: None,
        automatic_after_minutes: None,
    }
}

pub(super) const fn server(code: &'static str, name: &'static str, downloads: &'static Downloads) -> Product {
    Product { unit: "servers", ..keyless(code, name, downloads) }
}

pub(super) const fn cores(code: &'static str, name: &'static str, downloads: &'static Downloads) -> Product {
    Product { unit: "cores", ..keyless(code, name, downloads) }
}

pub(super) const fn database(code: &'static str, name: &'static str) -> Product {
    Product { unit: "cores", ..keyless(code, name, &SQL_SERVER_ISO) }
}

pub(super) const fn access_licence(code: &'static str, name: &'static str) -> Product {
    Product { downloads: None, ..keyless(code, name, &WINDOWS_SERVER_ISO) }
}

/// A client operating system or an Office application: the only software with keys.
pub(super) const fn client(code: &'static str, name: &'static str, downloads: &'static Downloads) -> Product {
    Product { keys_per_benefit: 1, ..keyless(code, name, downloads) }
}

/// A benefit without software: nothing to download.
pub(super) const fn service(
    code: &'static str,
    name: &'static str,
    kind: &'static str,
    unit: &'static str,
) -> Product {
    Product {
        code,
        name,
        kind,
        unit,
        keys_per_benefit: 0,
        needs_user: false,
        credit: None,
        downloads: None,
        manage_url: None,
        support_url: None,
        support: None,
        duration_months: None,
        automatic_after_minutes: None,
    }
}

pub(super) const fn cloud_licence(code: &'static str, name: &'static str) -> Product {
    Product { keys_per_benefit: 1, ..service(code, name, "cloud", "seats") }
}

pub(super) const fn azure_credit(
    code: &'static str,
    name: &'static str,
    amount: i32,
    period: &'static str,
) -> Product {
    Product { needs_user: true, credit: Some((amount, period)), ..service(code, name, "cloud", "credits") }
}

pub(super) const fn visual_studio(code: &'static str, name: &'static str) -> Product {
    Product {
        needs_user: true,
        manage_url: Some("https://studio.example/subscriptions"),
        ..service(code, name, "visual_studio", "seats")
    }
}

pub(super) const fn technical(
    code: &'static str,
    name: &'static str,
    (unit, support): (&'static str, &'static str),
) -> Product {
    Product { needs_user: true, support: Some(support), ..service(code, name, "technical", unit) }
}

pub(super) const fn go_to_market(code: &'static str, name: &'static str) -> Product {
    Product { ..service(code, name, "go_to_market", "offers") }
}
