//! What an opened row holds for a product with keys or downloads: keys, instructions, downloads (R-SW-2 to 6).

use std::collections::HashSet;

use secrecy::ExposeSecret as _;
use time::OffsetDateTime;

use super::list::ListQuery;
use super::list_row::Row;
use super::row;
use super::subscription_panel::SubscriptionPanel;
use crate::authz::{Action, role_names};
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::help::beside::Beside;
use crate::i18n::Locale;
use crate::keys::acts as keys_acts;
use crate::keys::store::{self as keys, Download, KeyDetails, KeyOfBenefit};
use crate::keys::{issued, paths};
use crate::membership::paths as membership_paths;
use crate::membership::{AtStake, Benefit, Closed, EnrollmentState, FirstAct};
use crate::partners::Help;
use crate::scope::PartnerScope;
use crate::state::AppState;

/// What the open row holds.
pub(super) struct KeysDetail {
    /// The benefit's id, for the ids within the row.
    pub(super) id: String,
    pub(super) product: String,
    /// Where the Technical page says how product support is asked for.
    pub(super) support: String,
    pub(super) description: String,
    pub(super) instructions: String,
    pub(super) keys: KeysPanel,
    /// When and by whom keys were issued, in words.
    pub(super) issued: Option<String>,
    /// Who revealed them and when, in words.
    pub(super) reveals: Vec<(String, String)>,
    /// Which of them were revoked, when, why, and what is in their place, in words (R-CON-3).
    pub(super) revoked: Vec<String>,
    /// The installation packages; `None`: the company gets them elsewhere (R-TEN-2).
    pub(super) downloads: Option<Downloads>,
    /// What redeeming the keys has built up, where they are redeemed.
    pub(super) subscription: Option<SubscriptionPanel>,
}

/// What the keys panel offers: one of these.
pub(super) enum KeysPanel {
    /// The product needs none.
    NotNeeded { nothing_to_download: bool },
    /// Shown, to this session, for a while.
    Shown { keys: Vec<ShownKey>, until: String },
    /// Issued; a POST shows them again, or the confirmation before it.
    ShowAgain { path: String },
    /// To be got; a link to the confirmation where there is something to confirm, else the POST itself.
    Get { path: String, count: i64, refund: Option<String>, rule: Box<Beside> },
    /// Off, with the reason in words, and the paragraph of help that tells its rule.
    Off { label: String, reason: String, help: Option<Help>, rule: &'static str },
}

/// A key as it is shown.
pub(super) struct ShownKey {
    /// Its number in words, where the row tells keys by it; else empty.
    pub(super) number: String,
    pub(super) text: String,
}

/// The downloads of a product, by the language and system chosen (R-SW-4).
#[derive(Default)]
pub(super) struct Downloads {
    pub(super) languages: Vec<Choice>,
    pub(super) systems: Vec<Choice>,
    pub(super) files: Vec<DownloadLink>,
}

/// The operating systems in the order in which they are offered: what most people have comes first.
const SYSTEMS: [&str; 4] = ["windows", "windows_server", "macos", "linux"];

/// One of several, perhaps chosen.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) text: String,
    pub(super) chosen: bool,
}

pub(super) struct DownloadLink {
    pub(super) url: String,
    pub(super) text: String,
    pub(super) size: String,
}

impl KeysDetail {
    /// Reads it.
    ///
    /// # Errors
    /// Those of the database; a key that doesn't open.
    pub async fn load(
        app: &AppState,
        scope: &mut PartnerScope,
        row: &Row,
        query: &ListQuery,
    ) -> AppResult<Self> {
        let benefit = &row.benefit;
        let (partner, locale, now) = (scope.partner.id, scope.locale(), scope.now());
        let session = scope.sees_reveals_of();
        let details = keys::find_details(scope.tx(), partner, benefit, locale.tag(), &session, now).await?;
        let revoked = revoked_words(app, scope, benefit, &details)?;
        let panel = KeysPanel::new(app, scope, benefit, &details).await?;
        let subscription = SubscriptionPanel::new(scope, benefit, &details);
        let issued = details.issued_at.zip(details.issued_by);
        let reveals = details.reveals.0.into_iter().map(|reveal| {
            let at = OffsetDateTime::from_unix_timestamp(reveal.at).unwrap_or(OffsetDateTime::UNIX_EPOCH);
            (reveal.actor, scope.date_time(at))
        });
        Ok(Self {
            id: benefit.id.to_string(),
            product: benefit.name.in_language(locale).to_owned(),
            support: format!("{}#support", membership_paths::kind(scope.partner.mpn_id, Kind::Technical)),
            description: details.description,
            // They say what to do with what is got here.
            instructions: if scope.partner.has_moved_in() { details.instructions } else { String::new() },
            issued: issued.map(|(at, by)| locale.texts().keys_issued_by(scope.date_time(at), by)),
            reveals: reveals.collect(),
            revoked,
            downloads: scope
                .partner
                .has_moved_in()
                .then(|| Downloads::new(&details.downloads.0, query, scope)),
            keys: panel,
            subscription,
        })
    }
}

