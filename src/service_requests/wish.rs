//! What somebody asks for, and what each type of request needs (R-TEC-4, R-TEC-5, R-MEM-5).

use secrecy::{ExposeSecret as _, SecretString};
use uuid::Uuid;

use super::cancellation::Cancels;
use super::request::{Consultation, Details};
use super::{MOST_HOURS, Phase, RequestType};
use crate::base::phone::PhoneNumber;
use crate::base::preview::digest;
use crate::base::typed::{self, TextProblem};
use crate::error::AppResult;
use crate::i18n::Locale;

/// A request that somebody wants to submit. What its type doesn't need is not looked at.
#[derive(Clone, Debug)]
pub struct Wish {
    pub kind: RequestType,
    /// The form's one-time value: of two wishes with the same one, the second is the first.
    pub once: Uuid,
    /// What it shall call itself.
    pub title: String,
    /// The description: the first message of its thread.
    pub text: String,
    /// The product that it is about.
    pub product: String,
    /// The customer on whose behalf it is.
    pub customer: String,
    pub consultation: WishedConsultation,
    pub ids: TypedIds,
    /// What shall be cancelled.
    pub cancels: Option<Cancels>,
}

/// What presales and advisory requests need besides. `None` is what is missing, or couldn't be read.
#[derive(Clone, Debug, Default)]
pub struct WishedConsultation {
    pub phase: Option<Phase>,
    /// By its two letters.
    pub country: Option<String>,
    pub language: Option<Locale>,
    /// Can't be read where the country is missing.
    pub phone: Option<PhoneNumber>,
    pub time_zone: Option<String>,
    pub hours: Option<i32>,
}

/// The two IDs of product support, as they were typed. They tell the benefit, and are never kept.
#[derive(Clone, Debug, Default)]
pub struct TypedIds {
    pub access: SecretString,
    pub contract: SecretString,
}

/// What is wrong with a wish, part by part, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Title(TextProblem),
    /// Nothing was chosen that could be cancelled.
    Cancels,
    Product(TextProblem),
    Customer(TextProblem),
    Text(TextProblem),
    /// None, or not as many as can be asked for at once.
    Hours,
    Phase,
    Language,
    Country,
    Phone,
    TimeZone,
    AccessId,
    ContractId,
}

/// A wish that has all that its type needs, its texts as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub title: String,
    pub text: String,
    pub details: Details,
}

impl Wish {
    /// A wish of this type with nothing filled in.
    #[must_use]
    pub fn new(kind: RequestType, once: Uuid) -> Self {
        Self {
            kind,
            once,
            title: String::new(),
            text: String::new(),
            product: String::new(),
            customer: String::new(),
            consultation: WishedConsultation::default(),
            ids: TypedIds::default(),
            cancels: None,
        }
    }

    /// What was asked for, as a digest: another one means that something else was. Without the two IDs, which are kept
    /// nowhere, and without a title that only the reader's language makes.
    ///
    /// # Errors
    /// Facts that can't be written: a fault.
    pub fn content(&self) -> AppResult<String> {
        let asked = &self.consultation;
        let title = if self.kind == RequestType::Cancellation { "" } else { self.title.trim() };
        let language = asked.language.map(Locale::tag);
        let phone = asked.phone.as_ref().map(PhoneNumber::as_e164);
        let consultation =
            (asked.phase.map(Phase::as_str), &asked.country, language, phone, &asked.time_zone, asked.hours);
        let text = typed::message(&self.text).unwrap_or_default();
        let line = |typed: &str| typed::line(typed).unwrap_or_default();
        let (product, customer) = (line(&self.product), line(&self.customer));
        let facts = (self.kind.as_str(), line(title), text, product, customer, self.cancels, consultation);
        Ok(digest(&facts)?)
    }

    /// Checks whether it has what its type needs.
    ///
    /// # Errors
    /// All that is wrong, in the order of the form.
    pub fn check(&self) -> Result<Checked, Vec<Wrong>> {
        let (kind, mut wrong) = (self.kind, Vec::new());
        let mut needed = |needs: bool, part: Result<String, Wrong>| {
            if needs { part.map_err(|it| wrong.push(it)).ok() } else { None }
        };
        let title = needed(true, typed::line(&self.title).map_err(Wrong::Title));
        let is_cancellation = kind == RequestType::Cancellation;
        needed(is_cancellation && self.cancels.is_none(), Err(Wrong::Cancels));
        let takes = kind.support().is_some();
        let product = needed(takes, typed::line(&self.product).map_err(Wrong::Product));
        let for_customer = kind == RequestType::Cloud;
        let customer = needed(for_customer, typed::line(&self.customer).map_err(Wrong::Customer));
        let text = needed(true, typed::message(&self.text).map_err(Wrong::Text));
        let consultation = if kind.takes_hours() { self.consultation.check(&mut wrong) } else { None };
        if kind == RequestType::OnPremises {
            self.ids.check(&mut wrong);
        }
        let cancels = self.cancels.filter(|_| is_cancellation);
        let details = Details { product, consultation, customer, cancels };
        match (title, text) {
            (Some(title), Some(text)) if wrong.is_empty() => Ok(Checked { title, text, details }),
            _ => Err(wrong),
        }
    }
}

