//! News that operators write to the marketing contacts of companies with active go-to-market offers (R-GTM-5): to whom,
//! in which languages, and what sending it would mean.

pub mod acts;
pub mod console;
pub mod mails;
pub mod paths;
pub mod store;

use std::collections::BTreeMap;

use serde::Serialize;
use time::{Date, OffsetDateTime};

use crate::base::ids::{MemberId, NewsId, PartnerId, PersonId, ProductId};
use crate::base::preview;
use crate::base::typed::{self, TextProblem};
use crate::catalogue::Name;
use crate::i18n::Locale;
use crate::mail::Company;

/// The most letters of a text: whatever the script, it is no longer than a field of a form may be.
pub const TEXT_LETTERS: usize = 4_000;

/// The programme's own language: whoever's language the news isn't written in gets it in this one.
pub const OWN: Locale = Locale::En;

/// Of which companies the contacts get it: of those with an active offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Audience {
    /// Of all of them.
    Everybody,
    /// Of those with this offer.
    Offer(ProductId),
    /// Of this one.
    Company(PartnerId),
}

/// News in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    pub subject: String,
    /// Each line is a paragraph.
    pub body: String,
}

/// News by language.
pub type Texts = BTreeMap<Locale, Text>;

/// One of the two fields of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Subject,
    Body,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub language: Locale,
    pub field: Field,
    pub problem: TextProblem,
}

/// Reads what was typed. A language with nothing in it is left out, but for the programme's own.
///
/// # Errors
/// All that is wrong.
pub fn read(typed: &Texts) -> Result<Texts, Vec<Wrong>> {
    let (mut read, mut wrong) = (Texts::new(), Vec::new());
    for (language, text) in typed {
        let blank = [&text.subject, &text.body].iter().all(|it| it.trim().is_empty());
        if blank && *language != OWN {
            continue;
        }
        let mut keep = |field, read: Result<String, TextProblem>| {
            read.unwrap_or_else(|problem| {
                wrong.push(Wrong { language: *language, field, problem });
                String::new()
            })
        };
        let subject = keep(Field::Subject, typed::line(&text.subject));
        let body = keep(Field::Body, body(&text.body));
        read.insert(*language, Text { subject, body });
    }
    if wrong.is_empty() { Ok(read) } else { Err(wrong) }
}

fn body(typed: &str) -> Result<String, TextProblem> {
    let body = typed::message(typed)?;
    if body.chars().count() > TEXT_LETTERS { Err(TextProblem::TooLong) } else { Ok(body) }
}

/// News as it shall be sent.
#[derive(Clone, Debug)]
pub struct Draft {
    pub audience: Audience,
    pub texts: Texts,
}

impl Draft {
    /// In which language somebody gets it: theirs where it is written in it, else the programme's own.
    #[must_use]
    pub fn language_of(&self, reader: &Reader) -> Locale {
        if self.texts.contains_key(&reader.language) { reader.language } else { OWN }
    }

    /// Tells this content from any other.
    ///
    /// # Errors
    /// As [`preview::digest`].
    pub fn content(&self) -> serde_json::Result<String> {
        preview::digest(&("news", self.audience, &self.texts))
    }
}

/// A marketing contact who gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub partner: PartnerId,
    pub company: Company,
    pub member: MemberId,
    /// Their display name.
    pub name: String,
    /// The address to which go-to-market mail goes.
    pub address: String,
    pub language: Locale,
}

/// What sending it would mean.
#[derive(Clone, Debug)]
pub struct Plan {
    pub draft: Draft,
    /// Each company's contact once, however many offers it has.
    pub readers: Vec<Reader>,
    /// The number of the news that was sent last; 0: there was none.
    pub last: i32,
}

impl Plan {
    /// How many get it in a language.
    #[must_use]
    pub fn count(&self, language: Locale) -> usize {
        self.readers.iter().filter(|it| self.draft.language_of(it) == language).count()
    }

    /// Tells this outcome from any other: other texts or readers, or after other news was sent.
    ///
    /// # Errors
    /// As [`preview::digest`].
    pub fn digest(&self) -> serde_json::Result<String> {
        let readers = self.readers.iter().map(|it| (it.partner, it.member, &it.address, it.language));
        preview::digest(&("send", self.last, self.draft.content()?, readers.collect::<Vec<_>>()))
    }
}

/// Whether an offer with this last day is active on a day: by its date alone, whatever became of the membership
/// (R-DATE-9), the last day whole.
#[must_use]
pub fn is_active(until: Date, today: Date) -> bool {
    today <= until
}

/// To whom news that was sent went, in names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentTo {
    Everybody,
    Offer(Name),
    Company(Company),
}

