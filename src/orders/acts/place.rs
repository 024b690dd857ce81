//! Ordering: what it would be is shown first, and ordered as it was shown.

use serde_json::json;
use sqlx::PgConnection;
use time::Date;
use uuid::Uuid;

use super::begin::{Target, begin};
use super::following::{Changes, changes};
use super::{details, reference, tell_buyer};
use crate::audit::{self, Actor, Because, Entry, OrderAct, OrderDetails, Recorded};
use crate::base::ids::{AssignmentId, EnrollmentId, OfferId, OrderId, PackageVersionId, ProductId};
use crate::base::money::Money;
use crate::base::preview;
use crate::base::typed::{self, TextProblem};
use crate::catalogue::Name;
use crate::dates;
use crate::error::{ActResult, AppError, AppResult, NotDone};
pub use crate::granting::acts::Planned;
use crate::granting::acts::planned;
use crate::granting::store::{list_lines, list_memberships};
use crate::granting::{Membership, Offer};
use crate::membership::Package;
use crate::membership::store::{PurchaseTerms, lock_ending, set_window};
use crate::orders::buying::{self, Market, Off, Purchase};
use crate::orders::mails::OrderMail;
use crate::orders::price::{self, OFF_A_HIGHER_LEVEL, Price};
use crate::orders::store::{self, Billing, NewLine, NewOrder, Placed, Selling};
use crate::orders::{OrderNumber, Purpose};
use crate::partners::store::lock_partner;
use crate::partners::{Partner, PartnerClosed};

/// The most letters of an address on an invoice.
const ADDRESS_LETTERS: usize = 1_000;

/// What is wanted, as it was typed.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// The codes of offers of one level.
    pub offers: &'a [String],
    pub name: &'a str,
    pub address: &'a str,
    /// By its two letters.
    pub country: &'a str,
    pub tax_number: &'a str,
    pub own_reference: &'a str,
    /// Whether the terms are agreed to.
    pub agreed: bool,
    /// Who loses their seat where a renewal grants fewer (R-SEAT-3b).
    pub drops: &'a [AssignmentId],
}

/// What the page has shown.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The plan's digest.
    pub digest: &'a str,
    /// What the form is known by: sent twice, it orders once.
    pub once: Uuid,
}

/// What an order would be.
#[derive(Clone, Debug)]
pub struct Plan {
    pub offers: Vec<Offer>,
    pub purchase: Purchase,
    pub lines: Vec<NewLine>,
    pub price: Price,
    pub terms: PurchaseTerms,
    pub selling: Selling,
    /// What it grants, by name; of a competency, what the membership grants with it.
    pub benefits: Vec<Planned>,
    /// Whether it is active before it is paid (R-MEM-2).
    pub at_once: bool,
    /// The membership's anniversary: of a competency that which it has, else that of one that is paid today.
    pub anniversary_on: Date,
    /// What it changes, where it follows another membership.
    pub changes: Changes,
    /// The level of that one.
    pub replaces: Option<Package>,
}

/// What is wrong with the billing data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongBilling {
    Name(TextProblem),
    Address(TextProblem),
    Country,
    LongTaxNumber,
    LongReference,
}

/// Why nothing is ordered.
#[derive(Clone, Debug)]
pub enum NotOrdered {
    Company(PartnerClosed),
    /// The programme's settings don't say yet who sells and where money is paid to (R-ORD-5).
    NotSelling,
    /// There is none of these, or they are of several levels.
    NoOffer,
    /// One of them can't be bought.
    Off(Name, Off),
    /// All that is wrong, in the order of the form.
    Wrong {
        billing: Vec<WrongBilling>,
        /// Products of which other people are to be chosen, each with how many.
        drops: Vec<(ProductId, usize)>,
        not_agreed: bool,
    },
    /// What would be ordered is not what was shown.
    ChangedMeanwhile(Box<Plan>),
}

impl NotOrdered {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self) -> Entry {
        let because = match self {
            Self::Company(_) => Because::Closed,
            Self::NotSelling | Self::NoOffer | Self::Wrong { .. } => Because::WrongEntries,
            Self::Off(_, Off::OrderOpen(..)) => Because::Stands,
            Self::Off(_, Off::Held(_) | Off::InWindow(_) | Off::InTheWay(_)) => Because::HeldAlready,
            Self::Off(..) => Because::Closed,
            Self::ChangedMeanwhile(_) => Because::ChangedMeanwhile,
        };
        OrderAct::Placed(OrderDetails::default()).refused(because)
    }
}

