//! Looks at one page after another: everything that holds for each of them is looked at here, and where pictures are asked for,
//! each is photographed.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use base64::Engine as _;
use partner_portal::i18n::Locale;
use serde_json::{Value, json};

use super::window::{Scheme, Script, Window};
use crate::app::TestApp;

const AXE: &str = include_str!("axe.min.js");

/// One wide, which a window has at first, one as narrow as pages must still be readable on.
const WIDTHS: [u32; 2] = [1280, 320];

/// Where tables have least room: a tablet, and where the menu has just gone aside.
const BETWEEN: [u32; 2] = [720, 1024];

/// Sizes of type with their weights, on one page.
const MOST_KINDS_OF_TYPE: usize = 6;

/// A page, its style, its script, its icons.
const REQUESTS: usize = 4;

pub struct Gallery<'a> {
    app: &'a TestApp,
    pub window: Window,
    pub locale: Locale,
    /// The texts of each page in English, to find what was left in English in another language.
    english: HashMap<String, BTreeSet<String>>,
    /// What is the same in every language, the longest first.
    names: Vec<String>,
    /// The session of each person who has signed in: the name of the cookie, and its value.
    sessions: HashMap<String, (String, String)>,
    problems: Vec<String>,
}

impl<'a> Gallery<'a> {
    pub async fn open(app: &'a TestApp) -> Self {
        let mut conn = app.owner().await;
        let mut names: Vec<String> = sqlx::query_scalar(
            "select name from products union select name from partner_directory union select name from offers
             union select code from products union select code from offers
             union select display_name from members union select email from persons
             union select alternative_email from marketing_contacts
             union select alternative_email from activations where alternative_email is not null
             union select message from activations where message is not null
             union select title from service_requests union select product from service_requests where product <> ''
             union select text from service_request_entries where text <> ''
             union select 'SR-' || number from service_requests
             union select name from programme union select time_zone from partners
             union select email from applications union select time_zone from applications",
        )
        .fetch_all(&mut conn)
        .await
        .unwrap();
        names.extend(Locale::all().map(|locale| locale.native_name().to_owned()));
        names.extend(NAMES.map(str::to_owned));
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let window = Window::open(app, Script::On).await;
        // What pages share is asked for twice where nothing of it is kept yet.
        window.go("/sign-in").await;
        Self {
            app,
            window,
            locale: Locale::En,
            english: HashMap::new(),
            names,
            sessions: HashMap::new(),
            problems: Vec::new(),
        }
    }

    /// What is looked at from now on is in this language: everybody with an account reads it.
    pub async fn speak(&mut self, locale: Locale) {
        self.locale = locale;
        self.app.run(&format!("update persons set language = '{locale}'")).await;
    }

    /// Somebody else sits at the window. How one signs in and out is looked at elsewhere: here only the cookie changes.
    pub async fn sign_in(&mut self, email: &str) {
        if !self.sessions.contains_key(email) {
            let answer = self.app.visitor().post("/sign-in/demo", &[("email", email)]).await;
            assert_eq!(answer.status(), 303, "{email} can't sign in");
            let cookie = answer.cookies().next().unwrap();
            let session = (cookie.name().to_owned(), cookie.value().to_owned());
            self.sessions.insert(email.to_owned(), session);
        }
        let (name, value) = &self.sessions[email];
        let cookie =
            json!({ "name": name, "value": value, "url": self.app.base_url.as_str(), "httpOnly": true });
        self.window.command("Network.setCookie", cookie).await;
    }

    /// Looks at the page that the window shows. In English in every light and size; in another language for what
    /// that could change.
    pub async fn look(&mut self, name: &str) {
        let place = format!("{name}, {}", self.locale);
        let window = &self.window;
        let mut found = Vec::new();
        let (status, lang, requests, texts): (u16, String, Vec<String>, BTreeSet<String>) =
            window.eval(FACTS, Vec::new()).await;
        found.extend(window.complaints(&[status]).await);
        if lang != self.locale.tag() {
            found.push(format!("is in {lang}"));
        }
        if requests.len() >= REQUESTS {
            found.push(format!("asks for {requests:?}"));
        }
        if self.locale == Locale::En {
            found.extend(self.look_everywhere(name).await);
            self.english.insert(name.to_owned(), texts);
        } else {
            found.extend(self.look_once(name).await);
            let left = texts.intersection(&self.english[name]).filter(|text| !self.is_name(text));
            found.extend(left.map(|text| format!("is left in English: {text:?}")));
        }
        self.problems.extend(found.into_iter().map(|problem| format!("{place}: {problem}")));
    }

