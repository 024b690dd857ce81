//! Every form that people fill in, sent as a browser sends it: empty, and wrong in all its fields. No bubble of the
//! browser's stops it; the page tells all of it, in the order of the fields, and keeps what was typed.

use time::macros::date;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp, Visitor};
use crate::factories::{Role, a_company};
use crate::html::{Page, Part};
use crate::office::{Office, activate};
use crate::service_requests;

const OPERATOR: &str = "operator@programme.example";

/// A page with a form, and who sees it.
struct Shown {
    visitor: Visitor,
    page: Page,
    /// What is chosen in it before it is sent.
    chosen: &'static [(&'static str, &'static str)],
}

/// A control of a form.
#[derive(Clone, Copy)]
struct Control<'a>(Part<'a>);

impl<'a> Control<'a> {
    /// Those of a form, wherever they stand on the page.
    fn of(page: &'a Page, form: Part<'a>) -> Vec<Self> {
        let id = form.id();
        let within = form.all("input, textarea, select");
        let beside = page.whole().all("[form]").into_iter().filter(|it| it.attr("form") == Some(id));
        let beside = beside.filter(|it| !id.is_empty() && it.tag() != "button");
        within.into_iter().chain(beside).map(Self).collect()
    }

    fn name(self) -> &'a str {
        self.0.attr("name").unwrap_or_default()
    }

    fn kind(self) -> &'a str {
        match self.0.tag() {
            "input" => self.0.attr("type").unwrap_or("text"),
            other => other,
        }
    }

    fn is_ticked(self) -> bool {
        matches!(self.kind(), "radio" | "checkbox")
    }

    fn is_typed(self) -> bool {
        !self.is_ticked() && !matches!(self.kind(), "hidden" | "select" | "file")
    }

    /// Whether what is typed is never shown again.
    fn is_secret(self) -> bool {
        self.kind() == "password" || self.0.attr("class") == Some("mono")
    }

    /// What a browser sends of it where nobody has typed or chosen anything; `None` is nothing.
    fn blank(self) -> Option<String> {
        match self.kind() {
            "hidden" => Some(self.0.attr("value").unwrap_or_default().to_owned()),
            "select" => Some(self.0.selected()),
            "radio" => self.0.attr("checked").and(self.0.attr("value")).map(str::to_owned),
            "checkbox" | "file" => None,
            _ => Some(String::new()),
        }
    }

    /// What is wrong in it: more than it takes, and nothing that could be read.
    fn wrong(self) -> Option<String> {
        let most: Option<usize> = self.0.attr("maxlength").and_then(|it| it.parse().ok());
        match self.kind() {
            "date" => Some("9999-12-31".to_owned()),
            _ if self.is_typed() => Some("x".repeat(most.map_or(1, |most| most + 1))),
            _ => self.blank(),
        }
    }

    /// The place at which it is told that it is missing.
    fn place(self) -> &'a str {
        if self.kind() == "radio" { self.name() } else { self.0.id() }
    }
}

/// Sends a form with these values; tells what is wrong with the answer.
async fn send(shown: &Shown, form: Part<'_>, values: Vec<(&str, String)>, found: &mut Vec<String>) -> Page {
    let action = form.attr("action").unwrap_or_default().split('#').next().unwrap_or_default();
    let mut fields: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for (name, value) in shown.chosen {
        fields.iter_mut().filter(|it| it.0 == *name).for_each(|it| it.1 = value);
    }
    let page = Page::of(shown.visitor.post(action, &fields).await).await;
    if page.status != 422 {
        found.push(format!("{action}: {} {:.400}", page.status, page.whole().text()));
    }
    found.extend(page.wrong_in_problems().into_iter().map(|it| format!("{action}: {it}")));
    page
}

/// The forms of a page in which something is typed or ticked.
fn forms(page: &Page) -> Vec<(Part<'_>, Vec<Control<'_>>)> {
    let forms = page.whole().all("main form[method=post]");
    let forms = forms.into_iter().map(|form| (form, Control::of(page, form)));
    forms.filter(|(_, controls)| controls.iter().any(|it| it.is_typed() || it.is_ticked())).collect()
}

