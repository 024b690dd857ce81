//! What can be done with a file of keys (R-CON-3): begin to send it, send a piece, confirm it, discard it; and what the portal
//! does with it by itself, one step at a time, each in a transaction of its own.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::ExposeSecret as _;
use sqlx::PgConnection;
use uuid::Uuid;

use super::index_key;
use crate::audit::{self, Actor, Because, Entry, KeyImportAct, KeyImportDetails, Recorded};
use crate::base::ids::{KeyImportId, ProductId, ProductKeyId};
use crate::base::index_key::IndexKey;
use crate::base::secrets::{Secrets, SecretsError};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::keys::imports::{Against, Import, KEPT, LARGEST, PIECE, State};
use crate::keys::reading::{Line, Located, Reader, Wrong};
use crate::keys::store::imports::{self as store, LockedImport, NewImport, Sealed, Taken};
use crate::keys::{fingerprint, pool_context, rest_context};

/// A file that is about to come.
#[derive(Clone, Debug)]
pub struct Begin {
    pub product: ProductId,
    /// The form's one-time value.
    pub once: Uuid,
    /// As the browser calls it.
    pub file_name: Option<String>,
    pub size: i64,
}

/// Why no import is begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// No keys are issued for this product.
    UnknownProduct,
    Empty,
    TooLarge,
}

impl NotBegun {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry() -> Entry {
        KeyImportAct::Begun(KeyImportDetails::default()).refused(Because::WrongEntries)
    }
}

/// Begins an import. Begun twice by one form, it is one.
///
/// # Errors
/// As [`NotBegun`] tells; those of the database.
pub async fn begin(conn: &mut PgConnection, actor: &Actor, begin: Begin) -> ActResult<KeyImportId, NotBegun> {
    let products = store::list_products(conn).await?;
    let product = products.into_iter().find(|(id, _)| *id == begin.product);
    let (product, name) = product.ok_or(NotDone::Refused(NotBegun::UnknownProduct))?;
    match begin.size {
        ..=0 => return Err(NotDone::Refused(NotBegun::Empty)),
        1..=LARGEST => {}
        _ => return Err(NotDone::Refused(NotBegun::TooLarge)),
    }
    let new = NewImport {
        id: KeyImportId::new(),
        product,
        once: begin.once,
        file_name: begin.file_name,
        size: begin.size,
        by: actor.person.ok_or_else(|| AppError::internal("keys are imported by an operator"))?,
    };
    if !store::insert(conn, &new, actor.at()).await? {
        let before = store::find_by_once(conn, begin.once).await?;
        return before.ok_or_else(|| AppError::internal("an import that is there and isn't").into());
    }
    let details =
        KeyImportDetails { key_import_id: Some(new.id), product: Some(name.own().to_owned()), keys: None };
    audit::record_programme(conn, actor, &KeyImportAct::Begun(details).done()).await?;
    Ok(new.id)
}

/// Locks an import, for what follows.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn lock(conn: &mut PgConnection, import: KeyImportId) -> AppResult<LockedImport> {
    store::lock(conn, import).await?.ok_or(AppError::UnknownId)
}

/// A piece of a file, by its number from 0.
#[derive(Debug)]
pub struct Piece {
    pub number: i32,
    pub bytes: Vec<u8>,
}

/// Why a piece isn't taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The file isn't awaited any more: what was wrong with it, or that it is whole, tells its page.
    Over,
    /// A piece before it is missing, or it is larger than what is still to come.
    OutOfPlace,
}

