//! Help as its readers see it: with their own dates and people, in their language, in agreement with the pages that it speaks of.

use std::collections::BTreeSet;

use partner_portal::help::{GROUPS, SLUGS};
use partner_portal::i18n::Locale;
use time::Date;
use time::macros::format_description;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, Visitor};
use crate::html::Page;

const EMBER: i64 = 4_100_005;
const FJORD: i64 = 4_100_006;
const GARNET: i64 = 4_100_007;

/// One account of each role in each of the demo's companies.
const ACCOUNTS: [(&str, i64); 16] = [
    ("global.admin@alpine.example", ALPINE),
    ("partner.admin@alpine.example", ALPINE),
    ("user.admin@alpine.example", ALPINE),
    ("admin.agent@alpine.example", ALPINE),
    ("staff1@alpine.example", ALPINE),
    ("consultant@freelance.example", ALPINE),
    ("global.admin@bleu-horizon.example", BLEU_HORIZON),
    ("partner.admin@bleu-horizon.example", BLEU_HORIZON),
    ("global.admin@celadon.example", CELADON),
    ("partner.admin@celadon.example", CELADON),
    ("staff1@celadon.example", CELADON),
    ("global.admin@dvina.example", DVINA),
    ("global.admin@ember.example", EMBER),
    ("global.admin@fjord.example", FJORD),
    ("staff1@fjord.example", FJORD),
    ("global.admin@garnet.example", GARNET),
];

fn path(mpn_id: i64, slug: &str) -> String {
    format!("/partners/{mpn_id}/help/{slug}")
}

/// What a page of help says under its heading of the first level.
async fn said(visitor: &Visitor, path: &str) -> String {
    let page = visitor.page(path).await;
    page.whole().first("article").unwrap().text()
}

#[tokio::test]
async fn every_page_renders_for_each_account_of_the_demo_in_each_language() {
    let app = TestApp::demo().await;
    for (at, (email, mpn_id)) in ACCOUNTS.into_iter().enumerate() {
        let reader = app.sign_in(email).await;
        // The first reads each page in every language, the others each in one that differs from reader to reader and page to page.
        for (number, slug) in SLUGS.into_iter().enumerate() {
            let languages = if at == 0 {
                Locale::all().to_vec()
            } else {
                vec![Locale::all()[(at + number) % Locale::all().len()]]
            };
            for locale in languages {
                let text = said(&reader, &format!("{}?lang={locale}", path(mpn_id, slug))).await;
                assert!(!text.contains('{') && !text.contains('}'), "{email} {locale} {slug}: {text}");
                assert!(text.chars().count() > 100, "{email} {locale} {slug}: {text}");
            }
        }
    }
}

/// The dates in a text, as English writes them.
fn dates(text: &str) -> BTreeSet<Date> {
    let words: Vec<&str> = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let short = format_description!("[day padding:none] [month repr:short] [year]");
    let three = words.windows(3).filter_map(|it| {
        let month = it[1].get(..3)?;
        Date::parse(&format!("{} {month} {}", it[0], it[2]), short).ok()
    });
    three.collect()
}

#[tokio::test]
async fn no_date_disagrees_with_the_pages_that_it_speaks_of() {
    let app = TestApp::demo().await;
    let mut compared = 0;
    for (email, mpn_id) in ACCOUNTS.into_iter().filter(|(email, _)| email.starts_with("global.admin")) {
        let reader = app.sign_in(email).await;
        let company = format!("/partners/{mpn_id}");
        let pages = [
            "/benefits",
            "/benefits/software",
            "/benefits/cloud",
            "/benefits/visual-studio",
            "/benefits/technical",
            "/benefits/go-to-market",
            "/membership",
            "/orders",
            "/seats",
        ];
        let mut shown: Vec<String> = Vec::new();
        let mut known = BTreeSet::new();
        for locale in [Locale::En, Locale::Fr, Locale::Ja, Locale::Ru, Locale::De] {
            let mut all = String::new();
            for page in pages {
                all += &reader.page(&format!("{company}{page}?lang={locale}")).await.whole().text();
            }
            if locale == Locale::En {
                known = dates(&all);
            }
            shown.push(all);
        }
        for slug in SLUGS {
            let text = said(&reader, &format!("{}?lang=en", path(mpn_id, slug))).await;
            let example = said(&app.visitor(), &format!("/help/{slug}?lang=en")).await;
            let own: BTreeSet<Date> = dates(&text).difference(&dates(&example)).copied().collect();
            for day in &own {
                assert!(known.contains(day), "{email} {slug}: {day} stands on no page of {company}");
                compared += 1;
            }
            for (locale, all) in [Locale::Fr, Locale::Ja, Locale::Ru, Locale::De].into_iter().zip(&shown[1..])
            {
                if own.is_empty() {
                    continue;
                }
                let text = said(&reader, &format!("{}?lang={locale}", path(mpn_id, slug))).await;
                for day in &own {
                    let written = locale.date(*day);
                    assert!(text.contains(&written), "{email} {locale} {slug}: {written}: {text}");
                    assert!(all.contains(&written), "{email} {locale} {slug}: {written} on no page");
                }
            }
        }
    }
    assert!(compared > 20, "{compared}");
}

