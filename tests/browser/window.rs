//! A browser window on one test's portal. What a page shows is waited for, never slept for.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use partner_portal::i18n::Locale;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Key, LoggingPrefsLogLevel};
use url::Url;

use super::chromedriver::{self, Place};
use crate::app::TestApp;

/// Every fold: telephones, tablets, where the menu goes aside, desks.
pub const WIDTHS: [u32; 6] = [320, 390, 720, 1024, 1280, 1920];
/// A wide font and a narrow one; where it isn't there, what stands in its place.
pub const FONTS: [&str; 2] =
    ["DejaVu Sans, sans-serif", "Liberation Sans Narrow, Nimbus Sans Narrow, Arial Narrow, sans-serif"];

/// What doesn't come within this time doesn't come.
const PATIENCE: Duration = Duration::from_secs(45);
const PAUSE: Duration = Duration::from_millis(15);

const ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,900",
    "--hide-scrollbars",
];

/// Whether the browser runs the portal's script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    On,
    Off,
}

/// The system's colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

pub struct Window {
    pub driver: WebDriver,
    pub script: Script,
    base_url: Url,
    // After the session was ended: another may begin.
    _place: Place,
}

impl Drop for Window {
    fn drop(&mut self) {
        chromedriver::end_session(&self.driver.handle().session_id().to_string());
        // Ended already: what the library would do at its own end.
        let _ = self.driver.clone().leak();
    }
}

impl Window {
    /// A new browser with an empty profile, of a visitor who reads English.
    pub async fn open(app: &TestApp, script: Script) -> Self {
        Self::open_for_reader(app, script, "en").await
    }

    /// The same where everybody reads this language, by their account and by their browser.
    pub async fn open_in(app: &TestApp, script: Script, locale: Locale) -> Self {
        app.run(&format!("update persons set language = '{locale}'")).await;
        Self::open_for_reader(app, script, locale.tag()).await
    }

