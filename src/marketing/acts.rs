//! What can be done with the marketing contact: set it, which is the first one, other details of the same person, or
//! another person (R-GTM-2, R-GTM-3).

use sqlx::PgConnection;

use super::mails::ContactMail;
use super::{Changes, Contact, Details, store};
use crate::addresses::acts::NotNamed;
use crate::addresses::{self};
use crate::audit::{self, Actor, Because, ContactDetails, Entry, MarketingAct, Recorded};
use crate::base::ids::{MemberId, PartnerId};
use crate::base::phone::{PhoneError, PhoneNumber};
use crate::error::{ActResult, AppError, NotDone};
use crate::i18n::Locale;
use crate::mail::Recipient;
use crate::mail::outbox::{self, Letter};
use crate::partners::{Partner, PartnerClosed};
use crate::users::members::{FoundMember, NoMember, lock_chosen};
use crate::users::{AlternativeError, alternative_address};

/// The contact as it shall be, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct SetContact<'a> {
    pub member: Option<MemberId>,
    pub alternative_email: &'a str,
    /// As the company's country writes it, or with the country's code.
    pub phone: &'a str,
    /// The tag of the language.
    pub language: &'a str,
}

/// The contact is as it was to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactSet {
    pub member: FoundMember,
    /// Whether this act changed anything; else it was so already.
    pub anew: bool,
}

/// Why the contact was not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The company changes nothing at present.
    Closed(PartnerClosed),
    /// Some of what was typed is none.
    Wrong(Wrong),
    /// The address may not be entered, or not now.
    NotNamed(NotNamed),
}

/// What is wrong with what was typed, field by field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wrong {
    pub member: Option<NoMember>,
    pub alternative_email: Option<AlternativeError>,
    pub phone: Option<PhoneError>,
    /// It is no language of the portal.
    pub language: bool,
}

impl Refused {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self) -> Entry {
        let (because, fields) = match self {
            Self::Closed(_) => (Because::Closed, Vec::new()),
            Self::Wrong(wrong) => (Because::WrongEntries, wrong.fields()),
            Self::NotNamed(why) => (why.because(), Vec::new()),
        };
        let fields = fields.into_iter().map(str::to_owned).collect();
        MarketingAct::ContactSet(ContactDetails { fields, ..ContactDetails::default() }).refused(because)
    }
}

impl Wrong {
    /// The names of the fields that are wrong.
    fn fields(&self) -> Vec<&'static str> {
        let fields = [
            ("member_id", self.member.is_some()),
            ("alternative_email", self.alternative_email.is_some()),
            ("phone", self.phone.is_some()),
            ("language", self.language),
        ];
        fields.into_iter().filter(|(_, is_wrong)| *is_wrong).map(|(field, _)| field).collect()
    }
}

/// Sets the company's marketing contact. Done twice, it is set once, and each who is told gets one mail.
///
/// # Errors
/// As [`Refused`] tells; [`AppError::UnknownId`] for somebody who is no member of the company; those of the database.
pub async fn set_contact(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    input: SetContact<'_>,
) -> ActResult<ContactSet, Refused> {
    let me = actor.member.ok_or_else(|| AppError::internal("the contact is set by a member"))?;
    partner.open().map_err(|closed| NotDone::Refused(Refused::Closed(closed)))?;
    let (member, details) = read(conn, partner, input).await?;
    let Some((former, changes)) = write(conn, partner.id, &details, (me, actor)).await? else {
        return Ok(ContactSet { member, anew: false });
    };
    let entry = set(&member, &details, former.as_ref(), &changes).done();
    audit::record(conn, partner.id, actor, &entry).await?;
    let (company, by) = (partner.named(), actor.name.clone());
    let mut letters = Vec::new();
    if let Some(former) = former.filter(|_| changes.tells_former) {
        let to = Recipient { address: former.alternative_email, name: former.name, locale: former.language };
        let mail = ContactMail::ContactReplaced { company: company.clone(), by: by.clone() };
        letters.push(Letter { partner: partner.id, to, mail });
    }
    if changes.tells_contact {
        let (address, name, locale) = (details.alternative_email, member.name.clone(), details.language);
        let mail = ContactMail::ContactAssigned { company, by };
        letters.push(Letter { partner: partner.id, to: Recipient { address, name, locale }, mail });
    }
    outbox::enqueue_to_addresses(conn, &letters, actor.at()).await?;
    Ok(ContactSet { member, anew: true })
}

/// The member, locked, and the rest of what was typed; or all that is wrong with it.
async fn read(
    conn: &mut PgConnection,
    partner: &Partner,
    input: SetContact<'_>,
) -> ActResult<(FoundMember, Details), Refused> {
    let member = lock_chosen(conn, partner.id, input.member).await?;
    let own = member.as_ref().map_or("", |it| it.email.as_str());
    let email = alternative_address(input.alternative_email, own);
    let phone = PhoneNumber::parse(input.phone, Some(&partner.country));
    let language = input.language.parse::<Locale>();
    match (member, email, phone, language) {
        (Ok(member), Ok(email), Ok(phone), Ok(language)) => {
            let alternative_email = email.as_str().to_owned();
            let details = Details { member: member.id, alternative_email, phone, language };
            Ok((member, details))
        }
        (member, email, phone, language) => Err(NotDone::Refused(Refused::Wrong(Wrong {
            member: member.err(),
            alternative_email: email.err(),
            phone: phone.err(),
            language: language.is_err(),
        }))),
    }
}

/// Writes the contact. Gives the former one, and what is different now; `None` where nothing is.
async fn write(
    conn: &mut PgConnection,
    partner: PartnerId,
    details: &Details,
    (me, actor): (MemberId, &Actor),
) -> ActResult<Option<(Option<Contact>, Changes)>, Refused> {
    let locked = store::lock_contact(conn, partner, actor).await?;
    let present = store::find_contact(conn, partner).await?;
    let changes = details.changes(present.as_ref());
    if changes.fields.is_empty() {
        return Ok(None);
    }
    if changes.tells_contact {
        let named = addresses::acts::name(conn, partner, (me, actor), &details.alternative_email).await;
        named.map_err(|not| not.map(Refused::NotNamed))?;
    }
    if locked {
        store::replace(conn, partner, details, (me, actor.at())).await?;
    } else if !store::set_first(conn, partner, details, (me, actor.at())).await? {
        // To lock theirs now would be against the order of locks: the whole is done once more.
        let why = "somebody else has set the first contact at this moment";
        return Err(AppError::GaveWay(why.to_owned()).into());
    }
    Ok(Some((present, changes)))
}

/// What the log tells: neither addresses nor numbers, since it is read by people who don't see them.
fn set(member: &FoundMember, details: &Details, former: Option<&Contact>, changes: &Changes) -> MarketingAct {
    MarketingAct::ContactSet(ContactDetails {
        member_id: Some(member.id),
        member: Some(member.name.clone()),
        language: Some(details.language.tag().to_owned()),
        changed: changes.fields.iter().map(ToString::to_string).collect(),
        former_member_id: former.map(|former| former.member),
        ..ContactDetails::default()
    })
}
