//! Looks at one page after another: everything that holds for each of them is looked at here, and where pictures are asked for,
//! each is photographed.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

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
    /// What the catalogue says of products in English.
    said: Vec<String>,
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
        let said: Vec<String> = sqlx::query_scalar(
            "select unnest(array[description, special_instructions, activation_instructions]) from product_texts
             where language = 'en'",
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
            said: said.into_iter().filter(|it| !it.is_empty()).collect(),
            sessions: HashMap::new(),
            problems: Vec::new(),
        }
    }

    /// What is looked at from now on is in this language: everybody with an account reads it, and this browser asks for it.
    pub async fn speak(&mut self, locale: Locale) {
        self.locale = locale;
        let of_account = if FOR_TESTS.contains(&locale) { "null".to_owned() } else { format!("'{locale}'") };
        self.app.run(&format!("update persons set language = {of_account}")).await;
        let cookie =
            json!({ "name": "portal-language", "value": locale.tag(), "url": self.app.base_url.as_str() });
        self.window.command("Network.setCookie", cookie).await;
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
        } else if FOR_TESTS.contains(&self.locale) {
            found.extend(self.look_for_tests(name).await);
            if self.locale == Locale::EnXa {
                found.extend(texts.iter().filter_map(|text| self.untranslated(text)));
                found.extend(texts.iter().filter(|text| is_of_pieces(text)).map(|text| {
                    format!("is put together of pieces that no translator can put in another order: {text:?}")
                }));
            }
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
        let clipped: Vec<String> = window.eval(CLIPPED, Vec::new()).await;
        found.extend(clipped);
        photograph(window, &format!("{name}-{}", self.locale)).await;
        window.size(WIDTHS[1], 900).await;
        found.extend(overflow(window, WIDTHS[1]).await);
        window.size(WIDTHS[0], 900).await;
        found
    }

    /// Where words are longer by two fifths, or run the other way: whether each has its place, and all of it.
    async fn look_for_tests(&self, name: &str) -> Vec<String> {
        let (window, mut found) = (&self.window, Vec::new());
        for width in WIDTHS {
            if width != WIDTHS[0] {
                window.size(width, 900).await;
            }
            found.extend(overflow(window, width).await);
            let clipped: Vec<String> = window.eval(CLIPPED, Vec::new()).await;
            found.extend(clipped.into_iter().map(|it| format!("{width}: {it}")));
            if self.locale == Locale::ArXb && width == WIDTHS[0] {
                let mirrored: bool = window.eval(MIRRORED, Vec::new()).await;
                found.extend((!mirrored).then(|| "isn’t mirrored".to_owned()));
            }
            photograph(window, &format!("{name}-{}-{width}", self.locale)).await;
        }
        window.size(WIDTHS[0], 900).await;
        found
    }

    /// What of a text, in English made longer, is not as translators would have had it: each of their texts stands in brackets.
    fn untranslated(&self, text: &str) -> Option<String> {
        let (mut depth, mut rest) = (0_usize, String::new());
        for letter in text.chars() {
            match letter {
                '[' => depth += 1,
                ']' => depth = depth.checked_sub(1).unwrap_or(usize::MAX / 2),
                other if depth == 0 => rest.push(other),
                _ => {}
            }
        }
        let rest = self.said.iter().chain(&self.names).fold(rest, |rest, it| rest.replace(it, ""));
        let given = Locale::En.countries().iter().map(|(_, name)| name.as_str());
        let given = given.chain(MONTHS).chain([" and ", "EN-XA", "UTC", " · en", Locale::EnXa.native_name()]);
        let rest = given.fold(rest, |rest, it| rest.replace(it, ""));
        match depth {
            0 if self.is_name(&rest) => None,
            0 => Some(format!("was never given to translators: {rest:?} in {text:?}")),
            _ => Some(format!("is cut off, or no text of one piece: {text:?}")),
        }
    }

    /// Whether a text has no words but names.
    fn is_name(&self, text: &str) -> bool {
        let mut rest = without_references(text);
        for name in &self.names {
            rest = rest.replace(name, "");
        }
        let rest = rest.trim_matches(|letter: char| !letter.is_alphabetic());
        rest.is_empty()
            || (self.locale == Locale::Fr && FRENCH.contains(&rest))
            || same_in(self.locale).iter().any(|it| it == rest)
    }

    pub fn assert_nothing_found(self) {
        assert!(self.problems.is_empty(), "{}", self.problems.join("\n"));
    }
}

/// Whether two texts of translators follow each other as if they were one: the first of them is no whole sentence, and
/// nothing but a blank stands between. A text within another one has its place by its translator.
fn is_of_pieces(text: &str) -> bool {
    let (mut depth, mut ended) = (0_usize, None);
    let mut last = ' ';
    for letter in text.chars() {
        match letter {
            '[' if depth == 0 && ended == Some(false) => return true,
            '[' => depth += 1,
            ']' => {
                depth = depth.saturating_sub(1);
                ended = (depth == 0).then_some(['.', '!', '?', ':', '…', '”', ')'].contains(&last));
            }
            ' ' | '\u{a0}' => continue,
            _ if depth == 0 => ended = None,
            _ => {}
        }
        last = letter;
    }
    false
}

#[test]
fn texts_that_follow_each_other_are_pieces_unless_the_first_is_whole() {
    assert!(is_of_pieces("[Ḡíṽé] [ṡéáť 3]") && is_of_pieces("[Ḡíṽé][ṡéáť 3]"));
    assert!(!is_of_pieces("[Ít íṡ ḡíṽéń. ] [Tḗll ṫḣém.]") && !is_of_pieces("[Ḡíṽé], [ṡéáť] · [3]"));
    assert!(!is_of_pieces("[Ḡíṽé [ṡéáť] [3]]") && !is_of_pieces("[Ḡíṽé] Anna [ṡéáť]"));
}

