//! Mails at once: in the transaction of the fact, to those who want each and may do the work (R-MAIL-1, R-CON-1).

use std::sync::Arc;

use partner_portal::activations::automatic::{Clerk, Worked};
use partner_portal::jobs;
use time::Duration;

use super::{choose, staffed, told, wants_each};
use crate::app::{ALPINE, BLEU_HORIZON};
use crate::database::operators::{self, FULFILMENT, READER};
use crate::database::{keys, mails};
use crate::fulfilment::{CONTACT, Desk, INCIDENTS, Meanwhile, OFFER, OPERATOR, SECOND, path};
use crate::office::Office;
use crate::service_requests::{answer, id_of, list, once, other};

const WAITS: &str = "work_waits";

async fn submit(desk: &Desk, account: &str) -> String {
    let admin = desk.app.sign_in(account).await;
    id_of(&admin.post(&list(ALPINE), &other(&once())).await)
}

#[tokio::test]
async fn a_new_request_is_told_to_those_who_want_each_and_may_do_the_work() {
    let desk = staffed().await;
    choose(&desk.operator, "each", "each").await;
    choose(&desk.second, "digest", "each").await;
    wants_each(&desk.app, FULFILMENT).await;
    wants_each(&desk.app, READER).await;
    desk.app.run(&format!("update persons set language = 'fr' where email = '{FULFILMENT}'")).await;
    let activation = desk.ask(ALPINE, INCIDENTS, "gold_core").await;
    let written = desk.mails(WAITS).await;
    assert_eq!(written, [(FULFILMENT.to_owned(), "fr".to_owned()), (OPERATOR.to_owned(), "en".to_owned())]);
    let mail = desk.app.id(&format!("select id from outbox where recipient = '{OPERATOR}'")).await;
    let page = desk.operator.page(&format!("/console/mail/{mail}")).await;
    assert!(page.contains(&format!("New: {INCIDENTS} (Alpine Consulting)")), "{page}");
    assert!(page.contains(&path(&activation)) && page.contains("/console/operators/mails"));
    let about = format!(
        "select count(*) from outbox o join partner_directory d on d.id = o.about_partner
         where d.mpn_id = {ALPINE} and o.mail->>'mail' = '{WAITS}'"
    );
    assert_eq!(desk.app.count(&about).await, 2);

    // Who was the only one to want each, and is an operator no more, gets none.
    told(&desk, WAITS).await;
    choose(&desk.operator, "none", "none").await;
    desk.app
        .run(&format!(
            "update operators set active = false
             where person_id = (select id from persons where email = '{FULFILMENT}')"
        ))
        .await;
    submit(&desk, "partner.admin@alpine.example").await;
    assert_eq!(told(&desk, WAITS).await, [""; 0]);
}

#[tokio::test]
async fn what_is_not_done_is_not_told() {
    let desk = staffed().await;
    choose(&desk.operator, "each", "each").await;
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    let value = once();
    for _ in 0..3 {
        id_of(&admin.post(&list(ALPINE), &other(&value)).await);
    }
    assert_eq!(told(&desk, WAITS).await, [OPERATOR], "pressed three times, it is one request");
    let refused = [("type", "other"), ("once", &value), ("title", ""), ("text", "")];
    assert_eq!(admin.post(&list(ALPINE), &refused).await.status(), 422);
    assert_eq!(told(&desk, WAITS).await, [""; 0]);
}

#[tokio::test]
async fn an_answer_is_told_when_the_turn_comes_back_and_to_whoever_has_the_request() {
    let desk = staffed().await;
    choose(&desk.operator, "each", "each").await;
    choose(&desk.second, "each", "each").await;
    let admin = desk.app.sign_in("partner.admin@alpine.example").await;
    let request = submit(&desk, "partner.admin@alpine.example").await;
    assert_eq!(told(&desk, WAITS).await, [OPERATOR, SECOND]);
    let thread = format!("{}/{request}", list(ALPINE));
    let write = async |text: &str| {
        let once = once();
        let fields = [("once", once.as_str()), ("text", text)];
        assert_eq!(admin.post(&format!("{thread}/messages"), &fields).await.status(), 303);
    };
    write("And one more thing.").await;
    assert_eq!(told(&desk, WAITS).await, [""; 0], "it waits for operators already");

    assert_eq!(answer(&desk.operator, &request, "Which one?").await.status(), 303);
    told(&desk, WAITS).await;
    write("The blue one.").await;
    let mails = desk.mails(WAITS).await.len();
    assert!(mails > 0, "the turn is theirs again");
    let page = desk.operator.page("/console/mail").await;
    assert!(page.contains("Answered by the company: SR-"), "{page}");
    told(&desk, WAITS).await;

    let taking = format!("/console/service-requests/{request}/taking");
    desk.second.post(&taking, &[]).await;
    answer(&desk.second, &request, "Really?").await;
    told(&desk, WAITS).await;
    write("Yes.").await;
    assert_eq!(told(&desk, WAITS).await, [SECOND], "who has it");

    // Whoever has it and may no longer do the work is none: then it is everybody's again.
    answer(&desk.second, &request, "Sure?").await;
    operators::give_role(&desk.app, SECOND, "reader").await;
    told(&desk, WAITS).await;
    write("Sure.").await;
    assert_eq!(told(&desk, WAITS).await, [OPERATOR]);

    let close = [("reason", "solved")];
    assert_eq!(admin.post(&format!("{thread}/closing"), &close).await.status(), 303);
    assert_eq!(told(&desk, WAITS).await, [""; 0], "what is closed waits for nobody");
    assert_eq!(admin.post(&format!("{thread}/reopening"), &[]).await.status(), 303);
    assert!(desk.operator.page("/console/mail").await.contains("Reopened: SR-"));
    assert_eq!(told(&desk, WAITS).await, [OPERATOR]);
}

