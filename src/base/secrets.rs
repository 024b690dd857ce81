//! Encryption at rest of product keys and other secrets (R-LOG-2), with a key that is not in the database.
//!
//! The key file holds one key a line, in base64, the current one first. Older ones stay in it only while
//! `secrets rotate` seals everything anew. What is sealed is bound to a context (the row and partner it belongs
//! to): a ciphertext that was moved to another row doesn't open.

use std::fs::{File, TryLockError};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};

const KEY_BYTES: usize = 32;
const TAG_BYTES: usize = 4;
const NONCE_BYTES: usize = 24;
/// How long a mark of [`Secrets::mark`] is.
pub const MARK_BYTES: usize = 32;

/// Why a key file can't be used, or a secret not be opened. Never tells a secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The file can't be read or written.
    #[error("the secret key file {0} can't be used: {1}")]
    File(PathBuf, #[source] std::io::Error),
    /// Others than its owner may read the file.
    #[error("the secret key file {0} may be read by others (mode {1:o}); run: chmod 600 {0}")]
    Permissions(PathBuf, u32),
    /// A line is not 32 bytes in base64.
    #[error("the secret key file {0} is damaged: line {1} is not a key")]
    Damaged(PathBuf, usize),
    /// The file holds no key.
    #[error("the secret key file {0} holds no key")]
    Empty(PathBuf),
    /// Another process rotates the keys of this file.
    #[error("the secret key file {0} is being rotated by another process")]
    Busy(PathBuf),
    /// The system gave no random bytes.
    #[error("the system gave no random bytes: {0}")]
    Random(getrandom::Error),
    /// Sealed by a key that the file doesn't hold, bound to another row, or damaged.
    #[error("a sealed secret doesn't open")]
    Unopened,
}

/// Seals and opens secrets with the keys of the key file.
pub struct Secrets {
    path: PathBuf,
    ring: RwLock<Ring>,
}

/// The keys as they were read, and of which state of the file.
struct Ring {
    keys: Vec<Key>,
    read_of: Option<FileState>,
}

/// Tells whether the file was replaced: its inode and the time of its last change.
type FileState = (u64, i64, i64);

struct Key {
    /// Tells which key sealed a ciphertext; stands at its head.
    tag: [u8; TAG_BYTES],
    fingerprint: [u8; 32],
    cipher: XChaCha20Poly1305,
    /// Of another key, derived from the same line, that only makes marks.
    marks: Hmac<Sha256>,
}

impl Secrets {
    /// Reads the key file at `path`.
    ///
    /// # Errors
    /// When it can't be read, may be read by others, is damaged or empty.
    pub fn load(path: &Path) -> Result<Self, SecretsError> {
        Ok(Self { path: path.to_owned(), ring: RwLock::new(read_ring(path)?) })
    }

    /// Reads the key file at `path`, and makes one with a new key where there is none.
    ///
    /// # Errors
    /// As [`Secrets::load`], and when the file can't be written.
    pub fn load_or_create(path: &Path) -> Result<Self, SecretsError> {
        if !path.exists() {
            // Two first starts at once: the one that comes second finds the file made and reads it.
            match write_new(path, &[new_key_line()?]) {
                Err(SecretsError::File(_, error)) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                other => other?,
            }
        }
        Self::load(path)
    }

