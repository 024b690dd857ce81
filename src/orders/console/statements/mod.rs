//! Operators' pages of a bank's files: taking one in, one with what each of its lines does, what waits for a decision, and one
//! line.

mod begin;
mod line;
mod list;
mod page;
mod words;

use crate::authz::operators::Task;
use crate::i18n::Locale;
use crate::orders::OrderNumber;
use crate::orders::bank::MAX_BYTES;
use crate::orders::matching::Outcome;
use crate::orders::paths;
use crate::orders::statements::{Kept, LineState};
use crate::orders::store::statements::Candidate;
use crate::scope::OperatorScope;
use crate::web::routes::Routes;
use crate::web::upload::Limits;

/// A file, and what a form with one has besides.
const LIMITS: Limits = Limits { body: MAX_BYTES + 16 * 1024, long: "" };

/// The pages.
#[must_use]
pub(super) fn routes() -> Routes {
    Routes::new()
        .get(paths::PAYMENTS, list::show)
        .get(paths::NEW_STATEMENT, begin::show)
        .post_long(paths::PAYMENTS, begin::take_in, LIMITS.body, OperatorScope::admits(Task::Payments))
        .get("/console/payments/{statement}", page::show)
        .post("/console/payments/{statement}/confirmation", page::confirm)
        .post("/console/payments/{statement}/discarding", page::discard)
        .get("/console/payments/lines/{line}", line::show)
        .post("/console/payments/lines/{line}/booking", line::book)
        .post("/console/payments/lines/{line}/setting-aside", line::set_aside)
}

/// An order that a line may be about.
struct OrderView {
    href: String,
    reference: String,
    /// Whose it is, what is asked for it, and where it stands.
    text: String,
}

impl OrderView {
    fn new(it: &Candidate, locale: Locale) -> Self {
        let facts = [it.company.clone(), locale.money(&it.total), it.state.text(locale.texts())];
        Self {
            href: paths::console_order(it.id),
            reference: crate::orders::acts::reference(it.number),
            text: facts.join(", "),
        }
    }
}

/// A line in a table.
struct RowView {
    number: String,
    /// That on which it was paid, and what else the bank names.
    day: String,
    booked_on: Option<String>,
    payer: String,
    texts: Vec<String>,
    amount: String,
    /// What it is, and more of it.
    what: String,
    more: Option<String>,
    class: &'static str,
    orders: Vec<OrderView>,
    /// Its own page, where it waits.
    href: Option<String>,
}

/// The orders that a line is shown with.
fn orders_of(kept: &Kept, outcome: Option<&Outcome>) -> Vec<OrderNumber> {
    match (kept.order, &kept.why) {
        (Some(order), _) => vec![order],
        (None, Some(why)) => why.orders(),
        (None, None) => outcome.map(Outcome::orders).unwrap_or_default(),
    }
}

impl RowView {
    fn new(kept: &Kept, outcome: Option<&Outcome>, candidates: &[Candidate], locale: Locale) -> Self {
        let numbers = orders_of(kept, outcome);
        let (what, more) = words::of_line(kept, outcome, locale);
        let paid_on = kept.line.paid_on();
        let other = (kept.line.booked_on != paid_on).then(|| locale.date(kept.line.booked_on));
        Self {
            number: locale.number(kept.line.number),
            day: locale.date(paid_on),
            booked_on: other.map(|day| locale.texts().bank_line_booked_on(day)),
            payer: kept.line.payer.clone(),
            texts: kept.line.texts.clone(),
            amount: locale.money(&kept.line.amount),
            what,
            more,
            class: words::class(kept, outcome),
            orders: candidates
                .iter()
                .filter(|it| numbers.contains(&it.number))
                .map(|it| OrderView::new(it, locale))
                .collect(),
            href: (kept.state == LineState::Waits).then(|| paths::bank_line(kept.id)),
        }
    }
}
