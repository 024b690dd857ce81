//! SQL of orders.

mod ending;
mod invoices;
mod payments;
mod reading;
mod renewals;
pub mod statements;
mod steps;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

pub use ending::{cancel_offer, list_lines_without, list_products_of, shrink_benefits};
pub use invoices::{Invoice, InvoiceKind, NewInvoice, issue, list_invoices};
pub use payments::{
    NewPayment, Payment, PaymentKind, book, credit, find_booked, list_paid_of, list_payments, note_difference,
};
pub use reading::{
    Asked, COUNTED, LISTED, Line, Listed, Placed, Row, count_orders, find_of_any, find_order,
    list_all_orders, list_orders, lock_order,
};
pub use renewals::{Lapsed, find_lapsed, list_drops};
pub use steps::{
    Due, Year, add_competency, cancel, expire, find_due, find_versions, find_year, mark_paid, note_begun,
    note_purchased,
};

use super::buying::{Market, Open};
use super::price::Price;
use super::{OrderNumber, Purpose};
use crate::base::ids::{AssignmentId, EnrollmentId, MemberId, OfferId, OrderId, PackageVersionId, PartnerId};
use crate::catalogue::{Name, Names};
use crate::granting::Offer;
use crate::membership::store::PurchaseTerms;
use crate::membership::{Package, RefundPolicy};

/// Whom an invoice is made out to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Billing {
    pub name: String,
    pub address: String,
    /// By its two letters.
    pub country: String,
    pub tax_number: Option<String>,
}

/// What the programme's settings say of selling (R-ORD-5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selling {
    pub currency: String,
    /// In hundredths of a percent.
    pub tax_rate: Option<i32>,
    pub seller_name: Option<String>,
    pub seller_address: Option<String>,
    pub seller_tax_number: Option<String>,
    pub bank_account: Option<String>,
    /// Orders up to this amount are active before they are paid (R-MEM-2).
    pub active_at_once_up_to: i64,
    /// For how many days a vacated seat waits for another member (R-SEAT-3).
    pub seat_waiting_days: i32,
    /// What stays with a purchase.
    pub terms: PurchaseTerms,
    /// Whom the company's last order was made out to.
    pub billing: Option<Billing>,
}

