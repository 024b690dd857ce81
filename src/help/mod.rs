//! Help: pages of Markdown, complete in every language and compiled in, each about one task or question. They speak with what the
//! programme has set and, to a member of a company, with the company's own dates and people ([`facts`]).
//!
//! # How to write a page
//!
//! `pages/en/<page>.md`, and the same file in the folder of each other language; its name goes into [`GROUPS`]. At its head stand
//! three lines: its title, who may do what it tells (an action of [`crate::authz`], `everybody`, `member` or `operator`, of which
//! the page makes a line), and other words that people search by. Each heading has an anchor, to which refusals and links lead.
//! [`source`] lists the placeholders and the pages of the portal that a page may link to. A paragraph or an item of a list that
//! speaks of something that isn't known of this reader is left out, so each such sentence stands by itself.
//!
//! The build fails where a page is missing in a language, has other anchors, placeholders or links there, or leads nowhere.
//!
//! Operators write pages of their own, and their words in place of a page's ([`own`]).

pub mod acts;
pub mod beside;
pub mod facts;
pub mod links;
pub mod markdown;
mod on_pages;
pub mod own;
mod refusals;
pub mod search;
pub mod source;
pub mod store;

use std::sync::OnceLock;

use crate::authz::Action;
use crate::i18n::{Locale, Texts};

pub use self::on_pages::of_path;
use self::own::Own;
pub use self::refusals::{of_off, of_refusal};
use self::search::Entry;
use self::source::Written;

// Made by the build script: `SLUGS`, and `SOURCES` in their order for each language.
include!(concat!(env!("OUT_DIR"), "/help.rs"));

/// A page in a language.
#[derive(Clone, Copy, Debug)]
pub struct Page<'p> {
    /// Its name in addresses, the same in every language.
    pub slug: &'p str,
    pub written: Written<'p>,
    /// In which language it is, where that isn't the reader's.
    pub elsewhere: Option<Locale>,
}

/// Who may do what a page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Everybody,
    /// Every member of a company.
    Members,
    /// Those whose roles allow it.
    Roles(Action),
    /// The programme's own people.
    Operators,
}

impl Who {
    /// By its name at the head of a page.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "everybody" => Some(Self::Everybody),
            "member" => Some(Self::Members),
            "operator" => Some(Self::Operators),
            name => Action::all().find(|it| it.as_str() == name).map(Self::Roles),
        }
    }
}

/// Pages that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The words above them.
    pub heading: fn(&Texts) -> String,
    pub pages: &'static [&'static str],
    /// Whether operators alone see it in the list.
    pub for_operators: bool,
}

/// Every page, in the order in which they are listed.
pub const GROUPS: [Group; 9] = [
    group(
        Texts::help_group_first,
        &["find-in-help", "no-benefits", "what-the-date-means", "my-assignments", "timeline-and-calendar"],
    ),
    group(
        Texts::help_group_keys,
        &[
            "get-a-product-key",
            "download-the-software",
            "it-wont-install",
            "start-a-cloud-service",
            "redeem-add-or-extend",
            "subscription-about-to-end",
            "bulk-credit",
            "move-a-credit",
            "customers-account",
        ],
    ),
    group(
        Texts::help_group_seats,
        &["give-a-visual-studio-seat", "give-many-seats", "take-back-a-seat", "seats-at-renewal"],
    ),
    group(
        Texts::help_group_support,
        &[
            "activate-technical-support",
            "on-premises-support",
            "cloud-support-for-a-customer",
            "ask-for-advisory-hours",
            "service-requests",
        ],
    ),
    group(Texts::help_group_marketing, &["set-the-marketing-contact", "activate-a-go-to-market-offer"]),
    group(
        Texts::help_group_membership,
        &[
            "buy-and-pay",
            "silver-gold-and-competencies",
            "when-can-i-renew",
            "renew-benefits",
            "orders-and-invoices",
            "cancel-and-get-a-refund",
            "what-happens-when-it-lapses",
        ],
    ),
    group(
        Texts::help_group_people,
        &[
            "add-people",
            "give-roles",
            "become-a-global-admin",
            "deactivate-or-leave",
            "company-data",
            "suspended",
            "move-in",
            "join-the-programme",
        ],
    ),
    group(
        Texts::help_group_account,
        &["sign-in-and-password", "profile-and-language", "mails-and-reminders"],
    ),
    Group {
        heading: Texts::help_group_operators,
        pages: &[
            "operators-queues",
            "operators-companies",
            "operators-grant",
            "operators-catalogue",
            "operators-keys",
            "operators-payments",
            "operators-mails",
            "operators-news",
            "operators-settings",
            "operators-people",
        ],
        for_operators: true,
    },
];

const fn group(heading: fn(&Texts) -> String, pages: &'static [&'static str]) -> Group {
    Group { heading, pages, for_operators: false }
}

impl<'p> Page<'p> {
    /// Who may do what it tells.
    #[must_use]
    pub fn who(&self) -> Who {
        Who::named(self.written.who).unwrap_or(Who::Members)
    }

    /// Its title, for readers of a language.
    #[must_use]
    pub fn title(&self, locale: Locale) -> String {
        locale.as_in_tests(self.written.title)
    }

