//! A page of help as HTML: its Markdown with what the reader has in place of placeholders, and links to where they may go.
//! Nothing comes out but words, headings, lists, tables and links: HTML is text, pictures are their words.

use std::borrow::Cow;

use pulldown_cmark::{
    BrokenLink, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream, html,
};

use super::facts::{Facts, Value};
use super::source::{Of, Placeholder};
use crate::i18n::Locale;

/// Where links of a page lead for this reader.
pub trait Links {
    /// A page of the portal by its name; nothing if the reader can't go there.
    fn page(&self, name: &str) -> Option<String>;
    /// A page of help, with its anchor, if any.
    fn help(&self, slug: &str, anchor: Option<&str>) -> String;
}

/// The body of a page, or of a part of it, as HTML, for readers of a language. Its headings are of the second level.
#[must_use]
pub fn html(markdown: &str, (locale, facts): (Locale, &Facts), links: &dyn Links) -> String {
    let mut out = String::new();
    let shown = events(markdown, facts, links).into_iter().map(|event| match event {
        Event::Text(text) if Locale::for_tests().contains(&locale) => {
            Event::Text(CowStr::from(locale.as_in_tests(&text)))
        }
        other => other,
    });
    html::push_html(&mut out, shown);
    out
}

/// The part of a page under one heading, without it.
#[must_use]
pub fn section<'m>(body: &'m str, anchor: &str) -> Option<&'m str> {
    let mark = format!("{{#{anchor}}}");
    let at = body.lines().position(|line| line.starts_with("## ") && line.ends_with(&mark))?;
    let mut offset = 0;
    let mut lines = body.split_inclusive('\n');
    for line in lines.by_ref().take(at + 1) {
        offset += line.len();
    }
    let rest = &body[offset..];
    let end = rest.find("\n## ").unwrap_or(rest.len());
    Some(rest[..end].trim())
}

/// All words of a page, without marks, for searching.
#[must_use]
pub fn words(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(it) if !matches!(it, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {
                out.push(' ')
            }
            _ => {}
        }
    }
    out
}

/// What of a page is to be right, however it is written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The anchor of each heading, if it has one.
    pub anchors: Vec<Option<String>>,
    /// Where each link leads.
    pub links: Vec<String>,
}

/// The headings and links of a page, as readers get them.
#[must_use]
pub fn outline(markdown: &str) -> Outline {
    let mut outline = Outline::default();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::Heading { id, .. }) => outline.anchors.push(id.map(|id| id.to_string())),
            Event::Start(Tag::Link { dest_url, .. }) => outline.links.push(dest_url.to_string()),
            _ => {}
        }
    }
    outline
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES
}

