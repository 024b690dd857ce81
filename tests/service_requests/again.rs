//! A form that is sent again with another content, and what one member may ask and write.

use time::Duration;

use super::{Desk, console, id_of, list, once, other};
use crate::app::{ALPINE, Visitor};
use crate::database::bulk;
use crate::html::Page;

/// The page of an answer that refuses.
async fn refused(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = Page::of(visitor.post(path, fields).await).await;
    assert_eq!(page.status, 422, "{page}");
    page
}

#[tokio::test]
async fn a_message_sent_again_with_another_text_is_told_and_kept() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let of_company = format!("{}/{request}", list(ALPINE));
    for (visitor, path) in [(&it.admin, of_company), (&it.operator, console(&request))] {
        let page = visitor.page(&path).await;
        let (value, seen) = (page.hidden("once"), page.find_hidden("seen"));
        let form = |once: &str, seen: Option<String>, text: &str| {
            let mut form = vec![("once", once.to_owned()), ("text", text.to_owned())];
            form.extend(seen.map(|seen| ("seen", seen)));
            form
        };
        let send = async |form: Vec<(&str, String)>| {
            let fields: Vec<(&str, &str)> =
                form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            Page::of(visitor.post(&format!("{path}/messages"), &fields).await).await
        };
        assert_eq!(send(form(&value, seen.clone(), "The first")).await.status, 303);
        assert_eq!(send(form(&value, seen.clone(), " The first\r\n")).await.status, 303, "the same");
        let told = send(form(&value, seen, "The second")).await;
        assert_eq!(told.status, 422, "{told}");
        assert!(told.problem_at("text").unwrap().contains("sent before"), "{told}");
        assert_eq!(told.value_of("text"), "The second");
        let again = told.hidden("once");
        assert_ne!(again, value);
        assert_eq!(send(form(&again, told.find_hidden("seen"), "The second")).await.status, 303);
        let page = visitor.page(&path).await;
        assert!(page.count("The first") == 1 && page.count("The second") == 1, "{page}");
        it.app
            .run(&format!(
                "delete from service_request_entries where ordinal > 1 and request_id = '{request}'"
            ))
            .await;
        it.app
            .run(&format!("update service_requests set entries = 1, state = 'open' where id = '{request}'"))
            .await;
    }
}

#[tokio::test]
async fn a_request_sent_again_with_other_entries_is_told_and_kept() {
    let it = Desk::new().await;
    let value = once();
    let first = it.submit(&it.admin, ALPINE, &other(&value)).await;
    let changed =
        [("type", "other"), ("once", value.as_str()), ("title", "Another"), ("text", "Which colour?")];
    let page = refused(&it.admin, &list(ALPINE), &changed).await;
    assert!(page.problems().contains("sent before, as SR-"), "{page}");
    assert_eq!(
        (page.value_of("title").as_str(), page.value_of("text").as_str()),
        ("Another", "Which colour?")
    );
    let again = page.hidden("once");
    let fields = [changed[0], ("once", again.as_str()), changed[2], changed[3]];
    let second = it.submit(&it.admin, ALPINE, &fields).await;
    assert_ne!(first, second);
    assert_eq!(it.submit(&it.admin, ALPINE, &other(&value)).await, first, "the same is the first");
}

#[tokio::test]
async fn the_last_message_of_a_closing_that_came_too_late_is_kept() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let seen = it.operator.page(&console(&request)).await.hidden("seen");
    let closing = |text| [("seen", seen.as_str()), ("reason", "solved"), ("text", text)];
    let path = format!("{}/closing", console(&request));
    for _ in 0..2 {
        assert_eq!(it.operator.post(&path, &closing("It is done.")).await.status(), 303);
    }
    let page = refused(&it.operator, &path, &closing("It is done, by another way.")).await;
    assert!(page.contains("It is done, by another way."), "{page}");
}

#[tokio::test]
async fn a_second_address_that_is_another_is_not_taken_for_a_second_press() {
    let it = Desk::new().await;
    let benefit = it.app.benefit(ALPINE, super::INCIDENTS, "gold_core").await;
    it.app.run("delete from queue_items where area = 'activations'").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/activation");
    let member = it.app.member(ALPINE, "staff1@alpine.example").await;
    let with = |address| [("member_id", member.as_str()), ("alternative_email", address)];
    for address in ["one@mail.example", "One@Mail.example"] {
        assert_eq!(it.admin.post(&path, &with(address)).await.status(), 303, "{address}");
    }
    assert_eq!(it.admin.post(&path, &with("two@mail.example")).await.status(), 422);
}

