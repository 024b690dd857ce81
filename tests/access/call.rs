//! How each route is called, in the way that works for whoever may.

use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::Method;
use partner_portal::account::links;
use reqwest::Response;
use time::OffsetDateTime;
use time::macros::datetime;
use uuid::Uuid;

use crate::app::{ALPINE, DVINA, TestApp, Visitor};
use crate::companies;
use crate::database::{
    activations, addresses, announcements, help_pages, key_imports, mails, news, seats, statements,
};
use crate::office::{Office, Programme};

const PASSWORD: &str = "forty-two wet umbrellas";

/// How a route is called, in the way that works for whoever may.
pub struct Call {
    pub path: String,
    fields: Vec<(&'static str, String)>,
}

/// The only place that says how each route is called. `None` for one that nobody thought of yet.
pub async fn call(app: &TestApp, method: &Method, route: &str) -> Option<Call> {
    let fields: Vec<(&'static str, String)> = match (method.as_str(), route) {
        ("POST", "/sign-in") => {
            vec![("email", "staff6@alpine.example".into()), ("password", "benefits-demo".into())]
        }
        ("POST", "/sign-in/demo") => vec![("email", "staff6@alpine.example".into())],
        ("POST", "/link/{token}") => vec![("password", PASSWORD.into()), ("again", PASSWORD.into())],
        ("POST", "/forgotten-password") => vec![("email", "staff6@alpine.example".into())],
        ("POST", "/join") => crate::joining::fields("ada@ibis.example"),
        ("POST", "/join/{token}" | "/join/{token}/withdrawal") => vec![("sure", "yes".into())],
        ("POST", "/console/applications/{application}/acceptance") => {
            vec![("name", "Ibis Software".into()), ("mpn_id", String::new()), ("domains", String::new())]
        }
        ("POST", "/console/applications/{application}/refusal") => vec![("text", "Not this year".into())],
        ("POST", "/profile") => vec![("language", "en".into()), ("new_devices", "yes".into())],
        ("POST", "/profile/password") => vec![
            ("present_password", "benefits-demo".into()),
            ("password", "benefits-demo".into()),
            ("again", "benefits-demo".into()),
        ],
        ("POST", "/profile/email") => {
            vec![("email", new_address()), ("present_password", "benefits-demo".into())]
        }
        ("POST", "/profile/sessions" | "/profile/sessions/{session}/end") => vec![],
        ("POST", "/language") => vec![("lang", "fr".into())],
        (
            "GET",
            "/sign-in"
            | "/forgotten-password"
            | "/join"
            | "/join/{token}"
            | "/join/{token}/withdrawal"
            | "/console/applications"
            | "/console/applications.csv"
            | "/console/applications/{application}"
            | "/console/applications/{application}/acceptance"
            | "/console/applications/{application}/refusal"
            | "/profile"
            | "/profile/password"
            | "/profile/email"
            | "/profile/data.json"
            | "/profile/sessions"
            | "/link/{token}"
            | "/mail/refuse/{token}"
            | "/"
            | "/partners"
            | "/partners/{mpn}"
            | "/partners/{mpn}/benefits"
            | "/partners/{mpn}/membership"
            | "/partners/{mpn}/membership/timeline.ics"
            | "/partners/{mpn}/membership/calendar"
            | "/help"
            | "/help/{page}"
            | "/partners/{mpn}/help"
            | "/partners/{mpn}/help/{page}"
            | "/calendar/{token}"
            | "/partners/{mpn}/insights"
            | "/partners/{mpn}/insights.csv"
            | "/console/insights"
            | "/console/insights.csv"
            | "/console/insights/companies"
            | "/console/insights/companies.csv"
            | "/partners/{mpn}/orders"
            | "/partners/{mpn}/orders.csv"
            | "/partners/{mpn}/orders/new"
            | "/partners/{mpn}/orders/{order}"
            | "/partners/{mpn}/orders/{order}/cancellation"
            | "/partners/{mpn}/orders/{order}/invoice"
            | "/partners/{mpn}/orders/{order}/credit-notes/{note}"
            | "/console/orders"
            | "/console/orders.csv"
            | "/console/orders/{order}"
            | "/console/payments"
            | "/console/payments/new"
            | "/console/payments/{statement}"
            | "/console/payments/lines/{line}"
            | "/partners/{mpn}/benefits/software"
            | "/partners/{mpn}/benefits/software.csv"
            | "/partners/{mpn}/benefits/cloud"
            | "/partners/{mpn}/benefits/cloud.csv"
            | "/partners/{mpn}/benefits/visual-studio"
            | "/partners/{mpn}/benefits/visual-studio.csv"
            | "/partners/{mpn}/benefits/technical"
            | "/partners/{mpn}/benefits/technical.csv"
            | "/partners/{mpn}/benefits/go-to-market"
            | "/partners/{mpn}/benefits/go-to-market.csv"
            | "/partners/{mpn}/benefits/go-to-market/contact"
            | "/partners/{mpn}/benefits/keys"
            | "/partners/{mpn}/benefits/{benefit}/keys"
            | "/partners/{mpn}/benefits/{benefit}/keys/{key}/redemption"
            | "/partners/{mpn}/benefits/{benefit}/activation"
            | "/partners/{mpn}/benefits/{benefit}/assignments/template.csv"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/removal"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment"
            | "/partners/{mpn}/account/access"
            | "/partners/{mpn}/account/global-admin"
            | "/partners/{mpn}/account/global-admin/dns"
            | "/partners/{mpn}/account/people"
            | "/partners/{mpn}/account/people.csv"
            | "/partners/{mpn}/account/people/{member}"
            | "/partners/{mpn}/account/people/{member}/roles"
            | "/partners/{mpn}/account/people/{member}/deactivation"
            | "/partners/{mpn}/account/people/{member}/reactivation"
            | "/partners/{mpn}/account/people/{member}/invitation"
            | "/partners/{mpn}/account/people/{member}/invitation/withdrawal"
            | "/partners/{mpn}/account/people/new"
            | "/partners/{mpn}/account/leave"
            | "/partners/{mpn}/account/role-requests"
            | "/partners/{mpn}/account/role-requests/{role_request}/approval"
            | "/partners/{mpn}/account/role-requests/{role_request}/refusal"
            | "/partners/{mpn}/account/people/many"
            | "/partners/{mpn}/account/people/selected"
            | "/partners/{mpn}/account/people/template.csv"
            | "/partners/{mpn}/seats"
            | "/partners/{mpn}/seats.csv"
            | "/partners/{mpn}/my-assignments"
            | "/partners/{mpn}/service-requests"
            | "/partners/{mpn}/service-requests.csv"
            | "/partners/{mpn}/service-requests/new"
            | "/partners/{mpn}/service-requests/{request}"
            | "/partners/{mpn}/service-requests/{request}/closing"
            | "/console"
            | "/console/keys"
            | "/console/catalogue/file"
            | "/console/catalogue/products"
            | "/console/catalogue/products/new"
            | "/console/catalogue/products/{code}"
            | "/console/catalogue/offers"
            | "/console/catalogue/offers/new"
            | "/console/catalogue/offers/{code}"
            | "/console/catalogue/packages"
            | "/console/catalogue/packages/{code}"
            | "/console/catalogue/levels"
            | "/console/catalogue/levels/new"
            | "/console/catalogue/levels/{code}"
            | "/console/catalogue/file/catalogue.toml"
            | "/console/keys/{product}"
            | "/console/keys/{product}/revocation"
            | "/console/keys/{product}/retirement"
            | "/console/keys/issued"
            | "/console/keys/issued/{key}"
            | "/console/keys/issued/{key}/replacement"
            | "/console/keys/imports"
            | "/console/keys/imports/new"
            | "/console/keys/imports/{import}"
            | "/console/keys/imports/{import}/lines.csv"
            | "/console/activations/next"
            | "/console/service-requests/next"
            | "/console/service-requests"
            | "/console/service-requests.csv"
            | "/console/service-requests/{request}"
            | "/console/activations"
            | "/console/activations.csv"
            | "/console/activations/{activation}"
            | "/console/help"
            | "/console/companies"
            | "/console/companies.csv"
            | "/console/companies/new"
            | "/console/companies/many"
            | "/console/companies/template.csv"
            | "/console/companies/{mpn}"
            | "/console/companies/{mpn}/data"
            | "/console/companies/proposals"
            | "/console/companies/{mpn}/proposal"
            | "/partners/{mpn}/account/company"
            | "/console/companies/{mpn}/suspension"
            | "/console/companies/{mpn}/look"
            | "/console/companies/{mpn}/notes"
            | "/console/companies/{mpn}/people"
            | "/console/companies/{mpn}/people.csv"
            | "/console/companies/{mpn}/people/new"
            | "/console/companies/{mpn}/people/{member}/invitation/withdrawal"
            | "/console/companies/{mpn}/people/{member}/global-admin"
            | "/console/mail"
            | "/console/mail.csv"
            | "/console/mail/{mail}"
            | "/console/mail/{mail}/html"
            | "/console/news"
            | "/console/news.csv"
            | "/console/news/new"
            | "/console/news/{news}"
            | "/console/announcements"
            | "/console/announcements/new"
            | "/console/announcements/{announcement}"
            | "/console/help-pages"
            | "/console/help-pages/new"
            | "/console/help-pages/{page}"
            | "/console/help-pages/{page}/text"
            | "/console/help-pages/{page}/versions/{version}"
            | "/console/setup"
            | "/console/operators"
            | "/console/operators/mails"
            | "/console/operators/{operator}"
            | "/partners/{mpn}/account/invitation"
            | "/console/companies/{mpn}/invitation"
            | "/console/companies/{mpn}/memberships"
            | "/console/companies/{mpn}/memberships/{enrollment}/extension"
            | "/console/companies/{mpn}/benefits/{benefit}/quantity"
            | "/console/settings",
        )
        | (
            "POST",
            "/sign-out"
            | "/mail/refuse/{token}"
            | "/link/{token}/acceptance"
            | "/link/{token}/address"
            | "/partners/{mpn}/account/company/withdrawal"
            | "/partners/{mpn}/benefits/first-steps/dismissal"
            | "/partners/{mpn}/account/global-admin/dns"
            | "/partners/{mpn}/account/global-admin/dns/record"
            | "/partners/{mpn}/account/global-admin/dns/withdrawal"
            | "/partners/{mpn}/account/people/{member}/deactivation"
            | "/partners/{mpn}/account/people/{member}/reactivation"
            | "/partners/{mpn}/account/people/{member}/invitation"
            | "/partners/{mpn}/account/people/{member}/invitation/withdrawal"
            | "/console/companies/{mpn}/people/{member}/invitation/withdrawal"
            | "/console/companies/{mpn}/look/end"
            | "/partners/{mpn}/orders/{order}/cancellation"
            | "/console/activations/{activation}/taking"
            | "/console/keys/imports/{import}/discarding"
            | "/console/payments/{statement}/discarding"
            | "/partners/{mpn}/account/invitation"
            | "/console/companies/{mpn}/invitation"
            | "/console/operators/{operator}/link"
            | "/console/operators/{operator}/deactivation"
            | "/console/mail/{mail}/link"
            | "/console/service-requests/{request}/taking"
            | "/partners/{mpn}/service-requests/{request}/reopening"
            | "/partners/{mpn}/benefits/{benefit}/keys"
            | "/partners/{mpn}/benefits/{benefit}/activation/withdrawal"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/removal",
        ) => Vec::new(),
        (
            "POST",
            "/partners/{mpn}/benefits/{benefit}/assignments"
            | "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment",
        ) => vec![("member_id", app.member(ALPINE, "staff20@alpine.example").await)],
        ("POST", "/partners/{mpn}/membership/calendar") => vec![("act", "make".into())],
        ("POST", "/partners/{mpn}/benefits/keys") => {
            vec![("benefit_id", app.benefit(ALPINE, "Visio Professional 2019", "action_pack").await)]
        }
        ("POST", "/partners/{mpn}/benefits/go-to-market/contact") => vec![
            ("member_id", app.member(ALPINE, "staff20@alpine.example").await),
            ("alternative_email", "marketing@alpine.example".into()),
            ("phone", "+41 44 668 18 00".into()),
            ("language", "fr".into()),
        ],
        ("POST", "/partners/{mpn}/benefits/{benefit}/activation") => vec![
            ("member_id", app.member(ALPINE, "staff20@alpine.example").await),
            ("alternative_email", "other@mail.example".into()),
        ],
        ("POST", "/console/activations/fulfilments") => {
            vec![("activation_id", asked_for(app).await), ("preview", "yes".into())]
        }
        ("POST", "/console/activations/{activation}/handover") => {
            vec![("operator", other_operator(app).await), ("seen", SEEN.into())]
        }
        ("POST", "/console/activations/{activation}/fulfilment") => vec![("seen", SEEN.into())],
        ("POST", "/partners/{mpn}/account/company") => crate::company::fields_of_alpine(app).await,
        ("POST", "/console/companies/{mpn}/proposal/approval") => {
            vec![("proposal", crate::company::proposed(app, &new_name(), "alpine.example").await.1)]
        }
        ("POST", "/console/companies/{mpn}/proposal/refusal") => vec![
            ("proposal", crate::company::proposed(app, &new_name(), "alpine.example").await.1),
            ("message", "The register has another name".into()),
        ],
        ("POST", "/console/companies") => companies::new_company("Heron Ltd"),
        ("POST", "/console/companies/many") => {
            vec![("companies", companies::LINES.into()), ("preview", "yes".into())]
        }
        // Who left would be nobody in the rows below.
        ("POST", "/partners/{mpn}/account/leave") => vec![("unknown", "yes".into())],
        ("POST", "/partners/{mpn}/account/role-requests") => {
            // Of each role somebody in the table has it: without a reason everybody is told the same.
            vec![("role", "user_admin".into()), ("reason", String::new())]
        }
        // Who is asked is told by mail: without a reason nobody is.
        ("POST", "/partners/{mpn}/account/global-admin") => vec![("reason", String::new())],
        ("POST", "/partners/{mpn}/account/global-admin/{member}/objection") => {
            claim(app).await;
            Vec::new()
        }
        // Whom it is of was never in.
        ("POST", "/console/companies/{mpn}/people/{member}/global-admin") => {
            vec![("reason", "They asked by letter".into())]
        }
        ("POST", "/partners/{mpn}/account/role-requests/{role_request}/approval") => {
            vec![("roles", "admin_agent".into())]
        }
        ("POST", "/partners/{mpn}/account/role-requests/{role_request}/refusal") => {
            vec![("message", "Ask Anna".into())]
        }
        ("POST", "/partners/{mpn}/account/people/selected") => {
            vec![("member_id", app.member(ALPINE, "staff1@alpine.example").await), ("act", "give".into())]
        }
        ("POST", "/partners/{mpn}/account/people/many") => {
            vec![("people", "Ruth Keller, ruth@alpine.example".into()), ("preview", "yes".into())]
        }
        ("POST", "/partners/{mpn}/account/people/{member}") => vec![("name", "Ruth Keller".into())],
        ("POST", "/partners/{mpn}/account/people/{member}/roles") => vec![("roles", "admin_agent".into())],
        ("POST", "/partners/{mpn}/account/people/new" | "/console/companies/{mpn}/people/new") => {
            vec![("name", "Ruth Keller".into()), ("email", new_address())]
        }
        ("POST", "/console/companies/{mpn}/people/{member}/invitation") => vec![("seen", "1".into())],
        ("POST", "/console/companies/{mpn}/data") => companies::data_of_alpine(app).await,
        ("POST", "/console/companies/{mpn}/notes") => {
            vec![("text", "Pays late".into()), ("once", Uuid::now_v7().to_string())]
        }
        ("POST", "/console/companies/{mpn}/look") => {
            vec![("roles", "global_admin".into()), ("reason", "They can’t find their keys".into())]
        }
        ("POST", "/console/companies/{mpn}/suspension") => {
            companies::set_suspended(app, DVINA, None).await;
            vec![("reason", "Two invoices are unpaid".into())]
        }
        ("POST", "/console/companies/{mpn}/suspension/lifting") => {
            companies::set_suspended(app, DVINA, Some("Two invoices are unpaid")).await;
            Vec::new()
        }
        ("POST", "/console/activations/{activation}/declining") => {
            vec![("seen", SEEN.into()), ("message", "Not this year".into())]
        }
        ("POST", "/partners/{mpn}/service-requests") => {
            let fields = [("type", "other"), ("title", "A question"), ("text", "Which logo?")];
            let fields = fields.map(|(name, value)| (name, value.to_owned()));
            fields.into_iter().chain([("once", Uuid::now_v7().to_string())]).collect()
        }
        ("POST", "/partners/{mpn}/service-requests/{request}/messages") => {
            vec![("once", Uuid::now_v7().to_string()), ("text", "And this?".into())]
        }
        ("POST", "/partners/{mpn}/service-requests/{request}/closing") => {
            vec![("reason", "withdrawn".into())]
        }
        ("POST", "/console/service-requests/{request}/messages") => vec![
            ("once", Uuid::now_v7().to_string()),
            ("seen", "open-1".into()),
            ("text", "This one.".into()),
        ],
        ("POST", "/console/service-requests/{request}/closing") => {
            vec![("seen", "open-1".into()), ("reason", "solved".into()), ("text", String::new())]
        }
        ("POST", "/console/service-requests/{request}/handover") => {
            vec![("operator", other_operator(app).await), ("seen", "nobody".into())]
        }
        // Not agreed to: nothing is ordered.
        ("POST", "/partners/{mpn}/orders") => crate::orders::not_agreed("silver-security"),
        ("POST", "/console/orders/{order}/payments") => vec![
            ("amount", "1.00".into()),
            ("paid_on", "2026-11-20".into()),
            ("once", Uuid::now_v7().to_string()),
        ],
        ("POST", "/console/orders/{order}/settlement") => {
            // Nothing differs that could be settled.
            vec![("note", "Rounded".into()), ("seen", "nothing".into())]
        }
        // Without the file itself.
        ("POST", "/console/payments") => vec![("once", Uuid::now_v7().to_string())],
        ("POST", "/console/payments/{statement}/confirmation") => vec![("seen", "nothing".into())],
        ("POST", "/console/payments/lines/{line}/booking") => vec![("reference", "PB-1234".into())],
        ("POST", "/console/payments/lines/{line}/setting-aside") => vec![("note", "Paid back".into())],
        ("POST", "/console/keys/{product}/threshold") => vec![("warn_below", "5".into())],
        ("POST", "/console/keys/{product}/revocation") => {
            vec![("count", "1".into()), ("reason", "Ordered by mistake".into())]
        }
        ("POST", "/console/keys/{product}/retirement") => vec![("retire", "no".into())],
        ("POST", "/console/keys/issued") => vec![("company", ALPINE.to_string())],
        ("POST", "/console/keys/issued/{key}/replacement") => vec![("reason", "Blocked by mistake".into())],
        ("POST", "/console/keys/imports") => vec![
            ("product", app.id("select product_id from key_pools order by product_id limit 1").await),
            ("once", Uuid::now_v7().to_string()),
            ("name", "keys.csv".into()),
            ("size", "20".into()),
        ],
        // Without the piece itself, which only a form with a file brings.
        ("POST", "/console/keys/imports/{import}/pieces") => vec![("number", "0".into())],
        ("POST", "/console/keys/imports/{import}/confirmation") => vec![("seen", "1".into())],
        ("POST", "/console/companies/{mpn}/invitation/withdrawal") => {
            let of = app.partner(DVINA).await;
            let seen = format!(
                "select coalesce((extract(epoch from invited_at) * 1000000)::bigint, 0) from partners where partner_id = '{of}'"
            );
            vec![("seen", app.count(&seen).await.to_string())]
        }
        ("POST", "/console/companies/{mpn}/memberships") => {
            let fields = [("offer", "silver-security"), ("starts_on", "2026-11-20"), ("preview", "yes")];
            given(&fields)
        }
        ("POST", "/console/companies/{mpn}/memberships/{enrollment}/extension") => {
            given(&[("anniversary_on", "2027-01-31")])
        }
        ("POST", "/console/companies/{mpn}/benefits/{benefit}/quantity") => given(&[("more", "1")]),
        ("POST", "/console/news") => {
            let fields =
                [("to", "everybody"), ("subject_en", "A fair"), ("text_en", "Soon."), ("preview", "yes")];
            let fields = fields.map(|(name, value)| (name, value.to_owned()));
            fields.into_iter().chain([("once", Uuid::now_v7().to_string())]).collect()
        }
        ("POST", "/console/help-pages") => [
            ("slug", "visit-us"),
            ("new", "yes"),
            ("who", "member"),
            ("title_en", "Visit us"),
            ("words_en", "visit"),
            ("body_en", "Come.\n\n## The way {#way}"),
            ("preview", "yes"),
        ]
        .map(|(name, value)| (name, value.to_owned()))
        .into(),
        ("POST", "/console/help-pages/{page}/removal" | "/console/help-pages/{page}/versions/{version}") => {
            vec![("seen", "2".into())]
        }
        ("POST", "/console/announcements" | "/console/announcements/{announcement}") => {
            let fields = [
                ("text_en", "Closed on Friday"),
                ("from_day", "2026-11-20"),
                ("to_day", "2027-11-20"),
                ("to", "all"),
                ("seen", "1"),
            ];
            let fields = fields.map(|(name, value)| (name, value.to_owned()));
            fields.into_iter().chain([("once", Uuid::now_v7().to_string())]).collect()
        }
        (
            "POST",
            "/console/announcements/{announcement}/end" | "/console/announcements/{announcement}/removal",
        ) => vec![("seen", "1".into())],
        ("POST", "/partners/{mpn}/announcements/{announcement}/dismissal") => vec![("next", "/".into())],
        ("POST", "/console/operators") => {
            vec![("email", "new@programme.example".into()), ("role", "reader".into())]
        }
        ("POST", "/console/operators/mails") => vec![("work", "each".into())],
        ("POST", "/console/operators/{operator}/role") => vec![("role", "fulfilment".into())],
        ("POST", "/console/setup") => vec![("act", "test_mail".into())],
        ("POST", "/console/settings") => settings(app).await,
        ("POST", "/console/catalogue/products" | "/console/catalogue/products/{code}") => {
            vec![("kind", "software".into()), ("unit", "licenses".into()), ("preview", "yes".into())]
        }
        ("POST", "/console/catalogue/offers" | "/console/catalogue/offers/{code}") => {
            vec![("preview", "yes".into())]
        }
        ("POST", "/console/catalogue/levels") => {
            vec![
                ("preview", "yes".into()),
                ("code", "new_level".into()),
                ("name", "New".into()),
                ("rank", "1".into()),
            ]
        }
        ("POST", "/console/catalogue/levels/{code}") => {
            vec![("preview", "yes".into()), ("name", "Gold".into()), ("rank", "1".into())]
        }
        ("POST", "/console/catalogue/packages/{code}/discarding") => vec![("draft", String::new())],
        ("POST", "/console/catalogue/packages/{code}") => vec![("preview", "yes".into())],
        ("POST", "/console/catalogue/file") => {
            vec![("preview", String::new())]
        }
        ("POST", "/console/mail/{mail}/sending") => vec![("seen", "sent-1".into())],
        ("POST", "/partners/{mpn}/benefits/{benefit}/keys/{key}/redemption") => {
            vec![("redeemed_on", "2026-11-20".into())]
        }
        ("POST", "/partners/{mpn}/benefits/{benefit}/assignments/removals") => {
            let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
            let assignment = app.assignment(&benefit, "staff1@alpine.example").await;
            vec![("assignment_id", assignment), ("preview", "yes".into())]
        }
        _ => return None,
    };
    // Whom others of these calls need as it is.
    let others = route.contains("/suspension") || route.starts_with("/console/companies/{mpn}/invitation");
    let company = if others { DVINA } else { ALPINE };
    let mut path = route.replace("{mpn}", &company.to_string());
    if path.contains("/assignments") {
        let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
        let assignment = app.assignment(&benefit, "staff1@alpine.example").await;
        // As the demo has them, whatever those before did: staff1 in their seat, staff20 in none.
        seats::undo(app, &benefit, &assignment).await;
        path = path.replace("{benefit}", &benefit).replace("{assignment}", &assignment);
    }
    if path.contains("{key}") {
        let benefit = app.benefit(ALPINE, "Office 365 E3", "action_pack").await;
        earlier(app).await.gets_keys(&benefit).await;
        let key = format!("select id from issued_keys where benefit_id = '{benefit}' and ordinal = 1");
        let key = app.id(&key).await;
        path = path.replace("{benefit}", &benefit).replace("{key}", &key);
    }
    if path.contains("/activation") {
        path = path.replace("{benefit}", &activation(app, path.ends_with("/withdrawal")).await);
    }
    if path.contains("{enrollment}") {
        let of = app.partner(ALPINE).await;
        let gold = format!("select id from enrollments where partner_id = '{of}' and package = 'gold_core'");
        path = path.replace("{enrollment}", &app.id(&gold).await);
    }
    if path.contains("{benefit}") {
        let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
        path = path.replace("{benefit}", &benefit);
    }
    if path.ends_with("{mail}/link") {
        path = path.replace("{mail}", &mail_with_link(app).await);
    }
    if path.contains("{mail}") {
        path = path.replace("{mail}", &mails::leave_one_that_was_sent(app).await);
    }
    if path.contains("{product}") {
        let pool = app.id("select product_id from pool_keys where drawn_at is null limit 1").await;
        path = path.replace("{product}", &pool);
    }
    if path.contains("{import}") {
        path = path.replace("{import}", &key_imports::leave_ready(app).await);
    }
    if path.contains("{statement}") {
        path = path.replace("{statement}", &statements::leave_shown(app).await);
    }
    if path.contains("{line}") {
        path = path.replace("{line}", &statements::leave_waiting(app).await);
    }
    if path.contains("{code}") {
        let code = match () {
            () if path.contains("/products/") => "visio-professional-2019",
            () if path.contains("/levels/") => "gold_core",
            () => "action-pack",
        };
        path = path.replace("{code}", code);
    }
    if path.starts_with("/console/help-pages/{page}") {
        help_pages::leave_some(app).await;
        path = path.replace("{version}", "1");
    }
    path = path.replace("{page}", "give-roles");
    if path.contains("{announcement}") {
        path = path.replace("{announcement}", &announcements::leave_some(app).await);
    }
    if path.contains("{operator}") {
        path = path.replace("{operator}", &operator_to_change(app).await);
    }
    if path.contains("{news}") {
        path = path.replace("{news}", &news::leave_some(app).await);
    }
    if path.contains("{role_request}") {
        path = path.replace("{role_request}", &role_request(app).await);
    }
    if path.contains("{note}") {
        let (order, note) = crate::orders::credited(app, ALPINE).await;
        path = path.replace("{order}", &order).replace("{note}", &note);
    }
    if path.contains("{order}") {
        path = path.replace("{order}", &crate::orders::open_order(app, ALPINE).await);
    }
    if path.contains("{activation}") {
        path = path.replace("{activation}", &asked_for(app).await);
    }
    if path.contains("{request}") {
        path = path.replace("{request}", &request(app, path.ends_with("/reopening")).await);
    }
    if path.starts_with("/calendar/") {
        path = calendar_feed(app).await;
    }
    if path.starts_with("/mail/refuse/") {
        path = addresses::link_to_refuse(app, "elsewhere@mail.example").await;
    }
    // Whom an invitation is of is made below.
    let is_active = path.starts_with("/partners/") && !path.contains("/invitation");
    if is_active && path.contains("{member}") {
        // Nobody whom others of these calls need as they are, and for that page somebody who is out.
        let is_of_the_former = *method == Method::GET && path.ends_with("/reactivation");
        let member = if is_of_the_former { super::FORMER_ADMIN } else { "staff31@alpine.example" };
        path = path.replace("{member}", &app.member(ALPINE, member).await);
    }
    if path.contains("{member}") {
        let invited = crate::invitations::invite(app, ALPINE, ("Ruth Keller", &new_address()), &[]).await.0;
        path = path.replace("{member}", &invited.to_string());
    }
    // Whoever's it is, it has ended: that others end none of a person's own, `profile` tells.
    path = path.replace("{session}", &Uuid::nil().to_string());
    if path.ends_with("{token}/acceptance") {
        path = format!("{}/acceptance", invitation(app).await);
    }
    if path.ends_with("{token}/address") {
        let asker = app.sign_in("staff8@alpine.example").await;
        let link = crate::profile::address::asked(app, &asker, &new_address()).await;
        app.run("delete from address_changes where ended_at is not null").await;
        path = format!("{link}/address");
    }
    if path.contains("{application}") {
        let (application, _) = new_application(app).await;
        path = path.replace("{application}", &application);
    }
    if path.starts_with("/join/") {
        let (_, link) = new_application(app).await;
        path = path.replace("/join/{token}", &link);
    }
    if path.contains("{token}") {
        path = path.replace("{token}", &fresh_link(app, "staff7@alpine.example").await);
    }
    Some(Call { path, fields })
}

/// The path of a calendar feed, made anew.
async fn calendar_feed(app: &TestApp) -> String {
    app.run("delete from calendar_feeds").await;
    crate::calendar_feeds::make(app, &app.sign_in("global.admin@alpine.example").await, ALPINE).await
}

/// The form of something that operators give by hand.
fn given(fields: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let others = [("reason", "Bought by letter".to_owned()), ("once", Uuid::now_v7().to_string())];
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).chain(others).collect()
}