async fn look_at_empty(shown: &Shown, found: &mut Vec<String>) {
    for (form, controls) in forms(&shown.page) {
        let values = controls.iter().filter_map(|it| Some((it.name(), it.blank()?))).collect();
        let told = send(shown, form, values, found).await;
        let has_choice = |name: &str| controls.iter().any(|it| it.name() == name && it.blank().is_some());
        let passwords = controls.iter().filter(|it| it.kind() == "password").skip(1);
        let passwords: Vec<&str> = passwords.map(|it| it.place()).collect();
        for control in &controls {
            let missing = match control.kind() {
                "hidden" | "file" => false,
                "radio" => !has_choice(control.name()),
                _ => control.0.attr("required").is_some() && control.blank().unwrap_or_default().is_empty(),
            };
            // That a password differs is told once there is one.
            let place = control.place();
            if missing && !passwords.contains(&place) && told.problem_at(place).is_none() {
                found.push(format!("{}: not told that {place} is missing: {}", told.path, told.problems()));
            }
        }
    }
}

async fn look_at_wrong(shown: &Shown, found: &mut Vec<String>) {
    for (form, controls) in forms(&shown.page) {
        if !controls.iter().any(|it| it.is_typed()) {
            continue;
        }
        let values = controls.iter().filter_map(|it| Some((it.name(), it.wrong()?))).collect();
        let told = send(shown, form, values, found).await;
        for control in controls.iter().filter(|it| it.is_typed() && !it.is_secret()) {
            let again = told.by_id(control.0.id());
            let kept = again.map(|it| if it.tag() == "textarea" { it.typed() } else { it.value() });
            if kept != control.wrong() {
                found.push(format!("{}: {} is not kept: {kept:.40?}", told.path, control.0.id()));
            }
        }
    }
}

/// A page of a form; what it holds by itself is as its own tests tell.
async fn show(all: &mut Vec<Shown>, visitor: &Visitor, path: &str) {
    all.push(Shown { visitor: visitor.clone(), page: visitor.page(path).await, chosen: &[] });
}

/// The forms of a company's people.
async fn of_companies(app: &TestApp, all: &mut Vec<Shown>) {
    let benefits = format!("/partners/{ALPINE}/benefits");
    let benefit = |product: &'static str, package: &'static str| app.benefit(ALPINE, product, package);
    let studio = benefit("Visual Studio Enterprise", "gold_core").await;
    let microsoft_365 = benefit("Microsoft 365 E3", "gold_core").await;
    let visio = benefit("Visio Professional 2019", "action_pack").await;
    let presales = benefit("Presales and deployment services", "gold_core").await;
    let office_365 = benefit("Office 365 E3", "action_pack").await;
    Office::of_number(app, ALPINE).await.gets_keys(&office_365).await;
    let key = app.id(&format!("select id from issued_keys where benefit_id = '{office_365}'")).await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    for path in [
        format!("{benefits}/visual-studio?open={studio}"),
        format!("{benefits}/{microsoft_365}/keys"),
        format!("{benefits}/keys?benefit_id={visio}&benefit_id={microsoft_365}"),
        format!("{benefits}/{office_365}/keys/{key}/redemption"),
        format!("{benefits}/go-to-market/contact"),
        format!("{benefits}/{presales}/activation"),
    ] {
        show(all, &admin, &path).await;
    }
    let bulk = benefit("Azure bulk credit (Gold)", "gold_core").await;
    let member = app.member(ALPINE, "staff11@alpine.example").await;
    let asked = admin.post(&format!("{benefits}/{bulk}/assignments"), &[("member_id", &member)]).await;
    all.push(Shown { visitor: admin.clone(), page: Page::of(asked).await, chosen: &[] });
    let many = [("preview", "yes"), ("emails", "staff11@alpine.example")];
    let preview = admin.post(&format!("{benefits}/{bulk}/assignments"), &many).await;
    all.push(Shown { visitor: admin, page: Page::of(preview).await, chosen: &[] });
}

