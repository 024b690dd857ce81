//! A rule beside the act that it binds: one line with the reader's own days, and its paragraph of help to open, with since when
//! it is so.

use jiff::tz::TimeZone;
use time::Date;

use super::facts::Facts;
use super::links::ReaderLinks;
use super::markdown::{self, Links as _};
use crate::audit::Setting;
use crate::base::clock;
use crate::i18n::Locale;
use crate::programme::{Changed, Programme};

/// What binds an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// When a seat is free for somebody else (R-SEAT-3).
    Reassign,
    /// To when keys are issued (R-SW-5).
    Reveal,
    /// How far a subscription is extended (R-CL-3).
    Redeem,
    /// To when a cancellation with refund is asked for (R-MEM-5).
    Refund,
    /// When a membership is renewed (R-DATE-4).
    Renew,
    /// To when a benefit is activated (R-DATE-1, R-DATE-5).
    Activate,
}

impl Rule {
    pub const ALL: [Self; 6] =
        [Self::Reassign, Self::Reveal, Self::Redeem, Self::Refund, Self::Renew, Self::Activate];

    /// The page of help that tells it, and the anchors of its paragraphs; no anchor: what the page begins with.
    #[must_use]
    pub const fn told_at(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Reassign => ("take-back-a-seat", &["waiting"]),
            Self::Reveal => ("get-a-product-key", &["in-time"]),
            Self::Redeem => ("redeem-add-or-extend", &["limit"]),
            Self::Refund => ("cancel-and-get-a-refund", &["time", "who-can"]),
            Self::Renew => ("when-can-i-renew", &["", "in-window"]),
            Self::Activate => ("activate-technical-support", &["in-time"]),
        }
    }

    /// The settings that make it what it is.
    const fn settings(self) -> &'static [Setting] {
        match self {
            Self::Reassign => &[Setting::SeatWaitingDays],
            Self::Refund => &[Setting::RefundDays, Setting::RefundEndedBy],
            Self::Renew => &[Setting::RenewalDays, Setting::ExtraDays],
            Self::Reveal | Self::Redeem | Self::Activate => &[],
        }
    }

    /// Since when it is so, and how it was before: by the history of the programme's settings.
    fn since(self, programme: &Programme, zone: &TimeZone, locale: Locale) -> String {
        let t = locale.texts();
        if self.settings().is_empty() {
            return t.rule_of_every_programme();
        }
        let changes = self.settings().iter().filter_map(|it| Some((*it, programme.changed(*it)?)));
        let Some((setting, Changed { at, from })) = changes.max_by_key(|(_, it)| it.at) else {
            return t.rule_never_changed();
        };
        let since = locale.date(clock::date_in(at, zone));
        // Of the other settings the value is a name.
        match from.and_then(|it| it.parse::<i64>().ok()) {
            Some(before) if setting != Setting::ExtraDays => t.rule_since_before(since, t.help_days(before)),
            _ => t.rule_since(since),
        }
    }
}

/// A rule in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// With the number of days, and the reader's own date.
    pub line: String,
    /// The whole of it, as HTML.
    pub body: String,
    pub since: String,
    /// Where help tells it.
    pub href: String,
    /// The name of that page.
    pub page: String,
}

impl Beside {
    /// The rule, told to a reader. `facts` are those of which its paragraphs speak.
    #[must_use]
    pub fn new(
        rule: Rule,
        line: String,
        facts: &Facts,
        (programme, zone, locale): (&Programme, &TimeZone, Locale),
        links: &ReaderLinks,
    ) -> Self {
        let (slug, anchors) = rule.told_at();
        let page = super::find(locale, slug);
        let part = |anchor: &&str| {
            let page = page?;
            if anchor.is_empty() { Some(page.lead()) } else { page.section(anchor) }
        };
        let body: String =
            anchors.iter().filter_map(part).map(|it| markdown::html(it, (locale, facts), links)).collect();
        let anchor = anchors.first().copied().filter(|it| !it.is_empty());
        Self {
            line,
            body,
            since: rule.since(programme, zone, locale),
            href: links.help(slug, anchor),
            page: page.map(|it| it.title(locale)).unwrap_or_default(),
        }
    }

    /// Where what was bought keeps the days of its purchase, and these are others than today's.
    #[must_use]
    pub fn of_purchase(self, purchased_on: Date, locale: Locale) -> Self {
        Self { since: locale.texts().rule_of_purchase(locale.date(purchased_on)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;
    use crate::help::facts::Value;
    use crate::help::source::{Of, Placeholder};

    fn told(rule: Rule, programme: &Programme) -> Beside {
        let mut facts = Facts::default();
        for it in Placeholder::ALL.iter().filter(|it| it.of() == Of::Programme) {
            facts.set(*it, Value::Text("x".to_owned()));
        }
        let links = ReaderLinks { company: Some(4_100_001), is_signed_in: true, is_operator: false };
        let zone = clock::zone("Pacific/Auckland").unwrap();
        Beside::new(rule, String::new(), &facts, (programme, &zone, Locale::En), &links)
    }

    #[test]
    fn each_rule_has_its_paragraphs() {
        for rule in Rule::ALL {
            let it = told(rule, &Programme::for_tests());
            let (_, anchors) = rule.told_at();
            assert!(it.body.matches("<p>").count() >= anchors.len(), "{rule:?}: {}", it.body);
            assert!(!it.page.is_empty(), "{rule:?}");
        }
        assert_eq!(
            told(Rule::Reassign, &Programme::for_tests()).href,
            "/partners/4100001/help/take-back-a-seat#waiting"
        );
    }

    #[test]
    fn the_last_change_of_its_settings_says_since_when() {
        let since = |changed: serde_json::Value, rule| {
            told(rule, &Programme { rules_changed: changed, ..Programme::for_tests() }).since
        };
        let t = Locale::En.texts();
        let never = serde_json::json!({});
        assert_eq!(since(never.clone(), Rule::Redeem), t.rule_of_every_programme());
        assert_eq!(since(never, Rule::Refund), t.rule_never_changed());
        let at =
            |it: time::OffsetDateTime| it.format(&time::format_description::well_known::Rfc3339).unwrap();
        let changed = serde_json::json!({
            "refund_days": { "at": at(datetime!(2026-03-01 11:30 UTC)), "from": "60" },
            "refund_ended_by": { "at": at(datetime!(2026-02-01 11:30 UTC)), "from": "any_use" },
            "extra_days": { "at": at(datetime!(2026-02-01 10:30 UTC)), "from": "10" },
        });
        // The day is the company's: it is the second of March there.
        let locale = Locale::En;
        assert_eq!(
            since(changed.clone(), Rule::Refund),
            t.rule_since_before(locale.date(date!(2026 - 03 - 02)), t.help_days(60))
        );
        assert_eq!(since(changed, Rule::Renew), t.rule_since(locale.date(date!(2026 - 02 - 01))));
    }
}