    async fn look_everywhere(&self, name: &str) -> Vec<String> {
        let (window, mut found) = (&self.window, Vec::new());
        let _: Value = window.eval(&format!("{AXE}; return null"), Vec::new()).await;
        for width in WIDTHS {
            if width != WIDTHS[0] {
                window.size(width, 900).await;
            }
            found.extend(overflow(window, width).await);
            // What has no colour is the same in both schemes, and what has one has it at every size.
            let schemes = [(Scheme::Light, ALL_RULES), (Scheme::Dark, RULES_OF_COLOURS)];
            for (scheme, rules) in schemes.into_iter().take(if width == WIDTHS[0] { 2 } else { 1 }) {
                window.scheme(scheme).await;
                let run = window.driver.execute_async(RUN_AXE, vec![json!(rules)]).await;
                let violations: Vec<String> = run.unwrap().convert().unwrap();
                found.extend(violations.into_iter().map(|it| format!("{width} {scheme:?}: {it}")));
                let scheme = if scheme == Scheme::Dark { "dark" } else { "light" };
                photograph(window, &format!("{name}-{width}-{scheme}")).await;
            }
        }
        window.scheme(Scheme::Light).await;
        for width in BETWEEN {
            window.size(width, 900).await;
            found.extend(overflow(window, width).await);
        }
        window.size(WIDTHS[0], 900).await;
        let kinds: BTreeSet<String> = window.eval(KINDS_OF_TYPE, Vec::new()).await;
        if kinds.len() > MOST_KINDS_OF_TYPE {
            found.push(format!("has {} kinds of type: {kinds:?}", kinds.len()));
        }
        found
    }

    async fn look_once(&self, name: &str) -> Vec<String> {
        let (window, mut found) = (&self.window, Vec::new());
        found.extend(overflow(window, WIDTHS[0]).await);
        photograph(window, &format!("{name}-{}", self.locale)).await;
        window.size(WIDTHS[1], 900).await;
        found.extend(overflow(window, WIDTHS[1]).await);
        window.size(WIDTHS[0], 900).await;
        found
    }

    /// Whether a text has no words but names.
    fn is_name(&self, text: &str) -> bool {
        let mut rest = without_references(text);
        for name in &self.names {
            rest = rest.replace(name, "");
        }
        let rest = rest.trim_matches(|letter: char| !letter.is_alphabetic());
        rest.is_empty() || (self.locale == Locale::Fr && FRENCH.contains(&rest))
    }

    pub fn assert_nothing_found(self) {
        assert!(self.problems.is_empty(), "{}", self.problems.join("\n"));
    }
}

/// The text with a sign for each reference of an order, which differ from one seeding to the next.
fn without_references(text: &str) -> String {
    let is_one = |word: &&str| word.len() == "PB-1234-5678".len() && word.starts_with("PB-");
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    let references: Vec<&str> = words.filter(is_one).collect();
    references.iter().fold(text.to_owned(), |text, it| text.replace(it, "#"))
}

/// Words that are the same in French.
const FRENCH: [&str; 20] = [
    "Total",
    "Note",
    "Catalogue",
    "Cloud",
    "Console",
    "Description",
    "France",
    "Incident",
    "Menu",
    "Package",
    "Packages",
    "Page",
    "Pages",
    "Phase",
    "Programme",
    "Suspension",
    "Type",
    "Version",
    "incident",
    "incidents",
];

