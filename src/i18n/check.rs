//! What a text must fulfil for the build to pass. fluent-typed only warns of most of it and leaves the function
//! out, which would be noticed where the text is used, or never. Part of the build script, and of the tests.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, VariantKey,
};
use fluent_syntax::parser;

use super::languages::Language;
use super::sources::Sources;

/// Words that can't name a function or an argument, or that the generated code uses itself.
const RESERVED: &str = "abstract as async await become box break const continue crate do dyn else enum extern false final fn \
    for gen if impl in let loop macro match mod move mut new new-external override priv pub ref return \
    self static struct super trait true try type typeof unsafe unsized use virtual where while yield \
    args segments";

/// The texts of one language by name: `get-keys`, `login.placeholder` for an attribute, `-programme` for a term.
pub type Texts = BTreeMap<String, Text>;

/// What one text refers to.
#[derive(Debug, Default)]
pub struct Text {
    /// The file and the line.
    pub place: String,
    variables: BTreeSet<String>,
    /// The texts and terms that it is made of.
    pub references: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

/// The texts of every language, and all that is wrong with them.
pub fn read(sources: &Sources) -> (BTreeMap<String, Texts>, Vec<String>) {
    let mut found = BTreeMap::new();
    let mut problems = Vec::new();
    for file in &sources.texts {
        let of_language: &mut Texts = found.entry(file.language().to_owned()).or_default();
        collect(&file.path.display().to_string(), &file.content, of_language, &mut problems);
    }
    problems.extend(compare(&found, &sources.languages));
    (found, problems)
}

/// Adds the texts of one file to those of its language.
pub fn collect(file: &str, source: &str, texts: &mut Texts, problems: &mut Vec<String>) {
    let breaks: Vec<usize> = source.match_indices('\n').map(|(at, _)| at).collect();
    let line = |offset: usize| 1 + breaks.partition_point(|at| *at < offset);
    let place_of = |part: &str| format!("{file}:{}", line(part.as_ptr() as usize - source.as_ptr() as usize));
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            problems.extend(errors.iter().map(|e| format!("{file}:{}: {}", line(e.pos.start), e.kind)));
            return;
        }
    };
    for entry in &resource.body {
        let (name, id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.id.name, m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), t.id.name, Some(&t.value), &t.attributes),
            _ => continue,
        };
        let place = place_of(id);
        let of_attribute =
            |a: &Attribute<&str>| (format!("{name}.{}", a.id.name), Text::of(&a.value, place_of(a.id.name)));
        let parts = value.map(|value| (name.clone(), Text::of(value, place)));
        for (name, text) in parts.into_iter().chain(attributes.iter().map(of_attribute)) {
            if let Some(first) = texts.get(&name) {
                problems.push(format!("{}: `{name}` is here a second time, see {}", text.place, first.place));
            } else {
                texts.insert(name, text);
            }
        }
    }
}

/// What is wrong between the languages, or in one of them.
pub fn compare(found: &BTreeMap<String, Texts>, languages: &[Language]) -> Vec<String> {
    let none = Texts::new();
    let of = |language: &str| found.get(language).unwrap_or(&none);
    let reference = languages[0].tag.as_str();
    let mut problems: Vec<String> = found
        .keys()
        .filter(|name| languages.iter().all(|language| language.tag != **name))
        .map(|name| format!("{name}: no such language, see `src/i18n/languages.csv`"))
        .collect();
    for (name, text) in of(reference) {
        problems.extend(bad_names(name, text));
    }
    for Language { tag: language, plurals: categories, .. } in languages {
        let texts = of(language);
        if language != reference {
            problems.extend(differences(of(reference), language, texts));
        }
        for (name, text) in texts {
            problems.extend(dangling(name, text, texts));
            problems.extend(bad_plurals(name, text, categories));
        }
    }
    problems
}

fn differences(reference: &Texts, language: &str, texts: &Texts) -> Vec<String> {
    // Terms (`-programme`) are a language's own affair: Russian may want one for each case.
    let messages =
        |texts: &Texts| texts.keys().filter(|name| !name.starts_with('-')).cloned().collect::<BTreeSet<_>>();
    let (wanted, given) = (messages(reference), messages(texts));
    let missing = wanted.difference(&given);
    let extra = given.difference(&wanted);
    let other =
        wanted.intersection(&given).filter(|name| reference[*name].variables != texts[*name].variables);

    let missing = missing.map(|name| format!("{}: `{name}` is missing in {language}", reference[name].place));
    let extra = extra.map(|name| format!("{}: `{name}` is not among the texts in en", texts[name].place));
    let other = other.map(|name| {
        let (wanted, given) = (listed(&reference[name].variables), listed(&texts[name].variables));
        format!("{}: `{name}` has the variables {given}; in en it has {wanted}", texts[name].place)
    });
    missing.chain(extra).chain(other).collect()
}

