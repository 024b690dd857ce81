//! Invoices and credit notes: their numbers without gaps (R-ORD-3).

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::Selling;
use crate::base::ids::{InvoiceId, OrderId, PartnerId};
use crate::base::names::named;

named! {
    /// The two series of numbers.
    pub enum InvoiceKind {
        Invoice = "invoice",
        CreditNote = "credit_note",
    }
}

/// An invoice, or a credit note.
#[derive(Clone, Debug)]
pub struct Invoice {
    pub id: InvoiceId,
    pub kind: InvoiceKind,
    pub year: i32,
    pub number: i32,
    /// A day of UTC.
    pub issued_on: Date,
    pub issued_at: OffsetDateTime,
    pub net: i64,
    pub tax: i64,
    pub seller_name: Option<String>,
    pub seller_address: Option<String>,
    pub seller_tax_number: Option<String>,
}

impl Invoice {
    /// Its number as it is printed: `2026-000017`; of a credit note `C2026-000003`.
    #[must_use]
    pub fn printed(&self) -> String {
        let series = match self.kind {
            InvoiceKind::Invoice => "",
            InvoiceKind::CreditNote => "C",
        };
        format!("{series}{}-{:06}", self.year, self.number)
    }
}

/// Those of an order, the invoice first.
///
/// # Errors
/// Those of the database.
pub async fn list_invoices(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: OrderId,
) -> sqlx::Result<Vec<Invoice>> {
    sqlx::query_as!(
        Invoice,
        r#"select id as "id: InvoiceId", kind as "kind: InvoiceKind", year, number, issued_on, issued_at, net, tax,
                  seller_name, seller_address, seller_tax_number
           from invoices where partner_id = $1 and order_id = $2 order by kind desc, issued_at, id"#,
        partner as PartnerId,
        order as OrderId
    )
    .fetch_all(conn)
    .await
}

/// What is to be put on an invoice.
#[derive(Clone, Copy, Debug)]
pub struct NewInvoice<'a> {
    pub order: OrderId,
    pub kind: InvoiceKind,
    pub at: OffsetDateTime,
    pub net: i64,
    pub tax: i64,
    pub selling: &'a Selling,
}

/// Makes an invoice with the next number. Whoever makes another waits until this transaction ends, so it is the last thing that
/// one does; if it fails, the number is the next one's.
///
/// # Errors
/// Those of the database.
pub async fn issue(
    conn: &mut PgConnection,
    partner: PartnerId,
    new: &NewInvoice<'_>,
) -> sqlx::Result<InvoiceId> {
    let (id, issued_on) = (InvoiceId::new(), new.at.date());
    let number = sqlx::query_scalar!(
        r#"insert into invoice_counters as c (kind, year, last) values ($1, $2, 1)
           on conflict (kind, year) do update set last = c.last + 1 returning last as "last!""#,
        new.kind.as_str(),
        issued_on.year()
    )
    .fetch_one(&mut *conn)
    .await?;
    sqlx::query!(
        "insert into invoices (partner_id, id, order_id, kind, year, number, issued_on, issued_at, net, tax, seller_name,
                               seller_address, seller_tax_number)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        partner as PartnerId,
        id as InvoiceId,
        new.order as OrderId,
        new.kind.as_str(),
        issued_on.year(),
        number,
        issued_on,
        new.at,
        new.net,
        new.tax,
        new.selling.seller_name,
        new.selling.seller_address,
        new.selling.seller_tax_number
    )
    .execute(conn)
    .await?;
    Ok(id)
}
