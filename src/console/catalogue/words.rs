//! What the catalogue's words are called on its forms.

use crate::catalogue::{Credit, Support, Unit};
use crate::i18n::Texts;

/// A choice of words: each with what it is called.
pub(super) type Choices = Vec<(String, String)>;

/// The units.
pub(super) fn units(t: &Texts) -> Choices {
    let name = |it: Unit| match it {
        Unit::Licenses => t.catalogue_unit_licenses(),
        Unit::Cores => t.catalogue_unit_cores(),
        Unit::Servers => t.catalogue_unit_servers(),
        Unit::Seats => t.catalogue_unit_seats(),
        Unit::Incidents => t.catalogue_unit_incidents(),
        Unit::Hours => t.catalogue_unit_hours(),
        Unit::Credits => t.catalogue_unit_credits(),
        Unit::Offers => t.catalogue_unit_offers(),
    };
    Unit::ALL.map(|it| (it.to_string(), name(it))).to_vec()
}

/// How often a credit comes, or that it is none.
pub(super) fn credits(t: &Texts) -> Choices {
    let name = |it: Credit| match it {
        Credit::Monthly => t.catalogue_credit_month(),
        Credit::Bulk => t.catalogue_credit_year(),
    };
    or_none(Credit::ALL.map(|it| (it.to_string(), name(it))).to_vec(), t)
}

/// Which service requests take from it, or that none do.
pub(super) fn support(t: &Texts) -> Choices {
    let name = |it: Support| match it {
        Support::OnPremises => t.catalogue_support_on_premises(),
        Support::Cloud => t.catalogue_support_cloud(),
        Support::Advisory => t.catalogue_support_advisory(),
        Support::Presales => t.catalogue_support_presales(),
    };
    or_none(Support::ALL.map(|it| (it.to_string(), name(it))).to_vec(), t)
}

fn or_none(choices: Choices, t: &Texts) -> Choices {
    std::iter::once((String::new(), t.catalogue_none())).chain(choices).collect()
}
