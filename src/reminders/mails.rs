//! What Global admins and MPN partner admins are reminded of (R-DATE-8).

use serde::{Deserialize, Serialize};
use time::Date;

use super::{About, Key, Reminder};
use crate::base::ids::BenefitId;
use crate::catalogue::{Kind, Name, Unit};
use crate::i18n::{Locale, Texts};
use crate::mail::plain::plain;
use crate::mail::{Company, Mail, Recipient, Words};
use crate::membership::window::{Facts, Works, together};
use crate::membership::{Benefit, Unused, paths};
use crate::scope::paths::PROFILE;

/// The reminders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum ReminderMail {
    /// Fifteen days before an anniversary.
    AnniversaryNears {
        company: Company,
        /// The packages of the memberships.
        packages: Vec<Name>,
        anniversary_on: Date,
        /// The first and the last day of the window; none where there is no window.
        window: Option<(Date, Date)>,
        unused: Vec<Item>,
    },
    /// Twenty-three days after it, in the window.
    WindowCloses {
        company: Company,
        packages: Vec<Name>,
        anniversary_on: Date,
        /// The last day to renew, or to pay what was ordered.
        closes_on: Date,
        /// Whether the renewal is ordered, and waits for its payment.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        ordered: bool,
        /// What of each kind works, and what doesn't (R-DATE-5).
        works: Vec<KindWorks>,
        unused: Vec<Item>,
    },
    /// Before the last day of what is unused.
    UnusedEnds { company: Company, last_day: Date, unused: Vec<Item> },
    /// Before the last day of subscriptions.
    SubscriptionEnds { company: Company, ends_on: Date, subscriptions: Vec<Ending> },
}

/// Something that is unused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub product: Name,
    pub kind: Kind,
    pub benefit: BenefitId,
    /// The package that grants it.
    pub package: Name,
    pub left: Unused,
    pub quantity: Option<i32>,
    pub unit: Unit,
    /// The last day to take it up.
    pub by: Date,
}

/// What of one kind works in the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindWorks {
    pub kind: Kind,
    pub works: Vec<Works>,
}

/// A subscription that ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    pub product: Name,
    pub seats: i32,
}

impl ReminderMail {
    /// The mail of a reminder.
    #[must_use]
    pub fn new(company: &Company, key: Key, reminder: &Reminder<'_>) -> Self {
        let company = company.clone();
        let mut packages: Vec<Name> = reminder.years.iter().map(|it| it.enrollment.package.named()).collect();
        packages.dedup();
        let unused: Vec<Item> = reminder.unused.iter().map(|(it, left)| Item::new(it, *left)).collect();
        // The memberships of one reminder have one anniversary; where their windows differ, what closes first is told.
        let window = reminder.years.iter().map(|it| &it.enrollment);
        let window = window.map(|it| (it.renewal_opens_on(), it.renewal_closes_on())).min_by_key(|it| it.1);
        let anniversary_on = key.last_day;
        match key.about {
            About::AnniversaryNears => {
                let window = window.filter(|(opens, closes)| opens <= closes);
                Self::AnniversaryNears { company, packages, anniversary_on, window, unused }
            }
            About::WindowCloses => Self::WindowCloses {
                company,
                packages,
                anniversary_on,
                closes_on: window.map_or(anniversary_on, |it| it.1),
                ordered: reminder.years.iter().all(|it| it.ordered),
                works: works(reminder, key.remind_on),
                unused,
            },
            About::Unused => Self::UnusedEnds { company, last_day: key.last_day, unused },
            About::SubscriptionEnds => {
                let ending = |it: &&super::Run| Ending { product: it.name.clone(), seats: it.seats };
                let subscriptions = reminder.runs.iter().map(ending).collect();
                Self::SubscriptionEnds { company, ends_on: key.last_day, subscriptions }
            }
        }
    }

    fn company(&self) -> &Company {
        match self {
            Self::AnniversaryNears { company, .. }
            | Self::WindowCloses { company, .. }
            | Self::UnusedEnds { company, .. }
            | Self::SubscriptionEnds { company, .. } => company,
        }
    }
}

/// What of each kind that these memberships grant works on that day, and what doesn't.
fn works(reminder: &Reminder<'_>, on: Date) -> Vec<KindWorks> {
    let of_kind = |kind: Kind| {
        let mut facts: Option<Facts> = None;
        for it in reminder.granted.iter().filter(|it| it.kind == kind) {
            facts.get_or_insert_default().add(it, on);
        }
        facts.map(|facts| KindWorks { kind, works: facts.told() })
    };
    Kind::ALL.into_iter().filter_map(of_kind).collect()
}

