//! The mail server as it is set: where it is, what protects the way there, who we are to it.

use std::net::IpAddr;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

/// What protects the way to the server. In none of these is a certificate accepted that doesn't fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// TLS from the first byte.
    Tls,
    /// STARTTLS; without it nothing is sent.
    StartTls,
    /// STARTTLS where the server offers it.
    StartTlsIfOffered,
}

/// A mail server. Its password is not shown.
#[derive(Clone, Debug)]
pub struct Relay {
    host: String,
    port: u16,
    protection: Protection,
    login: Option<Credentials>,
    hello: ClientId,
    /// The authorities whose certificates count; unset: those that browsers know.
    roots: Option<Vec<Certificate>>,
}

/// Why a URL names no mail server; the password that may be in it is not repeated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotARelay {
    /// Not `smtp://` or `smtps://` with a host.
    #[error("must be a server such as smtp://user:password@mail.example.com:587")]
    NoServer,
    /// A name or a password without the other.
    #[error("must have both a user and a password, or neither")]
    HalfALogin,
    /// Something after the host and the port.
    #[error("must end with the host and the port: the name in EHLO is set by SMTP_EHLO")]
    APath,
    /// A parameter that there isn't.
    #[error("has the parameter `{0}`, which there is not; there is tls=required only")]
    UnknownParameter(String),
    /// `tls=` something else.
    #[error("must have no other value of `tls` than required: less than without it there is not")]
    LessTls,
}

/// No certificate of an authority in PEM form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAuthority;

const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

impl Relay {
    /// The server of a URL. `smtps://` is TLS from the first byte; `smtp://` is STARTTLS, demanded where there is a password
    /// or `?tls=required`, and else used where it is offered. No parameter makes it less.
    ///
    /// # Errors
    /// As [`NotARelay`] tells.
    pub fn parse(url: &str) -> Result<Self, NotARelay> {
        let url = Url::parse(url).map_err(|_| NotARelay::NoServer)?;
        let host = url.host_str().ok_or(NotARelay::NoServer)?;
        let host = decoded(host).and_then(|host| Host::parse(&host).ok()).ok_or(NotARelay::NoServer)?;
        let login = login(&url)?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(NotARelay::APath);
        }
        let demanded = demands_tls(&url)? || login.is_some();
        let (protection, usual_port) = match url.scheme() {
            "smtps" => (Protection::Tls, 465),
            "smtp" if demanded => (Protection::StartTls, 587),
            "smtp" => (Protection::StartTlsIfOffered, 587),
            _ => return Err(NotARelay::NoServer),
        };
        Ok(Self {
            host: without_brackets(&host),
            port: url.port().unwrap_or(usual_port),
            protection,
            login,
            hello: ClientId::Domain("localhost".to_owned()),
            roots: None,
        })
    }

    /// Says this name in EHLO.
    #[must_use]
    pub fn saying(mut self, name: &Host) -> Self {
        self.hello = match name {
            Host::Domain(name) => ClientId::Domain(name.clone()),
            Host::Ipv4(address) => ClientId::Ipv4(*address),
            Host::Ipv6(address) => ClientId::Ipv6(*address),
        };
        self
    }

    /// Only certificates count that one of these authorities signed, and STARTTLS is demanded.
    ///
    /// # Errors
    /// No certificate can be read there.
    pub fn trusting(mut self, pem: &[u8]) -> Result<Self, NoAuthority> {
        // What holds none at all is read without a complaint.
        if !pem.windows(BEGIN.len()).any(|it| it == BEGIN) {
            return Err(NoAuthority);
        }
        let certificate = Certificate::from_pem(pem).map_err(|_| NoAuthority)?;
        if self.protection == Protection::StartTlsIfOffered {
            self.protection = Protection::StartTls;
        }
        self.roots = Some(vec![certificate]);
        // What can't be trusted is told now, and not at the first mail.
        self.tls().map_err(|_| NoAuthority)?;
        Ok(self)
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> (&str, u16) {
        (&self.host, self.port)
    }

    /// What protects the way there.
    #[must_use]
    pub const fn protection(&self) -> Protection {
        self.protection
    }

    /// Who signs in there.
    #[must_use]
    pub const fn login(&self) -> Option<&Credentials> {
        self.login.as_ref()
    }

    /// The name in EHLO.
    #[must_use]
    pub const fn hello(&self) -> &ClientId {
        &self.hello
    }

    /// What TLS is begun with.
    ///
    /// # Errors
    /// The library can't work with the authorities.
    pub fn tls(&self) -> Result<TlsParameters, lettre::transport::smtp::Error> {
        let mut tls = TlsParameters::builder(self.host.clone());
        if let Some(roots) = &self.roots {
            tls = tls.certificate_store(CertificateStore::None);
            for root in roots {
                tls = tls.add_root_certificate(root.clone());
            }
        }
        tls.build()
    }
}

/// The name that is said in EHLO: one of a machine, or an address in brackets.
#[must_use]
pub fn hello_name(text: &str) -> Option<Host> {
    if let Some(address) = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        let address = address.strip_prefix("IPv6:").unwrap_or(address);
        return address.parse().ok().map(|address| match address {
            IpAddr::V4(address) => Host::Ipv4(address),
            IpAddr::V6(address) => Host::Ipv6(address),
        });
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (!text.is_empty() && text.len() <= 253 && text.chars().all(plain)).then(|| Host::Domain(text.to_owned()))
}

