//! The addresses of product keys.

use time::Date;

use crate::base::ids::{BenefitId, KeyImportId, ProductId, ProductKeyId};
use crate::catalogue::Kind;

/// Get keys: its confirmation (GET) and the act (POST).
#[must_use]
pub fn keys(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/keys")
}

/// Get keys of several benefits: the confirmation (GET) and the act (POST).
#[must_use]
pub fn several(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits/keys")
}

/// The same with these chosen.
#[must_use]
pub fn several_of(mpn_id: i64, benefits: &[BenefitId]) -> String {
    let chosen: Vec<String> = benefits.iter().map(|it| format!("benefit_id={it}")).collect();
    format!("{}?{}", several(mpn_id), chosen.join("&"))
}

/// The same with all of a kind chosen that end on a day.
#[must_use]
pub fn several_ending(mpn_id: i64, kind: Kind, day: Date) -> String {
    format!("{}?kind={}&ends={day}", several(mpn_id), kind.slug())
}

/// The key pools, for operators.
pub const POOLS: &str = "/console/keys";

/// One of them.
#[must_use]
pub fn pool(product: ProductId) -> String {
    format!("{POOLS}/{product}")
}

/// Keys that were issued, for operators: the form to look one up (GET), and the act (POST); with a company, its keys.
pub const ISSUED: &str = "/console/keys/issued";

/// All of a company.
#[must_use]
pub fn issued_to(mpn_id: i64) -> String {
    format!("{ISSUED}?company={mpn_id}")
}

/// One of them.
#[must_use]
pub fn issued(key: ProductKeyId) -> String {
    format!("{ISSUED}/{key}")
}

/// Replacing it: the confirmation (GET) and the act (POST).
#[must_use]
pub fn replacement(key: ProductKeyId) -> String {
    format!("{}/replacement", issued(key))
}

/// Files of keys on their way into pools, for operators.
pub const IMPORTS: &str = "/console/keys/imports";

/// Where one is begun.
pub const NEW_IMPORT: &str = "/console/keys/imports/new";

/// The same for a product.
#[must_use]
pub fn new_import_for(product: ProductId) -> String {
    format!("{NEW_IMPORT}?product={product}")
}

/// One of them.
#[must_use]
pub fn import(import: KeyImportId) -> String {
    format!("{IMPORTS}/{import}")
}
