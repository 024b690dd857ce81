//! What all handlers share.

pub mod intake;
pub mod menu;

use std::sync::Arc;

use ipnet::IpNet;
use tokio_util::task::TaskTracker;
use url::Url;

use crate::base::clock::Clock;
use crate::base::secrets::Secrets;
use crate::base::turns::Turns;
use crate::db::Db;
use crate::dns::Dns;
use crate::mail::MailSettings;
use crate::programme::CurrentProgramme;
use crate::state::intake::{Intake, Pace};
use crate::state::menu::Menus;

/// What every handler shares.
#[derive(Debug)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Seals and opens secrets.
    pub secrets: Arc<Secrets>,
    /// The programme's names and policies.
    pub programme: CurrentProgramme,
    /// In demo mode, the accounts that the sign-in page lists and everybody may sign in as.
    pub demo: Option<&'static [DemoAccount]>,
    /// The names under which this server is known.
    pub origins: Origins,
    /// Whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Who sends mails, and whether they are delivered.
    pub mail: MailSettings,
    /// Looks up what people set in DNS.
    pub dns: Dns,
    /// The menus, made of what the slices have.
    pub menus: Menus,
    /// The bodies that are on their way.
    pub intake: Intake,
    /// Who hashes a password when.
    pub hashing: Hashing,
    /// The handlers that run; shutdown waits for them.
    pub tasks: TaskTracker,
}

/// Turns at hashing a password, which takes 19 MiB and 15 ms: more at once than cores only costs memory, and nobody is
/// to wait longer for one than a visitor waits for an answer.
#[derive(Debug)]
pub struct Hashing {
    /// For people at a device on which they signed in before: they get in whatever strangers do.
    pub known: Turns,
    pub strangers: Turns,
}

impl Default for Hashing {
    fn default() -> Self {
        Self { known: Turns::new(2, 16), strangers: Turns::new(4, 64) }
    }
}

/// What the state is in handlers.
pub type AppState = Arc<App>;

/// How this portal was set up.
#[derive(Clone, Debug)]
pub struct Installation {
    /// Where people open it.
    pub base_url: Url,
    /// In demo mode, the accounts that the sign-in page lists and everybody may sign in as.
    pub demo: Option<&'static [DemoAccount]>,
    /// Whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Who sends mails, and whether they are delivered.
    pub mail: MailSettings,
    /// Looks up what people set in DNS.
    pub dns: Dns,
}

impl App {
    /// Whether demo accounts may enter.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.demo.is_some()
    }

    /// The state of a portal.
    #[must_use]
    pub fn new(
        db: Db,
        clock: Clock,
        secrets: impl Into<Arc<Secrets>>,
        programme: CurrentProgramme,
        installation: Installation,
        menus: Menus,
    ) -> Self {
        let Installation { base_url, demo, trusted_proxies, mail, dns } = installation;
        Self {
            db,
            clock,
            secrets: secrets.into(),
            programme,
            demo,
            origins: Origins::new(&base_url, demo.is_some()),
            trusted_proxies,
            mail,
            dns,
            menus,
            intake: Intake::new(Pace::USUAL),
            hashing: Hashing::default(),
            tasks: TaskTracker::new(),
        }
    }
}

/// What an account of the demo is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoRole {
    /// Global admin of its company.
    GlobalAdmin,
    /// MPN partner admin of its company.
    MpnPartnerAdmin,
    /// User admin of its company.
    UserAdmin,
    /// Admin agent of its company.
    AdminAgent,
    /// A member without a role.
    Staff,
    /// MPN partner admin of two companies, and of neither's staff.
    Consultant,
    /// One of the programme's own people; no member of any company.
    Operator,
}

/// An account that the sign-in page offers in demo mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoAccount {
    /// The address to sign in with.
    pub email: &'static str,
    /// The person's name; empty for the operator, who is a member nowhere.
    pub name: &'static str,
    /// What the account is there to show.
    pub role: DemoRole,
    /// Name and MPN ID of the companies it belongs to: one, none for the operator, two for the consultant.
    pub companies: Vec<(&'static str, i64)>,
}

/// The names under which this server is known.
#[derive(Clone, Debug)]
pub struct Origins {
    hosts: Arc<[String]>,
    origins: Arc<[String]>,
    /// As it may stand behind a name; nothing where the address has a port of its own.
    default_port: &'static str,
    /// Whether people open it by https.
    pub https: bool,
}

impl Origins {
    /// Those of the base URL; in demo mode also the other names of this machine for itself.
    #[must_use]
    pub fn new(base_url: &Url, demo: bool) -> Self {
        let port = base_url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let mut hosts = vec![format!("{}{port}", base_url.host_str().unwrap_or_default())];
        if demo {
            hosts.extend(["localhost", "127.0.0.1", "[::1]"].map(|name| format!("{name}{port}")));
        }
        let origins = hosts.iter().map(|host| format!("{}://{host}", base_url.scheme())).collect();
        let https = base_url.scheme() == "https";
        let default_port = match (base_url.port(), https) {
            (Some(_), _) => "",
            (None, true) => ":443",
            (None, false) => ":80",
        };
        Self { hosts: hosts.into(), origins, default_port, https }
    }

    /// Whether a `Host` header names this server. Some proxies write the port though it is the scheme's own.
    #[must_use]
    pub fn knows_host(&self, host: &str) -> bool {
        let host = host.strip_suffix(self.default_port).unwrap_or(host);
        self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
    }

    /// Whether an `Origin` header names this server.
    #[must_use]
    pub fn knows_origin(&self, origin: &str) -> bool {
        self.origins.iter().any(|known| known.eq_ignore_ascii_case(origin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_answers_to_every_name_of_this_machine_and_to_no_other() {
        let demo = Origins::new(&Url::parse("http://127.0.0.1:8080").unwrap(), true);
        for host in ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"] {
            assert!(demo.knows_host(host), "{host}");
        }
        for host in ["127.0.0.1", "localhost:8081", "evil.example:8080", ""] {
            assert!(!demo.knows_host(host), "{host}");
        }
        let real = Origins::new(&Url::parse("https://portal.example").unwrap(), false);
        assert!(real.knows_host("portal.example") && !real.knows_host("localhost"));
    }

    #[test]
    fn a_port_that_is_the_schemes_own_makes_no_other_host() {
        let origins = |url: &str| Origins::new(&Url::parse(url).unwrap(), false);
        let https = origins("https://portal.example");
        assert!(https.knows_host("portal.example:443") && https.knows_host("Portal.Example:443"));
        for host in ["portal.example:80", "portal.example:8443", "portal.example:443:443", ":443"] {
            assert!(!https.knows_host(host), "{host}");
        }
        assert!(origins("http://127.0.0.1").knows_host("127.0.0.1:80"));
        assert!(origins("http://[::1]").knows_host("[::1]:80"));
        assert!(!origins("https://portal.example:8443").knows_host("portal.example:443"));
    }
}
