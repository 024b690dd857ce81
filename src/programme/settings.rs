//! What is set for the whole programme, as text in one form each: what the form of the settings shows and sends, what the
//! log keeps, and what is compared.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::audit::Setting;
use crate::base::money::Money;
use crate::base::preview;
use crate::base::typed;
use crate::i18n::Locale;

/// The most letters of a setting of one line, and of one of several.
pub const LINE: usize = 200;
pub const LINES: usize = 1_000;
/// How long a vacated seat may wait at most, in days.
pub const LONGEST_WAIT: i32 = 366;
/// For how long a refund can be asked for at most, and how long a renewal window is at most, in days.
pub const LONGEST_REFUND: i32 = 366;
pub const LONGEST_WINDOW: i32 = 90;
/// The two policies of refunds (R-MEM-5).
pub const REFUND_POLICIES: [&str; 2] = ["software", "any_use"];

/// All settings, each as text; what is left out is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings(BTreeMap<Setting, String>);

/// What is wrong with a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Missing,
    /// More letters than these.
    Long(usize),
    /// No whole number from the one to the other.
    NotInRange(i32, i32),
    /// No address that begins with `https://`.
    NotAnAddress,
    /// Not three letters.
    NotACurrency,
    /// Something was bought in the one before.
    CurrencyFixed,
    NoLanguage,
    /// No percentage between 0 and 100 with at most two decimals.
    NotARate,
    /// No amount of the programme's currency.
    NotAnAmount,
    /// None of what can be chosen.
    NotAChoice,
}

impl FromIterator<(Setting, String)> for Settings {
    fn from_iter<T: IntoIterator<Item = (Setting, String)>>(all: T) -> Self {
        Self(all.into_iter().collect())
    }
}

impl Settings {
    /// One of them.
    #[must_use]
    pub fn get(&self, setting: Setting) -> &str {
        self.0.get(&setting).map_or("", String::as_str)
    }

    /// Tells these from others: what a form sends along, so that nobody undoes what they have not seen.
    ///
    /// # Errors
    /// None in practice: texts are written as JSON.
    pub fn digest(&self) -> serde_json::Result<String> {
        preview::digest(self)
    }

    /// The settings that differ, each from what to what.
    #[must_use]
    pub fn changes<'a>(&'a self, to: &'a Self) -> Vec<(Setting, &'a str, &'a str)> {
        let both = Setting::ALL.into_iter().map(|it| (it, self.get(it), to.get(it)));
        both.filter(|(_, from, to)| from != to).collect()
    }

    /// Reads what was typed, each in its one form.
    ///
    /// # Errors
    /// What is wrong, in the order of the page.
    pub fn read(typed: &Self) -> Result<Self, Vec<(Setting, Wrong)>> {
        let mut read = Self::default();
        let mut wrong = Vec::new();
        for setting in Setting::ALL {
            match read_one(setting, typed.get(setting)) {
                Ok(value) => {
                    read.0.insert(setting, value);
                }
                Err(why) => wrong.push((setting, why)),
            }
        }
        wrong.extend(read.past_the_window());
        wrong.extend(read.read_amount(typed));
        wrong.sort_by_key(|(setting, _)| *setting);
        if wrong.is_empty() { Ok(read) } else { Err(wrong) }
    }

    /// An amount is read in the currency that goes with it. Nothing is left empty.
    fn read_amount(&mut self, typed: &Self) -> Option<(Setting, Wrong)> {
        let setting = Setting::ActiveAtOnceUpTo;
        let text = typed.get(setting).trim();
        let amount = match text {
            "" => Some(0),
            text => Money::parse(text, self.get(Setting::Currency)).map(|it| it.amount),
        };
        let Some(amount) = amount else { return Some((setting, Wrong::NotAnAmount)) };
        let value = amount_text(amount, self.get(Setting::Currency));
        self.0.insert(setting, value);
        None
    }

    /// What can still be activated after the anniversary can be so in the renewal window only: the membership has lapsed
    /// after it (R-DATE-5, R-DATE-9).
    fn past_the_window(&self) -> Option<(Setting, Wrong)> {
        let days = |it: Setting| self.get(it).parse::<i32>().ok();
        let (extra, window) = days(Setting::ExtraDays).zip(days(Setting::RenewalDays))?;
        (extra > window).then_some((Setting::ExtraDays, Wrong::NotInRange(0, window)))
    }
}

