//! Where signing in and the start page lead.

use partner_portal::seed::DEMO_PASSWORD;
use uuid::Uuid;

use super::ADMIN;
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, location};
use crate::database::members::give_role;
use crate::html::Page;

// Where it leads.

#[tokio::test]
async fn the_way_back_is_a_path_of_our_own() {
    let app = TestApp::demo().await;
    let overview = format!("/partners/{ALPINE}/benefits?status=unused&q=a%2Bb");
    for (next, leads_to) in [
        (overview.as_str(), overview.as_str()),
        ("https://evil.example/", "/"),
        ("//evil.example/", "/"),
        ("/\\evil.example/", "/"),
        ("/\t/evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
    ] {
        let demo = app.visitor().post("/sign-in/demo", &[("email", ADMIN), ("next", next)]).await;
        assert_eq!(location(&demo), leads_to, "{next:?}");
        let visitor = app.sign_in(ADMIN).await;
        let language = visitor.post("/language", &[("lang", "en"), ("next", next)]).await;
        assert_eq!(location(&language), leads_to, "{next:?}");
        let mut path = app.base_url.join("/sign-in").unwrap();
        path.query_pairs_mut().append_pair("next", next);
        let signed_in_already = visitor.get(path.as_str()).await;
        assert_eq!(location(&signed_in_already), leads_to, "{next:?}");
    }
    let fields = [("email", ADMIN), ("password", DEMO_PASSWORD), ("next", "//evil.example/")];
    assert_eq!(location(&app.visitor().post("/sign-in", &fields).await), "/");
    assert_eq!(app.visitor().get("/sign-in?utm_source=x&next=/&next=/partners").await.status(), 200);
    // The page asked for is the way back, and survives a wrong password.
    let visitor = app.visitor();
    let asked = visitor.get(&overview).await;
    let sign_in = location(&asked);
    let page = visitor.page(&sign_in).await;
    assert_eq!(page.form("Sign in").action(), "/sign-in");
    assert_eq!(page.form("Sign in").hidden_fields(), [("next".to_owned(), overview.clone())]);
    let fields = [("email", ADMIN), ("password", "wrong"), ("next", overview.as_str())];
    let again = Page::of(visitor.post("/sign-in", &fields).await).await;
    assert_eq!(again.form("Sign in").hidden_fields(), [("next".to_owned(), overview)]);
}

#[tokio::test]
async fn the_start_page_leads_each_to_where_they_work() {
    let app = TestApp::demo().await;
    for (email, leads_to) in [
        (ADMIN, format!("/partners/{ALPINE}/benefits")),
        ("staff1@alpine.example", format!("/partners/{ALPINE}/my-assignments")),
        ("consultant@freelance.example", "/partners".to_owned()),
        ("operator@programme.example", "/console".to_owned()),
    ] {
        let visitor = app.sign_in(email).await;
        assert_eq!(location(&visitor.get("/").await), leads_to, "{email}");
        assert_eq!(visitor.get(&leads_to).await.status(), 200, "{email}");
    }
    let nobody = app.visitor();
    assert_eq!(location(&nobody.get("/").await), "/sign-in");
    let path = format!("/partners/{ALPINE}/benefits/software?q=a%20b");
    let expected = format!("/sign-in?next=%2Fpartners%2F{ALPINE}%2Fbenefits%2Fsoftware%3Fq%3Da%2520b");
    assert_eq!(location(&nobody.get(&path).await), expected);
    // An act can't be gone back to.
    assert_eq!(location(&nobody.post(&format!("/partners/{ALPINE}/benefits/x/keys"), &[]).await), "/sign-in");
}

#[tokio::test]
async fn whoever_belongs_to_two_companies_switches_between_them_by_address() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    let choice = consultant.page("/partners").await;
    let overviews = [ALPINE, BLEU_HORIZON].map(|mpn_id| format!("/partners/{mpn_id}/benefits"));
    for (mpn_id, overview) in [ALPINE, BLEU_HORIZON].into_iter().zip(&overviews) {
        assert!(choice.links_to(&format!("/partners/{mpn_id}")), "{choice}");
        assert_eq!(location(&consultant.get(&format!("/partners/{mpn_id}")).await), *overview);
    }
    for (here, there) in [(0, BLEU_HORIZON), (1, ALPINE), (0, BLEU_HORIZON)] {
        let page = consultant.page(&overviews[here]).await;
        let other = format!("/partners/{there}?to=overview");
        assert!(page.links_to(&other), "no way to the other company: {page}");
        assert_eq!(location(&consultant.get(&other).await), format!("/partners/{there}/benefits"));
    }
    assert_eq!(consultant.get("/partners/4100003/benefits").await.status(), 404);
    assert_eq!(consultant.get("/partners/4100003").await.status(), 404);
}

