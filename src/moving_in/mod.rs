//! Moving in (R-TEN-2, R-JOIN-2): a company that still manages its benefits on the older site is invited, and one of its Global
//! admins accepts. From then on its pages work.

pub mod acts;
pub mod console;
pub mod mails;
pub mod paths;
pub mod portal;
pub mod store;

use time::OffsetDateTime;

use crate::partners::{Home, Partner};

/// When the company was invited; none where it isn't, or has moved in.
#[must_use]
pub fn invited_at(partner: &Partner) -> Option<OffsetDateTime> {
    match partner.home {
        Home::MembershipCenter { invited_at } => invited_at,
        Home::PartnerCenter => None,
    }
}

/// How a page shows the invitation: a form sends this along. Of none it is empty.
#[must_use]
pub fn seen(partner: &Partner) -> String {
    invited_at(partner).map_or_else(String::new, |at| (at.unix_timestamp_nanos() / 1_000).to_string())
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use time::macros::datetime;

    use super::*;
    use crate::base::ids::PartnerId;

    #[test]
    fn each_invitation_is_told_apart_and_there_is_none_once_the_company_has_moved_in() {
        let partner = |home| Partner {
            id: PartnerId::new(),
            mpn_id: 4_100_004,
            name: "Dvina".to_owned(),
            country: "RU".to_owned(),
            zone: TimeZone::UTC,
            zone_name: "UTC".to_owned(),
            home,
            suspended: None,
        };
        let invited = |invited_at| partner(Home::MembershipCenter { invited_at });
        let first = datetime!(2026-11-20 10:00 UTC);
        let again = first + time::Duration::MICROSECOND;
        assert_eq!(seen(&invited(None)), "");
        assert_ne!(seen(&invited(Some(first))), seen(&invited(Some(again))));
        assert_eq!(invited_at(&invited(Some(first))), Some(first));
        assert_eq!(
            (invited_at(&partner(Home::PartnerCenter)), seen(&partner(Home::PartnerCenter))),
            (None, String::new())
        );
    }
}