impl Call {
    pub async fn send(&self, visitor: &Visitor, method: &Method) -> Response {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        match *method {
            Method::GET => visitor.get(&self.path).await,
            Method::POST => visitor.post(&self.path, &fields).await,
            ref other => panic!("a test must learn to send {other}"),
        }
    }
}

/// The form of the settings, as the page sends it when nothing was changed in it.
async fn settings(app: &TestApp) -> Vec<(&'static str, String)> {
    let page = app.sign_in("operator@programme.example").await.page("/console/settings").await;
    crate::settings::fields(&page)
}

/// An operator beside the demo's own.
async fn other_operator(app: &TestApp) -> String {
    app.run(
        "insert into operators (person_id, created_at) select id, now() from persons
         where email = 'staff39@alpine.example'
         on conflict (person_id) do update set active = true, role = 'administrator'",
    )
    .await;
    app.id(OTHER_OPERATOR).await
}

const OTHER_OPERATOR: &str = "select id from persons where email = 'staff39@alpine.example'";

/// A mail that leads to a one-time link and rests.
async fn mail_with_link(app: &TestApp) -> String {
    let operator = app.sign_in("operator@programme.example").await;
    let changed = format!("/console/operators/{}/link", operator_to_change(app).await);
    assert_eq!(operator.post(&changed, &[]).await.status(), 303);
    app.id("select id from outbox where with_link order by id desc limit 1").await
}