    /// Keeps other rotations of the file away for as long as the lock is held: one of two at once would drop the key
    /// that the other had just begun to seal with. The lock is on the file's folder, since the file is replaced.
    ///
    /// # Errors
    /// [`SecretsError::Busy`] when another process holds it; when the folder can't be opened.
    pub fn lock_for_rotation(&self) -> Result<File, SecretsError> {
        let in_file = |error| SecretsError::File(self.path.clone(), error);
        let lock = File::open(folder_of(&self.path)).map_err(in_file)?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => Err(SecretsError::Busy(self.path.clone())),
            Err(TryLockError::Error(error)) => Err(in_file(error)),
        }
    }

    /// Puts a new key at the head of the file: from now on it seals, while the older ones still open.
    ///
    /// # Errors
    /// When the file can't be read or written.
    pub fn add_key(&self) -> Result<(), SecretsError> {
        let mut lines = vec![new_key_line()?];
        lines.extend(read_lines(&self.path)?);
        self.replace_file(&lines)
    }

    /// Leaves only the newest key in the file, once nothing is sealed by an older one any more.
    ///
    /// # Errors
    /// When the file can't be read or written.
    pub fn drop_old_keys(&self) -> Result<(), SecretsError> {
        let lines = read_lines(&self.path)?;
        self.replace_file(lines.get(..1).unwrap_or_default())
    }

    /// Seals `secret` for `context`: the tag of the key, a nonce, the ciphertext. Called within the transaction that
    /// stores it: a rotation waits for those that are open before it drops the old key.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn seal(&self, context: &[u8], secret: &str) -> Result<Vec<u8>, SecretsError> {
        let mut nonce = [0_u8; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(SecretsError::Random)?;
        // Another process may have rotated the keys: what is sealed from then on must be sealed with the new one,
        // since the old one goes.
        self.keep_up()?;
        let ring = self.ring();
        let key = ring.keys.first().ok_or_else(|| SecretsError::Empty(self.path.clone()))?;
        let payload = Payload { msg: secret.as_bytes(), aad: context };
        let ciphertext =
            key.cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| SecretsError::Unopened)?;
        Ok([&key.tag[..], &nonce, &ciphertext].concat())
    }

    /// Opens what [`Secrets::seal`] made for the same `context`.
    ///
    /// # Errors
    /// [`SecretsError::Unopened`] when it was sealed by an unknown key, for another context, or is damaged.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<SecretString, SecretsError> {
        if !self.knows_key_of(sealed) {
            // Another process rotated the keys since this one read the file.
            self.reload()?;
        }
        let ring = self.ring();
        let (tag, rest) = sealed.split_at_checked(TAG_BYTES).ok_or(SecretsError::Unopened)?;
        let (nonce, ciphertext) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(SecretsError::Unopened)?;
        let key = ring.keys.iter().find(|key| key.tag == tag).ok_or(SecretsError::Unopened)?;
        let payload = Payload { msg: ciphertext, aad: context };
        let opened =
            key.cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| SecretsError::Unopened)?;
        String::from_utf8(opened).map(Into::into).map_err(|_| SecretsError::Unopened)
    }

    /// The mark by which the portal knows again what it handed out (HMAC-SHA256): of this message, for this context.
    ///
    /// # Errors
    /// When the file was replaced and can't be read.
    pub fn mark(&self, context: &str, message: &[u8]) -> Result<[u8; MARK_BYTES], SecretsError> {
        self.keep_up()?;
        let ring = self.ring();
        let key = ring.keys.first().ok_or_else(|| SecretsError::Empty(self.path.clone()))?;
        Ok(key.marking(context, message).finalize().into_bytes().into())
    }

    /// Whether this is a mark that was made of this message, for this context, with one of the keys in the file.
    #[must_use]
    pub fn knows_mark(&self, context: &str, message: &[u8], mark: &[u8]) -> bool {
        // A file that can't be read now is no reason to forget the keys that were read before.
        let _ = self.keep_up();
        self.ring().keys.iter().any(|key| key.marking(context, message).verify_slice(mark).is_ok())
    }

    /// The fingerprint of the current key, which the database keeps.
    #[must_use]
    pub fn fingerprint(&self) -> Vec<u8> {
        self.ring().keys.first().map(|key| key.fingerprint.to_vec()).unwrap_or_default()
    }

    /// Whether one of the keys in the file has this fingerprint.
    #[must_use]
    pub fn matches(&self, fingerprint: &[u8]) -> bool {
        self.ring().keys.iter().any(|key| key.fingerprint == fingerprint)
    }

    /// Whether this was sealed with the current key, and not with one that is about to go.
    #[must_use]
    pub fn is_current(&self, sealed: &[u8]) -> bool {
        self.ring().keys.first().is_some_and(|key| sealed.starts_with(&key.tag))
    }

    fn knows_key_of(&self, sealed: &[u8]) -> bool {
        let ring = self.ring();
        sealed.get(..TAG_BYTES).is_some_and(|tag| ring.keys.iter().any(|key| key.tag == tag))
    }

    fn ring(&self) -> RwLockReadGuard<'_, Ring> {
        self.ring.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the file again if it was replaced.
    fn keep_up(&self) -> Result<(), SecretsError> {
        if file_state(&self.path) == self.ring().read_of { Ok(()) } else { self.reload() }
    }

    fn reload(&self) -> Result<(), SecretsError> {
        let ring = read_ring(&self.path)?;
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = ring;
        Ok(())
    }

    /// Writes beside the file and moves over it, so that a crash leaves the old file or the new one.
    fn replace_file(&self, lines: &[String]) -> Result<(), SecretsError> {
        let beside = self.path.with_extension("new");
        let _ = std::fs::remove_file(&beside);
        write_new(&beside, lines)?;
        let in_file = |error| SecretsError::File(self.path.clone(), error);
        std::fs::rename(&beside, &self.path).and_then(|()| sync_folder(&self.path)).map_err(in_file)?;
        self.reload()
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secrets").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Key {
    fn new(bytes: &[u8; KEY_BYTES]) -> Self {
        let fingerprint: [u8; 32] =
            Sha256::new().chain_update(b"partner-portal key").chain_update(bytes).finalize().into();
        let mut tag = [0; TAG_BYTES];
        tag.copy_from_slice(&fingerprint[..TAG_BYTES]);
        let marks = keyed(&keyed(bytes).chain_update(b"partner-portal marks").finalize().into_bytes().into());
        Self { tag, fingerprint, cipher: XChaCha20Poly1305::new(bytes.into()), marks }
    }

    /// The context's length stands before it, so that nothing of the message can pass for a part of it.
    fn marking(&self, context: &str, message: &[u8]) -> Hmac<Sha256> {
        let length = (context.len() as u64).to_be_bytes();
        self.marks.clone().chain_update(length).chain_update(context).chain_update(message)
    }
}

