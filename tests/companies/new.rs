//! Adding a company by the form.

use crate::app::{ALPINE, TestApp};
use crate::companies::{COMPANIES, OPERATOR, logged, new_company, send, with};

#[tokio::test]
async fn a_company_gets_the_next_number_and_is_in_both_logs() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let last = app.count("select max(mpn_id) from partner_directory").await;
    let fields = with(new_company("Héron  Ltd"), "domains", "heron.example\n@HERON.example");
    let (status, page) = send(&operator, COMPANIES, &fields).await;
    assert_eq!((status, page.path.as_str()), (303, format!("{COMPANIES}/{}", last + 1).as_str()));
    assert!(
        page.contains("Héron Ltd") && page.contains("heron.example") && page.contains("Nobody belongs"),
        "{page}"
    );
    for log in ["company_audit", "programme_audit"] {
        assert_eq!(logged(&app, log, last + 1).await, ["company.added done"], "{log}");
    }
    let found = operator.page(&format!("{COMPANIES}?q=heron")).await;
    assert_eq!(found.ids("c-"), [(last + 1).to_string()]);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let before = app.count("select count(*) from partner_directory").await;
    let mut fields = new_company("");
    for (name, value) in [
        ("mpn_id", "0"),
        ("country", "ZZ"),
        ("time_zone", "Europe/Atlantis"),
        ("domains", "heron"),
        ("admin_email", "anna.heron.example"),
    ] {
        fields = with(fields, name, value);
    }
    let (status, page) = send(&operator, COMPANIES, &fields).await;
    assert_eq!(status, 422);
    let at: Vec<String> = page.problem_list().into_iter().map(|(field, _)| field).collect();
    assert_eq!(at, ["name", "mpn_id", "country", "time_zone", "domains", "admin_name", "admin_email"]);
    assert_eq!(
        page.problem_at("admin_email").as_deref(),
        Some("Enter a mail address, such as name@example.com")
    );
    for (field, value) in [
        ("mpn_id", "0"),
        ("time_zone", "Europe/Atlantis"),
        ("domains", "heron"),
        ("admin_email", "anna.heron.example"),
    ] {
        assert_eq!(page.value_of(field), value, "{field}");
    }
    assert_eq!(app.count("select count(*) from partner_directory").await, before);
}

#[tokio::test]
async fn a_number_and_a_domain_that_another_company_has_are_named() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let fields = with(with(new_company("Heron"), "mpn_id", &ALPINE.to_string()), "domains", "ALPINE.example");
    let (status, page) = send(&operator, COMPANIES, &fields).await;
    assert_eq!(status, 422);
    assert_eq!(
        page.problem_list(),
        [
            ("mpn_id".to_owned(), "Another company has the MPN ID 4100001".to_owned()),
            (
                "domains".to_owned(),
                "The mail domain alpine.example belongs to Alpine Consulting (MPN 4100001)".to_owned()
            ),
        ]
    );
}

#[tokio::test]
async fn two_operators_who_add_at_once_give_two_numbers() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let before = app.count("select count(*) from partner_directory").await;
    let fields: Vec<Vec<(&str, String)>> = (0..6).map(|n| new_company(&format!("Heron {n}"))).collect();
    let added = futures_util::future::join_all(fields.iter().map(|it| send(&operator, COMPANIES, it))).await;
    assert!(added.iter().all(|(status, _)| *status == 303));
    assert_eq!(app.count("select count(distinct mpn_id) from partner_directory").await, before + 6);
    // And of those that want the same domain one gets it.
    let fields: Vec<Vec<(&str, String)>> =
        (0..4).map(|n| with(new_company(&format!("Ibis {n}")), "domains", "ibis.example")).collect();
    let added = futures_util::future::join_all(fields.iter().map(|it| send(&operator, COMPANIES, it))).await;
    let mut statuses: Vec<u16> = added.iter().map(|(status, _)| *status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422, 422, 422]);
}

#[tokio::test]
async fn the_first_global_admin_is_invited_with_the_company_and_it_is_listed_until_they_are_in() {
    let app = TestApp::demo().await;
    let operator = app.sign_in(OPERATOR).await;
    let named = |name: &str, email: &str| {
        with(with(new_company(name), "admin_name", "Anna Heron"), "admin_email", email)
    };
    let (status, page) = send(&operator, COMPANIES, &named("Heron", "Anna@heron.example")).await;
    assert_eq!(status, 303);
    let number = page.path.rsplit('/').next().unwrap().to_owned();
    assert!(page.contains("anna@heron.example"), "{page}");
    let mails = "select count(*) from outbox where recipient = 'anna@heron.example' and with_link";
    assert_eq!(app.count(mails).await, 1);
    for asked in ["status=invited", "q=anna@heron.example"] {
        assert_eq!(operator.page(&format!("{COMPANIES}?{asked}")).await.ids("c-"), [&*number], "{asked}");
    }
    // Who is an operator belongs to no company: nothing is added.
    let (status, page) = send(&operator, COMPANIES, &named("Ibis", OPERATOR)).await;
    assert_eq!(status, 422);
    assert_eq!(
        page.problem_at("admin_email").as_deref(),
        Some("This person is an operator, who belongs to no company")
    );
    assert_eq!(app.count("select count(*) from partner_directory where name = 'Ibis'").await, 0);
}
