//! What those who order are told of their orders.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::ids::OrderId;
use crate::base::money::Money;
use crate::catalogue::Name;
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::orders::paths;

/// The mails about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum OrderMail {
    /// How it is paid.
    OrderReceived {
        company: Company,
        order: OrderId,
        reference: String,
        offers: Vec<Name>,
        total: Money,
        pay_by: Date,
        /// The account to which it is paid.
        account: String,
    },
    OrderPaid {
        company: Company,
        order: OrderId,
        reference: String,
        offers: Vec<Name>,
        paid_on: Date,
    },
    OrderExpired {
        company: Company,
        order: OrderId,
        reference: String,
        offers: Vec<Name>,
        pay_by: Date,
    },
}

impl Mail for OrderMail {
    const NAMES: &'static [&'static str] = &["order_received", "order_paid", "order_expired"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::OrderReceived { .. } => t.mail_is_order_received(),
            Self::OrderPaid { .. } => t.mail_is_order_paid(),
            Self::OrderExpired { .. } => t.mail_is_order_expired(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let (locale, t) = (to.locale, to.locale.texts());
        let (Self::OrderReceived { company, order, reference, offers, .. }
        | Self::OrderPaid { company, order, reference, offers, .. }
        | Self::OrderExpired { company, order, reference, offers, .. }) = self;
        let offers: Vec<String> = offers.iter().map(|it| plain(it.of(t))).collect();
        let (name, offers, reference) = (plain(&company.name), locale.list(&offers), plain(reference));
        let (subject, paragraphs) = match self {
            Self::OrderReceived { total, pay_by, account, .. } => (
                t.mail_order_received_subject(&reference),
                vec![
                    t.mail_order_received(&name, offers, &reference),
                    t.mail_order_how_to_pay(locale.money(total), locale.date(*pay_by), plain(account)),
                    t.mail_order_reference(&reference),
                ],
            ),
            Self::OrderPaid { paid_on, .. } => (
                t.mail_order_paid_subject(&reference),
                vec![
                    t.mail_order_paid(&reference, &name, locale.date(*paid_on), offers),
                    t.mail_order_invoice(),
                ],
            ),
            Self::OrderExpired { pay_by, .. } => (
                t.mail_order_expired_subject(&reference),
                vec![
                    t.mail_order_expired(&reference, &name, offers, locale.date(*pay_by)),
                    t.mail_order_paid_meanwhile(),
                ],
            ),
        };
        Words {
            subject,
            paragraphs,
            link: (t.mail_open_order(), paths::order(company.mpn_id, *order)),
            outside: None,
            further: Vec::new(),
            reason: t.mail_reason_order(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;
    use uuid::Uuid;

    use super::*;
    use crate::catalogue::Names;
    use crate::i18n::Locale;
    use crate::mail::testing;

    #[test]
    fn what_was_ordered_is_called_as_in_the_recipients_language() {
        let german = Names::from([("de".to_owned(), "Cloudplattform (Gold)".to_owned())]);
        let mail = OrderMail::OrderPaid {
            company: testing::company(),
            order: OrderId(Uuid::from_u128(7)),
            reference: "PB-4K7M-9XQ2".to_owned(),
            offers: vec![Name::new("Gold Cloud Platform".to_owned(), german)],
            paid_on: date!(2026 - 11 - 25),
        };
        // As it waits in the outbox.
        let kept = serde_json::to_value(&mail).unwrap();
        let kept: OrderMail = serde_json::from_value(kept).unwrap();
        for (locale, name) in [(Locale::De, "Cloudplattform (Gold)"), (Locale::Fr, "Gold Cloud Platform")] {
            let told = kept.words(&testing::recipient(locale)).paragraphs.join(" ");
            assert!(told.contains(name), "{told}");
        }
    }

    #[test]
    fn the_mails_are_as_reviewed() {
        let (order, reference) = (OrderId(Uuid::from_u128(7)), || "PB-4K7M-9XQ2".to_owned());
        let offers = || vec![Name::from("Gold DevOps"), Name::from("Gold Security")];
        let mails = [
            OrderMail::OrderReceived {
                company: testing::company(),
                order,
                reference: reference(),
                offers: offers(),
                total: Money { amount: 1_805_270, currency: "EUR".to_owned() },
                pay_by: date!(2026 - 12 - 20),
                account: "CH93 0076 2011 6238 5295 7".to_owned(),
            },
            OrderMail::OrderPaid {
                company: testing::company(),
                order,
                reference: reference(),
                offers: offers(),
                paid_on: date!(2026 - 11 - 25),
            },
            OrderMail::OrderExpired {
                company: testing::company(),
                order,
                reference: reference(),
                offers: offers(),
                pay_by: date!(2026 - 12 - 20),
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["currency"]);
    }
}
