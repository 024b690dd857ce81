//! Adding companies, one or a thousand: what is new, what of it belongs to a company already, and which numbers are given.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::data::Data;
use crate::base::typed;
use crate::users::EmailAddress;

/// The number of the first company that is given one.
const FIRST: i64 = 1_000_001;
/// The greatest number that there is.
const LAST: i64 = 9_999_999_999;

/// The number that a new company gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum NewNumber {
    /// The one after the greatest.
    Next,
    /// This one, by which it is known elsewhere.
    This(i64),
}

impl NewNumber {
    /// Reads what was typed: a number, or nothing or `next`.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if typed.is_empty() || typed.eq_ignore_ascii_case("next") {
            return Some(Self::Next);
        }
        let is_digits = typed.chars().all(|c| c.is_ascii_digit());
        typed.parse().ok().filter(|number| is_digits && (1..=LAST).contains(number)).map(Self::This)
    }
}

/// Who is invited as a company's first Global admin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstAdmin {
    pub name: String,
    pub email: EmailAddress,
}

/// What is wrong with who is to be invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum WrongAdmin {
    /// There is no name, or it is too long.
    Name,
    /// The address is none.
    Email,
}

impl FirstAdmin {
    /// Reads what was typed; where neither is, nobody is invited.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(name: &str, email: &str) -> Result<Option<Self>, Vec<WrongAdmin>> {
        if name.trim().is_empty() && email.trim().is_empty() {
            return Ok(None);
        }
        match (typed::line(name), EmailAddress::parse(email)) {
            (Ok(name), Ok(email)) => Ok(Some(Self { name, email })),
            (name, email) => {
                let name = name.err().map(|_| WrongAdmin::Name);
                Err(name.into_iter().chain(email.err().map(|_| WrongAdmin::Email)).collect())
            }
        }
    }
}

/// A company to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCompany {
    pub number: NewNumber,
    pub data: Data,
    /// Whether it goes on managing its benefits on the older site until it is invited (R-TEN-2).
    pub elsewhere: bool,
    pub admin: Option<FirstAdmin>,
}

/// What belongs to companies already.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    pub numbers: HashSet<i64>,
    /// Each with the number and name of the company that has it.
    pub domains: HashMap<String, (i64, String)>,
    /// Those of the addresses that are an operator's, who belongs to no company.
    pub operators: HashSet<String>,
    /// The greatest number of all; 0 where there is no company.
    pub last: i64,
}

/// Why a company can't be added.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Clash {
    /// Another company has this number.
    NumberTaken(i64),
    /// Another of those to be added has it: the one at this place, from 0.
    NumberRepeated(usize),
    /// Another company has this domain: its number and name.
    DomainTaken { domain: String, mpn_id: i64, company: String },
    /// Another of those to be added has it.
    DomainRepeated { domain: String, place: usize },
    /// No number follows the greatest.
    NoNumberLeft,
    /// Who is to be invited is an operator.
    AdminIsOperator,
}

impl Clash {
    /// The name of the field in forms and files.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::NumberTaken(_) | Self::NumberRepeated(_) | Self::NoNumberLeft => "mpn_id",
            Self::DomainTaken { .. } | Self::DomainRepeated { .. } => "domains",
            Self::AdminIsOperator => "admin_email",
        }
    }
}

