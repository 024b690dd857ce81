//! Versions of what an offer grants (R-CON-2): published, none changes, and each enrollment keeps its own.

use super::file;
use crate::app::{ALPINE, TestApp};
use crate::factories::a_company;
use crate::fulfilment::OPERATOR;

#[tokio::test]
async fn a_changed_package_is_a_new_version_and_each_enrollment_shows_its_own() {
    let app = TestApp::demo().await;
    let visitor = app.sign_in(OPERATOR).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let software = format!("/partners/{ALPINE}/benefits/software");
    let before = admin.page(&software).await.whole().text();
    let lines = "select count(*) from package_lines l join package_versions v on v.id = l.package_version_id
                 join offers o on o.id = v.offer_id where o.code = 'action-pack'";
    let first = app.count(&format!("{lines} and v.version = 1")).await;

    let exported = file::exported(&visitor).await;
    let (head, rest) = exported.split_once("[offers.action-pack.grants]\n").unwrap();
    let rest =
        rest.replacen("office-professional-plus-2019 = 10\n", "office-professional-plus-2019 = 12\n", 1);
    let preview = file::upload(&visitor, &format!("{head}[offers.action-pack.grants]\n{rest}")).await;
    let shown = file::changes(&preview);
    assert_eq!(shown, [["offers.action-pack.grants.office-professional-plus-2019", "10", "12"]]);
    let held =
        "select count(*) from enrollment_offers eo join package_versions v on v.id = eo.package_version_id
                join offers o on o.id = v.offer_id
                join enrollments e on e.partner_id = eo.partner_id and e.id = eo.enrollment_id
                where o.code = 'action-pack' and e.cancelled_at is null";
    let held = app.count(held).await;
    assert!(held > 0 && preview.contains(&format!("and not for the {held} memberships that have it")));
    assert_eq!(file::confirm(&visitor, &preview).await.status(), 303);

    assert_eq!(app.count(&format!("{lines} and v.version = 1")).await, first, "what was published stands");
    assert_eq!(app.count(&format!("{lines} and v.version = 2")).await, first);
    assert_eq!(app.count(&format!("{lines} and v.version = 2 and core = 12")).await, 1);
    assert_eq!(admin.page(&software).await.whole().text(), before, "who bought the first has it");

    // Who buys it now has the second, beside those who have the first.
    let plan = a_company().with_action_pack().with_benefit("Office Professional Plus 2019", 12);
    let company = plan.made_in(&app).await;
    app.run(&format!(
        "insert into enrollment_offers (partner_id, enrollment_id, package_version_id)
         select e.partner_id, e.id, v.id from enrollments e, package_versions v join offers o on o.id = v.offer_id
         where e.partner_id = '{}' and o.code = 'action-pack' and v.version = 2",
        company.id
    ))
    .await;
    let other = company.admin(&app).await;
    let page = other.page(&format!("/partners/{}/benefits/software", company.mpn_id)).await;
    assert_eq!(admin.page(&software).await.whole().text(), before);
    assert_eq!(page.row("Office Professional Plus 2019").cell("Quantity"), "12");
}
