//! Mails found by their subject, which is kept as their reader gets it.

use std::collections::BTreeSet;

use super::console::{rows, walk};
use crate::app::{ALPINE, TestApp};
use crate::database::mails::{self, write};
use crate::office::Office;

const OPERATOR: &str = "operator@programme.example";
const MAILS: &str = "/console/mail";

#[tokio::test]
async fn mails_are_found_by_words_of_the_subject_that_their_reader_gets() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    write(&app, 3).await;
    app.run("update persons set language = 'fr' where email = 'staff20@alpine.example'").await;
    let office = Office::of_number(&app, ALPINE).await;
    let seats = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    for email in ["staff20@alpine.example", "staff21@alpine.example"] {
        office.gives_seat(&seats, email).await;
    }
    office.asks("Où est le logo ?", "We can't find it.").await;
    for (query, found) in [
        ("subject=visual+STUDIO", 2),
        ("subject=studio+pouvez", 1),
        ("subject=You+can", 1),
        ("subject=OU+le+logo", 1),
        ("subject=SR-", 1),
        ("subject=%25", 0),
        ("subject=nothing+of+this", 0),
        ("subject=studio&status=sent", 0),
        ("subject=studio&status=queued", 2),
        ("subject=studio&q=staff20@alpine.example", 1),
        ("subject=logo&q=staff20@alpine.example", 0),
        ("subject=logo&q=alpine", 1),
        ("subject=logo&q=4100001&status=queued", 1),
        ("subject=logo&q=bleu", 0),
        // Those that were written before have no subject to be found by.
        ("subject=visio", 0),
        ("q=reader1@alpine.example", 1),
        ("q=reader1@alpine.example&status=queued", 1),
    ] {
        let page = operator.page(&format!("{MAILS}?{query}")).await;
        assert_eq!(rows(&page).len(), found, "{query}");
        let lines = operator.text(&format!("{MAILS}.csv?{query}")).await.lines().count();
        assert_eq!(lines, found + 1, "{query}");
    }
    let page = operator.page(&format!("{MAILS}?subject=studio")).await;
    assert!(page.contains("Vous pouvez maintenant utiliser Visual Studio Enterprise"), "{page}");
    assert!(
        page.contains("Looked for among the newest 20,000 mails") && page.value_of("subject") == "studio"
    );
    // A page's length of them, forth and back.
    app.run(
        "insert into outbox (id, recipient, recipient_name, language, mail, created_at, next_attempt_at, searched)
         select gen_random_uuid(), recipient, '', 'en', mail, created_at, created_at, 'key pool empty: visio'
         from outbox, generate_series(1, 120) where recipient = 'reader1@alpine.example'",
    )
    .await;
    let listed = walk(&app, &operator, "subject=pool+visio&status=queued").await;
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), 120);
    mails::forget_newest(&app).await;
    let second = operator.page(&format!("{MAILS}?subject=pool&after={}", listed[49])).await;
    let back = second.by_id("previous").unwrap().attr("href").unwrap().to_owned();
    assert_eq!(rows(&operator.page(&back).await).len(), 50);
}