fn bad_names(name: &str, text: &Text) -> Vec<String> {
    let kebab = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let parts = name.trim_start_matches('-').split('.').chain(text.variables.iter().map(String::as_str));
    let no_kebab = parts
        .filter(|part| !kebab(part))
        .map(|part| format!("{}: `{part}` should be lower-case-with-hyphens", text.place));
    let reserved = std::iter::once(name)
        .chain(text.variables.iter().map(String::as_str))
        .filter(|part| RESERVED.split(' ').any(|word| word == *part))
        .map(|part| format!("{}: `{part}` is a word of Rust, or of the generated code", text.place));
    no_kebab.chain(reserved).collect()
}

fn dangling(name: &str, text: &Text, texts: &Texts) -> Vec<String> {
    let missing = text.references.iter().filter(|reference| !texts.contains_key(*reference));
    missing
        .map(|reference| format!("{}: `{name}` refers to `{reference}`, which is not there", text.place))
        .collect()
}

fn bad_plurals(name: &str, text: &Text, categories: &[String]) -> Vec<String> {
    let incomplete = |keys: &&BTreeSet<String>| {
        let unknown = keys.iter().any(|key| key != "other" && !categories.contains(key));
        unknown || categories.iter().any(|category| !keys.contains(category))
    };
    // `[0] … *[other] …` alone makes no difference between numbers, so it lacks none.
    let by_number = text.plurals.iter().filter(|keys| keys.iter().any(|key| key != "other"));
    by_number
        .filter(incomplete)
        .map(|keys| {
            let wanted = categories.join(", ");
            format!("{}: `{name}` has the plural forms {}; wanted are {wanted}", text.place, listed(keys))
        })
        .collect()
}

fn listed(names: &BTreeSet<String>) -> String {
    if names.is_empty() { "none".to_owned() } else { names.iter().cloned().collect::<Vec<_>>().join(", ") }
}

