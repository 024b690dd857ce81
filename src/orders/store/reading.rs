//! Reading orders: one, those of a company, those of all for operators.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use super::Billing;
use crate::base::ids::{EnrollmentId, MemberId, OfferId, OrderId, PackageVersionId, PartnerId};
use crate::base::marks::At;
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::membership::RefundPolicy;
use crate::membership::store::PurchaseTerms;
use crate::orders::price::Price;
use crate::orders::{Account, OrderNumber, Purpose, State};

/// A line of an order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct Line {
    pub offer: OfferId,
    pub version: PackageVersionId,
    /// As it was called when it was ordered.
    pub name: Name,
    pub price: i64,
    pub discount: i64,
}

impl Line {
    /// What is asked for it, without tax.
    #[must_use]
    pub fn net(&self) -> i64 {
        self.price.saturating_sub(self.discount)
    }
}

/// An order with all that is known of it.
#[derive(Clone, Debug)]
pub struct Placed {
    pub id: OrderId,
    pub number: OrderNumber,
    pub purpose: Purpose,
    /// The membership that it adds to or renews.
    pub of: Option<EnrollmentId>,
    /// That which it has begun, or was added to.
    pub enrollment: Option<EnrollmentId>,
    pub buyer: MemberId,
    pub buyer_name: String,
    pub ordered_at: OffsetDateTime,
    pub ordered_on: Date,
    pub pay_by: Date,
    pub paid_on: Option<Date>,
    pub currency: String,
    pub price: Price,
    pub terms: PurchaseTerms,
    pub account: Account,
    pub billing: Billing,
    pub own_reference: Option<String>,
    /// When it came to where it stands.
    pub changed_at: OffsetDateTime,
    pub cancelled_by: Option<String>,
    pub lines: Vec<Line>,
    /// Of a renewal, how many days the window had that it keeps open while it waits.
    pub window_days: Option<i32>,
}

impl Placed {
    /// An amount in its currency.
    #[must_use]
    pub fn money(&self, amount: i64) -> Money {
        Money { amount, currency: self.currency.clone() }
    }

    /// The names of what was ordered.
    #[must_use]
    pub fn names(&self) -> Vec<Name> {
        self.lines.iter().map(|it| it.name.clone()).collect()
    }

    /// As payments are held against it.
    #[must_use]
    pub fn payable(&self) -> crate::orders::Order {
        crate::orders::Order {
            number: self.number,
            total: self.money(self.account.total),
            state: self.account.state,
            ordered_on: self.ordered_on,
            paid: self.account.paid.saturating_add(self.account.settled),
        }
    }
}

/// The company's order with this id.
///
/// # Errors
/// Those of the database.
pub async fn find_order(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: OrderId,
) -> sqlx::Result<Option<Placed>> {
    Ok(find(conn, Some(partner), order).await?.map(|(_, placed)| placed))
}

/// An order of whichever company, and whose it is: for operators.
///
/// # Errors
/// Those of the database.
pub async fn find_of_any(
    conn: &mut PgConnection,
    order: OrderId,
) -> sqlx::Result<Option<(PartnerId, Placed)>> {
    find(conn, None, order).await
}

