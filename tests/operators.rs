//! Operators and their roles (R-CON-1): what each may do, and that it holds from the next request on.

use crate::app::{ALPINE, TestApp};
use crate::database::operators::{self, FULFILMENT, READER};
use crate::fulfilment::{Desk, INCIDENTS, OPERATOR, path};
use crate::html::Page;

const TAKES_A_ROLE: &str = "This takes one of these roles in the programme: Administrator and Fulfilment.";

/// What is off on a page, with the reason that it names.
fn off(page: &Page, button: &str) -> String {
    let buttons: Vec<_> = page.buttons().into_iter().filter(|it| it.contains(button)).collect();
    let [control] = buttons.as_slice() else { panic!("{} buttons {button:?} in {page}", buttons.len()) };
    assert!(control.is_off(), "{button:?} can be pressed");
    let why = control.attr("aria-describedby").expect("a reason");
    page.by_id(why).unwrap_or_else(|| panic!("no {why} in {page}")).text()
}

#[tokio::test]
async fn a_reader_sees_each_control_off_with_the_reason() {
    let desk = Desk::new().await;
    operators::employ(&desk.app, READER, "reader").await;
    let reader = desk.app.sign_in(READER).await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;

    let page = reader.page(&path(&activation)).await;
    for button in ["Take", "Hand over", "Fulfil", "Decline"] {
        assert_eq!(off(&page, button), TAKES_A_ROLE, "{button}");
    }
    assert!(!page.contains("Next"), "a reader takes nothing up: {page}");
    let list = reader.page("/console/activations").await;
    assert_eq!(off(&list, "Take"), TAKES_A_ROLE);
    assert!(list.whole().all("input[type=checkbox]:not([disabled])").is_empty(), "nothing can be chosen");
    let news = reader.page("/console/news").await;
    assert_eq!(off(&news, "Write news"), TAKES_A_ROLE);
}

#[tokio::test]
async fn a_role_holds_from_the_next_request_on_and_what_it_refuses_is_on_record() {
    let desk = Desk::new().await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let (page, taking) = (path(&activation), format!("{}/taking", path(&activation)));
    operators::give_role(&desk.app, OPERATOR, "reader").await;
    let refused = desk.operator.post(&taking, &[]).await;
    assert_eq!(refused.status(), 403);
    let told = Page::of(refused).await;
    assert!(told.contains("one of these roles in the programme: Administrator and Fulfilment"), "{told}");
    assert_eq!(desk.state(&activation).await, "requested");
    let entries = "select count(*) from programme_audit where action = 'access.not_their_task'
                   and outcome = 'refused' and details->>'task' = 'fulfil'";
    assert_eq!(desk.app.count(entries).await, 1);

    operators::give_role(&desk.app, OPERATOR, "fulfilment").await;
    let seen = desk.operator.page(&page).await;
    assert!(!seen.whole().button("Take").is_off());
    assert_eq!(desk.operator.post(&taking, &[]).await.status(), 303);
    assert_eq!(desk.state(&activation).await, "in_progress");
}

#[tokio::test]
async fn only_who_may_do_the_work_is_offered_to_hand_it_over_to() {
    let desk = Desk::new().await;
    operators::employ(&desk.app, READER, "reader").await;
    operators::employ(&desk.app, FULFILMENT, "fulfilment").await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let offered = desk.operator.page(&path(&activation)).await;
    let id =
        async |email: &str| desk.app.id(&format!("select id from persons where email = '{email}'")).await;
    let choices = offered.choices("operator");
    assert!(choices.contains(&id(FULFILMENT).await) && !choices.contains(&id(READER).await), "{choices:?}");
}

#[tokio::test]
async fn who_was_an_operator_before_roles_came_is_an_administrator() {
    let app = TestApp::demo().await;
    assert_eq!(app.count("select count(*) from operators where role = 'administrator'").await, 1);
}