impl Plan {
    /// An amount in its currency.
    #[must_use]
    pub fn money(&self, amount: i64) -> Money {
        Money { amount, currency: self.selling.currency.clone() }
    }

    /// How a preview shows it.
    ///
    /// # Errors
    /// A fault.
    pub fn digest(&self) -> AppResult<String> {
        let lines: Vec<_> = self.lines.iter().map(|it| (it.version, it.price, it.discount)).collect();
        let granted: Vec<_> =
            self.benefits.iter().map(|it| (it.benefit.product, it.benefit.quantity)).collect();
        let terms = self.terms;
        let days = (terms.refund_policy, terms.refund_days, terms.renewal_days, terms.extra_days);
        let price = (self.price.tax_rate, self.price.tax, &self.selling.currency);
        let of = (self.purchase.purpose, self.purchase.of, self.at_once);
        let seats: Vec<_> = self.changes.seats.iter().map(|it| (it.product, &it.holders, it.lose)).collect();
        Ok(preview::digest(&json!([lines, granted, days, price, of, seats]))?)
    }
}

/// What ordering this would be at this moment.
///
/// # Errors
/// As [`NotOrdered`] tells, but for what was typed; those of the database.
pub async fn plan(
    conn: &mut PgConnection,
    partner: &Partner,
    market: &Market,
    codes: &[String],
    today: Date,
) -> ActResult<Plan, NotOrdered> {
    let no = NotDone::Refused;
    partner.open().map_err(|closed| no(NotOrdered::Company(closed)))?;
    let selling = store::find_selling(conn, partner.id).await?;
    if selling.seller_name.is_none() || selling.bank_account.is_none() {
        return Err(no(NotOrdered::NotSelling));
    }
    let held = list_memberships(conn, partner.id).await?;
    let offers = wanted(market, codes).ok_or(no(NotOrdered::NoOffer))?;
    let purchase = purchase_of_all(&offers, &held, market, today).map_err(no)?;
    let terms = selling.terms;
    let lines: Vec<NewLine> = offers.iter().filter_map(|it| line(it, purchase.purpose)).collect();
    let price = Price::of(lines.iter().map(|it| it.price - it.discount), selling.tax_rate);
    let price = price.ok_or_else(|| AppError::internal("a price is beyond what can be reckoned with"))?;
    let versions: Vec<PackageVersionId> = lines.iter().map(|it| it.version).collect();
    let year = held.iter().find(|it| Some(it.id) == purchase.of);
    let (versions, anniversary_on) = match (purchase.purpose, year) {
        (Purpose::Competency, Some(year)) => {
            ([year.versions.clone(), versions].concat(), year.enrollment.anniversary_on)
        }
        (Purpose::Renewal, _) => (versions, dates::renewed_anniversary(today)),
        _ => (versions, dates::anniversary_of(today)),
    };
    let benefits = planned(list_lines(conn, &versions).await?, anniversary_on, terms);
    let changes = match (purchase.purpose, purchase.of) {
        (Purpose::Renewal | Purpose::Upgrade, Some(of)) => {
            changes(conn, partner, of, &benefits, (selling.seat_waiting_days, today)).await?
        }
        _ => Changes::default(),
    };
    Ok(Plan {
        benefits,
        changes,
        replaces: year.map(|it| it.enrollment.package),
        at_once: price.total() <= selling.active_at_once_up_to,
        offers,
        purchase,
        lines,
        price,
        terms,
        selling,
        anniversary_on,
    })
}

/// The offers of these codes, each once, if they are of one level.
fn wanted(market: &Market, codes: &[String]) -> Option<Vec<Offer>> {
    let offers: Vec<Offer> = market.offers.iter().filter(|it| codes.contains(&it.code)).cloned().collect();
    let level = offers.first()?.package;
    let is_whole = codes.iter().all(|code| offers.iter().any(|it| it.code == *code));
    (is_whole && offers.iter().all(|it| it.package == level)).then_some(offers)
}

fn line(offer: &Offer, purpose: Purpose) -> Option<NewLine> {
    let (version, price) = (offer.version?, offer.price);
    let discount = if purpose == Purpose::Upgrade { price::share(price, OFF_A_HIGHER_LEVEL) } else { 0 };
    Some(NewLine { offer: offer.id, version, name: offer.name.clone(), price, discount })
}

