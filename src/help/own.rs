//! Pages of help that operators write: of their own, or in place of a compiled one, in each language that they like (decision 80).
//! How they are read and checked; what is stored is in [`store`](super::store).

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Problem, Written, leads, problems};
use super::{Page, Who, find, markdown};
use crate::base::typed::{self, LINE_LETTERS, TextProblem};
use crate::i18n::Locale;

/// The most letters of a page's text: whatever the script, it is no longer than a field of a form may be.
pub const BODY_LETTERS: usize = 4_000;
/// The most letters of the words that a page is searched by.
pub const WORDS_LETTERS: usize = 500;
/// The most letters of a page's name in addresses.
pub const SLUG_LETTERS: usize = 60;
/// So many pages of its own a programme has at most: they are searched in memory.
pub const MOST_PAGES: usize = 100;
/// The language of pages that aren't written in the reader's.
pub const OWN: Locale = Locale::En;

/// A page in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub title: String,
    /// Other words that people search by.
    pub words: String,
    /// Markdown.
    pub body: String,
}

/// A page by language.
pub type Texts = BTreeMap<Locale, Text>;

/// A page as one reader gets it.
#[derive(Clone, Debug)]
pub struct OwnPage {
    pub slug: String,
    pub who: String,
    /// In which language it is, where that isn't the reader's.
    pub elsewhere: Option<Locale>,
    pub text: Text,
}

impl OwnPage {
    /// It, as every page is shown.
    #[must_use]
    pub fn page(&self) -> Page<'_> {
        let Text { title, words, body } = &self.text;
        let written = Written { title, who: &self.who, words, body };
        Page { slug: &self.slug, written, elsewhere: self.elsewhere }
    }
}

/// All of the programme's own pages, as one reader gets them.
#[derive(Clone, Debug, Default)]
pub struct Own(pub Vec<OwnPage>);

impl Own {
    /// The one with this name.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<Page<'_>> {
        self.0.iter().find(|it| it.slug == slug).map(OwnPage::page)
    }

    /// Each of them.
    pub fn pages(&self) -> impl Iterator<Item = Page<'_>> {
        self.0.iter().map(OwnPage::page)
    }

    /// Those that stand in no compiled one's place.
    pub fn added(&self) -> impl Iterator<Item = Page<'_>> {
        self.pages().filter(|page| !is_compiled(page.slug))
    }
}

/// Whether a page of this name is compiled in.
#[must_use]
pub fn is_compiled(slug: &str) -> bool {
    super::SLUGS.contains(&slug)
}

/// Whether a page can be called so.
#[must_use]
pub fn is_slug(name: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    };
    name.len() <= SLUG_LETTERS && name.split('-').all(plain)
}

/// What is there already: the texts of each page that counts now, and every name that was given.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    pub texts: BTreeMap<String, Texts>,
    pub names: BTreeSet<String>,
}

impl Shelf {
    /// How many pages of its own the programme has.
    fn count(&self) -> usize {
        self.texts.keys().filter(|slug| !is_compiled(slug)).count()
    }

    /// The anchors of a page in whichever language: a replaced one keeps those of the compiled one, and of an own one every
    /// language has those of its English text.
    fn anchors_of(&self, slug: &str) -> Option<Vec<String>> {
        if let Some(page) = find(OWN, slug) {
            return Some(page.written.anchors().into_iter().map(str::to_owned).collect());
        }
        Some(anchors(&self.texts.get(slug)?.get(&OWN)?.body))
    }

    /// The anchors of a page to which the programme's other pages lead.
    fn led_to(&self, slug: &str) -> BTreeSet<String> {
        let others =
            self.texts.iter().filter(|(other, _)| *other != slug).flat_map(|(_, texts)| texts.values());
        let links = others.flat_map(|text| markdown::outline(&text.body).links);
        links
            .filter_map(|link| {
                Some(link.strip_prefix("help:")?.strip_prefix(slug)?.strip_prefix('#')?.to_owned())
            })
            .collect()
    }

