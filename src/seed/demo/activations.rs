//! What the demo companies have asked the programme for: an activation in every state, with its history.

use sqlx::PgConnection;
use sqlx::types::Uuid;
use time::{Date, Duration, OffsetDateTime};

use super::companies::{Activated, Company, Outcome};
use super::rows::{
    ActivationNow, Days, RefundEnded, Rows, add_entry, add_operators_entry, benefit_id, end_refund,
    enrollment_id, member_id, partner_id, person_id,
};
use crate::activations::{WhichId, active_until, ids_context};
use crate::audit::{Act, ActivationDetails};
use crate::base::ids::{ActivationId, BenefitId, MemberId, PartnerId};
use crate::base::secrets::{Secrets, SecretsError};
use crate::membership::ActivationState;
use crate::seed::catalogue::PRODUCTS;
use crate::seed::demo::companies::OPERATOR_EMAIL;
use crate::seed::{SeedError, named_id};

/// An activation with its changes.
#[derive(Debug)]
pub(super) struct ActivationRow {
    pub partner: Uuid,
    pub id: Uuid,
    pub benefit: Uuid,
    pub kind: &'static str,
    pub product: &'static str,
    pub state: ActivationState,
    pub requested_at: OffsetDateTime,
    pub requested_by: Uuid,
    pub changed_at: OffsetDateTime,
    pub designee: Option<(Uuid, &'static str)>,
    pub message: Option<&'static str>,
    /// Each state that it came to, when, and whether the programme did it.
    pub changes: Vec<(ActivationState, OffsetDateTime, bool)>,
}

/// Adds one that a company made.
pub(super) fn add_activation(
    rows: &mut Rows,
    company: &'static Company,
    made: &'static Activated,
    days: Days,
) {
    let benefit = benefit_id(company, made.benefit);
    let Some(product) = PRODUCTS.iter().find(|product| product.code == made.benefit.1) else { return };
    let requested_at = days.morning(made.days_ago, 30);
    let requested_by = member_id(company, made.by);
    let mut changes = vec![(ActivationState::Requested, requested_at, false)];
    let mut message = None;
    match made.outcome {
        Outcome::Waits => {}
        Outcome::Taken(ago) => changes.push((ActivationState::InProgress, days.morning(ago, 60), true)),
        Outcome::Fulfilled(ago) => {
            changes.push((ActivationState::InProgress, days.morning(ago + 1, 60), true));
            changes.push((ActivationState::Active, days.morning(ago, 90), true));
        }
        Outcome::Declined(ago, why) => {
            message = Some(why);
            changes.push((ActivationState::Declined, days.morning(ago, 90), true));
        }
        Outcome::Withdrawn(ago) => changes.push((ActivationState::Withdrawn, days.morning(ago, 45), false)),
    }
    let (state, changed_at, _) =
        changes.last().copied().unwrap_or((ActivationState::Requested, requested_at, false));
    if let Some(row) = rows.benefits.iter_mut().find(|row| row.id == benefit) {
        let anniversary =
            rows.enrollments.iter().find(|it| it.id == row.enrollment).map(|it| it.anniversary_on);
        let active_on = match made.outcome {
            Outcome::Fulfilled(ago) if product.kind == "go_to_market" => Some(days.ago(ago)),
            _ => None,
        };
        let until: Option<Date> = active_on
            .zip(anniversary)
            .map(|(day, anniversary)| active_until(day, product.duration_months, anniversary));
        row.activation = Some(ActivationNow { state, since: changed_at, until });
    }
    if state == ActivationState::Active {
        end_refund(
            rows,
            enrollment_id(company, made.benefit.0),
            RefundEnded { at: changed_at, by: "activated", benefit },
        );
    }
    let id = named_id("activation", &format!("{benefit} {}", made.days_ago));
    add_entries(rows, company, made, (id, product.name), &changes);
    rows.activations.push(ActivationRow {
        partner: partner_id(company.mpn_id),
        id,
        benefit,
        kind: product.kind,
        product: product.name,
        state,
        requested_at,
        requested_by,
        changed_at,
        designee: made.designee.map(|(email, other)| (member_id(company, email), other)),
        message,
        changes,
    });
}

/// What the log tells of each change, as the portal itself writes it.
fn add_entries(
    rows: &mut Rows,
    company: &'static Company,
    made: &'static Activated,
    (id, product): (Uuid, &'static str),
    changes: &[(ActivationState, OffsetDateTime, bool)],
) {
    for (state, at, by_programme) in changes {
        let on = ActivationDetails {
            activation_id: Some(ActivationId(id)),
            benefit_id: Some(BenefitId(benefit_id(company, made.benefit))),
            product: Some(product.to_owned()),
            partner_id: by_programme.then(|| PartnerId(partner_id(company.mpn_id))),
            mpn_id: by_programme.then_some(company.mpn_id),
        };
        let act = match state {
            ActivationState::Requested => {
                let member_id = made.designee.map(|(email, _)| MemberId(member_id(company, email)));
                Act::ActivationRequested { on, member_id }
            }
            ActivationState::InProgress => Act::ActivationTaken(on),
            ActivationState::Active => Act::ActivationFulfilled { on, count: None },
            ActivationState::Declined => Act::ActivationDeclined(on),
            ActivationState::Withdrawn => Act::ActivationWithdrawn(on),
        };
        if *by_programme {
            add_operators_entry(rows, company, *at, act);
        } else {
            add_entry(rows, company, (made.by, *at), act);
        }
    }
}

/// Writes them, the IDs sealed, with their place in the operators' queue.
pub(super) async fn insert_activations(
    conn: &mut PgConnection,
    rows: &Rows,
    secrets: &Secrets,
) -> Result<(), SeedError> {
    insert_states(conn, &rows.activations, secrets).await?;
    insert_changes(conn, &rows.activations).await?;
    insert_queue(conn, &rows.activations).await?;
    Ok(())
}

async fn insert_states(
    conn: &mut PgConnection,
    all: &[ActivationRow],
    secrets: &Secrets,
) -> Result<(), SeedError> {
    let seal = |which, prefix: &str| {
        all.iter()
            .map(|row| {
                // Only technical benefits have IDs.
                if row.state != ActivationState::Active || row.kind != "technical" {
                    return Ok(None);
                }
                let context = ids_context(PartnerId(row.partner), ActivationId(row.id), which);
                secrets.seal(&context, &demo_id(prefix, row.id)).map(Some)
            })
            .collect::<Result<Vec<Option<Vec<u8>>>, SecretsError>>()
    };
    let (access, contract) = (seal(WhichId::Access, "DMA")?, seal(WhichId::Contract, "DMC")?);
    let states: Vec<String> = all.iter().map(|row| row.state.as_str().to_owned()).collect();
    let members: Vec<Option<Uuid>> = all.iter().map(|row| row.designee.map(|it| it.0)).collect();
    let addresses: Vec<Option<String>> =
        all.iter().map(|row| row.designee.map(|it| it.1.to_owned())).collect();
    let messages: Vec<Option<String>> = all.iter().map(|row| row.message.map(str::to_owned)).collect();
    sqlx::query!(
        "insert into activations
             (partner_id, id, benefit_id, state, requested_at, requested_by, changed_at, member_id, alternative_email,
              message, access_id, contract_id)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::uuid[],
                              $7::timestamptz[], $8::uuid[], $9::text[], $10::text[], $11::bytea[], $12::bytea[])",
        &all.iter().map(|row| row.partner).collect::<Vec<_>>(),
        &all.iter().map(|row| row.id).collect::<Vec<_>>(),
        &all.iter().map(|row| row.benefit).collect::<Vec<_>>(),
        &states,
        &all.iter().map(|row| row.requested_at).collect::<Vec<_>>(),
        &all.iter().map(|row| row.requested_by).collect::<Vec<_>>(),
        &all.iter().map(|row| row.changed_at).collect::<Vec<_>>(),
        &members as &[Option<Uuid>],
        &addresses as &[Option<String>],
        &messages as &[Option<String>],
        &access as &[Option<Vec<u8>>],
        &contract as &[Option<Vec<u8>>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An ID that nobody takes for a real one, the same each time the demo is seeded.
fn demo_id(prefix: &str, activation: Uuid) -> String {
    format!("{prefix}-{:08}", activation.as_u128() % 100_000_000)
}

async fn insert_changes(conn: &mut PgConnection, all: &[ActivationRow]) -> Result<(), SeedError> {
    let operator = person_id(OPERATOR_EMAIL);
    let mut columns = (vec![], vec![], vec![], vec![], vec![], vec![], vec![]);
    for row in all {
        for (ordinal, (state, at, by_programme)) in (1_i32..).zip(&row.changes) {
            columns.0.push(row.partner);
            columns.1.push(row.id);
            columns.2.push(ordinal);
            columns.3.push(state.as_str().to_owned());
            columns.4.push(*at);
            columns.5.push((!by_programme).then_some(row.requested_by));
            columns.6.push(by_programme.then_some(operator));
        }
    }
    sqlx::query!(
        "insert into activation_changes (partner_id, activation_id, ordinal, state, at, member_id, operator_id)
         select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::timestamptz[], $6::uuid[], $7::uuid[])",
        &columns.0,
        &columns.1,
        &columns.2,
        &columns.3,
        &columns.4,
        &columns.5 as &[Option<Uuid>],
        &columns.6 as &[Option<Uuid>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_queue(conn: &mut PgConnection, all: &[ActivationRow]) -> Result<(), SeedError> {
    let operator = person_id(OPERATOR_EMAIL);
    let is_taken = |row: &ActivationRow| row.changes.iter().any(|it| it.0 == ActivationState::InProgress);
    let taken: Vec<Option<Uuid>> = all.iter().map(|row| is_taken(row).then_some(operator)).collect();
    let due_at: Vec<Option<OffsetDateTime>> = all
        .iter()
        .map(|row| {
            let product = PRODUCTS.iter().find(|product| product.name == row.product)?;
            let minutes =
                product.automatic_after_minutes.filter(|_| row.state == ActivationState::Requested)?;
            Some(row.requested_at + Duration::minutes(minutes.into()))
        })
        .collect();
    sqlx::query!(
        "insert into queue_items (id, about_partner, area, kind, state, open, since, title, assignee, due_at)
         select id, partner, 'activations', kind, state, open, since, title, assignee, due_at
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bool[], $6::timestamptz[], $7::text[],
                     $8::uuid[], $9::timestamptz[])
             as item (id, partner, kind, state, open, since, title, assignee, due_at)",
        &all.iter().map(|row| row.id).collect::<Vec<_>>(),
        &all.iter().map(|row| row.partner).collect::<Vec<_>>(),
        &all.iter().map(|row| row.kind.to_owned()).collect::<Vec<_>>(),
        &all.iter().map(|row| row.state.as_str().to_owned()).collect::<Vec<_>>(),
        &all.iter().map(|row| row.state.is_open()).collect::<Vec<_>>(),
        &all.iter().map(|row| row.requested_at).collect::<Vec<_>>(),
        &all.iter().map(|row| row.product.to_owned()).collect::<Vec<_>>(),
        &taken as &[Option<Uuid>],
        &due_at as &[Option<OffsetDateTime>],
    )
    .execute(conn)
    .await?;
    Ok(())
}
