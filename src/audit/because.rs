//! Why an attempt was refused.

use super::{AccessAct, Act};
use crate::base::names::named;
use crate::i18n::Texts;

named! {
    /// Why an attempt was refused, stored by its name.
    pub enum Because {
        /// The roles don't allow it, the thing isn't there or isn't theirs, or they are no operator.
        NoAccess = "no_access",
        /// The company, or the dates of its membership, allowed no change.
        Closed = "closed",
        /// What the page showed was no longer so.
        ChangedMeanwhile = "changed_meanwhile",
        /// The form was not filled in as it must be.
        WrongEntries = "wrong_entries",
        /// The pool holds too few keys.
        PoolTooSmall = "pool_too_small",
        RedeemedAlready = "redeemed_already",
        /// The key was revoked, and another one is in its place.
        Revoked = "revoked",
        /// The key is in the place of another one already.
        IsReplacement = "is_replacement",
        /// No company, or no key that was issued, is as it was typed.
        NotIssued = "not_issued",
        /// The key can't have been redeemed on that day.
        BadDay = "bad_day",
        /// The subscription would last longer than it may.
        TooLong = "too_long",
        /// Not, or no longer, an active member of the company.
        NotAMember = "not_a_member",
        /// The member holds something that excludes it (R-CL-4).
        InTheWay = "in_the_way",
        /// Something else still leads to it.
        InUse = "in_use",
        /// No seat is free.
        NoSeat = "no_seat",
        HasOne = "has_one",
        /// They are an active member of the company already.
        IsMember = "is_member",
        InvitedAlready = "invited_already",
        /// They are one of the programme's own people, who belong to no company.
        IsOperator = "is_operator",
        /// No invitation of theirs is open.
        NotInvited = "not_invited",
        /// The company has a membership that stands in the way.
        HeldAlready = "held_already",
        /// One of the company's Global admins signs in.
        GlobalAdminIsHere = "global_admin_is_here",
        /// The record that proves it was not made, has run out, or is not in DNS.
        NoRecord = "no_record",
        /// It was tried as often as it may be within a time.
        TooManyTries = "too_many_tries",
        /// The company has no active Global admin who could accept.
        NoGlobalAdmin = "no_global_admin",
        /// The seat was taken back already.
        Ended = "ended",
        /// There is no marketing contact.
        NoContact = "no_contact",
        /// It is asked for already.
        Stands = "stands",
        /// It was decided before.
        TooLate = "too_late",
        NoRefund = "no_refund",
        /// Access ID and contract ID belong to no benefit of the company.
        UnknownIds = "unknown_ids",
        /// No incidents or hours are left.
        NothingLeft = "nothing_left",
        RequestClosed = "request_closed",
        TooManyHours = "too_many_hours",
        /// As many of their requests are open as one person may have.
        TooManyOpen = "too_many_open",
        /// They have written as much as one person may within an hour.
        TooMuchThisHour = "too_much_this_hour",
        /// Whoever reads mail at the address has refused the company's.
        AddressRefused = "address_refused",
        /// An account has the address.
        AddressTaken = "address_taken",
        /// Addresses were entered as often as they may be within an hour.
        TooManyAddresses = "too_many_addresses",
        NotAnOperator = "not_an_operator",
        /// Access ID or contract ID have not the form of one.
        WrongIds = "wrong_ids",
        /// The source of support IDs gave none.
        NoIds = "no_ids",
        NoMessage = "no_message",
        LongMessage = "long_message",
        NothingChosen = "nothing_chosen",
        TooManyChosen = "too_many_chosen",
        /// A technical benefit is fulfilled by itself.
        Technical = "technical",
        /// The company is suspended.
        Suspended = "suspended",
        /// The membership was cancelled.
        Cancelled = "cancelled",
        /// The offer would have ended before it began.
        OfferOver = "offer_over",
        /// The company would be left without a Global admin.
        LastGlobalAdmin = "last_global_admin",
        /// The programme would be left without an administrator.
        LastAdministrator = "last_administrator",
        /// They looked at the company as its members see it (R-CON-5).
        OnlyLooking = "only_looking",
        /// Address and password don't fit together.
        WrongPassword = "wrong_password",
        /// The entry has no reason, or one that is not known here.
        NotRecorded = "not_recorded",
    }
}

