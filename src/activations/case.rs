//! One activation with all that it takes to decide it: the company, the enrollment, the product, the people.

use std::collections::HashSet;

use jiff::tz::TimeZone;
use time::{Date, OffsetDateTime};

use crate::audit::Because;
use crate::base::clock;
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId, PersonId, ProductId};
use crate::catalogue::{Kind, Name, Unit};
use crate::dates;
use crate::i18n::Locale;
use crate::mail::{Company, Recipient};
use crate::membership::{ActivationState, Enrollment, EnrollmentState};
use crate::queue::store::Operator;

/// A member who has to do with an activation.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: MemberId,
    /// Their display name.
    pub name: String,
    /// Their own address.
    pub email: String,
    /// Their language, or else the company's.
    pub locale: Locale,
    /// Whether they are a member still.
    pub active: bool,
}

/// The company's marketing contact of today (R-GTM-2); one who was deactivated counts as none.
#[derive(Clone, Debug)]
pub struct MarketingContact {
    /// Their display name.
    pub name: String,
    /// Their own address.
    pub email: String,
    /// The address to which go-to-market mail goes.
    pub alternative_email: String,
    /// E.164.
    pub phone: String,
    /// The language that they prefer.
    pub locale: Locale,
}

/// One activation, as whoever decides it sees it.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: ActivationId,
    /// The company.
    pub partner: PartnerId,
    /// The company's name and number.
    pub company: Company,
    /// The company's country: ISO 3166, two letters.
    pub country: String,
    /// The company's time zone.
    pub zone: TimeZone,
    pub zone_name: String,
    /// The company's language.
    pub locale: Locale,
    /// Why the company is suspended; `None` means it is not (R-TEN-4).
    pub suspended: Option<String>,
    /// Where it stands.
    pub state: ActivationState,
    /// Since when.
    pub since: OffsetDateTime,
    /// Who made the last change; `None` means the programme by itself, or a member.
    pub last_operator: Option<Operator>,
    /// When it was asked for.
    pub requested_at: OffsetDateTime,
    /// Who asked.
    pub requested_by: Person,
    /// Who is to use it, and their second address (R-TEC-2).
    pub designee: Option<(Person, String)>,
    /// Why it was declined.
    pub message: Option<String>,
    /// Access ID and contract ID, sealed, once it is active.
    pub support_ids: Option<(Vec<u8>, Vec<u8>)>,
    /// The operator who took it.
    pub assignee: Option<Operator>,
    /// When the worker fulfils it by itself.
    pub due_at: Option<OffsetDateTime>,
    pub benefit: BenefitId,
    /// How much of it is granted; `None` means unlimited.
    pub quantity: Option<i32>,
    /// The benefit expiry date (R-DATE-2).
    pub activate_by: Date,
    /// The last day of an active go-to-market offer.
    pub active_until: Option<Date>,
    pub product: ProductId,
    pub product_name: Name,
    /// What the catalogue says about it.
    pub description: String,
    pub kind: Kind,
    /// What the quantity counts.
    pub unit: Unit,
    /// Where access ID and contract ID can be made, by name; `None` means operators type them.
    pub ids_source: Option<String>,
    /// How many months a go-to-market offer lasts; `None` means until the anniversary.
    pub duration_months: Option<i32>,
    /// The enrollment that grants it.
    pub enrollment: Enrollment,
    /// The company's marketing contact.
    pub contact: Option<MarketingContact>,
}

/// Why an open activation can't be fulfilled; it can be declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfulfillable {
    /// The company is suspended (R-TEN-4).
    Suspended,
    /// The enrollment was cancelled (R-MEM-5).
    Cancelled,
    /// Nobody would get the instructions (R-GTM-4).
    NoContact,
    /// The time in which it could be fulfilled is over: it stands as declined by the portal (R-DATE-2).
    TooLate,
}

impl From<Unfulfillable> for Because {
    fn from(why: Unfulfillable) -> Self {
        match why {
            Unfulfillable::Suspended => Self::Suspended,
            Unfulfillable::Cancelled => Self::Cancelled,
            Unfulfillable::NoContact => Self::NoContact,
            Unfulfillable::TooLate => Self::TooLate,
        }
    }
}

