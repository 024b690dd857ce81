//! The way to the mail server: SMTP over connections of our own. A connection carries one mail at a time, and the next
//! only when every reply was the one that its command asks for. So no reply is ever taken for another mail's
//! ([decision 29](../../../docs/decisions/0029-a-mail-is-sent-by-its-own-250.md)).

use std::error::Error as _;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use lettre::{Address, Message};
use tokio::time::{Instant, timeout, timeout_at};

use super::relay::{Protection, Relay};
use super::verdict::{Answer, Step, Verdict, verdict};

/// A mail that takes longer than this is tried again later.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// A connection that had nothing to carry for so long is closed.
const KEPT_FOR: Duration = Duration::from_secs(30);
/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(2);

/// The mail server. Copies share the connections that are kept.
#[derive(Clone)]
pub struct Transport {
    relay: Arc<Relay>,
    patience: Duration,
    /// Who takes one has it alone: given up half-way, it is dropped and never comes back here.
    kept: Arc<Mutex<Vec<Kept>>>,
}

struct Kept {
    connection: AsyncSmtpConnection,
    since: Instant,
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").field("relay", &self.relay).finish_non_exhaustive()
    }
}

/// Why a mail was not taken.
#[derive(Debug, thiserror::Error)]
#[error("{step}: {said}", step = step.name())]
pub struct NotTaken {
    step: Step,
    answer: Answer,
    /// What the server said, or what happened: bounded, in one line.
    said: String,
}

impl NotTaken {
    /// Silence, a broken connection, an odd reply.
    fn no_answer(step: Step, said: &str) -> Self {
        Self { step, answer: Answer::None, said: said.to_owned() }
    }

    fn failed(step: Step, error: &SmtpError) -> Self {
        let answer = match error.status().and_then(|code| code.to_string().parse().ok()) {
            Some(code) => Answer::Refused { code, policy: is_policy(error) },
            None => Answer::None,
        };
        Self { step, answer, said: one_line(&error.to_string()) }
    }

    /// Whether the connection was gone, or is closed, at the first command.
    fn is_before_the_mail(&self) -> bool {
        matches!(self.step, Step::Sender | Step::SenderOfOddMail)
            && matches!(self.answer, Answer::None | Answer::Refused { code: 421, .. })
    }

    /// What is to be done.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        verdict(self.step, self.answer)
    }
}

impl Transport {
    /// A mail that takes longer than `patience`, from the connection to the last reply, is given up for now.
    #[must_use]
    pub fn new(relay: Relay, patience: Duration) -> Self {
        Self { relay: Arc::new(relay), patience, kept: Arc::default() }
    }

    /// Hands a mail to the server.
    ///
    /// # Errors
    /// As [`NotTaken`] tells.
    pub async fn send(&self, message: &Message) -> Result<(), NotTaken> {
        let deadline = Instant::now() + self.patience;
        let text = message.formatted();
        if let Some(connection) = self.take_kept() {
            match self.hand_over(connection, message.envelope(), &text, deadline).await {
                // Closed by the server while it lay idle, most likely; nothing of the mail was said.
                Err(failed) if failed.is_before_the_mail() => {}
                done => return done,
            }
        }
        let connection = self.connect(deadline).await?;
        self.hand_over(connection, message.envelope(), &text, deadline).await
    }

    /// Closes the connections that had nothing to carry for a while.
    pub async fn close_idle(&self) {
        for it in self.take_all(|it| it.since.elapsed() >= KEPT_FOR) {
            close(it.connection).await;
        }
    }

    async fn connect(&self, deadline: Instant) -> Result<AsyncSmtpConnection, NotTaken> {
        let relay = &self.relay;
        let tls = || relay.tls().map_err(|error| NotTaken::failed(Step::StartTls, &error));
        let wrapped = if relay.protection() == Protection::Tls { Some(tls()?) } else { None };
        // A server with several addresses is tried at the next one while there is time.
        let each = Some(self.patience / 4);
        let opened = AsyncSmtpConnection::connect_tokio1(relay.address(), each, relay.hello(), wrapped, None);
        let mut connection = in_time(Step::Connect, deadline, opened).await?;
        let start_tls = match relay.protection() {
            Protection::Tls => false,
            // Where it isn't offered, this fails.
            Protection::StartTls => true,
            Protection::StartTlsIfOffered => connection.can_starttls(),
        };
        if start_tls {
            in_time(Step::StartTls, deadline, connection.starttls(tls()?, relay.hello())).await?;
        }
        if let Some(login) = relay.login() {
            let signed_in =
                in_time(Step::SignIn, deadline, connection.auth(DEFAULT_MECHANISMS, login)).await?;
            expect(Step::SignIn, &signed_in, &[235])?;
        }
        Ok(connection)
    }

