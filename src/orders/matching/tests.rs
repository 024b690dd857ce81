use time::macros::date;

use super::*;
use crate::orders::State;
use crate::orders::bank::{self, Statement, Told};

fn euros(amount: i64) -> Money {
    Money { amount, currency: "EUR".to_owned() }
}

fn number(number: i64) -> OrderNumber {
    OrderNumber::new(number).unwrap()
}

/// Order 1, of 100 euros and of 1 December, in some state and with so much paid.
fn order(state: State, paid: i64) -> Order {
    let total = euros(10_000);
    Order { number: number(1), total, state, ordered_on: date!(2026 - 12 - 01), paid }
}

/// What becomes of payments for orders: day, amount and text of each.
fn outcomes_of(orders: &[Order], payments: &[(&str, &str, &str)]) -> Vec<Outcome> {
    let statement = statement(payments);
    outcomes(&statement.lines, orders, &HashSet::new())
}

fn statement(payments: &[(&str, &str, &str)]) -> Statement {
    let rows = payments.iter().map(|(day, amount, text)| format!("{day};{amount};{text}\n"));
    let file = format!("Date;Amount;Text;Text\n{}", rows.collect::<String>());
    bank::read(file.as_bytes(), &Told { currency: "EUR", days: None, decimal: None }).unwrap()
}

fn text(number_: i64) -> String {
    Reference::of(number(number_)).to_string()
}

#[test]
fn a_payment_is_held_against_what_is_due_and_the_orders_state() {
    let order_1 = number(1);
    let matched = |revives| Outcome::Matched { order: order_1, revives };
    let differs = |by| Outcome::AmountDiffers { order: order_1, revives: false, by };
    let closed = |why| Outcome::ClosedOrder { order: order_1, why };
    let text = text(1);
    for (state, paid, day, amount, expected) in [
        (State::AwaitingPayment, 0, "2026-12-31", "100,00", matched(false)),
        (State::AwaitingPayment, 4_000, "2026-12-31", "60,00", matched(false)),
        (State::AwaitingPayment, 0, "2026-12-31", "99,99", differs(Differs::Less(euros(1)))),
        (State::AwaitingPayment, 0, "2026-12-31", "100,01", differs(Differs::More(euros(1)))),
        (State::AwaitingPayment, 4_000, "2026-12-31", "100,00", differs(Differs::More(euros(4_000)))),
        (State::AwaitingPayment, 0, "2027-01-01", "100,00", closed(Closed::Expired)),
        (State::Expired, 0, "2026-12-31", "100,00", matched(true)),
        (State::Expired, 0, "2027-01-01", "100,00", closed(Closed::Expired)),
        (State::Cancelled, 0, "2026-12-02", "100,00", closed(Closed::Cancelled)),
        (State::Refunded, 10_000, "2026-12-02", "100,00", closed(Closed::Refunded)),
        (State::Paid, 10_000, "2026-12-02", "100,00", Outcome::PaidAlready { order: order_1 }),
        (
            State::AwaitingPayment,
            0,
            "2026-12-02",
            "USD 100,00",
            Outcome::OtherCurrency { order: order_1, currency: "USD".to_owned() },
        ),
    ] {
        let told = outcomes_of(&[order(state, paid)], &[(day, amount, &text)]);
        assert_eq!(told, [expected], "{state:?} {paid} {day} {amount}");
    }
    let less = outcomes_of(&[order(State::Expired, 0)], &[("2026-12-31", "1", &text)]);
    let by = Differs::Less(euros(9_900));
    assert_eq!(less, [Outcome::AmountDiffers { order: order_1, revives: true, by }]);
}

#[test]
fn several_lines_for_one_order_tell_of_each_other() {
    let text = text(1);
    let doubled =
        |others: &[usize], together| Outcome::Doubled { order: number(1), others: others.to_vec(), together };
    let waiting = [order(State::AwaitingPayment, 0)];
    let told = outcomes_of(&waiting, &[("2026-12-02", "40", &text), ("2026-12-03", "60", &text)]);
    assert_eq!(told, [doubled(&[3], None), doubled(&[2], None)]);
    let twice =
        [("2026-12-02", "100", text.as_str()), ("2026-12-02", "100", &text), ("2026-12-02", "1", "rent")];
    let together = Some(Differs::More(euros(10_000)));
    let told = outcomes_of(&waiting, &twice);
    assert_eq!(told, [doubled(&[3], together.clone()), doubled(&[2], together), Outcome::NoReference]);
    // One that was booked from an earlier file is none of them, nor one that comes too late.
    let statement = statement(&twice);
    let booked = HashSet::from([statement.lines[0].fingerprint]);
    let told = outcomes(&statement.lines, &waiting, &booked);
    assert_eq!(told[..2], [Outcome::BookedBefore, Outcome::Matched { order: number(1), revives: false }]);
    let told = outcomes_of(&waiting, &[("2026-12-02", "100", &text), ("2027-01-01", "100", &text)]);
    assert_eq!(
        told,
        [
            Outcome::Matched { order: number(1), revives: false },
            Outcome::ClosedOrder { order: number(1), why: Closed::Expired }
        ]
    );
}

