//! How a page of help is written: front matter, anchors, links and placeholders. Part of the build script, which refuses a page
//! that has others than these, and of the portal.

use std::fmt;

/// Words that stand for what the programme or the reader has.
macro_rules! placeholders {
    ($($(#[$doc:meta])* $variant:ident $name:literal $of:ident,)*) => {
        /// A placeholder: `{name}` in a page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Placeholder {
            $($(#[$doc])* $variant,)*
        }

        impl Placeholder {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// As it stands in a page, without its braces.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// Whose it is.
            pub const fn of(self) -> Of {
                match self { $(Self::$variant => Of::$of),* }
            }
        }
    };
}

/// Whose a placeholder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The programme's, or the same in each: always known.
    Programme,
    /// The reader's: a paragraph or an item of a list with one that isn't known is left out.
    Reader,
}

placeholders! {
    /// What the programme is called.
    Programme "programme" Programme,
    /// How long a seat waits for another holder (R-SEAT-3).
    WaitingDays "waiting-days" Programme,
    /// How long the renewal window is (R-DATE-4).
    WindowDays "window-days" Programme,
    /// How long a cancellation with refund is possible (R-MEM-5).
    RefundDays "refund-days" Programme,
    /// How long an order waits for its payment (R-MEM-2).
    OrderDays "order-days" Programme,
    /// How much longer what needs a person may be begun (R-DATE-5).
    ExtraDays "extra-days" Programme,
    /// How long keys are shown (R-SW-5a).
    ShownMinutes "shown-minutes" Programme,
    /// How often a monthly credit may be moved in a year (R-CL-5).
    Moves "moves" Programme,
    /// The most hours that one request asks for (R-TEC-4).
    MostHours "most-hours" Programme,
    /// How far a subscription is extended at most (R-CL-3).
    MostMonths "most-months" Programme,
    /// How long an invitation is good (R-PPL-1).
    InvitationDays "invitation-days" Programme,
    /// How long a link to a new password is good (R-PPL-7).
    ResetHours "reset-hours" Programme,
    /// How long Global admins may object to a new one (R-ROLE-3).
    ClaimDays "claim-days" Programme,
    /// After how long without signing in a Global admin doesn't stand in the way (R-ROLE-3).
    AbsentDays "absent-days" Programme,
    /// The most lines of a list (R-SEAT-7).
    MostLines "most-lines" Programme,
    /// What ends the right to a refund (R-MEM-5).
    RefundEndedBy "refund-ended-by" Programme,
    /// A link to the older site (R-TEN-2).
    MembershipCenter "membership-center" Programme,
    /// A link to regional help (R-TEN-2).
    RegionalHelp "regional-help" Programme,
    /// A link to where support is asked for (R-TEC-3).
    SupportSite "support-site" Programme,
    /// A link to the cloud's own portal (R-CL-1).
    CloudPortal "cloud-portal" Programme,
    /// The company's name.
    Company "company" Reader,
    /// The reader's roles in it.
    YourRoles "your-roles" Reader,
    /// Its Global admins.
    GlobalAdmins "global-admins" Reader,
    /// The package of the membership that ends first.
    Membership "membership" Reader,
    /// Its anniversary (R-DATE-3).
    Anniversary "anniversary" Reader,
    /// The first day on which it can be renewed (R-DATE-4).
    RenewalOpens "renewal-opens" Reader,
    /// The last.
    RenewalCloses "renewal-closes" Reader,
    /// The days to its anniversary (R-DATE-2).
    DaysLeft "days-left" Reader,
    /// The last day for a refund of something, while one is possible (R-MEM-5).
    RefundUntil "refund-until" Reader,
    /// The next day by which something unused is to be begun (R-DATE-2).
    ActivateBy "activate-by" Reader,
    /// How many benefits are unused.
    Unused "unused" Reader,
    /// The subscription that ends first (R-CL-3).
    Subscription "subscription" Reader,
    /// When it does.
    SubscriptionEnds "subscription-ends" Reader,
    /// The marketing contact (R-GTM-2).
    Contact "contact" Reader,
    /// When the next seat that waits is free for somebody else (R-SEAT-3).
    NextFreeSeat "next-free-seat" Reader,
    /// The reference of the order that waits for its payment (R-ORD-2).
    OpenOrder "open-order" Reader,
    /// By when it is to be paid (R-MEM-2).
    PayBy "pay-by" Reader,
}

impl Placeholder {
    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }
}

/// Pages of the portal that help links to, as `(page:name)`.
pub const TARGETS: &[&str] = &[
    "overview",
    "software",
    "cloud",
    "visual-studio",
    "technical",
    "go-to-market",
    "contact",
    "my-assignments",
    "service-requests",
    "new-request",
    "seats",
    "membership",
    "orders",
    "people",
    "add-person",
    "add-many",
    "access",
    "global-admin",
    "company",
    "calendar",
    "profile",
    "password",
    "join",
    "forgotten-password",
    "sign-in",
    "console",
    "queue-activations",
    "queue-requests",
    "applications",
    "companies",
    "catalogue",
    "keys",
    "orders-console",
    "payments",
    "mails",
    "news",
    "settings",
    "operators",
    "help-pages",
    "announcements",
];

/// A page as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'s> {
    pub title: &'s str,
    /// Who may do it: an action of `authz`, `everybody`, `member` or `operator`.
    pub who: &'s str,
    /// Other words that people search by.
    pub words: &'s str,
    /// Markdown.
    pub body: &'s str,
}

