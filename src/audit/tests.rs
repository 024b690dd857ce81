mod old_names;

use std::any::type_name;
use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use time::macros::datetime;
use uuid::Uuid;

use super::acts::examples::Examples;
use super::*;
use crate::authz::Action;
use crate::base::clock::Clock;
use crate::base::ids::BenefitId;
use crate::i18n::Locale;

/// An act, and what its sentences must name.
type Example = (Act, Vec<String>);

/// A family of acts.
struct Family {
    /// Its enum.
    name: &'static str,
    examples: Vec<Example>,
    /// The names under which its acts are stored.
    names: BTreeSet<String>,
}

/// Every family.
fn families() -> Vec<Family> {
    vec![
        family::<AccessAct>(),
        family::<AccountAct>(),
        family::<ActivationAct>(),
        family::<AnnouncementAct>(),
        family::<ApplicationAct>(),
        family::<CalendarFeedAct>(),
        family::<CatalogueAct>(),
        family::<CompanyAct>(),
        family::<GlobalAdminAct>(),
        family::<GrantAct>(),
        family::<HelpPageAct>(),
        family::<InvitationAct>(),
        family::<KeyAct>(),
        family::<KeyImportAct>(),
        family::<KeyPoolAct>(),
        family::<LookAct>(),
        family::<MailAct>(),
        family::<MarketingAct>(),
        family::<MemberAct>(),
        family::<NewsAct>(),
        family::<OperatorAct>(),
        family::<OrderAct>(),
        family::<ProgrammeAct>(),
        family::<ReminderAct>(),
        family::<SeatAct>(),
        family::<ServiceRequestAct>(),
        family::<StatementAct>(),
    ]
}

fn family<F: Examples + DeserializeOwned>() -> Family {
    let example = |act: F| {
        let named = act.named().into_iter().map(str::to_owned).collect();
        (act.act(), named)
    };
    Family {
        name: type_name::<F>().rsplit("::").next().unwrap(),
        examples: F::examples().into_iter().map(example).collect(),
        names: known_names::<F>(json!({ "action": "", "details": {} })),
    }
}

/// The examples of every family.
fn examples() -> impl Iterator<Item = Example> {
    families().into_iter().flat_map(|family| family.examples)
}

fn acts() -> impl Iterator<Item = Act> {
    examples().map(|(act, _)| act)
}

