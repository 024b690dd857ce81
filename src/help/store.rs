//! SQL of the programme's own pages of help.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::own::{OWN, Own, OwnPage, Shelf, Text, Texts, is_compiled};
use crate::base::ids::PersonId;
use crate::i18n::Locale;

struct Row {
    slug: String,
    who: String,
    language: String,
    title: String,
    words: String,
    body: String,
}

impl Row {
    /// The page for a reader of a language; where a compiled page speaks it, nothing stands in that one's place in another.
    fn page(self, locale: Locale) -> Option<OwnPage> {
        let elsewhere = (self.language != locale.tag()).then_some(OWN);
        if elsewhere.is_some() && is_compiled(&self.slug) {
            return None;
        }
        let text = Text { title: self.title, words: self.words, body: self.body };
        Some(OwnPage { slug: self.slug, who: self.who, elsewhere, text })
    }
}

/// All of them, for readers of a language, in the order of their titles.
///
/// # Errors
/// Those of the database.
pub async fn list_shown(conn: &mut PgConnection, locale: Locale) -> sqlx::Result<Own> {
    let rows = sqlx::query_as!(
        Row,
        r#"select v.slug, v.who as "who!", t.language, t.title, t.words, t.body
           from (select distinct on (slug) slug, number, who from help_page_versions order by slug, number desc) v
           cross join lateral (
               select language, title, words, body from help_page_texts
               where slug = v.slug and number = v.number and language in ($1, 'en')
               order by language <> $1 limit 1) t
           where v.who is not null
           order by t.title, v.slug"#,
        locale.tag()
    )
    .fetch_all(conn)
    .await?;
    Ok(Own(rows.into_iter().filter_map(|row| row.page(locale)).collect()))
}

/// One of them, for readers of a language.
///
/// # Errors
/// Those of the database.
pub async fn find_shown(
    conn: &mut PgConnection,
    locale: Locale,
    slug: &str,
) -> sqlx::Result<Option<OwnPage>> {
    let row = sqlx::query_as!(
        Row,
        r#"select v.slug, v.who as "who!", t.language, t.title, t.words, t.body
           from (select slug, number, who from help_page_versions where slug = $2 order by number desc limit 1) v
           cross join lateral (
               select language, title, words, body from help_page_texts
               where slug = v.slug and number = v.number and language in ($1, 'en')
               order by language <> $1 limit 1) t
           where v.who is not null"#,
        locale.tag(),
        slug
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.and_then(|row| row.page(locale)))
}

/// What is there, for whoever changes it.
///
/// # Errors
/// Those of the database.
pub async fn read_shelf(conn: &mut PgConnection) -> sqlx::Result<Shelf> {
    let rows = sqlx::query!(
        r#"select v.slug as "slug!", t.language as "language?", t.title as "title?", t.words as "words?", t.body as "body?"
           from (select distinct on (slug) slug, number from help_page_versions order by slug, number desc) v
           left join help_page_texts t on t.slug = v.slug and t.number = v.number"#
    )
    .fetch_all(conn)
    .await?;
    let mut shelf = Shelf::default();
    for row in rows {
        shelf.names.insert(row.slug.clone());
        if let (Some(language), Some(title), Some(words), Some(body)) =
            (row.language, row.title, row.words, row.body)
            && let Some(locale) = Locale::from_tag(&language)
        {
            shelf.texts.entry(row.slug).or_default().insert(locale, Text { title, words, body });
        }
    }
    Ok(shelf)
}

/// A version of a page.
#[derive(Clone, Debug)]
pub struct Version {
    pub slug: String,
    pub number: i32,
    /// Who may do what it tells; none: from it on there was no page of the programme's own.
    pub who: Option<String>,
    /// The older version whose texts it brought back.
    pub back_to: Option<i32>,
    pub at: OffsetDateTime,
    /// The address of whoever made it.
    pub by: String,
    /// Its title, in English or else the first language that it has; in the list of pages that of the last one that said something.
    pub title: Option<String>,
}

