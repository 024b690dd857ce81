//! Rules beside the acts that they bind, told to a member with the company's own dates.

use time::Date;

use super::PartnerScope;
use crate::dates;
use crate::help::beside::{Beside, Rule};
use crate::help::facts::Facts;
use crate::help::links::ReaderLinks;
use crate::help::source::Placeholder as P;
use crate::membership::{Enrollment, Refund, RefundPolicy};

impl PartnerScope {
    /// The links of help, as this member follows them.
    #[must_use]
    pub fn help_links(&self) -> ReaderLinks {
        ReaderLinks {
            company: Some(self.partner.mpn_id),
            is_signed_in: true,
            is_operator: self.user.operator.is_some(),
        }
    }

    fn beside(&self, rule: Rule, line: String, facts: Vec<(P, String)>) -> Beside {
        let mut known = Facts::default();
        for (placeholder, text) in facts {
            known.set_text(placeholder, Some(text));
        }
        let told = (&*self.programme, &self.partner.zone, self.locale());
        Beside::new(rule, line, &known, told, &self.help_links())
    }

    /// When a seat is free for somebody else (R-SEAT-3): `free_on` that of the act, if it isn't at once.
    #[must_use]
    pub fn rule_of_waiting(&self, free_on: Option<Date>) -> Beside {
        let (locale, days) = (self.locale(), i64::from(self.programme.seat_waiting_days));
        let t = locale.texts();
        let line = match free_on {
            Some(day) => t.rule_reassign(days, locale.date(day)),
            None => t.rule_reassign_now(days),
        };
        self.beside(Rule::Reassign, line, vec![(P::WaitingDays, t.help_days(days))])
    }

    /// To when keys are issued (R-SW-5).
    #[must_use]
    pub fn rule_of_keys(&self, get_by: Date) -> Beside {
        let locale = self.locale();
        let left = dates::days_left(get_by, self.today());
        let line = locale.texts().rule_reveal(locale.date(get_by), left);
        self.beside(Rule::Reveal, line, vec![(P::ActivateBy, locale.date(get_by))])
    }

    /// How far a subscription can be extended today (R-CL-3).
    #[must_use]
    pub fn rule_of_extension(&self) -> Beside {
        let locale = self.locale();
        let (t, months) = (locale.texts(), dates::LONGEST_MONTHS);
        let last = locale.date(dates::longest_extension(self.today()));
        self.beside(Rule::Redeem, t.rule_redeem(months, last), vec![(P::MostMonths, t.help_months(months))])
    }

    /// To when a benefit is activated, and the request fulfilled (R-DATE-2).
    #[must_use]
    pub fn rule_of_activation(&self, activate_by: Date) -> Beside {
        let locale = self.locale();
        let fulfil_by = dates::fulfil_by(activate_by);
        let days = dates::days_left(fulfil_by, activate_by);
        let line = locale.texts().rule_activate(locale.date(activate_by), days, locale.date(fulfil_by));
        self.beside(Rule::Activate, line, vec![(P::ActivateBy, locale.date(activate_by))])
    }

    /// To when a cancellation with refund is asked for, while it can be (R-MEM-5): by the days of the purchase.
    #[must_use]
    pub fn rule_of_refund(&self, it: &Enrollment) -> Option<Beside> {
        let Refund::PossibleUntil(last) = it.refund(self.today()) else { return None };
        let (locale, days) = (self.locale(), i64::from(it.refund_days));
        let t = locale.texts();
        let ended_by = match it.refund_policy {
            RefundPolicy::Software => t.help_refund_ended_by_software(),
            RefundPolicy::AnyUse => t.help_refund_ended_by_any_use(),
        };
        let facts = vec![
            (P::RefundDays, t.help_days(days)),
            (P::RefundUntil, locale.date(last)),
            (P::RefundEndedBy, ended_by),
        ];
        let beside = self.beside(Rule::Refund, t.rule_refund(days, locale.date(last)), facts);
        let now = &self.programme;
        let as_now = it.refund_days == now.refund_days && it.refund_policy.as_str() == now.refund_ended_by;
        Some(if as_now { beside } else { beside.of_purchase(it.purchased_on, locale) })
    }

    /// When a membership is renewed (R-DATE-4): by the days of the purchase.
    #[must_use]
    pub fn rule_of_renewal(&self, it: &Enrollment) -> Option<Beside> {
        let (opens, closes) = (it.renewal_opens_on(), it.renewal_closes_on());
        if opens > closes || self.today() > closes || it.cancelled {
            return None;
        }
        let (locale, days) = (self.locale(), i64::from(it.renewal_days));
        let t = locale.texts();
        let facts =
            vec![(P::WindowDays, t.help_days(days)), (P::ExtraDays, t.help_days(self.programme.extra_days))];
        let line = t.rule_renew(days, locale.date(opens), locale.date(closes));
        let beside = self.beside(Rule::Renew, line, facts);
        let as_now = it.renewal_days == self.programme.renewal_days;
        Some(if as_now { beside } else { beside.of_purchase(it.purchased_on, locale) })
    }
}
