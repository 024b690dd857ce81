//! What the demo companies have asked the programme for in words: a service request in every state, with its thread
//! and what it took.

use sqlx::PgConnection;
use sqlx::types::Uuid;
use time::{Duration, OffsetDateTime};

use super::companies::{Asked, Company, OPERATOR_EMAIL, Requested, Turn};
use super::rows::{Days, Rows, add_entry, add_operators_entry, benefit_id, member_id, partner_id, person_id};
use crate::audit::{Act, RequestDetails};
use crate::base::ids::{BenefitId, PartnerId, ServiceRequestId};
use crate::seed::named_id;
use crate::service_requests::{CloseReason, RequestState, Side};

/// A request with its thread.
#[derive(Debug)]
pub(super) struct RequestRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub number: i32,
    pub made: &'static Requested,
    pub country: &'static str,
    pub language: &'static str,
    pub time_zone: &'static str,
    pub asked_by: Uuid,
    pub created_at: OffsetDateTime,
    pub state: RequestState,
    pub answered_at: Option<OffsetDateTime>,
    pub closed: Option<(OffsetDateTime, CloseReason)>,
    /// Since when it waits for the programme.
    pub since: OffsetDateTime,
    pub entries: Vec<EntryRow>,
    pub held: Option<Held>,
}

/// An entry of the thread: by a member, or the operator.
#[derive(Debug)]
pub(super) struct EntryRow {
    pub at: OffsetDateTime,
    pub member: Option<Uuid>,
    pub text: Option<&'static str>,
    pub reason: Option<CloseReason>,
}

/// What it holds of a benefit, or has used up of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub benefit: Uuid,
    pub reserved: i32,
    pub used: Option<i32>,
}

/// Adds the company's requests, the first with number 1.
pub(super) fn add_requests(rows: &mut Rows, company: &'static Company, days: Days) {
    for (number, made) in (1..).zip(company.requests) {
        add_request(rows, company, (number, made), days);
    }
}