/// An operator whom each call finds as the one before did.
async fn operator_to_change(app: &TestApp) -> String {
    app.run(
        "insert into operators (person_id, role, created_at) select id, 'reader', now() from persons
         where email = 'staff39@alpine.example'
         on conflict (person_id) do update set active = true, role = 'reader';
         delete from operators where person_id = (select id from persons where email = 'new@programme.example')",
    )
    .await;
    app.id(OTHER_OPERATOR).await
}

/// When what a call needs has happened.
const EARLIER: OffsetDateTime = datetime!(2026-11-20 09:00 UTC);

/// Alpine's global admin, an hour ago.
async fn earlier(app: &TestApp) -> Office {
    Office::open(app, ALPINE, "global.admin@alpine.example").await.at(EARLIER)
}

/// A request that an Alpine admin has made, as new, or closed a moment ago.
async fn request(app: &TestApp, closed: bool) -> String {
    // A table of calls wants more than one member may ask at once, and within an hour.
    const ASKERS: [&str; 4] = ["global.admin", "partner.admin", "user.admin", "admin.agent"];
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let asked = ASKED.fetch_add(1, Ordering::Relaxed);
    let asker = format!("{}@alpine.example", ASKERS[asked % ASKERS.len()]);
    let office = Office::open(app, ALPINE, &asker).await.at(EARLIER);
    let request = office.asks("A question", "Which logo?").await;
    if closed {
        Programme::of(app).await.at(EARLIER).closes(request).await;
    }
    request.to_string()
}

