//! The configuration: one typed struct from the environment. A wrong value is one clear line before anything
//! starts.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr as _;

use ipnet::IpNet;
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use url::{Host, Url};

use crate::mail::relay::{self, Relay};

/// Every variable with what it means unset: the end of `--help`.
pub const VARIABLES: &str = "\
Environment (all may be unset):
  DATABASE_URL            a Postgres to use. Unset: a private one, started and stopped by the portal
  DATABASE_SIGN_IN_URL    a login of its own that signs people in. Unset: DATABASE_URL
  DATABASE_OWNER_URL      a login of its own that migrates and seeds. Unset: DATABASE_URL
  DATABASE_CONSOLE_URL    a login of its own for operators' pages and background work. Unset: DATABASE_URL
  PORTAL_DEMO             on or off: demo data and one-click sign-in. Unset: on when DATABASE_URL is unset
  PORTAL_DATA_DIR         where the portal keeps its files. Unset: a partner-portal folder in the platform's
                          data directory; as root under /var/lib
  PORTAL_LISTEN           address and port to listen on. Unset: 127.0.0.1:8080
  PORTAL_BASE_URL         the address people open; used in mails, checked against Host and Origin.
                          Unset: http:// and the listen address
  PORTAL_SECRET_KEY_FILE  the key that secrets are sealed with. Unset: secret.key in the data directory,
                          made on first start
  PORTAL_MAIL_FROM        the sender of mails. Unset: an address at the base URL's host
  PORTAL_METRICS_LISTEN   address and port for /metrics. Unset: no metrics
  PORTAL_TRUSTED_PROXIES  addresses or networks, with commas, whose X-Forwarded-For counts. Unset: none
  PORTAL_DNS              DNS servers to ask, as addresses with ports, with commas. Unset: the system's
  SMTP_URL                smtp:// or smtps:// server for mails. Unset: mails stay in the outbox
  SMTP_CA_FILE            certificates (PEM) of the authority that signed the mail server's. Unset: those that
                          browsers know
  SMTP_EHLO               the name the portal gives itself to the mail server. Unset: the base URL's host
  PORTAL_LOG              what to log: error, warn, info, debug, trace, or filters. Unset: info";

/// A wrong value: one line that names the variable and says what it may be.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{variable}: {problem}")]
pub struct ConfigError {
    variable: String,
    problem: String,
}

/// Where the data is.
#[derive(Clone, Debug)]
pub enum Database {
    /// A private Postgres in the data directory.
    Private,
    /// A Postgres of the installation's own: logins for serving, signing in, migrating, and operators
    /// with background work.
    Given {
        /// `DATABASE_URL`.
        serve: Box<PgConnectOptions>,
        /// `DATABASE_SIGN_IN_URL`.
        sign_in: Option<Box<PgConnectOptions>>,
        /// `DATABASE_OWNER_URL`.
        owner: Option<Box<PgConnectOptions>>,
        /// `DATABASE_CONSOLE_URL`.
        console: Option<Box<PgConnectOptions>>,
    },
}

/// Everything that is set from outside.
#[derive(Clone, Debug)]
pub struct Config {
    /// `DATABASE_URL` and its companions.
    pub database: Database,
    /// `PORTAL_DEMO`.
    pub demo: bool,
    /// `PORTAL_DATA_DIR`.
    pub data_dir: PathBuf,
    /// `PORTAL_LISTEN`; port 0: one that is free.
    pub listen: SocketAddr,
    /// `PORTAL_BASE_URL`, without a path; unset: from the address that is listened on.
    pub base_url: Option<Url>,
    /// `PORTAL_SECRET_KEY_FILE`.
    pub secret_key_file: Option<PathBuf>,
    /// `PORTAL_MAIL_FROM`.
    pub mail_from: Option<String>,
    /// `PORTAL_METRICS_LISTEN`.
    pub metrics_listen: Option<SocketAddr>,
    /// `PORTAL_TRUSTED_PROXIES`.
    pub trusted_proxies: Vec<IpNet>,
    /// `PORTAL_DNS`; none: those of the system.
    pub dns_servers: Vec<SocketAddr>,
    /// `SMTP_URL`, with `SMTP_CA_FILE`.
    pub mail_server: Option<Relay>,
    /// `SMTP_EHLO`.
    pub hello_name: Option<Host>,
    /// `PORTAL_LOG`.
    pub log: String,
}

