//! Known devices: a browser in which somebody signed in keeps a mark of it, by which the portal knows it again. It is
//! good for one account, and ends with the password. It lets nobody in; it only gives tries of its own.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;

use super::EmailAddress;
use crate::base::secrets::{MARK_BYTES, Secrets, SecretsError};

/// So many accounts are known on one device at most; the one that signed in longest ago goes.
const ACCOUNTS: usize = 5;
/// What marks are made for.
const CONTEXT: &str = "known device";
const ID_BYTES: usize = 16;
const VERSION_BYTES: usize = 4;

/// That somebody signed in to one account on a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDevice {
    /// The device's name for this account, at random: nothing ties it to the others of the same browser.
    pub id: [u8; ID_BYTES],
    /// The password they signed in with, by its number.
    pub password_version: i32,
}

/// What a browser keeps: what there is for several accounts, the latest first. No address stands in it.
#[derive(Clone, Debug, Default)]
pub struct KnownDevices(Vec<(KnownDevice, [u8; MARK_BYTES])>);

impl KnownDevices {
    /// Reads what a browser sent; what the portal never wrote counts as nothing.
    #[must_use]
    pub fn parse(cookie: &str) -> Self {
        Self(cookie.split('.').take(ACCOUNTS).filter_map(parse_one).collect())
    }

    /// The device, if somebody signed in to this account on it. Whether the password is still the same is not said.
    #[must_use]
    pub fn find(&self, secrets: &Secrets, email: &EmailAddress) -> Option<KnownDevice> {
        let is = |(device, mark): &&(KnownDevice, [u8; MARK_BYTES])| {
            secrets.knows_mark(CONTEXT, &message(device, email), mark)
        };
        self.0.iter().find(is).map(|(device, _)| device.clone())
    }

    /// What was kept for the account that signed in last; not yet checked.
    #[must_use]
    pub fn latest(&self) -> Option<&KnownDevice> {
        self.0.first().map(|(device, _)| device)
    }

    /// The same after somebody signed in to this account with this password; what was kept for it before goes.
    ///
    /// # Errors
    /// When the system gives no random bytes, or there is no key.
    pub fn with(
        mut self,
        secrets: &Secrets,
        email: &EmailAddress,
        password_version: i32,
    ) -> Result<Self, SecretsError> {
        let known = self.find(secrets, email);
        self.0.retain(|(device, _)| known.as_ref() != Some(device));
        let mut device = KnownDevice { id: [0; ID_BYTES], password_version };
        match known {
            Some(known) if known.password_version == password_version => device.id = known.id,
            _ => getrandom::fill(&mut device.id).map_err(SecretsError::Random)?,
        }
        let mark = secrets.mark(CONTEXT, &message(&device, email))?;
        self.0.insert(0, (device, mark));
        self.0.truncate(ACCOUNTS);
        Ok(self)
    }
}

impl std::fmt::Display for KnownDevices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, (device, mark)) in self.0.iter().enumerate() {
            let bytes = [&device.id[..], &device.password_version.to_be_bytes(), mark].concat();
            write!(f, "{}{}", if index == 0 { "" } else { "." }, BASE64.encode(bytes))?;
        }
        Ok(())
    }
}

fn parse_one(text: &str) -> Option<(KnownDevice, [u8; MARK_BYTES])> {
    let bytes = BASE64.decode(text).ok()?;
    let (id, rest) = bytes.split_first_chunk::<ID_BYTES>()?;
    let (version, mark) = rest.split_first_chunk::<VERSION_BYTES>()?;
    let device = KnownDevice { id: *id, password_version: i32::from_be_bytes(*version) };
    Some((device, mark.try_into().ok()?))
}

fn message(device: &KnownDevice, email: &EmailAddress) -> Vec<u8> {
    [&device.id[..], &device.password_version.to_be_bytes(), email.as_str().as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(name: &str) -> Secrets {
        let folder = std::env::temp_dir().join(format!("portal-devices-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Secrets::load_or_create(&folder.join("secret.key")).unwrap()
    }

    fn email(name: &str) -> EmailAddress {
        EmailAddress::parse(&format!("{name}@alpine.example")).unwrap()
    }

    #[test]
    fn a_device_is_known_for_the_accounts_that_signed_in_on_it_and_for_no_other() {
        let (secrets, other_installation) = (secrets("known"), secrets("other"));
        let devices = KnownDevices::default().with(&secrets, &email("anna"), 1).unwrap();
        let devices = devices.with(&secrets, &email("berta"), 7).unwrap();
        let kept = devices.to_string();
        assert!(!kept.contains("anna") && !kept.contains('@'), "{kept}");
        let read = KnownDevices::parse(&kept);
        assert_eq!(read.find(&secrets, &email("anna")).unwrap().password_version, 1);
        assert_eq!(read.find(&secrets, &email("berta")).unwrap().password_version, 7);
        assert_eq!(read.find(&secrets, &email("carla")), None);
        assert_eq!(read.find(&other_installation, &email("anna")), None);
    }

    #[test]
    fn a_device_keeps_its_name_until_the_password_changes_and_forgets_the_oldest_of_six_accounts() {
        let secrets = secrets("oldest");
        let names = ["a", "b", "c", "d", "e", "f"].map(email);
        let mut devices = KnownDevices::default();
        for name in &names {
            devices = devices.with(&secrets, name, 1).unwrap();
        }
        assert_eq!(devices.find(&secrets, &names[0]), None);
        let before = devices.find(&secrets, &names[1]).unwrap();
        let devices = devices.with(&secrets, &names[1], 1).unwrap();
        assert_eq!(devices.find(&secrets, &names[1]).unwrap(), before);
        let devices = devices.with(&secrets, &names[1], 2).unwrap();
        assert_ne!(devices.find(&secrets, &names[1]).unwrap().id, before.id);
        assert!(names[1..].iter().all(|name| devices.find(&secrets, name).is_some()));
    }

    #[test]
    fn what_was_changed_or_cut_counts_as_nothing() {
        let secrets = secrets("cut");
        let kept = KnownDevices::default().with(&secrets, &email("anna"), 1).unwrap().to_string();
        let find = |text: &str| KnownDevices::parse(text).find(&secrets, &email("anna"));
        assert!(find(&kept).is_some());
        for length in 0..kept.len() {
            assert_eq!(find(&kept[..length]), None);
        }
        for index in 0..kept.len() {
            let other = if &kept[index..=index] == "A" { "B" } else { "A" };
            let changed = format!("{}{other}{}", &kept[..index], &kept[index + 1..]);
            assert!(find(&changed).is_none(), "{index}");
        }
    }
}
