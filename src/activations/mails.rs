//! What people are told of what the programme fulfilled or declined (R-TEC-2, R-GTM-4).

use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::ids::BenefitId;
use crate::catalogue::{Kind, Name};
use crate::i18n::Texts;
use crate::mail::plain::{lines, plain, plain_up_to};
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership::paths;

/// The mails about activations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum ActivationMail {
    /// To the member who uses a technical benefit, at both their addresses, when it is active.
    TechnicalActive {
        company: Company,
        product: Name,
        benefit: BenefitId,
        /// What the catalogue says about the way from there, in the reader's language; empty where it says nothing.
        instructions: String,
    },
    /// To the same, and to whoever asked, when the programme declined it.
    TechnicalDeclined {
        company: Company,
        product: Name,
        benefit: BenefitId,
        /// Why, in the operator's words.
        message: String,
    },
    /// To the marketing contact of the day on which a go-to-market offer became active.
    GoToMarketActive {
        company: Company,
        product: Name,
        benefit: BenefitId,
        /// The offer's last day.
        until: Date,
        /// What the catalogue says about the way from there, in the reader's language; empty where it says nothing.
        instructions: String,
    },
    /// To the marketing contact of the day, and to whoever asked, when the programme declined it.
    GoToMarketDeclined {
        company: Company,
        product: Name,
        benefit: BenefitId,
        /// Why, in the operator's words.
        message: String,
    },
}

impl Mail for ActivationMail {
    const NAMES: &'static [&'static str] =
        &["technical_active", "technical_declined", "go_to_market_active", "go_to_market_declined"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::TechnicalActive { .. } => t.mail_is_technical_active(),
            Self::TechnicalDeclined { .. } => t.mail_is_technical_declined(),
            Self::GoToMarketActive { .. } => t.mail_is_go_to_market_active(),
            Self::GoToMarketDeclined { .. } => t.mail_is_go_to_market_declined(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let locale = to.locale;
        let t = locale.texts();
        let (company, product, kind, benefit) = self.about();
        let paragraphs = match self {
            Self::TechnicalActive { instructions, .. } => {
                let active = t.mail_technical_active(plain(product.of(t)), plain(&company.name));
                [vec![active], lines(instructions)].concat()
            }
            Self::GoToMarketActive { until, instructions, .. } => {
                let active =
                    t.mail_offer_active(plain(product.of(t)), plain(&company.name), locale.date(*until));
                [vec![active], lines(instructions)].concat()
            }
            Self::TechnicalDeclined { message, .. } | Self::GoToMarketDeclined { message, .. } => {
                declined(company, product, message, t)
            }
        };
        let subject = match self {
            Self::TechnicalActive { .. } | Self::GoToMarketActive { .. } => {
                t.mail_activation_active_subject(plain(product.of(t)))
            }
            Self::TechnicalDeclined { .. } | Self::GoToMarketDeclined { .. } => {
                t.mail_activation_declined_subject(plain(product.of(t)))
            }
        };
        Words {
            subject,
            paragraphs,
            link: (t.mail_open_benefit(), paths::benefit(company.mpn_id, kind, benefit)),
            outside: None,
            further: Vec::new(),
            reason: t.mail_reason_member(plain(&company.name)),
        }
    }
}

impl ActivationMail {
    /// The company, the product's name, and the benefit.
    fn about(&self) -> (&Company, &Name, Kind, BenefitId) {
        match self {
            Self::TechnicalActive { company, product, benefit, .. }
            | Self::TechnicalDeclined { company, product, benefit, .. } => {
                (company, product, Kind::Technical, *benefit)
            }
            Self::GoToMarketActive { company, product, benefit, .. }
            | Self::GoToMarketDeclined { company, product, benefit, .. } => {
                (company, product, Kind::GoToMarket, *benefit)
            }
        }
    }
}

/// What a mail says of something that the programme declined: the operator's words stand apart from ours.
fn declined(company: &Company, product: &Name, message: &str, t: &Texts) -> Vec<String> {
    let mut paragraphs = vec![
        t.mail_activation_declined(plain(product.of(t)), plain(&company.name)),
        t.mail_message_of_programme(),
    ];
    paragraphs.extend(lines(message).iter().map(|line| plain_up_to(line, usize::MAX)));
    paragraphs.push(t.mail_ask_again());
    paragraphs
}

#[cfg(test)]
mod tests {
    use time::macros::date;
    use uuid::Uuid;

    use super::*;
    use crate::i18n::Locale;
    use crate::mail::testing;

    fn technical() -> (Company, String, BenefitId) {
        (testing::company(), "On-premises incidents".to_owned(), BenefitId(Uuid::from_u128(8)))
    }

    fn offer() -> (Company, String, BenefitId) {
        (testing::company(), "Case study".to_owned(), BenefitId(Uuid::from_u128(9)))
    }

    fn mails() -> [ActivationMail; 4] {
        let ((company, product, benefit), (of, offered, offer)) = (technical(), offer());
        [
            ActivationMail::TechnicalActive {
                company: company.clone(),
                product: product.as_str().into(),
                benefit,
                instructions: "Call product support.\nIt asks for both IDs.".to_owned(),
            },
            ActivationMail::TechnicalDeclined {
                company,
                product: product.as_str().into(),
                benefit,
                message: "Your company has open cases.\r\n\r\nSee www.evil.example first.".to_owned(),
            },
            ActivationMail::GoToMarketActive {
                company: of.clone(),
                product: offered.as_str().into(),
                benefit: offer,
                until: date!(2026 - 12 - 14),
                instructions: String::new(),
            },
            ActivationMail::GoToMarketDeclined {
                company: of,
                product: offered.as_str().into(),
                benefit: offer,
                message: "The customer has not agreed.".to_owned(),
            },
        ]
    }

    #[test]
    fn the_mails_are_as_reviewed() {
        insta::assert_snapshot!("mails", testing::book(&mails()));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails()));
        testing::nothing_typed_is_more_than_words(&mails(), &["instructions"]);
    }

    #[test]
    fn an_operators_message_is_told_whole_and_is_plain() {
        let message = "é".repeat(1_000) + "\nwww.evil.example";
        let told = declined(&testing::company(), &"Visio".into(), &message, Locale::En.texts()).join(" ");
        assert!(told.contains(&"é".repeat(1_000)) && told.contains("www. evil. example"));
    }
}