const KNOWN: [&str; 10] = [
    "PORTAL_DEMO",
    "PORTAL_DATA_DIR",
    "PORTAL_LISTEN",
    "PORTAL_BASE_URL",
    "PORTAL_SECRET_KEY_FILE",
    "PORTAL_MAIL_FROM",
    "PORTAL_METRICS_LISTEN",
    "PORTAL_TRUSTED_PROXIES",
    "PORTAL_DNS",
    "PORTAL_LOG",
];

impl Config {
    /// Reads the process's environment.
    ///
    /// # Errors
    /// The first wrong value; an unknown variable that begins with `PORTAL_` (a slip of the pen, mostly).
    pub fn from_env() -> Result<Self, ConfigError> {
        let mut variables = Vec::new();
        for (name, value) in std::env::vars_os() {
            let (Ok(name), value) = (name.into_string(), value.into_string()) else { continue };
            let ours =
                name.starts_with("PORTAL_") || name.starts_with("DATABASE_") || name.starts_with("SMTP_");
            match value {
                Ok(value) => variables.push((name, value)),
                Err(_) if ours => return Err(wrong(&name, "is not UTF-8")),
                Err(_) => {}
            }
        }
        Self::from_variables(&variables, running_as_root())
    }

    /// Reads these variables; an empty one counts as unset.
    ///
    /// # Errors
    /// As [`Config::from_env`].
    pub fn from_variables(variables: &[(String, String)], as_root: bool) -> Result<Self, ConfigError> {
        let unknown =
            variables.iter().find(|(name, _)| name.starts_with("PORTAL_") && !KNOWN.contains(&name.as_str()));
        if let Some((name, _)) = unknown {
            return Err(wrong(name, "is not a variable of the portal; see --help"));
        }
        let get = |wanted: &str| {
            let found = variables.iter().find(|(name, value)| name == wanted && !value.is_empty());
            found.map(|(_, value)| value.as_str())
        };
        let database = database(&get)?;
        let demo = match get("PORTAL_DEMO") {
            None => matches!(database, Database::Private),
            Some("on") => true,
            Some("off") => false,
            Some(_) => return Err(wrong("PORTAL_DEMO", "must be on or off")),
        };
        let config = Self {
            demo,
            database,
            data_dir: data_dir(&get, as_root)?,
            listen: parsed(&get, "PORTAL_LISTEN", "must be an address and port such as 127.0.0.1:8080")?
                .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            base_url: get("PORTAL_BASE_URL").map(base_url).transpose()?,
            secret_key_file: get("PORTAL_SECRET_KEY_FILE").map(PathBuf::from),
            mail_from: get("PORTAL_MAIL_FROM").map(mail_from).transpose()?,
            metrics_listen: parsed(
                &get,
                "PORTAL_METRICS_LISTEN",
                "must be an address and port such as 127.0.0.1:9090",
            )?,
            trusted_proxies: get("PORTAL_TRUSTED_PROXIES").map_or(Ok(Vec::new()), networks)?,
            dns_servers: get("PORTAL_DNS").map_or(Ok(Vec::new()), dns_servers)?,
            mail_server: mail_server(&get)?,
            hello_name: get("SMTP_EHLO").map(smtp_hello).transpose()?,
            log: get("PORTAL_LOG").unwrap_or("info").to_owned(),
        };
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        if tracing_subscriber::EnvFilter::try_new(&self.log).is_err() {
            return Err(wrong(
                "PORTAL_LOG",
                "must be error, warn, info, debug, trace, or filters such as portal=debug",
            ));
        }
        if self.demo && !self.listen.ip().is_loopback() {
            return Err(wrong(
                "PORTAL_LISTEN",
                "must be a loopback address in demo mode, where everybody may sign in; or set PORTAL_DEMO=off",
            ));
        }
        match &self.base_url {
            Some(url) if self.demo && !is_loopback(url) => Err(wrong(
                "PORTAL_BASE_URL",
                "must be a loopback address in demo mode, where everybody may sign in; or set PORTAL_DEMO=off",
            )),
            Some(url) if url.scheme() == "http" && !is_loopback(url) => Err(wrong(
                "PORTAL_BASE_URL",
                "must begin with https:// unless it is a loopback address: sessions and keys would travel in clear",
            )),
            None if !self.listen.ip().is_loopback() => Err(wrong(
                "PORTAL_BASE_URL",
                "must be set when PORTAL_LISTEN is not a loopback address: it is the address that people open",
            )),
            _ => Ok(()),
        }
    }

