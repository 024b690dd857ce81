//! Mails: what each tells, to whom, in his language (R-MAIL-1 to 3). A mail is a row written in the transaction of
//! its fact ([`outbox`]); a worker delivers it ([`delivery`]) over SMTP ([`transport`]); operators see what became of it
//! ([`console`]).

pub mod delivery;
pub mod outbox;
mod plain;
pub mod transport;

use askama::Template;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use url::Url;
use uuid::Uuid;

use crate::base::ids::{BenefitId, ServiceRequestId};
use crate::catalogue::Kind;
use crate::i18n::{Locale, Texts};
use crate::membership;
use crate::scope;
use crate::service_requests;
use crate::service_requests::CloseReason;
use plain::{plain, plain_up_to};

/// One variant a mail, with what it tells. Never a key, an ID of support or a password (R-MAIL-2). Rows of the
/// outbox outlive a version of the portal: a variant keeps its name and its fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum Mail {
    /// To a member who got a seat (R-SEAT-6).
    SeatAssigned {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// Who gave it.
        by: String,
        /// The last day of its use.
        until: Date,
    },
    /// To a member whose seat was taken back.
    SeatReleased {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// Who took it.
        by: String,
    },
    /// To the Global admins, at the first reveal of a benefit's keys (R-SW-5).
    KeysRevealed {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// The benefit's kind.
        kind: Kind,
        /// The benefit.
        benefit: BenefitId,
        /// Who got them.
        by: String,
        /// When, in the company's zone.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// The name of that zone.
        zone: String,
    },
    /// To who asked: his service request was submitted.
    ServiceRequestReceived {
        /// The company.
        company: Company,
        /// The request.
        request: ServiceRequestId,
        /// How people quote it.
        reference: String,
        /// What it calls itself.
        title: String,
    },
    /// To who asked, or else to the Global admins: the programme has answered. Without the answer.
    ServiceRequestAnswered {
        /// The company.
        company: Company,
        /// The request.
        request: ServiceRequestId,
        /// How people quote it.
        reference: String,
        /// What it calls itself.
        title: String,
        /// Whether who asked is no longer a member: then it goes to the Global admins.
        #[serde(default)]
        asker_left: bool,
    },
    /// To who asked, or else to the Global admins: somebody else has closed it.
    ServiceRequestClosed {
        /// The company.
        company: Company,
        /// The request.
        request: ServiceRequestId,
        /// How people quote it.
        reference: String,
        /// What it calls itself.
        title: String,
        /// Why.
        reason: CloseReason,
        /// Whether who asked is no longer a member: then it goes to the Global admins.
        #[serde(default)]
        asker_left: bool,
    },
    /// To the operators: keys were wanted, and the pool holds too few (R-SW-2).
    PoolEmpty {
        /// The product.
        product: String,
    },
    /// To a company's marketing contact, at the alternative address that is new for him (R-GTM-3).
    ContactAssigned {
        /// The company.
        company: Company,
        /// Who named him.
        by: String,
    },
    /// To whom was the marketing contact, at his alternative address: somebody else is.
    ContactReplaced {
        /// The company.
        company: Company,
        /// Who named the other.
        by: String,
    },
    /// To the member who uses a technical benefit, at both his addresses, when it is active (R-TEC-2).
    TechnicalActive {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// The benefit.
        benefit: BenefitId,
        /// What the catalogue says about the way from there, in the reader's language; empty: nothing.
        instructions: String,
    },
    /// To the same, and to whoever asked, when the programme declined it.
    TechnicalDeclined {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// The benefit.
        benefit: BenefitId,
        /// Why, in the operator's words.
        message: String,
    },
    /// To the marketing contact of the day on which a go-to-market offer became active (R-GTM-4).
    GoToMarketActive {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// The benefit.
        benefit: BenefitId,
        /// The offer's last day.
        until: Date,
        /// What the catalogue says about the way from there, in the reader's language; empty: nothing.
        instructions: String,
    },
    /// To the marketing contact of the day, and to whoever asked, when the programme declined it.
    GoToMarketDeclined {
        /// The company.
        company: Company,
        /// The product.
        product: String,
        /// The benefit.
        benefit: BenefitId,
        /// Why, in the operator's words.
        message: String,
    },
}

