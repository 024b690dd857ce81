//! What a company is told of addresses that its people typed.

use serde::{Deserialize, Serialize};

use crate::catalogue::Kind;
use crate::i18n::Texts;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership::paths;

/// The mails about such addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum AddressMail {
    /// To the Global admins: whoever reads at an address refuses the company's mail.
    AddressRefused {
        company: Company,
        address: String,
        /// Who had entered it.
        by: String,
    },
}

impl Mail for AddressMail {
    const NAMES: &'static [&'static str] = &["address_refused"];

    fn title(&self, t: &Texts) -> String {
        t.mail_is_address_refused()
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let Self::AddressRefused { company, address, by } = self;
        Words {
            subject: t.mail_address_refused_subject(plain(address)),
            paragraphs: vec![
                t.mail_address_refused(plain(address), plain(&company.name), plain(by)),
                t.mail_address_refused_next(),
            ],
            link: (t.go_to_market(), paths::kind(company.mpn_id, Kind::GoToMarket)),
            outside: None,
            further: Vec::new(),
            reason: t.mail_reason_global_admin(plain(&company.name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let (company, by) = (testing::company(), "Claudia Brunner".to_owned());
        let address = "marketing@elsewhere.example".to_owned();
        let mails = [AddressMail::AddressRefused { company, address, by }];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }
}
