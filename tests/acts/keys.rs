//! Keys got and redemptions recorded without a page.

use partner_portal::base::ids::BenefitId;
use partner_portal::error::NotDone;
use partner_portal::keys::acts::{self, Confirmations, Refused, Reveal, Revealed};
use partner_portal::membership::store::{LockedBenefit, lock_benefit};
use partner_portal::membership::{Closed, KeysClosed};
use time::Duration;
use time::macros::date;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp};
use crate::office::Office;

const OFFICE: &str = "Office Professional Plus 2019";
const NOTHING_CONFIRMED: Reveal<'_> =
    Reveal { session_hash: &[7; 32], refund_given_up: false, tenant_checked: false };

/// Gets the keys of a benefit, and ends the transaction as a caller would.
async fn get(
    app: &TestApp,
    office: &Office,
    benefit: BenefitId,
    reveal: Reveal<'_>,
) -> Result<Revealed, Refused> {
    let Office { partner, actor, .. } = office;
    let mut tx = office.begin().await;
    let locked: LockedBenefit = lock_benefit(&mut tx, partner.id, actor, benefit).await.unwrap().unwrap();
    let done = acts::issue_and_reveal(&mut tx, partner, actor, &app.state.secrets, &locked, reveal).await;
    match done {
        Ok(revealed) => {
            tx.commit().await.unwrap();
            Ok(revealed)
        }
        Err(NotDone::Refused(refused)) => {
            tx.rollback().await.unwrap();
            Err(refused)
        }
        Err(NotDone::Fault(fault)) => panic!("{fault}"),
    }
}

async fn benefit(app: &TestApp, mpn_id: i64, product: &str, package: &str) -> BenefitId {
    BenefitId(app.benefit(mpn_id, product, package).await.parse().unwrap())
}

#[tokio::test]
async fn keys_are_issued_once_and_the_page_shows_that_they_were() {
    let app = TestApp::demo().await;
    let benefit = benefit(&app, ALPINE, OFFICE, "gold_core").await;
    let issued = format!("select count(*) from issued_keys where benefit_id = '{benefit}'");
    assert_eq!(app.count(&issued).await, 0, "the demo leaves this benefit unused");
    let office = Office::open(&app, ALPINE, "partner.admin@alpine.example").await;
    assert_eq!(get(&app, &office, benefit, NOTHING_CONFIRMED).await, Ok(Revealed::Issued));
    assert_eq!(get(&app, &office, benefit, NOTHING_CONFIRMED).await, Ok(Revealed::Again));
    assert_eq!(app.count(&issued).await, 1);
    let mails = "select count(*) from outbox where mail->>'mail' = 'keys_revealed'";
    let admins = app.count(mails).await;
    assert!(admins > 0, "the Global admins are told");
    app.clock.advance(Duration::minutes(10));
    let later = Office::open(&app, ALPINE, "partner.admin@alpine.example").await;
    assert_eq!(get(&app, &later, benefit, NOTHING_CONFIRMED).await, Ok(Revealed::Again));
    assert_eq!(app.count(mails).await, admins, "and only once");
    // Each reveal is on record; a second one while the ten minutes last is none (R-SW-5a).
    let reveals = format!(
        "select count(*) from company_audit
         where subject_id = '{benefit}' and action = 'keys.revealed' and outcome = 'done'"
    );
    assert_eq!(app.count(&reveals).await, 2);
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let page = admin.page(&format!("/partners/{ALPINE}/benefits/software?open={benefit}")).await;
    let row = page.by_id(&format!("b-{benefit}")).unwrap();
    assert!(row.contains("Keys shown"), "{page}");
}

#[tokio::test]
async fn what_costs_the_refund_is_confirmed_first() {
    let app = TestApp::demo().await;
    let benefit = benefit(&app, BLEU_HORIZON, OFFICE, "action_pack").await;
    let office = Office::open(&app, BLEU_HORIZON, "global.admin@bleu-horizon.example").await;
    // Bought five days ago, on 15 November: the refund is possible for 30 days (R-MEM-5).
    let missing = Confirmations { refund_until: Some(date!(2026 - 12 - 15)), tenant: false };
    let refused = Err(Refused::Unconfirmed(missing));
    assert_eq!(get(&app, &office, benefit, NOTHING_CONFIRMED).await, refused);
    let confirmed = Reveal { refund_given_up: true, ..NOTHING_CONFIRMED };
    assert_eq!(get(&app, &office, benefit, confirmed).await, Ok(Revealed::Issued));
}

#[tokio::test]
async fn after_the_last_day_no_keys_are_issued() {
    let app = TestApp::demo().await;
    let benefit = benefit(&app, CELADON, "Windows 10 Enterprise", "silver_core").await;
    let office = Office::open(&app, CELADON, "global.admin@celadon.example").await;
    // Six days into the renewal window (R-DATE-5).
    let closed = Refused::Closed(Closed::Dates(KeysClosed::Expired));
    assert_eq!(get(&app, &office, benefit, NOTHING_CONFIRMED).await, Err(closed));
}