impl WishedConsultation {
    fn check(&self, wrong: &mut Vec<Wrong>) -> Option<Consultation> {
        let hours = self.hours.filter(|hours| (1..=MOST_HOURS).contains(hours));
        let problems = [
            (hours.is_none(), Wrong::Hours),
            (self.phase.is_none(), Wrong::Phase),
            (self.language.is_none(), Wrong::Language),
            (self.country.is_none(), Wrong::Country),
            // Without a country a number can't be read; that it is missing is told already.
            (self.phone.is_none() && self.country.is_some(), Wrong::Phone),
            (self.time_zone.is_none(), Wrong::TimeZone),
        ];
        wrong.extend(problems.into_iter().filter(|(is, _)| *is).map(|(_, problem)| problem));
        Some(Consultation {
            phase: self.phase?,
            country: self.country.clone()?,
            language: self.language?,
            phone: self.phone.as_ref()?.as_e164().to_owned(),
            time_zone: self.time_zone.clone()?,
            hours: hours?,
        })
    }
}

impl TypedIds {
    fn check(&self, wrong: &mut Vec<Wrong>) {
        let missing = |id: &SecretString| typed::code(id.expose_secret()).is_empty();
        wrong.extend(missing(&self.access).then_some(Wrong::AccessId));
        wrong.extend(missing(&self.contract).then_some(Wrong::ContractId));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use TextProblem::{Missing, TooLong};

    fn wish(kind: RequestType) -> Wish {
        Wish::new(kind, Uuid::from_u128(1))
    }

    #[test]
    fn each_type_needs_its_own() {
        use RequestType::{Advisory, Cancellation, Cloud, OnPremises, Other, Presales};
        let wrong = |kind| wish(kind).check().unwrap_err();
        let (title, product, text) = (Wrong::Title(Missing), Wrong::Product(Missing), Wrong::Text(Missing));
        for kind in [Presales, Advisory] {
            assert_eq!(
                wrong(kind),
                [
                    title,
                    product,
                    text,
                    Wrong::Hours,
                    Wrong::Phase,
                    Wrong::Language,
                    Wrong::Country,
                    Wrong::TimeZone
                ]
            );
        }
        assert_eq!(wrong(Cloud), [title, product, Wrong::Customer(Missing), text]);
        assert_eq!(wrong(OnPremises), [title, product, text, Wrong::AccessId, Wrong::ContractId]);
        assert_eq!(wrong(Cancellation), [title, Wrong::Cancels, text]);
        assert_eq!(wrong(Other), [title, text]);
    }

    #[test]
    fn hours_are_between_one_and_twenty_five() {
        let with = |hours| {
            let consultation = WishedConsultation {
                phase: Some(Phase::Design),
                country: Some("CH".to_owned()),
                language: Some(Locale::En),
                phone: PhoneNumber::from_e164("+41446681800").ok(),
                time_zone: Some("Europe/Zurich".to_owned()),
                hours: Some(hours),
            };
            let [title, text, product] = ["A", "B", "C"].map(str::to_owned);
            Wish { title, text, product, consultation, ..wish(RequestType::Advisory) }.check()
        };
        assert_eq!(with(25).unwrap().details.consultation.unwrap().hours, 25, "R-TEC-4");
        for (hours, wrong) in [(0, true), (1, false), (25, false), (26, true)] {
            assert_eq!(with(hours).err(), wrong.then(|| vec![Wrong::Hours]), "{hours}");
        }
    }

    #[test]
    fn what_a_type_does_not_need_is_left_out() {
        let [title, text, product] = [" A  question ", "Which logo?\r\n", "Azure"].map(str::to_owned);
        let checked = Wish { title, text, product, ..wish(RequestType::Other) }.check().unwrap();
        assert_eq!((checked.title.as_str(), checked.text.as_str()), ("A question", "Which logo?"));
        assert_eq!(checked.details, Details::default());
        let title = "a".repeat(201);
        let long = Wish { title, text: "B".to_owned(), ..wish(RequestType::Other) };
        assert_eq!(long.check(), Err(vec![Wrong::Title(TooLong)]));
    }
}
