//! SQL of the list of companies, by their numbers.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::base::ids::PartnerId;
use crate::base::marks::At;
use crate::base::typed;
use crate::companies::State;
use crate::membership::Package;
use crate::users::EmailAddress;
use crate::users::members::patterns;

/// A company of the list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub mpn_id: i64,
    pub name: String,
    /// Two letters.
    pub country: String,
    /// Which packages it has today.
    pub packages: Vec<Package>,
    pub suspended: bool,
    /// Whether it manages its benefits on the older site (R-TEN-2).
    pub elsewhere: bool,
    /// When it was invited to move in.
    pub invited_at: Option<OffsetDateTime>,
    /// Whether somebody was invited to it and nobody is in yet.
    pub nobody_in: bool,
    pub added_at: OffsetDateTime,
}

impl Listed {
    /// The states that it is in, the gravest first.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        let home = match (self.elsewhere, self.invited_at) {
            (false, _) => None,
            (true, None) => Some(State::Elsewhere),
            (true, Some(_)) => Some(State::Moving),
        };
        let suspended = self.suspended.then_some(State::Suspended);
        [suspended, self.nobody_in.then_some(State::Invited), home].into_iter().flatten().collect()
    }
}

/// Which companies are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub state: Option<State>,
    /// Only these.
    pub ids: Option<Vec<PartnerId>>,
    /// Only those whose name has these parts, and is like each of these patterns.
    pub name: Option<(Vec<String>, Vec<String>)>,
    /// The day on which packages are looked at.
    pub today: Option<Date>,
}

/// [`list`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count`] counts to here.
pub const COUNTED: usize = 1_001;
/// So many companies at most are found by an address, a domain or a number.
const FOUND: i64 = 1_000;

/// What is typed is a part of a name.
#[must_use]
pub fn by_name(part: &str) -> Option<(Vec<String>, Vec<String>)> {
    let patterns = patterns(part);
    (!patterns.is_empty()).then(|| (parts(part), patterns))
}

/// The runs of letters by which a name is found that holds each word of `part`: as `parts_for_search` has them (migration 160).
fn parts(part: &str) -> Vec<String> {
    let of_word = |word: String| -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        letters.windows(letters.len().clamp(1, 3)).map(|it| it.iter().collect()).collect()
    };
    typed::search_words(part).into_iter().flat_map(of_word).collect()
}

/// The companies of which somebody with this address is a member, or to which they are invited.
///
/// # Errors
/// Those of the database.
pub async fn find_by_email(conn: &mut PgConnection, email: &EmailAddress) -> sqlx::Result<Vec<PartnerId>> {
    sqlx::query_scalar!(
        r#"select partner_id as "id!: PartnerId" from (
               select i.partner_id from persons p join membership_index i on i.person_id = p.id where p.email = $1
               union
               select l.about_partner from persons p join invitation_links l on l.person_id = p.id
               where p.email = $1 and l.ended_at is null) it limit $2"#,
        email.as_str(),
        FOUND
    )
    .fetch_all(conn)
    .await
}

/// The companies of which a mail domain begins so, or whose name holds it.
///
/// # Errors
/// Those of the database.
pub async fn find_by_domain(conn: &mut PgConnection, begins: &str) -> sqlx::Result<Vec<PartnerId>> {
    let domain = typed::fold(begins.trim());
    let (parts, patterns) = by_name(begins).unwrap_or_default();
    sqlx::query_scalar!(
        r#"select id as "id!: PartnerId" from (
               (select about_partner as id from partner_domains
                where domain >= $1 and domain < $2 limit $5)
               union
               (select id from partner_directory
                where parts @> $3 and searched like all ($4) limit $5)) it limit $5"#,
        domain,
        format!("{domain}{}", char::MAX),
        &parts,
        &patterns,
        FOUND
    )
    .fetch_all(conn)
    .await
}

/// The companies that have this number, or whose name holds it.
///
/// # Errors
/// Those of the database.
pub async fn find_by_number(conn: &mut PgConnection, number: i64) -> sqlx::Result<Vec<PartnerId>> {
    let (parts, patterns) = by_name(&number.to_string()).unwrap_or_default();
    sqlx::query_scalar!(
        r#"select id as "id!: PartnerId" from (
               (select id from partner_directory where mpn_id = $1)
               union
               (select id from partner_directory
                where parts @> $2 and searched like all ($3) limit $4)) it limit $4"#,
        number,
        &parts,
        &patterns,
        FOUND
    )
    .fetch_all(conn)
    .await
}