/// The names that a closed list of names allows, as it tells them to whoever comes with another.
fn known_names<T: DeserializeOwned>(with_another: Value) -> BTreeSet<String> {
    let Err(error) = serde_json::from_value::<T>(with_another) else { panic!("that is a name") };
    error.to_string().split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

/// An id that is always the same for the same number.
fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn seat() -> SeatDetails {
    SeatDetails::of(BenefitId(id(1)), "Visual Studio Enterprise")
}

#[test]
fn every_family_is_listed_here() {
    let source = include_str!("acts/mod.rs").split("pub enum Act {").nth(1).unwrap();
    let variants = source.lines().skip(1).map_while(|line| line.strip_suffix("),"));
    let written: Vec<_> = variants.map(|line| line.split('(').nth(1).unwrap()).collect();
    let listed: Vec<_> = families().into_iter().map(|family| family.name).collect();
    assert_eq!(written, listed);
}

#[test]
fn every_act_has_an_example_and_is_stored_under_its_name() {
    for family in families() {
        let stored = family.examples.into_iter().map(|(act, _)| act.done().store().unwrap().action);
        assert_eq!(stored.collect::<BTreeSet<_>>(), family.names, "{}", family.name);
    }
}

#[test]
fn no_two_acts_have_one_name() {
    let mut taken = BTreeSet::new();
    for name in families().into_iter().flat_map(|family| family.names) {
        assert!(taken.insert(name.clone()), "{name}");
    }
}

#[test]
fn what_is_stored_is_read_again() {
    for act in acts() {
        for entry in [act.clone().done(), act.clone().refused(Because::ChangedMeanwhile)] {
            let stored = entry.store().unwrap();
            assert_eq!(stored.subject_id, act.subject().map(|(_, id)| id));
            assert_eq!(stored.read().unwrap(), entry);
        }
    }
}

#[test]
fn the_subject_is_no_detail_and_what_is_not_known_is_left_out() {
    let stored = SeatAct::Assigned(seat()).refused(Because::NoSeat).store().unwrap();
    assert_eq!((stored.action.as_str(), stored.outcome.as_str()), ("seat.assigned", "refused"));
    assert_eq!((stored.subject.as_deref(), stored.subject_id), (Some("benefit"), Some(id(1))));
    let product = "Visual Studio Enterprise";
    assert_eq!(stored.details, json!({ "product": product, "reason": "no_seat" }));
}

/// A row as the older version wrote it, with the new names.
fn read(action: &str, outcome: &str, subject: Option<&str>, details: Value) -> Entry {
    let subject_id = subject.map(|_| id(1));
    let (action, outcome) = (action.to_owned(), outcome.to_owned());
    Stored { action, outcome, subject: subject.map(str::to_owned), subject_id, details }.read().unwrap()
}

#[test]
fn rows_that_tell_less_are_read_too() {
    let entry = read("keys.issued", "done", Some("benefit"), json!({ "keys": 1 }));
    let benefit_id = BenefitId(id(1));
    assert_eq!(entry, KeyAct::Issued { benefit_id, product: None, keys: Some(1) }.done());

    let entry = read("seat.taken_back", "refused", Some("benefit"), json!({ "seat": 4 }));
    let seat = SeatDetails { product: None, seat: Some(4), ..seat() };
    assert_eq!(entry, SeatAct::TakenBack(seat).refused(Because::NotRecorded));

    let entry = read("session.begun", "refused", None, json!({ "reason": "a reason of tomorrow" }));
    assert_eq!(entry, AccountAct::SessionBegun { person_id: None, by: None }.refused(Because::NotRecorded));
    for (action, subject) in [
        ("activation.fulfilled", None),
        ("marketing_contact.set", None),
        ("service_request.submitted", None),
        ("service_request.closed", Some("service_request")),
        ("member.deactivated", Some("member")),
        ("mail.read", Some("mail")),
        ("access.denied", None),
    ] {
        let _: Entry = read(action, "refused", subject, json!({}));
    }
}

fn sentences(entry: &Entry) -> BTreeSet<String> {
    Locale::all().map(|locale| entry.sentence(locale)).into()
}

#[test]
fn every_act_has_its_sentence_in_every_language_done_and_refused() {
    for (act, named) in examples() {
        let (done, refused) = (act.clone().done(), act.clone().refused(Because::Closed));
        for entry in [&done, &refused, &act.clone().refused(Because::NotRecorded)] {
            let sentences = sentences(entry);
            assert_eq!(sentences.len(), Locale::all().len(), "{sentences:?}");
            for sentence in &sentences {
                assert!(!sentence.is_empty() && !sentence.contains('{'), "{sentence}");
                assert!(named.iter().all(|name| sentence.contains(name)), "{act:?}: {sentence}");
            }
        }
        assert!(sentences(&done).is_disjoint(&sentences(&refused)), "{act:?}");
    }
}

#[test]
fn every_reason_and_every_permission_is_told_in_its_own_words() {
    for locale in Locale::all() {
        let act = AccountAct::PasswordSet { person_id: PersonId(id(7)) };
        let reasons = Because::ALL.map(|because| act.clone().refused(because).sentence(locale));
        assert_eq!(BTreeSet::from(reasons.clone()).len(), Because::ALL.len(), "{reasons:#?}");
        let told = |permission| AccessAct::Denied { permission: Some(permission), path: None }.done();
        let permissions: BTreeSet<_> = Action::all().map(|it| told(it).sentence(locale)).collect();
        assert_eq!(permissions.len(), Action::all().count(), "{permissions:#?}");
    }
}

#[test]
fn rows_that_tell_less_have_a_sentence_too() {
    for (action, subject) in [
        ("keys.issued", Some("benefit")),
        ("keys.redeemed", Some("benefit")),
        ("seat.assigned", Some("benefit")),
        ("activation.fulfilled", None),
        ("member.deactivated", Some("member")),
        ("service_request.closed", None),
        ("person.language_chosen", Some("person")),
        ("access.denied", None),
    ] {
        for outcome in ["done", "refused"] {
            let sentences = sentences(&read(action, outcome, subject, json!({})));
            assert!(sentences.len() == Locale::all().len() && !sentences.contains(""), "{sentences:?}");
        }
    }
}

/// What every act says, for review.
#[test]
fn the_sentences() {
    let mut told = String::new();
    for locale in Locale::all() {
        told += &format!("# {}\n", locale.native_name());
        for act in acts() {
            let refused = act.clone().refused(match act {
                Act::Access(AccessAct::ListDownloaded { .. }) => Because::ChangedMeanwhile,
                Act::Access(_) => Because::NoAccess,
                _ => Because::ChangedMeanwhile,
            });
            told += &format!("{}\n    {}\n", act.done().sentence(locale), refused.sentence(locale));
        }
        told += "## Reasons\n";
        for because in Because::ALL {
            told += &format!("{}\n", SeatAct::Assigned(seat()).refused(because).sentence(locale));
        }
    }
    insta::assert_snapshot!(told);
}

/// How every act is stored, for review: what was written once must be read as long as the portal stands.
#[test]
fn the_rows() {
    let row = |act: Act| {
        let row = act.done().store().unwrap();
        let subject = row.subject.zip(row.subject_id).map(|(subject, id)| format!(" {subject} {id}"));
        format!("{}{} {}\n", row.action, subject.unwrap_or_default(), row.details)
    };
    let mut rows: Vec<_> = acts().map(row).collect();
    rows.sort();
    insta::assert_snapshot!(rows.concat());
}

#[test]
fn what_is_no_entry_is_told() {
    for (action, outcome) in [("keys.get", "refused"), ("password.set", "half done")] {
        let (action, outcome) = (action.to_owned(), outcome.to_owned());
        let subject = Some("person".to_owned());
        let stored = Stored { action, outcome, subject, subject_id: Some(id(1)), details: json!({}) };
        let told = stored.read().unwrap_err().to_string();
        assert!(told.contains("of the log can't be read"), "{told}");
    }
}

#[test]
fn in_a_companys_log_its_members_have_names_and_operators_are_the_programme() {
    let clock = Clock::stopped_at(datetime!(2026-11-20 10:00 UTC));
    let (member, person) = (MemberId::new(), PersonId::new());
    let named = |name: &str, member| Actor {
        member,
        person: Some(person),
        name: name.to_owned(),
        ..Actor::programme(clock.clone())
    };
    let anna = named("Anna Zürcher", Some(member));
    assert_eq!(doer(&anna), (Some(member.0), None, "Anna Zürcher"));
    let operator = named("operator@programme.example", None);
    assert_eq!(doer(&operator), (None, Some(person.0), "the programme"));
    assert_eq!(doer(&Actor::programme(clock)), (None, None, "the programme"));
}
