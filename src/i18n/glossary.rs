//! The words of the portal, held against the reviewed terms of the field (`glossary.csv`) and against words, spaces and
//! signs that are known to be wrong. For tests alone; those of the catalogue and the demo ask [`faults`] as well.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::Locale;
use super::sources::Sources;

/// Texts that differ from the glossary, since grammar or place asks for it.
const DIFFERENT: [(Locale, &str, &str); 1] =
    [(Locale::Ru, "member-active", "said of a person, and the glossary's form is said of a benefit")];

/// What stands nowhere in a language, each with what is right: language, wrong, right.
fn wrong_words() -> &'static [(String, String, String)] {
    static ALL: LazyLock<Vec<(String, String, String)>> = LazyLock::new(|| {
        let mut rows = csv::ReaderBuilder::new();
        let rows = rows.trim(csv::Trim::None).from_reader(include_bytes!("wrong_words.csv").as_slice());
        rows.into_deserialize().map(|row| row.unwrap()).collect()
    });
    &ALL
}

/// Arguments that hold names, around which Chinese has no spaces.
const NAMES: [&str; 13] = [
    "company", "name", "by", "member", "holder", "operator", "to", "product", "package", "title", "date",
    "last-day", "until",
];

/// What is wrong with a text, as it is shown; where an argument comes stands its name in braces.
pub(crate) fn faults(locale: Locale, text: &str) -> Vec<String> {
    let wrong = wrong_words().iter().filter(|(of, ..)| of == locale.tag());
    let mut found: Vec<String> = wrong
        .filter(|(_, wrong, _)| text.contains(wrong))
        .map(|(_, wrong, right)| format!("“{wrong}” should be {right}"))
        .collect();
    if text.contains("::") || text.contains(":\u{a0}:") {
        found.push("a colon follows a colon".to_owned());
    }
    let letters: Vec<char> = text.chars().collect();
    found.extend(match locale {
        Locale::Fr => french_spaces(&letters),
        Locale::ZhCn => signs_of_full_width(&letters).or_else(|| chinese_spaces(text)),
        Locale::Ja => signs_of_full_width(&letters),
        Locale::Ru => russian_pronoun(text).or_else(|| russian_date(text)),
        Locale::Es => spanish_signs(text),
        Locale::De | Locale::PtBr => space_before_a_sign(&letters),
        _ => None,
    });
    found
}

/// A sign of two parts without its space that doesn't break, the narrow one but for the colon and quotation marks.
fn french_spaces(letters: &[char]) -> Option<String> {
    let narrow = |it: char| matches!(it, ';' | '!' | '?');
    letters.windows(2).find_map(|pair| {
        let wanted = match (pair[0], pair[1]) {
            (before, sign) if narrow(sign) && before != '\u{202f}' => "\u{202f}",
            (before, ':' | '»') if before != '\u{a0}' => "\u{a0}",
            ('«', after) if after != '\u{a0}' => "\u{a0}",
            _ => return None,
        };
        Some(format!("“{}{}” lacks its space ({})", pair[0], pair[1], wanted.escape_unicode()))
    })
}

/// A question or a call that nothing opens, or a space inside « ».
fn spanish_signs(text: &str) -> Option<String> {
    let unopened = [('?', '¿'), ('!', '¡')]
        .into_iter()
        .find(|(end, begin)| text.contains(*end) && !text.contains(*begin));
    let unopened = unopened.map(|(end, begin)| format!("“{end}” without “{begin}”"));
    let spaced =
        || ["« ", " »"].into_iter().find(|it| text.contains(it)).map(|it| format!("“{it}”: a space inside"));
    unopened.or_else(spaced)
}

/// A space before a sign that has none there.
fn space_before_a_sign(letters: &[char]) -> Option<String> {
    let sign = |it: char| matches!(it, ';' | '!' | '?' | ':');
    let found = letters.windows(2).find(|pair| pair[0].is_whitespace() && sign(pair[1]))?;
    Some(format!("a space before “{}”", found[1]))
}

/// A sign of half width beside a Chinese or Japanese letter, a space beside a full sign, or Latin letters that lack theirs.
fn signs_of_full_width(letters: &[char]) -> Option<String> {
    let half = |it: char| ",;:?!()".contains(it);
    let full = |it: char| "，。：；？！（）、「」".contains(it);
    let latin = |it: char| it.is_ascii_alphanumeric();
    letters.windows(2).find_map(|pair| {
        let (a, b) = (pair[0], pair[1]);
        let words = match (is_han(a), is_han(b)) {
            _ if full(a) && b == ' ' || a == ' ' && full(b) => "a space beside a sign of full width",
            (true, _) if half(b) => "half width",
            (_, true) if half(a) => "half width",
            (true, _) if latin(b) => "no space before Latin letters",
            (_, true) if latin(a) => "no space after Latin letters",
            _ => return None,
        };
        Some(format!("“{a}{b}”: {words}"))
    })
}

/// A space between a Chinese character and a name.
fn chinese_spaces(text: &str) -> Option<String> {
    NAMES.into_iter().find_map(|name| {
        let parts: Vec<&str> = text.split(&format!("{{{name}}}")).collect();
        let beside = |it: Option<char>| it.is_some_and(is_han);
        let before = |it: &str| it.strip_suffix(' ').is_some_and(|it| beside(it.chars().next_back()));
        let after = |it: &str| it.strip_prefix(' ').is_some_and(|it| beside(it.chars().next()));
        let spaced = parts.windows(2).any(|pair| before(pair[0]) || after(pair[1]));
        spaced.then(|| format!("a space beside {{{name}}}"))
    })
}