/// News that was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub id: NewsId,
    pub number: i32,
    pub at: OffsetDateTime,
    /// Who sent it, and their address.
    pub by: (PersonId, String),
    pub to: SentTo,
    /// In the programme's own language.
    pub subject: String,
    pub readers: i32,
    /// Of the readers' mails: those that are queued, and those that were given up.
    pub queued: i64,
    pub failed: i64,
}

impl Sent {
    /// How many mails the server took.
    #[must_use]
    pub fn delivered(&self) -> i64 {
        (i64::from(self.readers) - self.queued - self.failed).max(0)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;
    use uuid::Uuid;

    use super::*;

    fn typed(texts: &[(Locale, &str, &str)]) -> Texts {
        let text = |(locale, subject, body): &(Locale, &str, &str)| {
            (*locale, Text { subject: (*subject).to_owned(), body: (*body).to_owned() })
        };
        texts.iter().map(text).collect()
    }

    fn reader(number: u128, language: Locale) -> Reader {
        Reader {
            partner: PartnerId(Uuid::from_u128(number)),
            company: Company { name: "Alpine".to_owned(), mpn_id: 4_100_001 },
            member: MemberId(Uuid::from_u128(number)),
            name: "Anna".to_owned(),
            address: format!("{number}@alpine.example"),
            language,
        }
    }

    fn plan(texts: &[(Locale, &str, &str)], readers: Vec<Reader>) -> Plan {
        let texts = read(&typed(texts)).unwrap();
        Plan { draft: Draft { audience: Audience::Everybody, texts }, readers, last: 3 }
    }

    #[test]
    fn a_language_is_written_whole_or_not_at_all_and_the_programmes_own_always() {
        let read_of = |texts: &[(Locale, &str, &str)]| read(&typed(texts));
        let both =
            read_of(&[(Locale::En, " A \r\nday", "One\r\n\r\ntwo "), (Locale::Fr, " ", "\n")]).unwrap();
        assert_eq!(both, typed(&[(Locale::En, "A day", "One\n\ntwo")]));
        let wrong = |language, field, problem| Wrong { language, field, problem };
        assert_eq!(
            read_of(&[(Locale::En, "", " "), (Locale::Fr, "Un jour", ""), (Locale::Ru, "", "")]).unwrap_err(),
            [
                wrong(Locale::En, Field::Subject, TextProblem::Missing),
                wrong(Locale::En, Field::Body, TextProblem::Missing),
                wrong(Locale::Fr, Field::Body, TextProblem::Missing),
            ]
        );
        for letter in ["a", "字", "😀"] {
            let (subject, body) = (letter.repeat(200), letter.repeat(TEXT_LETTERS));
            assert!(read_of(&[(Locale::En, &subject, &body)]).is_ok());
            let longer = [(Locale::En, &*(subject + letter), &*(body + letter))];
            assert_eq!(
                read_of(&longer).unwrap_err(),
                [Field::Subject, Field::Body].map(|field| wrong(Locale::En, field, TextProblem::TooLong))
            );
        }
    }

    #[test]
    fn each_gets_it_in_their_language_where_it_is_written_else_in_the_programmes() {
        let readers = vec![reader(1, Locale::Fr), reader(2, Locale::Ru), reader(3, Locale::En)];
        let it = plan(&[(Locale::En, "A", "B"), (Locale::Fr, "C", "D")], readers);
        assert_eq!([Locale::En, Locale::Fr, Locale::Ru].map(|locale| it.count(locale)), [2, 1, 0]);
    }

    #[test]
    fn a_digest_is_of_the_texts_the_readers_and_what_was_sent_before() {
        let texts = [(Locale::En, "A", "B")];
        let it = plan(&texts, vec![reader(1, Locale::Fr)]);
        let same = it.digest().unwrap();
        assert_eq!(plan(&texts, vec![reader(1, Locale::Fr)]).digest().unwrap(), same);
        let company = Draft { audience: Audience::Company(PartnerId(Uuid::nil())), ..it.draft.clone() };
        for other in [
            plan(&[(Locale::En, "A", "C")], it.readers.clone()),
            plan(&texts, vec![reader(2, Locale::Fr)]),
            plan(&texts, vec![reader(1, Locale::Ru)]),
            Plan { last: 4, ..it.clone() },
            Plan { draft: company, ..it.clone() },
        ] {
            assert_ne!(other.digest().unwrap(), same, "{other:?}");
        }
    }

    #[test]
    fn an_offers_last_day_is_whole() {
        let until = date!(2026 - 11 - 20);
        assert!(is_active(until, until) && !is_active(until, date!(2026 - 11 - 21)));
    }
}
