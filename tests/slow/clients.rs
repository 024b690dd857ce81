//! Clients that connect and say nothing, or don't read what they asked for.

use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use partner_portal::web::paced::Reading;
use partner_portal::web::room::Bounds;
use partner_portal::web::server::{self, Door, Terms};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use super::Wire;

const LARGE: usize = 64 * 1024 * 1024;

/// Serves a page of a few letters and one that is very large, on terms of the test's own.
async fn serve(total: usize, per_network: usize, patience: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = Router::new()
        .route("/", get(|| async { "page" }))
        .route("/large", get(|| async { vec![b'x'; LARGE] }));
    let terms = Terms {
        bounds: Bounds { total, per_network, exempt: Vec::new() },
        reading: Reading { patience, least_rate: 1_000_000 },
    };
    tokio::spawn(server::serve_at(listener, Door::closed(router), terms, std::future::pending()));
    address
}

fn ask(address: &str, path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n")
}

#[tokio::test]
async fn who_does_not_read_the_answer_is_cut_off() {
    let address = serve(100, 100, Duration::from_millis(300)).await;
    let mut wire = Wire::to(&address).await;
    wire.send(ask(&address, "/large")).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let begun = Instant::now();
    let read = wire.rest().await.len();
    assert!(read < LARGE, "all of it was kept for them: {read}");
    assert!(begun.elapsed() < Duration::from_secs(20));
    // Who reads has all of it.
    let mut wire = Wire::to(&address).await;
    wire.send(ask(&address, "/large")).await;
    let (mut read, mut part) = (0, vec![0; 1024 * 1024]);
    while read < LARGE {
        let length = wire.0.read(&mut part).await.unwrap();
        assert!(length > 0, "cut off after {read}");
        read += length;
    }
}

#[tokio::test]
async fn those_who_sit_idle_make_room_for_who_asks() {
    let address = serve(30, 1_000, Duration::from_secs(20)).await;
    let mut idle = Vec::new();
    for number in 0..200 {
        let mut wire = Wire::to(&address).await;
        // Some have said nothing, some half a head.
        if number % 2 == 0 {
            wire.send("GET / HTTP/1.1\r\nHost:").await;
        }
        idle.push(wire);
    }
    for _ in 0..50 {
        let mut wire = Wire::to(&address).await;
        wire.send(ask(&address, "/")).await;
        assert_eq!(wire.status().await, 200);
        idle.push(wire);
    }
}

#[tokio::test]
async fn one_network_has_no_more_than_its_share_of_connections() {
    let address = serve(1_000, 10, Duration::from_secs(20)).await;
    let mut wires = Vec::new();
    for _ in 0..40 {
        let mut wire = Wire::to(&address).await;
        wire.send(ask(&address, "/")).await;
        assert_eq!(wire.status().await, 200);
        wires.push(wire);
    }
    // The first thirty were closed to let the others in.
    let mut open = 0;
    for wire in &mut wires {
        let mut rest = vec![0; 4096];
        let _ = wire.0.read(&mut rest).await;
        let end = tokio::time::timeout(Duration::from_millis(50), wire.0.read(&mut rest)).await;
        open += usize::from(end.is_err());
    }
    assert_eq!(open, 10);
}