fn read_one(setting: Setting, typed: &str) -> Result<String, Wrong> {
    use Setting as S;
    match setting {
        S::Name => line(typed, true),
        S::LogoText | S::MailSenderName | S::SellerName | S::SellerTaxNumber | S::BankAccount => {
            line(typed, false)
        }
        S::SellerAddress => bounded(typed::tidy_text(typed), LINES),
        S::Currency => currency(typed),
        S::Languages => languages(typed),
        S::SeatWaitingDays => days(typed, 0, LONGEST_WAIT),
        S::RefundEndedBy => choice(typed, &REFUND_POLICIES),
        S::RefundDays => days(typed, 0, LONGEST_REFUND),
        S::RenewalDays | S::ExtraDays => days(typed, 0, LONGEST_WINDOW),
        S::TechnicalActivationUser => choice(typed, &["yes", "no"]),
        S::CloudPortalUrl | S::MembershipCenterUrl | S::RegionalHelpUrl => address(typed, true),
        S::SupportSiteUrl => address(typed, false),
        S::TaxRate => rate(typed),
        // Read with the currency.
        S::ActiveAtOnceUpTo => Ok(String::new()),
    }
}

fn bounded(text: String, most: usize) -> Result<String, Wrong> {
    if text.chars().count() > most { Err(Wrong::Long(most)) } else { Ok(text) }
}

fn line(typed: &str, required: bool) -> Result<String, Wrong> {
    let text = typed::tidy_line(typed);
    if required && text.is_empty() { Err(Wrong::Missing) } else { bounded(text, LINE) }
}

fn currency(typed: &str) -> Result<String, Wrong> {
    let letters = typed.trim().to_ascii_uppercase();
    let is_code = letters.len() == 3 && letters.bytes().all(|it| it.is_ascii_uppercase());
    if is_code { Ok(letters) } else { Err(Wrong::NotACurrency) }
}

/// Those that the portal speaks, in its own order.
fn languages(typed: &str) -> Result<String, Wrong> {
    let tags: Vec<&str> = typed.split(',').map(str::trim).collect();
    let offered: Vec<&str> =
        Locale::all().map(Locale::tag).into_iter().filter(|it| tags.contains(it)).collect();
    if offered.is_empty() { Err(Wrong::NoLanguage) } else { Ok(offered.join(",")) }
}

fn days(typed: &str, least: i32, most: i32) -> Result<String, Wrong> {
    let days: Option<i32> = typed.trim().parse().ok();
    let days = days.filter(|days| (least..=most).contains(days));
    days.map(|days| days.to_string()).ok_or(Wrong::NotInRange(least, most))
}

fn choice(typed: &str, choices: &[&str]) -> Result<String, Wrong> {
    if choices.contains(&typed) { Ok(typed.to_owned()) } else { Err(Wrong::NotAChoice) }
}

fn address(typed: &str, required: bool) -> Result<String, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return if required { Err(Wrong::Missing) } else { Ok(String::new()) };
    }
    let url = Url::parse(typed).ok().filter(|url| url.scheme() == "https" && url.has_host());
    match url {
        Some(url) => bounded(url.to_string(), LINE),
        None => Err(Wrong::NotAnAddress),
    }
}

/// A percentage as people type it, 8.1 or 8,1, in hundredths of a percent; `None`: it is none.
#[must_use]
pub fn hundredths(typed: &str) -> Option<i32> {
    let (whole, part) = typed.trim().split_once(['.', ',']).unwrap_or((typed.trim(), "0"));
    let is_number = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
    };
    if !is_number(whole, 2) || !is_number(part, 2) {
        return None;
    }
    format!("{whole}{part:0<2}").parse().ok()
}

/// Hundredths of a percent as a decimal number: 8.1.
#[must_use]
pub fn percent(hundredths: i32) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// An amount as the settings have it; nothing is empty.
#[must_use]
pub fn amount_text(amount: i64, currency: &str) -> String {
    if amount == 0 { String::new() } else { Money { amount, currency: currency.to_owned() }.plain() }
}

