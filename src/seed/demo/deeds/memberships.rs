//! What ended a company's membership by itself, and that operators suspended the company.

use time::{Duration, OffsetDateTime};

use super::Desk;
use crate::base::ids::EnrollmentId;
use crate::companies::acts::suspend;
use crate::dates;
use crate::orders::acts::lapse;
use crate::seed::SeedError;
use crate::seed::demo::plan::{Bought, Company, POLICY_DAYS};
use crate::seed::demo::rows::{Days, enrollment_id};

pub(super) enum Deed {
    /// Its renewal window closed the day before.
    Lapse(&'static Bought),
    Suspend(&'static str),
}

pub(super) fn deeds(company: &'static Company, days: Days) -> impl Iterator<Item = (OffsetDateTime, Deed)> {
    let lapsed = company.enrollments.iter().filter_map(move |bought| {
        let (_, anniversary_on) = days.year(bought.year);
        let lapsed_on = dates::renewal_closes_on(anniversary_on, POLICY_DAYS) + Duration::DAY;
        let ago = (days.ago(0) - lapsed_on).whole_days();
        (ago > 0).then(|| (days.morning(ago, 0), Deed::Lapse(bought)))
    });
    let suspended = company.suspended.map(|(ago, why)| (days.morning(ago, 140), Deed::Suspend(why)));
    lapsed.chain(suspended)
}

pub(super) async fn done(desk: &mut Desk<'_>, deed: Deed) -> Result<(), SeedError> {
    match deed {
        Deed::Lapse(bought) => {
            let (portal, id) = (desk.portal(), EnrollmentId(enrollment_id(desk.company, bought.name)));
            Ok(lapse(desk.conn, &portal, (desk.partner.id, id)).await?)
        }
        Deed::Suspend(why) => {
            let operator = desk.operator();
            Ok(suspend(desk.conn, &operator, desk.company.mpn_id, why).await?)
        }
    }
}