    /// One mail over one connection, which is kept if all went by the book.
    async fn hand_over(
        &self,
        mut connection: AsyncSmtpConnection,
        envelope: &Envelope,
        text: &[u8],
        deadline: Instant,
    ) -> Result<(), NotTaken> {
        match converse(&mut connection, envelope, text, deadline).await {
            Ok(()) => {
                self.keep(connection);
                Ok(())
            }
            Err(failed) => {
                // Where the server is still there to hear it.
                if failed.answer != Answer::None {
                    close(connection).await;
                }
                Err(failed)
            }
        }
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(Kept { connection, since: Instant::now() });
    }

    /// The one that was used last, of those that are young enough: the others come to rest.
    fn take_kept(&self) -> Option<AsyncSmtpConnection> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pop_if(|it| it.since.elapsed() < KEPT_FOR).map(|it| it.connection)
    }

    fn take_all(&self, which: impl Fn(&Kept) -> bool) -> Vec<Kept> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extract_if(.., |it| which(it)).collect()
    }
}

/// The commands of one mail, each with the replies that it may have.
async fn converse(
    connection: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    text: &[u8],
    deadline: Instant,
) -> Result<(), NotTaken> {
    let parameters = parameters(connection, envelope, text)?;
    let sender = if needs_utf8(envelope) { Step::SenderOfOddMail } else { Step::Sender };
    let mail = Mail::new(envelope.from().cloned(), parameters);
    expect(sender, &in_time(sender, deadline, connection.command(mail)).await?, &[250])?;
    for to in envelope.to() {
        let recipient = Rcpt::new(Address::clone(to), vec![]);
        let reply = in_time(Step::Recipient, deadline, connection.command(recipient)).await?;
        expect(Step::Recipient, &reply, &[250, 251, 252])?;
    }
    expect(Step::Data, &in_time(Step::Data, deadline, connection.command(Data)).await?, &[354])?;
    expect(Step::Text, &in_time(Step::Text, deadline, connection.message(text)).await?, &[250])
}

/// Whether an address has letters beyond ASCII.
fn needs_utf8(envelope: &Envelope) -> bool {
    !envelope.from().into_iter().chain(envelope.to()).all(|address| AsRef::<str>::as_ref(address).is_ascii())
}

/// What MAIL FROM asks for besides; a server without the extension could never take the mail.
fn parameters(
    connection: &AsyncSmtpConnection,
    envelope: &Envelope,
    text: &[u8],
) -> Result<Vec<MailParameter>, NotTaken> {
    let offers = |extension, parameter| {
        let said =
            "the address or the text has letters that this server does not take (no SMTPUTF8 or 8BITMIME)";
        let unfit = NotTaken { step: Step::Recipient, answer: Answer::Unfit, said: said.to_owned() };
        if connection.server_info().supports_feature(extension) { Ok(parameter) } else { Err(unfit) }
    };
    let mut parameters = Vec::new();
    if needs_utf8(envelope) {
        parameters.push(offers(Extension::SmtpUtfEight, MailParameter::SmtpUtfEight)?);
    }
    if !text.is_ascii() {
        let eight_bits = MailParameter::Body(MailBodyParameter::EightBitMime);
        parameters.push(offers(Extension::EightBitMime, eight_bits)?);
    }
    Ok(parameters)
}

async fn in_time<T>(
    step: Step,
    deadline: Instant,
    work: impl Future<Output = Result<T, SmtpError>>,
) -> Result<T, NotTaken> {
    match timeout_at(deadline, work).await {
        Ok(done) => done.map_err(|error| NotTaken::failed(step, &error)),
        Err(_) => Err(NotTaken::no_answer(step, "no answer in time")),
    }
}

fn expect(step: Step, reply: &Response, codes: &[u16]) -> Result<(), NotTaken> {
    if codes.iter().any(|code| reply.has_code(*code)) {
        return Ok(());
    }
    let said = format!("an answer to something else ({})", reply.code());
    Err(NotTaken::no_answer(step, &said))
}

/// Says goodbye, for a short while.
async fn close(mut connection: AsyncSmtpConnection) {
    let _ = timeout(FAREWELL, connection.abort()).await;
}

/// Whether the reply begins with the enhanced status of security or policy (RFC 3463).
fn is_policy(error: &SmtpError) -> bool {
    let said = error.source().map(ToString::to_string).unwrap_or_default();
    said.starts_with("4.7.") || said.starts_with("5.7.")
}

/// What a server said, fit to be stored and shown.
fn one_line(said: &str) -> String {
    let words: String = said.chars().map(|c| if is_unseen(c) { ' ' } else { c }).take(500).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Control characters, and those that turn the direction of what stands around them.
fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_is_bounded_and_one_line() {
        assert_eq!(one_line("550 \u{1b}[31mno\r\n such\u{202e} \tbox"), "550 [31mno such box");
        assert_eq!(one_line(&"x".repeat(10_000)).len(), 500);
    }
}