/// No tax is nothing.
fn rate(typed: &str) -> Result<String, Wrong> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    match hundredths(typed) {
        Some(0) => Ok(String::new()),
        Some(rate) => Ok(percent(rate)),
        None => Err(Wrong::NotARate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Settings {
        Settings::from_iter([
            (Setting::Name, "Partner Center".to_owned()),
            (Setting::Currency, "USD".to_owned()),
            (Setting::Languages, "en,fr".to_owned()),
            (Setting::SeatWaitingDays, "90".to_owned()),
            (Setting::RefundEndedBy, "software".to_owned()),
            (Setting::RefundDays, "30".to_owned()),
            (Setting::RenewalDays, "30".to_owned()),
            (Setting::ExtraDays, "30".to_owned()),
            (Setting::TechnicalActivationUser, "no".to_owned()),
            (Setting::CloudPortalUrl, "https://cloud.example/".to_owned()),
            (Setting::MembershipCenterUrl, "https://membership.example/".to_owned()),
            (Setting::RegionalHelpUrl, "https://help.example/".to_owned()),
        ])
    }

    fn with(setting: Setting, typed: &str) -> Result<String, Vec<(Setting, Wrong)>> {
        let mut all = whole();
        all.0.insert(setting, typed.to_owned());
        Settings::read(&all).map(|read| read.get(setting).to_owned())
    }

    #[test]
    fn each_is_read_in_its_one_form() {
        for (setting, typed, read) in [
            (Setting::Name, "  Our   programme ", "Our programme"),
            (Setting::Currency, "eur", "EUR"),
            (Setting::Languages, "ru, en,xx", "en,ru"),
            (Setting::SeatWaitingDays, " 0 ", "0"),
            (Setting::SeatWaitingDays, "366", "366"),
            (Setting::RefundDays, "0", "0"),
            (Setting::RefundDays, "366", "366"),
            (Setting::RenewalDays, "90", "90"),
            (Setting::ExtraDays, "0", "0"),
            (Setting::ExtraDays, "30", "30"),
            (Setting::SupportSiteUrl, "", ""),
            (Setting::SupportSiteUrl, "https://Support.Example", "https://support.example/"),
            (Setting::TaxRate, "8,1", "8.1"),
            (Setting::TaxRate, "20", "20"),
            (Setting::TaxRate, "7.25", "7.25"),
            (Setting::TaxRate, "0", ""),
            (Setting::ActiveAtOnceUpTo, "0", ""),
            (Setting::ActiveAtOnceUpTo, " ", ""),
            (Setting::ActiveAtOnceUpTo, "1 200,5", "1200.50"),
            (Setting::SellerAddress, "A street 1\r\nA town", "A street 1\nA town"),
        ] {
            assert_eq!(with(setting, typed).as_deref(), Ok(read), "{setting} {typed:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let long = "a".repeat(LINE + 1);
        for (setting, typed, wrong) in [
            (Setting::Name, " ", Wrong::Missing),
            (Setting::Name, long.as_str(), Wrong::Long(LINE)),
            (Setting::Currency, "euro", Wrong::NotACurrency),
            (Setting::Currency, "E1R", Wrong::NotACurrency),
            (Setting::Languages, "", Wrong::NoLanguage),
            (Setting::Languages, "xx", Wrong::NoLanguage),
            (Setting::SeatWaitingDays, "367", Wrong::NotInRange(0, 366)),
            (Setting::SeatWaitingDays, "-1", Wrong::NotInRange(0, 366)),
            (Setting::SeatWaitingDays, "ninety", Wrong::NotInRange(0, 366)),
            (Setting::RefundEndedBy, "never", Wrong::NotAChoice),
            (Setting::RefundDays, "367", Wrong::NotInRange(0, 366)),
            (Setting::RenewalDays, "91", Wrong::NotInRange(0, 90)),
            (Setting::ExtraDays, "31", Wrong::NotInRange(0, 30)),
            (Setting::CloudPortalUrl, "http://cloud.example", Wrong::NotAnAddress),
            (Setting::CloudPortalUrl, "javascript:alert(1)", Wrong::NotAnAddress),
            (Setting::CloudPortalUrl, "", Wrong::Missing),
            (Setting::TaxRate, "100", Wrong::NotARate),
            (Setting::TaxRate, "8.125", Wrong::NotARate),
            (Setting::TaxRate, "-8", Wrong::NotARate),
            (Setting::ActiveAtOnceUpTo, "-1", Wrong::NotAnAmount),
            (Setting::ActiveAtOnceUpTo, "1.234", Wrong::NotAnAmount),
        ] {
            assert_eq!(with(setting, typed), Err(vec![(setting, wrong)]), "{setting} {typed:?}");
        }
    }

    #[test]
    fn what_differs_is_told_with_from_and_to() {
        let mut other = whole();
        other.0.insert(Setting::Name, "Ours".to_owned());
        assert_eq!(whole().changes(&other), [(Setting::Name, "Partner Center", "Ours")]);
        assert_ne!(whole().digest().unwrap(), other.digest().unwrap());
        assert!(whole().changes(&whole()).is_empty());
    }
}