#[tokio::test]
async fn each_fact_of_a_reader_stands_where_it_is_known() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    for (slug, words) in [
        ("when-can-i-renew", "15 Dec 2026"),
        ("when-can-i-renew", "13 Jan 2027"),
        ("what-the-date-means", "14 Dec 2026"),
        ("find-in-help", "Claudia Brunner"),
        ("give-roles", "Your roles: Global admin"),
    ] {
        let text = said(&admin, &path(ALPINE, slug)).await;
        assert!(text.contains(words), "{slug}: {words}: {text}");
    }
    let bleu = app.sign_in("global.admin@bleu-horizon.example").await;
    let refund = said(&bleu, &format!("{}?lang=en", path(BLEU_HORIZON, "cancel-and-get-a-refund"))).await;
    assert!(refund.contains("15 Dec 2026"), "bought on 15 November, with 30 days: {refund}");
    let celadon = app.sign_in("global.admin@celadon.example").await;
    let contact: String = sqlx::query_scalar(
        "select m.display_name from marketing_contacts c
         join members m on m.partner_id = c.partner_id and m.id = c.member_id
         join partner_directory d on d.id = c.partner_id where d.mpn_id = 4100003",
    )
    .fetch_one(&mut app.owner().await)
    .await
    .unwrap();
    let text = said(&celadon, &format!("{}?lang=en", path(CELADON, "set-the-marketing-contact"))).await;
    assert!(text.contains(&contact), "{contact}: {text}");
    let ember = app.sign_in("global.admin@ember.example").await;
    let open = said(&ember, &path(EMBER, "buy-and-pay")).await;
    assert!(open.contains("PB-"), "{open}");
    let fjord = app.sign_in("global.admin@fjord.example").await;
    let ends = said(&fjord, &path(FJORD, "subscription-about-to-end")).await;
    assert!(!dates(&ends).is_empty(), "{ends}");
    // Who belongs to no company, or isn't signed in, reads the same without.
    for stranger in [app.visitor(), app.sign_in("operator@programme.example").await] {
        let text = said(&stranger, "/help/when-can-i-renew").await;
        assert!(!text.contains("2027") && text.contains("30 days"), "{text}");
    }
}

#[tokio::test]
async fn a_page_begins_with_who_may_do_it_and_whom_to_ask() {
    let app = TestApp::demo().await;
    let page = path(ALPINE, "get-a-product-key");
    let who = async |email: &str| {
        let page = app.sign_in(email).await.page(&page).await;
        page.whole().first("section[aria-labelledby=h-who]").unwrap().text()
    };
    let roles = "People with one of these roles: Global admin and MPN partner admin.";
    let may = who("partner.admin@alpine.example").await;
    assert!(may.contains(roles) && may.contains("You may: you hold MPN partner admin."), "{may}");
    let may_not = who("user.admin@alpine.example").await;
    assert!(may_not.contains(roles) && may_not.contains("You hold: User admin. Ask "), "{may_not}");
    assert!(may_not.contains("Claudia Brunner"), "{may_not}");
    let visitor = app.visitor().page("/help/get-a-product-key").await;
    let visitor = visitor.whole().first("section[aria-labelledby=h-who]").unwrap().text();
    assert!(visitor.contains(roles) && !visitor.contains("You"), "{visitor}");
}