/// Takes a piece in: reads it, seals its keys, and keeps them. What is plain is in memory only. A piece that was taken in
/// before changes nothing.
///
/// # Errors
/// As [`NotTaken`] tells; faults of the database and of sealing.
pub async fn take(
    conn: &mut PgConnection,
    actor: &Actor,
    secrets: &Arc<Secrets>,
    locked: LockedImport,
    piece: Piece,
) -> ActResult<(), NotTaken> {
    let LockedImport { import, reader, rest } = locked;
    if piece.number < import.pieces {
        return Ok(());
    }
    if import.state != State::Receiving {
        return Err(NotDone::Refused(NotTaken::Over));
    }
    let length = i64::try_from(piece.bytes.len()).unwrap_or(i64::MAX);
    let left = import.size - import.bytes;
    if piece.number > import.pieces || !(1..=left).contains(&length) || piece.bytes.len() > PIECE {
        return Err(NotDone::Refused(NotTaken::OutOfPlace));
    }
    let index = index_key(conn, secrets).await?;
    let sealing = Sealing {
        import: import.id,
        product: import.product,
        known: import.keys + import.malformed,
        is_last: length == left,
        reader,
        rest,
        secrets: Arc::clone(secrets),
        index,
    };
    #[expect(
        clippy::disallowed_methods,
        reason = "bounded by the bodies that may be on their way at one time"
    )]
    let taken = tokio::task::spawn_blocking(move || sealing.seal(&piece.bytes));
    let taken = taken.await.map_err(AppError::internal)?.map_err(AppError::internal)?;
    Ok(store::keep(conn, &import, taken, actor.at()).await?)
}

/// Reads a piece and seals its keys: what takes a processor's time.
struct Sealing {
    import: KeyImportId,
    product: ProductId,
    /// Lines that were keys, or wrong, before.
    known: i32,
    is_last: bool,
    reader: Reader,
    rest: Option<Vec<u8>>,
    secrets: Arc<Secrets>,
    index: IndexKey,
}

impl Sealing {
    fn seal(mut self, piece: &[u8]) -> Result<Taken, SecretsError> {
        let mut bytes = self.open_rest()?;
        bytes.extend_from_slice(piece);
        let end = self.reader.whole_lines(&bytes, self.is_last);
        let (whole, rest) = bytes.split_at(end);
        let (mut keys, mut wrong) = (Sealed::default(), Vec::new());
        let (secrets, index, product) = (&self.secrets, &self.index, self.product);
        let ended = self.reader.read(whole, |line| {
            match line {
                Line::Wrong(located) => wrong.push(located),
                Line::Key(line, key) => {
                    let id = ProductKeyId::new();
                    keys.ids.push(id);
                    keys.lines.push(line);
                    keys.ciphertexts.push(secrets.seal(&pool_context(product, id), key)?);
                    keys.fingerprints.push(fingerprint(index, key));
                }
            }
            Ok::<_, SecretsError>(())
        })?;
        wrong.extend(ended.err());
        if self.is_last && self.known == 0 && keys.ids.is_empty() && wrong.is_empty() {
            wrong.push(Located { line: 1, wrong: Wrong::NoKeys, place: 1, count: 0 });
        }
        let state = match (wrong.last().is_some_and(|it| it.wrong.ends_reading()), self.is_last) {
            (true, _) => State::Failed,
            (_, true) => State::Checking,
            (_, false) => State::Receiving,
        };
        let rest = (state == State::Receiving && !rest.is_empty()).then(|| BASE64.encode(rest));
        let context = rest_context(self.import);
        let rest = rest.map(|rest| self.secrets.seal(&context, &rest)).transpose()?;
        let bytes = i64::try_from(piece.len()).unwrap_or(i64::MAX);
        Ok(Taken { keys, wrong, reader: self.reader, rest, bytes, state })
    }

    fn open_rest(&self) -> Result<Vec<u8>, SecretsError> {
        let Some(rest) = &self.rest else { return Ok(Vec::new()) };
        let opened = self.secrets.open(&rest_context(self.import), rest)?;
        BASE64.decode(opened.expose_secret()).map_err(|_| SecretsError::Unopened)
    }
}

/// Why an import isn't confirmed or discarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// It has gone on since it was shown, or another number of keys was.
    ChangedMeanwhile,
    Against(Against),
}

