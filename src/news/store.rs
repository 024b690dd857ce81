//! SQL of the news: as `portal_console`.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Audience, OWN, Reader, Sent, SentTo, Text, Texts, is_active};
use crate::base::clock;
use crate::base::ids::{MemberId, NewsId, PartnerId, PersonId, ProductId};
use crate::base::marks::At;
use crate::catalogue::{Name, Names};
use crate::i18n::Locale;
use crate::mail::Company;

/// The offers that there are, in the order of their names.
///
/// # Errors
/// Those of the database.
pub async fn list_offers(conn: &mut PgConnection) -> sqlx::Result<Vec<(ProductId, Name)>> {
    let rows = sqlx::query!(
        r#"select id as "id: ProductId", name, names as "names: Json<Names>" from products
           where kind = 'go_to_market' order by name"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, Name::new(row.name, row.names.0))).collect())
}

/// The company with this number.
///
/// # Errors
/// Those of the database.
pub async fn find_company(conn: &mut PgConnection, mpn_id: i64) -> sqlx::Result<Option<(PartnerId, String)>> {
    let row = sqlx::query!(
        r#"select id as "id: PartnerId", name from partner_directory where mpn_id = $1"#,
        mpn_id
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.name)))
}

struct Contact {
    partner: PartnerId,
    mpn_id: i64,
    company: String,
    member: MemberId,
    name: String,
    address: String,
    language: String,
    time_zone: String,
    until: Date,
}

impl Contact {
    /// The reader, if one of their offers is active in their company's zone.
    fn reader(self, now: OffsetDateTime) -> sqlx::Result<Option<Reader>> {
        let zone = clock::zone(&self.time_zone).map_err(|error| sqlx::Error::Decode(error.into()))?;
        if !is_active(self.until, clock::date_in(now, &zone)) {
            return Ok(None);
        }
        Ok(Some(Reader {
            partner: self.partner,
            company: Company { name: self.company, mpn_id: self.mpn_id },
            member: self.member,
            name: self.name,
            address: self.address,
            language: Locale::from_tag(&self.language).unwrap_or(OWN),
        }))
    }
}

/// The contacts of all companies who would get it, in the order of the companies: not one who was deactivated (R-GTM-4), nor
/// whose address refuses the company's mail.
///
/// # Errors
/// Those of the database.
pub async fn list_readers(
    conn: &mut PgConnection,
    audience: Audience,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Reader>> {
    let (product, company) = columns(audience);
    let contacts = sqlx::query_as!(
        Contact,
        r#"select c.partner_id as "partner: PartnerId", d.mpn_id, d.name as company, c.member_id as "member: MemberId",
                  m.display_name as name, c.alternative_email as address, c.language, p.time_zone,
                  offer.until as "until!: Date"
           from marketing_contacts c
           join members m on m.partner_id = c.partner_id and m.id = c.member_id and m.active
           join partners p on p.partner_id = c.partner_id
           join partner_directory d on d.id = c.partner_id
           join lateral (select max(b.active_until) as until from benefits b
                         join enrollments e on e.partner_id = c.partner_id and e.id = b.enrollment_id
                              and e.cancelled_at is null
                         where b.partner_id = c.partner_id and b.activation = 'active' and b.active_until is not null
                           and b.cancelled_at is null and ($1::uuid is null or b.product_id = $1)) offer
                on offer.until is not null
           where ($2::uuid is null or c.partner_id = $2)
             and not exists (
                 select from named_addresses n
                 where n.partner_id = c.partner_id and n.address = c.alternative_email and n.refused_at is not null
                   and not exists (select from members own join persons on persons.id = own.person_id
                                   where own.partner_id = c.partner_id and own.active
                                     and persons.email = c.alternative_email))
           order by c.partner_id"#,
        product,
        company
    )
    .fetch_all(conn)
    .await?;
    let readers = contacts.into_iter().map(|it| it.reader(now).transpose());
    readers.flatten().collect()
}

/// The product and the company of an audience.
fn columns(audience: Audience) -> (Option<Uuid>, Option<Uuid>) {
    match audience {
        Audience::Everybody => (None, None),
        Audience::Offer(product) => (Some(product.0), None),
        Audience::Company(partner) => (None, Some(partner.0)),
    }
}

/// The number of the news that was sent last, and when; 0: there was none.
///
/// # Errors
/// Those of the database.
pub async fn find_last(conn: &mut PgConnection) -> sqlx::Result<(i32, Option<OffsetDateTime>)> {
    let last = sqlx::query!("select number, sent_at from news order by number desc limit 1")
        .fetch_optional(conn)
        .await?;
    Ok(last.map_or((0, None), |last| (last.number, Some(last.sent_at))))
}

/// What the form with this one-time value has sent, and whether it was the same content.
///
/// # Errors
/// Those of the database.
pub async fn find_by_once(
    conn: &mut PgConnection,
    once: Uuid,
    content: &str,
) -> sqlx::Result<Option<(NewsId, bool)>> {
    let row = sqlx::query!(
        r#"select id as "id: NewsId", content = $2 as "same!" from news where once = $1"#,
        once,
        content
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.same)))
}

/// News to be sent.
#[derive(Debug)]
pub struct NewNews<'a> {
    pub id: NewsId,
    pub number: i32,
    /// The form's one-time value, and a digest of what is sent by it.
    pub once: (Uuid, &'a str),
    pub by: PersonId,
    pub audience: Audience,
    pub texts: &'a Texts,
    pub readers: usize,
}

