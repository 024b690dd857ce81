//! What the opened row of a benefit with seats says of its product, and the people to whom a seat can go.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::Date;

use super::super::{Holding, Item};
use crate::base::ids::{BenefitId, MemberId, PartnerId, ProductId};
use crate::catalogue::{Credit, Name};
use crate::membership::Package;
use crate::users::members;

/// What is read for an opened row.
#[derive(Debug)]
pub struct Opened {
    /// What the product is, in the reader's language.
    pub description: String,
    /// What to mind with it (R-SW-3).
    pub instructions: String,
    /// Where the product is used and managed, if the catalogue says so.
    pub manage_url: Option<String>,
    /// Who may be picked: those without a seat of the product first, of them the reader, then by name.
    pub people: Json<Vec<Candidate>>,
}

/// Somebody who may be picked.
#[derive(Debug, Deserialize)]
pub struct Candidate {
    pub id: MemberId,
    /// Their display name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Whether they are invited, and not in yet (R-PPL-2).
    pub invited: bool,
    /// The seat of this benefit that they hold.
    pub seat: Option<i32>,
    /// Whether they are one of those who are looked for: the reader, and who was chosen before, are told of also when they aren't.
    pub fits: bool,
    held: Vec<Held>,
}

#[derive(Clone, Debug, Deserialize)]
struct Held {
    product: ProductId,
    name: Name,
    package: Package,
    credit: Option<Credit>,
}

impl Candidate {
    /// What they hold of other benefits: it may stand in the way (R-SEAT-2, R-CL-4).
    #[must_use]
    pub fn holdings(&self) -> Vec<Holding> {
        let holding = |it: &Held| Holding {
            member: self.id,
            item: Item { product: it.product, package: it.package, credit: it.credit },
            product_name: it.name.clone(),
        };
        self.held.iter().map(holding).collect()
    }
}

/// Reads it; of those who are active or invited, and whose name or address holds each word of `part`, at most `limit`, who was `chosen`
/// before and `me` before others and also when they don't fit. What they hold on `today` is read of these only (R-DATE-9); who comes first is told by two small
/// columns of all of them.
///
/// # Errors
/// Those of the database.
pub async fn find_opened(
    conn: &mut PgConnection,
    partner: PartnerId,
    benefit: BenefitId,
    language: &str,
    (part, limit, me, chosen): (&str, i64, MemberId, Option<MemberId>),
    today: Date,
) -> sqlx::Result<Opened> {
    sqlx::query_as!(
        Opened,
        r#"with it as (
               select b.product_id, p.manage_url, t.description, t.special_instructions as instructions
               from benefits b
               join products p on p.id = b.product_id
               left join lateral (
                   select coalesce(max(description) filter (where language = $3 and description <> ''),
                               max(description) filter (where language = 'en')) as description,
                          coalesce(max(special_instructions) filter (where language = $3 and special_instructions <> ''),
                               max(special_instructions) filter (where language = 'en')) as special_instructions
                   from product_texts where product_id = b.product_id and language in ($3, 'en')) t on true
               where b.partner_id = $1 and b.id = $2),
           seated as materialized (
               select a.member_id
               from benefits b
               join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id
               join seat_assignments a on a.partner_id = $1 and a.benefit_id = b.id and a.released_at is null
               where b.partner_id = $1 and b.product_id = (select product_id from it)
                 and e.starts_on <= $7 and e.anniversary_on + e.renewal_days >= $7),
           found as materialized (
               select m.id, m.person_id, m.display_name, not m.active as invited, m.id in (select member_id from seated) as has_one, fits
               from members m
               cross join lateral (
                   select cardinality($4::text[]) = 0
                          or m.searched || ' ' || (select searched from persons where id = m.person_id) like all ($4)
                       as fits) as looked_for
               where m.partner_id = $1 and (fits or m.id = $6 or m.id = $8)
                 and (m.active or m.id in (select member_id from invitations where partner_id = $1))
               order by m.id is distinct from $8, has_one, m.id <> $6, m.display_name, m.id limit $5),
           people as (
               select found.*, p.email,
                      (select a.seat_number from seat_assignments a
                       where a.partner_id = $1 and a.member_id = found.id and a.benefit_id = $2
                         and a.released_at is null) as seat,
                      (select coalesce(jsonb_agg(jsonb_build_object(
                                  'product', b.product_id, 'package', (select to_jsonb(k) from packages k where k.code = e.package),
                                  'name', jsonb_build_object('own', p.name, 'others', p.names),
                                  'credit', b.credit_period)), '[]')
                       from seat_assignments a
                       join benefits b on b.partner_id = $1 and b.id = a.benefit_id
                       join enrollments e on e.partner_id = $1 and e.id = b.enrollment_id and e.cancelled_at is null
                       join products p on p.id = b.product_id
                       where a.partner_id = $1 and a.member_id = found.id and a.released_at is null
                         and b.cancelled_at is null and e.starts_on <= $7 and e.anniversary_on + e.renewal_days >= $7
                         and a.benefit_id <> $2) as held
               from found join persons p on p.id = found.person_id)
           select coalesce(it.description, '') as "description!", coalesce(it.instructions, '') as "instructions!",
                  it.manage_url,
                  (select coalesce(jsonb_agg(jsonb_build_object(
                              'id', id, 'name', display_name, 'email', email, 'seat', seat, 'held', held, 'fits', fits,
                              'invited', invited)
                              order by id is distinct from $8, has_one, id <> $6, display_name, id), '[]') from people)
                      as "people!: Json<Vec<Candidate>>"
           from it"#,
        partner as PartnerId,
        benefit as BenefitId,
        language,
        &members::patterns(part),
        limit,
        me as MemberId,
        today,
        chosen as Option<MemberId>
    )
    .fetch_one(conn)
    .await
}
