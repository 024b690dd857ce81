//! What was sent: to whom, by whom, in which words, and how delivery stands.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::MENU;
use crate::base::ids::NewsId;
use crate::error::{AppError, AppResult};
use crate::news::{Text, Texts, store};
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::extract::Id;
use crate::web::moment::Moment;
use crate::web::page;

#[derive(Template)]
#[template(path = "console/news/page.html")]
struct NewsPage {
    shell: Shell,
    to: String,
    readers: String,
    sent: Moment,
    by: String,
    delivery: String,
    class: &'static str,
    delivers: bool,
    texts: Texts,
}

/// Shows it.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Id(news): Id<NewsId>,
) -> AppResult {
    let (sent, texts) = store::find_news(scope.tx().await?, news).await?.ok_or(AppError::UnknownId)?;
    let locale = scope.locale();
    let t = locale.texts();
    let (delivery, class) = sent.delivery(locale);
    let it = NewsPage {
        shell: Shell::console(&app, &scope, MENU.place, t.news_title(sent.number.to_string())),
        to: sent.to.text(t),
        readers: locale.number(sent.readers),
        sent: Moment::new(sent.at, locale)?,
        by: sent.by.1,
        delivery,
        class,
        delivers: app.mail.delivers,
        texts,
    };
    page(StatusCode::OK, &it)
}

impl Text {
    /// Its paragraphs.
    fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.body.lines().filter(|line| !line.is_empty())
    }
}