fn events<'m>(markdown: &'m str, facts: &Facts, links: &dyn Links) -> Vec<Event<'m>> {
    let none = |_: BrokenLink<'_>| None::<(CowStr<'m>, CowStr<'m>)>;
    let parser = Parser::new_with_broken_link_callback(markdown, options(), Some(none));
    let mut out: Vec<Event<'m>> = Vec::new();
    // Where each paragraph and item that is open began.
    let mut blocks: Vec<Block> = Vec::new();
    let mut kept_links: Vec<bool> = Vec::new();
    // The anchor of the heading before.
    let mut under: Option<String> = None;
    for event in TextMergeStream::new(parser) {
        match event {
            Event::Start(tag @ (Tag::Paragraph | Tag::Item)) => {
                blocks.push(Block { begun: out.len(), unknown: false });
                out.push(Event::Start(tag));
            }
            Event::End(tag @ (TagEnd::Paragraph | TagEnd::Item)) => {
                out.push(Event::End(tag));
                if let Some(block) = blocks.pop()
                    && block.unknown
                {
                    out.truncate(block.begun);
                }
            }
            Event::Text(text) => {
                if put(&text, facts, &mut out).is_none()
                    && let Some(block) = blocks.last_mut()
                {
                    block.unknown = true;
                }
            }
            Event::Html(text) | Event::InlineHtml(text) => out.push(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::End(TagEnd::Heading(_)) => out.push(Event::End(TagEnd::Heading(HeadingLevel::H2))),
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
                let to = address(&dest_url, links);
                kept_links.push(to.is_some());
                if let Some(to) = to {
                    let (dest_url, title) = (CowStr::from(to), CowStr::Borrowed(""));
                    out.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
            }
            Event::End(TagEnd::Link) => {
                if kept_links.pop().unwrap_or_default() {
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Heading { id, .. }) => {
                under = id.as_deref().filter(|id| is_anchor(id)).map(str::to_owned);
                out.push(Event::Start(heading(id)));
            }
            // On a narrow screen it is scrolled by itself, by the keyboard too. An alignment would be a style of its own, which the
            // Content-Security-Policy refuses.
            Event::Start(Tag::Table(columns)) => {
                let name = under.as_ref().map(|id| format!(" aria-labelledby=\"{id}\"")).unwrap_or_default();
                let around = format!("<div class=\"scrolled\" tabindex=\"0\" role=\"region\"{name}>");
                out.push(Event::Html(CowStr::from(around)));
                out.push(Event::Start(Tag::Table(vec![pulldown_cmark::Alignment::None; columns.len()])));
            }
            Event::End(TagEnd::Table) => {
                out.extend([Event::End(TagEnd::Table), Event::Html(CowStr::Borrowed("</div>\n"))]);
            }
            Event::Start(Tag::CodeBlock(_)) => {
                out.push(Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented)));
            }
            other => out.push(other),
        }
    }
    out
}

struct Block {
    begun: usize,
    unknown: bool,
}

/// The text with what its placeholders stand for; nothing where one is the reader's and not known.
fn put<'m>(text: &CowStr<'m>, facts: &Facts, out: &mut Vec<Event<'m>>) -> Option<()> {
    let mut rest: &str = text;
    let mut parts = Vec::new();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((placeholder, after)) =
            after.split_once('}').and_then(|(name, after)| Some((Placeholder::named(name)?, after)))
        else {
            break;
        };
        if !before.is_empty() {
            parts.push(Event::Text(CowStr::from(before.to_owned())));
        }
        match facts.get(placeholder) {
            Some(Value::Text(text)) => parts.push(Event::Text(CowStr::from(text.clone()))),
            Some(Value::Link { words, url }) => {
                parts.push(Event::Start(Tag::Link {
                    link_type: pulldown_cmark::LinkType::Inline,
                    dest_url: CowStr::from(url.clone()),
                    title: CowStr::Borrowed(""),
                    id: CowStr::Borrowed(""),
                }));
                parts.push(Event::Text(CowStr::from(words.clone())));
                parts.push(Event::End(TagEnd::Link));
            }
            None if placeholder.of() == Of::Reader => return None,
            None => parts.push(Event::Text(CowStr::from(format!("{{{}}}", placeholder.name())))),
        }
        rest = after;
    }
    let rest: Cow<'_, str> = rest.into();
    if !rest.is_empty() {
        parts.push(Event::Text(CowStr::from(rest.into_owned())));
    }
    out.extend(parts);
    Some(())
}

fn is_anchor(id: &str) -> bool {
    id.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
}

fn heading<'m>(id: Option<CowStr<'m>>) -> Tag<'m> {
    Tag::Heading { level: HeadingLevel::H2, id, classes: Vec::new(), attrs: Vec::new() }
}