/// An order of this company; of none, that of the directory.
async fn find(
    conn: &mut PgConnection,
    partner: Option<PartnerId>,
    order: OrderId,
) -> sqlx::Result<Option<(PartnerId, Placed)>> {
    let row = sqlx::query!(
        r#"select o.partner_id as "partner: PartnerId", o.id as "id: OrderId", o.number as "number: OrderNumber", o.state as "state: State",
                  o.purpose as "purpose: Purpose", o.of_enrollment_id as "of: EnrollmentId",
                  o.enrollment_id as "enrollment: EnrollmentId", o.buyer as "buyer: MemberId",
                  m.display_name as buyer_name, o.ordered_at, o.ordered_on, o.pay_by, o.paid_on, o.currency, o.net,
                  o.tax_rate, o.tax, o.total, o.refund_policy as "refund_policy: RefundPolicy", o.refund_days,
                  o.renewal_days, o.extra_days, o.paid, o.settled, o.credited, o.billing_name, o.billing_address,
                  o.billing_country, o.billing_tax_number, o.own_reference, o.changed_at, o.window_days,
                  (select c.display_name from members c where c.partner_id = o.partner_id and c.id = o.cancelled_by) as cancelled_by,
                  (select jsonb_agg(jsonb_build_object('offer', l.offer_id, 'version', l.package_version_id,
                                                       'name', jsonb_build_object('own', l.name, 'others', l.names),
                                                       'price', l.price, 'discount', l.discount)
                                    order by l.name, l.offer_id)
                   from order_lines l where l.partner_id = o.partner_id and l.order_id = o.id) as "lines!: Json<Vec<Line>>"
           from orders o join members m on m.partner_id = o.partner_id and m.id = o.buyer
           where o.partner_id = coalesce($1, (select d.about_partner from order_directory d where d.id = $2)) and o.id = $2"#,
        partner as Option<PartnerId>,
        order as OrderId
    )
    .fetch_optional(conn)
    .await?;
    let placed = row.map(|row| {
        let placed = Placed {
            id: row.id,
            number: row.number,
            purpose: row.purpose,
            of: row.of,
            enrollment: row.enrollment,
            buyer: row.buyer,
            buyer_name: row.buyer_name,
            ordered_at: row.ordered_at,
            ordered_on: row.ordered_on,
            pay_by: row.pay_by,
            paid_on: row.paid_on,
            currency: row.currency,
            price: Price { net: row.net, tax_rate: row.tax_rate, tax: row.tax },
            terms: PurchaseTerms {
                refund_policy: row.refund_policy,
                refund_days: row.refund_days,
                renewal_days: row.renewal_days,
                extra_days: row.extra_days,
            },
            account: Account {
                state: row.state,
                total: row.total,
                paid: row.paid,
                settled: row.settled,
                credited: row.credited,
            },
            billing: Billing {
                name: row.billing_name,
                address: row.billing_address,
                country: row.billing_country,
                tax_number: row.billing_tax_number,
            },
            own_reference: row.own_reference,
            changed_at: row.changed_at,
            cancelled_by: row.cancelled_by,
            window_days: row.window_days,
            lines: row.lines.0,
        };
        (row.partner, placed)
    });
    Ok(placed)
}

/// The same, its row locked to the end of the transaction. The company's row is locked before.
///
/// # Errors
/// Those of the database.
pub async fn lock_order(
    conn: &mut PgConnection,
    partner: PartnerId,
    order: OrderId,
) -> sqlx::Result<Option<Placed>> {
    let locked = sqlx::query_scalar!(
        r#"select true as "locked!" from orders where partner_id = $1 and id = $2 for no key update"#,
        partner as PartnerId,
        order as OrderId
    )
    .fetch_optional(&mut *conn)
    .await?;
    match locked {
        Some(_) => find_order(conn, partner, order).await,
        None => Ok(None),
    }
}

/// An order in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: OrderId,
    pub number: OrderNumber,
    pub names: Json<Vec<Name>>,
    pub buyer: String,
    pub ordered_at: OffsetDateTime,
    pub pay_by: Date,
    pub total: i64,
    pub currency: String,
    pub state: State,
}

/// The company's orders, newest first.
///
/// # Errors
/// Those of the database.
pub async fn list_orders(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<Listed>> {
    sqlx::query_as!(
        Listed,
        r#"select o.id as "id: OrderId", o.number as "number: OrderNumber",
                  (select coalesce(jsonb_agg(jsonb_build_object('own', l.name, 'others', l.names) order by l.name), '[]')
                   from order_lines l where l.partner_id = $1 and l.order_id = o.id) as "names!: Json<Vec<Name>>",
                  m.display_name as buyer, o.ordered_at, o.pay_by, o.total, o.currency, o.state as "state: State"
           from orders o join members m on m.partner_id = $1 and m.id = o.buyer
           where o.partner_id = $1 order by o.number desc"#,
        partner as PartnerId
    )
    .fetch_all(conn)
    .await
}

/// [`list_all_orders`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count_orders`] counts to here.
pub const COUNTED: usize = 1_001;

/// Which orders of all companies are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    All,
    In(State),
    /// Those for which too little or too much was paid.
    ThatDiffer,
    /// The one with this number.
    Number(OrderNumber),
    /// Those of the company with this MPN ID.
    Of(i64),
}

