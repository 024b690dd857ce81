//! The programme that the portal is run for: its names and policies.

use sqlx::PgConnection;

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
        sqlx::query_as!(Self, "select name, seat_waiting_days, technical_activation_user, cloud_portal_url, membership_center_url, regional_help_url from programme")
            .fetch_one(conn)
            .await
    }
}