/// Chinese characters, and the two alphabets of Japanese.
const fn is_han(it: char) -> bool {
    matches!(it, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

/// “Вы” with a capital letter within a sentence.
fn russian_pronoun(text: &str) -> Option<String> {
    let goes_on = |it: char| it.is_alphabetic() || ",;:»".contains(it);
    let within = |(at, _): (usize, &str)| text[..at].trim_end().ends_with(goes_on);
    ["Вы", "Вас", "Вам", "Ваш"]
        .into_iter()
        .find(|word| text.match_indices(&format!(" {word}")).any(within))
        .map(|word| format!("“{word}” within a sentence"))
}

/// A date, which ends with the point of “г.”, and a second point after it.
fn russian_date(text: &str) -> Option<String> {
    let dates = ["date", "last-day", "closes", "closed", "starts", "since", "until", "ends", "limit"];
    let doubled = dates.into_iter().find(|name| text.contains(&format!("{{{name}}}.")))?;
    Some(format!("two points after {{{doubled}}}"))
}

/// Every text of a language as readers see it: each form of a choice for itself, arguments as their names in braces.
fn shown(sources: &Sources, locale: Locale) -> BTreeMap<String, Vec<String>> {
    let mut texts = BTreeMap::new();
    for entry in fluent_syntax::parser::parse(sources.of_language(locale.tag())).unwrap().body {
        let (name, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name, m.value, m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.attributes),
            _ => continue,
        };
        texts.extend(attributes.iter().map(|a| (format!("{name}.{}", a.id.name), forms(&a.value))));
        texts.extend(value.map(|value| (name, forms(&value))));
    }
    texts
}

fn forms(pattern: &Pattern<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => placeable(expression),
        };
        all = all.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    all
}

fn placeable(expression: &Expression<String>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|it| forms(&it.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()]
        }
        Expression::Inline(
            InlineExpression::VariableReference { id } | InlineExpression::MessageReference { id, .. },
        ) => vec![format!("{{{}}}", id.name)],
        Expression::Inline(InlineExpression::TermReference { id, .. }) => vec![format!("{{{}}}", id.name)],
        Expression::Inline(_) => vec!["{}".to_owned()],
    }
}

fn sources() -> Sources {
    Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn terms_of_the_field_are_used_as_they_were_reviewed() {
    let sources = sources();
    let texts = Locale::all().map(|locale| shown(&sources, locale));
    let mut different = Vec::new();
    let mut used = 0;
    for row in csv::Reader::from_reader(include_bytes!("glossary.csv").as_slice()).records() {
        let term: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        for (name, _) in texts[0].iter().filter(|(_, text)| **text == term[..1]) {
            used += 1;
            let at = Locale::all().into_iter().enumerate().skip(1);
            let others = at.filter(|(it, _)| texts[*it][name] != term[*it..=*it]);
            different.extend(others.map(|(it, locale)| (locale, name.clone(), term[it].clone())));
        }
    }
    assert!(used > 25, "{used} terms stand as whole texts");
    different.retain(|(locale, name, _)| !DIFFERENT.iter().any(|it| (it.0, it.1) == (*locale, name)));
    assert_eq!(different, [], "texts, and what the glossary says");
}

#[test]
fn no_text_has_words_that_are_known_to_be_wrong() {
    let sources = sources();
    let mut found = Vec::new();
    for locale in Locale::all() {
        for (name, forms) in shown(&sources, locale) {
            let faults = forms.iter().flat_map(|text| faults(locale, text));
            found.extend(faults.map(|fault| format!("{locale}, {name}: {fault}")));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn each_kind_of_fault_is_found() {
    let of = |locale, text| faults(locale, text).len();
    for text in ["Clés de {product}", "Quoi ?", "Quoi?", "Motif :", "«X\u{a0}»", "Elle est close."] {
        assert_eq!(of(Locale::Fr, text), 1, "{text}");
    }
    assert_eq!(of(Locale::Fr, "«\u{a0}X\u{a0}»\u{a0}: clés du produit {product}\u{202f}; vu\u{202f}?"), 0);
    for text in
        ["你好", "原因:", "是,否", "好 ，", "合同ID", "由 {name}添加", "由{name} 添加", "属于 {company} 的"]
    {
        assert_eq!(of(Locale::ZhCn, text), 1, "{text}");
    }
    assert_eq!(of(Locale::ZhCn, "{name}有 {count} 个 ID：“{product}”（{package}），{date}起"), 0);
    for text in [
        "Ваши льготы",
        "ещё",
        "Это - ключ",
        "Это — ключ",
        "здесь Вы можете",
        "Показано {date}.",
        "Файл \"a\"",
    ] {
        assert!(of(Locale::Ru, text) > 0, "{text}");
    }
    assert_eq!(of(Locale::Ru, "Ключ «{product}»\u{a0}— ваш. Вы можете"), 0);
    for text in ["Fehler ?", "Der \"Platz\"", "Jede*in"] {
        assert_eq!(of(Locale::De, text), 1, "{text}");
    }
    for text in ["Listo?", "« Uno»", "Un beneficio", "Basta!"] {
        assert_eq!(of(Locale::Es, text), 1, "{text}");
    }
    for text in ["キー を表示する:", "アクセスID", "Azureの特典", "はい ，いいえ", "座席です。"]
    {
        assert!(of(Locale::Ja, text) > 0, "{text}");
    }
    assert_eq!(of(Locale::Ja, "「{product}」のアクセス ID（{count} 件）、アクティブ：はい。"), 0);
    for text in ["Seu ficheiro", "Erro !"] {
        assert_eq!(of(Locale::PtBr, text), 1, "{text}");
    }
    for text in ["Don't", "You can log in", "Reason:: none"] {
        assert_eq!(of(Locale::En, text), 1, "{text}");
    }
}