impl KeysDetail {
    /// Whether keys stand on the page.
    #[must_use]
    pub fn shows_keys(&self) -> bool {
        matches!(self.keys, KeysPanel::Shown { .. })
    }
}

impl KeysPanel {
    async fn new(
        app: &AppState,
        scope: &mut PartnerScope,
        benefit: &Benefit,
        details: &KeyDetails,
    ) -> AppResult<Self> {
        if benefit.keys_per_benefit == 0 {
            return Ok(Self::NotNeeded { nothing_to_download: details.downloads.0.is_empty() });
        }
        if !scope.may(Action::GetKeys) {
            return Self::without_role(scope, benefit).await;
        }
        let (partner, locale) = (scope.partner.id, scope.locale());
        if let Some(until) = details.shown_until {
            let opened = details.open(partner, benefit.id, &app.secrets)?;
            let told_apart = details.issued.0.len() > details.valid().count();
            let valid = opened.into_iter().filter(|(it, _)| it.revoked.is_none());
            let keys = valid.map(|(it, key)| ShownKey {
                number: if told_apart { key_number(it, locale) } else { String::new() },
                text: key.expose_secret().to_owned(),
            });
            let keys = keys.collect();
            let until = scope.date_time(until);
            return Ok(Self::Shown { keys, until });
        }
        tell_of_short_pools(scope, &[benefit]).await?;
        if let Some(reason) = closed_reason(scope, benefit) {
            let label = label(benefit, scope);
            let rule = match (scope.partner.open(), benefit.keys_open(scope.today())) {
                (Err(closed), _) => closed.rule(),
                (Ok(()), Ok(())) => "get-a-product-key#pool-empty",
                (Ok(()), Err(_)) => "get-a-product-key#in-time",
            };
            return Ok(Self::Off { label, reason, help: None, rule });
        }
        let path = paths::keys(scope.partner.mpn_id, benefit.id);
        if benefit.keys_issued > 0 {
            return Ok(Self::ShowAgain { path });
        }
        let t = locale.texts();
        let ends = benefit.refund_ended_by(FirstAct::KeysRevealed, scope.today());
        let refund = ends.map(|AtStake { until, alone }| match alone {
            true => t.refund_ends_alone(locale.date(until)),
            false => t.refund_ends_text(benefit.enrollment.package.name(t), locale.date(until)),
        });
        let rule = Box::new(scope.rule_of_keys(benefit.activate_by));
        Ok(Self::Get { path, count: benefit.keys_per_benefit.into(), refund, rule })
    }

    async fn without_role(scope: &mut PartnerScope, benefit: &Benefit) -> AppResult<Self> {
        let (partner, locale) = (scope.partner.id, scope.locale());
        let email = scope.user.email.clone();
        let help = crate::partners::store::find_help(scope.tx(), partner, Action::GetKeys, &email).await?;
        let own = scope.me.roles.names(locale);
        let reason = locale.texts().keys_need_role(own, role_names(&Action::GetKeys.roles(), locale));
        Ok(Self::Off { label: label(benefit, scope), reason, help: Some(help), rule: "give-roles#ask" })
    }
}

fn key_number(key: &KeyOfBenefit, locale: Locale) -> String {
    locale.texts().key_number(locale.number(key.number))
}

/// Which keys were revoked, in words. By its end somebody finds where the key is in use: told, as keys are, while they are
/// shown to this session.
fn revoked_words(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    details: &KeyDetails,
) -> AppResult<Vec<String>> {
    let locale = scope.locale();
    let t = locale.texts();
    let shown = scope.may(Action::GetKeys) && details.shown_until.is_some();
    let opened = if shown { details.open(scope.partner.id, benefit.id, &app.secrets)? } else { Vec::new() };
    let words = details.issued.0.iter().filter_map(|it| {
        let revoked = it.revoked.as_ref()?;
        let at = OffsetDateTime::from_unix_timestamp(revoked.at).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let (key, day) = (key_number(it, locale), locale.date(scope.partner.date_at(at)));
        let replacement = t.key_number(locale.number(revoked.replacement));
        let opened = opened.iter().find(|(opened, _)| opened.id == it.id);
        Some(match opened {
            Some((_, text)) => {
                let ending = issued::ending(text.expose_secret());
                t.key_revoked_ending(key, ending, day, replacement, &revoked.reason)
            }
            None => t.key_revoked_line(key, day, replacement, &revoked.reason),
        })
    });
    Ok(words.collect())
}