impl Item {
    fn new(it: &Benefit, left: Unused) -> Self {
        Self {
            product: it.name.clone(),
            kind: it.kind,
            benefit: it.id,
            package: it.enrollment.package.named(),
            left,
            quantity: it.quantity,
            unit: it.unit,
            by: it.activate_by,
        }
    }

    /// Its name and number; with its last day where it is not that of the mail.
    fn text(&self, apart_from: Option<Date>, locale: Locale) -> String {
        let t = locale.texts();
        let (product, package) = (plain(self.product.of(t)), plain(self.package.of(t)));
        let amount = self.left.amount((self.quantity, self.unit), locale);
        if Some(self.by) == apart_from {
            t.reminder_item(product, package, amount)
        } else {
            t.reminder_item_by(product, package, amount, locale.date(self.by))
        }
    }
}

/// Each with where it is taken up.
fn links(unused: &[Item], last_day: Option<Date>, mpn_id: i64, locale: Locale) -> Vec<(String, String)> {
    let link = |it: &Item| (it.text(last_day, locale), paths::benefit(mpn_id, it.kind, it.benefit));
    unused.iter().map(link).collect()
}

/// How memberships are named.
fn named(packages: &[Name], locale: Locale) -> String {
    let names: Vec<String> = packages.iter().map(|it| plain(it.of(locale.texts()))).collect();
    locale.list(&names)
}

impl KindWorks {
    /// In words, in a sentence for each; what is said of renewing stands elsewhere.
    fn text(&self, locale: Locale) -> String {
        let t = locale.texts();
        let sentence = |it: &Works| match it {
            Works::Renewal { .. } => None,
            // A mail has no rows.
            Works::Offers { until } => Some(t.reminder_window_offers(locale.date(*until))),
            it => Some(it.text(locale)),
        };
        let sentences: Vec<String> = self.works.iter().filter_map(sentence).collect();
        t.reminder_of_kind(self.kind.menu_name(t), together(&sentences, locale))
    }
}