    /// The base URL, once it is known which address is listened on.
    #[must_use]
    pub fn base_url(&self, listening: SocketAddr) -> Url {
        let from_address = || Url::parse(&format!("http://{listening}"));
        self.base_url.clone().map_or_else(from_address, Ok).unwrap_or_else(|_| unreachable_url())
    }

    /// The mail server, and who says hello there; none: mails rest.
    #[must_use]
    pub fn mail_server(&self, base_url: &Url) -> Option<Relay> {
        let name = self.hello_name.clone().or_else(|| base_url.host().map(|host| host.to_owned()));
        let relay = self.mail_server.clone()?;
        Some(match name {
            Some(name) => relay.saying(&name),
            None => relay,
        })
    }

    /// The file with the secret key.
    #[must_use]
    pub fn secret_key_path(&self) -> PathBuf {
        self.secret_key_file.clone().unwrap_or_else(|| self.data_dir.join("secret.key"))
    }
}

/// Whether the URL's host is this machine alone.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn wrong(variable: &str, problem: impl Into<String>) -> ConfigError {
    ConfigError { variable: variable.to_owned(), problem: problem.into() }
}

fn parsed<'a, T: std::str::FromStr>(
    get: &impl Fn(&str) -> Option<&'a str>,
    variable: &str,
    problem: &str,
) -> Result<Option<T>, ConfigError> {
    get(variable).map(|value| value.parse().map_err(|_| wrong(variable, problem))).transpose()
}

fn database<'a>(get: &impl Fn(&str) -> Option<&'a str>) -> Result<Database, ConfigError> {
    let url = |variable: &str| -> Result<Option<Box<PgConnectOptions>>, ConfigError> {
        let Some(value) = get(variable) else { return Ok(None) };
        if !value.starts_with("postgres://") && !value.starts_with("postgresql://") {
            return Err(wrong(variable, "must begin with postgres://"));
        }
        // The value itself is not repeated: it may hold a password.
        let options =
            PgConnectOptions::from_str(value).map_err(|_| wrong(variable, "is not a Postgres URL"))?;
        if may_travel_in_clear(&options) {
            return Err(wrong(
                variable,
                "names another machine, and what goes there would travel in clear where it offers no TLS: add \
                 sslmode=verify-full (or require), or sslmode=disable if the way is safe",
            ));
        }
        Ok(Some(Box::new(options)))
    };
    let (owner, console) = (url("DATABASE_OWNER_URL")?, url("DATABASE_CONSOLE_URL")?);
    let sign_in = url("DATABASE_SIGN_IN_URL")?;
    let companions = [
        ("DATABASE_OWNER_URL", &owner),
        ("DATABASE_CONSOLE_URL", &console),
        ("DATABASE_SIGN_IN_URL", &sign_in),
    ];
    let alone = companions.iter().find(|(_, login)| login.is_some()).map(|(variable, _)| *variable);
    match (url("DATABASE_URL")?, alone) {
        (Some(serve), _) => Ok(Database::Given { serve, sign_in, owner, console }),
        (None, Some(variable)) => Err(wrong(variable, "needs DATABASE_URL beside it")),
        (None, None) => Ok(Database::Private),
    }
}

/// Whether passwords and data may go unencrypted to another machine without anybody having said so: by default TLS is
/// used where it is offered, and whoever stands between can see to it that it isn't.
fn may_travel_in_clear(options: &PgConnectOptions) -> bool {
    let host = options.get_host();
    let here = options.get_socket().is_some()
        || host == "localhost"
        || host.trim_matches(['[', ']']).parse().is_ok_and(|host: IpAddr| host.is_loopback());
    !here && matches!(options.get_ssl_mode(), PgSslMode::Allow | PgSslMode::Prefer)
}

/// Told by who owns this process's entry in the process file system; where there is none, by the user's name.
fn running_as_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self")
        .map_or_else(|_| std::env::var("USER").is_ok_and(|user| user == "root"), |process| process.uid() == 0)
}