/// Chooses by what is asked among the statements of a kind, each with a condition that an index serves. `$1` is a mark,
/// `$2` the day. What else
/// may be asked beside a state narrows down what is few.
macro_rules! by_what_is_asked {
    ($statement:ident, $conn:expr, $mark:expr, $asked:expr) => {{
        let (conn, mark, asked): (&mut PgConnection, i64, &Asked) = ($conn, $mark, $asked);
        let ids = asked.ids.as_deref();
        let (parts, patterns) = asked.name.clone().unzip();
        match (asked.state, ids, parts) {
            (Some(State::Suspended), ids, _) => $statement!(
                (conn, mark, asked),
                "id in (select partner_id from partners where suspended_at is not null)
                 and ($3::uuid[] is null or id = any($3)) and ($4::text[] is null or searched like all ($4))",
                ids as Option<&[PartnerId]>,
                patterns.as_deref()
            ),
            (Some(State::Invited), ids, _) => $statement!(
                (conn, mark, asked),
                "id in (select i.partner_id from invitations i
                        where not exists (select from membership_index m where m.partner_id = i.partner_id))
                 and ($3::uuid[] is null or id = any($3)) and ($4::text[] is null or searched like all ($4))",
                ids as Option<&[PartnerId]>,
                patterns.as_deref()
            ),
            (Some(State::Moving), ids, _) => $statement!(
                (conn, mark, asked),
                "id in (select partner_id from partners where home = 'membership_center' and invited_at is not null)
                 and ($3::uuid[] is null or id = any($3)) and ($4::text[] is null or searched like all ($4))",
                ids as Option<&[PartnerId]>,
                patterns.as_deref()
            ),
            (Some(State::Elsewhere), ids, _) => $statement!(
                (conn, mark, asked),
                "id in (select partner_id from partners where home = 'membership_center')
                 and ($3::uuid[] is null or id = any($3)) and ($4::text[] is null or searched like all ($4))",
                ids as Option<&[PartnerId]>,
                patterns.as_deref()
            ),
            (None, Some(ids), _) => $statement!((conn, mark, asked), "id = any($3)", ids as &[PartnerId]),
            (None, None, Some(parts)) => $statement!(
                (conn, mark, asked),
                "parts @> $3 and searched like all ($4)",
                &parts,
                &patterns.unwrap_or_default()
            ),
            (None, None, None) => $statement!((conn, mark, asked), "true",),
        }
    }};
}

/// A statement for a page. Its limit stands there as a number, so that a plan made once for all counts on few rows.
macro_rules! page {
    ($of_page:literal, $order:literal, ($conn:ident, $mark:ident, $asked:ident), $condition:literal, $($arg:expr),*) => {
        sqlx::query!(
            r#"select d.mpn_id, d.name, p.country, p.suspended_at is not null as "suspended!",
                      p.home = 'membership_center' as "elsewhere!", p.invited_at, p.created_at,
                      exists (select from invitations i where i.partner_id = d.id)
                      and not exists (select from membership_index m where m.partner_id = d.id) as "nobody_in!",
                      (select coalesce(jsonb_agg(to_jsonb(k) order by k.rank, k.code), '[]') from packages k
                       where k.code in (select e.package from enrollments e
                                        where e.partner_id = d.id and e.cancelled_at is null and e.starts_on <= $2
                                          and e.anniversary_on + e.renewal_days >= $2)) as "packages!: Json<Vec<Package>>"
               from (select id, mpn_id, name from partner_directory where "# + $condition + $of_page + r#") d
               join partners p on p.partner_id = d.id"# + $order,
            $mark,
            $asked.today,
            $($arg),*
        )
        .map(|row| Listed {
            mpn_id: row.mpn_id,
            name: row.name,
            country: row.country,
            packages: row.packages.0,
            suspended: row.suspended,
            elsewhere: row.elsewhere,
            invited_at: row.invited_at,
            nobody_in: row.nobody_in,
            added_at: row.created_at,
        })
        .fetch_all($conn)
        .await
    };
}

macro_rules! page_after {
    ($($it:tt)*) => {
        page!(" and mpn_id > $1 order by mpn_id limit 51", " order by d.mpn_id", $($it)*)
    };
}

macro_rules! page_before {
    ($($it:tt)*) => {
        page!(" and mpn_id < $1 order by mpn_id desc limit 51", " order by d.mpn_id desc", $($it)*)
    };
}

/// A statement for the count.
macro_rules! count {
    (($conn:ident, $mark:ident, $asked:ident), $condition:literal, $($arg:expr),*) => {
        sqlx::query_scalar!(
            r#"select count(*) as "count!" from (select from partner_directory where "#
                + $condition
                + " and mpn_id > $1 and $2::date is not null order by mpn_id limit 1001) it",
            $mark,
            $asked.today,
            $($arg),*
        )
        .fetch_one($conn)
        .await
    };
}

/// A page of the list, by number; before a mark, from there downwards.
///
/// # Errors
/// Those of the database.
pub async fn list(conn: &mut PgConnection, asked: &Asked, at: At<i64>) -> sqlx::Result<Vec<Listed>> {
    match at {
        At::Start => list_after(conn, asked, 0).await,
        At::After(mark) => list_after(conn, asked, mark).await,
        At::Before(mark) => by_what_is_asked!(page_before, conn, mark, asked),
    }
}

async fn list_after(conn: &mut PgConnection, asked: &Asked, mark: i64) -> sqlx::Result<Vec<Listed>> {
    by_what_is_asked!(page_after, conn, mark, asked)
}

/// How many the list has on all its pages, up to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count(conn: &mut PgConnection, asked: &Asked) -> sqlx::Result<i64> {
    by_what_is_asked!(count, conn, 0, asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_the_runs_of_letters_of_what_is_typed() {
        assert_eq!(parts("sulting"), ["sul", "ult", "lti", "tin", "ing"]);
        assert_eq!(parts(" Él  A 青瓷"), ["el", "a", "青瓷"]);
        assert_eq!(by_name("  "), None);
        let (parts, patterns) = by_name("50%").unwrap_or_default();
        assert_eq!((parts, patterns), (vec!["50%".to_owned()], vec!["%50\\%%".to_owned()]));
    }
}
