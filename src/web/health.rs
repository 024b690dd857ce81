//! For machines: is the process alive, can it serve. Also the metrics, on a listener of their own.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};

use crate::db::deadline;
use crate::state::AppState;

/// How long a database is asked before it counts as silent.
const ANSWER: Duration = Duration::from_secs(5);

/// The process answers.
pub async fn live() -> &'static str {
    "live\n"
}

/// The process can serve: the database answers within two seconds.
pub async fn ready(State(app): State<AppState>) -> Response {
    let db = app.db.clone();
    let ask = async move {
        let mut tx = db.serve().await?;
        sqlx::query_scalar!(r#"select 1 as "one!""#).fetch_one(&mut *tx).await
    };
    // In a task of its own, whether the asker waits for it or not: so that who asks in a hurry costs no connection.
    let ask = app.tasks.spawn(deadline::within(ANSWER, ask));
    match tokio::time::timeout(Duration::from_secs(2), ask).await {
        Ok(Ok(Some(Ok(_)))) => "ready\n".into_response(),
        _ => not_ready().await.into_response(),
    }
}

/// It can't.
pub async fn not_ready() -> (StatusCode, &'static str) {
    (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
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
