//! What the page of memberships and the calendars of it are made of.

use sqlx::PgConnection;
use time::Date;

use super::entries::{self, Cooling, Facts};
use crate::base::clock;
use crate::base::ids::MemberId;
use crate::benefits::glance::{self, Glance};
use crate::benefits::seats_panel::{self, Standings, Waiting};
use crate::benefits::to_do;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::{Benefit, only_listed, store as membership};
use crate::partners::Partner;
use crate::seats::Standing;
use crate::timeline::Timeline;

/// What was read of a company.
pub(super) struct Read {
    pub(super) glance: Glance,
    pub(super) benefits: Vec<Benefit>,
    pub(super) standings: Standings,
}

impl Read {
    /// Reads it for a member, as it is on a day. `waiting_days` is the programme's (R-SEAT-3).
    ///
    /// # Errors
    /// Those of the database.
    pub(super) async fn new(
        conn: &mut PgConnection,
        partner: &Partner,
        me: MemberId,
        (waiting_days, today): (i32, Date),
    ) -> AppResult<Self> {
        let glance = glance::find_glance(conn, partner.id, (me, &[])).await?;
        let benefits = only_listed(membership::list_benefits(conn, partner.id, None).await?, today);
        let with_seats: Vec<&Benefit> = benefits.iter().filter(|it| it.has_seats()).collect();
        let waiting = Waiting { days: waiting_days, today, zone: &partner.zone };
        let standings = seats_panel::list_standings(conn, partner.id, waiting, &with_seats).await?;
        Ok(Self { glance, benefits, standings })
    }

    /// All dates of it.
    pub(super) fn timeline(&self, partner: &Partner, today: Date, t: &Texts) -> Timeline {
        timeline((&self.glance, &self.benefits, &self.standings), partner, today, t)
    }
}

/// All dates of a company: the one source of picture, table, file and feed.
pub(in crate::benefits) fn timeline(
    (glance, benefits, standings): (&Glance, &[Benefit], &Standings),
    partner: &Partner,
    today: Date,
    t: &Texts,
) -> Timeline {
    let zone = &partner.zone;
    let cooling = benefits.iter().flat_map(|benefit| {
        let waiting = standings.get(&benefit.id).map(Standing::waiting).unwrap_or_default();
        waiting.iter().map(move |it| Cooling {
            benefit,
            seat: it.seat,
            since: clock::date_in(it.since, zone),
            at: it.since,
            free_on: it.free_on,
        })
    });
    // Who has not moved in can take nothing up here.
    let usable = if partner.has_moved_in() { benefits } else { &[] };
    let facts = Facts {
        mpn_id: partner.mpn_id,
        today,
        years: &glance.enrollments,
        open: to_do::still_open(usable, standings, today),
        cooling: cooling.collect(),
        runs: &glance.runs,
    };
    Timeline::new(entries::entries(&facts, |at| clock::date_in(at, zone), t), today)
}
