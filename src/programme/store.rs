//! SQL of the programme: what every process knows of it, its terms, and its settings for the console.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::settings::{Settings, amount_text, hundredths, percent};
use super::{Changed, Programme, Terms};
use crate::audit::Setting;
use crate::base::money::Money;
use crate::db::{Db, must_meet};
use crate::i18n::Locale;

impl Programme {
    /// Reads it, in a transaction of its own.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(db: &Db) -> sqlx::Result<Self> {
        Self::read(&mut *db.serve().await?).await
    }

    /// Reads it.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn read(conn: &mut PgConnection) -> sqlx::Result<Self> {
        sqlx::query_as!(
            Self,
            r#"select name, logo_text, mail_sender_name, languages, seat_waiting_days, technical_activation_user,
                    refund_days, refund_ended_by, renewal_days, extra_days, rules_changed, cloud_portal_url, membership_center_url, regional_help_url, support_site_url, closed_items_kept_days,
                    set_up_at is null as "is_new!"
             from programme"#
        )
        .fetch_one(conn)
        .await
    }
}

/// The languages that the portal has texts of are rows, to which others refer: a release that has one more brings its row.
///
/// # Errors
/// Those of the database.
pub async fn ensure_languages(conn: &mut PgConnection) -> sqlx::Result<()> {
    // A database that waits for the release before to end may not have the table yet.
    let there = sqlx::query_scalar!(r#"select to_regclass('languages') is not null as "there!""#);
    if there.fetch_one(&mut *conn).await? {
        let tags = Locale::all().map(|it| it.tag().to_owned());
        sqlx::query!("insert into languages (tag) select unnest($1::text[]) on conflict do nothing", &tags)
            .execute(conn)
            .await?;
    }
    Ok(())
}

impl Terms {
    /// Reads them as they are now.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn read(conn: &mut PgConnection) -> sqlx::Result<Self> {
        let days = sqlx::query!(
            "select sent_mails_kept_days, failed_mails_kept_days, mail_proofs_kept_days, closed_items_kept_days,
                    ended_sessions_kept_days, ended_links_kept_days, counts_kept_days
             from programme"
        )
        .fetch_one(conn)
        .await?;
        let term = |days: i32| Duration::days(days.into());
        Ok(Self {
            sent_mails: term(days.sent_mails_kept_days),
            failed_mails: term(days.failed_mails_kept_days),
            mail_proofs: term(days.mail_proofs_kept_days),
            closed_items: term(days.closed_items_kept_days),
            ended_sessions: term(days.ended_sessions_kept_days),
            ended_links: term(days.ended_links_kept_days),
            counts: term(days.counts_kept_days),
        })
    }
}

/// The settings as their columns hold them.
struct Columns {
    name: String,
    logo_text: Option<String>,
    currency: String,
    languages: Vec<String>,
    mail_sender_name: Option<String>,
    seat_waiting_days: i32,
    refund_ended_by: String,
    refund_days: i32,
    renewal_days: i32,
    extra_days: i32,
    technical_activation_user: bool,
    cloud_portal_url: String,
    membership_center_url: String,
    regional_help_url: String,
    support_site_url: Option<String>,
    seller_name: Option<String>,
    seller_address: Option<String>,
    seller_tax_number: Option<String>,
    bank_account: Option<String>,
    tax_rate: Option<i32>,
    active_at_once_up_to: i64,
}

/// Reads the settings.
///
/// # Errors
/// Those of the database.
pub async fn find_settings(conn: &mut PgConnection) -> sqlx::Result<Settings> {
    let columns = sqlx::query_as!(
        Columns,
        "select name, logo_text, currency, languages, mail_sender_name, seat_waiting_days, refund_ended_by,
                refund_days, renewal_days, extra_days, technical_activation_user, cloud_portal_url, membership_center_url, regional_help_url,
                support_site_url, seller_name, seller_address, seller_tax_number, bank_account, tax_rate,
                active_at_once_up_to
         from programme"
    )
    .fetch_one(conn)
    .await?;
    Ok(columns.into_settings())
}

/// Locks the settings: from now on nobody else changes them.
///
/// # Errors
/// Those of the database.
pub async fn lock_settings(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("select 1 as one from programme for no key update").fetch_one(conn).await?;
    Ok(())
}

