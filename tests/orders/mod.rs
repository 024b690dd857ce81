//! Orders: what can be bought, ordering, paying, what begins, what expires, and the invoices.

mod buying;
mod invoices;
mod paying;
mod refunding;
mod renewing;
pub mod statements;
mod story;

use sqlx::{AssertSqlSafe, Row as _};
use time::Date;
use uuid::Uuid;

use crate::app::{TestApp, Visitor, location};
use crate::html::Page;
use crate::office::{Office, Programme, told};
use partner_portal::base::ids::OrderId;
use partner_portal::orders::acts::{self, Paid, Seen, Wish};
use partner_portal::orders::store::{self, InvoiceKind, NewInvoice};

pub const OPERATOR: &str = "operator@programme.example";

/// The fields of an order that was not agreed to.
pub fn not_agreed(offer: &str) -> Vec<(&'static str, String)> {
    vec![
        ("offer", offer.to_owned()),
        ("name", "Alpine Consulting".to_owned()),
        ("address", "1 Peak Road\nZurich".to_owned()),
        ("country", "CH".to_owned()),
        ("tax_number", String::new()),
        ("own_reference", String::new()),
        ("seen", "none".to_owned()),
        ("once", Uuid::now_v7().to_string()),
    ]
}

/// An order of a company's Global admin, by the acts.
pub async fn place(app: &TestApp, mpn_id: i64, offers: &[&str]) -> OrderId {
    place_as(&Office::of_number(app, mpn_id).await, offers).await.unwrap()
}

/// The same by whoever is at work.
pub async fn place_as(office: &Office, offers: &[&str]) -> Result<OrderId, acts::NotOrdered> {
    let codes: Vec<String> = offers.iter().map(|it| (*it).to_owned()).collect();
    let mut tx = office.begin().await;
    let market = store::find_market(&mut tx, office.partner.id).await.unwrap();
    let today = office.partner.date_at(office.actor.at());
    let plan = told(acts::plan(&mut tx, &office.partner, &market, &codes, today).await)?;
    let wish = Wish {
        offers: &codes,
        name: &office.partner.name,
        address: "1 Peak Road\nZurich",
        country: &office.partner.country,
        tax_number: "",
        own_reference: "PO 17",
        agreed: true,
        drops: &[],
    };
    let seen = Seen { digest: &plan.digest().unwrap(), once: Uuid::now_v7() };
    let placed = told(acts::order(&mut tx, &office.partner, &office.actor, &wish, seen).await)?;
    tx.commit().await.unwrap();
    Ok(placed.0)
}

/// Books a payment of an order, in the smallest unit.
pub async fn pay(app: &TestApp, mpn_id: i64, order: OrderId, amount: i64, on: Date) -> acts::Came {
    pay_once(app, mpn_id, order, (amount, on), Uuid::now_v7()).await
}

/// The same by a form that is known by this.
pub async fn pay_once(
    app: &TestApp,
    mpn_id: i64,
    order: OrderId,
    (amount, on): (i64, Date),
    once: Uuid,
) -> acts::Came {
    try_pay(app, mpn_id, order, (amount, on), once).await.unwrap()
}

/// The same, which may be refused.
pub async fn try_pay(
    app: &TestApp,
    mpn_id: i64,
    order: OrderId,
    (amount, on): (i64, Date),
    once: Uuid,
) -> Result<acts::Came, acts::NotBooked> {
    let (office, programme) = (Office::of_number(app, mpn_id).await, Programme::of(app).await);
    let mut tx = app.state.db.console().await.unwrap();
    let paid = Paid { amount: Some(amount), paid_on: Some(on), once };
    let came = acts::confirm(&mut tx, &office.partner, &programme.actor, order, paid).await;
    let came = told(came)?;
    tx.commit().await.unwrap();
    Ok(came)
}

/// What is asked for an order.
pub async fn total(app: &TestApp, order: OrderId) -> i64 {
    app.count(&format!("select total from orders where id = '{order}'")).await
}

/// Where it stands.
pub async fn state(app: &TestApp, order: OrderId) -> String {
    let sql = "select state from orders where id = $1";
    sqlx::query_scalar(sql).bind(order.0).fetch_one(&mut app.owner().await).await.unwrap()
}

