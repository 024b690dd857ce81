//! The lines of a list of benefits: one for each benefit; or one for a product that several packages grant, with its
//! packages inside. Keys and seats stay those of each package, and what counts benefits counts each of them.

use std::collections::HashMap;

use time::Date;

use super::list::turn;
use super::list_row::{Cells, Row, seats_text, usage};
use super::seats_panel::Standings;
use crate::base::ids::{BenefitId, ProductId};
use crate::catalogue::Kind;
use crate::i18n::{Locale, Texts};
use crate::membership::{Benefit, Status};
use crate::seats::{SeatCounts, Standing};
use crate::web::list::ListFrame;

/// One line of a list.
#[derive(Debug)]
pub struct Line {
    /// The product's own row, where several packages grant it.
    pub whole: Option<Whole>,
    /// A row for each benefit.
    pub rows: Vec<Row>,
}

/// A product that several packages grant.
#[derive(Debug)]
pub struct Whole {
    pub product: ProductId,
    /// What is true of all its packages together.
    pub cells: Cells,
    /// Where the arrow leads: shows the packages, or hides them.
    pub toggle: String,
    /// Whether the packages are shown.
    pub open: bool,
}

/// What an address opens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opened<'a> {
    /// The benefit whose row is open, and its product's with it.
    pub(super) benefit: Option<BenefitId>,
    /// The product whose packages are shown.
    pub(super) product: &'a str,
}

impl Opened<'_> {
    /// Whether something of this line is open.
    pub(super) fn is_in(&self, line: &[Benefit]) -> bool {
        let product = || line.first().is_some_and(|it| it.product.to_string() == self.product);
        line.iter().any(|it| Some(it.id) == self.benefit) || (line.len() > 1 && product())
    }
}

/// Puts benefits of one product together, each product where its first benefit stands. Offers stay apart: their list is
/// grouped by package (R-GTM-1).
pub(super) fn gather(kind: Kind, benefits: Vec<Benefit>) -> Vec<Vec<Benefit>> {
    if kind == Kind::GoToMarket {
        return benefits.into_iter().map(|it| vec![it]).collect();
    }
    let mut places: HashMap<ProductId, usize> = HashMap::new();
    let mut lines: Vec<Vec<Benefit>> = Vec::new();
    for it in benefits {
        let place = *places.entry(it.product).or_insert(lines.len());
        match lines.get_mut(place) {
            Some(line) => line.push(it),
            None => lines.push(vec![it]),
        }
    }
    lines
}

/// Where the arrows of a list lead.
pub(super) struct Arrows<'a> {
    pub(super) frame: &'a ListFrame,
    /// Whether they stand in the group of what is ready, which stays open.
    pub(super) ready: bool,
}

impl Arrows<'_> {
    fn link(&self, product: &str, open: &str, anchor: &str) -> String {
        let ready = if self.ready { "yes" } else { "" };
        let link = self.frame.link_with(&[("product", product), ("open", open), ("ready", ready)]);
        format!("{link}#{anchor}")
    }

    /// Opens a benefit's row; or closes it, and leaves the packages of its product shown.
    fn of_row(&self, benefit: BenefitId, open: bool, product: Option<ProductId>) -> String {
        let (id, product) = (benefit.to_string(), product.map(|it| it.to_string()).unwrap_or_default());
        let anchor = format!("b-{id}");
        if open { self.link(&product, "", &anchor) } else { self.link("", &id, &anchor) }
    }

    fn of_product(&self, product: ProductId, open: bool) -> String {
        let id = product.to_string();
        self.link(if open { "" } else { &id }, "", &format!("product-{id}"))
    }
}

impl Line {
    /// The line of benefits that [`gather`] has put together.
    pub(super) fn new(
        benefits: Vec<Benefit>,
        opened: Opened<'_>,
        arrows: &Arrows<'_>,
        today: Date,
        locale: Locale,
    ) -> Self {
        let open = opened.is_in(&benefits);
        let product = benefits.first().filter(|_| benefits.len() > 1).map(|it| it.product);
        let rows = benefits.into_iter().map(|it| {
            let open = opened.benefit == Some(it.id);
            let toggle = arrows.of_row(it.id, open, product);
            Row::new(it, open, toggle, today, locale)
        });
        let rows: Vec<Row> = rows.collect();
        let whole = product.and_then(|product| {
            let cells = together(&rows, today, locale)?;
            Some(Whole { product, cells, toggle: arrows.of_product(product, open), open })
        });
        Self { whole, rows }
    }

