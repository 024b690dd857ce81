//! What is told of a demo company: its people, what it bought, and what was done with it. Days are counted from the
//! day of seeding.

use crate::service_requests::{CloseReason, Phase, RequestType};

use crate::state::DemoRole;

impl DemoRole {
    /// The role that the account has in its companies, by the name that the database keeps.
    #[must_use]
    pub const fn member_role(self) -> Option<&'static str> {
        match self {
            Self::GlobalAdmin => Some("global_admin"),
            Self::MpnPartnerAdmin | Self::Consultant => Some("mpn_partner_admin"),
            Self::UserAdmin => Some("user_admin"),
            Self::AdminAgent => Some("admin_agent"),
            Self::Staff | Self::Operator => None,
        }
    }
}

/// The programme's operator.
pub(super) const OPERATOR_EMAIL: &str = "operator@programme.example";
/// Who has applied to join, and has no account.
pub(super) const APPLICANT_EMAIL: &str = "applicant@heron.example";
/// The programme's name.
pub(super) const PROGRAMME_NAME: &str = "Partner Center";
/// For how many days a refund can be asked for, a renewal window lasts, and what needs a user can be activated in it.
pub(super) const POLICY_DAYS: i32 = 30;

/// A company with all that belongs to it.
#[derive(Debug)]
pub(super) struct Company {
    pub mpn_id: i64,
    pub name: &'static str,
    pub country: &'static str,
    pub time_zone: &'static str,
    pub language: &'static str,
    /// Still on the older site, and invited to move in (R-TEN-2).
    pub in_membership_center: bool,
    pub people: &'static [Person],
    pub enrollments: &'static [Bought],
    pub keys: &'static [KeysRevealed],
    pub seats: &'static [SeatHeld],
    pub activations: &'static [Activated],
    pub contact: Option<ContactSet>,
    pub requests: &'static [Requested],
    pub orders: &'static [Ordered],
    /// The operators suspended it so many days ago, for this reason.
    pub suspended: Option<(i64, &'static str)>,
}

/// A member: address, display name, role.
#[derive(Debug)]
pub(super) struct Person(pub &'static str, pub &'static str, pub DemoRole);

/// An enrollment.
#[derive(Debug)]
pub(super) struct Bought {
    /// Tells the company's enrollments apart.
    pub name: &'static str,
    pub package: &'static str,
    pub offers: &'static [&'static str],
    pub year: Year,
}

/// The year of an enrollment.
#[derive(Clone, Copy, Debug)]
pub(super) enum Year {
    /// Its anniversary is in so many days; past, where negative.
    EndsInDays(i64),
    /// It was bought so many days ago.
    BoughtDaysAgo(i64),
}

/// A benefit: the name of its enrollment and the code of its product.
pub(super) type Benefit = (&'static str, &'static str);

/// Keys that an admin got, and saw, so many days ago; perhaps they redeemed the one there is, so many days ago, and it
/// made a new subscription.
#[derive(Debug)]
pub(super) struct KeysRevealed {
    pub benefit: Benefit,
    pub by: &'static str,
    pub days_ago: i64,
    pub redeemed: Option<i64>,
}

/// A member in a seat, from so many days ago, until so many days ago. Which seat they get, the rule says (R-SEAT-3a).
#[derive(Debug)]
pub(super) struct SeatHeld {
    pub benefit: Benefit,
    pub member: &'static str,
    pub by: &'static str,
    pub from: i64,
    pub until: Option<i64>,
}

/// A benefit that an admin asked for so many days ago, and what became of it.
#[derive(Debug)]
pub(super) struct Activated {
    pub benefit: Benefit,
    pub by: &'static str,
    pub days_ago: i64,
    /// Of a technical benefit: for whom, and their other address.
    pub designee: Option<(&'static str, &'static str)>,
    pub outcome: Outcome,
}

/// What became of it, so many days ago.
#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    /// Nothing yet.
    Waits,
    /// The operator works on it.
    Taken(i64),
    /// It is active.
    Fulfilled(i64),
    /// It was declined, for this reason.
    Declined(i64, &'static str),
    /// Whoever asked took it back.
    Withdrawn(i64),
}

pub(super) const fn activated(
    benefit: Benefit,
    by: &'static str,
    days_ago: i64,
    outcome: Outcome,
) -> Activated {
    Activated { benefit, by, days_ago, designee: None, outcome }
}

impl Activated {
    pub(super) const fn of(self, email: &'static str, other: &'static str) -> Self {
        Self { designee: Some((email, other)), ..self }
    }
}

/// The marketing contact, set so many days ago, who reads the company's language.
#[derive(Debug)]
pub(super) struct ContactSet {
    pub member: &'static str,
    pub alternative_email: &'static str,
    /// E.164.
    pub phone: &'static str,
    pub by: &'static str,
    pub days_ago: i64,
}

/// A service request that a member submitted so many days ago, and what was said since.
#[derive(Debug)]
pub(super) struct Requested {
    pub kind: RequestType,
    pub by: &'static str,
    pub days_ago: i64,
    pub title: &'static str,
    pub text: &'static str,
    pub asked: Asked,
    pub turns: &'static [Turn],
}

/// What the form of a request asks besides.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked {
    /// Hours; the phone number in E.164.
    Hours { product: &'static str, phase: Phase, phone: &'static str, hours: i32 },
    /// An incident of product support, by the IDs of this benefit.
    Incident { product: &'static str, of: Benefit },
    /// Nothing.
    Nothing,
}

/// What was said, or done, so many days ago.
#[derive(Debug)]
pub(super) enum Turn {
    /// By who asked.
    Partner(i64, &'static str),
    /// By the operator.
    Programme(i64, &'static str),
    /// The operator closed it; of hours, with so many used.
    Closed(i64, CloseReason, Option<i32>),
}

/// What an admin ordered so many days ago, and what became of it.
#[derive(Debug)]
pub(super) struct Ordered {
    pub offers: &'static [&'static str],
    pub by: &'static str,
    pub days_ago: i64,
    pub outcome: Paying,
}

/// What became of an order.
#[derive(Clone, Copy, Debug)]
pub(super) enum Paying {
    /// Nothing was paid. It waits, or expires on its day.
    Unpaid,
    /// It was paid so many days ago; so many days ago a cancellation was asked for in these words, granted, and paid back.
    PaidBack { paid: i64, asked: i64, words: (&'static str, &'static str), granted: i64, back: i64 },
}

pub(super) const fn revealed(benefit: Benefit, by: &'static str, days_ago: i64) -> KeysRevealed {
    KeysRevealed { benefit, by, days_ago, redeemed: None }
}

impl KeysRevealed {
    pub(super) const fn redeemed(self, days_ago: i64) -> Self {
        Self { redeemed: Some(days_ago), ..self }
    }
}

pub(super) const fn held(benefit: Benefit, member: &'static str, by: &'static str, from: i64) -> SeatHeld {
    SeatHeld { benefit, member, by, from, until: None }
}

impl SeatHeld {
    pub(super) const fn until(self, days_ago: i64) -> Self {
        Self { until: Some(days_ago), ..self }
    }
}
