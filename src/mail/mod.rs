//! Mails: each is written in the transaction of its fact as a row of the [`outbox`] (R-MAIL-1 to 3); a worker delivers
//! it ([`delivery`]) over SMTP ([`transport`]). What a mail tells belongs to its slice: the slices' `mails.rs` hold
//! the facts and the words ([`Mail`]), here are the envelope and what all mails look like. Operators read them ([`posted`]) and send them again ([`acts`]).

pub mod acts;
pub mod delivery;
mod kinds;
pub mod outbox;
pub mod plain;
pub mod posted;
pub mod refusal;
pub mod relay;
pub mod staff;
#[cfg(test)]
pub mod testing;
pub mod transport;
pub mod verdict;

use askama::Template;
use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use url::Url;
use uuid::Uuid;

pub use self::kinds::{Mail, MailKinds};
use self::plain::plain;
use self::refusal::Refusal;
use crate::base::ids::MailId;
use crate::base::secrets::SecretsError;
use crate::i18n::{Locale, Texts};
use crate::programme::CurrentProgramme;

/// The company that a mail is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    pub name: String,
    /// Its number.
    pub mpn_id: i64,
}

/// To whom a mail goes.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub address: String,
    pub name: String,
    /// Their language.
    pub locale: Locale,
}

impl Recipient {
    /// The recipient of a row of the outbox.
    #[must_use]
    pub fn new(address: &str, name: &str, language: &str) -> Self {
        let locale = Locale::from_tag(language).unwrap_or_default();
        Self { address: address.to_owned(), name: name.to_owned(), locale }
    }
}

/// A mail in words.
#[derive(Debug)]
pub struct Words {
    /// The subject, which is the heading too.
    pub subject: String,
    /// What it tells.
    pub paragraphs: Vec<String>,
    /// The words of the link, and its path on the portal.
    pub link: (String, String),
    /// The words of a link to a place that the catalogue names, and its address, which begins with `https://`.
    pub outside: Option<(String, String)>,
    /// Further links: the words of each, and its path on the portal.
    pub further: Vec<(String, String)>,
    /// Why one gets it.
    pub reason: String,
}

/// What stands in a mail's link for the token of a one-time link (R-PPL-8): it lies sealed beside the mail, and is put there
/// for delivery alone.
pub const TOKEN: &str = "{token}";
/// What is shown instead of it.
const MASK: &str = "…";

/// What a link is sealed for: its mail.
#[must_use]
pub fn link_context(mail: MailId) -> Vec<u8> {
    format!("link:{mail}").into_bytes()
}

fn greeting(name: &str, t: &Texts) -> String {
    if name.is_empty() { t.mail_greeting_nobody() } else { t.mail_greeting(plain(name)) }
}

/// A mail as it is sent, and as operators look at it.
#[derive(Debug)]
pub struct Rendered {
    pub subject: String,
    /// The part for mail programs that show no more than text.
    pub text: String,
    /// The other part.
    pub html: String,
}

/// What stands below a mail to an address that somebody typed.
struct Footer {
    /// Who typed it.
    named: String,
    /// The words of the link, and where it leads.
    refuse: (String, String),
}

#[derive(Template)]
#[template(path = "mail/mail.html")]
struct HtmlMail<'a> {
    words: &'a Words,
    greeting: &'a str,
    lang: &'static str,
    programme: &'a str,
    link: &'a str,
    /// The words and addresses of further links.
    further: &'a [(String, String)],
    refusal: Option<&'a Footer>,
}

#[derive(Template)]
#[template(path = "mail/mail.txt", whitespace = "preserve")]
struct TextMail<'a> {
    words: &'a Words,
    greeting: &'a str,
    programme: &'a str,
    link: &'a str,
    /// The words and addresses of further links.
    further: &'a [(String, String)],
    refusal: Option<&'a Footer>,
}

/// Who sends: the same for all mails.
#[derive(Clone, Debug)]
pub struct Sender {
    /// The address of the sender; the name beside it is a setting of the programme.
    pub address: Address,
    /// The programme, whose name mails bear.
    pub programme: CurrentProgramme,
    /// Where people open the portal: the only address that a mail leads to.
    pub base_url: Url,
    /// The mails that there are.
    pub kinds: MailKinds,
}

/// What the portal's pages know about mails.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// Who sends.
    pub sender: Sender,
    /// Whether a mail server is set; without one mails rest in the outbox.
    pub delivers: bool,
}

