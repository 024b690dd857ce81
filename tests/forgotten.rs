//! A success that leaves without its commit becomes a fault (in debug builds), whatever else the request committed.

use axum::extract::State;
use axum::routing::post;
use axum::{Router, middleware};
use partner_portal::audit::{self, AccessAct, Actor, Recorded};
use partner_portal::base::clock::Clock;
use partner_portal::error::AppResult;
use partner_portal::state::AppState;
use partner_portal::web::see_other;
use partner_portal::web::settle::settle;
use tokio::net::TcpListener;

use crate::app::TestApp;
use crate::database::NOW;

/// Writes what a commit makes last.
async fn act(tx: &mut sqlx::PgConnection) -> AppResult<()> {
    let entry = AccessAct::UnknownId { path: None }.done();
    Ok(audit::record_programme(tx, &Actor::programme(Clock::stopped_at(NOW)), &entry).await?)
}

async fn commits(State(app): State<AppState>) -> AppResult {
    let mut tx = app.db.console().await?;
    act(&mut tx).await?;
    tx.commit().await?;
    Ok(see_other("/"))
}

async fn undoes(State(app): State<AppState>) -> AppResult {
    let mut tx = app.db.console().await?;
    act(&mut tx).await?;
    tx.rollback().await?;
    Ok(see_other("/"))
}

/// As a handler does that leaves a message for the next page: the session's transaction is another one.
async fn forgets(State(app): State<AppState>) -> AppResult {
    let mut tx = app.db.console().await?;
    act(&mut tx).await?;
    app.db.serve().await?.commit().await?;
    Ok(see_other("/"))
}

#[tokio::test]
async fn a_commit_that_was_forgotten_is_a_fault_whatever_else_was_committed() {
    let app = TestApp::demo().await;
    let state = app.state.clone();
    let router = Router::new()
        .route("/commits", post(commits))
        .route("/undoes", post(undoes))
        .route("/forgets", post(forgets))
        .layer(middleware::from_fn_with_state(state.clone(), settle))
        .with_state(state);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for (path, status) in [("commits", 303), ("undoes", 303), ("forgets", 500)] {
        let answer = client.post(format!("http://{address}/{path}")).send().await.unwrap();
        assert_eq!(answer.status(), status, "{path}");
    }
}