impl<'s> Written<'s> {
    /// Reads a page.
    ///
    /// # Errors
    /// What is wrong with its front matter.
    pub fn read(source: &'s str) -> Result<Self, String> {
        let rest = source.strip_prefix("---\n").ok_or("doesn’t begin with front matter")?;
        let (head, body) = rest.split_once("\n---\n").ok_or("has no end of its front matter")?;
        let mut lines = head.lines();
        let mut field = |name: &str| {
            let line = lines.next().and_then(|line| line.strip_prefix(name)).map(str::trim);
            line.filter(|text| !text.is_empty()).ok_or_else(|| format!("lacks a line “{name}”"))
        };
        let written = Self { title: field("title:")?, who: field("who:")?, words: field("words:")?, body };
        if lines.next().is_some() {
            Err("has more lines at its head than three".to_owned())
        } else {
            Ok(written)
        }
    }

    /// The anchors of its headings, in their order.
    pub fn anchors(&self) -> Vec<&'s str> {
        let heading = |line: &'s str| line.strip_prefix("## ")?.rsplit_once("{#")?.1.strip_suffix('}');
        self.body.lines().filter_map(heading).collect()
    }

    /// The names in braces, each as often as it stands there; not the anchors.
    pub fn placeholders(&self) -> Vec<&'s str> {
        between(self.body, "{", '}').into_iter().filter(|name| !name.starts_with('#')).collect()
    }

    /// Where its links lead, in the order of the words of each kind.
    pub fn links(&self) -> Vec<&'s str> {
        between(self.body, "](", ')')
    }
}

fn between<'s>(text: &'s str, begin: &str, end: char) -> Vec<&'s str> {
    let parts = text.split(begin).skip(1);
    parts.filter_map(|part| part.split_once(end)).map(|(inside, _)| inside).collect()
}

/// What is wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An anchor of other letters than it may have.
    AnchorForm(String),
    AnchorTwice(String),
    /// A heading without an anchor, or no heading.
    Headings,
    /// No placeholder has this name.
    Placeholder(String),
    /// A link that leads nowhere.
    Link(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AnchorForm(anchor) => {
                write!(f, "the anchor “{anchor}” should be lower-case-with-hyphens")
            }
            Self::AnchorTwice(anchor) => write!(f, "the anchor “{anchor}” is there twice"),
            Self::Headings => {
                f.write_str("each heading is of the form “## Words {#anchor}”, and there is one")
            }
            Self::Placeholder(name) => write!(f, "there is no placeholder “{{{name}}}”"),
            Self::Link(link) => write!(f, "the link “{link}” leads nowhere"),
        }
    }
}

/// Which anchors the page of this name has; none: there is no such page.
pub type AnchorsOf<'a> = &'a dyn Fn(&str) -> Option<Vec<String>>;

/// Anchors that each page of help has beside its own: they stand in its frame.
const OF_THE_FRAME: [&str; 3] = ["main", "live", "h-who"];

/// All that is wrong with a page as the reference language has it, among pages that `anchors_of` knows.
pub fn problems(page: &Written<'_>, anchors_of: AnchorsOf<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    let anchors = page.anchors();
    for (at, anchor) in anchors.iter().enumerate() {
        let plain = anchor.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
        if !plain || anchor.is_empty() {
            found.push(Problem::AnchorForm((*anchor).to_owned()));
        }
        if anchors[..at].contains(anchor) || OF_THE_FRAME.contains(anchor) {
            found.push(Problem::AnchorTwice((*anchor).to_owned()));
        }
    }
    let headings = page.body.lines().filter(|line| line.starts_with('#')).count();
    if headings != anchors.len() || headings == 0 {
        found.push(Problem::Headings);
    }
    let unknown = page.placeholders().into_iter().filter(|name| Placeholder::named(name).is_none());
    found.extend(unknown.map(|name| Problem::Placeholder(name.to_owned())));
    let lost = page.links().into_iter().filter(|link| !leads(link, anchors_of));
    found.extend(lost.map(|link| Problem::Link(link.to_owned())));
    found
}

