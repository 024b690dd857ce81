//! What is around the program: a database that isn't there yet or was made otherwise, a Postgres that is killed, few open
//! files, variables that are meant for others.

use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use super::free_port;
use super::process::{Installation, kill, until, url};
use crate::app::{ALPINE, Visitor};
use crate::database::{TestDatabase, server};
use crate::html::Page;

#[tokio::test]
async fn while_the_portal_waits_for_its_database_it_lives_and_says_when_to_come_back() {
    let address = free_port();
    let installation = Installation::new()
        .with("DATABASE_URL", "postgres://portal@127.0.0.1:1/portal")
        .with("PORTAL_LISTEN", &address);
    let mut child = installation.command(&["serve"]).stderr(Stdio::null()).spawn().unwrap();
    let visitor =
        Visitor { client: reqwest::Client::new(), base_url: format!("http://{address}").parse().unwrap() };
    let url = |path: &str| visitor.base_url.join(path).unwrap();
    until("it answers", async || visitor.client.get(url("/health/live")).send().await.is_ok()).await;
    assert_eq!(visitor.get("/health/live").await.status(), 200);
    assert_eq!(visitor.get("/health/ready").await.status(), 503);
    for (path, language, words) in
        [("/", "en", "Back in a moment"), ("/partners/1/benefits", "fr", "De retour")]
    {
        let asked = visitor.client.get(url(path)).header("accept-language", language);
        let answer = asked.send().await.unwrap();
        assert_eq!(answer.status(), 503, "{path}");
        assert!(
            answer.headers().contains_key("retry-after")
                && answer.headers().contains_key("content-security-policy")
        );
        let page = Page::of(answer).await;
        assert!(page.contains(words), "{page}");
    }
    let form = visitor.client.post(url("/sign-in")).form(&[("email", "a@b.example")]);
    assert_eq!(form.send().await.unwrap().status(), 503);
    assert_eq!(visitor.get(&partner_portal::web::assets::ASSETS.css).await.status(), 200);
    kill("-TERM", &child.id().unwrap().to_string());
    let ended = tokio::time::timeout(Duration::from_secs(20), child.wait()).await;
    assert_eq!(ended.expect("it ends when asked to").unwrap().code(), Some(0));
}

#[tokio::test]
async fn a_private_postgres_that_is_killed_comes_back_by_itself() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let visitor = portal.sign_in("global.admin@alpine.example").await;
    let overview = format!("/partners/{ALPINE}/benefits");
    visitor.page(&overview).await;
    let killed = installation.postmaster().unwrap();
    kill("-9", &killed);
    until("another has taken its place", async || installation.postmaster().is_some_and(|it| it != killed))
        .await;
    until("pages are back", async || visitor.get(&overview).await.status() == 200).await;
    assert_eq!(portal.end().await.0, Some(0));
    assert!(!installation.has_postgres());
    let log = installation.log();
    assert!(!log.contains("\"level\":\"ERROR\""), "{log}");
}

#[tokio::test]
async fn few_open_files_are_not_used_up_by_those_who_sit_idle() {
    let installation = Installation::new();
    // The soft limit is raised to the hard one; of these, two hundred are for other things than connections.
    let portal = installation.serve_with_files(100, 320).await;
    let address = portal.base_url.socket_addrs(|| None).unwrap()[0];
    let mut idle = Vec::new();
    for _ in 0..400 {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let _ = stream.write_all(b"GET / HTTP/1.1\r\n").await;
        idle.push(stream);
    }
    let begun = Instant::now();
    for _ in 0..10 {
        assert_eq!(portal.status("/sign-in").await, 200);
        assert_eq!(portal.status("/health/live").await, 200);
    }
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    portal.end().await;
    assert!(!installation.log().contains("no connection can be taken"));
}

#[tokio::test]
async fn a_database_in_another_encoding_is_refused_with_what_to_do() {
    let test = TestDatabase::new(crate::database::Filled::Empty).await;
    for encoding in ["LATIN1", "SQL_ASCII"] {
        let name = test
            .make_beside(
                &encoding.to_lowercase(),
                &format!("encoding '{encoding}' locale 'C' template template0"),
            )
            .await;
        let database = url(&server().superuser_options(), "postgres", &name);
        let installation = Installation::new().with("DATABASE_URL", &database);
        for command in ["serve", "migrate"] {
            let ended = installation.run(&[command]).await;
            let line = ended.refused(2);
            assert!(line.contains(encoding) && line.contains("--encoding=UTF8"), "{line}");
        }
        test.drop_beside(&name).await;
    }
}

#[tokio::test]
async fn variables_for_another_postgres_do_not_reach_the_private_one() {
    let installation = Installation::new()
        .with("PGOPTIONS", "-c search_path=nowhere -c statement_timeout=1")
        .with("PGHOST", "nowhere.example")
        .with("PGPORT", "1")
        .with("PGUSER", "nobody")
        .with("PGDATABASE", "nothing")
        .with("PGDATA", "/nowhere")
        .with("PGSSLMODE", "verify-full");
    let portal = installation.serve().await;
    portal.sign_in("global.admin@alpine.example").await.page(&format!("/partners/{ALPINE}/benefits")).await;
    assert_eq!(portal.end().await.0, Some(0));
}

#[tokio::test]
async fn a_strange_place_is_refused_in_one_line() {
    let broken = Installation::new();
    let folder = format!("{}\nmore", broken.data_dir().display());
    let line = broken.with("PORTAL_DATA_DIR", &folder).run(&["serve"]).await.refused(2).to_owned();
    assert!(line.starts_with("partner-portal: PORTAL_DATA_DIR: ") && line.contains("line breaks"), "{line}");

    // A path too long for a socket: then it would be in the temporary directory.
    let long = Installation::new();
    let folder = long.data_dir().join("long".repeat(25));
    let long = long.with("PORTAL_DATA_DIR", folder.to_str().unwrap()).with("TMPDIR", "/no/such/directory");
    let line = long.run(&["serve"]).await.refused(2).to_owned();
    assert!(line.contains("/no/such/directory") && line.contains("set TMPDIR"), "{line}");
}

#[tokio::test]
async fn without_zones_of_the_systems_own_pages_are_there_all_the_same() {
    // Where zones would be looked for, there is nothing.
    let installation = Installation::new().with("TZDIR", "/no/such/directory");
    let portal = installation.serve().await;
    portal.sign_in("global.admin@alpine.example").await.page(&format!("/partners/{ALPINE}/benefits")).await;
    portal.end().await;
}