impl Case {
    /// Today's date in the company's zone.
    #[must_use]
    pub fn today(&self, now: OffsetDateTime) -> Date {
        clock::date_in(now, &self.zone)
    }

    /// Whether it is a technical benefit, which takes access ID and contract ID.
    #[must_use]
    pub fn is_technical(&self) -> bool {
        self.kind == Kind::Technical
    }

    /// The last day on which it can be fulfilled (R-DATE-2).
    #[must_use]
    pub fn fulfil_by(&self) -> Date {
        dates::fulfil_by(self.activate_by)
    }

    /// Whether nobody fulfilled it within the time for it (R-DATE-2).
    #[must_use]
    pub fn is_overdue(&self, now: OffsetDateTime) -> bool {
        self.today(now) > self.fulfil_by()
    }

    /// Whether the company can ask for it again on this day, once it was declined (R-TEC-2).
    #[must_use]
    pub fn could_be_asked_again(&self, today: Date) -> bool {
        let runs = [EnrollmentState::Active, EnrollmentState::InRenewalWindow];
        today <= self.activate_by && runs.contains(&self.enrollment.state(today))
    }

    /// Whether it can be fulfilled now, as far as the company, its enrollment and its people tell; a request made in
    /// time for thirty days past the benefit's last day (R-DATE-2). Gives the last day of a go-to-market offer.
    ///
    /// # Errors
    /// The reason why not.
    pub fn fulfillable(&self, now: OffsetDateTime) -> Result<Option<Date>, Unfulfillable> {
        if self.suspended.is_some() {
            return Err(Unfulfillable::Suspended);
        }
        if self.enrollment.cancelled {
            return Err(Unfulfillable::Cancelled);
        }
        let today = self.today(now);
        if self.is_overdue(now) {
            return Err(Unfulfillable::TooLate);
        }
        if self.is_technical() {
            return Ok(None);
        }
        let until = dates::offer_expires_on(today, self.duration_months, self.enrollment.anniversary_on);
        if self.contact.is_none() {
            return Err(Unfulfillable::NoContact);
        }
        Ok(Some(until))
    }

    /// What a page that was made of this has seen: no two states of an activation, and of who works on it, have the
    /// same.
    #[must_use]
    pub fn seen(&self) -> String {
        let with = self.assignee.as_ref().map_or_else(|| "nobody".to_owned(), |it| it.person.to_string());
        format!("{}-{}-{with}", self.state.as_str(), self.since.unix_timestamp_nanos() / 1_000)
    }

    /// Whether it is still to be decided, and as whoever decides it saw it. `None`: they see it under the lock.
    #[must_use]
    pub fn is_open_as(&self, seen: Option<&str>) -> bool {
        self.state.is_open() && seen.is_none_or(|seen| seen == self.seen())
    }

    /// Whether this operator made the last change.
    #[must_use]
    pub fn was_changed_by(&self, operator: PersonId) -> bool {
        self.last_operator.as_ref().is_some_and(|it| it.person == operator)
    }

    /// To whom it is told that it is active, each address once: the member who is to use it at both their addresses
    /// (R-TEC-2), the marketing contact at the alternative one (R-GTM-4). Nobody there: who asked.
    #[must_use]
    pub fn told_of_fulfilment(&self) -> Vec<Recipient> {
        let told = self.concerned();
        once(if told.is_empty() { self.requester() } else { told })
    }

    /// To whom it is told that it was declined: the same, and who asked.
    #[must_use]
    pub fn told_of_decline(&self) -> Vec<Recipient> {
        let mut told = self.concerned();
        told.extend(self.requester());
        once(told)
    }

