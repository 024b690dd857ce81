//! Requests for roles in words, as several pages tell them.

use super::acts::Refused;
use super::{Outcome, RoleRequest};
use crate::i18n::{Locale, Texts};
use crate::partners::Partner;

/// How a request stands, in words.
#[must_use]
pub fn standing(it: &RoleRequest, partner: &Partner, locale: Locale) -> String {
    let t = locale.texts();
    let on = |at| locale.date(partner.date_at(at));
    let by = it.decided_by.as_deref();
    match (it.outcome, it.decided_at) {
        (Some(Outcome::Approved), Some(at)) => t.role_request_approved_on(by.unwrap_or_default(), on(at)),
        (Some(Outcome::Declined), Some(at)) => t.role_request_declined_on(by.unwrap_or_default(), on(at)),
        (Some(_), Some(at)) => t.role_request_ended_on(on(at)),
        _ => t.role_request_open_since(on(it.asked_at)),
    }
}

impl Refused {
    /// Why nothing was asked, in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Suspended => t.closed_suspended(),
            Self::Holds => t.ask_role_held(),
            Self::NobodyGives => t.ask_role_nobody(),
            Self::TooOften => t.ask_role_too_often(),
        }
    }
}