impl KeysPanel {
    /// Whether there are keys to speak of, so that their use is (R-SW-6).
    pub(super) fn are_keys(&self) -> bool {
        !matches!(self, Self::NotNeeded { .. })
    }
}

fn label(benefit: &Benefit, scope: &PartnerScope) -> String {
    let t = scope.locale().texts();
    if benefit.keys_issued > 0 { t.show_again() } else { t.get_keys() }
}

/// Where a page says that none are left, and that the programme has been told, it has been: once a day.
///
/// # Errors
/// Those of the database.
pub(super) async fn tell_of_short_pools(scope: &mut PartnerScope, benefits: &[&Benefit]) -> AppResult<()> {
    // Who looks leaves no trace in a pool.
    if scope.is_looking() {
        return Ok(());
    }
    let actor = scope.actor();
    let mut told = HashSet::new();
    for it in benefits.iter().filter(|it| it.pool_short && told.insert(it.product)) {
        keys_acts::tell_pool_is_short(scope.tx(), &actor, it).await?;
    }
    if !told.is_empty() {
        scope.keep().await?;
    }
    Ok(())
}

/// Why the keys of a benefit can't be got or shown at present, in words; `None` where they can.
#[must_use]
pub fn closed_reason(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    match Closed::check(&scope.partner, benefit.keys_open(scope.today())) {
        Err(closed) => Some(closed_words(scope, benefit, closed)),
        Ok(()) if benefit.pool_short => Some(scope.locale().texts().pool_none_left()),
        Ok(()) => None,
    }
}

/// The words for what stands against getting or showing keys.
#[must_use]
pub fn closed_words(scope: &PartnerScope, benefit: &Benefit, closed: Closed) -> String {
    let (locale, enrollment) = (scope.locale(), &benefit.enrollment);
    let last_day = locale.date(benefit.activate_by);
    let renewable = enrollment.state(scope.today()) == EnrollmentState::InRenewalWindow;
    row::closed_words(scope, benefit, closed, |t| {
        if renewable {
            t.closed_expired_renewable(last_day, locale.date(enrollment.renewal_closes_on()))
        } else {
            t.closed_expired(last_day)
        }
    })
}

impl Downloads {
    /// What is offered for the language and system asked for; where they weren't asked, or the product doesn't have
    /// them, the page's language and the first system.
    fn new(all: &[Download], query: &ListQuery, scope: &PartnerScope) -> Self {
        let locale = scope.locale();
        let distinct = |values: Vec<&str>| {
            let mut once: Vec<String> = Vec::new();
            for value in values {
                if !once.iter().any(|known| known == value) {
                    once.push(value.to_owned());
                }
            }
            once
        };
        let languages = distinct(all.iter().map(|it| it.language.as_str()).collect());
        let language = [query.language.as_str(), locale.tag(), "en"]
            .into_iter()
            .find(|wanted| languages.iter().any(|known| known == wanted))
            .map(str::to_owned)
            .or_else(|| languages.first().cloned())
            .unwrap_or_default();
        let in_language = || all.iter().filter(|it| it.language == language);
        let mut systems = distinct(in_language().map(|it| it.system.as_str()).collect());
        systems.sort_by_key(|system| SYSTEMS.iter().position(|known| known == system));
        let system = systems.iter().find(|known| **known == query.system).or(systems.first()).cloned();
        let system = system.unwrap_or_default();
        let files = in_language().filter(|it| it.system == system).map(|it| DownloadLink {
            url: it.url.clone(),
            text: locale.texts().installer(language_name(&it.language), system_name(&it.system)),
            size: locale.file_size(it.size_bytes),
        });
        Self {
            files: files.collect(),
            languages: languages.iter().map(|it| Choice::new(language_name(it), it, &language)).collect(),
            systems: systems.iter().map(|it| Choice::new(system_name(it), it, &system)).collect(),
        }
    }
}

impl Choice {
    fn new(text: &str, value: &str, chosen: &str) -> Self {
        Self { text: text.to_owned(), value: value.to_owned(), chosen: value == chosen }
    }
}

/// A product's language in its own name: whoever wants it can read that.
fn language_name(tag: &str) -> &str {
    match tag {
        "en" => "English",
        "fr" => "Français",
        "de" => "Deutsch",
        "es" => "Español",
        "zh-CN" => "简体中文",
        "ru" => "Русский",
        "ja" => "日本語",
        "pt-BR" => "Português (Brasil)",
        other => other,
    }
}

/// An operating system's proper name.
fn system_name(system: &str) -> &str {
    match system {
        "windows" => "Windows",
        "windows_server" => "Windows Server",
        "macos" => "macOS",
        "linux" => "Linux",
        other => other,
    }
}
