//! A corpus of what people and banks make of references.

use time::Date;
use time::macros::format_description;

use super::*;
use crate::orders::State;
use crate::orders::bank::{self, LineProblem, Statement, Told};

/// The orders of the corpus.
fn orders() -> Vec<Order> {
    let read = |line: &str| {
        let [number, total, currency, state, ordered_on, paid] =
            <[&str; 6]>::try_from(line.split(',').collect::<Vec<_>>()).unwrap();
        let state = match state {
            "awaiting_payment" => State::AwaitingPayment,
            "paid" => State::Paid,
            "expired" => State::Expired,
            "cancelled" => State::Cancelled,
            "refunded" => State::Refunded,
            other => panic!("{other}"),
        };
        Order {
            number: OrderNumber::new(number.parse().unwrap()).unwrap(),
            total: Money { amount: total.parse().unwrap(), currency: currency.to_owned() },
            state,
            ordered_on: Date::parse(ordered_on, format_description!("[year]-[month]-[day]")).unwrap(),
            paid: paid.parse().unwrap(),
        }
    };
    include_str!("corpus/orders.csv").lines().skip(1).map(read).collect()
}

/// An outcome in the words of the corpus.
fn words(outcome: &Outcome) -> String {
    let by = |differs: &Differs| match differs {
        Differs::Less(by) => format!("less {}", by.plain()),
        Differs::More(by) => format!("more {}", by.plain()),
    };
    let all =
        |orders: &[OrderNumber]| orders.iter().map(|it| it.get().to_string()).collect::<Vec<_>>().join("+");
    match outcome {
        Outcome::Matched { order, revives } => {
            format!("{} {}", if *revives { "revives" } else { "matched" }, order.get())
        }
        Outcome::AmountDiffers { order, by: differs, revives: false } => {
            by(differs).replace(' ', &format!(" {} ", order.get()))
        }
        Outcome::AmountDiffers { order, .. } => format!("revives and differs {}", order.get()),
        Outcome::Doubled { order, others, together } => {
            let others: Vec<String> = others.iter().map(usize::to_string).collect();
            let together = together.as_ref().map_or_else(|| "exact".to_owned(), by);
            format!("doubled {} with {} {together}", order.get(), others.join("+"))
        }
        Outcome::PaidAlready { order } => format!("paid {}", order.get()),
        Outcome::ClosedOrder { order, why } => format!("closed {} {why:?}", order.get()).to_lowercase(),
        Outcome::OtherCurrency { order, currency } => format!("other-currency {} {currency}", order.get()),
        Outcome::SeveralOrders { orders, unknown } if unknown.is_empty() => {
            format!("several {}", all(orders))
        }
        Outcome::SeveralOrders { orders, unknown } => {
            format!("several {} unknown {}", all(orders), unknown.join("+"))
        }
        Outcome::PossibleOnly { orders } => format!("possible {}", all(orders)),
        Outcome::UnknownReference { references } => format!("unknown {}", references.join("+")),
        Outcome::NoReference => "none".to_owned(),
        Outcome::BookedBefore => "booked".to_owned(),
    }
}

/// What becomes of each line of a file, in the words of the corpus.
fn told(statement: &Statement, booked: &HashSet<Fingerprint>) -> Vec<String> {
    let outcomes = outcomes(&statement.lines, &orders(), booked);
    let problem = |problem: &LineProblem| format!("{problem:?}").replace('"', "");
    let mut all: Vec<(usize, String)> =
        statement.lines.iter().map(|it| it.number).zip(outcomes.iter().map(words)).collect();
    all.extend(statement.left_out.iter().map(|it| (it.number, format!("left-out {}", it.amount.plain()))));
    all.extend(statement.problems.iter().map(|(number, it)| (*number, format!("problem {}", problem(it)))));
    all.sort();
    all.into_iter().map(|(number, it)| format!("{number} {it}")).collect()
}

/// Files of three banks that there are not, with references as people and banks mangle them: one in UTF-8 with commas and one
/// amount a column, one in Windows-1252 with decimal commas and signs, one in UTF-8 with a mark, tabs and a day first. What is
/// expected of each line was written with it.
const CORPUS: [(&str, &[u8], &str); 3] = [
    ("north", include_bytes!("corpus/north.csv"), include_str!("corpus/north.expected.txt")),
    ("south", include_bytes!("corpus/south.csv"), include_str!("corpus/south.expected.txt")),
    ("west", include_bytes!("corpus/west.csv"), include_str!("corpus/west.expected.txt")),
];
/// What the first bank had let one download the days before.
const EARLIER: &[u8] = include_bytes!("corpus/north-earlier.csv");

fn read(file: &[u8]) -> Statement {
    bank::read(file, &Told { currency: "EUR", days: None, decimal: None }).unwrap()
}

fn fingerprints(statement: &Statement) -> HashSet<Fingerprint> {
    statement.lines.iter().map(|it| it.fingerprint).collect()
}

#[test]
fn each_line_of_the_corpus_has_its_outcome() {
    let booked = fingerprints(&read(EARLIER));
    let (mut count, mut wrong) = (0, Vec::new());
    for (bank, file, expected) in CORPUS {
        let told = told(&read(file), &booked);
        count += told.len();
        assert_eq!(told.len(), expected.lines().count(), "{bank}");
        let differing = told.iter().zip(expected.lines()).filter(|(told, expected)| told != expected);
        wrong.extend(differing.map(|(told, expected)| format!("{bank}: {told}, expected {expected}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 200, "{count}");
}

#[test]
fn a_file_of_the_corpus_that_comes_again_books_nothing() {
    let mut all = HashSet::new();
    for (bank, file, _) in CORPUS {
        let statement = read(file);
        let booked = fingerprints(&statement);
        assert_eq!(booked.len(), statement.lines.len(), "{bank}");
        let again = outcomes(&statement.lines, &orders(), &booked);
        assert!(again.iter().all(|it| *it == Outcome::BookedBefore), "{bank}");
        let other_ends = String::from_utf8_lossy(file).replace("\r\n", "\n").replace('\n', "\r\n");
        if bank != "south" {
            assert_eq!(fingerprints(&read(other_ends.as_bytes())), booked, "{bank}");
        }
        assert!(booked.iter().all(|it| all.insert(*it)), "{bank}");
    }
}

#[test]
fn each_encoding_of_the_corpus_is_read() {
    for (bank, file, _) in CORPUS {
        let payers: BTreeSet<String> = read(file).lines.into_iter().map(|it| it.payer).collect();
        for name in ["Zürcher AG", "Keller & Söhne GmbH", "Société Émeraude"] {
            assert!(payers.contains(name), "{bank}: {payers:?}");
        }
    }
}