    /// The same of a visitor who has told the browser another language.
    pub async fn open_for_reader(app: &TestApp, script: Script, languages: &str) -> Self {
        let place = Place::take().await;
        let mut wanted = DesiredCapabilities::chrome();
        wanted.set_binary(chromedriver::chromium().to_str().unwrap()).unwrap();
        for argument in ARGUMENTS {
            wanted.add_arg(argument).unwrap();
        }
        if is_root() {
            wanted.add_arg("--no-sandbox").unwrap();
        }
        let preferences = json!({ "intl.accept_languages": languages });
        wanted.add_experimental_option("prefs", preferences).unwrap();
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
        let server = format!("http://{}", chromedriver::address());
        let driver = WebDriver::new(server, wanted).await.unwrap();
        let window = Self { driver, script, base_url: app.base_url.clone(), _place: place };
        window.size(1280, 900).await;
        if script == Script::Off {
            window.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
        window
    }

    /// A command of the browser's own protocol.
    pub async fn command(&self, name: &str, parameters: Value) -> Value {
        self.driver.cdp().send_raw(name, parameters).await.unwrap()
    }

    /// The size of what the page has to itself; below what a window can have too.
    pub async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size).await;
    }

    pub async fn scheme(&self, scheme: Scheme) {
        let value = if scheme == Scheme::Dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        self.command("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// What a function's body returns, run in the page; asked again while a page gives way to the next.
    pub async fn eval<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> T {
        self.insist(body, async || self.try_eval(body, arguments.clone()).await).await
    }

    async fn try_eval<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> WebDriverResult<T> {
        self.driver.execute(body, arguments).await?.convert()
    }

    // ---- Going and looking ----

    pub async fn go(&self, path: &str) {
        self.driver.goto(self.base_url.join(path).unwrap().as_str()).await.unwrap();
    }

    pub async fn reload(&self) {
        self.driver.refresh().await.unwrap();
    }

    /// The address without the server.
    pub async fn address(&self) -> String {
        let url = self.driver.current_url().await.unwrap();
        url[url::Position::BeforePath..].to_owned()
    }

    /// Waits until a question put to the page has this answer.
    pub async fn until<T>(&self, what: &str, body: &str, arguments: Vec<Value>, wanted: T)
    where
        T: DeserializeOwned + PartialEq + Debug,
    {
        let start = Instant::now();
        loop {
            // While a page gives way to the next there may be nobody to answer.
            let found = self.try_eval::<T>(body, arguments.clone()).await;
            if found.as_ref().is_ok_and(|found| *found == wanted) {
                return;
            }
            if start.elapsed() > PATIENCE {
                let (address, text) = (self.address().await, self.text("body").await);
                panic!("{what}: wanted {wanted:?}, found {found:?}, at {address}:\n{text}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until some element that fits shows this text among its own.
    pub async fn sees(&self, selector: &str, text: &str) {
        let body = "return [...document.querySelectorAll(arguments[0])]\
                    .some(it => it.checkVisibility() && it.innerText.includes(arguments[1]))";
        let what = format!("{selector} shows {text:?}");
        self.until(&what, body, vec![selector.into(), text.into()], true).await;
    }

    /// Waits until so many elements fit and are visible.
    pub async fn sees_count(&self, selector: &str, count: usize) {
        let body =
            "return [...document.querySelectorAll(arguments[0])].filter(it => it.checkVisibility()).length";
        self.until(&format!("number of {selector}"), body, vec![selector.into()], count).await;
    }

    /// Waits until there is such an element, to be seen or not.
    pub async fn has(&self, selector: &str) {
        let body = "return document.querySelector(arguments[0]) !== null";
        self.until(&format!("{selector} is there"), body, vec![selector.into()], true).await;
    }

    /// The texts of all elements that fit, as they are shown now.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let body = "return [...document.querySelectorAll(arguments[0])].map(it => it.innerText.trim())";
        self.eval(body, vec![selector.into()]).await
    }

    /// The text of the first element that fits, as it is shown now; empty without one.
    pub async fn text(&self, selector: &str) -> String {
        self.texts(selector).await.into_iter().next().unwrap_or_default()
    }

    // ---- Acting ----

    /// Does something with the page until it succeeds: what it needs may not be there yet, be exchanged under the
    /// pointer, or belong to a page that gives way to the next.
    async fn insist<T>(&self, what: &str, act: impl AsyncFn() -> WebDriverResult<T>) -> T {
        let start = Instant::now();
        loop {
            let error = match act().await {
                Ok(done) => return done,
                Err(error) => error,
            };
            if start.elapsed() > PATIENCE {
                let address = self.driver.current_url().await;
                let text = self.try_eval::<String>("return document.body.innerText", Vec::new()).await;
                panic!("{what}: {error} at {address:?}:\n{}", text.unwrap_or_default());
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Clicks what fits, once it is there to be clicked.
    pub async fn click(&self, selector: &str) {
        self.act(selector, By::Css(selector.to_owned())).await;
    }

    /// Opens the row of a benefit on its list: where several packages grant the product, inside the product's row.
    pub async fn open_row(&self, app: &TestApp, benefit: &str) {
        let (row, product) = (format!("#t-{benefit}"), format!("#t-{}", app.product(benefit).await));
        self.has(&format!("{row}, {product}")).await;
        if self.texts(&row).await.is_empty() {
            self.click(&product).await;
        }
        self.click(&row).await;
    }

    async fn act(&self, what: &str, by: By) {
        self.insist(what, async || self.driver.find(by.clone()).await?.click().await).await;
    }

    /// Clicks the link or button with exactly these words, hidden ones aside.
    pub async fn press(&self, words: &str) {
        let words = words.replace('\'', "’");
        let path = format!(
            "//*[self::a or self::button][normalize-space(.)='{words}' or normalize-space(span[1])='{words}']"
        );
        self.act(&words, By::XPath(path)).await;
    }

    /// Points at what fits and clicks there: for what the driver wrongly takes for hidden, the content of a closed
    /// `<details>` that the style shows.
    pub async fn point_at(&self, selector: &str) {
        let point = async || {
            let element = self.driver.find(By::Css(selector)).await?;
            self.driver.action_chain().click_element(&element).perform().await
        };
        self.insist(selector, point).await;
    }

    /// Types into a field, over what stands there.
    /// Keeps a picture of what is seen in `artifacts`, for the documents.
    pub async fn picture(&self, name: &str) {
        let picture = self.command("Page.captureScreenshot", json!({ "format": "png" })).await;
        let png = STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/artifacts");
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(format!("{folder}/{name}.png"), png).unwrap();
    }

    pub async fn fill(&self, selector: &str, text: &str) {
        let fill = async || {
            let field = self.driver.find(By::Css(selector)).await?;
            field.clear().await?;
            field.send_keys(text).await
        };
        self.insist(selector, fill).await;
    }

    /// Enters a date into a date field, whatever the order in which the browser's own language types it.
    pub async fn set_date(&self, selector: &str, date: &str) {
        self.has(selector).await;
        let body = "document.querySelector(arguments[0]).value = arguments[1]";
        self.eval::<()>(body, vec![selector.into(), date.into()]).await;
    }

    /// Chooses a file.
    pub async fn attach(&self, selector: &str, file: &std::path::Path) {
        let attach = async || {
            let field = self.driver.find(By::Css(selector)).await?;
            field.send_keys(file.to_str().unwrap()).await
        };
        self.insist(selector, attach).await;
    }

    /// Presses a key where the focus is.
    pub async fn key(&self, key: Key) {
        self.driver.action_chain().send_keys(key).perform().await.unwrap();
    }

    /// Chooses from a list by the words shown.
    pub async fn choose(&self, selector: &str, words: &str) {
        let option = format!("./option[normalize-space(.)='{words}']");
        let choose = async || {
            let list = self.driver.find(By::Css(selector)).await?;
            list.find(By::XPath(option.as_str())).await?.click().await
        };
        self.insist(selector, choose).await;
    }

    // ---- Of this portal ----

    /// Looks for somebody who may have a seat, and picks the one who is found; with the script typing is enough.
    pub async fn pick_person(&self, words: &str) {
        self.fill("#find", words).await;
        match self.script {
            Script::On => self.sees_count("form:has(#find) button", 0).await,
            Script::Off => self.click("form:has(#find) button").await,
        }
        self.sees_count("input[name=member_id]", 1).await;
        self.click(".people-choice label").await;
    }

    /// Opens the menu of what can be done with a seat, and chooses from it.
    pub async fn change_seat(&self, seat: &str, act: &str) {
        self.click(&format!("{seat} summary")).await;
        self.click(&format!("{seat} a[href$='/{act}']")).await;
    }

    /// Types into a list's search; with the script that is enough.
    pub async fn search(&self, words: &str) {
        self.fill("#q", words).await;
        match self.script {
            Script::On => self.sees_count(".search button", 0).await,
            Script::Off => self.click(".search button").await,
        }
        let searched = "return new URLSearchParams(location.search).get('q')";
        self.until("the search", searched, Vec::new(), words.to_owned()).await;
    }

    /// Signs in by the form.
    pub async fn sign_in(&self, email: &str) {
        self.go("/sign-in").await;
        self.fill("#email", email).await;
        self.fill("#password", partner_portal::seed::DEMO_PASSWORD).await;
        self.click("form[action='/sign-in'] button").await;
        self.has("form[action='/sign-out']").await;
    }

    /// Signs in by a click on a demo account.
    pub async fn sign_in_by_click(&self, email: &str) {
        self.go("/sign-in").await;
        self.click(&format!("button[name=email][value='{email}']")).await;
        self.has("form[action='/sign-out']").await;
    }

    pub async fn sign_out(&self) {
        self.click(".menu:has(form[action='/sign-out']) > summary").await;
        self.click("form[action='/sign-out'] button").await;
        self.has("form[action='/sign-in']").await;
    }

    /// Chooses the page's language in the menu.
    pub async fn speak(&self, tag: &str) {
        self.click(".menu:has(form[action='/language']) > summary").await;
        // The page before may be in that language already: the one after is waited for.
        self.eval::<()>("document.documentElement.dataset.left = 'yes'", Vec::new()).await;
        self.click(&format!("form[action='/language'] button[value='{tag}']")).await;
        self.has(&format!("html[lang='{tag}']:not([data-left])")).await;
    }

    /// What the browser complained of since it was last asked, but for the statuses of pages that were expected.
    pub async fn complaints(&self, expected: &[u16]) -> Vec<String> {
        let log = self.driver.browser_log().await.unwrap();
        let is_expected = |message: &str| {
            expected.iter().any(|status| message.contains(&format!("responded with a status of {status}")))
        };
        let grave = log.into_iter().filter(|entry| matches!(entry.level.as_str(), "WARNING" | "SEVERE"));
        let complaints = grave.map(|entry| format!("{} {}", entry.level, entry.message));
        complaints.filter(|message| !is_expected(message)).collect()
    }

    /// At the end of a flow: the browser had nothing to complain of.
    pub async fn assert_no_complaints(&self, expected: &[u16]) {
        assert_eq!(self.complaints(expected).await, Vec::<String>::new());
    }
}

/// Chromium refuses to run as root with its sandbox.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0)
}
