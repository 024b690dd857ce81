//! What can be done, as the logs call it: a closed list of acts, each with its details. Acts that belong together are a
//! family, and each family has a file here.
//!
//! # A new act
//!
//! All of it stands in its family's file:
//!
//! 1. its variant, with the name under which it is stored: noun and past participle (`seat.assigned`). An attempt that
//!    is refused is the same act, so what an attempt doesn't know yet is an `Option`;
//! 2. in [`Recorded::subject`], which thing it is about. The id of that thing is stored in columns of its own;
//! 3. its two sentences, whose words are a slice's own texts;
//! 4. an example of it, and of every way in which its details can be incomplete. The tests want one of each act, and
//!    show what is stored and said of it in snapshots.
//!
//! A new family is a file with an enum of its own, a variant of [`Act`] and a line in `Act::told`. The tests list it in
//! `families`, and tell when they don't.
//!
//! A name that was stored once never changes its meaning. Details may be added later, as an `Option`; no detail is ever
//! a secret, and none is an address or a number by which somebody is reached.

mod access;
mod account;
mod activations;
mod announcements;
mod applications;
mod calendar_feeds;
mod catalogue;
mod companies;
#[cfg(test)]
pub(super) mod examples;
mod global_admins;
mod grants;
mod help_pages;
mod invitations;
mod key_imports;
mod key_pools;
mod keys;
mod looks;
mod mails;
mod marketing;
mod members;
mod news;
mod operators;
mod orders;
mod programme;
mod reminders;
mod seats;
mod service_requests;
mod statements;
mod words;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use access::AccessAct;
pub use account::{AccountAct, SignedInBy};
pub use activations::{ActivationAct, ActivationDetails};
pub use announcements::{AnnouncementAct, AnnouncementDetails};
pub use applications::{ApplicationAct, ApplicationDetails};
pub use calendar_feeds::CalendarFeedAct;
pub use catalogue::CatalogueAct;
pub use companies::{CompanyAct, CompanyDetails};
pub use global_admins::{GlobalAdminAct, GlobalAdminDetails};
pub use grants::{GrantAct, GrantDetails};
pub use help_pages::{HelpPageAct, HelpPageDetails};
pub use invitations::{InvitationAct, InvitationDetails};
pub use key_imports::{KeyImportAct, KeyImportDetails};
pub use key_pools::{KeyPoolAct, KeyPoolDetails};
pub use keys::{IssuedKeyDetails, KeyAct, RedemptionDetails};
pub use looks::{HowEnded, LookAct, LookDetails};
pub use mails::MailAct;
pub use marketing::{ContactDetails, MarketingAct};
pub use members::{DeactivationDetails, MemberAct, RolesDetails};
pub use news::{NewsAct, NewsDetails};
pub use operators::OperatorAct;
pub use orders::{OrderAct, OrderDetails};
pub use programme::ProgrammeAct;
pub use reminders::{ReminderAct, ReminderDetails};
pub use seats::{ByItself, SeatAct, SeatDetails};
pub use service_requests::{RequestDetails, Reserved, ServiceRequestAct};
pub use statements::{StatementAct, StatementDetails};

use super::{Because, Entry, Outcome, Subject};
use crate::i18n::Locale;

/// What was done, or tried: an act of one of the families. It is stored as the family stores it, since no two have a
/// name in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "no act has this name and these details")]
pub enum Act {
    Access(AccessAct),
    Account(AccountAct),
    Activation(ActivationAct),
    Announcement(AnnouncementAct),
    Application(ApplicationAct),
    CalendarFeed(CalendarFeedAct),
    Catalogue(CatalogueAct),
    Company(CompanyAct),
    GlobalAdmin(GlobalAdminAct),
    Grant(GrantAct),
    HelpPage(HelpPageAct),
    Invitation(InvitationAct),
    Key(KeyAct),
    KeyImport(KeyImportAct),
    KeyPool(KeyPoolAct),
    Look(LookAct),
    Mail(MailAct),
    Marketing(MarketingAct),
    Member(MemberAct),
    News(NewsAct),
    Operator(OperatorAct),
    Order(OrderAct),
    Programme(ProgrammeAct),
    Reminder(ReminderAct),
    Seat(SeatAct),
    ServiceRequest(ServiceRequestAct),
    Statement(StatementAct),
}

/// What can be put on record: an act of a family, and [`Act`] itself.
pub trait Recorded {
    /// The act among those of all families.
    fn act(self) -> Act
    where
        Self: Sized;

    /// Which thing it is about: the kind and the id.
    fn subject(&self) -> Option<(Subject, Uuid)>;

    /// What was done, or tried, in a sentence without its end.
    fn sentence(&self, locale: Locale, tried: bool) -> String;

    /// It happened.
    #[must_use]
    fn done(self) -> Entry
    where
        Self: Sized,
    {
        Entry { act: self.act(), outcome: Outcome::Done }
    }

    /// It was tried, and refused.
    #[must_use]
    fn refused(self, because: Because) -> Entry
    where
        Self: Sized,
    {
        Entry { act: self.act(), outcome: Outcome::Refused(because) }
    }
}

impl Act {
    /// It, as its family tells it.
    fn told(&self) -> &dyn Recorded {
        match self {
            Self::Access(it) => it,
            Self::Account(it) => it,
            Self::Activation(it) => it,
            Self::Announcement(it) => it,
            Self::Application(it) => it,
            Self::CalendarFeed(it) => it,
            Self::Catalogue(it) => it,
            Self::Company(it) => it,
            Self::GlobalAdmin(it) => it,
            Self::Grant(it) => it,
            Self::HelpPage(it) => it,
            Self::Invitation(it) => it,
            Self::Key(it) => it,
            Self::KeyImport(it) => it,
            Self::KeyPool(it) => it,
            Self::Look(it) => it,
            Self::Mail(it) => it,
            Self::Marketing(it) => it,
            Self::Member(it) => it,
            Self::News(it) => it,
            Self::Operator(it) => it,
            Self::Order(it) => it,
            Self::Programme(it) => it,
            Self::Reminder(it) => it,
            Self::Seat(it) => it,
            Self::ServiceRequest(it) => it,
            Self::Statement(it) => it,
        }
    }
}

impl Recorded for Act {
    fn act(self) -> Act {
        self
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.told().subject()
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        self.told().sentence(locale, tried)
    }
}
