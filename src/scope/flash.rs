//! What an act leaves to tell on the page after it: one banner, once.

use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::ActivationState;
use crate::users::sessions::keys;

/// What happened. Kept in the session as a code; the words are chosen when the page is made, in its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Flash {
    /// Keys were revealed, for ten minutes.
    KeysShown {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
    },
    /// A member got a seat.
    SeatAssigned {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
        /// The member's name.
        member: String,
        /// The seat.
        seat: i32,
    },
    /// A seat was taken back from a member.
    SeatReleased {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
        /// The member's name.
        member: String,
        /// The seat.
        seat: i32,
    },
    /// The redemption of a key was recorded.
    Redeemed {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
        /// The subscription's seats after it.
        seats: i32,
    },
    /// Several people got seats.
    SeatsAssigned {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
        /// How many people.
        count: usize,
    },
    /// Several seats were taken back.
    SeatsReleased {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
        /// How many seats.
        count: usize,
    },
    /// Something was done with a service request; of a company, on one of its pages.
    ServiceRequest {
        /// The company's number; none: on an operator's page.
        mpn_id: Option<i64>,
        /// How people quote the request.
        reference: String,
        /// What.
        done: RequestDone,
    },
    /// A benefit was asked for that the programme fulfils.
    ActivationRequested {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
    },
    /// Such a request was taken back.
    ActivationWithdrawn {
        /// The company's number.
        mpn_id: i64,
        /// The product's name.
        product: String,
    },
    /// The marketing contact was set.
    ContactSet {
        /// The company's number.
        mpn_id: i64,
        /// The contact's name.
        name: String,
    },
    /// An operator sent a mail again: it is in the queue.
    MailQueued,
    /// An operator wanted to send a mail whose state had changed: nothing was done.
    MailChanged,
    /// An operator has taken an activation.
    ActivationTaken {
        /// The product's name.
        product: String,
    },
    /// An operator has handed an activation over to another.
    ActivationHandedOver {
        /// The product's name.
        product: String,
        /// The other's address.
        to: String,
    },
    /// An operator has fulfilled an activation.
    ActivationFulfilled {
        /// The product's name.
        product: String,
        /// The company's name.
        company: String,
    },
    /// An operator has fulfilled several activations.
    ActivationsFulfilled {
        /// How many.
        count: usize,
    },
    /// An operator has declined an activation.
    ActivationDeclined {
        /// The product's name.
        product: String,
        /// The company's name.
        company: String,
    },
    /// An operator wanted to decide an activation that had changed: nothing was done.
    ActivationChanged {
        /// Where it stands now.
        state: ActivationState,
        /// Who did it, by address; none: the programme by itself, or the company.
        by: Option<String>,
    },
    /// The visitor set his password.
    PasswordSet,
}

/// What was done with a service request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestDone {
    /// It was submitted.
    Submitted,
    /// A message was added.
    Answered,
    /// It was closed.
    Closed,
    /// It was reopened.
    Reopened,
    /// The operator has taken it.
    Taken,
    /// The operator has handed it over.
    HandedOver,
    /// Nothing: it had changed since the page was shown.
    Changed,
}

impl Flash {
    /// Whether it is to be told on a page of this company, or, with none, on a page outside any: somebody who works
    /// in two companies at once is told of an act in one of them only there.
    #[must_use]
    pub fn is_for(&self, company: Option<i64>) -> bool {
        match self {
            Self::KeysShown { mpn_id, .. }
            | Self::SeatAssigned { mpn_id, .. }
            | Self::SeatReleased { mpn_id, .. }
            | Self::Redeemed { mpn_id, .. }
            | Self::SeatsAssigned { mpn_id, .. }
            | Self::SeatsReleased { mpn_id, .. }
            | Self::ActivationRequested { mpn_id, .. }
            | Self::ActivationWithdrawn { mpn_id, .. }
            | Self::ContactSet { mpn_id, .. } => company == Some(*mpn_id),
            Self::ServiceRequest { mpn_id, .. } => company == *mpn_id,
            Self::MailQueued
            | Self::MailChanged
            | Self::ActivationTaken { .. }
            | Self::ActivationHandedOver { .. }
            | Self::ActivationFulfilled { .. }
            | Self::ActivationsFulfilled { .. }
            | Self::ActivationDeclined { .. }
            | Self::ActivationChanged { .. } => company.is_none(),
            Self::PasswordSet => true,
        }
    }

    /// The banner's words.
    #[must_use]
    pub fn text(&self, t: &Texts) -> String {
        match self {
            Self::KeysShown { product, .. } => t.flash_keys_shown(product),
            Self::SeatAssigned { product, member, seat, .. } => {
                t.flash_seat_assigned(member, i64::from(*seat), product)
            }
            Self::SeatReleased { product, member, seat, .. } => {
                t.flash_seat_released(member, i64::from(*seat), product)
            }
            Self::Redeemed { product, seats, .. } => t.flash_redeemed(*seats, product),
            Self::SeatsAssigned { product, count, .. } => t.flash_seats_assigned(*count, product),
            Self::SeatsReleased { product, count, .. } => t.flash_seats_released(*count, product),
            Self::ServiceRequest { reference, done, .. } => match done {
                RequestDone::Submitted => t.flash_request_submitted(reference),
                RequestDone::Answered => t.flash_request_answered(reference),
                RequestDone::Closed => t.flash_request_closed(reference),
                RequestDone::Reopened => t.flash_request_reopened(reference),
                RequestDone::Taken => t.flash_request_taken(reference),
                RequestDone::HandedOver => t.flash_request_handed_over(reference),
                RequestDone::Changed => t.flash_request_changed(reference),
            },
            Self::ActivationRequested { product, .. } => t.flash_activation_requested(product),
            Self::ActivationWithdrawn { product, .. } => t.flash_activation_withdrawn(product),
            Self::ContactSet { name, .. } => t.flash_contact_set(name),
            Self::MailQueued => t.flash_mail_queued(),
            Self::MailChanged => t.flash_mail_changed(),
            Self::ActivationTaken { product } => t.flash_case_taken(product),
            Self::ActivationHandedOver { product, to } => t.flash_case_handed_over(product, to),
            Self::ActivationFulfilled { product, company } => t.flash_case_fulfilled(product, company),
            Self::ActivationsFulfilled { count } => t.flash_cases_fulfilled(*count),
            Self::ActivationDeclined { product, company } => t.flash_case_declined(product, company),
            Self::ActivationChanged { state, by } => changed(*state, by.as_deref(), t),
            Self::PasswordSet => t.flash_password_set(),
        }
    }

    /// Leaves it for the next page. The session is written on a connection of its own, so the caller has ended its
    /// transaction before: many who press at once would else wait for each other's connections.
    ///
    /// # Errors
    /// Those of the session store.
    pub async fn leave(&self, session: &Session) -> AppResult<()> {
        session.insert(keys::FLASH, self).await?;
        Ok(())
    }
}

/// That nothing was done, and who was quicker.
fn changed(state: ActivationState, by: Option<&str>, t: &Texts) -> String {
    match (state, by) {
        (ActivationState::InProgress, Some(by)) => t.flash_case_taken_by(by),
        (ActivationState::Active, Some(by)) => t.flash_case_fulfilled_by(by),
        (ActivationState::Active, None) => t.flash_case_fulfilled_itself(),
        (ActivationState::Declined, Some(by)) => t.flash_case_declined_by(by),
        (ActivationState::Withdrawn, _) => t.flash_case_withdrawn(),
        _ => t.flash_case_changed(),
    }
}
