//! What an opened row of a licence-based cloud product holds beside its keys: the subscription that redeeming them
//! has built up, and which of them are redeemed (R-CL-3).

use time::Date;

use super::row;
use crate::authz::{Action, role_names};
use crate::i18n::Locale;
use crate::keys::store::{KeyDetails, Redeemed};
use crate::membership::{Benefit, Subscription};
use crate::scope::PartnerScope;
use crate::subscriptions::paths;

/// The subscription, the keys of this benefit, and every redemption of the product's keys.
pub(super) struct SubscriptionPanel {
    /// The cloud's own portal; none for a company that manages its benefits elsewhere (R-TEN-2).
    pub(super) cloud_portal: Option<String>,
    /// Whether keys that are got can be recorded here, as far as the company tells.
    pub(super) records: bool,
    /// The subscription in words; `None` means there is none yet.
    pub(super) state: Option<String>,
    pub(super) keys: Vec<KeyLine>,
    /// Every redemption of the product's keys, in words, with who recorded it.
    pub(super) history: Vec<(String, String)>,
}

/// A key that was issued to the benefit, and is not revoked.
pub(super) struct KeyLine {
    pub(super) number: String,
    pub(super) redemption: KeyRedemption,
}

/// Whether a key is redeemed, or what can be done about it.
pub(super) enum KeyRedemption {
    /// It is, in words.
    Recorded(String),
    /// Where that is recorded.
    Record(String),
    /// It can't be recorded, with the reason in words.
    Off(String),
}

impl SubscriptionPanel {
    /// What there is for a benefit whose keys are redeemed; none for others.
    pub(super) fn new(scope: &PartnerScope, benefit: &Benefit, details: &KeyDetails) -> Option<Self> {
        if !benefit.is_redeemed() {
            return None;
        }
        let locale = scope.locale();
        let redeemed = &details.redemptions.0;
        let keys = details.valid().map(|key| {
            let redemption = match redeemed.iter().find(|it| it.key_id == key.id) {
                Some(it) => KeyRedemption::Recorded(
                    locale.texts().key_redeemed(locale.date(it.redeemed_on), &it.recorded_by),
                ),
                None => match off_reason(scope) {
                    Some(reason) => KeyRedemption::Off(reason),
                    None => {
                        KeyRedemption::Record(paths::redemption(scope.partner.mpn_id, benefit.id, key.id))
                    }
                },
            };
            KeyLine { number: locale.texts().key_number(locale.number(key.number)), redemption }
        });
        Some(Self {
            cloud_portal: scope.partner.has_moved_in().then(|| scope.programme.cloud_portal_url.clone()),
            records: scope.partner.open().is_ok(),
            state: benefit.subscription.map(|it| it.text(scope.today(), locale)),
            keys: keys.collect(),
            history: redeemed.iter().map(|it| (history_line(it, locale), it.recorded_by.clone())).collect(),
        })
    }
}

fn off_reason(scope: &PartnerScope) -> Option<String> {
    let locale = scope.locale();
    if scope.may(Action::GetKeys) {
        return row::company_closed(scope);
    }
    let own = scope.me.roles.names(locale);
    Some(locale.texts().keys_need_role(own, role_names(&Action::GetKeys.roles(), locale)))
}

fn history_line(it: &Redeemed, locale: Locale) -> String {
    let (t, date, ends) = (locale.texts(), locale.date(it.redeemed_on), locale.date(it.ends_on));
    match it.mode.as_str() {
        "add" => t.redemption_added(it.seats, date, ends),
        "extend" => t.redemption_extended(it.seats, date, ends),
        _ => t.redemption_made_new(it.seats, date, ends),
    }
}

impl Subscription {
    /// The subscription in words, as it is on `today`.
    #[must_use]
    pub fn text(self, today: Date, locale: Locale) -> String {
        let (t, ends) = (locale.texts(), locale.date(self.ends_on));
        if self.ends_on < today {
            t.subscription_ended(self.seats, ends)
        } else {
            t.subscription_runs(self.seats, ends)
        }
    }
}