/// Names that are in no table, and what operators typed, and the tests.
const NAMES: [&str; 46] = [
    // In a line of a bank.
    "Order #",
    "Membership fee",
    "Société Émeraude",
    "Ibis SARL",
    "EUR",
    "PO 17",
    "Partner Programme Ltd",
    "1 Peak Road",
    "Zurich",
    "12 Example Quay",
    "Dublin D02 XY12",
    "Ireland",
    "alpine.example",
    "TXT",
    "_partner-portal.alpine.example",
    "partner-portal=4100001-9dd4e461268c8034f5c8564e155c67a6",
    "Heron Analytics",
    "Ibis Software",
    "Ada Hale",
    "ibis.example",
    "GB 123-456",
    "Azure",
    "MPN ID",
    "Heron Ltd",
    "ZZ · Europe/London · en",
    "USD",
    "keys.csv",
    "nobody@alpine.example",
    "anna.private@mail.example",
    "st\u{430}ff21@alpine.example",
    "Microsoft Action Pack",
    "ISV Co-sell ready",
    "Gold Core",
    "Silver Core",
    "Visual Studio",
    "MPN",
    "CSV",
    "Windows Server",
    "Windows",
    "macOS",
    "GB",
    "MB",
    "Two invoices are unpaid",
    "Blocked by mistake",
    "For the fair",
    "Paid late",
];

/// The status of the page, its language, what it asked for, and its texts: all that it says, to eye and ear, addresses
/// whole though they may break; not what stands in lists to choose from, nor keys, nor what is marked as being in a
/// language of its own, nor what is drawn, whose lines may part a name: its label says the same whole.
const FACTS: &str = "const texts = [document.title, document.querySelector('meta[name=description]').content];\
    const body = document.body.cloneNode(true);\
    body.querySelectorAll('wbr').forEach(it => it.remove());\
    body.normalize();\
    const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);\
    while (nodes.nextNode()) {\
        if (!nodes.currentNode.parentElement.closest('script, option, code, textarea, svg, body [lang]')) texts.push(nodes.currentNode.data);\
    }\
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label', 'data-done']) {\
        document.querySelectorAll(`[${name}]`).forEach(it => texts.push(it.getAttribute(name)));\
    }\
    return [\
        performance.getEntriesByType('navigation')[0].responseStatus,\
        document.documentElement.lang,\
        performance.getEntriesByType('resource').map(it => it.name),\
        texts.map(it => it.trim()).filter(it => it)]";

/// Each size with its weight in which there is something to read. What is drawn has sizes of its drawing.
const KINDS_OF_TYPE: &str = "const kinds = new Set();\
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\
    while (nodes.nextNode()) {\
        const parent = nodes.currentNode.parentElement;\
        if (!nodes.currentNode.data.trim() || parent.closest('.vh, option, svg') || !parent.checkVisibility()) continue;\
        const style = getComputedStyle(parent);\
        kinds.add(`${style.fontSize} ${style.fontWeight}`);\
    }\
    return [...kinds]";

/// By their tags.
const ALL_RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// By their names: those that compare colours.
const RULES_OF_COLOURS: &[&str] = &["color-contrast", "link-in-text-block"];

/// Nothing has to be fetched again for these rules.
const RUN_AXE: &str = "const [rules, done] = arguments;\
    axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false }).then(\
        found => done(found.violations.map(it =>\
            `${it.id} (${it.help}): ${it.nodes.map(node => node.target.join(' ')).join(', ')}`)),\
        error => done([String(error)]))";

/// What axe finds on the page as it is shown now.
pub(super) async fn find_violations(window: &Window) -> Vec<String> {
    let _: Value = window.eval(&format!("{AXE}; return null"), Vec::new()).await;
    let run = window.driver.execute_async(RUN_AXE, vec![json!(ALL_RULES)]).await;
    run.unwrap().convert().unwrap()
}

async fn overflow(window: &Window, width: u32) -> Option<String> {
    let sizes = "const it = document.documentElement; return [it.scrollWidth, it.clientWidth]";
    let (content, space): (u32, u32) = window.eval(sizes, Vec::new()).await;
    (content > space).then(|| format!("is {content} wide where there are {space}, in a window of {width}"))
}

/// The whole page, into `artifacts/screenshots`; where `PORTAL_PICTURES` is set, since it takes time.
pub(super) async fn photograph(window: &Window, name: &str) {
    if std::env::var_os("PORTAL_PICTURES").is_none() {
        return;
    }
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/artifacts/screenshots"));
    std::fs::create_dir_all(&folder).unwrap();
    let size = window.command("Page.getLayoutMetrics", json!({})).await["cssContentSize"].clone();
    let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
    let wanted =
        json!({ "format": "png", "captureBeyondViewport": true, "optimizeForSpeed": true, "clip": clip });
    let picture = window.command("Page.captureScreenshot", wanted).await;
    let png = base64::engine::general_purpose::STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
}
