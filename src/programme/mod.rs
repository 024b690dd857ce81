//! The programme that the portal is run for: its names and policies.

use sqlx::PgConnection;
use time::Duration;

use crate::db::Db;

/// The programme, as it is when the portal starts.
#[derive(Clone, Debug)]
pub struct Programme {
    pub name: String,
    /// Days until a vacated seat is free for another member (R-SEAT-3).
    pub seat_waiting_days: i32,
    /// Whether a technical activation names a member and a second address of theirs (R-TEC-2).
    pub technical_activation_user: bool,
    /// The cloud's own portal, where credits and subscriptions are managed (R-CL-1).
    pub cloud_portal_url: String,
    /// Where partners that have not moved in manage their benefits (R-TEN-2).
    pub membership_center_url: String,
    /// Where they turn for help with technical benefits (R-TEN-2).
    pub regional_help_url: String,
    /// For how many days operators' lists show what was closed.
    pub closed_items_kept_days: i32,
}

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
        sqlx::query_as!(Self, "select name, seat_waiting_days, technical_activation_user, cloud_portal_url, membership_center_url, regional_help_url, closed_items_kept_days from programme")
            .fetch_one(conn)
            .await
    }
}

/// How long what is over is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Mails that were sent.
    pub sent_mails: Duration,
    /// Mails that were given up.
    pub failed_mails: Duration,
    /// That a mail was written which is to be written once.
    pub mail_proofs: Duration,
    /// Rows of the operators' queue, once operators have no more to do with them.
    pub closed_items: Duration,
    /// Sessions that have ended.
    pub ended_sessions: Duration,
    /// One-time links that were spent or ran out.
    pub ended_links: Duration,
    /// What was refused too often to have entries.
    pub counts: Duration,
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