impl Mail for ReminderMail {
    const NAMES: &'static [&'static str] =
        &["anniversary_nears", "window_closes", "unused_ends", "subscription_ends"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::AnniversaryNears { .. } => t.mail_is_anniversary_nears(),
            Self::WindowCloses { .. } => t.mail_is_window_closes(),
            Self::UnusedEnds { .. } => t.mail_is_unused_ends(),
            Self::SubscriptionEnds { .. } => t.mail_is_subscription_ends(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let (locale, t) = (to.locale, to.locale.texts());
        let Company { name: company, mpn_id } = self.company();
        let (company, mpn_id) = (plain(company), *mpn_id);
        let reason = t.reminder_reason(&company);
        match self {
            Self::AnniversaryNears { packages, anniversary_on, window, unused, .. } => {
                let (packages, day) = (named(packages, locale), locale.date(*anniversary_on));
                let mut paragraphs = vec![t.mail_anniversary_nears(&company, &day, &packages)];
                paragraphs.extend(window.map(|(opens, closes)| {
                    t.mail_anniversary_window(locale.date(opens), locale.date(closes))
                }));
                paragraphs.push(if unused.is_empty() {
                    t.reminder_none_unused()
                } else {
                    t.reminder_unused()
                });
                let link = window
                    .map_or_else(|| t.membership(), |(_, closes)| t.reminder_renew_by(locale.date(closes)));
                Words {
                    subject: t.mail_anniversary_nears_subject(packages, day),
                    paragraphs,
                    link: (link, paths::memberships(mpn_id)),
                    outside: None,
                    further: links(unused, None, mpn_id, locale),
                    reason,
                }
            }
            Self::WindowCloses { packages, anniversary_on, closes_on, ordered, works, unused, .. } => {
                let (packages, closes) = (named(packages, locale), locale.date(*closes_on));
                let ended = locale.date(*anniversary_on);
                let first = match ordered {
                    true => t.mail_window_closes_ordered(&company, ended, &packages, &closes),
                    false => t.mail_window_closes(&company, ended, &packages, &closes),
                };
                let mut paragraphs = vec![first];
                paragraphs.extend(works.iter().map(|it| it.text(locale)));
                if !unused.is_empty() {
                    paragraphs.push(t.reminder_unused());
                }
                let (subject, link) = match ordered {
                    true => (t.mail_window_closes_ordered_subject(packages, &closes), t.membership()),
                    false => (t.mail_window_closes_subject(packages, &closes), t.reminder_renew_by(closes)),
                };
                Words {
                    subject,
                    paragraphs,
                    link: (link, paths::memberships(mpn_id)),
                    outside: None,
                    further: links(unused, None, mpn_id, locale),
                    reason,
                }
            }
            Self::UnusedEnds { last_day, unused, .. } => {
                let day = locale.date(*last_day);
                let mut further = links(unused, Some(*last_day), mpn_id, locale);
                further.push((t.choose_mails(), PROFILE.to_owned()));
                Words {
                    subject: t.mail_unused_ends_subject(&day),
                    paragraphs: vec![t.mail_unused_ends(&company, day), t.reminder_unused()],
                    link: (t.benefits(), paths::overview(mpn_id)),
                    outside: None,
                    further,
                    reason,
                }
            }
            Self::SubscriptionEnds { ends_on, subscriptions, .. } => {
                let day = locale.date(*ends_on);
                let run = |it: &Ending| t.reminder_subscription(i64::from(it.seats), plain(it.product.of(t)));
                let runs: Vec<String> = subscriptions.iter().map(run).collect();
                Words {
                    subject: t.mail_subscription_ends_subject(&day),
                    paragraphs: vec![
                        t.mail_subscription_ends(&company, day, locale.list(&runs)),
                        t.mail_subscription_extend(),
                    ],
                    link: (Kind::Cloud.menu_name(t), paths::kind(mpn_id, Kind::Cloud)),
                    outside: None,
                    further: vec![(t.choose_mails(), PROFILE.to_owned())],
                    reason,
                }
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

    fn item(product: &str, kind: Kind, (left, quantity, unit): (Unused, i32, Unit), by: Date) -> Item {
        let benefit = BenefitId(Uuid::from_u128(7));
        let package = Name::from("Gold Core");
        Item { product: product.into(), kind, benefit, package, left, quantity: Some(quantity), unit, by }
    }

    fn office(by: Date) -> Item {
        item("Office Professional Plus 2019", Kind::Software, (Unused::Keys, 100, Unit::Licenses), by)
    }

    fn seats(by: Date) -> Item {
        item("Visual Studio Enterprise", Kind::VisualStudio, (Unused::Seats(3), 10, Unit::Seats), by)
    }

    fn hours(by: Date) -> Item {
        let left = (Unused::Activation, 20, Unit::Hours);
        item("Technical presales hours", Kind::Technical, left, by)
    }

    fn mails() -> Vec<ReminderMail> {
        let (anniversary_on, closes_on) = (date!(2026 - 12 - 14), date!(2027 - 01 - 13));
        let company = testing::company;
        let packages = || vec![Name::from("Gold Core"), Name::from("Microsoft Action Pack")];
        let until = closes_on;
        let works = |kind, works: &[Works]| KindWorks { kind, works: works.to_vec() };
        let (in_use, renewal) = (Works::InUse { until }, Works::Renewal { until });
        vec![
            ReminderMail::AnniversaryNears {
                company: company(),
                packages: packages(),
                anniversary_on,
                window: Some((date!(2026 - 12 - 15), closes_on)),
                unused: vec![office(anniversary_on), seats(closes_on)],
            },
            ReminderMail::AnniversaryNears {
                company: company(),
                packages: vec![Name::from("Gold Core")],
                anniversary_on,
                window: None,
                unused: Vec::new(),
            },
            ReminderMail::WindowCloses {
                company: company(),
                packages: packages(),
                anniversary_on,
                closes_on,
                ordered: true,
                works: Vec::new(),
                unused: Vec::new(),
            },
            ReminderMail::WindowCloses {
                company: company(),
                packages: packages(),
                anniversary_on,
                closes_on,
                ordered: false,
                works: vec![
                    works(Kind::Software, &[Works::KeysShown, in_use, renewal]),
                    works(Kind::VisualStudio, &[Works::Seats { until }, in_use, renewal]),
                    works(Kind::Technical, &[Works::TechnicalClosed, in_use, renewal]),
                    works(Kind::GoToMarket, &[Works::Offers { until }, renewal]),
                ],
                unused: vec![seats(closes_on)],
            },
            ReminderMail::UnusedEnds {
                company: company(),
                last_day: closes_on,
                unused: vec![seats(closes_on), hours(closes_on)],
            },
            ReminderMail::SubscriptionEnds {
                company: company(),
                ends_on: closes_on,
                subscriptions: vec![
                    Ending { product: "Office 365 E3".into(), seats: 1 },
                    Ending { product: "Dynamics 365".into(), seats: 25 },
                ],
            },
        ]
    }

    #[test]
    fn the_mails_are_as_reviewed() {
        insta::assert_snapshot!("mails", testing::book(&mails()));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails()));
        testing::nothing_typed_is_more_than_words(&mails(), &[]);
    }
}