#[tokio::test]
async fn a_member_has_fifty_open_requests_at_most_and_others_go_on() {
    let it = Desk::new().await;
    let staff = it.app.sign_in("staff3@alpine.example").await;
    let mut first = None;
    for number in 0..50 {
        // More than sixty entries an hour are another matter.
        it.app.clock.advance(Duration::minutes(2));
        let request = id_of(&staff.post(&list(ALPINE), &other(&once())).await);
        first = first.or(Some(request));
        assert!(number < 50);
    }
    let value = once();
    let page = refused(&staff, &list(ALPINE), &other(&value)).await;
    assert!(page.problems().contains("One person may have 50 open service requests at most"), "{page}");
    let recorded = "select count(*) from company_audit where details->>'reason' = 'too_many_open'";
    assert_eq!(it.app.count(recorded).await, 1);
    it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{}", list(ALPINE), first.unwrap());
    let closed = staff.post(&format!("{path}/closing"), &[("reason", "withdrawn")]).await;
    assert_eq!(closed.status(), 303);
    it.submit(&staff, ALPINE, &other(&value)).await;
    let page = refused(&staff, &format!("{path}/reopening"), &[]).await;
    assert!(page.problem_at("reopening").unwrap().contains("50 open"), "{page}");
}

#[tokio::test]
async fn a_member_writes_sixty_times_an_hour_at_most_and_is_told_when_again() {
    let it = Desk::new().await;
    let request = it.submit(&it.admin, ALPINE, &other(&once())).await;
    let path = format!("{}/{request}/messages", list(ALPINE));
    it.app.clock.advance(Duration::minutes(1));
    let presses = (1..60).map(|number| {
        let (admin, path) = (it.admin.clone(), path.clone());
        async move {
            let (value, text) = (once(), format!("Message {number}"));
            admin.post(&path, &[("once", value.as_str()), ("text", &text)]).await.status().as_u16()
        }
    });
    let answers = futures_util::future::join_all(presses).await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    let value = once();
    let more = [("once", value.as_str()), ("text", "One more")];
    let page = refused(&it.admin, &path, &more).await;
    let told = page.problem_at("text").unwrap();
    assert!(told.contains("60 times within an hour") && told.contains("12:00"), "{told}");
    assert_eq!(page.value_of("text"), "One more");
    let recorded = "select count(*) from company_audit where details->>'reason' = 'too_much_this_hour'";
    assert_eq!(it.app.count(recorded).await, 1);
    // The programme answers as often as it likes, and so do others.
    assert_eq!(it.answer(&request, "Slowly").await.status(), 303);
    let other_admin = it.app.sign_in("global.admin@alpine.example").await;
    let of_other = [("once", once()), ("text", "And I".to_owned())];
    let of_other: Vec<_> = of_other.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(other_admin.post(&path, &of_other).await.status(), 303);
    it.app.clock.advance(Duration::minutes(59));
    assert_eq!(it.admin.post(&path, &more).await.status(), 303, "an hour after the first");
}

/// Of the entries' texts, those that the page shows.
fn shown(page: &Page) -> Vec<String> {
    page.whole().all("ol.thread .said").into_iter().map(|it| it.text()).collect()
}

#[tokio::test]
async fn a_long_thread_shows_its_newest_part_and_leads_to_the_others() {
    let it = Desk::new().await;
    // The place that is left out tells nothing: parts are counted by places.
    bulk::add_closed_requests(&it.app, ALPINE, 4..=120).await;
    let partner = it.app.partner(ALPINE).await;
    let id = it
        .app
        .id(&format!("select id from service_requests where partner_id = '{partner}' and number = 1"))
        .await;
    for (visitor, path) in [(&it.admin, format!("{}/{id}", list(ALPINE))), (&it.operator, console(&id))] {
        let newest = visitor.page(&path).await;
        let texts = shown(&newest);
        assert_eq!((texts.len(), texts[0].as_str(), texts[49].as_str()), (50, "Message 71", "Message 120"));
        assert!(newest.contains("Entries 71 to 120 of 120"), "{newest}");
        assert!(!newest.title().contains("Entries"), "{}", newest.title());
        let earlier = newest.whole().by_id("earlier").unwrap().attr("href").unwrap().to_owned();
        assert!(newest.whole().by_id("later").is_none());
        let middle = visitor.page(&earlier).await;
        assert!(middle.title().contains(" (Entries 21 to 70 of 120) – "), "{}", middle.title());
        assert_eq!((shown(&middle)[0].as_str(), shown(&middle)[49].as_str()), ("Message 21", "Message 70"));
        let first = visitor.page(middle.whole().by_id("earlier").unwrap().attr("href").unwrap()).await;
        assert!(first.contains("Entries 1 to 20 of 120") && first.whole().by_id("earlier").is_none());
        let later = first.whole().by_id("later").unwrap().attr("href").unwrap().to_owned();
        assert_eq!(shown(&visitor.page(&later).await)[0], "Message 21");
        let later = middle.whole().by_id("later").unwrap().attr("href").unwrap().to_owned();
        assert_eq!(shown(&visitor.page(&later).await)[49], "Message 120");
        for odd in ["", "0", "x", "-3", "99999999999", "&lang=fr&utm_source=mail"] {
            assert_eq!(
                shown(&visitor.page(&format!("{path}?before={odd}")).await)[49],
                "Message 120",
                "{odd}"
            );
        }
    }
}
