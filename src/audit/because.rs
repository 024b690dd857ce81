//! Why an attempt was refused.

#![expect(missing_docs, reason = "most reasons say what they are")]

use serde::{Deserialize, Serialize};

/// Why an attempt was refused, stored by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The roles don't allow it, the thing isn't there or isn't theirs, or they are no operator.
    NoAccess,
    /// The company, or the dates of its membership, allowed no change.
    Closed,
    /// What the page showed was no longer so.
    ChangedMeanwhile,
    /// The form was not filled in as it must be.
    WrongEntries,
    /// The pool holds too few keys.
    PoolTooSmall,
    RedeemedAlready,
    /// The key can't have been redeemed on that day.
    BadDay,
    /// The subscription would last longer than it may.
    TooLong,
    /// Not, or no longer, an active member of the company.
    NotAMember,
    /// The member holds something that excludes it (R-CL-4).
    InTheWay,
    /// No seat is free.
    NoSeat,
    HasOne,
    /// The seat was taken back already.
    Ended,
    /// There is no marketing contact.
    NoContact,
    /// It is asked for already.
    Stands,
    /// It was decided before.
    TooLate,
    NoRefund,
    /// Access ID and contract ID belong to no benefit of the company.
    UnknownIds,
    /// No incidents or hours are left.
    NothingLeft,
    RequestClosed,
    TooManyHours,
    NotAnOperator,
    /// Access ID or contract ID have not the form of one.
    WrongIds,
    /// The source of support IDs gave none.
    NoIds,
    NoMessage,
    LongMessage,
    NothingChosen,
    TooManyChosen,
    /// A technical benefit is fulfilled by itself.
    Technical,
    /// The company is suspended.
    Suspended,
    /// The membership was cancelled.
    Cancelled,
    /// The offer would have ended before it began.
    OfferOver,
    /// The company would be left without a Global admin.
    LastGlobalAdmin,
    /// Address and password don't fit together.
    WrongPassword,
    /// The entry has no reason, or one that is not known here.
    #[serde(other)]
    NotRecorded,
}