/// Reads them, with the billing data of the company to which something is sold.
///
/// # Errors
/// Those of the database.
pub async fn find_selling(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Selling> {
    let row = sqlx::query!(
        r#"select p.currency, p.tax_rate, p.seller_name, p.seller_address, p.seller_tax_number, p.bank_account,
                  p.active_at_once_up_to, p.seat_waiting_days, p.refund_ended_by as "refund_policy: RefundPolicy", p.refund_days,
                  p.renewal_days, p.extra_days, b.name as "name?", b.address as "address?", b.country as "country?",
                  b.tax_number as "tax_number?"
           from programme p left join billing_data b on b.partner_id = $1"#,
        partner as PartnerId
    )
    .fetch_one(conn)
    .await?;
    let billing = row.name.zip(row.address).zip(row.country);
    Ok(Selling {
        currency: row.currency,
        tax_rate: row.tax_rate,
        seller_name: row.seller_name,
        seller_address: row.seller_address,
        seller_tax_number: row.seller_tax_number,
        bank_account: row.bank_account,
        active_at_once_up_to: row.active_at_once_up_to,
        seat_waiting_days: row.seat_waiting_days,
        terms: PurchaseTerms {
            refund_policy: row.refund_policy,
            refund_days: row.refund_days,
            renewal_days: row.renewal_days,
            extra_days: row.extra_days,
        },
        billing: billing.map(|((name, address), country)| Billing {
            name,
            address,
            country,
            tax_number: row.tax_number,
        }),
    })
}

/// Keeps it for the next order.
///
/// # Errors
/// Those of the database.
pub async fn keep_billing(
    conn: &mut PgConnection,
    partner: PartnerId,
    billing: &Billing,
    at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into billing_data (partner_id, name, address, country, tax_number, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (partner_id) do update
         set name = excluded.name, address = excluded.address, country = excluded.country,
             tax_number = excluded.tax_number, changed_at = excluded.changed_at",
        partner as PartnerId,
        billing.name,
        billing.address,
        billing.country,
        billing.tax_number,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// All offers, by name, and those of the company's orders that wait for their payment.
///
/// # Errors
/// Those of the database.
pub async fn find_market(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Market> {
    let rows = sqlx::query!(
        r#"select o.id as "id: OfferId", o.code, o.name, o.names as "names: Json<Names>", o.price_cents as price,
                  o.competency, o.on_sale,
                  (select to_jsonb(k) from packages k where k.code = o.package) as "package!: Package",
                  (select v.id from package_versions v where v.offer_id = o.id order by v.version desc limit 1)
                      as "version: PackageVersionId",
                  array(select case when a.offer_id = o.id then a.apart_from else a.offer_id end
                        from offers_apart a where o.id in (a.offer_id, a.apart_from)) as "apart!: Vec<OfferId>",
                  w.id as "order_id?: OrderId", w.number as "number?: OrderNumber",
                  (select currency from programme) as "currency!"
           from offers o
           left join order_lines l on l.partner_id = $1 and l.offer_id = o.id and l.open
           left join orders w on w.partner_id = $1 and w.id = l.order_id
           order by o.name, o.code"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await?;
    let mut market = Market::default();
    for row in rows {
        market.currency = row.currency;
        market.open.extend(row.order_id.zip(row.number).map(|order| Open {
            offer: row.id,
            package: row.package,
            order,
        }));
        market.offers.push(Offer {
            id: row.id,
            code: row.code,
            name: Name::new(row.name, row.names.0),
            package: row.package,
            price: row.price,
            competency: row.competency,
            on_sale: row.on_sale,
            version: row.version,
            apart: row.apart,
        });
    }
    Ok(market)
}

/// The order that this form has made.
///
/// # Errors
/// Those of the database.
pub async fn find_made(
    conn: &mut PgConnection,
    partner: PartnerId,
    form: Uuid,
) -> sqlx::Result<Option<(OrderId, OrderNumber)>> {
    let row = sqlx::query!(
        r#"select id as "id: OrderId", number as "number: OrderNumber" from orders where partner_id = $1 and form_id = $2"#,
        partner as PartnerId,
        form
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.number)))
}

/// A number that no order has.
///
/// # Errors
/// Those of the database.
pub async fn take_number(conn: &mut PgConnection) -> sqlx::Result<OrderNumber> {
    sqlx::query_scalar!(r#"select nextval('order_numbers') as "number!: OrderNumber""#).fetch_one(conn).await
}

/// An order to be written.
#[derive(Clone, Debug)]
pub struct NewOrder<'a> {
    pub id: OrderId,
    pub number: OrderNumber,
    pub form: Uuid,
    pub purpose: Purpose,
    pub of: Option<EnrollmentId>,
    pub buyer: MemberId,
    pub at: OffsetDateTime,
    pub ordered_on: time::Date,
    pub pay_by: time::Date,
    pub currency: &'a str,
    pub price: Price,
    pub terms: PurchaseTerms,
    pub billing: &'a Billing,
    pub own_reference: Option<&'a str>,
    pub lines: Vec<NewLine>,
    /// Of a renewal, how many days the window has that it keeps open.
    pub window_days: Option<i32>,
    /// Who loses their seat where fewer are granted (R-SEAT-3b).
    pub drops: &'a [AssignmentId],
}

/// A line of it.
#[derive(Clone, Debug)]
pub struct NewLine {
    pub offer: OfferId,
    pub version: PackageVersionId,
    /// As it is called at this moment: an order keeps it.
    pub name: Name,
    pub price: i64,
    pub discount: i64,
}

/// Writes an order that waits for its payment.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, partner: PartnerId, new: &NewOrder<'_>) -> sqlx::Result<()> {
    insert_order(&mut *conn, partner, new).await?;
    renewals::insert_drops(&mut *conn, partner, (new.id, new.drops)).await?;
    let offers: Vec<OfferId> = new.lines.iter().map(|it| it.offer).collect();
    let versions: Vec<PackageVersionId> = new.lines.iter().map(|it| it.version).collect();
    let names: Vec<String> = new.lines.iter().map(|it| it.name.own().to_owned()).collect();
    let of_languages: Vec<serde_json::Value> =
        new.lines.iter().map(|it| serde_json::json!(it.name.others())).collect();
    let prices: Vec<i64> = new.lines.iter().map(|it| it.price).collect();
    let discounts: Vec<i64> = new.lines.iter().map(|it| it.discount).collect();
    sqlx::query!(
        "insert into order_lines (partner_id, order_id, offer_id, package_version_id, name, names, price, discount, open)
         select $1, $2, it.*, true
         from unnest($3::uuid[], $4::uuid[], $5::text[], $6::jsonb[], $7::bigint[], $8::bigint[])
              as it (offer_id, package_version_id, name, names, price, discount)",
        partner as PartnerId,
        new.id as OrderId,
        &offers as &[OfferId],
        &versions as &[PackageVersionId],
        &names,
        &of_languages,
        &prices,
        &discounts
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into order_directory (number, about_partner, id, state, pay_by)
         values ($1, $2, $3, 'awaiting_payment', $4)",
        new.number as OrderNumber,
        partner as PartnerId,
        new.id as OrderId,
        new.pay_by
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn insert_order(conn: &mut PgConnection, partner: PartnerId, new: &NewOrder<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into orders (partner_id, id, number, form_id, state, purpose, of_enrollment_id, buyer, ordered_at,
                             ordered_on, pay_by, currency, net, tax_rate, tax, total, refund_policy, refund_days,
                             renewal_days, extra_days, billing_name, billing_address, billing_country,
                             billing_tax_number, own_reference, window_days, changed_at)
         values ($1, $2, $3, $4, 'awaiting_payment', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19, $20, $21, $22, $23, $24, $25, $8)",
        partner as PartnerId,
        new.id as OrderId,
        new.number as OrderNumber,
        new.form,
        new.purpose.as_str(),
        new.of as Option<EnrollmentId>,
        new.buyer as MemberId,
        new.at,
        new.ordered_on,
        new.pay_by,
        new.currency,
        new.price.net,
        new.price.tax_rate,
        new.price.tax,
        new.price.total(),
        new.terms.refund_policy.as_str(),
        new.terms.refund_days,
        new.terms.renewal_days,
        new.terms.extra_days,
        new.billing.name,
        new.billing.address,
        new.billing.country,
        new.billing.tax_number,
        new.own_reference,
        new.window_days
    )
    .execute(conn)
    .await?;
    Ok(())
}
