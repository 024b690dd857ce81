//! "My access": what somebody may do in a company, and who gives more.

use crate::app::{ALPINE, BLEU_HORIZON, TestApp};

fn access(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/access")
}

#[tokio::test]
async fn everybody_reads_what_their_roles_allow_and_who_gives_more() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let page = staff.page(&access(ALPINE)).await;
    assert!(page.contains("Ask for on-premises support"), "staff may");
    assert_eq!(page.row("Get product keys").cell("One of these roles"), "Global admin and MPN partner admin");
    let who = page.by_id("who").unwrap();
    assert!(who.contains("global.admin@alpine.example") && who.contains("user.admin@alpine.example"));
    assert!(!who.contains("partner.admin@alpine.example"), "who gives none");
    let user_admin = app.sign_in("user.admin@alpine.example").await;
    let page = user_admin.page(&access(ALPINE)).await;
    assert!(page.contains("But no Global admins, nor that role, nor your own roles."));
    assert!(
        !page.by_id("who").unwrap().contains("user.admin@alpine.example"),
        "nobody is sent to themselves"
    );
    // A role that is taken shows at the next request.
    let admin = app.sign_in("global.admin@alpine.example").await;
    assert_eq!(admin.page(&access(ALPINE)).await.rows().len(), 1, "all but what an Admin agent does");
    app.run("delete from member_roles where role = 'global_admin'").await;
    assert!(admin.page(&access(ALPINE)).await.rows().len() > 5);
}

#[tokio::test]
async fn somebody_of_two_companies_reads_of_each_on_its_own() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let page = consultant.page(&access(ALPINE)).await;
    assert!(page.links_to(&access(BLEU_HORIZON)));
    assert!(!page.contains("bleu-horizon.example"), "of another company its name and number alone");
    let stranger = app.sign_in("staff1@alpine.example").await;
    assert_eq!(stranger.get(&access(BLEU_HORIZON)).await.status(), 404);
    assert!(!stranger.page(&access(ALPINE)).await.contains("Your other companies"));
}