fn demands_tls(url: &Url) -> Result<bool, NotARelay> {
    let mut demanded = false;
    for (name, value) in url.query_pairs() {
        match (&*name, &*value) {
            ("tls", "required") => demanded = true,
            ("tls", _) => return Err(NotARelay::LessTls),
            _ => return Err(NotARelay::UnknownParameter(shown(&name))),
        }
    }
    Ok(demanded)
}

fn login(url: &Url) -> Result<Option<Credentials>, NotARelay> {
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", _) | (_, None | Some("")) => Err(NotARelay::HalfALogin),
        (user, Some(password)) => {
            let (user, password) = decoded(user).zip(decoded(password)).ok_or(NotARelay::NoServer)?;
            Ok(Some(Credentials::new(user, password)))
        }
    }
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(|text| text.into_owned())
}

fn without_brackets(host: &Host) -> String {
    match host {
        Host::Domain(name) => name.clone(),
        Host::Ipv4(address) => address.to_string(),
        Host::Ipv6(address) => address.to_string(),
    }
}

/// A name as a line of a message can show it.
fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> (String, u16, Protection) {
        let relay = Relay::parse(url).unwrap();
        (relay.address().0.to_owned(), relay.address().1, relay.protection())
    }

    #[test]
    fn each_form_of_the_url_says_what_protects_the_way() {
        use Protection::{StartTls, StartTlsIfOffered, Tls};
        for (url, host, port, protection) in [
            ("smtps://mail.example.com", "mail.example.com", 465, Tls),
            ("smtps://u:p@mail.example.com:4650?tls=required", "mail.example.com", 4650, Tls),
            ("smtp://u:p@mail.example.com", "mail.example.com", 587, StartTls),
            ("smtp://mail.example.com:25?tls=required", "mail.example.com", 25, StartTls),
            ("smtp://mail.example.com", "mail.example.com", 587, StartTlsIfOffered),
            ("smtp://Mail.Example.com:25/", "mail.example.com", 25, StartTlsIfOffered),
            // A bare question mark takes nothing away.
            ("smtp://u:p@mail.example.com?", "mail.example.com", 587, StartTls),
            ("smtp://mail.example.com?", "mail.example.com", 587, StartTlsIfOffered),
            ("smtp://[::1]:25", "::1", 25, StartTlsIfOffered),
            ("smtp://bücher.example", "xn--bcher-kva.example", 587, StartTlsIfOffered),
        ] {
            assert_eq!(read(url), (host.to_owned(), port, protection), "{url}");
        }
    }

    #[test]
    fn what_is_no_server_or_would_be_less_tls_is_refused_by_name() {
        use NotARelay::{APath, HalfALogin, LessTls, NoServer};
        let unknown = |name: &str| NotARelay::UnknownParameter(name.to_owned());
        for (url, problem) in [
            ("mail.example.com", NoServer),
            ("http://mail.example.com", NoServer),
            ("smtp://", NoServer),
            ("smtp://user@mail.example.com", HalfALogin),
            ("smtp://:planted@mail.example.com", HalfALogin),
            ("smtp://user:@mail.example.com", HalfALogin),
            ("smtp://mail.example.com/portal.example", APath),
            ("smtp://mail.example.com#x", APath),
            ("smtp://u:planted@mail.example.com?timeout=5", unknown("timeout")),
            ("smtp://u:planted@mail.example.com?tls=required&Tls=required", unknown("Tls")),
            ("smtp://u:planted@mail.example.com?tls", LessTls),
            ("smtp://u:planted@mail.example.com?tls=opportunistic", LessTls),
            ("smtps://mail.example.com?tls=none", LessTls),
        ] {
            let found = Relay::parse(url).unwrap_err();
            assert!(!found.to_string().contains("planted"), "{found}");
            assert_eq!(found, problem, "{url}");
        }
    }

    #[test]
    fn a_login_is_decoded_and_not_shown() {
        let relay = Relay::parse("smtp://portal%40example.com:planted%2F1@mail.example.com").unwrap();
        let expected = Credentials::new("portal@example.com".to_owned(), "planted/1".to_owned());
        assert_eq!(relay.login(), Some(&expected));
        assert!(!format!("{relay:?}").contains("planted"));
    }

    #[test]
    fn the_name_in_ehlo_is_a_machines_or_an_address() {
        let said = |text: &str| hello_name(text).map(|name| name.to_string());
        for (text, name) in [
            ("portal.example.com", Some("portal.example.com")),
            ("[192.0.2.1]", Some("192.0.2.1")),
            ("[IPv6:2001:db8::1]", Some("[2001:db8::1]")),
            ("", None),
            ("portal example", None),
            ("portal\r\nMAIL", None),
            ("[portal]", None),
        ] {
            assert_eq!(said(text).as_deref(), name, "{text}");
        }
        let relay = Relay::parse("smtp://mail.example.com").unwrap();
        let name = Host::parse("portal.example.com").unwrap();
        assert_eq!(relay.saying(&name).hello().to_string(), "portal.example.com");
    }

    #[test]
    fn authorities_that_cannot_be_read_are_refused() {
        let relay = || Relay::parse("smtp://mail.example.com").unwrap();
        for pem in ["", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            assert!(relay().trusting(pem.as_bytes()).is_err(), "{pem}");
        }
    }
}