/// The texts that are rightly the same in a language as in English.
fn same_in(locale: Locale) -> Vec<String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = std::fs::read_to_string(package.join("src/i18n/as_in_english.csv")).unwrap();
    let of_language = format!("{locale},");
    let names: BTreeSet<&str> = listed.lines().filter_map(|line| line.strip_prefix(&*of_language)).collect();
    let rooms =
        std::fs::read_dir(package.join("src")).unwrap().map(|it| it.unwrap().path().join("texts/en.ftl"));
    let texts: String = rooms.filter_map(|it| std::fs::read_to_string(it).ok()).collect();
    let lines = texts.lines().filter_map(|line| line.split_once(" = "));
    lines.filter(|(name, _)| names.contains(name)).map(|(_, text)| text.to_owned()).collect()
}

/// The text with a sign for each reference of an order, which differ from one seeding to the next.
fn without_references(text: &str) -> String {
    let is_one = |word: &&str| word.len() == "PB-1234-5678".len() && word.starts_with("PB-");
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    let references: Vec<&str> = words.filter(is_one).collect();
    references.iter().fold(text.to_owned(), |text, it| text.replace(it, "#"))
}

/// Those that nobody speaks: what they show, no page in a language that is spoken can hide.
const FOR_TESTS: [Locale; 2] = Locale::for_tests();

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];

/// The languages in which a test looks at its pages: English in full; those of tests, which show what is left untranslated, has no
/// room, or doesn't mirror; and one of the others, which differs from test to test. All of them where `PORTAL_LANGUAGES` is set.
pub fn languages(test: &str) -> Vec<Locale> {
    let others = &Locale::all()[1..];
    let sum: usize = test.bytes().map(usize::from).sum();
    let spoken = match std::env::var_os("PORTAL_LANGUAGES") {
        Some(_) => others.to_vec(),
        None => vec![others[sum % others.len()]],
    };
    [&[Locale::En][..], &FOR_TESTS, &spoken].concat()
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
const NAMES: [&str; 50] = [
    // So much is in a file, in Portuguese too.
    "20 bytes",
    // What operators announced, and wrote in the place of a page of help.
    "Closed on Friday",
    "Roles with us",
    "/help/give-roles",
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
/// language of its own, nor what is drawn, whose lines may part a name: its label says the same whole. A paragraph of help
/// is one text of its translator, facts and all; what is drawn has its texts in places of their own, and a label that reads them one
/// after another.
const FACTS: &str = "const texts = [document.title, document.querySelector('meta[name=description]').content];\
    const body = document.body.cloneNode(true);\
    body.querySelectorAll('wbr').forEach(it => it.remove());\
    body.normalize();\
    const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);\
    while (nodes.nextNode()) {\
        const [text, parent] = [nodes.currentNode.data, nodes.currentNode.parentElement];\
        if (parent.closest('script, option, code, textarea, svg, body [lang]')) continue;\
        texts.push(parent.closest('.help') ? text.replace(/\\]\\s*\\[/g, '') : text);\
    }\
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label', 'data-done']) {\
        document.querySelectorAll(`[${name}]`).forEach(it => {\
            const text = it.getAttribute(name);\
            texts.push(it.closest('svg') ? text.replaceAll('] [', '], [') : text);\
        });\
    }\
    return [\
        performance.getEntriesByType('navigation')[0].responseStatus,\
        document.documentElement.lang,\
        performance.getEntriesByType('resource').map(it => it.name),\
        texts.map(it => it.trim()).filter(it => it)]";

/// What hides a part of itself, or stands out of its own frame; and what one presses that lies on something else that one presses.
const CLIPPED: &str = "const found = [];\
    const tell = it => `${it.tagName.toLowerCase()}.${it.className} ${it.textContent.trim().slice(0, 60)}`;\
    const seen = it => it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !it.closest('.vh, svg, option') &&\
        getComputedStyle(it).clipPath === 'none' && it.getBoundingClientRect().bottom > 0;\
    for (const it of document.body.querySelectorAll('*')) {\
        if (!seen(it) || it.clientWidth === 0) continue;\
        const style = getComputedStyle(it);\
        const hides = value => value === 'hidden' || value === 'clip';\
        const wide = it.scrollWidth > it.clientWidth + 1, high = it.scrollHeight > it.clientHeight + 1;\
        if (it.matches('.side a') && wide) found.push(`stands out of its frame: ${tell(it)}`);\
        if (hides(style.overflowX) && wide || hides(style.overflowY) && high) found.push(`hides a part: ${tell(it)}`);\
    }\
    const pressed = [...document.body.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')].filter(seen);\
    const boxes = pressed.map(it => [it, [...it.getClientRects()]]);\
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {\
        const [a, b] = [boxes[i], boxes[j]];\
        if (a[0].contains(b[0]) || b[0].contains(a[0])) continue;\
        const meet = a[1].some(one => b[1].some(other =>\
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&\
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2));\
        if (meet) found.push(`lie on each other: ${tell(a[0])} and ${tell(b[0])}`);\
    }\
    return found";

/// Whether the menu stands at the right of what is beside it, and the programme's name at the right of the bar.
const MIRRORED: &str = "const [side, main, brand] = ['.side', 'main', '.brand'].map(it => document.querySelector(it));\
    const left = it => it.getBoundingClientRect().left;\
    return getComputedStyle(document.body).direction === 'rtl' && (!side || left(side) > left(main)) && (!brand || left(brand) > 640)";

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
