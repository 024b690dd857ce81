//! The marketing contact set without a page.

use partner_portal::base::ids::MemberId;
use partner_portal::base::phone::PhoneError;
use partner_portal::error::{AppError, NotDone};
use partner_portal::marketing::acts::{self, ContactSet, Refused, SetContact, Wrong};
use partner_portal::partners::PartnerClosed;
use partner_portal::users::AlternativeError;
use partner_portal::users::members::NoMember;

use crate::app::{CELADON, TestApp};
use crate::factories::{Company, a_company};
use crate::office::{Office, told};

const EMAIL: &str = "marketing@mail.example";

/// As a form might send it.
fn wish(member: MemberId) -> SetContact<'static> {
    SetContact {
        member: Some(member),
        alternative_email: " Marketing@MAIL.example ",
        phone: "044 668 18 00",
        language: "fr",
    }
}

async fn send(office: &Office, input: SetContact<'_>) -> Result<ContactSet, NotDone<Refused>> {
    let mut tx = office.begin().await;
    let done = acts::set_contact(&mut tx, &office.partner, &office.actor, input).await;
    tx.commit().await.unwrap();
    done
}

/// Makes a member the contact of their company.
pub async fn name_contact(office: &Office, member: MemberId) -> ContactSet {
    told(send(office, wish(member)).await).unwrap()
}

async fn member(app: &TestApp, company: Company, number: usize) -> MemberId {
    MemberId(app.member(company.mpn_id, &company.staff_email(number)).await.parse().unwrap())
}

#[tokio::test]
async fn a_contact_is_set_once_and_the_page_shows_it() {
    let app = TestApp::demo().await;
    let company = a_company().with_gold().with_benefit("Case study", 1).made_in(&app).await;
    let office = Office::of(&app, company).await;
    let (first, second) = (member(&app, company, 1).await, member(&app, company, 2).await);
    let set = name_contact(&office, first).await;
    assert_eq!((set.member.name.as_str(), set.anew), ("Staff 1", true));
    assert!(!name_contact(&office, first).await.anew, "done twice, it was so already");
    let page =
        company.admin(&app).await.page(&format!("/partners/{}/benefits/go-to-market", company.mpn_id)).await;
    for part in ["Staff 1", "044 668 18 00", EMAIL, "Français", "20 Nov 2026"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    // Another person: both are told.
    assert!(name_contact(&office, second).await.anew);
    let count = async |of: &str| app.count(&format!("select count(*) from {of}")).await;
    for (mail, times) in [("contact_assigned", 2), ("contact_replaced", 1)] {
        let sql = format!("outbox where mail->>'mail' = '{mail}' and recipient = '{EMAIL}'");
        assert_eq!(count(&sql).await, times, "{mail}");
    }
    let set = format!(
        "company_audit where partner_id = '{}' and action = 'marketing_contact.set' and outcome = 'done'",
        company.id
    );
    assert_eq!(count(&set).await, 2);
}

#[tokio::test]
async fn what_is_wrong_is_told_field_by_field() {
    let app = TestApp::demo().await;
    let company = a_company().with_gold().made_in(&app).await;
    let mut office = Office::of(&app, company).await;
    let somebody = member(&app, company, 1).await;
    let nothing = SetContact { member: None, alternative_email: "", phone: "", language: "" };
    let all = Wrong {
        member: Some(NoMember::NotChosen),
        alternative_email: Some(AlternativeError::NotAnAddress),
        phone: Some(PhoneError::NotANumber),
        language: true,
    };
    assert_eq!(told(send(&office, nothing).await), Err(Refused::Wrong(all)));
    let own = company.staff_email(1);
    let own = SetContact { alternative_email: &own, ..wish(somebody) };
    let wrong = Wrong { alternative_email: Some(AlternativeError::SameAsOwn), ..Wrong::default() };
    assert_eq!(told(send(&office, own).await), Err(Refused::Wrong(wrong)));
    // A member of another company is nobody here.
    let stranger = MemberId(app.member(CELADON, "staff1@celadon.example").await.parse().unwrap());
    let unknown = send(&office, wish(stranger)).await;
    assert!(matches!(unknown, Err(NotDone::Fault(AppError::UnknownId))), "{unknown:?}");
    office.partner.suspended = Some("unpaid".to_owned());
    let closed = Err(Refused::Closed(PartnerClosed::Suspended));
    assert_eq!(told(send(&office, wish(somebody)).await), closed);
    let contacts = format!("select count(*) from marketing_contacts where partner_id = '{}'", company.id);
    assert_eq!(app.count(&contacts).await, 0);
}