async fn of_requests(app: &TestApp, all: &mut Vec<Shown>) {
    for product in ["On-premises incidents", "Cloud incidents"] {
        let benefit = app.benefit(ALPINE, product, "gold_core").await;
        activate(app, ALPINE, &benefit, ("ACC-17", "CON-42")).await;
    }
    let agent = app.sign_in("admin.agent@alpine.example").await;
    for kind in ["advisory", "cloud", "on-premises", "other"] {
        show(all, &agent, &format!("{}/new?type={kind}", service_requests::list(ALPINE))).await;
    }
    let bleu = app.sign_in("global.admin@bleu-horizon.example").await;
    show(all, &bleu, &format!("{}/new?type=cancellation", service_requests::list(BLEU_HORIZON))).await;
    let celadon = app.sign_in("global.admin@celadon.example").await;
    let operator = app.sign_in(OPERATOR).await;
    let partner = app.partner(CELADON).await;
    for number in [3, 4, 5] {
        let sql =
            format!("select id from service_requests where partner_id = '{partner}' and number = {number}");
        let request = app.id(&sql).await;
        let thread = format!("{}/{request}", service_requests::list(CELADON));
        show(all, &celadon, &thread).await;
        if number == 4 {
            show(all, &celadon, &format!("{thread}/closing")).await;
        }
        show(all, &operator, &service_requests::console(&request)).await;
    }
}

async fn of_the_console(app: &TestApp, all: &mut Vec<Shown>) {
    let operator = app.sign_in(OPERATOR).await;
    let benefit = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    let activation = Office::of_number(app, BLEU_HORIZON).await.asks_for(&benefit).await;
    show(all, &operator, &crate::fulfilment::path(&activation.to_string())).await;
    show(all, &operator, "/console/activations").await;
    for chosen in [&[("to", "everybody")], &[("to", "offer")], &[("to", "company")]] {
        show(all, &operator, "/console/news/new").await;
        all.last_mut().unwrap().chosen = chosen;
    }
}

/// The forms of the portal in which something is typed or ticked.
async fn all(app: &TestApp) -> Vec<Shown> {
    app.run("update persons set language = 'en'").await;
    let mut all = Vec::new();
    show(&mut all, &app.visitor(), "/sign-in").await;
    show(&mut all, &app.visitor(), &crate::browser::pages::link(app).await).await;
    of_companies(app, &mut all).await;
    of_requests(app, &mut all).await;
    of_the_console(app, &mut all).await;
    all
}

