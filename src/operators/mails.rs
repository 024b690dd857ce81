//! What operators are told of themselves, and their daily digest.

use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, UtcOffset};

use super::paths;
use crate::authz::operators::OperatorRole;
use crate::dates::days_left;
use crate::i18n::{Locale, Texts};
use crate::joining::paths as joining;
use crate::keys::mails::LowPool;
use crate::mail::plain::plain;
use crate::mail::{Mail, Recipient, TOKEN, Words};
use crate::queue::Area;
use crate::queue::store::Told;
use crate::{keys, queue, scope};

/// The mails to operators about themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum OperatorMail {
    /// To whoever was added, or needs a new link, with a one-time link to set a password.
    OperatorInvited {
        /// Who added them.
        by: String,
        role: OperatorRole,
    },
    /// To whoever wants one mail a day: what came since the last, and what waits.
    OperatorDigest {
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        queues: Vec<QueueTold>,
        /// Pools that are low, or hold too few.
        pools: Vec<LowPool>,
        /// Companies that apply to join, if one came or waits.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        applications: Option<ApplicationsTold>,
    },
}

/// What a digest tells of one queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueTold {
    pub area: Area,
    /// How much came since the last digest, also what was done meanwhile.
    pub came: i64,
    pub waits: i64,
    /// How much of that is with whoever reads.
    pub own: i64,
    /// Since when the oldest of it waits.
    #[serde(with = "time::serde::rfc3339::option")]
    pub oldest: Option<OffsetDateTime>,
}

/// What a digest tells of companies that apply to join (R-JOIN-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationsTold {
    /// How many came since the last digest, also those decided meanwhile.
    pub came: i64,
    pub waits: i64,
    /// Since when the oldest of them waits.
    #[serde(with = "time::serde::rfc3339::option")]
    pub oldest: Option<OffsetDateTime>,
}

impl ApplicationsTold {
    fn lines(&self, at: OffsetDateTime, locale: Locale) -> Vec<String> {
        let [came, waits] = [self.came, self.waits].map(|it| locale.number(it));
        let counts = locale.texts().mail_digest_applications(waits, came);
        std::iter::once(counts).chain(oldest(self.oldest, at, locale)).collect()
    }
}

/// Since when the oldest waits, in words.
fn oldest(since: Option<OffsetDateTime>, at: OffsetDateTime, locale: Locale) -> Option<String> {
    let since = since?;
    let days = days_left(since.date(), at.to_offset(UtcOffset::UTC).date());
    let t = locale.texts();
    Some(t.mail_digest_oldest(locale.relative_days(days), locale.date_time(since, "UTC")))
}

impl From<Told> for QueueTold {
    fn from(it: Told) -> Self {
        let oldest = it.oldest.map(|at| at.to_offset(UtcOffset::UTC));
        Self { area: it.area, came: it.came, waits: it.waits, own: it.own, oldest }
    }
}

impl QueueTold {
    fn lines(&self, at: OffsetDateTime, locale: Locale) -> Vec<String> {
        let t = locale.texts();
        let [came, waits, own] = [self.came, self.waits, self.own].map(|it| locale.number(it));
        let counts = t.mail_digest_queue(self.area.name(t), waits, own, came);
        std::iter::once(counts).chain(oldest(self.oldest, at, locale)).collect()
    }
}

/// A digest in words.
fn digest(
    at: OffsetDateTime,
    (queues, applications): (&[QueueTold], Option<&ApplicationsTold>),
    pools: &[LowPool],
    locale: Locale,
) -> Words {
    let t = locale.texts();
    let (waits, came) = applications.map_or((0, 0), |it| (it.waits, it.came));
    let total =
        |more: i64, count: fn(&QueueTold) -> i64| locale.number(more + queues.iter().map(count).sum::<i64>());
    let subject = match (queues, applications) {
        ([], None) => t.mail_pools_low_subject(pools.len()),
        _ => t.mail_digest_subject(total(waits, |it| it.waits), total(came, |it| it.came)),
    };
    let level = |it: &LowPool| t.mail_pool_low(it.available, plain(it.product.of(t)));
    let mut paragraphs: Vec<String> = queues.iter().flat_map(|it| it.lines(at, locale)).collect();
    let mut further: Vec<(String, String)> =
        queues.iter().map(|it| (it.area.name(t), queue::paths::list(it.area).to_owned())).collect();
    if let Some(it) = applications {
        paragraphs.extend(it.lines(at, locale));
        further.push((t.applications(), joining::APPLICATIONS.to_owned()));
    }
    if !pools.is_empty() {
        paragraphs.push(t.mail_digest_pools());
        paragraphs.extend(pools.iter().map(level));
        further.push((t.key_pools(), keys::paths::POOLS.to_owned()));
    }
    further.push((t.choose_mails(), paths::OWN_MAILS.to_owned()));
    let link = (t.work(), scope::paths::CONSOLE.to_owned());
    Words { subject, paragraphs, link, outside: None, further, reason: t.mail_digest_reason() }
}

impl Mail for OperatorMail {
    const NAMES: &'static [&'static str] = &["operator_invited", "operator_digest"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::OperatorInvited { .. } => t.mail_is_operator_invited(),
            Self::OperatorDigest { .. } => t.mail_is_operator_digest(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (by, role) = match self {
            Self::OperatorInvited { by, role } => (by, role),
            Self::OperatorDigest { at, queues, pools, applications } => {
                return digest(*at, (queues, applications.as_ref()), pools, to.locale);
            }
        };
        Words {
            subject: t.mail_operator_invited_subject(),
            paragraphs: vec![
                t.mail_operator_invited(plain(by), role.name(t)),
                t.mail_operator_invited_link(),
            ],
            link: (t.set_password(), format!("/link/{TOKEN}")),
            outside: None,
            further: Vec::new(),
            reason: t.mail_operator_invited_reason(),
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let at = datetime!(2026-11-20 06:00 UTC);
        let queue = |area, came, waits, own, oldest| QueueTold { area, came, waits, own, oldest };
        let activations = queue(Area::Activations, 3, 1_204, 2, Some(datetime!(2026-11-18 09:14 UTC)));
        let requests = queue(Area::ServiceRequests, 1, 0, 0, None);
        let pools = vec![
            LowPool { product: "Office 365 E3".into(), available: 0 },
            LowPool { product: "Visio Professional 2019".into(), available: 7 },
        ];
        let mails = [
            OperatorMail::OperatorInvited {
                by: "operator@programme.example".to_owned(),
                role: OperatorRole::Fulfilment,
            },
            OperatorMail::OperatorDigest {
                at,
                queues: vec![activations, requests],
                pools: pools.clone(),
                applications: None,
            },
            OperatorMail::OperatorDigest { at, queues: vec![], pools: pools.clone(), applications: None },
            OperatorMail::OperatorDigest {
                at,
                queues: vec![],
                pools,
                applications: Some(ApplicationsTold {
                    came: 2,
                    waits: 1,
                    oldest: Some(datetime!(2026-11-19 09:14 UTC)),
                }),
            },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["role", "area"]);
    }
}