/// The number of each new company, in their order.
///
/// # Errors
/// For each new company what stands in its way; nothing where none of them has anything.
pub fn numbers(new: &[&NewCompany], taken: &Taken) -> Result<Vec<i64>, Vec<Vec<Clash>>> {
    let (mut given, mut used): (HashMap<i64, usize>, HashMap<&str, usize>) = Default::default();
    let mut clashes: Vec<Vec<Clash>> = vec![Vec::new(); new.len()];
    for (place, it) in new.iter().enumerate() {
        if let NewNumber::This(number) = it.number {
            if taken.numbers.contains(&number) {
                clashes[place].push(Clash::NumberTaken(number));
            } else if let Some(first) = given.get(&number) {
                clashes[place].push(Clash::NumberRepeated(*first));
            } else {
                given.insert(number, place);
            }
        }
        if it.admin.as_ref().is_some_and(|admin| taken.operators.contains(admin.email.as_str())) {
            clashes[place].push(Clash::AdminIsOperator);
        }
        for domain in &it.data.domains {
            if let Some((mpn_id, company)) = taken.domains.get(domain) {
                let (domain, company) = (domain.clone(), company.clone());
                clashes[place].push(Clash::DomainTaken { domain, mpn_id: *mpn_id, company });
            } else if let Some(first) = used.get(domain.as_str()) {
                clashes[place].push(Clash::DomainRepeated { domain: domain.clone(), place: *first });
            } else {
                used.insert(domain, place);
            }
        }
    }
    let mut last = given.keys().copied().chain([taken.last, FIRST - 1]).max().unwrap_or(FIRST - 1);
    let mut numbers = Vec::with_capacity(new.len());
    for (place, it) in new.iter().enumerate() {
        numbers.push(match it.number {
            NewNumber::This(number) => number,
            NewNumber::Next => {
                last += 1;
                if last > LAST {
                    clashes[place].push(Clash::NoNumberLeft);
                }
                last
            }
        });
    }
    if clashes.iter().all(Vec::is_empty) { Ok(numbers) } else { Err(clashes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn company(number: NewNumber, domains: &[&str]) -> NewCompany {
        let data = Data {
            name: "Heron".to_owned(),
            country: "GB".to_owned(),
            time_zone: "Europe/London".to_owned(),
            language: "en".to_owned(),
            domains: domains.iter().map(|it| (*it).to_owned()).collect(),
        };
        NewCompany { number, data, elsewhere: false, admin: None }
    }

    fn given(new: &[NewCompany], taken: &Taken) -> Result<Vec<i64>, Vec<Vec<Clash>>> {
        numbers(&new.iter().collect::<Vec<_>>(), taken)
    }

    #[test]
    fn a_number_is_digits_or_next() {
        assert_eq!(NewNumber::parse(" 4100001 "), Some(NewNumber::This(4_100_001)));
        for next in ["", " ", "next", "NEXT"] {
            assert_eq!(NewNumber::parse(next), Some(NewNumber::Next), "{next}");
        }
        assert_eq!(NewNumber::parse("9999999999"), Some(NewNumber::This(LAST)));
        for none in ["0", "-1", "+1", "10000000000", "4 100 001", "x", "99999999999999999999"] {
            assert_eq!(NewNumber::parse(none), None, "{none}");
        }
    }

    #[test]
    fn numbers_follow_the_greatest_of_those_there_are_and_of_those_to_be_added() {
        use NewNumber::{Next, This};
        let none = Taken::default();
        assert_eq!(given(&[company(Next, &[]), company(Next, &[])], &none), Ok(vec![FIRST, FIRST + 1]));
        let some = Taken { last: 4_100_007, ..Taken::default() };
        let new = [company(Next, &[]), company(This(4_100_010), &[]), company(Next, &[])];
        assert_eq!(given(&new, &some), Ok(vec![4_100_011, 4_100_010, 4_100_012]));
        let full = Taken { last: LAST - 1, ..Taken::default() };
        assert_eq!(
            given(&[company(Next, &[]), company(Next, &[])], &full),
            Err(vec![vec![], vec![Clash::NoNumberLeft]])
        );
    }

    #[test]
    fn what_belongs_to_a_company_already_or_comes_twice_is_told_of_each() {
        use NewNumber::This;
        let taken = Taken {
            numbers: [7].into(),
            domains: [("alpine.example".to_owned(), (7, "Alpine".to_owned()))].into(),
            operators: [].into(),
            last: 7,
        };
        let new = [
            company(This(7), &["alpine.example", "heron.example"]),
            company(This(8), &["heron.example"]),
            company(This(8), &["ibis.example"]),
        ];
        let domain = "alpine.example".to_owned();
        assert_eq!(
            given(&new, &taken),
            Err(vec![
                vec![
                    Clash::NumberTaken(7),
                    Clash::DomainTaken { domain, mpn_id: 7, company: "Alpine".to_owned() }
                ],
                vec![Clash::DomainRepeated { domain: "heron.example".to_owned(), place: 0 }],
                vec![Clash::NumberRepeated(1)],
            ])
        );
    }
}