/// A technical benefit, asked for already or not.
async fn activation(app: &TestApp, asked_for: bool) -> String {
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    activations::forget(app, &benefit).await;
    if asked_for {
        earlier(app).await.asks_for(&benefit).await;
    }
    benefit
}

/// What the page of [`asked_for`] has seen: requested at nine, with nobody.
const SEEN: &str = "requested-1795165200000000-nobody";

/// A go-to-market offer that Alpine has asked for, and nobody has decided.
async fn asked_for(app: &TestApp) -> String {
    let benefit = app.benefit(ALPINE, "Case study", "gold_core").await;
    activations::forget(app, &benefit).await;
    let office = earlier(app).await;
    let contact = app.member(ALPINE, "global.admin@alpine.example").await;
    office.names_contact(&contact, "marketing@mail.example", "fr").await;
    office.asks_for(&benefit).await.to_string()
}

/// The link of an invitation of somebody new.
async fn invitation(app: &TestApp) -> String {
    crate::invitations::invite(app, ALPINE, ("Ruth Keller", &new_address()), &[]).await.1
}

/// An address that nobody has.
fn new_address() -> String {
    static GIVEN: AtomicUsize = AtomicUsize::new(0);
    format!("new{}@alpine.example", GIVEN.fetch_add(1, Ordering::Relaxed))
}

