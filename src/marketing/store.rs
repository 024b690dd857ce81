//! SQL of the marketing contact.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Contact, Details};
use crate::audit::Actor;
use crate::base::ids::{MemberId, PartnerId};
use crate::base::phone::PhoneNumber;
use crate::db::must_meet;
use crate::i18n::Locale;

struct Row {
    member: MemberId,
    name: String,
    email: String,
    alternative_email: String,
    phone: String,
    language: String,
    set_at: OffsetDateTime,
}

impl TryFrom<Row> for Contact {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        // The schema's check constraints allow no other forms.
        let phone = PhoneNumber::from_e164(&row.phone).map_err(|error| sqlx::Error::Decode(error.into()))?;
        let language = row.language.parse::<Locale>().map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok(Self {
            member: row.member,
            name: row.name,
            email: row.email,
            alternative_email: row.alternative_email,
            phone,
            language,
            set_at: row.set_at,
        })
    }
}

/// The company's marketing contact; none too where its member was deactivated (R-GTM-4). For serving and the console.
///
/// # Errors
/// Those of the database.
pub async fn find_contact(conn: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Option<Contact>> {
    let row = sqlx::query_as!(
        Row,
        r#"select c.member_id as "member: MemberId", m.display_name as name, p.email, c.alternative_email, c.phone,
                  c.language, c.set_at
           from marketing_contacts c
           join members m on m.partner_id = $1 and m.id = c.member_id and m.active
           join persons p on p.id = m.person_id
           where c.partner_id = $1"#,
        partner as PartnerId
    )
    .fetch_optional(conn)
    .await?;
    row.map(Contact::try_from).transpose()
}

/// Locks the company's contact to the end of the transaction, whether its member is active or not; from now on the
/// actor's act happens. False: there is none to lock, and of two who set the first at once [`set_first`] lets one.
///
/// # Errors
/// Those of the database.
pub async fn lock_contact(conn: &mut PgConnection, partner: PartnerId, actor: &Actor) -> sqlx::Result<bool> {
    let last = sqlx::query_scalar!(
        "select set_at from marketing_contacts where partner_id = $1 for no key update",
        partner as PartnerId
    )
    .fetch_optional(conn)
    .await?;
    actor.clock.lock_held(last);
    Ok(last.is_some())
}

/// Sets the company's first contact. Where somebody else has set one meanwhile nothing is done, and theirs is not waited
/// for, since other locks are held by now: false.
///
/// # Errors
/// Those of the database.
pub async fn set_first(
    conn: &mut PgConnection,
    partner: PartnerId,
    details: &Details,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<bool> {
    let set = sqlx::query!(
        "insert into marketing_contacts
             (partner_id, member_id, alternative_email, phone, language, set_at, set_by)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
        partner as PartnerId,
        details.member as MemberId,
        details.alternative_email,
        details.phone.as_e164(),
        details.language.tag(),
        now,
        by as MemberId
    )
    .execute(conn)
    .await?;
    Ok(set.rows_affected() > 0)
}

/// Sets another one in the place of the contact that [`lock_contact`] has locked.
///
/// # Errors
/// Those of the database.
pub async fn replace(
    conn: &mut PgConnection,
    partner: PartnerId,
    details: &Details,
    (by, now): (MemberId, OffsetDateTime),
) -> sqlx::Result<()> {
    let replaced = sqlx::query!(
        "update marketing_contacts
         set member_id = $2, alternative_email = $3, phone = $4, language = $5, set_at = $6, set_by = $7
         where partner_id = $1",
        partner as PartnerId,
        details.member as MemberId,
        details.alternative_email,
        details.phone.as_e164(),
        details.language.tag(),
        now,
        by as MemberId
    )
    .execute(conn)
    .await?;
    must_meet(&replaced, 1)
}
