//! Who holds the seats of a benefit, and who held them.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use sqlx::PgConnection;

use super::super::Assignment;
use crate::base::clock::date_in;
use crate::base::ids::{AssignmentId, BenefitId, MemberId, PartnerId};

/// The holders of a benefit's seats, past and present, with their names.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Every assignment, in no order.
    pub assignments: Vec<Assignment>,
    /// Display names of all who occur.
    pub names: HashMap<MemberId, String>,
}

impl History {
    /// The display name of a member who occurs.
    #[must_use]
    pub fn name(&self, member: MemberId) -> &str {
        self.names.get(&member).map(String::as_str).unwrap_or_default()
    }
}

/// Every assignment of one benefit.
///
/// # Errors
/// Those of the database.
pub async fn find_history(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    zone: &TimeZone,
) -> sqlx::Result<History> {
    let rows = sqlx::query!(
        r#"select a.id as "id: AssignmentId", a.seat_number, a.member_id as "member: MemberId", m.display_name,
                  a.tenure_started_on, a.assigned_at, a.released_at
           from seat_assignments a
           join members m on m.partner_id = $1 and m.id = a.member_id
           where a.partner_id = $1 and a.benefit_id = $2"#,
        partner as PartnerId,
        benefit as BenefitId
    )
    .fetch_all(conn)
    .await?;
    let mut history = History::default();
    for row in rows {
        history.names.insert(row.member, row.display_name);
        history.assignments.push(Assignment {
            id: row.id,
            seat: row.seat_number,
            member: row.member,
            tenure_started_on: row.tenure_started_on,
            assigned_at: row.assigned_at,
            assigned_on: date_in(row.assigned_at, zone),
            released_at: row.released_at,
        });
    }
    Ok(history)
}

/// The assignments of several benefits at once: for a list that says how many seats are in which state.
///
/// # Errors
/// Those of the database.
pub async fn list_assignments(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefits: &[BenefitId],
    zone: &TimeZone,
) -> sqlx::Result<HashMap<BenefitId, Vec<Assignment>>> {
    let rows = sqlx::query!(
        r#"select id as "id: AssignmentId", benefit_id as "benefit: BenefitId", seat_number,
                  member_id as "member: MemberId", tenure_started_on, assigned_at, released_at
           from seat_assignments where partner_id = $1 and benefit_id = any($2)"#,
        partner as PartnerId,
        benefits as &[BenefitId]
    )
    .fetch_all(conn)
    .await?;
    let mut assignments: HashMap<BenefitId, Vec<Assignment>> = HashMap::new();
    for row in rows {
        assignments.entry(row.benefit).or_default().push(Assignment {
            id: row.id,
            seat: row.seat_number,
            member: row.member,
            tenure_started_on: row.tenure_started_on,
            assigned_at: row.assigned_at,
            assigned_on: date_in(row.assigned_at, zone),
            released_at: row.released_at,
        });
    }
    Ok(assignments)
}