fn address(link: &str, links: &dyn Links) -> Option<String> {
    match link.split_once(':') {
        Some(("page", name)) => links.page(name),
        Some(("help", to)) => Some(match to.split_once('#') {
            Some((slug, anchor)) => links.help(slug, Some(anchor)),
            None => links.help(to, None),
        }),
        Some(("https" | "mailto", _)) => Some(link.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Here;

    impl Links for Here {
        fn page(&self, name: &str) -> Option<String> {
            (name == "software").then(|| "/software".to_owned())
        }

        fn help(&self, slug: &str, anchor: Option<&str>) -> String {
            format!("/help/{slug}{}", anchor.map(|it| format!("#{it}")).unwrap_or_default())
        }
    }

    fn facts() -> Facts {
        let mut facts = Facts::default();
        facts.set(Placeholder::WaitingDays, Value::Text("90 days".to_owned()));
        facts.set(Placeholder::Company, Value::Text("Ærø <b>".to_owned()));
        let url = "https://cloud.example/".to_owned();
        facts.set(Placeholder::CloudPortal, Value::Link { words: "the cloud".to_owned(), url });
        facts
    }

    fn shown(markdown: &str) -> String {
        html(markdown, (Locale::En, &facts()), &Here)
    }

    #[test]
    fn placeholders_hold_what_is_known_as_text() {
        assert_eq!(shown("Free after {waiting-days}."), "<p>Free after 90 days.</p>\n");
        assert_eq!(shown("Of {company}: {nothing}"), "<p>Of Ærø &lt;b&gt;: {nothing}</p>\n");
        assert_eq!(
            shown("In {cloud-portal}."),
            "<p>In <a href=\"https://cloud.example/\">the cloud</a>.</p>\n"
        );
    }

    #[test]
    fn what_speaks_of_something_unknown_is_left_out() {
        assert_eq!(shown("One.\n\nUntil {anniversary}, *all*.\n\nTwo."), "<p>One.</p>\n<p>Two.</p>\n");
        assert_eq!(
            shown("- One\n- Until **{anniversary}**\n- Two"),
            "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n"
        );
    }

    #[test]
    fn links_lead_where_the_reader_may_go() {
        assert_eq!(
            shown("[a](page:software) [b](page:keys) [c](help:x) [d](help:x#y)"),
            "<p><a href=\"/software\">a</a> b <a href=\"/help/x\">c</a> <a href=\"/help/x#y\">d</a></p>\n"
        );
        assert_eq!(shown("[a](javascript:x) [b](//evil.example)"), "<p>a b</p>\n");
    }

    #[test]
    fn headings_have_their_anchors_and_tables_no_style() {
        assert_eq!(shown("## Steps {#steps}"), "<h2 id=\"steps\">Steps</h2>\n");
        let table = shown("## A {#a}\n\n| a |\n|:-:|\n| 1 |");
        assert!(
            table.contains("role=\"region\" aria-labelledby=\"a\"><table>") && !table.contains("style"),
            "{table}"
        );
        assert_eq!(shown("<script>x</script>"), "<p>&lt;script&gt;x&lt;/script&gt;</p>\n");
        assert_eq!(shown("![i](https://x.example/i.png)"), "<p>i</p>\n");
    }

    #[test]
    fn the_outline_sees_headings_and_links_in_every_way_of_writing_them() {
        let it = outline(
            "## One {#one}\n[a](page:x) <https://b.example> [c][d]\n\nTwo\n---\n> # Three\n\n[d]: help:e\n",
        );
        assert_eq!(it.anchors, [Some("one".to_owned()), None, None]);
        assert_eq!(it.links, ["page:x", "https://b.example", "help:e"]);
        assert_eq!(outline("```\n## no {#no}\n[a](b)\n```"), Outline::default());
    }

    #[test]
    fn a_part_is_found_by_its_anchor() {
        let body = "Lead.\n\n## One {#one}\nText 1.\n\n## Two {#two}\nText 2.\n";
        assert_eq!(section(body, "one"), Some("Text 1."));
        assert_eq!(section(body, "two"), Some("Text 2."));
        assert_eq!(section(body, "three"), None);
        assert_eq!(
            words(body).split_whitespace().collect::<Vec<_>>().join(" "),
            "Lead. One Text 1. Two Text 2."
        );
    }
}