fn keyed(key: &[u8; KEY_BYTES]) -> Hmac<Sha256> {
    // Of a block's length, filled up with zeros as HMAC does: so no length can be wrong.
    let mut block = [0; 64];
    block[..KEY_BYTES].copy_from_slice(key);
    <Hmac<Sha256> as hmac::KeyInit>::new(&block.into())
}

fn file_state(path: &Path) -> Option<FileState> {
    let file = std::fs::metadata(path).ok()?;
    Some((file.ino(), file.mtime(), file.mtime_nsec()))
}

fn read_ring(path: &Path) -> Result<Ring, SecretsError> {
    // The state first: a file replaced in between is then read once more, never once too few.
    let read_of = file_state(path);
    Ok(Ring { keys: read_keys(path)?, read_of })
}

fn read_lines(path: &Path) -> Result<Vec<String>, SecretsError> {
    let in_file = |error| SecretsError::File(path.to_owned(), error);
    let mode = std::fs::metadata(path).map_err(in_file)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(SecretsError::Permissions(path.to_owned(), mode));
    }
    let text = std::fs::read_to_string(path).map_err(in_file)?;
    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn read_keys(path: &Path) -> Result<Vec<Key>, SecretsError> {
    let keys = read_lines(path)?
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let bytes = BASE64.decode(line).ok().and_then(|bytes| bytes.try_into().ok());
            let bytes: [u8; KEY_BYTES] =
                bytes.ok_or_else(|| SecretsError::Damaged(path.to_owned(), index + 1))?;
            Ok(Key::new(&bytes))
        })
        .collect::<Result<Vec<_>, SecretsError>>()?;
    if keys.is_empty() { Err(SecretsError::Empty(path.to_owned())) } else { Ok(keys) }
}

fn new_key_line() -> Result<String, SecretsError> {
    let mut bytes = [0_u8; KEY_BYTES];
    getrandom::fill(&mut bytes).map_err(SecretsError::Random)?;
    Ok(BASE64.encode(bytes))
}