impl NotNow {
    /// The entry of the refused attempt to confirm it.
    #[must_use]
    pub fn entry(self, import: &Import) -> Entry {
        KeyImportAct::Confirmed(details(import, None)).refused(match self {
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::Against(Against::Malformed) => Because::WrongEntries,
            Self::Against(Against::NothingNew) => Because::NothingChosen,
        })
    }
}

/// Confirms an import of so many new keys, as it was shown: a worker puts them into the pool. Pressed twice, it is one.
///
/// # Errors
/// As [`NotNow`] tells; those of the database.
pub async fn confirm(
    conn: &mut PgConnection,
    actor: &Actor,
    import: &Import,
    seen: i32,
) -> ActResult<(), NotNow> {
    if matches!(import.state, State::Inserting | State::Done) {
        return Ok(());
    }
    if import.state != State::Ready {
        return Err(NotDone::Refused(NotNow::ChangedMeanwhile));
    }
    let fresh = import.fresh().map_err(|against| NotDone::Refused(NotNow::Against(against)))?;
    if fresh != seen {
        return Err(NotDone::Refused(NotNow::ChangedMeanwhile));
    }
    let by = actor.person.ok_or_else(|| AppError::internal("an import is confirmed by an operator"))?;
    actor.clock.lock_held(Some(import.changed_at));
    store::confirm(conn, import.id, by, actor.at()).await?;
    let entry = KeyImportAct::Confirmed(details(import, Some(fresh))).done();
    Ok(audit::record_programme(conn, actor, &entry).await?)
}

/// Discards an import that is not confirmed. Pressed twice, it is discarded once.
///
/// # Errors
/// As [`NotNow`] tells; those of the database.
pub async fn discard(conn: &mut PgConnection, actor: &Actor, import: &Import) -> ActResult<(), NotNow> {
    if import.state == State::Discarded {
        return Ok(());
    }
    if !import.state.can_be_discarded() {
        return Err(NotDone::Refused(NotNow::ChangedMeanwhile));
    }
    actor.clock.lock_held(Some(import.changed_at));
    store::set_state(conn, import.id, State::Discarded, actor.at()).await?;
    let entry = KeyImportAct::Discarded(details(import, None)).done();
    Ok(audit::record_programme(conn, actor, &entry).await?)
}

/// An import as the log names it.
#[must_use]
pub fn details(import: &Import, keys: Option<i32>) -> KeyImportDetails {
    KeyImportDetails { key_import_id: Some(import.id), product: Some(import.name.own().to_owned()), keys }
}

/// Does the next step of some import, in the name of the programme: puts the keys of one that is confirmed into its pool, looks
/// at one that has come whole, gives up those that nobody goes on with, or deletes what isn't needed any more. False where there
/// is nothing to do. Any number of processes may call it.
///
/// # Errors
/// Those of the database; then nothing of the step was done.
pub async fn go_on(conn: &mut PgConnection, actor: &Actor) -> sqlx::Result<bool> {
    if let Some(id) = store::lock_next_to_insert(conn).await? {
        let Some(import) = store::find(conn, id).await? else { return Ok(false) };
        actor.clock.lock_held(Some(import.changed_at));
        if store::insert_keys(conn, &import, actor.at()).await? {
            store::set_state(conn, id, State::Done, actor.at()).await?;
            let fresh = import.counts.map(|it| it.fresh);
            audit::record_programme(conn, actor, &KeyImportAct::Done(details(&import, fresh)).done()).await?;
        } else {
            store::look_again(conn, id, actor.at()).await?;
        }
        return Ok(true);
    }
    if let Some(id) = store::lock_next_to_check(conn).await? {
        store::check(conn, id, actor.at()).await?;
        return Ok(true);
    }
    let until = actor.at() - KEPT;
    for id in store::discard_old(conn, until, actor.at()).await? {
        if let Some(import) = store::find(conn, id).await? {
            let entry = KeyImportAct::Discarded(details(&import, None)).done();
            audit::record_programme(conn, actor, &entry).await?;
        }
    }
    store::empty_some(conn, until).await
}