/// A name that no company has.
fn new_name() -> String {
    format!("Alpine of {}", new_address())
}

/// An application that waits, of an address that has none yet, and its link.
async fn new_application(app: &TestApp) -> (String, String) {
    app.run("delete from sign_in_limits where subject like 'applying%'").await;
    crate::joining::confirmed(app, &new_address()).await
}

/// A one-time link for somebody, as an operator's command makes it.
async fn fresh_link(app: &TestApp, email: &str) -> String {
    let token = links::new_token().unwrap();
    sqlx::query(
        "insert into one_time_links (token_hash, person_id, purpose, created_at, expires_at)
         select $1, id, 'set_password', $3, $3 + interval '2 days' from persons where email = $2",
    )
    .bind(links::token_hash(&token))
    .bind(email)
    .bind(app.clock.now())
    .execute(&mut app.owner().await)
    .await
    .unwrap();
    token
}

/// Somebody of Alpine claims to be Global admin.
async fn claim(app: &TestApp) {
    app.run(
        "insert into global_admin_claims (partner_id, id, member_id, domain, proved_at, due_at)
         select m.partner_id, gen_random_uuid(), m.id, 'alpine.example', now(), now() + interval '7 days'
         from members m join persons p on p.id = m.person_id and p.email = 'staff31@alpine.example'
         on conflict do nothing",
    )
    .await;
}

/// A request for a role that waits: the one there is, or a new one of somebody without roles.
async fn role_request(app: &TestApp) -> String {
    const OPEN: &str = "select id from role_requests where outcome is null and role = 'admin_agent'";
    let member = app.member(ALPINE, "staff32@alpine.example").await;
    if app.count(&format!("select count(*) from ({OPEN}) it")).await == 0 {
        app.run(&format!(
            "delete from member_roles where member_id = '{member}';
             insert into role_requests (partner_id, id, member_id, role, reason, asked_at)
             select partner_id, gen_random_uuid(), id, 'admin_agent', 'For customers', '2026-11-20'
             from members where id = '{member}'"
        ))
        .await;
    }
    app.id(OPEN).await
}