/// The company that a mail is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// Its number.
    pub mpn_id: i64,
}

/// To whom a mail goes.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// The name.
    pub name: String,
    /// His language.
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
    /// How it begins.
    pub greeting: String,
    /// What it tells.
    pub paragraphs: Vec<String>,
    /// The words of the one link, and its path on the portal.
    pub link: (String, String),
    /// Why one gets it.
    pub reason: String,
}

impl Mail {
    /// Its name, as the database and operators' pages tell it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SeatAssigned { .. } => "seat_assigned",
            Self::SeatReleased { .. } => "seat_released",
            Self::KeysRevealed { .. } => "keys_revealed",
            Self::ServiceRequestReceived { .. } => "service_request_received",
            Self::ServiceRequestAnswered { .. } => "service_request_answered",
            Self::ServiceRequestClosed { .. } => "service_request_closed",
            Self::PoolEmpty { .. } => "pool_empty",
            Self::ContactAssigned { .. } => "contact_assigned",
            Self::ContactReplaced { .. } => "contact_replaced",
            Self::TechnicalActive { .. } => "technical_active",
            Self::TechnicalDeclined { .. } => "technical_declined",
            Self::GoToMarketActive { .. } => "go_to_market_active",
            Self::GoToMarketDeclined { .. } => "go_to_market_declined",
        }
    }

    /// Which mail it is, in words for operators.
    #[must_use]
    pub fn title(&self, t: &Texts) -> String {
        match self {
            Self::SeatAssigned { .. } => t.mail_is_seat_assigned(),
            Self::SeatReleased { .. } => t.mail_is_seat_released(),
            Self::KeysRevealed { .. } => t.mail_is_keys_revealed(),
            Self::ServiceRequestReceived { .. } => t.mail_is_request_received(),
            Self::ServiceRequestAnswered { .. } => t.mail_is_request_answered(),
            Self::ServiceRequestClosed { .. } => t.mail_is_request_closed(),
            Self::PoolEmpty { .. } => t.mail_is_pool_empty(),
            Self::ContactAssigned { .. } => t.mail_is_contact_assigned(),
            Self::ContactReplaced { .. } => t.mail_is_contact_replaced(),
            Self::TechnicalActive { .. } => t.mail_is_technical_active(),
            Self::TechnicalDeclined { .. } => t.mail_is_technical_declined(),
            Self::GoToMarketActive { .. } => t.mail_is_go_to_market_active(),
            Self::GoToMarketDeclined { .. } => t.mail_is_go_to_market_declined(),
        }
    }

    /// The mail in the recipient's language.
    #[must_use]
    pub fn words(&self, to: &Recipient) -> Words {
        let locale = to.locale;
        let t = locale.texts();
        let of_company = |company: &Company| t.mail_reason_member(plain(&company.name));
        let to_request = |company: &Company, request: &ServiceRequestId| {
            (t.mail_open_request(), service_requests::paths::service_request(company.mpn_id, *request))
        };
        let asked_or_admin = |company: &Company, asker_left: bool| match asker_left {
            true => t.mail_reason_global_admin(plain(&company.name)),
            false => t.mail_reason_asked(plain(&company.name)),
        };
        let (subject, paragraphs, link, reason) = match self {
            Self::SeatAssigned { company, product, by, until } => (
                t.mail_seat_assigned_subject(plain(product)),
                vec![
                    t.mail_seat_assigned(plain(by), plain(&company.name), plain(product)),
                    t.mail_seat_assigned_until(locale.date(*until)),
                ],
                (t.my_assignments(), scope::paths::my_assignments(company.mpn_id)),
                of_company(company),
            ),
            Self::SeatReleased { company, product, by } => (
                t.mail_seat_released_subject(plain(product)),
                vec![t.mail_seat_released(plain(by), plain(&company.name), plain(product))],
                (t.my_assignments(), scope::paths::my_assignments(company.mpn_id)),
                of_company(company),
            ),
            Self::KeysRevealed { company, product, kind, benefit, by, at, zone } => (
                t.mail_keys_revealed_subject(plain(product)),
                vec![
                    t.mail_keys_revealed(
                        plain(by),
                        plain(product),
                        plain(&company.name),
                        locale.date_time(*at, zone),
                    ),
                    t.mail_keys_revealed_check(),
                ],
                (t.mail_open_benefit(), membership::paths::benefit(company.mpn_id, *kind, *benefit)),
                t.mail_reason_global_admin(plain(&company.name)),
            ),
            Self::ServiceRequestReceived { company, request, reference, title } => (
                t.mail_request_received_subject(reference, plain(title)),
                vec![
                    t.mail_request_received(reference, plain(&company.name), plain(title)),
                    t.mail_request_received_next(),
                ],
                to_request(company, request),
                t.mail_reason_asked(plain(&company.name)),
            ),
            Self::ServiceRequestAnswered { company, request, reference, title, asker_left } => (
                t.mail_request_answered_subject(reference, plain(title)),
                vec![
                    if *asker_left {
                        t.mail_request_answered_left(reference, plain(&company.name), plain(title))
                    } else {
                        t.mail_request_answered(reference, plain(&company.name), plain(title))
                    },
                    t.mail_request_answered_next(),
                ],
                to_request(company, request),
                asked_or_admin(company, *asker_left),
            ),
            Self::ServiceRequestClosed { company, request, reference, title, reason, asker_left } => (
                t.mail_request_closed_subject(reference, plain(title)),
                vec![
                    if *asker_left {
                        t.mail_request_closed_left(reference, plain(&company.name), plain(title))
                    } else {
                        t.mail_request_closed(reference, plain(&company.name), plain(title))
                    },
                    t.mail_request_closed_because(reason.text(t)),
                    t.mail_request_closed_next(),
                ],
                to_request(company, request),
                asked_or_admin(company, *asker_left),
            ),
            Self::PoolEmpty { product } => (
                t.mail_pool_empty_subject(plain(product)),
                vec![t.mail_pool_empty(plain(product))],
                (t.key_pools(), scope::paths::CONSOLE.to_owned()),
                t.mail_reason_operator(),
            ),
            Self::ContactAssigned { company, by } => (
                t.mail_contact_assigned_subject(plain(&company.name)),
                vec![
                    t.mail_contact_assigned(plain(by), plain(&company.name)),
                    t.mail_contact_assigned_next(),
                ],
                (t.my_assignments(), scope::paths::my_assignments(company.mpn_id)),
                t.mail_contact_reason(plain(&company.name)),
            ),
            Self::ContactReplaced { company, by } => (
                t.mail_contact_replaced_subject(plain(&company.name)),
                vec![t.mail_contact_replaced(plain(by), plain(&company.name))],
                (t.my_assignments(), scope::paths::my_assignments(company.mpn_id)),
                t.mail_contact_reason(plain(&company.name)),
            ),
            Self::TechnicalActive { company, product, benefit, instructions } => (
                t.mail_activation_active_subject(plain(product)),
                [vec![t.mail_technical_active(plain(product), plain(&company.name))], lines(instructions)]
                    .concat(),
                to_benefit(company, Kind::Technical, *benefit, t),
                of_company(company),
            ),
            Self::GoToMarketActive { company, product, benefit, until, instructions } => (
                t.mail_activation_active_subject(plain(product)),
                [
                    vec![t.mail_offer_active(plain(product), plain(&company.name), locale.date(*until))],
                    lines(instructions),
                ]
                .concat(),
                to_benefit(company, Kind::GoToMarket, *benefit, t),
                of_company(company),
            ),
            Self::TechnicalDeclined { company, product, benefit, message } => (
                t.mail_activation_declined_subject(plain(product)),
                declined(company, product, message, t),
                to_benefit(company, Kind::Technical, *benefit, t),
                of_company(company),
            ),
            Self::GoToMarketDeclined { company, product, benefit, message } => (
                t.mail_activation_declined_subject(plain(product)),
                declined(company, product, message, t),
                to_benefit(company, Kind::GoToMarket, *benefit, t),
                of_company(company),
            ),
        };
        let greeting = greeting(&to.name, t);
        Words { subject, greeting, paragraphs, link, reason }
    }
}