fn data_dir<'a>(get: &impl Fn(&str) -> Option<&'a str>, as_root: bool) -> Result<PathBuf, ConfigError> {
    let home = || get("HOME").map(PathBuf::from);
    let folder = if let Some(given) = get("PORTAL_DATA_DIR") {
        PathBuf::from(given)
    } else if as_root {
        // Postgres doesn't run as root, and its own user can't go below root's home.
        PathBuf::from("/var/lib/partner-portal")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support/partner-portal")).unwrap_or_default()
    } else {
        let data = get("XDG_DATA_HOME").map(PathBuf::from);
        data.or_else(|| home().map(|home| home.join(".local/share")))
            .map(|data| data.join("partner-portal"))
            .unwrap_or_default()
    };
    if folder.as_os_str().as_encoded_bytes().iter().any(u8::is_ascii_control) {
        // Postgres writes paths into files line by line.
        return Err(wrong(
            "PORTAL_DATA_DIR",
            "must be a path without line breaks and other control characters",
        ));
    }
    if folder.is_absolute() { Ok(folder) } else { Err(wrong("PORTAL_DATA_DIR", "must be an absolute path")) }
}

fn dns_servers(value: &str) -> Result<Vec<SocketAddr>, ConfigError> {
    let server = |server: &str| {
        server.trim().parse().map_err(|_| {
            wrong(
                "PORTAL_DNS",
                "must be addresses with ports, with commas, such as 192.0.2.53:53,[2001:db8::53]:53",
            )
        })
    };
    value.split(',').map(server).collect()
}

fn base_url(value: &str) -> Result<Url, ConfigError> {
    let problem = "must be a plain address such as https://portal.example.com, without a path";
    let url = Url::parse(value).map_err(|_| wrong("PORTAL_BASE_URL", problem))?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if plain { Ok(url) } else { Err(wrong("PORTAL_BASE_URL", problem)) }
}

fn mail_from(value: &str) -> Result<String, ConfigError> {
    let problem = "must be a mail address such as portal@example.com";
    crate::users::EmailAddress::parse(value)
        .map(|address| address.as_str().to_owned())
        .map_err(|_| wrong("PORTAL_MAIL_FROM", problem))
}

fn networks(value: &str) -> Result<Vec<IpNet>, ConfigError> {
    let network = |text: &str| {
        let text = text.trim();
        text.parse::<IpNet>().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from)).ok_or_else(|| {
            wrong(
                "PORTAL_TRUSTED_PROXIES",
                format!("«{text}» is neither an address nor a network such as 10.0.0.0/8"),
            )
        })
    };
    value.split(',').map(network).collect()
}

fn mail_server<'a>(get: &impl Fn(&str) -> Option<&'a str>) -> Result<Option<Relay>, ConfigError> {
    let relay = match get("SMTP_URL") {
        Some(url) => Relay::parse(url).map_err(|problem| wrong("SMTP_URL", problem.to_string()))?,
        None if get("SMTP_CA_FILE").is_some() => {
            return Err(wrong("SMTP_CA_FILE", "needs SMTP_URL beside it"));
        }
        None => return Ok(None),
    };
    let Some(file) = get("SMTP_CA_FILE") else { return Ok(Some(relay)) };
    let pem = std::fs::read(file)
        .map_err(|error| wrong("SMTP_CA_FILE", format!("names a file that can't be read: {error}")))?;
    let problem = "must name a file with certificates of authorities in PEM form";
    relay.trusting(&pem).map(Some).map_err(|_| wrong("SMTP_CA_FILE", problem))
}

fn smtp_hello(value: &str) -> Result<Host, ConfigError> {
    let problem = "must be a name such as portal.example.com, or an address such as [192.0.2.1]";
    relay::hello_name(value).ok_or_else(|| wrong("SMTP_EHLO", problem))
}

