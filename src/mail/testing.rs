//! What the tests of each slice's mails share: the book in which they are reviewed, and what holds for all of them.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde_json::Value;
use time::macros::datetime;
use url::Url;
use uuid::Uuid;

use super::kinds::store;
use super::{Company, Mail, MailKinds, Recipient, Sender, greeting};
use crate::i18n::Locale;
use crate::programme::{CurrentProgramme, Programme};

/// Typed by somebody who wants to make a header, a link or HTML of it.
const EVIL: &str =
    "<b>https://evil.example</b>\r\nX-Evil: yes\r\n\r\n<a href=\"//evil.example/\">a@evil.example</a>";

/// A portal that knows these mails.
pub fn sender(kinds: MailKinds) -> Sender {
    let programme = CurrentProgramme::new(Programme::for_tests());
    Sender::new(None, programme, &Url::parse("https://portal.example").unwrap(), kinds).unwrap()
}

/// Who reads.
pub fn recipient(locale: Locale) -> Recipient {
    Recipient { address: "anna@alpine.example".to_owned(), name: "Anna Zürcher".to_owned(), locale }
}

/// The company that the mails are about.
pub fn company() -> Company {
    Company { name: "Alpine Consulting".to_owned(), mpn_id: 4_100_001 }
}

/// The texts of a slice's mails in all languages, for a snapshot. At least one of each kind must be there. Checks that
/// each is read back from what is stored, and that its HTML says what its text says, with one link and nothing remote.
///
/// # Panics
/// Where one of this is not so.
pub fn book<M: Mail + PartialEq + Debug>(mails: &[M]) -> String {
    let sender = sender(MailKinds::default().with::<M>());
    let mut book = String::new();
    let mut shown = BTreeSet::new();
    for mail in mails {
        let facts = store(mail).unwrap();
        let name = facts["mail"].as_str().unwrap();
        shown.insert(name.to_owned());
        assert_eq!(&serde_json::from_value::<M>(facts.clone()).unwrap(), mail, "{name} is read back");
        for locale in Locale::all() {
            let to = recipient(locale);
            let it = sender.render(&facts, &to).unwrap();
            book += &format!("=== {name} {locale}\nSubject: {}\n\n{}\n", it.subject, it.text.trim());
            let html = it.html.replace("&#39;", "'").replace("&#38;", "&");
            let words = mail.words(&to);
            if let Some((text, address)) = &words.outside {
                assert!(it.text.contains(&format!("{text}\n{address}\n")), "{name} {locale}: {address}");
                assert!(html.contains(&format!("href=\"{address}\"")), "{name} {locale}: {address}");
            }
            let greeting = greeting(&to.name, locale.texts());
            for words in words.paragraphs.iter().chain([&greeting, &words.reason, &words.link.0]) {
                assert!(html.contains(words.as_str()), "{name} {locale}: {words}");
                assert!(it.text.contains(words.as_str()), "{name} {locale}: {words}");
            }
            for (text, path) in &words.further {
                assert!(
                    it.text.contains(&format!("{text}\nhttps://portal.example{path}\n")),
                    "{name} {locale}: {path}"
                );
            }
            let links = 1 + usize::from(words.outside.is_some()) + words.further.len();
            assert_eq!(it.html.matches("href=").count(), links, "no link but those that it names");
            assert!(!it.subject.contains(&words.link.1) && !it.subject.contains("://"), "{}", it.subject);
            assert!(it.html.contains(&format!("<html lang=\"{locale}\">")));
            assert!(!it.html.contains("src="), "nothing remote");
            assert_eq!(sender.kinds.title(&facts, locale.texts()), mail.title(locale.texts()));
        }
    }
    assert_eq!(shown.iter().map(String::as_str).collect::<BTreeSet<_>>(), M::NAMES.iter().copied().collect());
    book
}

/// How mails are stored, one a line, for a snapshot: rows of the outbox outlive a version of the portal.
///
/// # Panics
/// Where one can't be stored.
pub fn stored<M: Mail>(mails: &[M]) -> String {
    let lines: Vec<String> = mails.iter().map(|mail| serde_json::to_string(mail).unwrap()).collect();
    lines.join("\n")
}

/// Checks that what people typed makes neither a header nor a link (R-MAIL-2): puts something evil in the place of
/// every text that the mails tell, but for those that `ours` names, which nobody types.
///
/// # Panics
/// Where it does.
pub fn nothing_typed_is_more_than_words<M: Mail>(mails: &[M], ours: &[&str]) {
    let sender = sender(MailKinds::default().with::<M>());
    for locale in Locale::all() {
        let to = Recipient { name: EVIL.to_owned(), ..recipient(locale) };
        for mail in mails {
            let mut facts = store(mail).unwrap();
            let spoilt = spoil::<M>(&mut facts, ours);
            assert!(spoilt > 0, "there is something that somebody typed in {facts}");
            let rendered = sender.render(&facts, &to).unwrap();
            for part in [&rendered.subject, &rendered.text, &rendered.html] {
                assert!(!part.contains("evil.example"), "{part}");
            }
            assert!(!rendered.subject.contains(['\r', '\n']), "{}", rendered.subject);
            let words = sender.kinds.words(&facts, &to).unwrap();
            let links = 1 + usize::from(words.outside.is_some()) + words.further.len();
            assert!(!rendered.html.contains("<b>") && rendered.html.matches("<a ").count() == links);
            let at = datetime!(2026-11-20 10:00 UTC);
            let message = sender.message((Uuid::from_u128(1), at), &facts, &to, None, None).unwrap();
            let raw = String::from_utf8(message.formatted()).unwrap();
            let head = raw.split("\r\n\r\n").next().unwrap().to_lowercase();
            assert!(!head.contains("\r\nx-evil:") && !raw.contains("evil.example"), "{raw}");
            assert!(
                head.contains("auto-submitted: auto-generated") && head.contains("message-id: <00000000-")
            );
        }
    }
}

/// How many texts of a mail were replaced: all but its name, what is `ours`, and what is no free text (days, ids).
fn spoil<M: Mail>(facts: &mut Value, ours: &[&str]) -> usize {
    let mut places = Vec::new();
    list_texts(facts, String::new(), &mut places);
    let mut spoilt = 0;
    for place in places {
        let field = place.rsplit('/').next().unwrap_or_default();
        if field == "mail" || ours.contains(&field) {
            continue;
        }
        let mut tried = facts.clone();
        *tried.pointer_mut(&place).unwrap() = Value::from(EVIL);
        if serde_json::from_value::<M>(tried.clone()).is_ok() {
            *facts = tried;
            spoilt += 1;
        }
    }
    spoilt
}

fn list_texts(facts: &Value, place: String, places: &mut Vec<String>) {
    match facts {
        Value::String(_) => places.push(place),
        Value::Object(fields) => {
            for (field, facts) in fields {
                list_texts(facts, format!("{place}/{field}"), places);
            }
        }
        Value::Array(items) => {
            for (at, facts) in items.iter().enumerate() {
                list_texts(facts, format!("{place}/{at}"), places);
            }
        }
        _ => {}
    }
}