    /// The words under one of its headings.
    #[must_use]
    pub fn section(&self, anchor: &str) -> Option<&'p str> {
        markdown::section(self.written.body, anchor)
    }

    /// What it begins with, before its first heading.
    #[must_use]
    pub fn lead(&self) -> &'p str {
        let before = self.written.body.split("\n## ").next().unwrap_or_default();
        if before.starts_with("## ") { "" } else { before.trim() }
    }

    fn entry(&self) -> Entry {
        let Written { title, words, body, .. } = self.written;
        let headings = body.lines().filter_map(|line| line.strip_prefix("## "));
        let headings: Vec<&str> = headings.map(|it| it.split("{#").next().unwrap_or_default()).collect();
        Entry::new(title, words, &headings.join(" "), &markdown::words(body))
    }
}

/// The pages of one language with what is searched in them.
struct Book {
    pages: Vec<Page<'static>>,
    entries: Vec<Entry>,
}

/// The language whose pages this reader gets: those of tests get the English ones.
fn book(locale: Locale) -> &'static Book {
    static BOOKS: [OnceLock<Book>; SOURCES.len()] = [const { OnceLock::new() }; SOURCES.len()];
    let at = Locale::all().iter().position(|it| *it == locale).unwrap_or_default();
    BOOKS[at].get_or_init(|| {
        let page = |(slug, source): (&&'static str, &&'static str)| {
            // The build has read each of them.
            Some(Page { slug, written: Written::read(source).ok()?, elsewhere: None })
        };
        let pages: Vec<Page<'static>> = SLUGS.iter().zip(&SOURCES[at]).filter_map(page).collect();
        Book { entries: pages.iter().map(Page::entry).collect(), pages }
    })
}

/// A page by its name in addresses, as it is compiled in.
#[must_use]
pub fn find(locale: Locale, slug: &str) -> Option<Page<'static>> {
    book(locale).pages.iter().find(|page| page.slug == slug).copied()
}

/// The pages that meet what is asked for, the best first, the programme's own among them; without those for operators unless one
/// asks.
#[must_use]
pub fn search<'o>(own: &'o Own, locale: Locale, asked: &str, is_operator: bool) -> Vec<Page<'o>> {
    let book = book(locale);
    let entries_of_own: Vec<(Page<'o>, Entry)> = own.pages().map(|page| (page, page.entry())).collect();
    let compiled = book.pages.iter().zip(&book.entries).filter(|(page, _)| own.find(page.slug).is_none());
    let compiled = compiled.map(|(page, entry)| (*page, entry));
    let all: Vec<(Page<'o>, &Entry)> =
        compiled.chain(entries_of_own.iter().map(|(page, entry)| (*page, entry))).collect();
    let entries: Vec<&Entry> = all.iter().map(|(_, entry)| *entry).collect();
    let found = search::find(&entries, asked).into_iter().map(|at| all[at].0);
    found.filter(|page| is_operator || page.who() != Who::Operators).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn every_page_is_in_one_group_and_says_who_may() {
        let listed: Vec<&str> = GROUPS.iter().flat_map(|it| it.pages.iter().copied()).collect();
        assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), SLUGS.into_iter().collect());
        assert_eq!(listed.len(), SLUGS.len());
        for locale in Locale::all() {
            for slug in SLUGS {
                let page = find(locale, slug).unwrap();
                let known = page.who() != Who::Members || page.written.who == "member";
                assert!(known, "{slug}: {}", page.written.who);
                assert!(!page.lead().is_empty(), "{locale} {slug}");
            }
        }
    }

    /// What the documents of the field answer, and where help does.
    #[test]
    fn each_question_of_the_documents_has_its_paragraph() {
        let mut count = 0;
        for row in csv::Reader::from_reader(include_bytes!("questions.csv").as_slice()).into_deserialize() {
            let (question, page, anchor, rule): (String, String, String, String) = row.unwrap();
            let section = find(Locale::En, &page).and_then(|it| it.section(&anchor));
            assert!(section.is_some(), "{question}: {page}#{anchor}");
            assert!(rule.starts_with("R-"), "{question}: {rule}");
            count += 1;
        }
        assert!(count > 60, "{count}");
    }

    /// What people type, and which page must come first.
    #[test]
    fn each_query_finds_its_page_first() {
        let (mut wrong, own) = (Vec::new(), Own::default());
        let mut asked: BTreeMap<String, usize> = BTreeMap::new();
        for row in csv::Reader::from_reader(include_bytes!("queries.csv").as_slice()).into_deserialize() {
            let (language, words, page): (String, String, String) = row.unwrap();
            let found = search(&own, language.parse().unwrap(), &words, false);
            let slugs: Vec<&str> = found.iter().map(|it| it.slug).take(3).collect();
            if slugs.first() != Some(&page.as_str()) {
                wrong.push(format!("{language} “{words}”: {slugs:?} and not {page}"));
            }
            *asked.entry(language).or_default() += 1;
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(Locale::all().iter().all(|it| asked[it.tag()] >= 8), "{asked:?}");
    }
}
