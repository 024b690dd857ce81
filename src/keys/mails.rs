//! What Global admins are told of the company's keys, and operators of the pools (R-SW-2, R-SW-5).

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::base::ids::BenefitId;
use crate::catalogue::{Kind, Name};
use crate::i18n::Texts;
use crate::keys::paths;
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership;
use crate::scope::paths::OWN_MAILS;

/// The mails about keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum KeyMail {
    /// To the Global admins, at the first reveal of a benefit's keys.
    KeysRevealed {
        company: Company,
        product: Name,
        /// The benefit's kind.
        kind: Kind,
        benefit: BenefitId,
        /// Who got them.
        by: String,
        /// When, in the company's zone.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// The name of that zone.
        zone: String,
    },
    /// The same of several benefits whose keys were got at once.
    SeveralKeysRevealed {
        company: Company,
        products: Vec<Name>,
        /// Who got them.
        by: String,
        /// When, in the company's zone.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// The name of that zone.
        zone: String,
    },
    /// To the Global admins: the programme has revoked a key, and issued another one in its place (R-CON-3).
    KeyReplaced {
        company: Company,
        product: Name,
        /// The benefit's kind.
        kind: Kind,
        benefit: BenefitId,
        /// As an operator wrote it.
        why: String,
        /// When, in the company's zone.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// The name of that zone.
        zone: String,
    },
    /// To the operators who keep the pools: keys were wanted, and the pool holds too few.
    PoolEmpty { product: Name },
    /// To the same: these pools have become low.
    PoolsLow { pools: Vec<LowPool> },
}

/// A pool that has become low.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LowPool {
    pub product: Name,
    /// How many keys it holds.
    pub available: i64,
}

impl Mail for KeyMail {
    const NAMES: &'static [&'static str] =
        &["keys_revealed", "several_keys_revealed", "key_replaced", "pool_empty", "pools_low"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::KeysRevealed { .. } => t.mail_is_keys_revealed(),
            Self::SeveralKeysRevealed { .. } => t.mail_is_several_keys_revealed(),
            Self::KeyReplaced { .. } => t.mail_is_key_replaced(),
            Self::PoolEmpty { .. } => t.mail_is_pool_empty(),
            Self::PoolsLow { .. } => t.mail_is_pools_low(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        match self {
            Self::KeysRevealed { company, product, kind, benefit, by, at, zone } => Words {
                subject: t.mail_keys_revealed_subject(plain(product.of(t))),
                paragraphs: vec![
                    t.mail_keys_revealed(
                        plain(by),
                        plain(product.of(t)),
                        plain(&company.name),
                        to.locale.date_time(*at, zone),
                    ),
                    t.mail_keys_revealed_check(),
                ],
                link: (t.mail_open_benefit(), membership::paths::benefit(company.mpn_id, *kind, *benefit)),
                outside: None,
                further: Vec::new(),
                reason: t.mail_reason_global_admin(plain(&company.name)),
            },
            Self::SeveralKeysRevealed { company, products, by, at, zone } => {
                let names: Vec<String> = products.iter().map(|it| plain(it.of(t))).collect();
                let moment = to.locale.date_time(*at, zone);
                Words {
                    subject: t.mail_several_keys_revealed_subject(products.len()),
                    paragraphs: vec![
                        t.mail_several_keys_revealed(
                            plain(by),
                            plain(&company.name),
                            moment,
                            to.locale.list(&names),
                        ),
                        t.mail_keys_revealed_check(),
                    ],
                    link: (t.benefits(), membership::paths::overview(company.mpn_id)),
                    outside: None,
                    further: Vec::new(),
                    reason: t.mail_reason_global_admin(plain(&company.name)),
                }
            }
            Self::KeyReplaced { company, product, kind, benefit, why, at, zone } => Words {
                subject: t.mail_key_replaced_subject(plain(product.of(t))),
                paragraphs: vec![
                    t.mail_key_replaced(
                        plain(product.of(t)),
                        plain(&company.name),
                        to.locale.date_time(*at, zone),
                    ),
                    t.mail_key_replaced_reason(plain(why)),
                    t.mail_key_replaced_show(),
                ],
                link: (t.mail_open_benefit(), membership::paths::benefit(company.mpn_id, *kind, *benefit)),
                outside: None,
                further: Vec::new(),
                reason: t.mail_reason_global_admin(plain(&company.name)),
            },
            Self::PoolEmpty { product } => Words {
                subject: t.mail_pool_empty_subject(plain(product.of(t))),
                paragraphs: vec![t.mail_pool_empty(plain(product.of(t)))],
                link: (t.key_pools(), paths::POOLS.to_owned()),
                outside: None,
                further: vec![(t.choose_mails(), OWN_MAILS.to_owned())],
                reason: t.mail_reason_operator(),
            },
            Self::PoolsLow { pools } => {
                let level = |it: &LowPool| t.mail_pool_low(it.available, plain(it.product.of(t)));
                Words {
                    subject: t.mail_pools_low_subject(pools.len()),
                    paragraphs: std::iter::once(t.mail_pools_low()).chain(pools.iter().map(level)).collect(),
                    link: (t.key_pools(), paths::POOLS.to_owned()),
                    outside: None,
                    further: vec![(t.choose_mails(), OWN_MAILS.to_owned())],
                    reason: t.mail_reason_operator(),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;
    use uuid::Uuid;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [
            KeyMail::KeysRevealed {
                company: testing::company(),
                product: "Office 365 E3".into(),
                kind: Kind::Cloud,
                benefit: BenefitId(Uuid::from_u128(7)),
                by: "Claudia Brunner".to_owned(),
                at: datetime!(2026-11-20 11:00 +1),
                zone: "Europe/Zurich".to_owned(),
            },
            KeyMail::SeveralKeysRevealed {
                company: testing::company(),
                products: vec!["Office 365 E3".into(), "Visio Professional 2019".into()],
                by: "Claudia Brunner".to_owned(),
                at: datetime!(2026-11-20 11:00 +1),
                zone: "Europe/Zurich".to_owned(),
            },
            KeyMail::KeyReplaced {
                company: testing::company(),
                product: "Office 365 E3".into(),
                kind: Kind::Cloud,
                benefit: BenefitId(Uuid::from_u128(7)),
                why: "Blocked by mistake".to_owned(),
                at: datetime!(2026-11-20 11:00 +1),
                zone: "Europe/Zurich".to_owned(),
            },
            KeyMail::PoolEmpty { product: "Visio Professional 2019".into() },
            KeyMail::PoolsLow {
                pools: vec![
                    LowPool { product: "Office 365 E3".into(), available: 0 },
                    LowPool { product: "Visio Professional 2019".into(), available: 7 },
                ],
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["zone"]);
    }
}