/// What buying all of these would be: the same for each.
fn purchase_of_all(
    offers: &[Offer],
    held: &[Membership],
    market: &Market,
    today: Date,
) -> Result<Purchase, NotOrdered> {
    let mut all = offers.iter().map(|it| {
        let purchase = buying::purchase(it, held, market, today);
        purchase.map_err(|off| NotOrdered::Off(it.name.clone(), off))
    });
    let first = all.next().ok_or(NotOrdered::NoOffer)??;
    for other in all {
        if other? != first {
            return Err(NotOrdered::NoOffer);
        }
    }
    // Those that can't be held beside each other can't be bought together either.
    let ids: Vec<OfferId> = offers.iter().map(|it| it.id).collect();
    let apart = |it: &Offer| it.apart.iter().any(|apart| ids.contains(apart));
    if offers.iter().any(apart) { Err(NotOrdered::NoOffer) } else { Ok(first) }
}

/// What was typed, as it is kept, or all that is wrong with it.
fn billing(wish: &Wish<'_>) -> Result<(Billing, Option<String>), Vec<WrongBilling>> {
    let name = typed::line(wish.name).map_err(WrongBilling::Name);
    let address = match typed::tidy_text(wish.address) {
        text if text.is_empty() => Err(WrongBilling::Address(TextProblem::Missing)),
        text if text.chars().count() > ADDRESS_LETTERS => Err(WrongBilling::Address(TextProblem::TooLong)),
        text => Ok(text),
    };
    let is_country = crate::i18n::Locale::default().country(wish.country).is_some();
    let country = if is_country { Ok(wish.country.to_owned()) } else { Err(WrongBilling::Country) };
    let tax_number = optional(wish.tax_number).map_err(|()| WrongBilling::LongTaxNumber);
    let reference = optional(wish.own_reference).map_err(|()| WrongBilling::LongReference);
    match (name, address, country, tax_number, reference) {
        (Ok(name), Ok(address), Ok(country), Ok(tax_number), Ok(reference)) => {
            Ok((Billing { name, address, country, tax_number }, reference))
        }
        (name, address, country, tax_number, reference) => {
            let wrong = [name.err(), address.err(), country.err(), tax_number.err(), reference.err()];
            Err(wrong.into_iter().flatten().collect())
        }
    }
}

fn optional(text: &str) -> Result<Option<String>, ()> {
    match typed::line(text) {
        Ok(text) => Ok(Some(text)),
        Err(TextProblem::Missing) => Ok(None),
        Err(TextProblem::TooLong) => Err(()),
    }
}

/// Orders it, as the page has shown it. The company's row is locked: of two who order at once, the second finds what the first has
/// ordered.
///
/// # Errors
/// As [`NotOrdered`] tells; those of the database.
pub async fn order(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    wish: &Wish<'_>,
    seen: Seen<'_>,
) -> ActResult<(OrderId, OrderNumber), NotOrdered> {
    let buyer =
        actor.member.ok_or_else(|| AppError::internal("a company's orders are its members' to place"))?;
    lock_partner(conn, partner.id).await?;
    actor.clock.lock_held(None);
    if let Some(made) = store::find_made(conn, partner.id, seen.once).await? {
        return Ok(made);
    }
    let today = partner.date_at(actor.at());
    let market = store::find_market(conn, partner.id).await?;
    let plan = plan(conn, partner, &market, wish.offers, today).await?;
    if plan.digest()? != seen.digest {
        return Err(NotDone::Refused(NotOrdered::ChangedMeanwhile(Box::new(plan))));
    }
    let asked = plan.changes.seats.iter().filter(|it| it.asks() && it.chosen(wish.drops) != it.lose);
    let drops: Vec<(ProductId, usize)> = asked.map(|it| (it.product, it.lose)).collect();
    let (billing, own_reference) = match (billing(wish), drops.as_slice(), wish.agreed) {
        (Ok(read), [], true) => read,
        (read, _, agreed) => {
            let billing = read.err().unwrap_or_default();
            return Err(NotDone::Refused(NotOrdered::Wrong { billing, drops, not_agreed: !agreed }));
        }
    };
    let dropped = plan.changes.dropped(wish.drops);
    let window_days = if plan.at_once { None } else { keep_window(conn, partner, &plan, today).await? };
    let new = NewOrder {
        id: OrderId::new(),
        number: store::take_number(conn).await?,
        form: seen.once,
        purpose: plan.purchase.purpose,
        of: plan.purchase.of,
        buyer,
        at: actor.at(),
        ordered_on: today,
        pay_by: dates::pay_by(today),
        currency: &plan.selling.currency,
        price: plan.price,
        terms: plan.terms,
        billing: &billing,
        own_reference: own_reference.as_deref(),
        lines: plan.lines.clone(),
        window_days,
        drops: &dropped,
    };
    store::insert(conn, partner.id, &new).await?;
    store::keep_billing(conn, partner.id, &billing, actor.at()).await?;
    let placed = store::find_order(conn, partner.id, new.id).await?.ok_or(sqlx::Error::RowNotFound)?;
    tell(conn, partner, actor, &placed, &plan).await?;
    if plan.at_once {
        activate(conn, partner, actor, &placed, &plan).await?;
    }
    Ok((placed.id, placed.number))
}

