//! What is wrong with a company's data, in words.

use crate::companies::add::{Clash, WrongAdmin};
use crate::companies::data::{DOMAINS, Wrong};
use crate::i18n::Texts;
use crate::scope::shell::Problem;

/// Says it beside its field.
#[must_use]
pub fn wrong(it: &Wrong, t: &Texts) -> Problem {
    let text = match it {
        Wrong::NameMissing => t.company_name_missing(),
        Wrong::NameTooLong => t.company_name_long(),
        Wrong::Country => t.company_country_wrong(),
        Wrong::TimeZone => t.company_zone_wrong(),
        Wrong::Language => t.company_language_wrong(),
        Wrong::Domain(domain) => t.company_domain_wrong(domain),
        Wrong::TooManyDomains => t.company_domains_many(DOMAINS),
    };
    Problem { field: it.field().to_owned(), text }
}

/// Says it beside its field; `line` says which of those to be added stands at a place.
#[must_use]
pub fn clash(it: &Clash, line: impl Fn(usize) -> String, t: &Texts) -> Problem {
    let text = match it {
        Clash::NumberTaken(number) => t.company_number_taken(number.to_string()),
        Clash::NumberRepeated(place) => t.company_number_repeated(line(*place)),
        Clash::DomainTaken { domain, mpn_id, company } => {
            t.company_domain_taken(domain, company, mpn_id.to_string())
        }
        Clash::DomainRepeated { domain, place } => t.company_domain_repeated(domain, line(*place)),
        Clash::NoNumberLeft => t.company_no_number_left(),
        Clash::AdminIsOperator => t.company_admin_is_operator(),
    };
    Problem { field: it.field().to_owned(), text }
}

/// Says it beside its field.
#[must_use]
pub fn wrong_admin(it: WrongAdmin, t: &Texts) -> Problem {
    let (field, text) = match it {
        WrongAdmin::Name => ("admin_name", t.company_admin_name_wrong()),
        WrongAdmin::Email => ("admin_email", t.company_admin_email_wrong()),
    };
    Problem { field: field.to_owned(), text }
}