/// The newest version of each page, by title.
///
/// # Errors
/// Those of the database.
pub async fn list_newest(conn: &mut PgConnection) -> sqlx::Result<Vec<Version>> {
    sqlx::query_as!(
        Version,
        r#"select v.slug, v.number, v.who, v.back_to, v.made_at as at, p.email as by,
                  (select title from help_page_texts t where t.slug = v.slug
                   order by t.number desc, language <> 'en', language limit 1) as title
           from (select distinct on (slug) * from help_page_versions order by slug, number desc) v
           join persons p on p.id = v.made_by
           order by title nulls last, v.slug"#
    )
    .fetch_all(conn)
    .await
}

/// The versions of a page, newest first; the hundred newest.
///
/// # Errors
/// Those of the database.
pub async fn list_versions(conn: &mut PgConnection, slug: &str) -> sqlx::Result<Vec<Version>> {
    sqlx::query_as!(
        Version,
        r#"select v.slug, v.number, v.who, v.back_to, v.made_at as at, p.email as by,
                  (select title from help_page_texts t where t.slug = v.slug and t.number = v.number
                   order by language <> 'en', language limit 1) as title
           from help_page_versions v
           join persons p on p.id = v.made_by
           where v.slug = $1
           order by v.number desc
           limit 100"#,
        slug
    )
    .fetch_all(conn)
    .await
}

/// The number of a page's newest version, and when it was made; 0: there is none.
///
/// # Errors
/// Those of the database.
pub async fn find_last(
    conn: &mut PgConnection,
    slug: &str,
) -> sqlx::Result<(i32, Option<OffsetDateTime>, bool)> {
    let last = sqlx::query!(
        r#"select number, made_at, who is not null as "counts!" from help_page_versions
           where slug = $1 order by number desc limit 1"#,
        slug
    )
    .fetch_optional(conn)
    .await?;
    Ok(last.map_or((0, None, false), |it| (it.number, Some(it.made_at), it.counts)))
}

/// Who may do what a version tells, and its texts; none where there is no such version, or none of the programme's own from it on.
///
/// # Errors
/// Those of the database.
pub async fn find_texts(
    conn: &mut PgConnection,
    slug: &str,
    number: i32,
) -> sqlx::Result<Option<(String, Texts)>> {
    let rows = sqlx::query!(
        r#"select v.who as "who!", t.language, t.title, t.words, t.body
           from help_page_versions v
           join help_page_texts t on t.slug = v.slug and t.number = v.number
           where v.slug = $1 and v.number = $2 and v.who is not null"#,
        slug,
        number
    )
    .fetch_all(conn)
    .await?;
    let Some(who) = rows.first().map(|row| row.who.clone()) else { return Ok(None) };
    let texts = rows.into_iter().filter_map(|row| {
        let text = Text { title: row.title, words: row.words, body: row.body };
        Some((Locale::from_tag(&row.language)?, text))
    });
    Ok(Some((who, texts.collect())))
}

/// A version to be written.
#[derive(Debug)]
pub struct NewVersion<'a> {
    pub slug: &'a str,
    pub number: i32,
    pub who: Option<&'a str>,
    pub back_to: Option<i32>,
    pub by: PersonId,
    pub texts: &'a Texts,
}

/// Writes a version.
///
/// # Errors
/// Those of the database.
pub async fn insert(conn: &mut PgConnection, new: &NewVersion<'_>, at: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into help_page_versions (slug, number, who, back_to, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6)",
        new.slug,
        new.number,
        new.who,
        new.back_to,
        at,
        new.by as PersonId
    )
    .execute(&mut *conn)
    .await?;
    let column = |of: fn(&Text) -> &String| -> Vec<String> {
        new.texts.values().map(|text| of(text).clone()).collect()
    };
    let languages: Vec<String> = new.texts.keys().map(|locale| locale.tag().to_owned()).collect();
    sqlx::query!(
        "insert into help_page_texts (slug, number, language, title, words, body)
         select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::text[])",
        new.slug,
        new.number,
        &languages,
        &column(|text| &text.title),
        &column(|text| &text.words),
        &column(|text| &text.body)
    )
    .execute(conn)
    .await?;
    Ok(())
}