fn to_benefit(company: &Company, kind: Kind, benefit: BenefitId, t: &Texts) -> (String, String) {
    (t.mail_open_benefit(), membership::paths::benefit(company.mpn_id, kind, benefit))
}

/// What a mail says of something that the programme declined: the operator's words stand apart from ours.
fn declined(company: &Company, product: &str, message: &str, t: &Texts) -> Vec<String> {
    let mut paragraphs =
        vec![t.mail_activation_declined(plain(product), plain(&company.name)), t.mail_message_of_programme()];
    paragraphs.extend(lines(message).iter().map(|line| plain_up_to(line, usize::MAX)));
    paragraphs.push(t.mail_ask_again());
    paragraphs
}

/// A text of several lines, each of them a paragraph.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn greeting(name: &str, t: &Texts) -> String {
    if name.is_empty() { t.mail_greeting_nobody() } else { t.mail_greeting(plain(name)) }
}

/// A mail as it is sent, and as operators look at it.
#[derive(Debug)]
pub struct Rendered {
    /// The subject.
    pub subject: String,
    /// The part for mail programs that show no more than text.
    pub text: String,
    /// The other part.
    pub html: String,
}

#[derive(Template)]
#[template(path = "mail/mail.html")]
struct HtmlMail<'a> {
    words: &'a Words,
    lang: &'static str,
    programme: &'a str,
    link: &'a str,
}

