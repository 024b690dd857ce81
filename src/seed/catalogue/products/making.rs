//! How products of each kind are written down: what goes without saying of each.

use super::super::downloads::{Downloads, SQL_SERVER_ISO, WINDOWS_SERVER_ISO};
use super::super::texts::{self, Text};
use super::Product;

/// Software that is counted by licence, with a download and no key.
pub(super) const fn keyless(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
    instructions: &'static Text,
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
        description,
        instructions,
        downloads: Some(downloads),
        manage_url: None,
        support_url: None,
        support: None,
        duration_months: None,
        automatic_after_minutes: None,
        activation_instructions: &texts::NOTHING,
    }
}

pub(super) const fn server(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
    downloads: &'static Downloads,
) -> Product {
    Product { unit: "servers", ..keyless(code, name, description, &texts::SERVER_SETUP, downloads) }
}

pub(super) const fn cores(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
    downloads: &'static Downloads,
) -> Product {
    Product { unit: "cores", ..keyless(code, name, description, &texts::CORES_SETUP, downloads) }
}

pub(super) const fn database(code: &'static str, name: &'static str, description: &'static Text) -> Product {
    Product { unit: "cores", ..keyless(code, name, description, &texts::SERVER_SETUP, &SQL_SERVER_ISO) }
}

pub(super) const fn access_licence(code: &'static str, name: &'static str) -> Product {
    Product {
        downloads: None,
        ..keyless(code, name, &texts::ACCESS_LICENCE, &texts::ACCESS_LICENCE_USE, &WINDOWS_SERVER_ISO)
    }
}

/// A client operating system or an Office application: the only software with keys.
pub(super) const fn client(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
    instructions: &'static Text,
    downloads: &'static Downloads,
) -> Product {
    Product { keys_per_benefit: 1, ..keyless(code, name, description, instructions, downloads) }
}

/// A benefit without software: nothing to download.
pub(super) const fn service(
    code: &'static str,
    name: &'static str,
    kind: &'static str,
    unit: &'static str,
    description: &'static Text,
    instructions: &'static Text,
) -> Product {
    Product {
        code,
        name,
        kind,
        unit,
        keys_per_benefit: 0,
        needs_user: false,
        credit: None,
        description,
        instructions,
        downloads: None,
        manage_url: None,
        support_url: None,
        support: None,
        duration_months: None,
        automatic_after_minutes: None,
        activation_instructions: &texts::NOTHING,
    }
}

pub(super) const fn cloud_licence(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
) -> Product {
    Product { keys_per_benefit: 1, ..service(code, name, "cloud", "seats", description, &texts::CLOUD_KEY) }
}

pub(super) const fn azure_credit(
    code: &'static str,
    name: &'static str,
    amount: i32,
    period: &'static str,
    description: &'static Text,
    instructions: &'static Text,
) -> Product {
    Product {
        needs_user: true,
        credit: Some((amount, period)),
        ..service(code, name, "cloud", "credits", description, instructions)
    }
}

pub(super) const fn visual_studio(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
) -> Product {
    Product {
        needs_user: true,
        manage_url: Some("https://studio.example/subscriptions"),
        ..service(code, name, "visual_studio", "seats", description, &texts::VISUAL_STUDIO_USE)
    }
}

pub(super) const fn technical(
    code: &'static str,
    name: &'static str,
    (unit, support): (&'static str, &'static str),
    description: &'static Text,
    instructions: &'static Text,
) -> Product {
    Product {
        needs_user: true,
        support: Some(support),
        activation_instructions: &texts::TECHNICAL_ACTIVE,
        ..service(code, name, "technical", unit, description, instructions)
    }
}

pub(super) const fn go_to_market(
    code: &'static str,
    name: &'static str,
    description: &'static Text,
    when_active: &'static Text,
) -> Product {
    Product {
        activation_instructions: when_active,
        ..service(code, name, "go_to_market", "offers", description, &texts::GO_TO_MARKET_USE)
    }
}