/// An order that waits: the one there is, or a new one.
pub async fn open_order(app: &TestApp, mpn_id: i64) -> String {
    let partner = app.partner(mpn_id).await;
    let open = format!("select id from orders where partner_id = '{partner}' and state = 'awaiting_payment'");
    if app.count(&format!("select count(*) from ({open}) it")).await > 0 {
        return app.id(&format!("{open} limit 1")).await;
    }
    place(app, mpn_id, &["silver-devops"]).await.to_string()
}

/// An order that is paid, of which a credit note was made: both ids.
pub async fn credited(app: &TestApp, mpn_id: i64) -> (String, String) {
    let partner = app.partner(mpn_id).await;
    let made =
        format!("select order_id, id from invoices where partner_id = '{partner}' and kind = 'credit_note'");
    let found = sqlx::query(AssertSqlSafe(made)).fetch_optional(&mut app.owner().await).await.unwrap();
    if let Some(row) = found {
        return (row.get::<Uuid, _>(0).to_string(), row.get::<Uuid, _>(1).to_string());
    }
    credited_in(app, mpn_id, &["gold-messaging"]).await
}

/// Notes that somebody loses their seat by an order.
pub async fn drop_by(app: &TestApp, order: &str) {
    app.run(&format!(
        "insert into order_drops select partner_id, id, gen_random_uuid() from orders where id = '{order}'"
    ))
    .await;
}

/// The same of a new order.
pub async fn credited_in(app: &TestApp, mpn_id: i64, offers: &[&str]) -> (String, String) {
    let order = place(app, mpn_id, offers).await;
    let today = Office::of_number(app, mpn_id).await.partner.date_at(app.clock.now());
    pay(app, mpn_id, order, total(app, order).await, today).await;
    let office = Office::of_number(app, mpn_id).await;
    let mut tx = app.state.db.console().await.unwrap();
    let selling = store::find_selling(&mut tx, office.partner.id).await.unwrap();
    let note = NewInvoice {
        order,
        kind: InvoiceKind::CreditNote,
        at: app.clock.now(),
        net: 100,
        tax: 23,
        selling: &selling,
    };
    let note = store::issue(&mut tx, office.partner.id, &note).await.unwrap();
    tx.commit().await.unwrap();
    (order.to_string(), note.to_string())
}

/// The page of what would be ordered.
pub async fn form(visitor: &Visitor, mpn_id: i64, asked: &str) -> Page {
    visitor.page(&format!("/partners/{mpn_id}/orders/new?{asked}")).await
}

/// Fills that form, with these fields instead of the usual ones (`-`: without it), and sends it: where it leads, or the page again.
pub async fn submit(
    visitor: &Visitor,
    mpn_id: i64,
    form: &Page,
    instead: &[(&str, &str)],
) -> Result<String, Page> {
    let hidden = form.form("Order, and pay").hidden_fields();
    let hidden = hidden.iter().map(|(name, it)| (name.as_str(), it.as_str()));
    let usual = [
        ("name", "Alpine Consulting"),
        ("address", "1 Peak Road\nZurich"),
        ("country", "CH"),
        ("tax_number", ""),
        ("own_reference", ""),
        ("agree", "yes"),
    ];
    let given = |name: &str| instead.iter().any(|(other, _)| *other == name);
    let kept = hidden.chain(usual).filter(|(name, _)| !given(name));
    let fields: Vec<(&str, &str)> =
        kept.chain(instead.iter().copied().filter(|(_, value)| *value != "-")).collect();
    let response = visitor.post(&format!("/partners/{mpn_id}/orders"), &fields).await;
    if response.status() == 303 { Ok(location(&response)) } else { Err(Page::of(response).await) }
}

/// Both.
pub async fn send(
    visitor: &Visitor,
    mpn_id: i64,
    asked: &str,
    instead: &[(&str, &str)],
) -> Result<String, Page> {
    let form = form(visitor, mpn_id, asked).await;
    submit(visitor, mpn_id, &form, instead).await
}