#[tokio::test]
async fn the_choice_of_companies_tells_the_roles_in_each_and_leads_to_what_one_may_see() {
    let app = TestApp::demo().await;
    let email = "consultant@freelance.example";
    app.run("delete from member_roles r using members m, persons p where m.id = r.member_id and p.id = m.person_id
             and p.email = 'consultant@freelance.example'")
        .await;
    give_role(&app, ALPINE, email, "user_admin").await;
    give_role(&app, ALPINE, email, "global_admin").await;
    let consultant = app.sign_in(email).await;
    let choice = consultant.page("/partners").await;
    for words in
        ["Alpine Consulting MPN 4100001, Global admin and User admin", "Bleu Horizon MPN 4100002, Staff"]
    {
        assert!(choice.contains(words), "{words}: {choice}");
    }
    // Staff of a company don't see its overview.
    let first = location(&consultant.get(&format!("/partners/{BLEU_HORIZON}")).await);
    assert_eq!(first, format!("/partners/{BLEU_HORIZON}/my-assignments"));
    assert_eq!(consultant.get(&first).await.status(), 200);
}

#[tokio::test]
async fn switching_the_company_keeps_the_page_where_one_may_see_it_there() {
    let app = TestApp::demo().await;
    let email = "consultant@freelance.example";
    let consultant = app.sign_in(email).await;
    let pages = [
        ("benefits/cloud", "cloud"),
        ("benefits/technical", "technical"),
        ("account/people", "people"),
        ("seats", "seats"),
        ("service-requests", "service-requests"),
        ("my-assignments", "my-assignments"),
    ];
    let own = format!("/partners/{BLEU_HORIZON}/my-assignments");
    for (page, place) in pages {
        let shown = consultant.page(&format!("/partners/{ALPINE}/{page}")).await;
        let other = format!("/partners/{BLEU_HORIZON}?to={place}");
        assert!(shown.links_to(&other), "{page}");
        let there = location(&consultant.get(&other).await);
        assert_eq!(there, format!("/partners/{BLEU_HORIZON}/{page}"));
        assert_eq!(consultant.page(&there).await.status, 200);
    }
    // What only one company has leads to the list of the other's.
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let shown = consultant.page(&format!("/partners/{ALPINE}/benefits/software?open={benefit}")).await;
    assert!(shown.links_to(&format!("/partners/{BLEU_HORIZON}?to=software")));
    // A kind of which the other grants nothing, and a page that isn't there, lead to the overview.
    app.run("update benefits set cancelled_at = now() where product_id in (select id from products where kind = 'cloud')")
        .await;
    for place in ["cloud", "elsewhere"] {
        let there = location(&consultant.get(&format!("/partners/{BLEU_HORIZON}?to={place}")).await);
        assert_eq!(there, format!("/partners/{BLEU_HORIZON}/benefits"), "{place}");
    }
    // Staff there see the technical page, their requests and what they have, and are sent nowhere else.
    app.run("delete from member_roles r using members m, persons p where m.id = r.member_id and p.id = m.person_id
             and p.email = 'consultant@freelance.example'")
        .await;
    for (page, place) in pages {
        let there = location(&consultant.get(&format!("/partners/{BLEU_HORIZON}?to={place}")).await);
        let kept = ["technical", "service-requests", "my-assignments"].contains(&place);
        assert_eq!(there, if kept { format!("/partners/{BLEU_HORIZON}/{page}") } else { own.clone() });
        assert_eq!(consultant.page(&there).await.status, 200);
    }
}

#[tokio::test]
async fn what_an_act_did_is_told_on_the_page_to_which_a_companys_address_leads() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let response = admin.post(&format!("/partners/{ALPINE}/benefits/{benefit}/keys"), &[]).await;
    assert_eq!(response.status(), 303);
    let there = location(&admin.get(&format!("/partners/{ALPINE}")).await);
    let page = admin.page(&there).await;
    assert!(page.whole().first(".flash").unwrap().contains("Office Professional Plus 2019"), "{page}");
}

#[tokio::test]
async fn what_went_wrong_is_told_within_the_company_and_in_the_words_of_what_was_tried() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let refused = Page::of(staff.get(&format!("/partners/{ALPINE}/benefits")).await).await;
    assert_eq!(refused.status, 403);
    assert!(refused.contains("You tried to see the Benefits pages."), "{refused}");
    let asked =
        Page::of(staff.get(&format!("/partners/{ALPINE}/service-requests/new?type=advisory")).await).await;
    assert!(asked.status == 200 || asked.contains("You tried to ask for advisory hours."), "{asked}");
    let missing =
        Page::of(staff.get(&format!("/partners/{ALPINE}/service-requests/{}", Uuid::now_v7())).await).await;
    assert_eq!(missing.status, 404);
    let other = Page::of(staff.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await).await;
    for page in [&refused, &missing] {
        assert!(page.links_to(&format!("/partners/{ALPINE}/my-assignments")), "{page}");
        assert!(page.whole().first(".bar .company").unwrap().contains("Alpine Consulting"), "{page}");
        assert!(page.whole().first(".bar .who").unwrap().text().len() > 3, "{page}");
        assert!(page.whole().first(".side").is_some());
    }
    // Of a company that isn't theirs nothing is told, also not that it exists.
    assert!(other.whole().first(".side").is_none() && !other.contains("Bleu Horizon"), "{other}");
    let operator = app.sign_in("operator@programme.example").await;
    let unknown = Page::of(operator.get(&format!("/console/mail/{}", Uuid::now_v7())).await).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.links_to("/console/activations"), "{unknown}");
}