    /// The names of the programme's other pages that lead to one.
    #[must_use]
    pub fn leading_to(&self, slug: &str) -> Vec<String> {
        let leads = |link: &String| {
            let to = link.strip_prefix("help:").unwrap_or_default();
            to.split('#').next() == Some(slug)
        };
        let of_texts =
            |texts: &Texts| texts.values().any(|it| markdown::outline(&it.body).links.iter().any(leads));
        let others = self.texts.iter().filter(|(other, texts)| *other != slug && of_texts(texts));
        others.map(|(other, _)| other.clone()).collect()
    }
}

fn anchors(body: &str) -> Vec<String> {
    Written { title: "", who: "", words: "", body }.anchors().into_iter().map(str::to_owned).collect()
}

/// What was typed of a page.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub slug: String,
    /// Whether it is to be a page more.
    pub is_new: bool,
    pub who: String,
    pub texts: Texts,
}

/// A page as it shall be saved.
#[derive(Clone, Debug)]
pub struct Draft {
    pub slug: String,
    pub who: String,
    pub texts: Texts,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Slug,
    Who,
    Title(Locale),
    Words(Locale),
    Body(Locale),
}

impl Field {
    /// Its place in the form.
    fn place(self) -> (Option<Locale>, u8) {
        match self {
            Self::Slug => (None, 0),
            Self::Who => (None, 1),
            Self::Title(language) => (Some(language), 0),
            Self::Words(language) => (Some(language), 1),
            Self::Body(language) => (Some(language), 2),
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    Missing,
    /// It has more letters than it may.
    Long(usize),
    /// No page can be called so.
    NoName,
    /// There is a page of this name, or was one.
    Taken,
    /// There are as many as there may be.
    TooMany,
    /// Nobody is called so.
    NoWho,
    /// The page is in no language.
    NoLanguage,
    Page(Problem),
    /// Anchors to which something leads, and which it hasn't.
    Lacks(Vec<String>),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub field: Field,
    pub why: Why,
}

/// Reads what was typed. A language with nothing in it is left out; an own page is written in English.
///
/// # Errors
/// All that is wrong, in the order of the form.
pub fn read(typed: &Typed, shelf: &Shelf) -> Result<Draft, Vec<Wrong>> {
    let slug = typed.slug.trim();
    let mut wrong = Vec::new();
    let mut say = |field, why| wrong.push(Wrong { field, why });
    let taken = typed.is_new && (is_compiled(slug) || slug == "new" || shelf.names.contains(slug));
    match () {
        () if !is_slug(slug) => say(Field::Slug, Why::NoName),
        () if taken => say(Field::Slug, Why::Taken),
        () if !is_compiled(slug) && !shelf.texts.contains_key(slug) && shelf.count() >= MOST_PAGES => {
            say(Field::Slug, Why::TooMany);
        }
        () => {}
    }
    if Who::named(&typed.who).is_none() {
        say(Field::Who, Why::NoWho);
    }
    let mut texts = Texts::new();
    for (language, text) in &typed.texts {
        let blank = [&text.title, &text.words, &text.body].iter().all(|it| it.trim().is_empty());
        if blank && (*language != OWN || is_compiled(slug)) {
            continue;
        }
        let mut keep = |field, read: Result<String, Why>| {
            read.unwrap_or_else(|why| {
                say(field, why);
                String::new()
            })
        };
        let title = keep(Field::Title(*language), within(typed::line(&text.title), LINE_LETTERS));
        let words = keep(Field::Words(*language), words(&text.words));
        let body = keep(Field::Body(*language), body(&text.body));
        texts.insert(*language, Text { title, words, body });
    }
    if texts.is_empty() {
        say(Field::Title(OWN), Why::NoLanguage);
    }
    // What leads to a page of another's name says nothing of this one.
    let needed = needed(if taken { "" } else { slug }, &texts, shelf);
    for (language, text) in texts.iter().filter(|(_, text)| !text.body.is_empty()) {
        for why in of_body((slug, &typed.who), text, (&needed, *language), shelf) {
            say(Field::Body(*language), why);
        }
    }
    wrong.sort_by_key(|it| it.field.place());
    let draft = Draft { slug: slug.to_owned(), who: typed.who.clone(), texts };
    if wrong.is_empty() { Ok(draft) } else { Err(wrong) }
}

fn within(read: Result<String, TextProblem>, most: usize) -> Result<String, Why> {
    read.map_err(|problem| match problem {
        TextProblem::Missing => Why::Missing,
        TextProblem::TooLong => Why::Long(most),
    })
}

fn words(typed: &str) -> Result<String, Why> {
    let words = typed::tidy_line(typed);
    match words.chars().count() {
        0 => Err(Why::Missing),
        letters if letters > WORDS_LETTERS => Err(Why::Long(WORDS_LETTERS)),
        _ => Ok(words),
    }
}

fn body(typed: &str) -> Result<String, Why> {
    let body = within(typed::message(typed), BODY_LETTERS)?;
    if body.chars().count() > BODY_LETTERS { Err(Why::Long(BODY_LETTERS)) } else { Ok(body) }
}

/// The anchors that each language must have, those of the programme's English text apart: that has what others lead to.
struct Needed {
    english: Vec<String>,
    others: Vec<String>,
}

fn needed(slug: &str, texts: &Texts, shelf: &Shelf) -> Needed {
    if let Some(page) = find(OWN, slug) {
        // To each of them the portal may lead, whatever the language.
        let all: Vec<String> = page.written.anchors().into_iter().map(str::to_owned).collect();
        return Needed { english: all.clone(), others: all };
    }
    let english = texts.get(&OWN).map(|text| anchors(&text.body)).unwrap_or_default();
    Needed { english: shelf.led_to(slug).into_iter().collect(), others: english }
}

/// What is wrong with a page's text, each once.
fn of_body(
    (slug, who): (&str, &str),
    text: &Text,
    (needed, language): (&Needed, Locale),
    shelf: &Shelf,
) -> Vec<Why> {
    let written = Written { title: &text.title, who, words: &text.words, body: &text.body };
    let own = anchors(&text.body);
    let anchors_of = |name: &str| {
        if name == slug { Some(own.clone()) } else { shelf.anchors_of(name) }
    };
    let mut found = problems(&written, &anchors_of);
    let outline = markdown::outline(&text.body);
    if !outline.anchors.iter().map(Option::as_deref).eq(own.iter().map(|it| Some(it.as_str()))) {
        found.push(Problem::Headings);
    }
    let lost = outline.links.into_iter().filter(|link| !leads(link, &anchors_of));
    found.extend(lost.map(Problem::Link));
    let mut all: Vec<Why> = Vec::new();
    for problem in found {
        let why = Why::Page(problem);
        if !all.contains(&why) {
            all.push(why);
        }
    }
    let needed = if language == OWN { &needed.english } else { &needed.others };
    let lacking: Vec<String> = needed.iter().filter(|it| !own.contains(it)).cloned().collect();
    if !lacking.is_empty() {
        all.push(Why::Lacks(lacking));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "Ours.\n\n## Steps {#steps}\n1. Open [it](page:software) of {company}.";

    fn text(body: &str) -> Text {
        Text { title: "Ours".to_owned(), words: "our own".to_owned(), body: body.to_owned() }
    }

    fn typed(slug: &str, texts: &[(Locale, &str)]) -> Typed {
        let texts = texts.iter().map(|(locale, body)| (*locale, text(body))).collect();
        Typed { slug: slug.to_owned(), is_new: false, who: "member".to_owned(), texts }
    }

    fn whys(typed: &Typed, shelf: &Shelf) -> Vec<Why> {
        read(typed, shelf).map_or_else(|wrong| wrong.into_iter().map(|it| it.why).collect(), |_| Vec::new())
    }

    fn shelf(pages: &[(&str, &str)]) -> Shelf {
        let texts = pages.iter().map(|(slug, body)| ((*slug).to_owned(), Texts::from([(OWN, text(body))])));
        Shelf { texts: texts.collect(), names: pages.iter().map(|(slug, _)| (*slug).to_owned()).collect() }
    }

    #[test]
    fn a_page_is_as_one_that_is_compiled_in() {
        let none = Shelf::default();
        assert_eq!(whys(&typed("ours", &[(OWN, BODY)]), &none), []);
        let problem = |bad: &str| whys(&typed("ours", &[(OWN, bad)]), &none);
        for (bad, why) in [
            (BODY.replace("{company}", "{customer}"), Problem::Placeholder("customer".to_owned())),
            (BODY.replace("page:software", "page:nowhere"), Problem::Link("page:nowhere".to_owned())),
            (BODY.replace("page:software", "help:nowhere"), Problem::Link("help:nowhere".to_owned())),
            (
                BODY.replace("page:software", "help:give-roles#no"),
                Problem::Link("help:give-roles#no".to_owned()),
            ),
            (format!("{BODY}\n\n<javascript:x>"), Problem::Link("javascript:x".to_owned())),
            (
                format!("{BODY}\n\n[a][b]\n\n[b]: http://x.example"),
                Problem::Link("http://x.example".to_owned()),
            ),
            (BODY.replace(" {#steps}", ""), Problem::Headings),
            (format!("{BODY}\n\nMore\n---\nText"), Problem::Headings),
            (format!("{BODY}\n\n> ## More\n"), Problem::Headings),
            (format!("{BODY}\n\n## More {{#steps}}\nText"), Problem::AnchorTwice("steps".to_owned())),
            (BODY.replace("{#steps}", "{#main}"), Problem::AnchorTwice("main".to_owned())),
            (BODY.replace("{#steps}", "{#Steps}"), Problem::AnchorForm("Steps".to_owned())),
        ] {
            assert!(problem(&bad).contains(&Why::Page(why.clone())), "{why:?}: {:?}", problem(&bad));
        }
        let linked = BODY.replace("page:software", "help:give-roles#ask");
        assert_eq!(problem(&linked), []);
        let itself = BODY.replace("page:software", "help:ours#steps");
        assert_eq!(problem(&itself), []);
    }

    #[test]
    fn a_replaced_page_keeps_the_anchors_that_the_portal_leads_to() {
        let page = find(OWN, "give-roles").unwrap();
        let own = BODY.to_owned();
        let lacking: Vec<String> = page.written.anchors().into_iter().map(str::to_owned).collect();
        let lacking: Vec<String> = lacking.into_iter().filter(|it| it != "steps").collect();
        for language in [Locale::En, Locale::Fr] {
            assert_eq!(
                whys(&typed("give-roles", &[(language, &own)]), &Shelf::default()),
                [Why::Lacks(lacking.clone())]
            );
        }
        // The page itself, in one language, with more.
        let more = format!("{}\n\n## Ours {{#ours}}\nText.", page.written.body);
        assert_eq!(whys(&typed("give-roles", &[(Locale::Fr, &more)]), &Shelf::default()), []);
        assert_eq!(whys(&typed("give-roles", &[]), &Shelf::default()), [Why::NoLanguage]);
    }

    #[test]
    fn what_others_lead_to_stays_in_every_language() {
        let shelf = shelf(&[("ours", BODY), ("other", "## A {#a}\n[x](help:ours#steps)")]);
        assert_eq!(shelf.leading_to("ours"), ["other"]);
        let moved = BODY.replace("#steps", "#ways");
        assert_eq!(whys(&typed("ours", &[(OWN, &moved)]), &shelf), [Why::Lacks(vec!["steps".to_owned()])]);
        let more = format!("{BODY}\n\n## More {{#more}}\nText");
        assert_eq!(
            whys(&typed("ours", &[(OWN, &more), (Locale::Fr, BODY)]), &shelf),
            [Why::Lacks(vec!["more".to_owned()])]
        );
        assert_eq!(whys(&typed("ours", &[(OWN, &more), (Locale::Fr, &more)]), &shelf), []);
    }

    #[test]
    fn names_bounds_and_the_english_text_are_looked_at() {
        let new = |slug: &str| Typed { is_new: true, ..typed(slug, &[(OWN, BODY)]) };
        let there = shelf(&[("ours", BODY)]);
        for (slug, why) in [
            ("", Why::NoName),
            ("Ours", Why::NoName),
            ("our--s", Why::NoName),
            ("-ours", Why::NoName),
            ("our/s", Why::NoName),
            (&"a".repeat(61), Why::NoName),
            ("give-roles", Why::Taken),
            ("new", Why::Taken),
            ("ours", Why::Taken),
        ] {
            assert_eq!(whys(&new(slug), &there), [why], "{slug}");
        }
        assert_eq!(whys(&new(&"a".repeat(60)), &there), []);
        let full: Vec<String> = (0..MOST_PAGES).map(|at| format!("p{at}")).collect();
        let full: Vec<(&str, &str)> = full.iter().map(|it| (it.as_str(), BODY)).collect();
        assert_eq!(whys(&new("more"), &shelf(&full)), [Why::TooMany]);
        assert_eq!(whys(&typed("p1", &[(OWN, BODY)]), &shelf(&full)), []);

        let nobody = Typed { who: "nobody".to_owned(), ..typed("ours", &[(OWN, BODY)]) };
        assert_eq!(whys(&nobody, &there), [Why::NoWho]);
        let mut no_english = typed("ours", &[(Locale::Fr, BODY)]);
        no_english.texts.insert(OWN, Text::default());
        let wrong = read(&no_english, &there).unwrap_err();
        assert!(wrong.iter().any(|it| it.field == Field::Body(OWN) && it.why == Why::Missing), "{wrong:?}");
        for (letters, whys_of) in [(0, vec![]), (1, vec![Why::Long(BODY_LETTERS)])] {
            let filled = BODY.chars().count() + 2;
            let body = format!("{BODY}\n\n{}", "字".repeat(BODY_LETTERS - filled + letters));
            assert_eq!(whys(&typed("ours", &[(OWN, &body)]), &there), whys_of);
        }
        let mut long = typed("ours", &[(OWN, BODY)]);
        long.texts
            .insert(OWN, Text { title: "t".repeat(201), words: "w".repeat(501), body: BODY.to_owned() });
        assert_eq!(whys(&long, &there), [Why::Long(LINE_LETTERS), Why::Long(WORDS_LETTERS)]);
    }

    #[test]
    fn own_pages_are_found_and_stand_for_the_compiled_ones() {
        let page = |slug: &str, title: &str, body: &str| OwnPage {
            slug: slug.to_owned(),
            who: "member".to_owned(),
            elsewhere: None,
            text: Text { title: title.to_owned(), words: "quokka".to_owned(), body: body.to_owned() },
        };
        let own = Own(vec![page("ours", "Visit us", BODY), page("give-roles", "Roles with us", BODY)]);
        let slugs = |asked: &str| -> Vec<String> {
            super::super::search(&own, Locale::En, asked, false).iter().map(|it| it.slug.to_owned()).collect()
        };
        assert_eq!(slugs("quokka"), ["ours", "give-roles"]);
        assert_eq!(own.added().map(|it| it.slug).collect::<Vec<_>>(), ["ours"]);
        let found = super::super::search(&own, Locale::En, "roles with us", false);
        assert_eq!((found[0].slug, found[0].written.title), ("give-roles", "Roles with us"));
    }
}
