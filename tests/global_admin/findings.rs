//! What DNS says: each answer its own sentence, none a fault, none longer than five seconds.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use hickory_resolver::proto::op::ResponseCode;

use super::dns_server::{Reply, text};
use super::{Desk, NAME, by_dns};
use crate::app::ALPINE;

/// What others prove.
fn others(count: usize) -> Vec<Vec<String>> {
    (0..count).map(|it| vec![format!("other-site-verification={it:060}")]).collect()
}

#[tokio::test]
async fn each_answer_has_its_own_sentence_and_none_takes_longer_than_five_seconds() {
    let desk = Desk::without_admins().await;
    let value = desk.record().await;
    let number = ALPINE.to_string();
    let of_another = value.replace(&number, "4100002");
    let stale = format!("partner-portal={number}-00000000000000000000000000000000");
    let many = Reply::Texts(others(101));
    let split = Reply::Texts(vec![vec!["partner-portal=".to_owned(), "something else".to_owned()]]);
    let mut told = BTreeSet::new();
    for (reply, expected) in [
        (None, "(NXDOMAIN)"),
        (Some(Reply::NoTexts), "has no TXT record"),
        (Some(text("v=spf1 -all")), "another value: “v=spf1 -all”"),
        (Some(split), "another value: “partner-portal=something else”"),
        (Some(Reply::Texts(others(2))), "2 TXT records"),
        (Some(Reply::Texts(others(81))), "81 TXT records"),
        (Some(many), "more than 100 TXT records"),
        (Some(text(&of_another)), "another company (MPN ID 4100002)"),
        (Some(text(&stale)), "a record of your company, but another one"),
        (Some(Reply::Code(ResponseCode::ServFail)), "(SERVFAIL)"),
        (Some(Reply::Code(ResponseCode::Refused)), "(REFUSED)"),
        (Some(Reply::Code(ResponseCode::NotImp)), "could not be read"),
        (Some(Reply::Silence), "in time"),
    ] {
        if let Some(reply) = reply {
            desk.dns.answers(NAME, reply);
        }
        // Of ten an hour and thirty a day there are enough.
        desk.app.clock.advance(time::Duration::minutes(10));
        let begun = Instant::now();
        let problems = desk.not_found().await;
        assert!(begun.elapsed() < Duration::from_secs(5), "{expected}: {:?}", begun.elapsed());
        assert!(problems.contains(expected) && problems.contains(NAME), "{expected}: {problems}");
        told.insert(problems);
    }
    assert_eq!(told.len(), 13);
    assert_eq!(desk.refused("domain.proved", "no_record").await, 13, "each try is on record");
    // A server that is not there.
    let nobody = desk.app.sign_in(super::ASKS).await;
    desk.app.clock.advance(time::Duration::HOUR);
    let begun = Instant::now();
    let page = crate::html::Page::of(nobody.post(&by_dns(), &[]).await).await;
    assert!(page.status == 422 && begun.elapsed() < Duration::from_secs(5), "{page}");
}

#[tokio::test]
async fn the_record_is_found_alone_among_others_in_parts_and_behind_an_alias() {
    let desk = Desk::without_admins().await;
    let value = desk.record().await;
    let (first, second) = value.split_at(20);
    let among = |count| Reply::Texts([others(count), vec![vec![value.clone()]]].concat());
    for reply in [
        text(&value),
        among(1),
        // Too much for a datagram: it is asked for again by TCP.
        among(80),
        Reply::Texts(vec![vec![first.to_owned(), second.to_owned()]]),
        Reply::Alias(value.clone()),
    ] {
        desk.dns.answers(NAME, reply.clone());
        let done = desk.check().await;
        assert_eq!(done.status(), 303, "{reply:?}");
        assert!(desk.is_admin().await, "{reply:?}");
        desk.app.run("delete from member_roles where role = 'global_admin'").await;
    }
}
