//! One company's way through the years, another's out of it: all by the pages, on a clock that moves.

use time::macros::datetime;

use super::statements::import_payment;
use super::{OPERATOR, send};
use crate::app::TestApp;
use crate::factories::a_company;
use crate::html::Page;
use crate::office::{Office, Programme};
use crate::service_requests::{console, id_of, list, once};
use partner_portal::base::ids::OrderId;
use partner_portal::jobs;

#[tokio::test]
async fn a_company_buys_uses_renews_with_fewer_seats_and_another_gets_its_money_back() {
    let app = TestApp::demo().await;
    let company = a_company().in_zone("Europe/Paris").made_in(&app).await;
    let mpn = company.mpn_id;
    // Who is signed in is so for twelve idle hours: everybody comes anew on each day.
    let admin = async || company.admin(&app).await;
    let operator = async || app.sign_in(OPERATOR).await;
    let pay = async |order: &str, day: &str| {
        let (operator, path) = (operator().await, format!("/console/orders/{order}"));
        let page = operator.page(&path).await;
        let (amount, once) = (page.value_of("amount"), page.hidden("once"));
        let fields = [("amount", amount.as_str()), ("paid_on", day), ("once", once.as_str())];
        assert_eq!(operator.post(&format!("{path}/payments"), &fields).await.status(), 303);
    };
    let order_of = |address: String| address.rsplit('/').next().unwrap().to_owned();

    // It buys, pays three days later, the bank's file tells so, and the benefits appear.
    let buyer = admin().await;
    let order = send(&buyer, mpn, "offer=action-pack", &[]).await.unwrap();
    let software = format!("/partners/{mpn}/benefits/software");
    let office = "Office Professional Plus 2019";
    assert!(!admin().await.page(&software).await.contains(office));
    app.set_clock(datetime!(2026-11-25 09:00 UTC));
    import_payment(&app, OrderId(order_of(order).parse().unwrap()), "2026-11-23").await;
    assert!(admin().await.page(&software).await.contains(office));

    // A key is shown; a refund is asked for, and refused with the act that ended it.
    let benefit = company.benefit(&app, office).await;
    let keys = format!("/partners/{mpn}/benefits/{benefit}/keys");
    assert_eq!(admin().await.post(&keys, &[("confirm", "yes")]).await.status(), 303);
    let choice = admin().await.page(&format!("{}/new?type=cancellation", list(mpn))).await;
    assert!(choice.contains("No longer possible") && choice.contains(office), "{choice}");

    // Four people get seats, one more than the package grants.
    let seats = company.benefit(&app, "Visual Studio Professional").await;
    Programme::of(&app).await.grants_more(mpn, &seats, 1).await;
    for number in 1..=4 {
        Office::of(&app, company).await.gives_seat(&seats, &company.staff_email(number)).await;
    }

    // Reminders come fifteen days before the anniversary and twenty-three days after it.
    let reminded = async |mail: &str| {
        jobs::daily::do_what_is_due(&app.state.db, &app.clock).await.unwrap();
        let of = format!("mail ->> 'mail' = '{mail}' and about_partner = '{}'", company.id);
        app.count(&format!("select count(*) from outbox where {of}")).await
    };
    app.set_clock(datetime!(2027-11-07 09:00 UTC));
    assert_eq!(reminded("anniversary_nears").await, 0);
    app.set_clock(datetime!(2027-11-08 09:00 UTC));
    assert_eq!(reminded("anniversary_nears").await, 2, "to both of its admins");
    app.set_clock(datetime!(2027-12-16 09:00 UTC));
    assert_eq!(reminded("window_closes").await, 2);

    // It renews: three of the seats keep their holders, one is dropped.
    let asked = "offer=action-pack";
    let buyer = admin().await;
    let Err(page) = send(&buyer, mpn, asked, &[]).await else { panic!("nobody was asked about") };
    assert!(page.contains("Who loses their seat: Visual Studio Professional"), "{page}");
    let second = app
        .id(&format!("select id from seat_assignments where benefit_id = '{seats}' and seat_number = 2"))
        .await;
    let order = send(&buyer, mpn, asked, &[("drop", second.as_str())]).await.unwrap();
    app.set_clock(datetime!(2027-12-20 09:00 UTC));
    pay(&order_of(order), "2027-12-18").await;
    let register = admin().await.page(&format!("/partners/{mpn}/seats")).await;
    assert!(!register.contains("Staff 2"), "{register}");
    for number in [1, 3, 4] {
        assert!(register.contains(&format!("Staff {number}")), "{register}");
    }
    let membership = admin().await.page(&format!("/partners/{mpn}/membership")).await;
    assert!(membership.contains("17 Dec 2028"), "365 days after the day paid: {membership}");
    app.set_clock(datetime!(2028-01-20 09:00 UTC));
    jobs::daily::do_what_is_due(&app.state.db, &app.clock).await.unwrap();
    let lapsed = format!(
        "select count(*) from company_audit where action = 'membership.lapsed' and partner_id = '{}'",
        company.id
    );
    assert_eq!(app.count(&lapsed).await, 0);

    // Another company buys, uses nothing, and gets its money back.
    let other = a_company().made_in(&app).await;
    let buyer = other.admin(&app).await;
    let order = send(&buyer, other.mpn_id, "offer=action-pack", &[]).await.unwrap();
    let order = order_of(order);
    pay(&order, "2028-01-20").await;
    let year = app.id(&format!("select enrollment_id from orders where id = '{order}'")).await;
    let once = once();
    let fields = [
        ("type", "cancellation"),
        ("once", once.as_str()),
        ("enrollment", year.as_str()),
        ("text", "Not used."),
    ];
    let request = id_of(&other.admin(&app).await.post(&list(other.mpn_id), &fields).await);
    let operator = operator().await;
    let seen = operator.page(&console(&request)).await.hidden("seen");
    let fields = [("seen", seen.as_str()), ("reason", "granted"), ("text", "")];
    assert_eq!(operator.post(&format!("{}/closing", console(&request)), &fields).await.status(), 303);
    let page: Page =
        other.admin(&app).await.page(&format!("/partners/{}/orders/{order}", other.mpn_id)).await;
    assert!(page.contains("Refunded") && page.contains("Credit note C2028-000001"), "{page}");
    let software =
        other.admin(&app).await.page(&format!("/partners/{}/benefits/software", other.mpn_id)).await;
    assert!(!software.contains(office), "{software}");
    crate::jobs::copies::assert_none_differ(&app).await;
}