    /// Whether something of it is open.
    pub(super) fn is_open(&self) -> bool {
        self.whole.as_ref().is_some_and(|it| it.open) || self.rows.iter().any(|it| it.open)
    }

    /// The rows of benefits that are shown: of a product from several packages none while it is closed.
    #[must_use]
    pub fn shown(&self) -> &[Row] {
        if self.whole.as_ref().is_none_or(|it| it.open) { &self.rows } else { &[] }
    }

    /// Says how many seats are in which state (R-SEAT-3a), of a product how many in all.
    pub(super) fn tell_seats(&mut self, standings: &Standings, t: &Texts) {
        let mut all = SeatCounts::default();
        for row in self.rows.iter_mut().filter(|it| it.cells.status != Status::Expired) {
            let counts = standings.get(&row.benefit.id).map(Standing::counts).unwrap_or_default();
            tell(&mut row.cells, counts, t);
            all.assigned += counts.assigned;
            all.free += counts.free;
            all.cooling += counts.cooling;
        }
        if let Some(whole) = &mut self.whole {
            tell(&mut whole.cells, all, t);
        }
    }
}

fn tell(cells: &mut Cells, counts: SeatCounts, t: &Texts) {
    if counts.assigned + counts.cooling > 0 {
        cells.status_text = t.seats_status(counts.assigned, counts.free, counts.cooling);
    }
}

/// What is true of a product from several packages. What has expired counts no more, unless all have; `None` of no row.
fn together(rows: &[Row], today: Date, locale: Locale) -> Option<Cells> {
    let t = locale.texts();
    let not_over = rows.iter().filter(|it| it.cells.status != Status::Expired);
    let counted: Vec<&Row> =
        if not_over.clone().count() > 0 { not_over.collect() } else { rows.iter().collect() };
    let Row { benefit, cells, .. } = counted.first()?;
    let sum = |number: fn(&Benefit) -> i32| counted.iter().map(|it| number(&it.benefit)).sum();
    let quantity: Option<i32> = counted.iter().map(|it| it.benefit.quantity).sum();
    let left: Option<i32> = counted.iter().map(|it| it.benefit.units_left()).sum();
    let usage = benefit.support.map(|_| usage(sum(|it| it.units_used), sum(|it| it.units_reserved), left, t));
    let (status, status_text) = status(rows, today, locale)?;
    let last = last_day(&counted)?;
    Some(Cells {
        package: t.in_packages(rows.len()),
        quantity: locale.quantity(quantity),
        unit: benefit.unit.text(quantity, t),
        status,
        status_text,
        pool_short: counted.iter().any(|it| it.cells.pool_short),
        usage,
        day: last.day,
        date: last.date.clone(),
        relative: last.relative.clone(),
        ending_soon: counted.iter().any(|it| it.cells.ending_soon),
        ..cells.clone()
    })
}

/// The earliest day by which something is left to do; where nothing is, the earliest of all, and of what is over the
/// latest.
fn last_day<'a>(rows: &[&'a Row]) -> Option<&'a Cells> {
    let cells = || rows.iter().map(|it| &it.cells);
    if cells().all(|it| it.status == Status::Expired) {
        return cells().max_by_key(|it| it.day);
    }
    let first = cells().filter(|it| !it.relative.is_empty()).min_by_key(|it| it.day);
    first.or_else(|| cells().min_by_key(|it| it.day))
}