#[tokio::test]
async fn what_is_empty_or_wrong_is_told_by_the_page_in_the_order_of_its_fields_and_what_was_typed_is_kept() {
    let app = TestApp::demo().await;
    let all = all(&app).await;
    assert!(all.iter().all(|shown| !forms(&shown.page).is_empty()), "a page has no form that is filled in");
    let mut found = Vec::new();
    for shown in &all {
        look_at_empty(shown, &mut found).await;
        look_at_wrong(shown, &mut found).await;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Pages and opened rows with acts that take no typing.
async fn with_acts(app: &TestApp) -> Vec<Page> {
    let benefits = format!("/partners/{ALPINE}/benefits");
    let rows = [
        ("software", "Office Professional Plus 2019", "gold_core"),
        ("software", "Windows 10 Enterprise", "gold_core"),
        ("cloud", "Microsoft 365 E3", "gold_core"),
        ("visual-studio", "Visual Studio Enterprise", "gold_core"),
        ("technical", "Presales and deployment services", "gold_core"),
        ("technical", "Partner advisory hours", "gold_core"),
        ("go-to-market", "Case study", "gold_core"),
    ];
    let mut paths = ["", "/software", "/cloud", "/technical", "/go-to-market"]
        .map(|kind| benefits.clone() + kind)
        .to_vec();
    for (kind, product, package) in rows {
        paths.push(format!("{benefits}/{kind}?open={}", app.benefit(ALPINE, product, package).await));
    }
    for page in ["service-requests", "service-requests/new", "account/people", "seats"] {
        paths.push(format!("/partners/{ALPINE}/{page}"));
    }
    let studio = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let assignment = app.assignment(&studio, "staff5@alpine.example").await;
    for act in ["removal", "reassignment?find=staff"] {
        paths.push(format!("{benefits}/{studio}/assignments/{assignment}/{act}"));
    }
    let admin = app.sign_in("global.admin@alpine.example").await;
    let mut pages = Vec::new();
    for path in paths {
        pages.push(admin.page(&path).await);
    }
    let operator = app.sign_in(OPERATOR).await;
    for path in ["/console", "/console/keys", "/console/mail", "/console/news", "/console/service-requests"] {
        pages.push(operator.page(path).await);
    }
    pages
}

#[tokio::test]
async fn one_button_at_most_is_primary_in_a_form_in_a_panel_and_on_a_page() {
    let app = TestApp::demo().await;
    let mut pages: Vec<Page> = all(&app).await.into_iter().map(|shown| shown.page).collect();
    pages.extend(with_acts(&app).await);
    let mut found = Vec::new();
    for page in &pages {
        let mut look = |whole: Part<'_>, primary: &str| {
            let buttons: Vec<String> = whole.all(primary).into_iter().map(Part::text).collect();
            if buttons.len() > 1 {
                found.push(format!("{}: {buttons:?}", page.path));
            }
        };
        look(page.whole(), "main .btn-primary");
        for part in page.whole().all("main form, main .panel") {
            look(part, ".btn-primary, .btn-danger");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Whether a part says these words in a paragraph as large as any, before the button.
fn says_before(page: &Page, words: &str, button: &str) -> bool {
    let whole = page.whole();
    let said = |it: &Part<'_>| it.contains(words) && it.attr("class").is_none();
    let (text, button) = (whole.text(), whole.button(button).text());
    let before = text.find(words).is_some_and(|at| text[at..].contains(&button));
    before && whole.all("main p").iter().any(said)
}

#[tokio::test]
async fn what_cannot_be_undone_is_said_before_the_button() {
    let app = TestApp::demo().await;
    app.run("update persons set language = 'en'").await;
    let presales = app.benefit(ALPINE, "Presales and deployment services", "gold_core").await;
    let offer = app.benefit(ALPINE, "Case study", "gold_core").await;
    let office = Office::of_number(&app, ALPINE).await;
    let contact = app.member(ALPINE, "staff2@alpine.example").await;
    office.names_contact(&contact, "marketing@mail.example", "en").await;
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let operator = app.sign_in(OPERATOR).await;
    let asking = |benefit: &str| format!("/partners/{ALPINE}/benefits/{benefit}/activation");
    let page = admin.page(&asking(&presales)).await;
    let with_person = "After that it can’t be undone, and the person can’t be changed.";
    assert!(says_before(&page, with_person, "Submit the request"), "{page}");
    let page = admin.page(&asking(&offer)).await;
    assert!(says_before(&page, "After that it can’t be undone.", "Submit the request"), "{page}");

    // Asked for: withdrawing and declining leave it to be asked for again, to its last day (R-DATE-5, R-GTM-4).
    for (kind, benefit, last_day) in
        [("technical", &presales, "13 Jan 2027"), ("go-to-market", &offer, "14 Dec 2026")]
    {
        let activation = office.asks_for(benefit).await;
        let page = admin.page(&format!("/partners/{ALPINE}/benefits/{kind}?open={benefit}")).await;
        let words = format!("Once withdrawn, it can be asked for again until {last_day}.");
        assert!(says_before(&page, &words, "Withdraw the request"), "{page}");
        assert_eq!(page.whole().button("Withdraw the request").attr("class"), Some("btn"));
        let page = operator.page(&crate::fulfilment::path(&activation.to_string())).await;
        let words = format!("Declining can’t be undone. The company can ask again until {last_day}.");
        assert!(says_before(&page, &words, "Decline"), "{page}");
        assert!(says_before(&page, "Fulfilling can’t be undone.", "Fulfil"), "{page}");
    }

    let requests = format!("{}/new?type=other", service_requests::list(ALPINE));
    let once = admin.page(&requests).await.hidden("once");
    let sent = admin.post(&service_requests::list(ALPINE), &service_requests::other(&once)).await;
    let page = operator.page(&service_requests::console(&service_requests::id_of(&sent))).await;
    assert!(says_before(&page, "Once it is closed, only the partner can reopen it.", "Close SR-"), "{page}");

    // Past its last day it is lost.
    let celadon = app.sign_in("partner.admin@celadon.example").await;
    let referrals = app.benefit(CELADON, "Referral management", "silver_core").await;
    let page = celadon.page(&format!("/partners/{CELADON}/benefits/go-to-market?open={referrals}")).await;
    let words = "Once withdrawn, it can’t be asked for again. The last day to activate it was 14 Nov 2026.";
    assert!(says_before(&page, words, "Withdraw the request"), "{page}");
    assert_eq!(page.whole().button("Withdraw the request").attr("class"), Some("btn btn-danger"));
    let activation = crate::office::latest_activation(&app, &referrals).await;
    let page = operator.page(&crate::fulfilment::path(&activation.to_string())).await;
    let words = "Declining can’t be undone. The company can’t ask again.";
    assert!(says_before(&page, words, "Decline"), "{page}");
}

#[tokio::test]
async fn a_refund_that_ends_and_a_cancellation_are_told_after_the_fields_before_the_button() {
    let app = TestApp::demo().await;
    app.run("update persons set language = 'en'").await;
    let benefit = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    crate::database::memberships::let_any_use_end_refunds(&app, BLEU_HORIZON).await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let page = admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/activation")).await;
    let cancellation = format!("{}/new?type=cancellation", service_requests::list(BLEU_HORIZON));
    let cancellation = admin.page(&cancellation).await;
    for (page, note, button) in [(&page, ".note-warn", "#submit"), (&cancellation, ".note-warn", "#submit")] {
        let order = page.whole().all(&format!("main form :is(input[type=text], textarea, {note}, {button})"));
        let last: Vec<bool> =
            order.iter().map(|it| it.attr("class").unwrap_or_default().contains("note-warn")).collect();
        assert_eq!(last[last.len() - 2..], [true, false], "{page}");
    }
}

#[tokio::test]
async fn where_one_value_alone_is_possible_it_stands_there() {
    let app = TestApp::demo().await;
    for (hours, filled) in [(1, "1"), (2, "")] {
        let company = a_company().with_gold().with_benefit("Partner advisory hours", hours);
        let company = company.made_in(&app).await;
        let advice = company.benefit(&app, "Partner advisory hours").await;
        activate(&app, company.mpn_id, &advice, ("ACC-18", "CON-43")).await;
        let admin = company.admin(&app).await;
        let form = format!("{}/new?type=advisory", service_requests::list(company.mpn_id));
        assert_eq!(admin.page(&form).await.value_of("hours"), filled, "{hours} hours are left");
    }
    // One person, and one benefit that is all there is to a membership that can be cancelled.
    let company = a_company().with_staff(0).with_action_pack();
    let company = company.from(date!(2026 - 11 - 10), date!(2027 - 11 - 10));
    let company = company.with_benefit("On-premises incidents", 2).made_in(&app).await;
    let incidents = company.benefit(&app, "On-premises incidents").await;
    let admin = company.admin(&app).await;
    let asking = format!("/partners/{}/benefits/{incidents}/activation", company.mpn_id);
    assert_eq!(admin.page(&asking).await.whole().all("[name=member_id][checked]").len(), 0);
    for role in [Role::Partner, Role::User, Role::Agent] {
        crate::database::members::deactivate(&app, company.mpn_id, &company.email_of(role)).await;
    }
    assert_eq!(admin.page(&asking).await.whole().all("[name=member_id][checked]").len(), 1);
}

/// A browser cuts off what is pasted beyond a field's length, and says nothing.
#[tokio::test]
async fn an_id_that_is_pasted_with_its_spaces_fits_into_its_field() {
    let app = TestApp::demo().await;
    let benefit = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    let activation = Office::of_number(&app, BLEU_HORIZON).await.asks_for(&benefit).await;
    let path = crate::fulfilment::path(&activation.to_string());
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(&path).await;
    let spaced = vec!["A"; 64].join(" ");
    let most: usize = page.by_id("access_id").unwrap().attr("maxlength").unwrap().parse().unwrap();
    assert!(spaced.len() <= most, "{most}");
    let fields = [("seen", page.hidden("seen")), ("access_id", spaced), ("contract_id", "C-1".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(operator.post(&format!("{path}/fulfilment"), &fields).await.status(), 303);
}
