//! For machines: is the process alive, can it serve. Also the metrics, on a listener of their own.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};

use crate::state::AppState;

/// The process answers.
pub async fn live() -> &'static str {
    "live\n"
}

/// The process can serve: the database answers within two seconds.
pub async fn ready(State(app): State<AppState>) -> Response {
    let db = app.db.clone();
    // To its end in a task of its own, whether the asker waits for it or not: an opening transaction that is
    // dropped half-way would be handed back to the pool open.
    let ask = app.tasks.spawn(async move {
        let mut tx = db.serve().await?;
        sqlx::query_scalar!(r#"select 1 as "one!""#).fetch_one(&mut *tx).await
    });
    match tokio::time::timeout(Duration::from_secs(2), ask).await {
        Ok(Ok(Ok(_))) => "ready\n".into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}

/// The metrics, in Prometheus's text format.
pub async fn metrics(
    State((app, handle)): State<(AppState, metrics_exporter_prometheus::PrometheusHandle)>,
) -> Response {
    let (connections, idle) = app.db.connections();
    metrics::gauge!("portal_database_connections").set(f64::from(connections));
    metrics::gauge!("portal_database_connections_idle").set(u32::try_from(idle).unwrap_or(u32::MAX));
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], handle.render()).into_response()
}
