//! The store of browser sessions behind tower-sessions: in Postgres, under the hash of the cookie's value.

use std::collections::HashMap;

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use uuid::Uuid;

use crate::base::clock::Clock;
use crate::db::{self, Db};

/// A session ends this long after its last activity.
pub const IDLE: Duration = Duration::hours(12);
/// A session ends this long after sign-in, however active.
pub const LONGEST: Duration = Duration::days(7);

/// What a session holds, under the names in its data.
pub mod keys {
    /// The person signed in, a UUID, and the number of the password they signed in with: how whoever begins a session
    /// tells the store. Who is signed in, columns say.
    pub const PERSON: &str = "person";
    pub const PASSWORD_VERSION: &str = "password_version";
    /// When they signed in: seconds since 1970.
    pub const SIGNED_IN_AT: &str = "signed_in_at";
    /// On which browser and system, and from which network address.
    pub const DEVICE: &str = "device";
    pub const ADDRESS: &str = "address";
    /// What the next page tells about the act before it.
    pub const FLASH: &str = "flash";
    /// The address of a calendar feed that was just made, sealed, until the next page shows it.
    pub const CALENDAR_FEED: &str = "calendar_feed";
}

/// The store; its times come from the portal's clock.
#[derive(Clone, Debug)]
pub struct PgSessionStore {
    db: Db,
    clock: Clock,
}

impl PgSessionStore {
    /// A store in this database.
    #[must_use]
    pub fn new(db: Db, clock: Clock) -> Self {
        Self { db, clock }
    }
}

/// Under what a session is stored: SHA-256 of its 128 random bits. Also what a reveal is tied to (R-SW-5a).
#[must_use]
pub fn hash(id: Id) -> Vec<u8> {
    Sha256::digest(id.0.to_be_bytes()).to_vec()
}

/// When a session with this data ends, if nothing more happens after `now`.
#[must_use]
pub fn expires_at(data: &HashMap<String, Value>, now: OffsetDateTime) -> OffsetDateTime {
    let idle = now + IDLE;
    let signed_in_at = data.get(keys::SIGNED_IN_AT).and_then(moment);
    signed_in_at.map_or(idle, |signed_in_at| idle.min(signed_in_at + LONGEST))
}

/// When whoever a session of this data is of signed in.
#[must_use]
pub fn begun_at(data: &Value) -> Option<OffsetDateTime> {
    data.get(keys::SIGNED_IN_AT).and_then(moment)
}

fn moment(seconds: &Value) -> Option<OffsetDateTime> {
    seconds.as_i64().and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
}

/// The person signed in, and the number of their password.
fn signed_in(data: &HashMap<String, Value>) -> Option<(Uuid, i32)> {
    let person = data.get(keys::PERSON).and_then(Value::as_str).and_then(|text| text.parse().ok())?;
    let version = data.get(keys::PASSWORD_VERSION).and_then(Value::as_i64);
    Some((person, version.and_then(|version| i32::try_from(version).ok())?))
}

/// What the store answers for a session that would go back to a password that is no more.
const PASSWORD_CHANGED: &str = "the password was changed meanwhile";

/// Whether a session could not begin because the password was changed meanwhile.
#[must_use]
pub fn is_password_changed(error: &tower_sessions::session::Error) -> bool {
    use tower_sessions::session::Error as SessionError;
    matches!(error, SessionError::Store(Error::Backend(cause)) if cause == PASSWORD_CHANGED)
}

/// What the store can't do. It is said here, since the session layer takes every such thing for an error: a database
/// that is away is none, and comes back.
fn backend(error: sqlx::Error) -> Error {
    if db::is_unavailable(&error) {
        tracing::warn!(%error, "a session could not be read or stored");
    } else {
        tracing::error!(%error, "a session could not be read or stored");
    }
    Error::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for PgSessionStore {
    // 128 random bits don't collide; should they, the insert fails and nobody gets another's session.
    async fn create(&self, record: &mut Record) -> Result<()> {
        match signed_in(&record.data) {
            Some((person, version)) => self.begin(record, person, version).await,
            // What a visitor chose lies in cookies, so that strangers can't fill the table.
            None => Err(Error::Backend("a session of nobody".to_owned())),
        }
    }

    /// Never brings back a session that was deleted meanwhile (signed out in another tab), nor changes whose it is.
    async fn save(&self, record: &Record) -> Result<()> {
        let mut tx = self.db.serve().await.map_err(backend)?;
        sqlx::query!(
            "update sessions set data = $2, expires_at = $3 where id_hash = $1",
            hash(record.id),
            encoded(record)?,
            expires_at(&record.data, self.clock.now())
        )
        .execute(&mut *tx)
        .await
        .map_err(backend)?;
        tx.commit().await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let mut tx = self.db.serve().await.map_err(backend)?;
        let row = sqlx::query!(
            "select data, expires_at from sessions where id_hash = $1 and expires_at > $2",
            hash(*id),
            self.clock.now()
        )
        .fetch_optional(&mut *tx)
        .await
        .map_err(backend)?;
        let Some(row) = row else { return Ok(None) };
        let data = serde_json::from_value(row.data).map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date: row.expires_at }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let mut tx = self.db.serve().await.map_err(backend)?;
        sqlx::query!("delete from sessions where id_hash = $1", hash(*id))
            .execute(&mut *tx)
            .await
            .map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}

impl PgSessionStore {
    /// Begins a session of somebody who signed in, if their password is still the one that they signed in with: their
    /// row is locked against a change of it, so that none slips in between.
    async fn begin(&self, record: &Record, person: Uuid, version: i32) -> Result<()> {
        let now = self.clock.now();
        let mut tx = self.db.sign_in().await.map_err(backend)?;
        let begun = sqlx::query!(
            "insert into sessions (id_hash, person_id, password_version, data, created_at, expires_at)
             select $1, p.id, p.password_version, $4, $5, $6
             from persons p where p.id = $2 and p.password_version = $3 for share",
            hash(record.id),
            person,
            version,
            encoded(record)?,
            now,
            expires_at(&record.data, now)
        )
        .execute(&mut *tx)
        .await
        .map_err(backend)?;
        if begun.rows_affected() == 0 {
            return Err(Error::Backend(PASSWORD_CHANGED.to_owned()));
        }
        tx.commit().await.map_err(backend)
    }
}

fn encoded(record: &Record) -> Result<Value> {
    serde_json::to_value(&record.data).map_err(|error| Error::Encode(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_session_ends_after_twelve_idle_hours_and_after_seven_days_at_the_latest() {
        let signed_in_at = datetime!(2026-11-20 08:00 UTC);
        let data = HashMap::from([(keys::SIGNED_IN_AT.to_owned(), json!(signed_in_at.unix_timestamp()))]);
        let at = |now| expires_at(&data, now);
        assert_eq!(at(datetime!(2026-11-20 08:00 UTC)), datetime!(2026-11-20 20:00 UTC));
        assert_eq!(at(datetime!(2026-11-26 20:00 UTC)), datetime!(2026-11-27 08:00 UTC));
        assert_eq!(at(datetime!(2026-11-27 07:59 UTC)), datetime!(2026-11-27 08:00 UTC));
        assert_eq!(expires_at(&HashMap::new(), signed_in_at), signed_in_at + IDLE);
    }
}
