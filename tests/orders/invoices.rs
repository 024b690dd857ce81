//! Invoices: their numbers without gaps, and what stands on them.

use std::sync::Arc;

use time::macros::date;

use super::{pay, place, total};
use crate::app::{ALPINE, TestApp};
use crate::office::Office;
use partner_portal::orders::store::{self, InvoiceKind, NewInvoice};

#[tokio::test]
async fn a_pro_forma_becomes_an_invoice_with_the_sellers_and_buyers_data_as_they_were() {
    let app = TestApp::demo().await;
    let order = place(&app, ALPINE, &["silver-devops"]).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let path = format!("/partners/{ALPINE}/orders/{order}/invoice");
    let paper = admin.page(&path).await;
    for words in
        ["Pro-forma invoice", "This is not an invoice", "1 Peak Road", "Switzerland", "PO 17", "IE29 AIBK"]
    {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    pay(&app, ALPINE, order, total(&app, order).await, date!(2026 - 11 - 20)).await;
    app.run("update programme set seller_name = 'Another Ltd'").await;
    let paper = admin.page(&path).await;
    for words in [
        "Invoice 2026-000002",
        "Partner Programme Ltd",
        "IE 1234567T",
        "Paid by bank transfer on 20 Nov 2026",
    ] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    assert!(!paper.contains("Another Ltd") && !paper.contains("not an invoice"), "{paper}");
    let french = admin.page(&format!("{path}?lang=fr")).await;
    assert!(french.contains("Facture 2026-000002") && french.contains("Suisse"), "{french}");
}

#[tokio::test]
async fn of_a_thousand_invoices_of_which_some_fail_the_numbers_have_no_gap() {
    let app = Arc::new(TestApp::demo().await);
    let order = place(&app, ALPINE, &["silver-devops"]).await;
    let partner = Office::of_number(&app, ALPINE).await.partner.id;
    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..20 {
        let app = app.clone();
        workers.spawn(async move {
            for i in 0..50 {
                let mut tx = app.state.db.console().await.unwrap();
                let selling = store::find_selling(&mut tx, partner).await.unwrap();
                let (kind, at) = (InvoiceKind::CreditNote, app.clock.now());
                let new = NewInvoice { order, kind, at, net: 1, tax: 0, selling: &selling };
                store::issue(&mut tx, partner, &new).await.unwrap();
                // One of ten fails after its number is taken.
                if (worker + i) % 10 == 0 {
                    tx.rollback().await.unwrap();
                } else {
                    tx.commit().await.unwrap();
                }
            }
        });
    }
    while let Some(done) = workers.join_next().await {
        done.unwrap();
    }
    // The first is the demo's.
    let numbers = "select count(*) from invoices where kind = 'credit_note' and year = 2026";
    assert_eq!(app.count(numbers).await, 901);
    assert_eq!(app.count("select max(number)::bigint from invoices where kind = 'credit_note'").await, 901);
    assert_eq!(
        app.count("select count(distinct number) from invoices where kind = 'credit_note'").await,
        901
    );
}
