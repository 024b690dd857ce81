//! Keys of several benefits at once: chosen on a list, confirmed once, shown on one page (R-SW-2, 5, 5a, R-CL-2).

use futures_util::future::join_all;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, location};
use crate::database::members::give_role;
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";
const OFFICE: &str = "Office Professional Plus 2019";
/// The product whose pool is empty in the demo.
const EMPTY: &str = "Project Professional 2019";

fn path(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits/keys")
}

fn fields(ids: &[String]) -> Vec<(&str, &str)> {
    let chosen = ids.iter().map(|id| ("benefit_id", id.as_str()));
    chosen.chain([("confirm", "yes")]).collect()
}

/// The ids that are offered to be chosen on a list: of a product from several packages all at once.
fn offered(list: &Page) -> Vec<String> {
    let boxes = list.whole().all("input[name=benefit_id][form=several]").into_iter();
    boxes.flat_map(|it| it.attr("value").unwrap().split(',').map(str::to_owned)).collect()
}

async fn list(visitor: &Visitor, mpn_id: i64, kind: &str) -> Page {
    visitor.page(&format!("/partners/{mpn_id}/benefits/{kind}?lang=en")).await
}

#[tokio::test]
async fn several_are_chosen_on_the_list_confirmed_once_and_shown_on_one_page_for_ten_minutes() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let software = list(&admin, ALPINE, "software").await;
    let ids = offered(&software);
    assert!(ids.len() >= 2, "{software}");
    let form = software.by_id("several").unwrap();
    assert_eq!((form.attr("method"), form.attr("action")), (Some("get"), Some(path(ALPINE).as_str())));
    let chosen = &ids[..2];
    let query = format!("{}?benefit_id={}&benefit_id={}", path(ALPINE), chosen[0], chosen[1]);
    let asked = admin.page(&query).await;
    assert!(asked.contains("Get keys of 2 products?") && asked.contains("2 keys are issued"), "{asked}");
    assert!(!asked.contains("DMXXX-"), "{asked}");
    let issued = "select count(*) from issued_keys where benefit_id = any(array['{0}', '{1}']::uuid[])"
        .replace("{0}", &chosen[0])
        .replace("{1}", &chosen[1]);
    assert_eq!(app.count(&issued).await, 0, "looking does nothing");
    let done = admin.post(&path(ALPINE), &fields(chosen)).await;
    assert_eq!(done.status(), 303);
    let shown = admin.page(&location(&done)).await;
    assert_eq!(shown.count("DMXXX-"), 2, "{shown}");
    assert_eq!(shown.whole().all("[data-copy]").len(), 2);
    assert_eq!(app.count(&issued).await, 2);
    // Each has its entries; the Global admins get one mail for both.
    for id in chosen {
        for action in ["keys.issued", "keys.revealed"] {
            let entries = format!(
                "select count(*) from company_audit where subject_id = '{id}' and action = '{action}' and outcome = 'done'"
            );
            assert_eq!(app.count(&entries).await, 1, "{action}");
        }
    }
    let mails = |name: &str| format!("select count(*) from outbox where mail->>'mail' = '{name}'");
    assert!(app.count(&mails("several_keys_revealed")).await > 0);
    let admins = app.count(&mails("several_keys_revealed")).await;
    // The same press again: the same page, nothing more on record.
    let again = admin.post(&path(ALPINE), &fields(chosen)).await;
    assert_eq!(admin.page(&location(&again)).await.count("DMXXX-"), 2);
    assert_eq!(app.count(&issued).await, 2);
    assert_eq!(app.count(&mails("several_keys_revealed")).await, admins);
    // Another admin sees none, and can have them shown again.
    let other = app.sign_in("partner.admin@alpine.example").await;
    let page = other.page(&location(&done)).await;
    assert!(!page.contains("DMXXX-") && page.contains("the same keys are shown again"), "{page}");
    app.clock.advance(time::Duration::minutes(10));
    let page = admin.page(&location(&done)).await;
    assert!(!page.contains("DMXXX-"), "{page}");
}

#[tokio::test]
async fn all_that_end_on_a_day_are_one_link() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let software = list(&admin, ALPINE, "software").await;
    let link = software.link("All that end on 14 Dec 2026").attr("href").unwrap().to_owned();
    assert!(link.ends_with("?kind=software&ends=2026-12-14"), "{link}");
    let asked = admin.page(&link).await;
    let sent: Vec<String> = asked
        .whole()
        .all("form input[type=hidden][name=benefit_id]")
        .into_iter()
        .filter_map(|it| it.attr("value").map(str::to_owned))
        .collect();
    assert!(sent.len() >= 2 && sent.iter().all(|id| offered(&software).contains(id)), "{asked}");
    for id in &sent {
        let day = format!("select count(*) from benefits where id = '{id}' and activate_by = '2026-12-14'");
        assert_eq!(app.count(&day).await, 1);
    }
}

