//! Each operator chooses for themselves, of what is their role's task.

use super::{OWN_MAILS, choose, chosen, staffed};
use crate::database::operators::{FULFILMENT, READER};
use crate::fulfilment::{OPERATOR, SECOND};
use crate::html::Page;

#[tokio::test]
async fn who_never_chose_gets_one_mail_a_day_of_work_and_each_of_key_pools() {
    let desk = staffed().await;
    let page = desk.operator.page(OWN_MAILS).await;
    assert_eq!([chosen(&page, "work"), chosen(&page, "keys")], ["digest", "each"]);
    assert!(page.contains(OPERATOR), "it says where the mails go");
    assert!(page.contains("One mail a day, after 06:00 UTC"));
    assert!(page.contains("If more than 10 of one company"));
}

#[tokio::test]
async fn what_an_operator_chooses_is_theirs_alone_shown_on_the_list_and_on_record() {
    let desk = staffed().await;
    choose(&desk.operator, "each", "none").await;
    let page = desk.operator.page(OWN_MAILS).await;
    assert!(page.banner().unwrap().contains("It holds from now on"));
    assert_eq!([chosen(&page, "work"), chosen(&page, "keys")], ["each", "none"]);
    let others = desk.second.page(OWN_MAILS).await;
    assert_eq!([chosen(&others, "work"), chosen(&others, "keys")], ["digest", "each"]);
    let list = desk.second.page("/console/operators").await;
    let mails = |email: &str| list.row(email).cell("Mails");
    assert_eq!(mails(OPERATOR), "Work that waits: Each at once Key pools: None");
    assert_eq!(mails(SECOND), "Work that waits: Daily digest Key pools: Each at once");
    assert_eq!(mails(FULFILMENT), "Work that waits: Daily digest");
    assert_eq!(mails(READER), "None in this role");

    let entries = "select count(*) from programme_audit
                   where action = 'operator.mails_chosen' and outcome = 'done' and actor = 'operator@programme.example'";
    assert_eq!(desk.app.count(entries).await, 2, "one of each topic that changed");
    choose(&desk.operator, "each", "none").await;
    assert_eq!(desk.app.count(entries).await, 2, "what was so already is no change");
    // Another topic than the one that is sent stays as it is.
    assert_eq!(desk.operator.post(OWN_MAILS, &[("work", "digest")]).await.status(), 303);
    let page = desk.operator.page(OWN_MAILS).await;
    assert_eq!([chosen(&page, "work"), chosen(&page, "keys")], ["digest", "none"]);
}

#[tokio::test]
async fn each_role_chooses_of_what_is_its_task() {
    let desk = staffed().await;
    let (fulfilment, reader) = (desk.app.sign_in(FULFILMENT).await, desk.app.sign_in(READER).await);
    let page = fulfilment.page(OWN_MAILS).await;
    assert_eq!(page.choices("work"), ["each", "digest", "none"]);
    assert!(page.choices("keys").is_empty());
    assert!(page.contains("This takes one of these roles in the programme: Administrator."));
    assert_eq!(fulfilment.post(OWN_MAILS, &[("work", "none")]).await.status(), 303);
    assert_eq!(chosen(&fulfilment.page(OWN_MAILS).await, "work"), "none");
    assert_eq!(fulfilment.post(OWN_MAILS, &[("work", "each"), ("keys", "each")]).await.status(), 403);
    assert_eq!(chosen(&fulfilment.page(OWN_MAILS).await, "work"), "none", "nothing of it was done");

    let page = reader.page(OWN_MAILS).await;
    assert!(page.choices("work").is_empty() && page.choices("keys").is_empty());
    assert!(page.contains("You get none of these mails."));
    for fields in [&[("work", "each")][..], &[("keys", "each")], &[]] {
        assert_eq!(reader.post(OWN_MAILS, fields).await.status(), 403, "{fields:?}");
    }
    assert_eq!(desk.app.count("select count(*) from operator_mails").await, 1);
}

#[tokio::test]
async fn what_is_no_choice_is_told_and_changes_nothing() {
    let desk = staffed().await;
    let page = Page::of(desk.operator.post(OWN_MAILS, &[("work", "weekly"), ("keys", "none")]).await).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problem_at("work").as_deref(), Some("Choose one"));
    assert_eq!((page.problem_at("keys"), chosen(&page, "keys").as_str()), (None, "none"), "it is kept");
    let page = Page::of(desk.operator.post(OWN_MAILS, &[]).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_at("work").is_some() && page.problem_at("keys").is_some());
    assert_eq!(desk.app.count("select count(*) from operator_mails").await, 0);
}
