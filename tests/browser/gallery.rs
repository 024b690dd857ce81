//! Looks at one page after another: everything that holds for each of them is looked at here, and each is
//! photographed.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use base64::Engine as _;
use partner_portal::i18n::Locale;
use serde_json::{Value, json};

use super::window::{Scheme, Script, Window};
use crate::app::TestApp;

const AXE: &str = include_str!("axe.min.js");

/// One wide, one as narrow as pages must still be readable on.
const WIDTHS: [u32; 2] = [1280, 320];

/// A page, its style, its script, its icons.
const REQUESTS: usize = 4;

pub struct Gallery {
    pub window: Window,
    pub locale: Locale,
    /// The texts of each page in English, to find what was left in English in another language.
    english: HashMap<String, BTreeSet<String>>,
    /// What is the same in every language, the longest first.
    names: Vec<String>,
    problems: Vec<String>,
}

impl Gallery {
    pub async fn open(app: &TestApp) -> Self {
        let mut conn = app.owner().await;
        let mut names: Vec<String> = sqlx::query_scalar(
            "select name from products union select name from partner_directory union select name from offers
             union select display_name from members union select email from persons
             union select alternative_email from marketing_contacts
             union select alternative_email from activations where alternative_email is not null
             union select message from activations where message is not null
             union select title from service_requests union select product from service_requests where product <> ''
             union select text from service_request_entries where text <> ''
             union select 'SR-' || number from service_requests
             union select name from programme union select time_zone from partners",
        )
        .fetch_all(&mut conn)
        .await
        .unwrap();
        names.extend(Locale::all().map(|locale| locale.native_name().to_owned()));
        names.extend(NAMES.map(str::to_owned));
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self {
            window: Window::open(app, Script::On).await,
            locale: Locale::En,
            english: HashMap::new(),
            names,
            problems: Vec::new(),
        }
    }

    /// Looks at the page that the window shows. In English in every light and size; in another language for what
    /// that could change.
    pub async fn look(&mut self, name: &str) {
        let place = format!("{name}, {}", self.locale);
        let window = &self.window;
        let mut found = Vec::new();
        let status: u16 = window
            .eval("return performance.getEntriesByType('navigation')[0].responseStatus", Vec::new())
            .await;
        found.extend(window.complaints(&[status]).await);
        let lang: String = window.eval("return document.documentElement.lang", Vec::new()).await;
        if lang != self.locale.tag() {
            found.push(format!("is in {lang}"));
        }
        let requests: Vec<String> = window
            .eval("return performance.getEntriesByType('resource').map(it => it.name)", Vec::new())
            .await;
        if requests.len() >= REQUESTS {
            found.push(format!("asks for {requests:?}"));
        }
        let texts: BTreeSet<String> = window.eval(TEXTS, Vec::new()).await;
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
            window.size(width, 900).await;
            found.extend(overflow(window, width).await);
            for scheme in [Scheme::Light, Scheme::Dark] {
                window.scheme(scheme).await;
                let violations: Vec<String> =
                    window.driver.execute_async(RUN_AXE, Vec::new()).await.unwrap().convert().unwrap();
                found.extend(violations.into_iter().map(|it| format!("{width} {scheme:?}: {it}")));
                if (width, scheme) != (320, Scheme::Dark) {
                    let scheme = if scheme == Scheme::Dark { "dark" } else { "light" };
                    photograph(window, &format!("{name}-{width}-{scheme}")).await;
                }
            }
        }
        self.as_before().await;
        found
    }

    async fn look_once(&self, name: &str) -> Vec<String> {
        let (window, mut found) = (&self.window, Vec::new());
        for width in WIDTHS {
            window.size(width, 900).await;
            found.extend(overflow(window, width).await);
            if width == 1280 {
                photograph(window, &format!("{name}-{}", self.locale)).await;
            }
        }
        self.as_before().await;
        found
    }

    async fn as_before(&self) {
        self.window.size(1280, 900).await;
        self.window.scheme(Scheme::Light).await;
    }

    /// Whether a text has no words but names.
    fn is_name(&self, text: &str) -> bool {
        let mut rest = text.to_owned();
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

/// Words that are the same in French.
const FRENCH: [&str; 13] = [
    "Cloud",
    "Console",
    "Description",
    "Incident",
    "Menu",
    "Package",
    "Page",
    "Pages",
    "Phase",
    "Suspension",
    "Type",
    "incident",
    "incidents",
];

/// Names that are in no table, and what operators typed, and the tests.
const NAMES: [&str; 16] = [
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
];

/// All that the page says, to eye and ear, addresses whole though they may break; not what stands in lists to choose
/// from, nor keys, nor what is marked as being in a language of its own.
const TEXTS: &str = "const texts = [document.title];\
    const body = document.body.cloneNode(true);\
    body.querySelectorAll('wbr').forEach(it => it.remove());\
    body.normalize();\
    const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);\
    while (nodes.nextNode()) {\
        if (!nodes.currentNode.parentElement.closest('script, option, code, textarea, body [lang]')) texts.push(nodes.currentNode.data);\
    }\
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label', 'data-done']) {\
        document.querySelectorAll(`[${name}]`).forEach(it => texts.push(it.getAttribute(name)));\
    }\
    return texts.map(it => it.trim()).filter(it => it)";

const RUN_AXE: &str = "const done = arguments[0];\
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];\
    axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(\
        found => done(found.violations.map(it =>\
            `${it.id} (${it.help}): ${it.nodes.map(node => node.target.join(' ')).join(', ')}`)),\
        error => done([String(error)]))";

async fn overflow(window: &Window, width: u32) -> Option<String> {
    let sizes = "const it = document.documentElement; return [it.scrollWidth, it.clientWidth]";
    let (content, space): (u32, u32) = window.eval(sizes, Vec::new()).await;
    (content > space).then(|| format!("is {content} wide where there are {space}, in a window of {width}"))
}

/// The whole page, into `artifacts/screenshots`.
async fn photograph(window: &Window, name: &str) {
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