#[tokio::test]
async fn where_none_are_left_it_is_said_before_the_press_and_holds_up_no_other() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let empty = app.benefit(ALPINE, EMPTY, "action_pack").await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let software = list(&admin, ALPINE, "software").await;
    assert!(!offered(&software).contains(&empty) && offered(&software).contains(&office));
    assert!(software.row(EMPTY).contains("None left at present"), "{software}");
    let told = "select count(*) from outbox where mail->>'mail' = 'pool_empty'";
    assert_eq!(app.count(told).await, 0);
    // The opened row and the confirmation say that the programme has been told, and it has: once.
    let row = admin.page(&format!("/partners/{ALPINE}/benefits/software?open={empty}")).await;
    assert!(row.contains("None left at present. The programme has been told."), "{row}");
    assert!(!row.posts_to(&format!("/partners/{ALPINE}/benefits/{empty}/keys")), "{row}");
    let operators = app.count(told).await;
    assert!(operators > 0);
    let both = [empty.clone(), office.clone()];
    let asked = admin.page(&format!("{}?benefit_id={empty}&benefit_id={office}", path(ALPINE))).await;
    assert!(asked.contains("None left at present. The programme has been told."), "{asked}");
    assert_eq!(app.count(told).await, operators, "once a day");
    let done = admin.post(&path(ALPINE), &fields(&both)).await;
    let shown = admin.page(&location(&done)).await;
    assert_eq!(shown.count("DMXXX-"), 1, "{shown}");
    assert!(shown.contains("No key is got. None left at present."), "{shown}");
    let refused = format!(
        "select count(*) from company_audit where subject_id = '{empty}' and action = 'keys.issued' and outcome = 'refused'"
    );
    assert_eq!(app.count(&refused).await, 1);
}

#[tokio::test]
async fn the_refund_and_the_tenant_are_confirmed_once_for_all() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let software = offered(&list(&admin, BLEU_HORIZON, "software").await);
    let cloud = offered(&list(&admin, BLEU_HORIZON, "cloud").await);
    let chosen = [software[0].clone(), software.get(1).or(cloud.first()).unwrap().clone()];
    let plain: Vec<(&str, &str)> = chosen.iter().map(|id| ("benefit_id", id.as_str())).collect();
    let page = Page::of(admin.post(&path(BLEU_HORIZON), &plain).await).await;
    assert_eq!(page.status, 422, "{page}");
    assert_eq!(
        app.count(
            "select count(*) from issued_keys k join partner_directory d on d.id = k.partner_id
        where d.mpn_id = 4100002"
        )
        .await,
        0
    );
    assert_eq!(admin.post(&path(BLEU_HORIZON), &fields(&chosen)).await.status(), 303);
    // Cloud keys: the tenant, each time.
    let alpine = app.sign_in(ADMIN).await;
    let chosen = offered(&list(&alpine, ALPINE, "cloud").await);
    if chosen.len() > 1 {
        let unchecked = Page::of(alpine.post(&path(ALPINE), &fields(&chosen)).await).await;
        assert_eq!(unchecked.status, 422);
        assert!(unchecked.by_id("tenant_checked").is_some(), "{unchecked}");
        let checked = [&fields(&chosen)[..], &[("tenant_checked", "yes")]].concat();
        assert_eq!(alpine.post(&path(ALPINE), &checked).await.status(), 303);
    }
}

#[tokio::test]
async fn who_may_not_and_ids_of_others_are_refused_and_nothing_chosen_says_so() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let other = app.benefit(BLEU_HORIZON, OFFICE, "action_pack").await;
    let both = [office.clone(), other.clone()];
    assert_eq!(admin.post(&path(ALPINE), &fields(&both)).await.status(), 404);
    let query = format!("{}?benefit_id={office}&benefit_id={other}", path(ALPINE));
    assert_eq!(admin.get(&query).await.status(), 404);
    let issued = format!("select count(*) from issued_keys where benefit_id = '{office}'");
    assert_eq!(app.count(&issued).await, 0, "nothing of a choice with a stranger in it");
    assert!(admin.page(&path(ALPINE)).await.contains("Nothing is chosen."));
    let email = "staff9@alpine.example";
    give_role(&app, ALPINE, email, "user_admin").await;
    let user_admin = app.sign_in(email).await;
    assert!(offered(&list(&user_admin, ALPINE, "software").await).is_empty());
    assert_eq!(user_admin.post(&path(ALPINE), &fields(&[office])).await.status(), 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_admins_who_press_for_the_same_rows_in_any_order_each_benefit_gets_its_keys_once() {
    let app = TestApp::demo().await;
    let ids = offered(&list(&app.sign_in(ADMIN).await, ALPINE, "software").await);
    let mut turned = ids.clone();
    turned.reverse();
    let (one, other) = (app.sign_in(ADMIN).await, app.sign_in("partner.admin@alpine.example").await);
    let (path, there, back) = (path(ALPINE), fields(&ids), fields(&turned));
    let presses = (0..8).map(|number| {
        let (visitor, fields) = if number % 2 == 0 { (&one, &there) } else { (&other, &back) };
        visitor.post(&path, fields)
    });
    for answer in join_all(presses).await {
        assert_eq!(answer.status(), 303);
    }
    for id in &ids {
        let keys = format!("select count(*) from issued_keys where benefit_id = '{id}'");
        let wanted = format!(
            "select p.keys_per_benefit::bigint from benefits b join products p on p.id = b.product_id where b.id = '{id}'"
        );
        assert_eq!(app.count(&keys).await, app.count(&wanted).await);
    }
    crate::races::assert_nothing_is_half_done(&app).await;
}
