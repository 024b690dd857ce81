//! What a company's Global admins are told of what operators gave by hand (R-CON-4).

use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::ids::BenefitId;
use crate::catalogue::{Kind, Name};
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership::paths;

/// The mails about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum GrantMail {
    MembershipGiven {
        company: Company,
        offer: Name,
        starts_on: Date,
        anniversary_on: Date,
        /// As an operator wrote it, here and below.
        why: String,
    },
    MembershipExtended {
        company: Company,
        /// What the membership holds.
        offers: Vec<Name>,
        /// Its anniversary before, and now.
        from: Date,
        to: Date,
        why: String,
    },
    QuantityGranted {
        company: Company,
        product: Name,
        /// The benefit's kind.
        kind: Kind,
        benefit: BenefitId,
        more: i32,
        /// How much there is of it now.
        quantity: i32,
        why: String,
    },
}

impl Mail for GrantMail {
    const NAMES: &'static [&'static str] = &["membership_given", "membership_extended", "quantity_granted"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::MembershipGiven { .. } => t.mail_is_membership_given(),
            Self::MembershipExtended { .. } => t.mail_is_membership_extended(),
            Self::QuantityGranted { .. } => t.mail_is_quantity_granted(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let (locale, t) = (to.locale, to.locale.texts());
        let words = |company: &Company, subject, told: Vec<String>, why: &str, link| Words {
            subject,
            paragraphs: told.into_iter().chain([t.mail_grant_reason(plain(why))]).collect(),
            link,
            outside: None,
            further: Vec::new(),
            reason: t.mail_reason_global_admin(plain(&company.name)),
        };
        match self {
            Self::MembershipGiven { company, offer, starts_on, anniversary_on, why } => {
                let days = (locale.date(*starts_on), locale.date(*anniversary_on));
                let offer = plain(offer.of(t));
                let told = t.mail_membership_given(plain(&company.name), &offer, days.0, days.1);
                let subject = t.mail_membership_given_subject(offer);
                words(company, subject, vec![told], why, (t.benefits(), paths::overview(company.mpn_id)))
            }
            Self::MembershipExtended { company, offers, from, to: until, why } => {
                let offers: Vec<String> = offers.iter().map(|it| plain(it.of(t))).collect();
                let offers = locale.list(&offers);
                let told = t.mail_membership_extended(
                    plain(&company.name),
                    locale.date(*from),
                    &offers,
                    locale.date(*until),
                );
                let told = vec![told, t.mail_membership_extended_benefits()];
                let subject = t.mail_membership_extended_subject(offers);
                words(company, subject, told, why, (t.benefits(), paths::overview(company.mpn_id)))
            }
            Self::QuantityGranted { company, product, kind, benefit, more, quantity, why } => {
                let numbers = (locale.number(*more), locale.number(*quantity));
                let product = plain(product.of(t));
                let told = t.mail_quantity_granted(plain(&company.name), numbers.0, &product, numbers.1);
                let link = (t.mail_open_benefit(), paths::benefit(company.mpn_id, *kind, *benefit));
                words(company, t.mail_quantity_granted_subject(product), vec![told], why, link)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;
    use uuid::Uuid;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let (company, why) = (testing::company, || "Bought by letter in October".to_owned());
        let mails = [
            GrantMail::MembershipGiven {
                company: company(),
                offer: "Microsoft Action Pack".into(),
                starts_on: date!(2026 - 11 - 20),
                anniversary_on: date!(2027 - 11 - 20),
                why: why(),
            },
            GrantMail::MembershipExtended {
                company: company(),
                offers: vec!["Gold Application Development".into(), "Gold DevOps".into()],
                from: date!(2026 - 12 - 14),
                to: date!(2027 - 01 - 31),
                why: why(),
            },
            GrantMail::QuantityGranted {
                company: company(),
                product: "Visual Studio Enterprise".into(),
                kind: Kind::VisualStudio,
                benefit: BenefitId(Uuid::from_u128(7)),
                more: 5,
                quantity: 1_005,
                why: why(),
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }
}