/// Whether a link of a page leads somewhere.
pub fn leads(link: &str, anchors_of: AnchorsOf<'_>) -> bool {
    match link.split_once(':') {
        Some(("page", name)) => TARGETS.contains(&name),
        Some(("help", to)) => {
            let (slug, anchor) = to.split_once('#').map_or((to, None), |(slug, at)| (slug, Some(at)));
            anchors_of(slug).is_some_and(|known| anchor.is_none_or(|at| known.iter().any(|it| it == at)))
        }
        Some(("https", _)) => true,
        _ => false,
    }
}

/// What is taken of a page to be compared.
type Parts = fn(&Written<'_>) -> Vec<String>;

/// What a translation has otherwise than the page that it translates, and must have alike.
pub fn differences(page: &Written<'_>, translated: &Written<'_>) -> Vec<String> {
    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_unstable();
        names
    }
    let mut found = Vec::new();
    if page.who != translated.who {
        found.push(format!("“who” is {}, and in English {}", translated.who, page.who));
    }
    let parts: [(&str, Parts); 3] = [
        ("anchors", |it| it.anchors().into_iter().map(str::to_owned).collect()),
        ("placeholders", |it| sorted(it.placeholders()).into_iter().map(str::to_owned).collect()),
        ("links", |it| sorted(it.links()).into_iter().map(str::to_owned).collect()),
    ];
    for (what, of) in parts {
        let (wanted, given) = (of(page), of(translated));
        if wanted != given {
            found.push(format!("its {what} are {given:?}, and in English {wanted:?}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\ntitle: Get a key\nwho: get_keys\nwords: licence, serial\n---\nText.\n\n## Steps {#steps}\n1. Open [it](page:software).\n\n## More {#more}\nIn {waiting-days}; see [it](help:other#here).\n";

    fn found(page: &str) -> Vec<String> {
        let known = |slug: &str| (slug == "other").then(|| vec!["here".to_owned()]);
        problems(&Written::read(page).unwrap(), &known).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_page_is_read_with_its_head_and_its_parts() {
        let page = Written::read(PAGE).unwrap();
        assert_eq!((page.title, page.who, page.words), ("Get a key", "get_keys", "licence, serial"));
        assert_eq!(page.anchors(), ["steps", "more"]);
        assert_eq!(page.placeholders(), ["waiting-days"]);
        assert_eq!(page.links(), ["page:software", "help:other#here"]);
        assert_eq!(found(PAGE), [""; 0]);
    }

    #[test]
    fn what_is_wrong_with_a_page_is_named() {
        for (good, bad, what) in [
            ("{waiting-days}", "{waiting-day}", "there is no placeholder “{waiting-day}”"),
            ("page:software", "page:softwares", "the link “page:softwares” leads nowhere"),
            ("help:other#here", "help:other#there", "the link “help:other#there” leads nowhere"),
            ("help:other#here", "help:others", "the link “help:others” leads nowhere"),
            ("help:other#here", "javascript:x", "the link “javascript:x” leads nowhere"),
            ("{#more}", "{#steps}", "the anchor “steps” is there twice"),
            ("{#more}", "{#More}", "the anchor “More” should be lower-case-with-hyphens"),
            (" {#more}", "", "each heading is of the form “## Words {#anchor}”, and there is one"),
        ] {
            assert_eq!(found(&PAGE.replace(good, bad)), [what]);
        }
        for broken in [
            PAGE.trim_start_matches("---\n"),
            &PAGE.replace("who: get_keys\n", ""),
            &PAGE.replace("title: Get a key", "title:"),
            &PAGE.replace("words:", "more: x\nwords:"),
        ] {
            assert!(Written::read(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn a_translation_keeps_anchors_placeholders_and_links() {
        let of = |text: &str| differences(&Written::read(PAGE).unwrap(), &Written::read(text).unwrap()).len();
        assert_eq!(of(&PAGE.replace("Text.", "Texte.").replace("Steps", "Étapes")), 0);
        for (here, other) in [
            ("{#more}", "{#plus}"),
            ("{waiting-days}", "90"),
            ("page:software", "page:cloud"),
            ("get_keys", "member"),
        ] {
            assert_eq!(of(&PAGE.replace(here, other)), 1, "{other}");
        }
    }
}
