//! Addresses that were stored before addresses had the form that they have now.

use sqlx::PgConnection;

use crate::base::ids::PersonId;
use crate::users::EmailAddress;

/// A person whose address, in its one form, another person has already: they are never merged, and can't sign in by their
/// address until one of the two is given another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    pub person: PersonId,
    /// Their address as it is stored.
    pub stored: String,
    /// Its one form, which somebody else has.
    pub one_form: String,
}

impl std::fmt::Display for Collision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { person, stored, one_form } = self;
        write!(
            f,
            "{stored} and {one_form} are one address now, of two persons: the first can't sign in by it. Give them \
             another: update persons set email = '…' where id = '{person}'"
        )
    }
}

/// Brings addresses to their one form, and answers those that somebody else has in it. What is in it already stays as it
/// is, so doing it again does nothing. Run by the owner's role.
///
/// # Errors
/// Those of the database.
pub async fn bring_to_one_form(conn: &mut PgConnection) -> sqlx::Result<Vec<Collision>> {
    let beyond_ascii = sqlx::query!(
        r#"select id as "id: PersonId", email from persons where octet_length(email) > length(email) order by id"#
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut collisions = Vec::new();
    for row in beyond_ascii {
        let Ok(address) = EmailAddress::parse(&row.email) else { continue };
        let one_form = address.as_str();
        if one_form == row.email {
            continue;
        }
        let moved = sqlx::query!(
            "update persons set email = $2
             where id = $1 and not exists (select from persons others where others.email = $2)",
            row.id.0,
            one_form
        )
        .execute(&mut *conn)
        .await?;
        if moved.rows_affected() == 0 {
            let one_form = one_form.to_owned();
            collisions.push(Collision { person: row.id, stored: row.email, one_form });
        }
    }
    Ok(collisions)
}
