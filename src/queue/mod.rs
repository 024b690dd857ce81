//! What operators are asked for, of all companies in one place: a row for each activation and each service request,
//! written in the transaction that changes it. [`acts`] gives them to operators, for every area; [`console`] is the list
//! of an area ([`listing`] says what is its own), [`console::taking`] are the forms of one item, [`assignment`] and
//! [`company`] are what the pages of all of them show alike. [`acts::telling`] mails operators who want to be told at once.

pub mod acts;
pub mod assignment;
pub mod company;
pub mod console;
pub mod listing;
pub mod mails;
pub mod paths;
pub mod store;

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::base::names::named;
use crate::i18n::Texts;

/// Of so much of one company operators are told one by one within [`LATELY`]; then one mail tells of the rest, so that nobody
/// floods them with mails.
pub const AT_ONCE: i64 = 10;
/// An hour.
pub const LATELY: Duration = Duration::HOUR;

named! {
    /// What kind of thing waits.
    pub enum Area {
        /// Activations of technical benefits and go-to-market offers.
        Activations = "activations",
        /// Service requests.
        ServiceRequests = "service_requests",
    }
}

impl Area {
    /// The name of its list in words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Activations => t.activations(),
            Self::ServiceRequests => t.service_requests(),
        }
    }
}

/// Something that operators are asked for.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// The id of the activation or service request.
    pub id: Uuid,
    /// What it is.
    pub area: Area,
    /// What is asked for: the benefit's kind, the request's type; a name of the database.
    pub kind: &'a str,
    /// Its state, by its name in the database.
    pub state: &'a str,
    /// The product, or what the request calls itself.
    pub title: &'a str,
    /// Since when it waits for whose turn it is.
    pub since: OffsetDateTime,
    /// When the worker fulfils it in the name of the programme; `None` means operators do.
    pub due_at: Option<OffsetDateTime>,
}