/// Writes news. Where somebody else takes the same number, or the same form is sent at this moment, theirs is waited for, and
/// nothing is written: false.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, new: &NewNews<'_>, at: OffsetDateTime) -> sqlx::Result<bool> {
    let (product, company) = columns(new.audience);
    let inserted = sqlx::query!(
        "insert into news (id, number, once, content, sent_at, sent_by, product_id, about_partner, readers)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing",
        new.id as NewsId,
        new.number,
        new.once.0,
        new.once.1,
        at,
        new.by as PersonId,
        product,
        company,
        i32::try_from(new.readers).unwrap_or(i32::MAX)
    )
    .execute(&mut *conn)
    .await?;
    if inserted.rows_affected() == 0 {
        return Ok(false);
    }
    let column = |of: fn(&Text) -> &String| new.texts.values().map(|text| of(text).clone()).collect();
    let languages: Vec<String> = new.texts.keys().map(|locale| locale.tag().to_owned()).collect();
    let (subjects, bodies): (Vec<String>, Vec<String>) =
        (column(|text| &text.subject), column(|text| &text.body));
    sqlx::query!(
        "insert into news_texts (news_id, language, subject, body)
         select $1, * from unnest($2::text[], $3::text[], $4::text[])",
        new.id as NewsId,
        &languages,
        &subjects,
        &bodies
    )
    .execute(conn)
    .await?;
    Ok(true)
}

struct Row {
    id: NewsId,
    number: i32,
    at: OffsetDateTime,
    by: PersonId,
    by_email: String,
    product: Option<String>,
    product_names: Option<Json<Names>>,
    about_partner: Option<Uuid>,
    company: Option<String>,
    mpn_id: Option<i64>,
    subject: String,
    readers: i32,
    queued: i64,
    failed: i64,
}

impl From<Row> for Sent {
    fn from(row: Row) -> Self {
        let names = row.product_names.map(|names| names.0).unwrap_or_default();
        let to = match (row.product, row.about_partner) {
            (Some(product), _) => SentTo::Offer(Name::new(product, names)),
            (None, Some(_)) => SentTo::Company(Company {
                name: row.company.unwrap_or_default(),
                mpn_id: row.mpn_id.unwrap_or_default(),
            }),
            (None, None) => SentTo::Everybody,
        };
        Self {
            id: row.id,
            number: row.number,
            at: row.at,
            by: (row.by, row.by_email),
            to,
            subject: row.subject,
            readers: row.readers,
            queued: row.queued,
            failed: row.failed,
        }
    }
}

/// [`list_news`] gives at most so many.
pub const LISTED: usize = 51;
/// [`count_news`] counts to here.
pub const COUNTED: usize = 1_001;

/// A statement for news of which these rows are; their limit stands there as a number.
macro_rules! news {
    ($of:literal, $order:literal, $arg:expr) => {
        sqlx::query_as!(
            Row,
            r#"select n.id as "id: NewsId", n.number, n.sent_at as at, n.sent_by as "by: PersonId", s.email as by_email,
                      p.name as "product?", p.names as "product_names?: Json<Names>", n.about_partner,
                      d.name as "company?", d.mpn_id as "mpn_id?", t.subject, n.readers,
                      mails.queued as "queued!", mails.failed as "failed!"
               from (select * from news where "# + $of + r#") n
               join persons s on s.id = n.sent_by
               join news_texts t on t.news_id = n.id and t.language = 'en'
               left join products p on p.id = n.product_id
               left join partner_directory d on d.id = n.about_partner
               cross join lateral (
                   select count(*) filter (where state = 'queued') as queued,
                          count(*) filter (where state = 'failed') as failed
                   from outbox o
                   where o.mail ->> 'mail' = 'news' and o.state <> 'sent' and o.mail ->> 'news' = n.id::text) mails"#
                + $order,
            $arg
        )
    };
}

/// A page of the news, newest first; before a mark, from there upwards.
///
/// # Errors
/// Those of the database.
pub async fn list_news(conn: &mut PgConnection, at: At<Uuid>) -> sqlx::Result<Vec<Sent>> {
    let rows = match at {
        At::Start => list_after(conn, Uuid::max()).await?,
        At::After(mark) => list_after(conn, mark).await?,
        At::Before(mark) => {
            news!("id > $1 order by id limit 51", " order by n.id", mark).fetch_all(conn).await?
        }
    };
    Ok(rows.into_iter().map(Sent::from).collect())
}

async fn list_after(conn: &mut PgConnection, mark: Uuid) -> sqlx::Result<Vec<Row>> {
    news!("id < $1 order by id desc limit 51", " order by n.id desc", mark).fetch_all(conn).await
}

/// How much news there is, up to [`COUNTED`].
///
/// # Errors
/// Those of the database.
pub async fn count_news(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from (select from news where id < $1 order by id desc limit 1001) it"#,
        Uuid::max()
    )
    .fetch_one(conn)
    .await
}

/// What was sent, with its texts.
///
/// # Errors
/// Those of the database.
pub async fn find_news(conn: &mut PgConnection, news: NewsId) -> sqlx::Result<Option<(Sent, Texts)>> {
    let Some(row) = news!("id = $1", "", news as NewsId).fetch_optional(&mut *conn).await? else {
        return Ok(None);
    };
    let texts =
        sqlx::query!("select language, subject, body from news_texts where news_id = $1", news as NewsId)
            .fetch_all(conn)
            .await?;
    let texts = texts.into_iter().filter_map(|it| {
        Some((Locale::from_tag(&it.language)?, Text { subject: it.subject, body: it.body }))
    });
    Ok(Some((row.into(), texts.collect::<BTreeMap<_, _>>())))
}