    fn concerned(&self) -> Vec<Recipient> {
        let to = |address: &str, name: &str, locale| Recipient {
            address: address.to_owned(),
            name: name.to_owned(),
            locale,
        };
        match (&self.designee, &self.contact) {
            (Some((member, alternative)), _) if self.is_technical() && member.active => vec![
                to(&member.email, &member.name, member.locale),
                to(alternative, &member.name, member.locale),
            ],
            (_, Some(contact)) if !self.is_technical() => {
                vec![to(&contact.alternative_email, &contact.name, contact.locale)]
            }
            _ => Vec::new(),
        }
    }

    fn requester(&self) -> Vec<Recipient> {
        let Person { name, email, locale, active, .. } = &self.requested_by;
        let told = active.then(|| Recipient { address: email.clone(), name: name.clone(), locale: *locale });
        told.into_iter().collect()
    }
}

/// One mail an address.
fn once(mut told: Vec<Recipient>) -> Vec<Recipient> {
    let mut addresses = HashSet::new();
    told.retain(|it| addresses.insert(it.address.clone()));
    told
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;
    use crate::membership::RefundPolicy;
    use crate::membership::packages::examples;

    const NOW: OffsetDateTime = datetime!(2026-11-20 10:00 UTC);

    fn person(name: &str, active: bool) -> Person {
        let email = format!("{name}@alpine.example");
        Person { id: MemberId::new(), name: name.to_owned(), email, locale: Locale::Fr, active }
    }

    fn contact() -> MarketingContact {
        MarketingContact {
            name: "Carla".to_owned(),
            email: "carla@alpine.example".to_owned(),
            alternative_email: "marketing@elsewhere.example".to_owned(),
            phone: "+41441234567".to_owned(),
            locale: Locale::Ru,
        }
    }

    fn case(kind: Kind) -> Case {
        Case {
            id: ActivationId::new(),
            partner: PartnerId::new(),
            company: Company { name: "Alpine Consulting".to_owned(), mpn_id: 4_100_001 },
            country: "CH".to_owned(),
            zone: crate::base::clock::zone("Pacific/Kiritimati").unwrap(),
            zone_name: "Pacific/Kiritimati".to_owned(),
            locale: Locale::En,
            suspended: None,
            state: ActivationState::Requested,
            since: NOW,
            last_operator: None,
            requested_at: NOW,
            requested_by: person("admin", true),
            designee: None,
            message: None,
            support_ids: None,
            assignee: None,
            due_at: None,
            benefit: BenefitId::new(),
            quantity: Some(20),
            activate_by: date!(2027 - 01 - 13),
            active_until: None,
            product: ProductId::new(),
            product_name: "Case study".into(),
            description: String::new(),
            kind,
            unit: Unit::Incidents,
            ids_source: None,
            duration_months: None,
            enrollment: Enrollment {
                package: examples::gold(),
                purchased_on: date!(2025 - 12 - 14),
                starts_on: date!(2025 - 12 - 14),
                anniversary_on: date!(2026 - 12 - 14),
                cancelled: false,
                refund_policy: RefundPolicy::AnyUse,
                refund_days: 30,
                renewal_days: 30,
                refund_ended: false,
            },
            contact: Some(contact()),
        }
    }

    fn addresses(told: Vec<Recipient>) -> Vec<String> {
        told.into_iter().map(|it| it.address).collect()
    }

    #[test]
    fn an_offer_is_fulfilled_to_thirty_days_after_its_last_day_in_the_companys_zone_and_not_after() {
        let offer = Case { activate_by: date!(2026 - 12 - 14), ..case(Kind::GoToMarket) };
        let (anniversary, end) = (date!(2026 - 12 - 14), date!(2027 - 01 - 13));
        assert_eq!(offer.fulfillable(NOW), Ok(Some(anniversary)));
        // In Kiritimati, 14 hours ahead, the day after has begun at 10:00 UTC.
        assert_eq!(offer.fulfillable(datetime!(2026-12-14 09:59:59 UTC)), Ok(Some(anniversary)));
        assert_eq!(offer.fulfillable(datetime!(2026-12-14 10:00 UTC)), Ok(Some(end)), "R-GTM-4");
        assert_eq!(offer.fulfillable(datetime!(2027-01-13 09:59:59 UTC)), Ok(Some(end)));
        assert_eq!(offer.fulfillable(datetime!(2027-01-13 10:00 UTC)), Err(Unfulfillable::TooLate));
        // One with a duration of its own runs for it.
        let lasting = Case { duration_months: Some(6), ..offer };
        assert_eq!(lasting.fulfillable(datetime!(2027-01-12 10:00 UTC)), Ok(Some(date!(2027 - 07 - 13))));
        assert_eq!(lasting.fulfillable(datetime!(2027-01-13 10:00 UTC)), Err(Unfulfillable::TooLate));
    }

    #[test]
    fn a_technical_benefit_asked_for_in_time_is_fulfilled_for_thirty_days_more() {
        let technical = Case { contact: None, ..case(Kind::Technical) };
        assert_eq!(technical.fulfillable(datetime!(2027-02-12 09:59:59 UTC)), Ok(None));
        assert_eq!(technical.fulfillable(datetime!(2027-02-12 10:00 UTC)), Err(Unfulfillable::TooLate));
    }

    #[test]
    fn what_can_not_be_fulfilled_says_why() {
        for kind in [Kind::Technical, Kind::GoToMarket] {
            let suspended = Case { suspended: Some("Unpaid".to_owned()), ..case(kind) };
            assert_eq!(suspended.fulfillable(NOW), Err(Unfulfillable::Suspended));
            let mut cancelled = case(kind);
            cancelled.enrollment.cancelled = true;
            assert_eq!(cancelled.fulfillable(NOW), Err(Unfulfillable::Cancelled));
        }
        let nobody = Case { contact: None, ..case(Kind::GoToMarket) };
        assert_eq!(nobody.fulfillable(NOW), Err(Unfulfillable::NoContact));
    }

    #[test]
    fn each_address_is_told_once_and_nobody_who_has_left() {
        let anna = || (person("anna", true), "anna@elsewhere.example".to_owned());
        let technical = Case { designee: Some(anna()), ..case(Kind::Technical) };
        let both = ["anna@alpine.example", "anna@elsewhere.example"];
        assert_eq!(addresses(technical.told_of_fulfilment()), both);
        assert_eq!(
            addresses(technical.told_of_decline()),
            ["anna@alpine.example", "anna@elsewhere.example", "admin@alpine.example"]
        );
        // She asked herself.
        let own = Case { requested_by: person("anna", true), ..technical.clone() };
        assert_eq!(addresses(own.told_of_decline()), both);
        // Left: neither address is told, the alternative one neither.
        let (left, alternative) = anna();
        let gone =
            Case { designee: Some((Person { active: false, ..left }, alternative)), ..technical.clone() };
        assert_eq!(addresses(gone.told_of_fulfilment()), ["admin@alpine.example"]);
        let nobody = Case { requested_by: person("admin", false), ..gone };
        assert_eq!(addresses(nobody.told_of_fulfilment()), [""; 0]);
        let without = Case { designee: None, ..technical };
        assert_eq!(addresses(without.told_of_fulfilment()), ["admin@alpine.example"]);
        let offer = case(Kind::GoToMarket);
        assert_eq!(addresses(offer.told_of_fulfilment()), ["marketing@elsewhere.example"]);
        assert_eq!(offer.told_of_fulfilment()[0].locale, Locale::Ru);
        let of_decline = ["marketing@elsewhere.example", "admin@alpine.example"];
        assert_eq!(addresses(offer.told_of_decline()), of_decline);
    }

    #[test]
    fn what_was_seen_tells_states_moments_and_operators_apart() {
        let it = case(Kind::Technical);
        let operator = |person| Some(Operator { person, email: "o@programme.example".to_owned() });
        let all = [
            it.clone(),
            Case { state: ActivationState::InProgress, ..it.clone() },
            Case { since: NOW + time::Duration::MICROSECOND, ..it.clone() },
            Case { assignee: operator(PersonId::new()), ..it.clone() },
            Case { assignee: operator(PersonId::new()), ..it },
        ];
        let seen: HashSet<String> = all.iter().map(Case::seen).collect();
        assert_eq!(seen.len(), all.len());
    }
}