fn add_request(
    rows: &mut Rows,
    company: &'static Company,
    (number, made): (i32, &'static Requested),
    days: Days,
) {
    let asked_by = member_id(company, made.by);
    let created_at = days.morning(made.days_ago, 100);
    let first = EntryRow { at: created_at, member: Some(asked_by), text: Some(made.text), reason: None };
    let mut row = RequestRow {
        partner: partner_id(company.mpn_id),
        id: named_id("service request", &format!("{} {number}", company.mpn_id)),
        number,
        made,
        country: company.country,
        language: company.language,
        time_zone: company.time_zone,
        asked_by,
        created_at,
        state: RequestState::Open,
        answered_at: None,
        closed: None,
        since: created_at,
        entries: vec![first],
        held: made.takes.map(|(benefit, units)| Held {
            benefit: benefit_id(company, benefit),
            reserved: units,
            used: None,
        }),
    };
    let submitted = Act::ServiceRequestSubmitted {
        on: request_details(company, &row, Side::Partner),
        r#type: Some(made.kind.as_str().to_owned()),
        reserved: row.held.map(|held| (BenefitId(held.benefit), held.reserved)).into(),
        enrollment_id: None,
    };
    add_entry(rows, company, (made.by, created_at), submitted);
    for turn in made.turns {
        let (at, side) = turn.moment(days);
        if side == Side::Programme && row.answered_at.is_none() {
            // Whoever answers first has taken it before.
            let taken = Act::ServiceRequestTaken(request_details(company, &row, side));
            add_operators_entry(rows, company, at - Duration::minutes(5), taken);
        }
        row.take_turn(turn, days);
        let on = request_details(company, &row, side);
        match turn {
            Turn::Partner(..) => {
                add_entry(rows, company, (made.by, at), Act::ServiceRequestAnswered(on));
            }
            Turn::Programme(..) => add_operators_entry(rows, company, at, Act::ServiceRequestAnswered(on)),
            Turn::Closed(_, reason, used) => {
                let closed = Act::ServiceRequestClosed {
                    on,
                    closed_as: Some(reason.as_str().to_owned()),
                    used: row.held.map(|_| *used),
                    cancelled_enrollment_id: None,
                };
                add_operators_entry(rows, company, at, closed);
            }
        }
    }
    if let Some(held) = row.held
        && let Some(benefit) = rows.benefits.iter_mut().find(|benefit| benefit.id == held.benefit)
    {
        match held.used {
            None => benefit.units_reserved += held.reserved,
            Some(used) => benefit.units_used += used,
        }
    }
    rows.requests.push(row);
}

/// The programme's acts name the company.
fn request_details(company: &Company, row: &RequestRow, side: Side) -> RequestDetails {
    let by_programme = side == Side::Programme;
    RequestDetails {
        service_request_id: Some(ServiceRequestId(row.id)),
        number: Some(row.number),
        partner_id: by_programme.then_some(PartnerId(row.partner)),
        mpn_id: by_programme.then_some(company.mpn_id),
    }
}

impl Turn {
    /// When it was, and whose.
    fn moment(&self, days: Days) -> (OffsetDateTime, Side) {
        match self {
            Self::Partner(ago, _) => (days.morning(*ago, 110), Side::Partner),
            Self::Programme(ago, _) => (days.morning(*ago, 120), Side::Programme),
            Self::Closed(ago, ..) => (days.morning(*ago, 130), Side::Programme),
        }
    }
}

impl RequestRow {
    fn take_turn(&mut self, turn: &Turn, days: Days) {
        let (at, side) = turn.moment(days);
        let member = (side == Side::Partner).then_some(self.asked_by);
        if side == Side::Programme {
            self.answered_at = self.answered_at.or(Some(at));
        } else {
            self.since = at;
        }
        let mut entry = EntryRow { at, member, text: None, reason: None };
        match turn {
            Turn::Partner(_, text) | Turn::Programme(_, text) => {
                self.state = self.state.after_message(side).unwrap_or(self.state);
                entry.text = Some(text);
            }
            Turn::Closed(_, reason, used) => {
                self.state = RequestState::Closed;
                self.closed = Some((at, *reason));
                self.held = self.held.map(|held| Held { used: Some(*used), ..held });
                entry.reason = Some(*reason);
            }
        }
        self.entries.push(entry);
    }

    fn changed_at(&self) -> OffsetDateTime {
        self.entries.last().map_or(self.created_at, |entry| entry.at)
    }
}

/// Writes them, with their threads, what they hold, and their place in the operators' queue.
pub(super) async fn insert_requests(conn: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    for row in &rows.requests {
        insert_request(conn, row).await?;
        insert_entries(conn, row).await?;
        insert_rest(conn, row).await?;
    }
    Ok(())
}

async fn insert_request(conn: &mut PgConnection, row: &RequestRow) -> sqlx::Result<()> {
    let (product, consultation) = match row.made.asked {
        Asked::Hours { product, phase, phone, hours } => {
            (Some(product), Some((phase.as_str(), phone, hours)))
        }
        Asked::Incident { product } => (Some(product), None),
        Asked::Nothing => (None, None),
    };
    let with_hours = |value: &'static str| consultation.map(|_| value);
    sqlx::query!(
        "insert into service_requests
             (partner_id, id, number, once, kind, state, title, asked_by, created_at, changed_at, entries,
              answered_at, closed_at, reason, product, phase, country, language, phone, time_zone, hours)
         values ($1, $2, $3, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        row.partner,
        row.id,
        row.number,
        row.made.kind.as_str(),
        row.state.as_str(),
        row.made.title,
        row.asked_by,
        row.created_at,
        row.changed_at(),
        i32::try_from(row.entries.len()).unwrap_or(i32::MAX),
        row.answered_at,
        row.closed.map(|(at, _)| at),
        row.closed.map(|(_, reason)| reason.as_str()),
        product,
        consultation.map(|(phase, ..)| phase),
        with_hours(row.country),
        with_hours(row.language),
        consultation.map(|(_, phone, _)| phone),
        with_hours(row.time_zone),
        consultation.map(|(.., hours)| hours)
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into service_request_counters (partner_id, last) values ($1, $2)
         on conflict (partner_id) do update set last = excluded.last",
        row.partner,
        row.number
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_entries(conn: &mut PgConnection, row: &RequestRow) -> sqlx::Result<()> {
    let operator = person_id(OPERATOR_EMAIL);
    for (ordinal, entry) in (1_i32..).zip(&row.entries) {
        sqlx::query!(
            "insert into service_request_entries
                 (partner_id, request_id, ordinal, what, at, member_id, operator_id, text, reason)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            row.partner,
            row.id,
            ordinal,
            if entry.reason.is_some() { "closed" } else { "message" },
            entry.at,
            entry.member,
            entry.member.is_none().then_some(operator),
            entry.text,
            entry.reason.map(CloseReason::as_str)
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

async fn insert_rest(conn: &mut PgConnection, row: &RequestRow) -> sqlx::Result<()> {
    if let Some(held) = row.held {
        sqlx::query!(
            "insert into unit_reservations (partner_id, request_id, ordinal, benefit_id, reserved, used)
             values ($1, $2, 1, $3, $4, $5)",
            row.partner,
            row.id,
            held.benefit,
            held.reserved,
            held.used
        )
        .execute(&mut *conn)
        .await?;
    }
    sqlx::query!(
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title, assignee)
         values ($1, $2, 'service_requests', $3, $4, $5, $6, $7, $8)",
        row.id,
        row.partner,
        row.made.kind.as_str(),
        row.state.as_str(),
        row.closed.is_none(),
        row.since,
        row.made.title,
        row.answered_at.map(|_| person_id(OPERATOR_EMAIL))
    )
    .execute(conn)
    .await?;
    Ok(())
}
