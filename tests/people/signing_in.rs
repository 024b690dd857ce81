//! When the people of a company signed in last: told of their use of this company, and of no other's.

use time::Duration;

use super::{people, records, row_of};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};

const ADMIN: &str = "global.admin@alpine.example";
const IN_BOTH: &str = "consultant@freelance.example";
const OF_BLEU: &str = "global.admin@bleu-horizon.example";

/// What the cell of the last sign-in tells of somebody.
async fn told(visitor: &crate::app::Visitor, mpn_id: i64, email: &str) -> String {
    let page = visitor.page(&format!("/partners/{mpn_id}/account/people?lang=en")).await;
    row_of(&page, email).cell("Last sign-in")
}

#[tokio::test]
async fn a_company_sees_when_its_people_signed_in_to_use_it_and_nothing_of_other_companies() {
    let app = TestApp::demo().await;
    let (admin, other) = (app.sign_in(ADMIN).await, app.sign_in(OF_BLEU).await);
    assert_eq!(told(&admin, ALPINE, IN_BOTH).await, "–");
    let consultant = app.sign_in(IN_BOTH).await;
    for _ in 0..2 {
        assert_eq!(consultant.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 200);
    }
    assert_eq!(told(&admin, ALPINE, IN_BOTH).await, "20 Nov 2026");
    assert_eq!(told(&other, BLEU_HORIZON, IN_BOTH).await, "–", "it was in another company");
    // With the session of that day, whenever it is used.
    app.clock.advance(Duration::hours(6));
    assert_eq!(consultant.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 200);
    assert_eq!(told(&other, BLEU_HORIZON, IN_BOTH).await, "20 Nov 2026");
    let member = app.member(ALPINE, IN_BOTH).await;
    let page = admin.page(&format!("{}/{member}", people())).await;
    assert!(page.contains("Last sign-in") && page.contains("20 Nov 2026"), "{page}");
}

#[tokio::test]
async fn the_newest_sign_in_counts_also_where_an_older_session_is_used_after_it() {
    let app = TestApp::demo().await;
    let (old, staff) = (app.sign_in(ADMIN).await, "staff9@alpine.example");
    app.clock.advance(Duration::hours(11));
    old.get(&people()).await;
    app.clock.advance(Duration::hours(11));
    let new = app.sign_in(ADMIN).await;
    new.get(&people()).await;
    assert_eq!(old.get(&people()).await.status(), 200);
    assert_eq!(told(&new, ALPINE, ADMIN).await, "21 Nov 2026");
    // First who signed in longest ago, before them who is not known to have.
    let last = new.page(&format!("{}?sort=-signed-in", people())).await;
    let rows = last.rows();
    let first = rows.iter().find(|row| row.id().starts_with("m-")).unwrap();
    assert!(first.cells().iter().any(|cell| cell == ADMIN), "{last}");
    let csv = new.get(&format!("{}.csv?sort=-signed-in", people())).await.text().await.unwrap();
    let records = records(&csv);
    assert_eq!(records[0].last().unwrap(), "2026-11-21");
    assert!(records.iter().any(|it| it[1] == staff && it.last().unwrap().is_empty()));
}