/// Never reached: a socket address always makes a URL. Kept total, so that no panic hides in the configuration.
fn unreachable_url() -> Url {
    #[expect(clippy::expect_used, reason = "a constant")]
    Url::parse("http://127.0.0.1").expect("a constant URL")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(variables: &[(&str, &str)]) -> Result<Config, String> {
        let mut all = vec![("HOME".to_owned(), "/home/somebody".to_owned())];
        all.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Config::from_variables(&all, false).map_err(|error| error.to_string())
    }

    #[test]
    fn with_nothing_set_it_is_the_demo_on_loopback() {
        let config = config(&[]).unwrap();
        assert!(config.demo && matches!(config.database, Database::Private));
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.base_url(config.listen).as_str(), "http://127.0.0.1:8080/");
        assert_eq!(config.data_dir.to_str(), Some("/home/somebody/.local/share/partner-portal"));
    }

    #[test]
    fn as_root_the_data_lie_where_postgres_can_go() {
        let config = Config::from_variables(&[], true).unwrap();
        assert_eq!(config.data_dir.to_str(), Some("/var/lib/partner-portal"));
    }

    #[test]
    fn a_database_of_ones_own_turns_the_demo_off() {
        let config = config(&[("DATABASE_URL", "postgres://portal@db/portal?sslmode=require")]).unwrap();
        assert!(!config.demo);
    }

    #[test]
    fn what_goes_to_a_database_elsewhere_travels_in_clear_only_where_the_url_says_so() {
        let read = |url: &str| config(&[("DATABASE_URL", url)]);
        for url in [
            "postgres://portal@db.example/portal?sslmode=verify-full",
            "postgres://portal@db.example/portal?sslmode=verify-ca",
            "postgres://portal@db.example/portal?sslmode=require",
            "postgres://portal@db.example/portal?sslmode=disable",
            "postgres://portal@localhost/portal",
            "postgres://portal@127.0.0.2:6432/portal",
            "postgres://portal@[::1]/portal",
            "postgres:///portal?host=/run/postgresql",
        ] {
            assert!(read(url).is_ok(), "{url}");
        }
        for url in [
            "postgres://portal@db.example/portal",
            "postgres://portal@192.0.2.1/portal?sslmode=prefer",
            "postgres://portal@[2001:db8::1]/portal?sslmode=allow",
            "postgres://portal@127.0.0.1.example/portal",
        ] {
            let message = read(url).unwrap_err();
            assert!(message.starts_with("DATABASE_URL: ") && message.contains("sslmode=disable"), "{url}");
        }
    }

    #[test]
    fn each_wrong_value_is_one_line_that_names_its_variable() {
        let wrong = [
            ("DATABASE_URL", "mysql://x"),
            ("DATABASE_OWNER_URL", "postgres://x/y"),
            ("DATABASE_SIGN_IN_URL", "postgres://x/y"),
            ("PORTAL_DEMO", "yes"),
            ("PORTAL_DATA_DIR", "somewhere"),
            ("PORTAL_DATA_DIR", "/some\nwhere"),
            ("PORTAL_LISTEN", "8080"),
            ("PORTAL_LISTEN", "0.0.0.0:8080"),
            ("PORTAL_BASE_URL", "portal.example"),
            ("PORTAL_BASE_URL", "https://portal.example/path"),
            ("PORTAL_BASE_URL", "https://portal.example"),
            ("PORTAL_MAIL_FROM", "nobody"),
            ("PORTAL_METRICS_LISTEN", "metrics"),
            ("PORTAL_TRUSTED_PROXIES", "10.0.0.0/8,proxy"),
            ("PORTAL_DNS", "192.0.2.53"),
            ("PORTAL_DNS", "192.0.2.53:53,dns.example:53"),
            ("SMTP_URL", "mail.example"),
            ("SMTP_URL", "smtp://u:planted@mail.example?timeout=5"),
            ("SMTP_URL", "smtp://u:planted@mail.example?tls=opportunistic"),
            ("SMTP_CA_FILE", "/tmp"),
            ("SMTP_EHLO", "a b"),
            ("PORTAL_LOG", "portal=loud"),
            ("PORTAL_LISTN", "127.0.0.1:1"),
        ];
        for (variable, value) in wrong {
            let message = config(&[(variable, value)]).unwrap_err();
            assert!(message.starts_with(variable), "{variable}={value}: {message}");
            assert!(!message.contains('\n'), "{message}");
        }
    }

    #[test]
    fn sessions_never_travel_in_clear_beyond_the_machine() {
        let off = ("PORTAL_DEMO", "off");
        let open = ("PORTAL_LISTEN", "0.0.0.0:80");
        assert!(config(&[off, open]).unwrap_err().starts_with("PORTAL_BASE_URL: must be set"));
        assert!(
            config(&[off, open, ("PORTAL_BASE_URL", "http://portal.example")]).unwrap_err().contains("https")
        );
        assert!(config(&[off, open, ("PORTAL_BASE_URL", "https://portal.example")]).is_ok());
    }

    #[test]
    fn a_password_in_a_wrong_url_is_not_repeated() {
        let message = config(&[("DATABASE_URL", "postgres://u:planted@[/x")]).unwrap_err();
        assert!(!message.contains("planted"), "{message}");
    }
}