/// A renewal that waits keeps the membership from lapsing until it is to be paid (R-DATE-4): how many days its window had.
async fn keep_window(
    conn: &mut PgConnection,
    partner: &Partner,
    plan: &Plan,
    today: Date,
) -> AppResult<Option<i32>> {
    let Some(of) = plan.purchase.of.filter(|_| plan.purchase.purpose == Purpose::Renewal) else {
        return Ok(None);
    };
    let ending = lock_ending(conn, partner.id, of).await?.ok_or(sqlx::Error::RowNotFound)?;
    let days = dates::kept_window_days(ending.anniversary_on, ending.renewal_days, today);
    set_window(conn, partner.id, of, days).await?;
    Ok(Some(ending.renewal_days))
}

/// The entry in the company's log, and what to do now by mail.
async fn tell(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    placed: &Placed,
    plan: &Plan,
) -> AppResult<()> {
    let told = OrderDetails { amount: Some(placed.account.total), ..details(placed) };
    audit::record(conn, partner.id, actor, &OrderAct::Placed(told).done()).await?;
    if placed.account.total == 0 {
        return Ok(());
    }
    let mail = OrderMail::OrderReceived {
        company: partner.named(),
        order: placed.id,
        reference: reference(placed.number),
        offers: placed.names(),
        total: placed.money(placed.account.total),
        pay_by: placed.pay_by,
        account: plan.selling.bank_account.clone().unwrap_or_default(),
    };
    tell_buyer(conn, partner, placed, &mail, actor).await
}

/// An order of nothing is paid; one of little is active, and waits for its payment (R-MEM-2).
async fn activate(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    placed: &Placed,
    plan: &Plan,
) -> AppResult<EnrollmentId> {
    let target = match (plan.purchase.purpose, plan.purchase.of) {
        (Purpose::Competency, Some(of)) => Target::More(of),
        (_, Some(of)) => Target::Follow(of),
        (_, None) => Target::Year,
    };
    let begun = begin(conn, partner, actor, placed, (target, placed.ordered_on)).await?;
    if placed.account.total > 0 {
        store::note_begun(conn, partner.id, placed.id, begun).await?;
        return Ok(begun);
    }
    super::pay::complete(conn, partner, actor, placed, (placed.ordered_on, begun), &plan.selling).await?;
    Ok(begun)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish<'a>(name: &'a str, address: &'a str, country: &'a str) -> Wish<'a> {
        let (tax_number, own_reference) = (" ", "");
        Wish { offers: &[], name, address, country, tax_number, own_reference, agreed: true, drops: &[] }
    }

    #[test]
    fn billing_data_are_kept_in_one_form_and_all_that_is_wrong_is_told_at_once() {
        let read = billing(&wish(" Bleu  Horizon ", "1 rue\r\n75001 Paris\r\n", "FR")).unwrap();
        let kept = Billing {
            name: "Bleu Horizon".to_owned(),
            address: "1 rue\n75001 Paris".to_owned(),
            country: "FR".to_owned(),
            tax_number: None,
        };
        assert_eq!(read, (kept, None));
        let long = "a".repeat(1_001);
        let wrong = billing(&wish("", &long, "XX")).unwrap_err();
        let all = [
            WrongBilling::Name(TextProblem::Missing),
            WrongBilling::Address(TextProblem::TooLong),
            WrongBilling::Country,
        ];
        assert_eq!(wrong, all);
        assert!(billing(&wish("a", &long[..1_000], "FR")).is_ok());
        let line = "a".repeat(201);
        let wrong = billing(&Wish { tax_number: &line, own_reference: &line, ..wish("a", "b", "FR") });
        assert_eq!(wrong, Err(vec![WrongBilling::LongTaxNumber, WrongBilling::LongReference]));
    }
}
