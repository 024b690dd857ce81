//! Several people who ask, withdraw, take, fulfil and decline the same at once: one wins, the others are told, and what is
//! told in several places is the same everywhere.

use futures_util::future::join_all;
use time::Duration;

use super::random::Dice;
use super::{assert_copies_agree, assert_log_in_order};
use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::ways;
use crate::fulfilment::{Desk, INCIDENTS, OFFER, path};
use crate::html::Page;

const ACTS: u64 = 40;

/// A benefit that is fought over.
struct Thing {
    benefit: String,
    product: &'static str,
    /// What is sent along when it is asked for.
    fields: Vec<(&'static str, String)>,
}

impl Thing {
    async fn of(app: &TestApp, product: &'static str, fields: Vec<(&'static str, String)>) -> Self {
        Self { benefit: app.benefit(ALPINE, product, "gold_core").await, product, fields }
    }

    /// Its latest activation.
    async fn activation(&self, app: &TestApp) -> Option<String> {
        let sql = "select id from activations where benefit_id = $1::uuid order by ordinal desc limit 1";
        let benefit = uuid::Uuid::parse_str(&self.benefit).unwrap();
        let id: Option<uuid::Uuid> =
            sqlx::query_scalar(sql).bind(benefit).fetch_optional(&mut app.owner().await).await.unwrap();
        id.map(|id| id.to_string())
    }
}

/// Asks for it, or takes the request back.
async fn as_admin(visitor: &Visitor, thing: &Thing, dice: &mut Dice) -> u16 {
    let path = format!("/partners/{ALPINE}/benefits/{}/activation", thing.benefit);
    let response = if dice.below(3) > 0 {
        let fields: Vec<(&str, &str)> =
            thing.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        visitor.post(&path, &fields).await
    } else {
        visitor.post(&format!("{path}/withdrawal"), &[]).await
    };
    response.status().as_u16()
}

/// Takes it, declines it, or, once it `may_end`, fulfils it: by itself, or with others together.
async fn as_operator(app: &TestApp, visitor: &Visitor, thing: &Thing, dice: &mut Dice, may_end: bool) -> u16 {
    let Some(activation) = thing.activation(app).await else { return 303 };
    let at = path(&activation);
    let response = match dice.below(if may_end { 5 } else { 3 }) {
        0 => visitor.post(&format!("{at}/taking"), &[]).await,
        1 | 2 => {
            let Some(seen) = visitor.page(&at).await.find_hidden("seen") else { return 303 };
            visitor.post(&format!("{at}/declining"), &[("seen", &seen), ("message", "Not now.")]).await
        }
        3 => {
            let Some(seen) = visitor.page(&at).await.find_hidden("seen") else { return 303 };
            let fields = [("seen", seen.as_str()), ("access_id", "ACC-1"), ("contract_id", "CON-1")];
            let fields = if thing.fields.is_empty() { &fields[..1] } else { &fields[..] };
            visitor.post(&format!("{at}/fulfilment"), fields).await
        }
        _ => {
            let several = "/console/activations/fulfilments";
            let form = [("activation_id", activation.as_str()), ("preview", "yes")];
            let page = Page::of(visitor.post(several, &form).await).await;
            let Some(digest) = page.find_hidden("preview") else { return page.status };
            visitor.post(several, &[form[0], ("preview", &digest)]).await
        }
    };
    response.status().as_u16()
}

#[tokio::test]
async fn an_act_that_gave_way_to_another_one_is_done_once_more_and_only_once() {
    let app = TestApp::demo().await;
    let benefit = app.benefit(ALPINE, INCIDENTS, "gold_core").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/activation");
    ways::give(&app, 1).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let member = app.member(ALPINE, "staff7@alpine.example").await;
    let fields = [("member_id", member.as_str()), ("alternative_email", "other@elsewhere.example")];
    let asked = admin.post(&path, &fields).await;
    assert_eq!(asked.status(), 303);
    let page = admin.page(&location(&asked)).await;
    assert!(page.banner().is_some(), "{page}");
    let open =
        format!("select count(*) from activations where benefit_id = '{benefit}' and state = 'requested'");
    assert_eq!(app.count(&open).await, 1);
    assert_eq!(ways::tries(&app).await, 2);

    ways::give(&app, 1_000).await;
    let before = app.tables().await;
    let refused = admin.post(&format!("{path}/withdrawal"), &[]).await;
    assert_eq!(refused.status(), 503);
    assert!(refused.headers().contains_key("retry-after"));
    assert_eq!(ways::tries(&app).await, 2);
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn the_migration_mends_what_crossing_acts_had_left_wrong() {
    let app = TestApp::demo().await;
    let migration = include_str!("../../migrations/0022_order_of_acts.sql");
    let (_, mend) =
        migration.split_once("-- Copies that are not those of the latest activation are mended.").unwrap();
    // As seen: the copy of a benefit's state was that of an activation which had ended.
    app.run(
        "update benefits set activation = 'withdrawn', activation_changed_at = activation_changed_at - interval '1 day'
         where activation in ('requested', 'active')",
    )
    .await;
    let wrong = "select count(*) from benefits b join activations a
                     on a.partner_id = b.partner_id and a.benefit_id = b.id
                 where (b.activation, b.activation_changed_at) is distinct from (a.state, a.changed_at)
                   and a.ordinal = (select max(ordinal) from activations l
                                    where l.partner_id = b.partner_id and l.benefit_id = b.id)";
    assert!(app.count(wrong).await > 2);
    app.run(mend).await;
    assert_eq!(app.count(wrong).await, 0);
    assert_copies_agree(&app).await;
}

#[tokio::test]
async fn of_many_who_act_at_once_on_two_benefits_one_wins_each_time_and_the_others_are_told() {
    let desk = Desk::new().await;
    desk.set_contact(ALPINE, "staff2@alpine.example").await;
    let app = &desk.app;
    let member = app.member(ALPINE, "staff1@alpine.example").await;
    let for_whom = vec![("member_id", member), ("alternative_email", "anna.private@mail.example".to_owned())];
    let things = [Thing::of(app, INCIDENTS, for_whom).await, Thing::of(app, OFFER, Vec::new()).await];
    let mut admins = Vec::new();
    for name in
        ["global.admin@alpine.example", "partner.admin@alpine.example", "consultant@freelance.example"]
    {
        admins.push(app.sign_in(name).await);
    }
    for thing in &things {
        // What was never asked for is not there to be withdrawn.
        desk.ask(ALPINE, thing.product, "gold_core").await;
    }
    let clients = (0..8).map(async |number: usize| {
        let mut dice = Dice(number as u64);
        for round in 0..ACTS {
            // The clock of one machine is never quite that of another.
            app.clock.advance(Duration::milliseconds(i64::try_from(dice.below(2_001)).unwrap() - 1_000));
            let thing = &things[usize::try_from(dice.below(2)).unwrap()];
            let status = match number {
                0..4 => as_admin(&admins[number % 3], thing, &mut dice).await,
                4 | 5 => as_operator(app, &desk.operator, thing, &mut dice, round > 30).await,
                _ => as_operator(app, &desk.second, thing, &mut dice, round > 30).await,
            };
            assert!([200, 303, 422].contains(&status), "{status} for client {number} in round {round}");
        }
    });
    join_all(clients).await;
    assert!(app.count("select count(*) from activations where requested_at > '2026-11-20'").await > 10);
    assert_copies_agree(app).await;
    assert_log_in_order(app).await;
}
