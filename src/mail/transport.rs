//! The way to the mail server: one pooled connection over SMTP, with STARTTLS or TLS and a login as the URL says.

use std::time::Duration;

use lettre::transport::smtp::PoolConfig;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use url::Url;

/// A mail that takes longer than this is tried again later.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The mail server.
#[derive(Clone, Debug)]
pub struct Transport {
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    patience: Duration,
}

/// Why a mail was not taken.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The server refused this mail, for now or for good.
    #[error("{0}")]
    Refused(String),
    /// The server could not be reached, or fell silent: another mail would fare no better.
    #[error("{0}")]
    Away(String),
}

impl Transport {
    /// The server at a URL, `smtp://` or `smtps://`. With `smtp://` STARTTLS is used where the server offers it, and
    /// demanded where there is a password to protect, unless `?tls=` says otherwise. A mail that
    /// takes longer than `patience` is given up for now; lettre's own time-out is that of connecting alone.
    ///
    /// # Errors
    /// A URL that names no server.
    pub fn new(url: &Url, patience: Duration) -> Result<Self, lettre::transport::smtp::Error> {
        let mut url = url.clone();
        if url.scheme() == "smtp" && url.query().is_none() {
            let tls = if url.password().is_some() { "tls=required" } else { "tls=opportunistic" };
            url.set_query(Some(tls));
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str())?;
        let pool = PoolConfig::new().max_size(1).idle_timeout(Duration::from_secs(30));
        Ok(Self { smtp: builder.timeout(Some(patience)).pool_config(pool).build(), patience })
    }

    /// Hands a mail to the server.
    ///
    /// # Errors
    /// As [`SendError`] tells.
    pub async fn send(&self, message: Message) -> Result<(), SendError> {
        match tokio::time::timeout(self.patience, self.smtp.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if error.is_transient() || error.is_permanent() => {
                Err(SendError::Refused(one_line(&error.to_string())))
            }
            Ok(Err(error)) => Err(SendError::Away(one_line(&error.to_string()))),
            Err(_) => Err(SendError::Away("no answer in time".to_owned())),
        }
    }
}

/// What a server said, fit to be stored and shown.
fn one_line(said: &str) -> String {
    let words: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
