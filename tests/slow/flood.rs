//! The same with many: run by hand, as docs/testing.md says, since it takes long and counts in milliseconds.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::{Wire, form};
use crate::app::{ALPINE, DVINA, Visitor};
use crate::command_line::process::{Installation, Portal};

const PAGES: usize = 300;
const MOST_MEMORY: u64 = 200 * 1024;

/// Times of so many pages, the 99th of a hundred and the slowest.
async fn measure(visitor: &Visitor, path: &str) -> (Duration, Duration) {
    let mut times = Vec::new();
    for _ in 0..PAGES {
        let begun = Instant::now();
        let answer = visitor.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        answer.bytes().await.unwrap();
        times.push(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    times.sort();
    (times[PAGES * 99 / 100], times[PAGES - 1])
}

/// The most memory that the process ever had, in KiB.
fn most_memory(portal: &Portal) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", portal.child.id().unwrap())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

async fn cookie_of(portal: &Portal, email: &str) -> String {
    let answer = portal.visitor().post("/sign-in/demo", &[("email", email)]).await;
    answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned()
}

/// Sends one byte a second, as long as it is let.
async fn trickle(mut wire: Wire) {
    while wire.0.write_all(b"x").await.is_ok() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "counts in milliseconds"]
async fn sixty_long_forms_of_one_member_that_come_slowly() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let address = portal.base_url.authority().to_owned();
    let cookie = cookie_of(&portal, "staff1@alpine.example").await;
    let other = portal.sign_in("global.admin@dvina.example").await;
    let path = format!("/partners/{DVINA}/benefits");
    println!("alone: {:?}", measure(&other, &path).await);
    let text = "x".repeat(150_000);
    let path_of_form = format!("/partners/{ALPINE}/service-requests");
    let (head, body) = form(&address, &path_of_form, &cookie, &[("type", "other"), ("text", &text)]);
    let mut tasks = Vec::new();
    for _ in 0..60 {
        let mut wire = Wire::to(&address).await;
        wire.send(head.clone() + &body[..100_000]).await;
        tasks.push(tokio::spawn(trickle(wire)));
    }
    let (p99, slowest) = measure(&other, &path).await;
    println!("beside sixty slow forms: p99 {p99:?}, slowest {slowest:?}");
    assert!(p99 < Duration::from_millis(200));
    for task in tasks {
        task.abort();
    }
    println!("memory at most: {} MiB", most_memory(&portal) / 1024);
    portal.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "opens thousands of connections"]
async fn two_thousand_connections_that_sit_idle_trickle_or_do_not_read() {
    let installation = Installation::new();
    let portal = installation.serve().await;
    let address = portal.base_url.authority().to_owned();
    let other = portal.sign_in("global.admin@dvina.example").await;
    let (mut idle, mut tasks) = (Vec::new(), Vec::new());
    for number in 0..2_000 {
        let mut wire = Wire::to(&address).await;
        match number % 4 {
            0 => idle.push(wire),
            1 => {
                wire.send("GET / HTTP/1.1\r\nHost:").await;
                idle.push(wire);
            }
            2 => {
                let (head, _) = form(&address, "/sign-in", "", &[("email", &"x".repeat(60_000))]);
                wire.send(head + "x".repeat(15_000).as_str()).await;
                tasks.push(tokio::spawn(trickle(wire)));
            }
            _ => {
                let ask = format!("GET /sign-in HTTP/1.1\r\nHost: {address}\r\n\r\n");
                let _ = wire.0.write_all(ask.repeat(200).as_bytes()).await;
                idle.push(wire);
            }
        }
    }
    for _ in 0..3 {
        let begun = Instant::now();
        assert_eq!(portal.status("/health/live").await, 200);
        println!("/health/live: {:?}", begun.elapsed());
        assert!(begun.elapsed() < Duration::from_secs(1));
    }
    let (p99, slowest) = measure(&other, &format!("/partners/{DVINA}/benefits")).await;
    println!("beside two thousand: p99 {p99:?}, slowest {slowest:?}");
    assert!(p99 < Duration::from_millis(200));
    // Deadlines have passed: who trickled and who didn't read is gone.
    tokio::time::sleep(Duration::from_secs(30)).await;
    let mut gone = 0;
    for wire in &mut idle {
        let mut rest = Vec::new();
        let end = tokio::time::timeout(Duration::from_millis(20), wire.0.read_to_end(&mut rest)).await;
        gone += usize::from(end.is_ok());
    }
    let trickling = tasks.iter().filter(|task| !task.is_finished()).count();
    println!("{gone} of {} idle ones are gone, {trickling} of {} trickle on", idle.len(), tasks.len());
    assert_eq!((gone, trickling), (idle.len(), 0));
    let memory = most_memory(&portal);
    println!("memory at most: {} MiB", memory / 1024);
    assert!(memory < MOST_MEMORY);
    portal.end().await;
}
