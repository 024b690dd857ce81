//! What companies ordered, paid, left unpaid, and got back.

use time::OffsetDateTime;

use super::Desk;
use super::requests::lock;
use crate::base::ids::OrderId;
use crate::dates;
use crate::orders::acts::{Paid, Seen, Wish, confirm, expire, order, plan, settle};
use crate::orders::store::{self, Placed};
use crate::queue::acts::take;
use crate::seed::SeedError;
use crate::seed::demo::plan::{Company, Ordered, Paying};
use crate::seed::demo::rows::Days;
use crate::service_requests::acts::{programme, submit};
use crate::service_requests::cancellation::Cancels;
use crate::service_requests::wish::Wish as Request;
use crate::service_requests::{CloseReason, Closing, RequestType};

/// A step of the company's first order, or its second, …
pub(super) struct Deed {
    number: usize,
    made: &'static Ordered,
    step: Step,
}

enum Step {
    Order,
    Expire,
    Pay,
    /// A cancellation is asked for, by this title and text.
    AskBack(&'static str, &'static str),
    Take,
    Grant,
    PayBack,
}

pub(super) fn deeds(company: &'static Company, days: Days) -> impl Iterator<Item = (OffsetDateTime, Deed)> {
    (1..).zip(company.orders).flat_map(move |(number, made)| {
        let mut steps = vec![(days.morning(made.days_ago, 50), Step::Order)];
        match made.outcome {
            Paying::Unpaid => {
                let late = (days.ago(0) - dates::pay_by(days.ago(made.days_ago))).whole_days() - 1;
                if late > 0 {
                    steps.push((days.morning(late, 0), Step::Expire));
                }
            }
            Paying::PaidBack { paid, asked, words: (title, text), granted, back } => steps.extend([
                (days.morning(paid, 70), Step::Pay),
                (days.morning(asked, 100), Step::AskBack(title, text)),
                (days.morning(granted, 125), Step::Take),
                (days.morning(granted, 130), Step::Grant),
                (days.morning(back, 80), Step::PayBack),
            ]),
        }
        steps.into_iter().map(move |(at, step)| (at, Deed { number, made, step }))
    })
}

pub(super) async fn done(desk: &mut Desk<'_>, deed: Deed) -> Result<(), SeedError> {
    let name = format!("order {}", deed.number);
    match deed.step {
        Step::Order => place(desk, deed.made, &name).await,
        Step::Expire => {
            let (portal, order) = (desk.portal(), find(desk, &name).await?.id);
            Ok(expire(desk.conn, &portal, (desk.partner.id, order)).await?)
        }
        Step::Pay => pay(desk, &name).await,
        Step::AskBack(title, text) => ask_back(desk, deed.made, &name, (title, text)).await,
        Step::Take => {
            let case = lock(desk, desk.once(&back(&name))).await?;
            Ok(take(desk.conn, &case, &desk.operator()).await?)
        }
        Step::Grant => {
            let (actor, case) = (desk.operator(), lock(desk, desk.once(&back(&name))).await?);
            let closing = Closing { reason: Some(CloseReason::Granted), ..Closing::default() };
            programme::close(desk.conn, &actor, &case, closing, None).await?;
            Ok(())
        }
        Step::PayBack => pay_back(desk, &name).await,
    }
}

/// What the cancellation of an order is known by.
fn back(order: &str) -> String {
    format!("{order} back")
}

async fn place(desk: &mut Desk<'_>, made: &Ordered, name: &str) -> Result<(), SeedError> {
    let offers: Vec<String> = made.offers.iter().map(|&code| code.to_owned()).collect();
    let wish = Wish {
        offers: &offers,
        name: desk.company.name,
        address: "1 Example Street",
        country: desk.company.country,
        tax_number: "",
        own_reference: "",
        agreed: true,
        drops: &[],
    };
    let (actor, today) = (desk.member(made.by), desk.partner.date_at(desk.at));
    let market = store::find_market(desk.conn, desk.partner.id).await?;
    let digest = plan(desk.conn, &desk.partner, &market, &offers, today).await?.digest()?;
    let seen = Seen { digest: &digest, once: desk.once(name) };
    order(desk.conn, &desk.partner, &actor, &wish, seen).await?;
    Ok(())
}

async fn pay(desk: &mut Desk<'_>, name: &str) -> Result<(), SeedError> {
    let (actor, order) = (desk.operator(), find(desk, name).await?);
    let money = Paid {
        amount: Some(order.account.total),
        paid_on: Some(desk.partner.date_at(desk.at)),
        once: desk.once(&format!("{name} paid")),
    };
    confirm(desk.conn, &desk.partner, &actor, order.id, money).await?;
    Ok(())
}

async fn ask_back(
    desk: &mut Desk<'_>,
    made: &Ordered,
    name: &str,
    (title, text): (&str, &str),
) -> Result<(), SeedError> {
    let enrollment = find(desk, name).await?.enrollment.ok_or(sqlx::Error::RowNotFound)?;
    let wish = Request {
        title: title.to_owned(),
        text: text.to_owned(),
        cancels: Some(Cancels { enrollment, part: None }),
        ..Request::new(RequestType::Cancellation, desk.once(&back(name)))
    };
    let actor = desk.member(made.by);
    submit(desk.conn, &desk.partner, &actor, desk.secrets, &wish).await?;
    Ok(())
}

async fn pay_back(desk: &mut Desk<'_>, name: &str) -> Result<(), SeedError> {
    let (actor, order) = (desk.operator(), find(desk, name).await?);
    let today = desk.partner.date_at(desk.at);
    let once = desk.once(&format!("{name} paid back"));
    let note = "Paid back to the account that it came from.";
    let settled = (Some(today), note, order.account.balance(), once);
    Ok(settle(desk.conn, &desk.partner, &actor, order.id, settled).await?)
}

async fn find(desk: &mut Desk<'_>, name: &str) -> Result<Placed, SeedError> {
    let (id, _): (OrderId, _) = store::find_made(desk.conn, desk.partner.id, desk.once(name))
        .await?
        .ok_or(sqlx::Error::RowNotFound)?;
    Ok(store::find_order(desk.conn, desk.partner.id, id).await?.ok_or(sqlx::Error::RowNotFound)?)
}