/// A mail that can't be written: its sender or recipient is no address.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// An address, or a header.
    #[error("not an address: {0}")]
    Address(#[from] lettre::address::AddressError),
    /// The message as a whole.
    #[error(transparent)]
    Message(#[from] lettre::error::Error),
    /// It is none of the mails that this version knows.
    #[error("unknown mail `{0}`")]
    Unknown(String),
    /// What it tells is not what this version knows of this mail.
    #[error(transparent)]
    Facts(#[from] serde_json::Error),
    /// The key file can't be read, with which a link is made.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// A template, which is a fault of ours.
    #[error(transparent)]
    Template(#[from] askama::Error),
}

impl Sender {
    /// The sender of a portal: `address`, or `portal@` the host of the base URL.
    ///
    /// # Errors
    /// No such address can be made.
    pub fn new(
        address: Option<&str>,
        programme: CurrentProgramme,
        base_url: &Url,
        kinds: MailKinds,
    ) -> Result<Self, MailError> {
        let host = base_url.domain().unwrap_or("localhost");
        let address = address.map_or_else(|| format!("portal@{host}"), str::to_owned);
        Ok(Self { address: address.parse()?, programme, base_url: base_url.clone(), kinds })
    }

    /// A stored mail, as HTML and as text.
    ///
    /// # Errors
    /// As [`MailError`] tells.
    pub fn render(&self, facts: &Value, to: &Recipient) -> Result<Rendered, MailError> {
        self.lay_out(self.kinds.words(facts, to)?, to, None, MASK)
    }

    /// A stored mail's subject alone.
    ///
    /// # Errors
    /// As [`MailError`] tells.
    pub fn subject(&self, facts: &Value, to: &Recipient) -> Result<String, MailError> {
        Ok(self.kinds.words(facts, to)?.subject)
    }

    fn lay_out(
        &self,
        words: Words,
        to: &Recipient,
        refusal: Option<&Refusal>,
        token: &str,
    ) -> Result<Rendered, MailError> {
        let link = self.address(&words.link.1.replace(TOKEN, token));
        let footer = refusal.map(|refusal| self.footer(refusal, to.locale.texts()));
        let further: Vec<(String, String)> =
            words.further.iter().map(|(text, path)| (text.clone(), self.address(path))).collect();
        let (refusal, further) = (footer.as_ref(), further.as_slice());
        let greeting = greeting(&to.name, to.locale.texts());
        let programme = self.programme.now();
        let (programme, link, greeting) = (programme.name.as_str(), link.as_str(), greeting.as_str());
        let (lang, words) = (to.locale.tag(), &words);
        let html = HtmlMail { words, greeting, lang, programme, link, further, refusal }.render()?;
        let text = TextMail { words, greeting, programme, link, further, refusal }.render()?;
        Ok(Rendered { subject: words.subject.clone(), text, html })
    }

    fn footer(&self, Refusal { naming, path }: &Refusal, t: &Texts) -> Footer {
        let named = t.mail_named(plain(&naming.by), plain(&naming.company));
        Footer { named, refuse: (t.mail_refuse(), self.address(path)) }
    }

    /// The address of a path on the portal.
    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.as_str().trim_end_matches('/'))
    }

    /// The message's identifier. It hangs on the row of the outbox alone, so that a doubtful second copy is known for
    /// what it is (R-MAIL-1).
    #[must_use]
    pub fn message_id(&self, id: Uuid) -> String {
        format!("<{id}@{}>", self.address.domain())
    }

    /// The address that a mail leads to, with the token of its one-time link in it.
    ///
    /// # Errors
    /// As [`MailError`] tells.
    pub fn link(&self, facts: &Value, to: &Recipient, token: &SecretString) -> Result<String, MailError> {
        let words = self.kinds.words(facts, to)?;
        Ok(self.address(&words.link.1.replace(TOKEN, token.expose_secret())))
    }

    /// The message of a stored mail; with a link to refuse more where the address is one that somebody typed, and with the
    /// token of a one-time link where it leads to one.
    ///
    /// # Errors
    /// As [`MailError`] tells.
    pub fn message(
        &self,
        (id, created_at): (Uuid, OffsetDateTime),
        facts: &Value,
        to: &Recipient,
        refusal: Option<&Refusal>,
        token: Option<&SecretString>,
    ) -> Result<Message, MailError> {
        let token = token.map_or(MASK, |token| token.expose_secret());
        let rendered = self.lay_out(self.kinds.words(facts, to)?, to, refusal, token)?;
        let name = plain(&to.name);
        let mailbox = Mailbox::new((!name.is_empty()).then_some(name), to.address.parse()?);
        let automatic =
            HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
        let language =
            HeaderValue::new(HeaderName::new_from_ascii_str("Content-Language"), to.locale.to_string());
        Ok(Message::builder()
            .from(Mailbox::new(Some(plain(self.programme.now().sender_name())), self.address.clone()))
            .to(mailbox)
            .subject(rendered.subject)
            .date(created_at.into())
            .message_id(Some(self.message_id(id)))
            .raw_header(automatic)
            .raw_header(language)
            .multipart(MultiPart::alternative_plain_html(rendered.text, rendered.html))?)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::programme::Programme;

    #[test]
    fn any_host_makes_a_sender() {
        for host in
            ["http://benefits_portal:8080", "http://localhost:8080", "http://[::1]:8080", "http://10.0.0.7"]
        {
            let url = Url::parse(host).unwrap();
            let programme = CurrentProgramme::new(Programme::for_tests());
            assert!(Sender::new(None, programme, &url, MailKinds::default()).is_ok(), "{host}");
        }
    }

    #[test]
    fn what_no_slice_knows_is_named_and_not_written() {
        let sender = testing::sender(MailKinds::default());
        let to = testing::recipient(Locale::En);
        for (facts, name) in
            [(json!({ "mail": "of_tomorrow" }), "of_tomorrow"), (json!({ "mail": 7 }), "?"), (json!([]), "?")]
        {
            assert!(matches!(sender.render(&facts, &to), Err(MailError::Unknown(it)) if it == name));
            let title = sender.kinds.title(&facts, to.locale.texts());
            assert_eq!(title, to.locale.texts().mail_is_unknown(name));
        }
    }
}
