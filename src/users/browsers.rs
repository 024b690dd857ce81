//! Which browser on which system somebody uses, as far as their browser says so: enough that they know their own again.

use serde::{Deserialize, Serialize};

use crate::base::names::named;

named! {
    /// A browser.
    pub enum Browser {
        Edge = "edge",
        Opera = "opera",
        SamsungInternet = "samsung_internet",
        Firefox = "firefox",
        Chrome = "chrome",
        Safari = "safari",
    }
}

named! {
    /// What it runs on.
    pub enum System {
        IOs = "ios",
        Android = "android",
        Windows = "windows",
        ChromeOs = "chrome_os",
        MacOs = "macos",
        Linux = "linux",
    }
}

impl Browser {
    /// Its marks in what a browser calls itself, in the order in which they tell: many also bear the name of another one.
    const MARKS: [(&'static str, Self); 12] = [
        ("Edg/", Self::Edge),
        ("EdgA/", Self::Edge),
        ("EdgiOS/", Self::Edge),
        ("OPR/", Self::Opera),
        ("OPT/", Self::Opera),
        ("SamsungBrowser/", Self::SamsungInternet),
        ("Firefox/", Self::Firefox),
        ("FxiOS/", Self::Firefox),
        ("CriOS/", Self::Chrome),
        ("Chromium/", Self::Chrome),
        ("Chrome/", Self::Chrome),
        ("Version/", Self::Safari),
    ];

    /// Its name, the same in all languages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Edge => "Microsoft Edge",
            Self::Opera => "Opera",
            Self::SamsungInternet => "Samsung Internet",
            Self::Firefox => "Firefox",
            Self::Chrome => "Chrome",
            Self::Safari => "Safari",
        }
    }
}

impl System {
    /// As [`Browser::MARKS`].
    const MARKS: [(&'static str, Self); 9] = [
        ("iPhone", Self::IOs),
        ("iPad", Self::IOs),
        ("iPod", Self::IOs),
        ("Android", Self::Android),
        ("Windows", Self::Windows),
        ("CrOS", Self::ChromeOs),
        ("Macintosh", Self::MacOs),
        ("Mac OS X", Self::MacOs),
        ("Linux", Self::Linux),
    ];

    /// Its name, the same in all languages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::IOs => "iOS",
            Self::Android => "Android",
            Self::Windows => "Windows",
            Self::ChromeOs => "ChromeOS",
            Self::MacOs => "macOS",
            Self::Linux => "Linux",
        }
    }
}

/// What a browser says of itself. Only these names are kept of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub browser: Option<Browser>,
    pub system: Option<System>,
}

impl Device {
    /// Reads what a browser sends as `User-Agent`; what isn't known is none.
    #[must_use]
    pub fn of(user_agent: &str) -> Self {
        let find_browser = |(mark, browser): &(&str, Browser)| {
            // Every old engine calls itself a version; Safari names itself as well.
            let is_safari = *browser != Browser::Safari || user_agent.contains("Safari/");
            (user_agent.contains(mark) && is_safari).then_some(*browser)
        };
        Self {
            browser: Browser::MARKS.iter().find_map(find_browser),
            system: System::MARKS.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, it)| *it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(user_agent: &str) -> (Option<&'static str>, Option<&'static str>) {
        let device = Device::of(user_agent);
        (device.browser.map(Browser::name), device.system.map(System::name))
    }

    #[test]
    fn browsers_are_told_by_their_own_name_and_not_by_those_that_they_bear_besides() {
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (user_agent, browser, system) in [
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {webkit} Chrome/131.0.0.0 Safari/537.36"), "Chrome", "Windows"),
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {webkit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0"), "Microsoft Edge", "Windows"),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0".to_owned(), "Firefox", "Linux"),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15".to_owned(), "Safari", "macOS"),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1".to_owned(), "Chrome", "iOS"),
            (format!("Mozilla/5.0 (Linux; Android 14; SM-S921B) {webkit} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36"), "Samsung Internet", "Android"),
            (format!("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {webkit} Chrome/131.0.0.0 Safari/537.36"), "Chrome", "ChromeOS"),
        ] {
            assert_eq!(told(&user_agent), (Some(browser), Some(system)), "{user_agent}");
        }
    }

    #[test]
    fn what_is_not_known_is_none() {
        for user_agent in ["", "curl/8.5.0", "Mozilla/5.0", "<script>", "Version/1.0"] {
            assert_eq!(told(user_agent), (None, None), "{user_agent}");
        }
        assert_eq!(told("Lynx/2.9 Linux"), (None, Some("Linux")));
    }
}