#[tokio::test]
async fn it_is_searched_by_words_and_lists_all_pages_to_whom_they_are_for() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let index = format!("/partners/{ALPINE}/help");
    let all = admin.page(&index).await;
    for group in GROUPS.iter().filter(|it| !it.for_operators) {
        for slug in group.pages {
            assert!(all.links_to(&path(ALPINE, slug)), "{slug}");
        }
    }
    assert!(!all.links_to(&path(ALPINE, "operators-keys")), "{all}");
    let found = admin.page(&format!("{index}?q=refnud")).await;
    let first = found.whole().first("ol a").unwrap().attr("href").unwrap().to_owned();
    assert_eq!(first, path(ALPINE, "cancel-and-get-a-refund"), "with a slip");
    let none = admin.page(&format!("{index}?q=zzzz")).await;
    assert!(none.contains("0 pages for “zzzz”") && none.contains("Try another word"), "{none}");
    let operator = app.sign_in("operator@programme.example").await;
    assert!(operator.page("/help").await.links_to("/help/operators-keys"));
    let typed = app.visitor().page("/help?q=%3Cscript%3E").await;
    assert!(typed.contains("for “<script>”"), "{typed}");
    // What isn't there is told as elsewhere, and to members as an id that isn't theirs.
    assert_eq!(admin.get(&path(ALPINE, "nothing")).await.status(), 404);
    assert_eq!(app.visitor().get("/help/nothing").await.status(), 404);
    assert_eq!(admin.get(&path(CELADON, "give-roles")).await.status(), 404);
}

#[tokio::test]
async fn what_help_links_to_is_there_for_its_reader() {
    let app = TestApp::demo().await;
    let links = |page: &Page| -> BTreeSet<String> {
        let all = page.whole().first("article").unwrap().links();
        all.iter()
            .filter_map(|it| it.attr("href"))
            .filter(|it| it.starts_with('/'))
            .map(str::to_owned)
            .collect()
    };
    let admin = app.sign_in("global.admin@alpine.example").await;
    let operator = app.sign_in("operator@programme.example").await;
    let stranger = app.visitor();
    let mut seen = BTreeSet::new();
    for slug in SLUGS {
        for (reader, base) in [
            (&admin, format!("/partners/{ALPINE}/help")),
            (&operator, "/help".to_owned()),
            (&stranger, "/help".to_owned()),
        ] {
            for link in links(&reader.page(&format!("{base}/{slug}")).await) {
                let (path, anchor) =
                    link.split_once('#').map_or((link.as_str(), None), |(path, at)| (path, Some(at)));
                if !seen.insert(format!("{base} {link}")) {
                    continue;
                }
                let status = reader.get(path).await.status().as_u16();
                assert!([200, 303].contains(&status), "{slug}: {link} answers {status}");
                if let Some(anchor) = anchor {
                    assert!(
                        reader.page(path).await.whole().first(&format!("#{anchor}")).is_some(),
                        "{slug}: {link}"
                    );
                }
            }
        }
    }
    assert!(seen.len() > 100, "{}", seen.len());
}

#[tokio::test]
async fn every_page_of_the_portal_links_to_its_help() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    let operator = app.sign_in("operator@programme.example").await;
    for (reader, page, help) in [
        (&admin, format!("/partners/{ALPINE}/benefits/software"), path(ALPINE, "get-a-product-key")),
        (&admin, format!("/partners/{ALPINE}/orders/new"), path(ALPINE, "buy-and-pay")),
        (&admin, format!("/partners/{ALPINE}/account/people"), path(ALPINE, "add-people")),
        (&admin, "/profile".to_owned(), "/help/profile-and-language".to_owned()),
        (&operator, "/console/keys".to_owned(), "/help/operators-keys".to_owned()),
        (&app.visitor(), "/sign-in".to_owned(), "/help/sign-in-and-password".to_owned()),
        (&app.visitor(), "/join".to_owned(), "/help/join-the-programme".to_owned()),
    ] {
        assert!(reader.page(&page).await.links_to(&help), "{page}");
    }
}
