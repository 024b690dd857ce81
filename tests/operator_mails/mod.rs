//! Which mails operators get of what waits and of key pools: each at once, in one mail a day, or none.

mod at_once;
mod choosing;
mod daily;

use crate::app::{TestApp, Visitor};
use crate::database::operators::{self, FULFILMENT, READER};
use crate::fulfilment::Desk;
use crate::html::Page;

const OWN_MAILS: &str = "/console/operators/mails";

/// Chooses as an operator does: of work, and of key pools.
async fn choose(visitor: &Visitor, work: &str, keys: &str) {
    let chosen = visitor.post(OWN_MAILS, &[("work", work), ("keys", keys)]).await;
    assert_eq!(chosen.status(), 303);
}

/// What is chosen on their page.
fn chosen(page: &Page, topic: &str) -> String {
    page.chosen(topic).concat()
}

/// Two administrators at a desk, and somebody of each other role.
async fn staffed() -> Desk {
    let desk = Desk::new().await;
    operators::employ(&desk.app, FULFILMENT, "fulfilment").await;
    operators::employ(&desk.app, READER, "reader").await;
    desk
}

/// As a mail would have come to them, whatever their role.
async fn wants_each(app: &TestApp, email: &str) {
    operators::set_wishes(app, email, ("each", "each")).await;
}

/// Who got a mail of this name, in the order of their addresses; then those mails are gone.
async fn told(desk: &Desk, name: &str) -> Vec<String> {
    let told = desk.mails(name).await.into_iter().map(|(recipient, _)| recipient).collect();
    crate::database::mails::forget_all(&desk.app).await;
    told
}
