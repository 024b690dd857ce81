//! What nobody means to send: malformed, too much, to the wrong place, too late. It is told apart from a fault of the
//! portal's (never 500), and changes nothing. And what the lists do with odd but honest wishes.

mod fields;
mod late;
mod lists;
mod origin;

use reqwest::Response;

use crate::app::{ALPINE, TestApp, Visitor};

const FORM: &str = "application/x-www-form-urlencoded";

fn software() -> String {
    format!("/partners/{ALPINE}/benefits/software")
}

async fn office(app: &TestApp) -> String {
    app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await
}

async fn alpine_admin(app: &TestApp) -> Visitor {
    app.sign_in("global.admin@alpine.example").await
}

/// A POST with a body as it is.
async fn post_body(
    visitor: &Visitor,
    path: &str,
    content_type: &str,
    body: impl Into<reqwest::Body>,
) -> Response {
    let url = visitor.base_url.join(path).unwrap();
    visitor.client.post(url).header("content-type", content_type).body(body).send().await.unwrap()
}

async fn status(response: Response) -> u16 {
    response.status().as_u16()
}

/// The problems that a page tells at its top.
fn problems(page: &str) -> String {
    let block = page.split("<div class=\"errors\"").nth(1).unwrap_or_default();
    block.split("</ul>").next().unwrap_or_default().to_owned()
}