/// Writes a file that must not exist yet and that only its owner may read; it appears whole or not at all.
fn write_new(path: &Path, lines: &[String]) -> Result<(), SecretsError> {
    let in_file = |error| SecretsError::File(path.to_owned(), error);
    // A name of its own: two containers that make the file at once may both be process 1.
    let mut name = [0_u8; 8];
    getrandom::fill(&mut name).map_err(SecretsError::Random)?;
    let draft = path.with_extension(format!("draft{:016x}", u64::from_be_bytes(name)));
    let written = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft);
    let mut file = written.map_err(in_file)?;
    file.write_all((lines.join("\n") + "\n").as_bytes()).and_then(|()| file.sync_all()).map_err(in_file)?;
    let linked = std::fs::hard_link(&draft, path).map_err(in_file);
    std::fs::remove_file(&draft).map_err(in_file)?;
    linked?;
    sync_folder(path).map_err(in_file)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file's name is in its folder: without this a crash of the machine may lose a new key, and all that it sealed.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn key_file(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("portal-secrets-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder.join("secret.key")
    }

    #[test]
    fn a_secret_opens_only_in_the_row_it_was_sealed_for() {
        let secrets = Secrets::load_or_create(&key_file("row")).unwrap();
        let sealed = secrets.seal(b"partner 1, key 7", "DMXXX-7K2M9").unwrap();
        assert_eq!(secrets.open(b"partner 1, key 7", &sealed).unwrap().expose_secret(), "DMXXX-7K2M9");
        assert!(secrets.open(b"partner 2, key 7", &sealed).is_err());
        assert!(secrets.open(b"partner 1, key 8", &sealed).is_err());
        assert!(!sealed.windows(5).any(|part| part == b"DMXXX"));
    }

    #[test]
    fn damaged_or_cut_secrets_are_refused_without_panic() {
        let secrets = Secrets::load_or_create(&key_file("cut")).unwrap();
        let sealed = secrets.seal(b"", "secret").unwrap();
        for length in 0..sealed.len() {
            assert!(secrets.open(b"", &sealed[..length]).is_err());
        }
        for index in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[index] ^= 1;
            assert!(secrets.open(b"", &damaged).is_err());
        }
    }

    #[test]
    fn a_key_file_that_others_may_read_is_refused() {
        let path = key_file("mode");
        Secrets::load_or_create(&path).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        let message = Secrets::load(&path).unwrap_err().to_string();
        assert!(message.contains("chmod 600"), "{message}");
    }

    #[test]
    fn a_file_is_rotated_by_one_process_at_a_time() {
        let path = key_file("busy");
        let one = Secrets::load_or_create(&path).unwrap();
        let other = Secrets::load(&path).unwrap();
        let lock = one.lock_for_rotation().unwrap();
        assert!(matches!(other.lock_for_rotation(), Err(SecretsError::Busy(_))));
        drop(lock);
        other.lock_for_rotation().unwrap();
    }

    #[test]
    fn many_first_starts_at_once_make_one_key_that_all_of_them_read() {
        for round in 0..20 {
            let path = key_file(&format!("race{round}"));
            let starts: Vec<_> = (0..8)
                .map(|_| {
                    let path = path.clone();
                    std::thread::spawn(move || Secrets::load_or_create(&path).unwrap().fingerprint())
                })
                .collect();
            let keys: Vec<_> = starts.into_iter().map(|start| start.join().unwrap()).collect();
            assert!(keys.iter().all(|key| *key == keys[0]));
            assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "drafts are left");
        }
    }

    #[test]
    fn a_mark_is_known_for_its_context_and_message_alone_and_until_its_key_is_dropped() {
        let secrets = Secrets::load_or_create(&key_file("marks")).unwrap();
        let mark = secrets.mark("device", b"anna").unwrap();
        assert!(secrets.knows_mark("device", b"anna", &mark));
        assert!(!secrets.knows_mark("device", b"berta", &mark));
        assert!(!secrets.knows_mark("devicea", b"nna", &mark));
        assert!(
            !secrets.knows_mark("device", b"anna", &mark[..31])
                && !secrets.knows_mark("device", b"anna", b"")
        );
        let other_process = Secrets::load(&secrets.path).unwrap();
        secrets.add_key().unwrap();
        assert!(secrets.knows_mark("device", b"anna", &mark));
        assert!(secrets.knows_mark("device", b"anna", &other_process.mark("device", b"anna").unwrap()));
        assert_ne!(secrets.mark("device", b"anna").unwrap(), mark);
        secrets.drop_old_keys().unwrap();
        assert!(!secrets.knows_mark("device", b"anna", &mark));
    }

    #[test]
    fn rotation_keeps_old_secrets_open_until_the_old_key_is_dropped() {
        let path = key_file("rotate");
        let secrets = Secrets::load_or_create(&path).unwrap();
        let other_process = Secrets::load(&path).unwrap();
        let old = secrets.seal(b"x", "old").unwrap();
        let fingerprint = secrets.fingerprint();
        secrets.add_key().unwrap();
        assert_ne!(secrets.fingerprint(), fingerprint);
        assert!(secrets.matches(&fingerprint));
        // A process that read the file before seals with the new key from now on, and opens with both.
        assert!(secrets.is_current(&other_process.seal(b"x", "y").unwrap()));
        assert!(!secrets.is_current(&old));
        let new = secrets.seal(b"x", "new").unwrap();
        assert_eq!(other_process.open(b"x", &new).unwrap().expose_secret(), "new");
        assert_eq!(secrets.open(b"x", &old).unwrap().expose_secret(), "old");
        secrets.drop_old_keys().unwrap();
        assert!(secrets.open(b"x", &old).is_err());
        assert!(!secrets.matches(&fingerprint));
    }
}