/// Writes the settings, as they were read.
///
/// # Errors
/// Those of the database.
pub async fn set_settings(conn: &mut PgConnection, to: &Settings, now: OffsetDateTime) -> sqlx::Result<()> {
    let text = |setting: Setting| Some(to.get(setting)).filter(|it| !it.is_empty());
    let currency = to.get(Setting::Currency);
    let at_once = Money::parse(to.get(Setting::ActiveAtOnceUpTo), currency).map_or(0, |it| it.amount);
    let languages: Vec<String> = to.get(Setting::Languages).split(',').map(str::to_owned).collect();
    let set = sqlx::query!(
        "update programme set
             name = $1, logo_text = $2, currency = $3, languages = $4, mail_sender_name = $5,
             seat_waiting_days = $6::text::integer, refund_days = $19::text::integer,
             renewal_days = $20::text::integer, extra_days = $21::text::integer,
             refund_ended_by = $7, technical_activation_user = $8, cloud_portal_url = $9, membership_center_url = $10,
             regional_help_url = $11, support_site_url = $12, seller_name = $13, seller_address = $14,
             seller_tax_number = $15, bank_account = $16, tax_rate = $17,
             active_at_once_up_to = $22,
             settings_confirmed_at = coalesce(settings_confirmed_at, $18)",
        to.get(Setting::Name),
        text(Setting::LogoText),
        currency,
        &languages,
        text(Setting::MailSenderName),
        to.get(Setting::SeatWaitingDays),
        to.get(Setting::RefundEndedBy),
        to.get(Setting::TechnicalActivationUser) == "yes",
        to.get(Setting::CloudPortalUrl),
        to.get(Setting::MembershipCenterUrl),
        to.get(Setting::RegionalHelpUrl),
        text(Setting::SupportSiteUrl),
        text(Setting::SellerName),
        text(Setting::SellerAddress),
        text(Setting::SellerTaxNumber),
        text(Setting::BankAccount),
        hundredths(to.get(Setting::TaxRate)),
        now,
        to.get(Setting::RefundDays),
        to.get(Setting::RenewalDays),
        to.get(Setting::ExtraDays),
        at_once
    )
    .execute(conn)
    .await?;
    must_meet(&set, 1)
}

/// Notes since when rules are as they are, and what they were before.
///
/// # Errors
/// Those of the database.
pub async fn note_changed(conn: &mut PgConnection, changed: &[(Setting, Changed)]) -> sqlx::Result<()> {
    let by_name = changed.iter().map(|(setting, it)| Ok((setting.as_str(), serde_json::to_value(it)?)));
    let by_name: BTreeMap<&str, serde_json::Value> =
        by_name.collect::<serde_json::Result<_>>().map_err(encoding)?;
    let by_name = serde_json::to_value(by_name).map_err(encoding)?;
    let noted = sqlx::query!("update programme set rules_changed = rules_changed || $1", by_name)
        .execute(conn)
        .await?;
    must_meet(&noted, 1)
}

fn encoding(error: serde_json::Error) -> sqlx::Error {
    sqlx::Error::Encode(Box::new(error))
}

/// Whether a company has bought something: then the currency stays (R-ORD-5).
///
/// # Errors
/// Those of the database.
pub async fn has_sold(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from enrollments) or exists (select from order_directory) as "sold!""#
    )
    .fetch_one(conn)
    .await
}

/// One change of a setting, as the log has it.
#[derive(Debug)]
pub struct Change {
    pub at: OffsetDateTime,
    /// Who.
    pub by: String,
    pub details: serde_json::Value,
}

/// The latest changes, newest first.
///
/// # Errors
/// Those of the database.
pub async fn list_changes(conn: &mut PgConnection) -> sqlx::Result<Vec<Change>> {
    sqlx::query_as!(
        Change,
        "select at, actor as by, details from programme_audit
         where action = 'setting.changed' and outcome = 'done' order by id desc limit 50"
    )
    .fetch_all(conn)
    .await
}

impl Columns {
    fn into_settings(self) -> Settings {
        let yes_or_no = |it: bool| if it { "yes" } else { "no" }.to_owned();
        let at_once = amount_text(self.active_at_once_up_to, &self.currency);
        let all = [
            (Setting::Name, Some(self.name)),
            (Setting::LogoText, self.logo_text),
            (Setting::Currency, Some(self.currency)),
            (Setting::Languages, Some(self.languages.join(","))),
            (Setting::MailSenderName, self.mail_sender_name),
            (Setting::SeatWaitingDays, Some(self.seat_waiting_days.to_string())),
            (Setting::RefundEndedBy, Some(self.refund_ended_by)),
            (Setting::RefundDays, Some(self.refund_days.to_string())),
            (Setting::RenewalDays, Some(self.renewal_days.to_string())),
            (Setting::ExtraDays, Some(self.extra_days.to_string())),
            (Setting::TechnicalActivationUser, Some(yes_or_no(self.technical_activation_user))),
            (Setting::CloudPortalUrl, Some(self.cloud_portal_url)),
            (Setting::MembershipCenterUrl, Some(self.membership_center_url)),
            (Setting::RegionalHelpUrl, Some(self.regional_help_url)),
            (Setting::SupportSiteUrl, self.support_site_url),
            (Setting::SellerName, self.seller_name),
            (Setting::SellerAddress, self.seller_address),
            (Setting::SellerTaxNumber, self.seller_tax_number),
            (Setting::BankAccount, self.bank_account),
            (Setting::TaxRate, self.tax_rate.map(percent)),
            (Setting::ActiveAtOnceUpTo, Some(at_once)),
        ];
        all.into_iter().map(|(setting, value)| (setting, value.unwrap_or_default())).collect()
    }
}