impl Because {
    /// The reason, to follow “because”; null where none is on record.
    pub(super) fn words(self, act: &Act, t: &Texts) -> Option<String> {
        Some(match self {
            Self::NoAccess => match act {
                Act::Access(AccessAct::UnknownId { .. }) => t.because_not_theirs(),
                Act::Access(AccessAct::NotOperator { .. }) => t.because_not_operator(),
                _ => t.because_no_role(),
            },
            Self::Closed => t.because_closed(),
            Self::ChangedMeanwhile => t.because_changed_meanwhile(),
            Self::WrongEntries => t.because_wrong_entries(),
            Self::LastAdministrator => t.because_last_administrator(),
            Self::PoolTooSmall => t.because_pool_too_small(),
            Self::RedeemedAlready => t.because_redeemed_already(),
            Self::Revoked => t.because_revoked(),
            Self::IsReplacement => t.because_is_replacement(),
            Self::NotIssued => t.because_not_issued(),
            Self::BadDay => t.because_bad_day(),
            Self::TooLong => t.because_too_long(),
            Self::NotAMember => t.because_not_a_member(),
            Self::InTheWay => t.because_in_the_way(),
            Self::InUse => t.because_in_use(),
            Self::NoSeat => t.because_no_seat(),
            Self::HasOne => t.because_has_one(),
            Self::HeldAlready => t.because_held_already(),
            Self::NoGlobalAdmin => t.because_no_global_admin(),
            Self::GlobalAdminIsHere => t.because_global_admin_is_here(),
            Self::NoRecord => t.because_no_record(),
            Self::TooManyTries => t.because_too_many_tries(),
            Self::Ended => t.because_ended(),
            Self::NoContact => t.because_no_contact(),
            Self::Stands => t.because_stands(),
            Self::TooLate => t.because_too_late(),
            Self::NoRefund => t.because_no_refund(),
            Self::UnknownIds => t.because_unknown_ids(),
            Self::NothingLeft => t.because_nothing_left(),
            Self::RequestClosed => t.because_request_closed(),
            Self::TooManyHours => t.because_too_many_hours(),
            Self::TooManyOpen => t.because_too_many_open(),
            Self::TooMuchThisHour => t.because_too_much_this_hour(),
            Self::AddressTaken => t.because_address_taken(),
            Self::AddressRefused => t.because_address_refused(),
            Self::TooManyAddresses => t.because_too_many_addresses(),
            Self::NotAnOperator => t.because_no_operator_chosen(),
            Self::WrongIds => t.because_wrong_ids(),
            Self::NoIds => t.because_no_ids(),
            Self::NoMessage => t.because_no_message(),
            Self::LongMessage => t.because_long_message(),
            Self::NothingChosen => t.because_nothing_chosen(),
            Self::TooManyChosen => t.because_too_many_chosen(),
            Self::Technical => t.because_technical(),
            Self::Suspended => t.because_suspended(),
            Self::Cancelled => t.because_cancelled(),
            Self::OfferOver => t.because_offer_over(),
            Self::LastGlobalAdmin => t.because_last_global_admin(),
            Self::OnlyLooking => t.because_only_looking(),
            Self::WrongPassword => t.because_wrong_password(),
            Self::IsMember => t.because_is_member(),
            Self::InvitedAlready => t.because_invited_already(),
            Self::IsOperator => t.because_is_operator(),
            Self::NotInvited => t.because_not_invited(),
            Self::NotRecorded => return None,
        })
    }
}
