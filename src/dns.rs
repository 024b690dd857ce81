//! Asking DNS what texts stand at a name. What comes back is told apart as far as whoever set the record can act on it; no answer
//! at all is one of the answers, and none takes longer than [`PATIENCE`].

use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData};

/// How long one look-up takes at most, whatever servers do.
pub const PATIENCE: Duration = Duration::from_millis(3_500);
/// How long one server has for one try. It gets two.
const OF_A_SERVER: Duration = Duration::from_millis(1_200);
/// So many records of a name are read; no domain needs as many for what one owner proves.
pub const RECORDS: usize = 100;

/// What DNS says about the texts (TXT records) at a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// These, each joined from its parts; never none.
    Texts(Vec<String>),
    /// There is no such name (NXDOMAIN).
    NoName,
    /// The name is there, and has no texts.
    NoTexts,
    /// More than [`RECORDS`].
    TooMany,
    /// The server says that it failed (SERVFAIL).
    Failed,
    /// The server answers no question of ours (REFUSED).
    Refused,
    /// No server answered in time.
    Silence,
    /// No server could be reached, or its answer could not be read.
    Unreachable,
    /// It can't be a name.
    NotAName,
}

/// Asks DNS servers. Nothing is kept: whoever has just set a record asks again.
#[derive(Clone)]
pub struct Dns(Option<TokioResolver>);

impl Dns {
    /// Asks these servers.
    ///
    /// # Errors
    /// What the resolver says of them.
    pub fn at(servers: &[SocketAddr]) -> Result<Self, String> {
        let server = |address: &SocketAddr| {
            let mut server = NameServerConfig::udp_and_tcp(address.ip());
            for connection in &mut server.connections {
                connection.port = address.port();
            }
            server
        };
        let config = ResolverConfig::from_name_servers(servers.iter().map(server).collect());
        Self::made(config, ResolverOpts::default()).map_err(|error| error.to_string())
    }

    /// Asks the servers that the system names. Where it names none, every look-up says that no server is reached.
    #[must_use]
    pub fn of_system() -> Self {
        let made = hickory_resolver::system_conf::read_system_conf()
            .and_then(|(config, options)| Self::made(config, options));
        made.unwrap_or_else(|error| {
            tracing::warn!(%error, "the system names no DNS server; set PORTAL_DNS");
            Self(None)
        })
    }

    fn made(config: ResolverConfig, options: ResolverOpts) -> Result<Self, NetError> {
        let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        *builder.options_mut() = options;
        let options = builder.options_mut();
        options.timeout = OF_A_SERVER;
        options.attempts = 1;
        options.cache_size = 0;
        options.ndots = 0;
        options.use_hosts_file = ResolveHosts::Never;
        Ok(Self(Some(builder.build()?)))
    }

    /// The texts at a name.
    pub async fn texts(&self, name: &str) -> Answer {
        let Some(resolver) = &self.0 else { return Answer::Unreachable };
        let Ok(mut name) = Name::from_ascii(name) else { return Answer::NotAName };
        // Meant as it stands, and not within the system's own domain.
        name.set_fqdn(true);
        match tokio::time::timeout(PATIENCE, resolver.txt_lookup(name)).await {
            Ok(Ok(found)) => {
                let texts = found.answers().iter().filter_map(|record| match &record.data {
                    RData::TXT(text) => Some(joined(&text.txt_data)),
                    _ => None,
                });
                read(texts.collect())
            }
            Ok(Err(error)) => refused(&error),
            Err(_) => Answer::Silence,
        }
    }
}

impl fmt::Debug for Dns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dns")
    }
}

/// A record has parts of at most 255 bytes, which belong together.
fn joined(parts: &[Box<[u8]>]) -> String {
    String::from_utf8_lossy(&parts.concat()).into_owned()
}

fn read(texts: Vec<String>) -> Answer {
    match texts.len() {
        0 => Answer::NoTexts,
        1..=RECORDS => Answer::Texts(texts),
        _ => Answer::TooMany,
    }
}

fn refused(error: &NetError) -> Answer {
    match error {
        NetError::Timeout => Answer::Silence,
        error if error.is_nx_domain() => Answer::NoName,
        error if error.is_no_records_found() => Answer::NoTexts,
        NetError::Dns(DnsError::ResponseCode(ResponseCode::ServFail)) => Answer::Failed,
        NetError::Dns(DnsError::ResponseCode(ResponseCode::Refused)) => Answer::Refused,
        error => {
            tracing::info!(%error, "a look-up in DNS failed");
            Answer::Unreachable
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_in_parts_is_one_text_and_a_hundred_are_read() {
        let part = |text: &str| text.as_bytes().to_vec().into_boxed_slice();
        assert_eq!(joined(&[part("partner-"), part("portal=é")]), "partner-portal=é");
        let texts = |count| read(vec![String::new(); count]);
        assert_eq!(texts(0), Answer::NoTexts);
        assert!(matches!(texts(RECORDS), Answer::Texts(_)));
        assert_eq!(texts(RECORDS + 1), Answer::TooMany);
    }

    #[tokio::test]
    async fn what_is_no_name_is_not_asked_for() {
        let dns = Dns::at(&[SocketAddr::from(([127, 0, 0, 1], 9))]).unwrap();
        assert_eq!(dns.texts(&format!("_partner-portal.{}", "a".repeat(250))).await, Answer::NotAName);
        assert_eq!(dns.texts("_partner-portal..example").await, Answer::NotAName);
    }
}