/// A reference of no order, of whose letters the first five are those of order 2.
const BESIDE: &str = "PB-79VP-Q0GV";

#[test]
fn only_one_whole_reference_of_an_order_is_taken_for_it() {
    let orders: Vec<Order> =
        [1, 2, 3].map(|it| Order { number: number(it), ..order(State::AwaitingPayment, 0) }).into();
    let several = |orders: &[i64], unknown: &[i64]| Outcome::SeveralOrders {
        orders: orders.iter().map(|it| number(*it)).collect(),
        unknown: unknown.iter().map(|it| text(*it)).collect(),
    };
    let possible =
        |orders: &[i64]| Outcome::PossibleOnly { orders: orders.iter().map(|it| number(*it)).collect() };
    let matched = Outcome::Matched { order: number(1), revives: false };
    let unknown = |references: &[&str]| Outcome::UnknownReference {
        references: references.iter().map(|it| (*it).to_owned()).collect(),
    };
    let (one, two, nine) = (text(1), text(2), text(9));
    // It begins as that of order 2 does, which was cut in another column than what follows.
    let beside = BESIDE.to_owned();
    let bare = |text: &str| text.replace("PB-", "");
    for (text, expected) in [
        (one.clone(), matched.clone()),
        (bare(&one), matched.clone()),
        (format!("{one} {one} {}", &one[..9]), matched.clone()),
        (format!("{one} {}", bare(&nine)), matched.clone()),
        (format!("{one} P. Bernhard PB BANK"), matched),
        (format!("{two} {one}"), several(&[1, 2], &[])),
        (format!("{two} {}", bare(&one)), several(&[1, 2], &[])),
        (format!("{nine} {one}"), several(&[1], &[9])),
        (format!("{nine} {}", bare(&one)), several(&[1], &[9])),
        (format!("{one} {}", &two[..9]), possible(&[1, 2])),
        (format!("{nine} {}", &two[..9]), possible(&[2])),
        (two[..7].to_owned(), possible(&[2])),
        (format!("{};{}", &beside[..9], &beside[9..]), possible(&[2])),
        (beside.clone(), unknown(&[&beside])),
        (nine.clone(), unknown(&[&nine])),
        (bare(&nine), Outcome::NoReference),
        ("PB-47HE-H".to_owned(), unknown(&["PB47HEH"])),
        ("P. Bernhard PB BANK".to_owned(), Outcome::NoReference),
        (String::new(), Outcome::NoReference),
    ] {
        let told = outcomes_of(&orders, &[("2026-12-02", "100", &text)]);
        assert_eq!(told, [expected], "{text}");
    }
}

#[test]
fn a_whole_reference_in_two_fields_is_its_order_though_the_first_could_begin_another() {
    let beside = Reference::parse(BESIDE).unwrap().number();
    let orders = [number(2), beside].map(|number| Order { number, ..order(State::AwaitingPayment, 0) });
    let two = text(2);
    let told = outcomes_of(&orders, &[("2026-12-02", "100", &format!("{};{}", &two[..9], &two[9..]))]);
    assert_eq!(told, [Outcome::Matched { order: number(2), revives: false }]);
    let cut = outcomes_of(&orders, &[("2026-12-02", "100", &two[..9])]);
    assert_eq!(cut, [Outcome::PossibleOnly { orders: vec![number(2), beside] }]);
}

#[test]
fn the_orders_that_lines_name_are_told() {
    let cut = &text(4)[..9];
    let statement = statement(&[
        ("2026-12-02", "1", &text(3)),
        ("2026-12-02", "1", &format!("{} {}", text(1), text(3))),
        ("2026-12-02", "1", cut),
    ]);
    assert_eq!(named(&statement.lines), BTreeSet::from([number(1), number(3)]));
}