#[tokio::test]
async fn what_the_portal_fulfils_by_itself_is_told_once_it_can_not() {
    let desk = staffed().await;
    choose(&desk.operator, "each", "each").await;
    desk.app
        .run(
            "update products set fulfilment = 'automatic', fulfilment_delay_minutes = 30
             where kind = 'go_to_market'",
        )
        .await;
    desk.set_contact(ALPINE, CONTACT).await;
    desk.ask(ALPINE, OFFER, "gold_core").await;
    assert_eq!(told(&desk, WAITS).await, [""; 0], "nobody has to do it");
    Meanwhile::Suspended("Unpaid").happens(&desk.app).await;
    desk.app.clock.advance(Duration::minutes(30));
    let state = &desk.app.state;
    let clerk = Clerk::new(state.db.clone(), desk.app.clock.clone(), Arc::clone(&state.secrets));
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::LeftToOperators);
    let page = desk.operator.page("/console/mail").await;
    assert!(page.contains(&format!("Left to operators: {OFFER}")), "{page}");
    assert_eq!(told(&desk, WAITS).await, [OPERATOR]);
    assert_eq!(clerk.fulfil_next().await.unwrap(), Worked::Nothing);
}

#[tokio::test]
async fn a_company_that_asks_for_much_at_once_floods_nobody() {
    let desk = staffed().await;
    choose(&desk.operator, "each", "each").await;
    for _ in 0..13 {
        submit(&desk, "partner.admin@alpine.example").await;
    }
    assert_eq!(desk.mails(WAITS).await.len(), 10);
    assert_eq!(desk.mails("much_waits").await.len(), 1, "of the rest one tells");
    let page = desk.operator.page("/console/mail").await;
    assert!(page.contains("Many requests of Alpine Consulting"), "{page}");
    // Another company is told of as ever.
    mails::forget_all(&desk.app).await;
    let benefit = desk.app.benefit(BLEU_HORIZON, INCIDENTS, "action_pack").await;
    Office::of_number(&desk.app, BLEU_HORIZON).await.asks_for(&benefit).await;
    assert_eq!(told(&desk, WAITS).await, [OPERATOR]);
    // A second before the hour is over they still count.
    desk.app.clock.advance(Duration::HOUR - Duration::SECOND);
    submit(&desk, "partner.admin@alpine.example").await;
    assert_eq!(told(&desk, WAITS).await, [""; 0]);
    desk.app.clock.advance(Duration::SECOND);
    submit(&desk, "partner.admin@alpine.example").await;
    assert_eq!(told(&desk, WAITS).await, [OPERATOR]);
}

#[tokio::test]
async fn key_pools_are_told_to_the_administrators_who_want_each() {
    let desk = staffed().await;
    choose(&desk.second, "each", "digest").await;
    wants_each(&desk.app, FULFILMENT).await;
    wants_each(&desk.app, READER).await;
    keys::empty_pools(&desk.app).await;
    jobs::tell_low_pools(&desk.app.state.db, &desk.app.clock).await.unwrap();
    assert_eq!(told(&desk, "pools_low").await, [OPERATOR], "who never chose gets them as before");
    let admin = desk.app.sign_in("global.admin@alpine.example").await;
    let benefit = desk.app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let get = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert_eq!(admin.post(&get, &[("confirm", "yes")]).await.status(), 422);
    assert_eq!(told(&desk, "pool_empty").await, [OPERATOR]);
    choose(&desk.operator, "each", "none").await;
    desk.app.clock.advance(Duration::DAY);
    let admin = desk.app.sign_in("global.admin@alpine.example").await;
    assert_eq!(admin.post(&get, &[("confirm", "yes")]).await.status(), 422);
    assert_eq!(told(&desk, "pool_empty").await, [""; 0]);
}
