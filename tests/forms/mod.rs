//! Every form that people fill in, sent as a browser sends it: empty, and wrong in all its fields. No bubble of the
//! browser's stops it; the page tells all of it, in the order of the fields, and keeps what was typed.

mod buttons;

use time::macros::date;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, Visitor};
use crate::html::{Page, Part};
use crate::office::{Office, activate};
use crate::{orders, service_requests};

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
    let role = crate::roles::ask(app, "staff32@alpine.example", "admin_agent").await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    for path in [
        format!("{benefits}/visual-studio?open={studio}"),
        format!("{benefits}/{microsoft_365}/keys"),
        format!("{benefits}/keys?benefit_id={visio}&benefit_id={microsoft_365}"),
        format!("{benefits}/{office_365}/keys/{key}/redemption"),
        format!("{benefits}/go-to-market/contact"),
        format!("{benefits}/{presales}/activation"),
        "/profile/password".to_owned(),
        "/profile/email".to_owned(),
        format!("/partners/{ALPINE}/orders/new?offer=silver-devops"),
        format!("/partners/{ALPINE}/account/company"),
        format!("/partners/{ALPINE}/account/people/new"),
        format!("/partners/{ALPINE}/account/people/many"),
        format!("/partners/{ALPINE}/account/people/{}", app.member(ALPINE, "staff31@alpine.example").await),
        format!("/partners/{ALPINE}/account/role-requests/{role}/approval"),
        format!("/partners/{ALPINE}/account/role-requests/{role}/refusal"),
    ] {
        show(all, &admin, &path).await;
    }
    let agent = app.sign_in("admin.agent@alpine.example").await;
    show(all, &agent, &format!("/partners/{ALPINE}/account/access")).await;
    show(all, &agent, &crate::global_admin::page_of(ALPINE)).await;
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
    show(all, &operator, "/console/settings").await;
    let pool = app.id("select product_id from key_pools order by product_id limit 1").await;
    show(all, &operator, &format!("/console/keys/{pool}")).await;
    show(all, &operator, "/console/catalogue/products/new").await;
    show(all, &operator, "/console/catalogue/offers/new").await;
    show(all, &operator, "/console/catalogue/levels/new").await;
    show(all, &operator, &format!("/console/keys/{pool}/revocation")).await;
    show(all, &operator, "/console/keys/issued").await;
    let key =
        app.id("select id from issued_keys where id not in (select key_id from redemptions) limit 1").await;
    show(all, &operator, &format!("/console/keys/issued/{key}/replacement")).await;
    show(all, &operator, "/console/operators").await;
    let application = app.id("select id from applications where state = 'open'").await;
    for page in ["acceptance", "refusal"] {
        show(all, &operator, &format!("{}/{application}/{page}", crate::joining::LIST)).await;
    }
    show(all, &operator, "/console/companies/new").await;
    show(all, &operator, "/console/companies/many").await;
    // Dvina's Global admin has never signed in.
    let member = app.member(DVINA, "staff1@dvina.example").await;
    show(all, &operator, &format!("/console/companies/{DVINA}/people/{member}/global-admin")).await;
    for page in ["data", "suspension", "look", "notes", "people/new"] {
        show(all, &operator, &format!("/console/companies/{ALPINE}/{page}")).await;
    }
    let company = format!("/console/companies/{BLEU_HORIZON}");
    let partner = app.partner(BLEU_HORIZON).await;
    let enrollment = app.id(&format!("select id from enrollments where partner_id = '{partner}'")).await;
    show(all, &operator, &format!("{company}/memberships")).await;
    show(all, &operator, &format!("{company}/memberships/{enrollment}/extension")).await;
    show(all, &operator, &format!("{company}/benefits/{benefit}/quantity")).await;
    // A part of it is paid: a payment can be booked, and the rest let go. Of the other too much is, which is paid back.
    let (short, over) = (
        orders::place(app, ALPINE, &["gold-messaging"]).await,
        orders::place(app, ALPINE, &["gold-communications"]).await,
    );
    orders::pay(app, ALPINE, short, 500, date!(2026 - 11 - 20)).await;
    orders::pay(app, ALPINE, over, orders::total(app, over).await + 500, date!(2026 - 11 - 20)).await;
    for order in [short, over] {
        show(all, &operator, &format!("/console/orders/{order}")).await;
    }
    let line = crate::database::statements::leave_waiting(app).await;
    show(all, &operator, &format!("/console/payments/lines/{line}")).await;
    show(all, &operator, "/console/help-pages/new").await;
    for chosen in [&[("to", "all")], &[("to", "some")]] {
        show(all, &operator, "/console/announcements/new").await;
        all.last_mut().unwrap().chosen = chosen;
    }
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
    show(&mut all, &app.visitor(), "/forgotten-password").await;
    show(&mut all, &app.visitor(), crate::joining::PATH).await;
    let link = crate::joining::applied(app, "unconfirmed@ibis.example").await;
    show(&mut all, &app.visitor(), &link).await;
    show(&mut all, &app.visitor(), &format!("{link}/withdrawal")).await;
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
