//! What is said of a product as operators write it: Markdown, of which a safe part is shown. What would be HTML of its own is
//! text, pictures are their words, and links lead to `https://` and `mailto:` alone. Nothing else can come out, so nothing has to be
//! taken out afterwards.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// As HTML, to stand under a heading of the third level.
#[must_use]
pub fn html(markdown: &str) -> String {
    let mut out = String::new();
    let mut links = Vec::new();
    let events = Parser::new_ext(markdown, Options::empty()).filter_map(|event| safe(event, &mut links));
    html::push_html(&mut out, events);
    out
}

/// The event as it may be shown. Of links it is kept which are shown as such, so that each has its end.
fn safe<'m>(event: Event<'m>, links: &mut Vec<bool>) -> Option<Event<'m>> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(heading())),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Heading(HeadingLevel::H4))),
        Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
            let shown = is_good(&dest_url);
            links.push(shown);
            let title = CowStr::Borrowed("");
            shown.then_some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        Event::End(TagEnd::Link) => links.pop().unwrap_or_default().then_some(Event::End(TagEnd::Link)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        // A class with whatever was written behind the fence.
        Event::Start(Tag::CodeBlock(_)) => {
            Some(Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented)))
        }
        other => Some(other),
    }
}

fn heading() -> Tag<'static> {
    Tag::Heading { level: HeadingLevel::H4, id: None, classes: Vec::new(), attrs: Vec::new() }
}

fn is_good(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    lower.starts_with("https://") || lower.starts_with("mailto:")
}

/// As plain words, in one line: for mails, and where there is no room. A link's address stands behind its words.
#[must_use]
pub fn text(markdown: &str) -> String {
    let mut out = String::new();
    let mut addresses = Vec::new();
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                out.push_str(&text)
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule => out.push(' '),
            Event::Start(Tag::Item) => out.push_str("– "),
            Event::Start(Tag::Link { dest_url, .. }) => addresses.push(dest_url),
            Event::End(TagEnd::Link) => {
                if let Some(address) = addresses.pop().filter(|it| is_good(it) && !out.ends_with(&**it)) {
                    out.push_str(" (");
                    out.push_str(&address);
                    out.push(')');
                }
            }
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock,
            ) => {
                out.push(' ');
            }
            _ => {}
        }
    }
    // Spaces at which no line breaks stay.
    out.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        let said =
            "The person assigned activates the credit in the cloud’s own portal. What isn’t spent lapses.";
        assert_eq!(html(said), format!("<p>{said}</p>\n"));
        assert_eq!(text(said), said);
    }

    #[test]
    fn steps_links_and_headings_are_shown() {
        let said = "# First\n1. Open the [portal](https://portal.example \"now\").\n2. Enter **the key**.";
        assert_eq!(
            html(said),
            "<h4>First</h4>\n<ol>\n<li>Open the <a href=\"https://portal.example\">portal</a>.</li>\n\
             <li>Enter <strong>the key</strong>.</li>\n</ol>\n"
        );
        assert_eq!(text(said), "First – Open the portal (https://portal.example). – Enter the key.");
        assert_eq!(text("<https://portal.example>"), "https://portal.example");
    }

    #[test]
    fn nothing_but_words_comes_of_html_scripts_and_pictures() {
        for (said, shown) in [
            (
                "**ok** <script>alert(1)</script>",
                "<p><strong>ok</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
            ),
            ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n"),
            ("[x](javascript:alert(1)) [y](JaVaScript:a) [z](data:text/html,a)", "<p>x y z</p>\n"),
            ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
            ("![i](https://elsewhere.example/x.png)", "<p>i</p>\n"),
            ("[a [b](javascript:x) c](https://good.example)", "<p>[a b c](https://good.example)</p>\n"),
            ("```\" onclick=x\ncode\n```", "<pre><code>code\n</code></pre>\n"),
        ] {
            assert_eq!(html(said), shown, "{said}");
        }
        let titled = html("[a](https://x.example \"t\\\" onmouseover=alert(1)\")");
        assert_eq!(titled, "<p><a href=\"https://x.example\">a</a></p>\n");
    }

    #[test]
    fn what_is_made_to_be_slow_is_not() {
        let begun = std::time::Instant::now();
        for evil in ["[".repeat(4000), "*a ".repeat(1300), "> ".repeat(2000), "![](".repeat(1000)] {
            assert!(html(&evil).len() < 100_000);
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(5));
    }
}