#[derive(Template)]
#[template(path = "mail/mail.txt")]
struct TextMail<'a> {
    words: &'a Words,
    programme: &'a str,
    link: &'a str,
}

/// Who sends: the same for all mails.
#[derive(Clone, Debug)]
pub struct Sender {
    /// The address of the sender, with the programme's name.
    pub from: Mailbox,
    /// The programme's name.
    pub programme: String,
    /// Where people open the portal: the only address that a mail leads to.
    pub base_url: Url,
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
    /// What it tells is none of the mails that this version knows.
    #[error(transparent)]
    Facts(#[from] serde_json::Error),
    /// A template, which is a fault of ours.
    #[error(transparent)]
    Template(#[from] askama::Error),
}

impl Sender {
    /// The sender of a portal: `address`, or `portal@` the host of the base URL.
    ///
    /// # Errors
    /// No such address can be made.
    pub fn new(address: Option<&str>, programme: &str, base_url: &Url) -> Result<Self, MailError> {
        let host = base_url.domain().unwrap_or("localhost");
        let address = address.map_or_else(|| format!("portal@{host}"), str::to_owned);
        Ok(Self {
            from: Mailbox::new(Some(plain(programme)), address.parse()?),
            programme: programme.to_owned(),
            base_url: base_url.clone(),
        })
    }

    /// The mail in words, as HTML and as text.
    ///
    /// # Errors
    /// A template that fails.
    pub fn render(&self, mail: &Mail, to: &Recipient) -> Result<Rendered, MailError> {
        let words = mail.words(to);
        let link = format!("{}{}", self.base_url.as_str().trim_end_matches('/'), words.link.1);
        let (programme, link) = (self.programme.as_str(), link.as_str());
        let html = HtmlMail { words: &words, lang: to.locale.tag(), programme, link }.render()?;
        let text = TextMail { words: &words, programme, link }.render()?;
        Ok(Rendered { subject: words.subject, text, html })
    }

    /// The message's identifier. It hangs on the row of the outbox alone, so that a doubtful second copy is known for
    /// what it is (R-MAIL-1).
    #[must_use]
    pub fn message_id(&self, id: Uuid) -> String {
        format!("<{id}@{}>", self.from.email.domain())
    }

    /// The message.
    ///
    /// # Errors
    /// As [`MailError`] tells.
    pub fn message(
        &self,
        id: Uuid,
        created_at: OffsetDateTime,
        mail: &Mail,
        to: &Recipient,
    ) -> Result<Message, MailError> {
        let rendered = self.render(mail, to)?;
        let name = plain(&to.name);
        let mailbox = Mailbox::new((!name.is_empty()).then_some(name), to.address.parse()?);
        let automatic =
            HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
        let language =
            HeaderValue::new(HeaderName::new_from_ascii_str("Content-Language"), to.locale.to_string());
        Ok(Message::builder()
            .from(self.from.clone())
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
    use time::macros::{date, datetime};

    use super::*;

    fn sender() -> Sender {
        Sender::new(None, "Partner Center", &Url::parse("https://portal.example").unwrap()).unwrap()
    }

    fn to(locale: Locale) -> Recipient {
        Recipient { address: "anna@alpine.example".to_owned(), name: "Anna Zürcher".to_owned(), locale }
    }

    /// One of each.
    fn all() -> Vec<Mail> {
        let company = Company { name: "Alpine Consulting".to_owned(), mpn_id: 4_100_001 };
        let product = "Visual Studio Enterprise".to_owned();
        let by = "Claudia Brunner".to_owned();
        let answered = |asker_left| Mail::ServiceRequestAnswered {
            company: company.clone(),
            request: ServiceRequestId(Uuid::from_u128(8)),
            reference: "SR-12".to_owned(),
            title: "Move to Azure".to_owned(),
            asker_left,
        };
        let closed = |asker_left| Mail::ServiceRequestClosed {
            company: company.clone(),
            request: ServiceRequestId(Uuid::from_u128(8)),
            reference: "SR-12".to_owned(),
            title: "Move to Azure".to_owned(),
            reason: CloseReason::Solved,
            asker_left,
        };
        let all = vec![
            Mail::SeatAssigned {
                company: company.clone(),
                product: product.clone(),
                by: by.clone(),
                until: date!(2027 - 01 - 13),
            },
            Mail::SeatReleased { company: company.clone(), product, by: by.clone() },
            Mail::ServiceRequestReceived {
                company: company.clone(),
                request: ServiceRequestId(Uuid::from_u128(8)),
                reference: "SR-12".to_owned(),
                title: "Move to Azure".to_owned(),
            },
            answered(false),
            answered(true),
            closed(false),
            closed(true),
            Mail::KeysRevealed {
                company: company.clone(),
                product: "Office 365 E3".to_owned(),
                kind: Kind::Cloud,
                benefit: BenefitId(Uuid::from_u128(7)),
                by: by.clone(),
                at: datetime!(2026-11-20 11:00 +1),
                zone: "Europe/Zurich".to_owned(),
            },
            Mail::PoolEmpty { product: "Visio Professional 2019".to_owned() },
            Mail::ContactAssigned { company: company.clone(), by: by.clone() },
            Mail::ContactReplaced { company: company.clone(), by },
            Mail::TechnicalActive {
                company: company.clone(),
                product: "On-premises incidents".to_owned(),
                benefit: BenefitId(Uuid::from_u128(8)),
                instructions: "Call product support.\nIt asks for both IDs.".to_owned(),
            },
            Mail::TechnicalDeclined {
                company: company.clone(),
                product: "On-premises incidents".to_owned(),
                benefit: BenefitId(Uuid::from_u128(8)),
                message: "Your company has open cases.\r\n\r\nSee www.evil.example first.".to_owned(),
            },
            Mail::GoToMarketActive {
                company: company.clone(),
                product: "Case study".to_owned(),
                benefit: BenefitId(Uuid::from_u128(9)),
                until: date!(2026 - 12 - 14),
                instructions: String::new(),
            },
            Mail::GoToMarketDeclined {
                company,
                product: "Case study".to_owned(),
                benefit: BenefitId(Uuid::from_u128(9)),
                message: "The customer has not agreed.".to_owned(),
            },
        ];
        // A new variant is missing here until it is written down.
        for mail in &all {
            match mail {
                Mail::SeatAssigned { .. }
                | Mail::SeatReleased { .. }
                | Mail::KeysRevealed { .. }
                | Mail::ServiceRequestReceived { .. }
                | Mail::ServiceRequestAnswered { .. }
                | Mail::ServiceRequestClosed { .. }
                | Mail::PoolEmpty { .. }
                | Mail::ContactAssigned { .. }
                | Mail::ContactReplaced { .. }
                | Mail::TechnicalActive { .. }
                | Mail::TechnicalDeclined { .. }
                | Mail::GoToMarketActive { .. }
                | Mail::GoToMarketDeclined { .. } => {}
            }
        }
        all
    }

    #[test]
    fn each_mail_in_each_language_is_as_reviewed() {
        let mut book = String::new();
        for mail in all() {
            for locale in Locale::all() {
                let it = sender().render(&mail, &to(locale)).unwrap();
                book +=
                    &format!("=== {} {locale}\nSubject: {}\n\n{}\n", mail.name(), it.subject, it.text.trim());
                // The other part says the same: every line of the text stands in it.
                let html = it.html.replace("&#39;", "'").replace("&#38;", "&");
                let words = mail.words(&to(locale));
                for words in words.paragraphs.iter().chain([&words.greeting, &words.reason, &words.link.0]) {
                    assert!(html.contains(words.as_str()), "{} {locale}: {words}", mail.name());
                }
                assert_eq!(it.html.matches("href=").count(), 1, "one link");
                assert!(it.html.contains(&format!("<html lang=\"{locale}\">")));
                assert!(!it.html.contains("src="), "nothing remote");
            }
        }
        insta::assert_snapshot!(book);
    }

    #[test]
    fn any_host_makes_a_sender() {
        for host in
            ["http://benefits_portal:8080", "http://localhost:8080", "http://[::1]:8080", "http://10.0.0.7"]
        {
            assert!(Sender::new(None, "Partner Center", &Url::parse(host).unwrap()).is_ok(), "{host}");
        }
    }

    #[test]
    fn a_mail_keeps_its_name_in_the_database() {
        for mail in all() {
            let json = serde_json::to_value(&mail).unwrap();
            assert_eq!(json["mail"], mail.name());
            assert_eq!(serde_json::from_value::<Mail>(json).unwrap(), mail);
        }
    }

    #[test]
    fn what_somebody_typed_makes_neither_a_header_nor_a_link() {
        // An operator's message is told whole, and is as plain.
        let message = "é".repeat(1_000) + "\nwww.evil.example";
        let company = Company { name: "Alpine".to_owned(), mpn_id: 1 };
        let told = declined(&company, "Visio", &message, Locale::En.texts()).join(" ");
        assert!(told.contains(&"é".repeat(1_000)) && told.contains("www. evil. example"));
        let mut evil = to(Locale::En);
        evil.name = "Anna\r\nBcc: evil@x.example\r\n\r\n<a href=\"https://evil.example\">".to_owned();
        let mail = Mail::PoolEmpty { product: "<b>https://evil.example</b>\r\nX-Evil: yes".to_owned() };
        let message =
            sender().message(Uuid::from_u128(1), datetime!(2026-11-20 10:00 UTC), &mail, &evil).unwrap();
        let raw = String::from_utf8(message.formatted()).unwrap();
        let head = raw.split("\r\n\r\n").next().unwrap().to_lowercase();
        assert!(!head.contains("\r\nbcc:") && !head.contains("\r\nx-evil:"), "{head}");
        assert!(!raw.contains("evil.example"), "{raw}");
        assert!(head.contains("auto-submitted: auto-generated") && head.contains("message-id: <00000000-"));
    }
}