impl Text {
    fn of(pattern: &Pattern<&str>, place: String) -> Self {
        let mut text = Self { place, ..Self::default() };
        text.pattern(pattern);
        text
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let fluent_syntax::ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if !is_ordinal(selector) {
                    let keys = variants.iter().filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name.to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    self.plurals.extend(plural_categories(keys.collect()));
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name.to_owned(), attribute.as_ref().map(|a| a.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference(format!("-{}", id.name), attribute.as_ref().map(|a| a.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }

    fn reference(&mut self, name: String, attribute: Option<&str>) {
        self.references
            .insert(attribute.map_or_else(|| name.clone(), |attribute| format!("{name}.{attribute}")));
    }
}

/// The keys of a choice, if it is one between plural forms.
fn plural_categories(keys: BTreeSet<String>) -> Option<BTreeSet<String>> {
    const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    (!keys.is_empty() && keys.iter().all(|key| ALL.contains(&key.as_str()))).then_some(keys)
}

/// First, second, third: a language's ordinals have other categories than its plurals.
fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return false;
    };
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> [Language; 4] {
        let plurals = [("en", "one other"), ("fr", "one other"), ("zh-CN", "other"), ("ru", "one few many")];
        plurals.map(|(tag, plurals)| Language {
            tag: tag.to_owned(),
            name: tag.to_owned(),
            formats: tag.to_owned(),
            direction: "ltr".to_owned(),
            plurals: plurals.split(' ').map(str::to_owned).collect(),
        })
    }

    /// The problems that one file in each of some languages has.
    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let (mut found, mut problems) = (BTreeMap::new(), Vec::new());
        for (language, source) in files {
            let file = format!("{language}/a.ftl");
            collect(&file, source, found.entry((*language).to_owned()).or_default(), &mut problems);
        }
        problems.extend(compare(&found, &languages()));
        problems
    }

    /// The problems of a text that is the same in all languages but for one.
    fn problems_where(language: &str, other: &str, source: &str) -> Vec<String> {
        let in_language = |tag| if tag == language { other } else { source };
        problems(&["en", "fr", "zh-CN", "ru"].map(|tag| (tag, in_language(tag))))
    }

    #[test]
    fn texts_that_agree_have_no_problem() {
        let source = "a = { $name } { b } { -c } { d.e }\nb = B\n-c = C\nd =\n .e = E";
        assert_eq!(problems_where("", "", source), Vec::<String>::new());
    }

    #[test]
    fn a_missing_text_is_a_problem() {
        let missing = ["en/a.ftl:2: `b` is missing in ru"];
        assert_eq!(problems_where("ru", "a = A", "a = A\nb = B"), missing);
        assert_eq!(problems_where("ru", "a = A\nb =\n .c = C", "a = A\nb = B\n .c = C"), missing);
        assert_eq!(problems_where("fr", "a = A", "a = A\n .b = B"), ["en/a.ftl:2: `a.b` is missing in fr"]);
        assert_eq!(problems(&[("en", "a = A")]).len(), 3);
    }

    #[test]
    fn a_text_that_english_lacks_is_a_problem() {
        let extra = ["zh-CN/a.ftl:3: `b` is not among the texts in en"];
        assert_eq!(problems_where("zh-CN", "a = A\n\nb = B", "a = A"), extra);
        assert_eq!(problems_where("fr", "a = A\n-case = C", "a = A"), Vec::<String>::new());
        let files = ["en", "fr", "zh-CN", "ru", "de"].map(|tag| (tag, "a = A")).into_iter();
        assert_eq!(
            problems(&files.collect::<Vec<_>>()),
            ["de: no such language, see `src/i18n/languages.csv`"]
        );
    }

    #[test]
    fn other_variables_are_a_problem() {
        let other = ["fr/a.ftl:1: `a` has the variables user; in en it has name, seat"];
        assert_eq!(problems_where("fr", "a = { $user }", "a = { $name } { NUMBER($seat) }"), other);
        let fewer = ["fr/a.ftl:1: `a` has the variables none; in en it has name"];
        assert_eq!(problems_where("fr", "a = A", "a = { $name }"), fewer);
    }

    #[test]
    fn a_lacking_or_foreign_plural_form_is_a_problem() {
        let one_other = "a = { $n ->\n [one] A\n *[other] B\n }";
        let three = "a = { $n ->\n [0] N\n [one] A\n [few] B\n *[many] C\n }";
        assert_eq!(
            problems(&[("en", one_other), ("fr", one_other), ("zh-CN", "a = { $n }"), ("ru", three)]),
            [""; 0]
        );
        assert_eq!(
            problems(&[("en", one_other), ("fr", one_other), ("zh-CN", one_other), ("ru", one_other)]),
            [
                "zh-CN/a.ftl:1: `a` has the plural forms one, other; wanted are other",
                "ru/a.ftl:1: `a` has the plural forms one, other; wanted are one, few, many",
            ]
        );
        let ordinal = "a = { NUMBER($n, type: \"ordinal\") ->\n [one] A\n [few] B\n *[other] C\n }";
        assert_eq!(problems_where("", "", ordinal), [""; 0]);
        assert_eq!(problems_where("", "", "a = { $kind ->\n [cloud] A\n *[other] B\n }"), [""; 0]);
    }

    #[test]
    fn a_reference_to_nothing_is_a_problem() {
        assert_eq!(
            problems_where("ru", "a = { b } { -c } { d.e }\nd = D", "a = A\nd = D"),
            [
                "ru/a.ftl:1: `a` refers to `-c`, which is not there",
                "ru/a.ftl:1: `a` refers to `b`, which is not there",
                "ru/a.ftl:1: `a` refers to `d.e`, which is not there",
            ]
        );
    }

    #[test]
    fn a_name_that_rust_can_not_use_is_a_problem() {
        assert_eq!(
            problems_where("", "", "type = { $fooBar }"),
            [
                "en/a.ftl:1: `fooBar` should be lower-case-with-hyphens",
                "en/a.ftl:1: `type` is a word of Rust, or of the generated code",
            ]
        );
    }

    #[test]
    fn what_can_not_be_read_or_is_there_twice_is_a_problem() {
        assert_eq!(
            problems_where("", "", "a = A\n\na = B")[0],
            "en/a.ftl:3: `a` is here a second time, see en/a.ftl:1"
        );
        let unreadable = problems_where("fr", "é = A\n\nb = { $", "a = A");
        assert!(unreadable[0].starts_with("fr/a.ftl:1: "), "{unreadable:?}");
        assert!(unreadable[1].starts_with("fr/a.ftl:3: "), "{unreadable:?}");
    }
}