#[tokio::test]
async fn nobody_is_sent_to_themselves() {
    let app = TestApp::demo().await;
    let own = format!("/partners/{ALPINE}/my-assignments");
    let staff = app.sign_in("staff1@alpine.example").await.page(&own).await;
    assert!(staff.contains("Something missing? Ask Claudia Brunner:"), "{staff}");
    let admin = app.sign_in("global.admin@alpine.example").await.page(&own).await;
    assert!(!admin.contains("Ask Claudia Brunner"), "{admin}");
    // Who adds people isn't told that such a one does.
    let people = format!("/partners/{ALPINE}/account/people");
    let words = "A Global admin or User admin of your company adds people.";
    for (email, told) in [("global.admin", false), ("user.admin", false), ("partner.admin", true)] {
        let page = app.sign_in(&format!("{email}@alpine.example")).await.page(&people).await;
        assert_eq!(page.contains(words), told, "{email}");
    }
    // The only Global admin reads who may, and not that they could be asked for it.
    let page = app.sign_in("global.admin@bleu-horizon.example").await;
    let page =
        Page::of(page.get(&format!("/partners/{BLEU_HORIZON}/service-requests/new?type=cloud")).await).await;
    assert!(!page.whole().first("main").unwrap().contains("global.admin@bleu-horizon.example"), "{page}");
}
