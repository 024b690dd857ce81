//! Languages are rows: what a later release adds as a row, the schema takes everywhere without a migration of its own.

use sqlx::{AssertSqlSafe, PgConnection};

use crate::app::{ALPINE, TestApp};
use crate::database::{Filled, TestDatabase, help_pages, news};
use crate::office::Office;

/// Where somebody's language is kept, or that of what was written.
const KEPT: [&str; 7] = [
    "persons",
    "partners",
    "marketing_contacts",
    "service_requests",
    "news_texts",
    "help_page_texts",
    "product_texts",
];

/// The SQLSTATE of a statement that must fail.
async fn refused(conn: &mut PgConnection, sql: &str) -> String {
    match sqlx::query(AssertSqlSafe(sql.to_owned())).execute(conn).await {
        Err(sqlx::Error::Database(error)) => error.code().unwrap().into_owned(),
        other => panic!("{sql}: {other:?}"),
    }
}

#[tokio::test]
async fn a_language_is_accepted_everywhere_once_it_has_a_row_and_nowhere_before() {
    let app = TestApp::demo().await;
    crate::marketing::name_contact(&app).await;
    news::leave_some(&app).await;
    help_pages::leave_some(&app).await;
    let mut conn = app.owner().await;
    let only = |table: &str| match table {
        "news_texts" | "help_page_texts" | "product_texts" => "and language = 'en'",
        _ => "",
    };
    let set = |table: &str| {
        format!("update {table} set language = 'nl' where language is not null {}", only(table))
    };
    app.run("update persons set language = 'fr' where email = 'global.admin@alpine.example'").await;
    for table in KEPT {
        assert_eq!(refused(&mut conn, &set(table)).await, "23503", "{table}");
    }
    app.run("insert into languages values ('nl')").await;
    for table in KEPT {
        let done = sqlx::query(AssertSqlSafe(set(table))).execute(&mut conn).await.unwrap();
        assert!(done.rows_affected() > 0, "{table} has none to change");
    }
    // This release doesn't speak it: pages and mails are in another, and nothing fails.
    let office = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    Office::of_number(&app, ALPINE).await.gets_keys(&office).await;
    let mail = "select id from outbox where language = 'nl' and mail->>'mail' = 'keys_revealed' limit 1";
    let operator = app.sign_in("operator@programme.example").await;
    let page = operator.page(&format!("/console/mail/{}", app.id(mail).await)).await;
    assert!(page.contains("Keys of Office Professional Plus 2019 were shown for the first time"), "{page}");
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert_eq!(admin.page(&format!("/partners/{ALPINE}/benefits")).await.language(), "en");
    // What is no tag is none in a mail either.
    for tag in ["", "german", "de_CH", "d", "de-", "DE"] {
        let wrong = format!("update outbox set language = '{tag}'");
        assert_eq!(refused(&mut conn, &wrong).await, "23514", "{tag:?}");
    }
}

#[tokio::test]
async fn no_check_lists_the_languages() {
    let database = TestDatabase::new(Filled::Empty).await;
    let lists = "select conrelid::regclass || ': ' || conname from pg_constraint
                 where contype = 'c' and pg_get_constraintdef(oid) like '%zh-CN%'";
    let found: Vec<String> =
        sqlx::query_scalar(lists).fetch_all(&mut database.superuser().await).await.unwrap();
    assert!(found.is_empty(), "{found:?}");
}
