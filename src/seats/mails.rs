//! What members are told of their seats (R-SEAT-6).

use serde::{Deserialize, Serialize};
use time::Date;

use crate::catalogue::{Guide, GuideText, Name, markdown};
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::scope::paths;

/// The mails about seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum SeatMail {
    /// To a member who got a seat.
    SeatAssigned {
        company: Company,
        product: Name,
        /// Who gave it.
        by: String,
        /// The last day of its use.
        until: Date,
        /// What the product is, and where they manage it.
        #[serde(default, skip_serializing_if = "Guide::is_empty")]
        guide: Guide,
        /// Whether they are invited, and not in yet (R-PPL-2).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        invited: bool,
    },
    /// To a member whose seat was taken back.
    SeatReleased {
        company: Company,
        product: Name,
        /// Who took it.
        by: String,
    },
    /// To a member whose seats ended with what they were of.
    SeatsEnded {
        company: Company,
        products: Vec<Name>,
        #[serde(default, skip_serializing_if = "EndedSince::is_cancelled")]
        since: EndedSince,
    },
}

/// Why seats ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedSince {
    /// The benefits were cancelled (R-MEM-5), or not paid (R-MEM-2).
    #[default]
    Cancelled,
    /// The membership has lapsed (R-DATE-9).
    Lapsed,
    /// It was renewed with fewer, or without them (R-SEAT-3b).
    Fewer,
}

impl EndedSince {
    fn is_cancelled(&self) -> bool {
        *self == Self::Cancelled
    }
}

impl Mail for SeatMail {
    const NAMES: &'static [&'static str] = &["seat_assigned", "seat_released", "seats_ended"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::SeatAssigned { .. } => t.mail_is_seat_assigned(),
            Self::SeatReleased { .. } => t.mail_is_seat_released(),
            Self::SeatsEnded { .. } => t.mail_is_seats_ended(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (company, subject, paragraphs) = match self {
            Self::SeatAssigned { company, product, by, until, guide, invited } => {
                let assigned = t.mail_seat_assigned(plain(by), plain(&company.name), plain(product.of(t)));
                let said = guide.text(to.locale).map(|text| said(&text, t)).unwrap_or_default();
                let until = t.mail_seat_assigned_until(to.locale.date(*until));
                let first = invited.then(|| t.mail_seat_accept_first(plain(&company.name)));
                let paragraphs = [vec![assigned], first.into_iter().collect(), said, vec![until]].concat();
                (company, t.mail_seat_assigned_subject(plain(product.of(t))), paragraphs)
            }
            Self::SeatReleased { company, product, by } => (
                company,
                t.mail_seat_released_subject(plain(product.of(t))),
                vec![t.mail_seat_released(plain(by), plain(&company.name), plain(product.of(t)))],
            ),
            Self::SeatsEnded { company, products, since } => {
                let names: Vec<String> = products.iter().map(|it| plain(it.of(t)).to_string()).collect();
                let names = to.locale.list(&names);
                let name = plain(&company.name);
                let ended = match since {
                    EndedSince::Cancelled => t.mail_seats_ended(name, &names),
                    EndedSince::Lapsed => t.mail_seats_lapsed(name, &names),
                    EndedSince::Fewer => t.mail_seats_fewer(name, &names),
                };
                (company, t.mail_seats_ended_subject(&names), vec![ended, t.mail_seats_ended_left()])
            }
        };
        Words {
            subject,
            paragraphs,
            link: (t.my_assignments(), paths::my_assignments(company.mpn_id)),
            outside: self.managed(t),
            further: Vec::new(),
            reason: match self {
                Self::SeatAssigned { invited: true, .. } => t.mail_seat_invited_reason(plain(&company.name)),
                _ => t.mail_reason_member(plain(&company.name)),
            },
        }
    }
}

impl SeatMail {
    /// Where what they got is managed.
    fn managed(&self, t: &Texts) -> Option<(String, String)> {
        match self {
            Self::SeatAssigned { guide, .. } => guide.managed(t),
            Self::SeatReleased { .. } | Self::SeatsEnded { .. } => None,
        }
    }
}

/// What the product is, and what to mind with it.
fn said(text: &GuideText, t: &Texts) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    if !text.description.is_empty() {
        said.push(text.description.clone());
    }
    if !text.instructions.is_empty() {
        said.push([t.special_instructions(), t.label_colon(), markdown::text(&text.instructions)].concat());
    }
    said
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::mail::testing;

    /// A credit, called and described otherwise in French; in other languages nothing is said of it.
    fn credit() -> SeatMail {
        let text = GuideText {
            description: "Crédit mensuel pour le cloud.".to_owned(),
            instructions: "Il expire à la fin du mois.".to_owned(),
        };
        SeatMail::SeatAssigned {
            company: testing::company(),
            product: Name::new(
                "Cloud credit".to_owned(),
                [("fr".to_owned(), "Crédit cloud".to_owned())].into(),
            ),
            by: "Claudia Brunner".to_owned(),
            until: date!(2027 - 01 - 13),
            guide: Guide {
                texts: [("fr".to_owned(), text)].into(),
                managed_at: Some("https://cloud.example/".to_owned()),
                credit: true,
            },
            invited: false,
        }
    }

    #[test]
    fn the_mails_are_as_reviewed() {
        let product = || "Visual Studio Enterprise".into();
        let text = GuideText {
            description: "Tools to develop with.".to_owned(),
            instructions: "Sign in with your work account.".to_owned(),
        };
        let mails = [
            SeatMail::SeatAssigned {
                company: testing::company(),
                product: product(),
                by: "Claudia Brunner".to_owned(),
                until: date!(2027 - 01 - 13),
                guide: Guide::default(),
                invited: true,
            },
            SeatMail::SeatAssigned {
                company: testing::company(),
                product: product(),
                by: "Claudia Brunner".to_owned(),
                until: date!(2027 - 01 - 13),
                guide: Guide {
                    texts: [("en".to_owned(), text)].into(),
                    managed_at: Some("https://studio.example/subscriptions".to_owned()),
                    credit: false,
                },
                invited: false,
            },
            credit(),
            SeatMail::SeatReleased {
                company: testing::company(),
                product: product(),
                by: "Claudia Brunner".to_owned(),
            },
            SeatMail::SeatsEnded {
                company: testing::company(),
                products: vec!["Azure monthly credit".into(), product()],
                since: EndedSince::Cancelled,
            },
            SeatMail::SeatsEnded {
                company: testing::company(),
                products: vec![product()],
                since: EndedSince::Lapsed,
            },
            SeatMail::SeatsEnded {
                company: testing::company(),
                products: vec![product()],
                since: EndedSince::Fewer,
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["managed_at", "description", "instructions"]);
    }
}
