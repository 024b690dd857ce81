//! Counts requests by method and status, and how long they took.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

/// The bounds by which the time of requests is told, in seconds.
pub const SECONDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0];

/// The layer that counts. Paths are not told apart: they hold numbers of companies and ids.
pub async fn count(request: Request, next: Next) -> Response {
    // Whatever else a client calls a method is one, so that nobody fills the memory with names.
    let method = match request.method().as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        _ => "other",
    };
    let start = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_str().to_owned();
    metrics::counter!("portal_requests_total", "method" => method, "status" => status).increment(1);
    metrics::histogram!("portal_request_seconds").record(start.elapsed().as_secs_f64());
    response
}
