//! The server: takes connections, bounds what a client may do to one, and ends in order.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;

use super::context::Peer;
use super::paced::{Paced, Reading};
use super::room::{Activity, Bounds, Room};

/// A client that takes longer to send a request's head is cut off; an idle connection is closed after it too.
const HEAD_TIMEOUT: Duration = Duration::from_secs(20);
/// How fast an answer must be read.
const READING: Reading = Reading { patience: Duration::from_secs(20), least_rate: 16 * 1024 };
/// Bytes of a request's head; more is answered with 431.
const HEAD_LIMIT: usize = 32 * 1024;
/// How long connections may take to end once the server shall.
const FAREWELL: Duration = Duration::from_secs(10);

/// Where requests go: to one router until the portal is open, then to the portal.
#[derive(Clone, Debug)]
pub struct Door {
    before: Router,
    open: Arc<OnceLock<Router>>,
}

impl Door {
    /// Leads to this router until it is opened.
    #[must_use]
    pub fn closed(before: Router) -> Self {
        Self { before, open: Arc::default() }
    }

    /// Leads to the portal from now on.
    pub fn open(&self, portal: Router) {
        // It is opened once; a second time would change nothing.
        let _ = self.open.set(portal);
    }

    async fn answer(&self, request: Request<Body>) -> Response {
        let router = self.open.get().unwrap_or(&self.before).clone();
        router.oneshot(request).await.unwrap_or_else(never)
    }
}

/// How the server treats its clients.
#[derive(Clone, Debug)]
pub struct Terms {
    pub bounds: Bounds,
    pub reading: Reading,
}

impl Terms {
    /// The usual ones, within these bounds.
    #[must_use]
    pub fn new(bounds: Bounds) -> Self {
        Self { bounds, reading: READING }
    }
}

/// Serves `router` on `listener` until `stop` is done; then lets what runs come to its end.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let terms = Terms::new(Bounds::serving(Bounds::TOTAL, &[]));
    serve_at(listener, Door::closed(router), terms, stop).await;
}

/// The same for what is behind a door, on these terms.
pub async fn serve_at(listener: TcpListener, door: Door, terms: Terms, stop: impl Future<Output = ()>) {
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT).max_buf_size(HEAD_LIMIT);
    let graceful = GracefulShutdown::new();
    let room = Room::new(terms.bounds);
    tokio::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            () = &mut stop => break,
            accepted = accept(&listener) => accepted,
        };
        // Closed at once: who waited here would wait for those who are in.
        let Some(place) = room.enter(peer) else { continue };
        let (door, activity) = (door.clone(), Arc::clone(&place.activity));
        let service = service_fn(move |request| answer(door.clone(), Arc::clone(&activity), peer, request));
        let stream = Paced::new(stream, terms.reading, Arc::clone(&place.activity.answering));
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A client that breaks off is its own affair.
            let _ = place.activity.end.run_until_cancelled(connection).await;
        });
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

async fn answer(
    door: Door,
    activity: Arc<Activity>,
    peer: SocketAddr,
    mut request: Request<Incoming>,
) -> Result<Response, Infallible> {
    let _asked = activity.ask();
    request.extensions_mut().insert(Peer(peer));
    Ok(door.answer(request.map(Body::new)).await)
}

fn never<T>(error: Infallible) -> T {
    match error {}
}

/// The next connection. An error is one client's (gone before it was taken) or the machine's (out of file
/// descriptors): then a pause, since the next try would fail alike.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Pages are one write each; waiting for more only delays them.
                let _ = stream.set_nodelay(true);
                return (stream, peer);
            }
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionAborted => {}
            Err(error) => {
                tracing::error!(%error, "no connection can be taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}
