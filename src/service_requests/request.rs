//! A service request as it is kept: what its form asked, where it stands, what it takes, and whose it is.

use time::OffsetDateTime;

use super::cancellation::Cancels;
use super::{CloseReason, Phase, RequestState, RequestType};
use crate::base::ids::{BenefitId, MemberId, PartnerId, PersonId, ServiceRequestId};
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::i18n::Locale;
use crate::mail::Company;
use crate::membership::Package;

/// What the form of presales and advisory requests asks besides (R-TEC-4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// In which part of the project.
    pub phase: Phase,
    /// The country, by its two letters.
    pub country: String,
    /// In which language.
    pub language: Locale,
    /// The phone number, in E.164.
    pub phone: String,
    /// The name of the time zone.
    pub time_zone: String,
    /// How many hours.
    pub hours: i32,
}

/// What a request asks, by its type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The product that it is about.
    pub product: Option<String>,
    /// Hours of advice.
    pub consultation: Option<Consultation>,
    /// The customer on whose behalf it is.
    pub customer: Option<String>,
    /// What shall be cancelled.
    pub cancels: Option<Cancels>,
}

/// What a request holds of a benefit, or has used up of it, since it was submitted or reopened last.
#[derive(Clone, Debug)]
pub struct Taken {
    pub benefit: BenefitId,
    /// Its product's name.
    pub product: Name,
    /// The package that grants it.
    pub package: Package,
    /// What it holds while it is open.
    pub reserved: i32,
    /// How much can be used at most: what is left, and what it holds itself; `None` means unlimited.
    pub most: Option<i32>,
    /// What all its rounds have used up.
    pub used: i32,
}

/// What a cancellation is of, with what ends with it: a membership, a benefit of it, or an offer. Of the offer it is told
/// only what goes on: what its benefits shrink to is known when it is granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelledThing {
    pub package: Package,
    /// What the part is called, where it isn't the whole.
    pub part: Option<Name>,
    /// How many of its seats somebody holds.
    pub seats: i64,
    /// How many activations of it were asked for and are not decided.
    pub activations: i64,
    /// How many hours or incidents open requests hold of it.
    pub reserved: i64,
    /// What is refunded, once it was granted.
    pub refunded: Option<Money>,
    /// The currency in which it would be.
    pub currency: String,
}

/// A request with all that its page shows but the thread.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: ServiceRequestId,
    /// The company's number for it.
    pub number: i32,
    pub kind: RequestType,
    /// Where it stands.
    pub state: RequestState,
    /// What it calls itself.
    pub title: String,
    /// Who asked.
    pub asked_by: MemberId,
    pub asked_by_name: String,
    /// When.
    pub created_at: OffsetDateTime,
    /// Whether the programme has answered or closed it once.
    pub answered: bool,
    /// How many entries its thread has.
    pub entries: i32,
    /// When it was closed, and why.
    pub closed: Option<(OffsetDateTime, CloseReason)>,
    /// What its form asked.
    pub details: Details,
    /// What shall be cancelled, and what that would mean now.
    pub cancels: Option<CancelledThing>,
    /// The number of another open request that asks to cancel the same.
    pub asked_anew: Option<i32>,
    /// What it takes of a benefit.
    pub taken: Option<Taken>,
}

impl Request {
    /// What a form knew of the request when its page was made: no two of its states have the same.
    #[must_use]
    pub fn seen(&self) -> String {
        format!("{}-{}", self.state, self.entries)
    }
}

/// Whose a request is, and who has taken it: what an operator's page begins with.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The company.
    pub partner: PartnerId,
    /// Its number.
    pub mpn_id: i64,
    pub name: String,
    /// Its country, by two letters.
    pub country: String,
    pub time_zone: String,
    /// Why it is suspended.
    pub suspended: Option<String>,
    /// The operator who has taken the request.
    pub assignee: Option<PersonId>,
    /// Their address.
    pub assignee_email: Option<String>,
}

impl Owner {
    /// With whom the request was when its page was made: a form sends it along.
    #[must_use]
    pub fn seen(&self) -> String {
        self.assignee.map_or_else(|| "nobody".to_owned(), |person| person.to_string())
    }

    /// The company, as mails name it.
    #[must_use]
    pub fn named(&self) -> Company {
        Company { name: self.name.clone(), mpn_id: self.mpn_id }
    }
}
