//! All of a company's people, for operators.

use crate::app::{ALPINE, TestApp};
use crate::companies::{OPERATOR, path};
use crate::invitations::invite;

#[tokio::test]
async fn operators_find_anybody_of_a_company_also_who_is_invited_or_left() {
    let app = TestApp::demo().await;
    invite(&app, ALPINE, ("Ruth Keller", "ruth.keller@alpine.example"), &[]).await;
    let left = app.member(ALPINE, "staff9@alpine.example").await;
    app.run(&format!("update members set active = false, deactivated_at = now() where id = '{left}'")).await;
    let operator = app.sign_in(OPERATOR).await;
    let partner = app.partner(ALPINE).await;
    let all = app.count(&format!("select count(*) from members where partner_id = '{partner}'")).await;
    let company = operator.page(&path(ALPINE)).await;
    let link = company.link(&format!("{all} people, former ones too"));
    let list = operator.page(link.attr("href").unwrap()).await;
    assert!(list.contains(&format!("{all} people")), "all of them");
    let people = format!("{}/people", path(ALPINE));
    let found = operator.page(&format!("{people}?q=ruth.keller")).await;
    assert_eq!(found.rows().len(), 1);
    assert_eq!(found.row("Ruth Keller").cell("Status"), "Invited until 27 Nov 2026");
    let former = operator.page(&format!("{people}?status=deactivated")).await;
    assert_eq!(former.rows().iter().map(|it| it.id()).collect::<Vec<_>>(), [format!("m-{left}")]);
    let csv = operator.get(&format!("{people}.csv?status=invited")).await.text().await.unwrap();
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.contains("ruth.keller@alpine.example"), "{csv}");
    let read = format!(
        "select count(*) from programme_audit where action = 'company.read' and subject_id = '{partner}'"
    );
    assert_eq!(app.count(&read).await, 4, "that operators looked is on record");
    let taken = "select count(*) from programme_audit where action = 'list.downloaded'
                     and details ->> 'file' = 'people-4100001.csv'";
    assert_eq!(app.count(taken).await, 1);
}