/// The status that all have; of seats how many are assigned in all; else that with the most to do, and of how many.
fn status(rows: &[Row], today: Date, locale: Locale) -> Option<(Status, String)> {
    let t = locale.texts();
    let seats: Vec<&Benefit> =
        rows.iter().filter(|it| it.cells.status != Status::Expired).map(|it| &it.benefit).collect();
    if rows.iter().any(|it| it.cells.status == Status::Assigned) {
        let assigned = seats.iter().map(|it| it.seats_assigned).sum();
        let quantity = seats.iter().map(|it| it.quantity).sum();
        return Some((Status::Assigned, seats_text(assigned, quantity, locale)));
    }
    let status = rows.iter().min_by_key(|it| turn(&it.benefit, today))?.cells.status;
    let having = rows.iter().filter(|it| it.cells.status == status).count();
    let text = status.text(t);
    Some((status, if having == rows.len() { text } else { t.status_in_some(text, having, rows.len()) }))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use time::Duration;
    use time::macros::date;

    use super::super::list::{BenefitList, ListQuery, Seen};
    use super::*;
    use crate::base::ids::EnrollmentId;
    use crate::catalogue::{Support, Unit};
    use crate::membership::packages::examples;
    use crate::membership::{ActivationState, Enrollment, Latest, Package, RefundPolicy};
    use crate::web::list::PAGE_SIZE;

    const TODAY: Date = date!(2026 - 11 - 20);

    fn benefit(kind: Kind, product: ProductId, package: Package) -> Benefit {
        let starts_on = date!(2025 - 12 - 14);
        let enrollment = Enrollment {
            package,
            purchased_on: starts_on,
            starts_on,
            anniversary_on: date!(2026 - 12 - 14),
            cancelled: false,
            refund_policy: RefundPolicy::AnyUse,
            refund_days: 30,
            renewal_days: 30,
            refund_ended: false,
        };
        Benefit {
            id: BenefitId::new(),
            product,
            name: format!("Product {product}").as_str().into(),
            kind,
            unit: if kind == Kind::Technical { Unit::Hours } else { Unit::Licenses },
            quantity: Some(10),
            credit: None,
            keys_per_benefit: if matches!(kind, Kind::Software | Kind::Cloud) { 1 } else { 0 },
            keys_issued: 0,
            keys_redeemed: 0,
            pool_short: false,
            seats_assigned: 0,
            support: (kind == Kind::Technical).then_some(Support::Advisory),
            units_reserved: 0,
            units_used: 0,
            activation: None,
            activate_by: enrollment.anniversary_on,
            enrollment_id: EnrollmentId::new(),
            enrollment,
            subscription: None,
            given: Vec::new(),
        }
    }

    fn two(kind: Kind) -> [Benefit; 2] {
        let product = ProductId::new();
        [benefit(kind, product, examples::gold()), benefit(kind, product, examples::action_pack())]
    }

    fn list(kind: Kind, benefits: Vec<Benefit>, query: ListQuery) -> BenefitList {
        let seen = Seen { benefits, hides: false };
        BenefitList::new("/list".to_owned(), kind, seen, query, TODAY, Locale::En).unwrap()
    }

    /// What the one line of a product says.
    fn whole(kind: Kind, benefits: impl Into<Vec<Benefit>>) -> Cells {
        let mut list = list(kind, benefits.into(), ListQuery::default());
        assert_eq!(list.lines.len(), 1);
        list.lines.remove(0).whole.unwrap().cells
    }

    #[test]
    fn the_status_is_that_of_all_or_that_with_the_most_to_do() {
        let [mut gold, pack] = two(Kind::Software);
        assert_eq!(whole(Kind::Software, [gold.clone(), pack.clone()]).status_text, "Not used");
        gold.keys_issued = 1;
        let some = whole(Kind::Software, [gold.clone(), pack.clone()]);
        assert_eq!((some.status, some.status_text.as_str()), (Status::NotUsed, "Not used in 1 of 2"));
        let third = Benefit { keys_issued: 1, ..benefit(Kind::Software, gold.product, examples::silver()) };
        let cells = whole(Kind::Software, [pack, third, gold]);
        assert_eq!(
            (cells.status_text.as_str(), cells.package.as_str()),
            ("Not used in 1 of 3", "in 3 packages")
        );
    }

    #[test]
    fn seats_and_units_are_summed_and_what_has_expired_counts_no_more() {
        let [mut gold, mut pack] = two(Kind::VisualStudio);
        (gold.seats_assigned, pack.quantity) = (3, Some(20));
        assert_eq!(whole(Kind::VisualStudio, [gold.clone(), pack.clone()]).status_text, "Assigned 3 of 30");
        pack.activate_by = TODAY - Duration::DAY;
        let cells = whole(Kind::VisualStudio, [gold, pack]);
        assert_eq!((cells.status_text.as_str(), cells.quantity.as_str()), ("Assigned 3 of 10", "10"));
        let [mut gold, mut pack] = two(Kind::Technical);
        (gold.units_used, pack.units_reserved) = (4, 5);
        let units = whole(Kind::Technical, [gold.clone(), pack.clone()]);
        assert_eq!(units.usage.as_deref(), Some("4 used, 5 reserved, 11 left"));
        assert_eq!((units.quantity.as_str(), units.unit.as_str()), ("20", "hours"));
        pack.quantity = None;
        let unlimited = whole(Kind::Technical, [gold, pack]);
        assert_eq!((unlimited.quantity.as_str(), unlimited.unit.as_str()), ("Unlimited", ""));
        assert_eq!(unlimited.usage.as_deref(), Some("4 used, 5 reserved"));
    }

    #[test]
    fn the_day_is_the_first_by_which_something_is_left_to_do() {
        let [mut gold, mut pack] = two(Kind::Software);
        pack.activate_by = gold.activate_by + Duration::days(3);
        let day = |gold: &Benefit, pack: &Benefit| {
            let cells = whole(Kind::Software, [gold.clone(), pack.clone()]);
            (cells.day, cells.relative, cells.ending_soon)
        };
        assert_eq!(day(&gold, &pack), (gold.activate_by, "in 24 days".to_owned(), true));
        gold.keys_issued = 1;
        assert_eq!(day(&gold, &pack), (pack.activate_by, "in 27 days".to_owned(), true));
        pack.keys_issued = 1;
        assert_eq!(day(&gold, &pack), (gold.activate_by, String::new(), false));
        let over = |days| TODAY - Duration::days(days);
        (gold.keys_issued, gold.activate_by, pack.keys_issued, pack.activate_by) = (0, over(9), 0, over(2));
        assert_eq!(day(&gold, &pack).0, over(2));
    }

    #[test]
    fn what_is_open_opens_its_product_and_closing_it_leaves_the_product_open() {
        let [gold, pack] = two(Kind::Software);
        let (id, product) = (gold.id.to_string(), gold.product.to_string());
        let asked = |open: &str, product: &str| {
            let (open, product) = (open.to_owned(), product.to_owned());
            let query = ListQuery { open, product, lang: "fr".to_owned(), ..ListQuery::default() };
            list(Kind::Software, vec![gold.clone(), pack.clone()], query).lines.remove(0)
        };
        let closed = asked("", "");
        assert_eq!((closed.shown().len(), closed.is_open()), (0, false));
        assert_eq!(
            closed.whole.unwrap().toggle,
            format!("/list?lang=fr&product={product}#product-{product}")
        );
        let shown = asked("", &product);
        assert_eq!((shown.shown().len(), shown.rows.iter().filter(|it| it.open).count()), (2, 0));
        assert_eq!(shown.whole.unwrap().toggle, format!("/list?lang=fr#product-{product}"));
        assert_eq!(shown.rows[0].toggle, format!("/list?lang=fr&open={id}#b-{id}"));
        let open = asked(&id, "");
        assert_eq!((open.shown().len(), open.rows[0].open, open.rows[1].open), (2, true, false));
        assert_eq!(open.rows[0].toggle, format!("/list?lang=fr&product={product}#b-{id}"));
        // What the list doesn't have opens nothing.
        assert!(asked("", &ProductId::new().to_string()).shown().is_empty());
        let alone = ListQuery { product, ..ListQuery::default() };
        assert!(list(Kind::Software, vec![gold.clone()], alone).lines[0].whole.is_none());
    }

    /// Numbers that come out the same each time.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % most
        }

        fn number(&mut self, most: u64) -> i32 {
            i32::try_from(self.below(most)).unwrap()
        }

        /// A benefit of one of these products, used in any way that one of its kind can be.
        fn benefit(&mut self, kind: Kind, products: &[ProductId]) -> Benefit {
            let place = usize::try_from(self.below(products.len().try_into().unwrap())).unwrap();
            let package = [examples::gold(), examples::action_pack(), examples::silver()][place % 3];
            let mut it = benefit(kind, products[place], package);
            it.quantity = (self.below(5) > 0).then(|| 1 + self.number(40));
            if self.below(4) == 0 {
                it.activate_by = TODAY - Duration::DAY;
            }
            match kind {
                // A product needs keys or it doesn't.
                Kind::Software if place % 2 == 0 => it.keys_per_benefit = 0,
                Kind::Software | Kind::Cloud => it.keys_issued = self.number(2),
                Kind::VisualStudio => it.seats_assigned = self.number(3).min(it.quantity.unwrap_or(3)),
                Kind::Technical | Kind::GoToMarket => {
                    it.activation = self.activation();
                    (it.units_used, it.units_reserved) = (self.number(3), self.number(3));
                }
            }
            it
        }

        fn activation(&mut self) -> Option<Latest> {
            let states = [ActivationState::Requested, ActivationState::Active, ActivationState::Declined];
            let state = *states.get(usize::try_from(self.below(4)).unwrap())?;
            Some(Latest { state, since: TODAY.midnight().assume_utc(), active_until: None })
        }
    }

    /// All lines of a list, page by page, and the number of benefits that it tells.
    fn all_lines(kind: Kind, benefits: &[Benefit], status: &str) -> (Vec<Line>, String) {
        let mut lines = Vec::new();
        for page in 1.. {
            let query =
                ListQuery { page: page.to_string(), status: status.to_owned(), ..ListQuery::default() };
            let list = list(kind, benefits.to_vec(), query);
            let here: Vec<Line> =
                list.lines.into_iter().chain(list.ready.into_iter().flat_map(|it| it.lines)).collect();
            assert!(here.len() <= PAGE_SIZE);
            lines.extend(here);
            if page >= list.frame.pages.len() {
                return (lines, list.frame.words.count);
            }
        }
        unreachable!("the pages end")
    }

    #[test]
    fn each_benefit_stands_in_exactly_one_line_and_sums_and_counts_agree() {
        let mut dice = Dice(42);
        for round in 0..200 {
            let kind = Kind::ALL[round % Kind::ALL.len()];
            let products: Vec<ProductId> = (0..=dice.below(90)).map(|_| ProductId::new()).collect();
            let benefits: Vec<Benefit> =
                (0..=dice.below(150)).map(|_| dice.benefit(kind, &products)).collect();
            for status in ["", "unused", "ending-soon", "expired"] {
                let (lines, count) = all_lines(kind, &benefits, status);
                let taken = benefits.iter().filter(|it| match status {
                    "unused" => it.status(TODAY).is_unused(),
                    "ending-soon" => it.is_ending_soon(TODAY),
                    "expired" => it.status(TODAY) == Status::Expired,
                    _ => true,
                });
                let taken: BTreeMap<BenefitId, &Benefit> = taken.map(|it| (it.id, it)).collect();
                let listed: Vec<BenefitId> =
                    lines.iter().flat_map(|it| &it.rows).map(|it| it.benefit.id).collect();
                assert_eq!(listed.len(), taken.len());
                assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), taken.keys().copied().collect());
                let plural = if taken.len() == 1 { "benefit" } else { "benefits" };
                assert_eq!(count, format!("{} {plural}", taken.len()));
                let products: BTreeSet<ProductId> = taken.values().map(|it| it.product).collect();
                let expected = if kind == Kind::GoToMarket { taken.len() } else { products.len() };
                assert_eq!(lines.len(), expected, "a product is one line, whole on its page");
                lines.iter().for_each(assert_sums);
            }
        }
    }

    /// What the product's own row tells is the sum of its rows.
    fn assert_sums(line: &Line) {
        assert_eq!(line.whole.is_some(), line.rows.len() > 1);
        let Some(whole) = &line.whole else { return };
        assert!(line.rows.iter().all(|it| it.benefit.product == whole.product));
        let over = |it: &&Row| it.cells.status == Status::Expired;
        let all_over = line.rows.iter().all(|it| over(&it));
        let counted: Vec<&Row> = line.rows.iter().filter(|it| all_over || !over(it)).collect();
        let mut quantity = Some(0);
        for row in &counted {
            quantity = quantity.zip(row.benefit.quantity).map(|(a, b)| a + b);
        }
        assert_eq!(whole.cells.quantity, Locale::En.quantity(quantity));
        assert_eq!(whole.cells.package, format!("in {} packages", line.rows.len()));
        assert_eq!(whole.cells.ending_soon, line.rows.iter().any(|it| it.cells.ending_soon));
        assert!(counted.iter().any(|it| it.cells.day == whole.cells.day));
        let having = line.rows.iter().filter(|it| it.cells.status == whole.cells.status).count();
        assert!(having > 0);
        if line.rows.len() == having && whole.cells.status != Status::Assigned {
            assert_eq!(whole.cells.status_text, line.rows[0].cells.status_text);
        }
    }
}