/// An order as operators see it in their list.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: OrderId,
    pub number: OrderNumber,
    pub company: String,
    pub mpn_id: i64,
    pub names: Json<Vec<Name>>,
    pub ordered_on: Date,
    pub pay_by: Date,
    pub paid_on: Option<Date>,
    pub total: i64,
    pub currency: String,
    pub state: State,
    pub differs: bool,
}

/// A page of what is asked for, newest first: the directory's rows by an index, then what belongs to each.
macro_rules! page {
    ($conn:ident, $mark:ident, $page:literal, $order:literal, $condition:literal $(, $arg:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select o.id as "id: OrderId", o.number as "number: OrderNumber", c.name as company, c.mpn_id,
                      (select coalesce(jsonb_agg(jsonb_build_object('own', l.name, 'others', l.names) order by l.name), '[]')
                       from order_lines l
                       where l.partner_id = d.about_partner and l.order_id = d.id) as "names!: Json<Vec<Name>>",
                      o.ordered_on, o.pay_by, o.paid_on, o.total, o.currency, o.state as "state: State", d.differs
               from (select * from order_directory where "# + $condition + " and " + $page + r#") d
               join orders o on o.partner_id = d.about_partner and o.id = d.id
               join partner_directory c on c.id = d.about_partner"# + $order,
            $mark
            $(, $arg)*
        )
        .fetch_all($conn)
        .await
    };
}

macro_rules! by_what_is_asked {
    ($conn:ident, $mark:ident, $asked:ident, $page:literal, $order:literal) => {
        match $asked {
            Asked::All => page!($conn, $mark, $page, $order, "true"),
            Asked::In(state) => page!($conn, $mark, $page, $order, "state = $2", state.as_str()),
            Asked::ThatDiffer => page!($conn, $mark, $page, $order, "differs"),
            Asked::Number(number) => page!($conn, $mark, $page, $order, "number = $2", number.get()),
            Asked::Of(mpn_id) => page!(
                $conn,
                $mark,
                $page,
                $order,
                "about_partner = (select id from partner_directory where mpn_id = $2)",
                mpn_id
            ),
        }
    };
}

/// The orders that are asked for, newest first; before a mark the last ones, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn list_all_orders(conn: &mut PgConnection, asked: Asked, at: At<i64>) -> sqlx::Result<Vec<Row>> {
    let mark = match at {
        At::Before(mark) => {
            return by_what_is_asked!(
                conn,
                mark,
                asked,
                "number > $1 order by number limit 51",
                " order by o.number"
            );
        }
        At::After(mark) => mark,
        At::Start => i64::MAX,
    };
    by_what_is_asked!(
        conn,
        mark,
        asked,
        "number < $1 order by number desc limit 51",
        " order by o.number desc"
    )
}

/// How many are asked for, to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count_orders(conn: &mut PgConnection, asked: Asked) -> sqlx::Result<i64> {
    macro_rules! count {
        ($condition:literal $(, $arg:expr)*) => {
            sqlx::query_scalar!(
                r#"select count(*) as "count!" from (select 1 as one from order_directory where "#
                    + $condition + " limit 1001) it"
                $(, $arg)*
            )
            .fetch_one(conn)
            .await
        };
    }
    match asked {
        Asked::All => count!("true"),
        Asked::In(state) => count!("state = $1", state.as_str()),
        Asked::ThatDiffer => count!("differs"),
        Asked::Number(number) => count!("number = $1", number.get()),
        Asked::Of(mpn_id) => {
            count!("about_partner = (select id from partner_directory where mpn_id = $1)", mpn_id)
        }
    }
}
