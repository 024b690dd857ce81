//! The texts as functions, all languages loaded once.

use std::sync::OnceLock;

use super::{KNOWN, Locale};

/// The texts of one language: a function for each message, with its variables as arguments.
pub use generated::L10nLanguage as Texts;

// Public functions are never dead code; that each text is used is for the build script to say.
#[allow(dead_code, missing_docs, clippy::all, clippy::unwrap_used, clippy::expect_used, rustdoc::all)]
mod generated {
    // These take precedence over fluent-typed's own, which the generated code imports with a glob.
    use crate::i18n::Number as FluentNumber;
    use crate::i18n::bundle::L10nBundle;

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));

    #[cfg(test)]
    pub(super) fn contracts() -> &'static [MessageContract] {
        MESSAGE_CONTRACTS
    }

    /// The texts of a language; those of tests are made of the English ones.
    pub(super) fn load(locale: super::Locale) -> L10nLanguage {
        locale.tag().parse::<L10n>().map_or_else(
            |_| {
                L10nLanguage::new(locale.tag(), &LANG_DATA[L10n::En.byte_range()])
                    .unwrap_or_else(|_| L10n::En.load())
            },
            |it| it.load(),
        )
    }

    pub(super) fn bundle(texts: &L10nLanguage) -> &L10nBundle {
        &texts.0
    }
}

impl Texts {
    /// Their language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        generated::bundle(self).locale()
    }
}

static ALL: [OnceLock<Texts>; KNOWN] = [const { OnceLock::new() }; KNOWN];

impl Locale {
    /// The texts in this language.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        ALL[self as usize].get_or_init(|| generated::load(self))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use askama::Template;
    use fluent_bundle::{FluentArgs, FluentValue};
    use fluent_syntax::ast::{Entry, Pattern};
    use time::macros::{date, datetime};
    use time::{Date, OffsetDateTime};

    use super::*;
    use crate::i18n::check;
    use crate::i18n::sources::Sources;

    /// The texts that are as in English, since they are names or units: language and text.
    fn as_in_english() -> BTreeSet<(String, String)> {
        let rows = csv::Reader::from_reader(include_bytes!("as_in_english.csv").as_slice());
        rows.into_deserialize().map(|row| row.unwrap()).collect()
    }

    fn sources() -> Sources {
        Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[test]
    fn every_text_in_every_language_can_be_rendered() {
        let numbers =
            [0.0, 1.0, 1.5, 2.0, 5.0, 11.0, 21.0, 22.0, 25.0, 111.0, 12_000.0].map(FluentValue::from);
        let samples = || numbers.iter().cloned().chain(["true", "false", "Ærø & Co"].map(FluentValue::from));
        for locale in Locale::all() {
            let bundle = generated::bundle(locale.texts());
            for contract in generated::contracts() {
                for sample in samples() {
                    let args: FluentArgs<'_> =
                        contract.vars.iter().map(|name| (*name, sample.clone())).collect();
                    let (text, errors) = bundle.try_render(contract.message, contract.attribute, &args);
                    let place = format!("{locale}, {}: {text:?}", contract.message);
                    assert!(errors.is_empty(), "{place} {errors:?}");
                    // What stands between two sentences is a space, or nothing.
                    assert!(!text.trim().is_empty() || contract.message == "between-sentences", "{place}");
                    assert!(!text.contains(['{', '}', '\u{2068}', '\u{2069}']), "{place}");
                }
            }
        }
    }

    #[test]
    fn every_text_has_its_function() {
        let (found, problems) = check::read(&sources());
        assert_eq!(problems, Vec::<String>::new());
        let messages = found["en"].keys().filter(|name| !name.starts_with('-')).count();
        assert_eq!(generated::contracts().len(), messages);
    }

    #[test]
    fn only_names_and_units_are_as_in_english() {
        let sources = sources();
        let english = patterns(&sources, Locale::En);
        let same = Locale::all().into_iter().skip(1).flat_map(|locale| {
            let texts =
                patterns(&sources, locale).into_iter().filter(|(name, text)| english.get(name) == Some(text));
            texts.map(move |(name, _)| (locale.tag().to_owned(), name)).collect::<Vec<_>>()
        });
        let found: BTreeSet<(String, String)> = same.collect();
        let allowed = as_in_english();
        let difference: Vec<_> = found.symmetric_difference(&allowed).collect();
        assert!(
            difference.is_empty(),
            "as in English and not in as_in_english.csv, or there and not: {difference:#?}"
        );
    }

    /// Every text of a language as Fluent reads it, a choice with all its forms.
    fn patterns(sources: &Sources, locale: Locale) -> BTreeMap<String, Pattern<String>> {
        let mut texts = BTreeMap::new();
        for entry in fluent_syntax::parser::parse(sources.of_language(locale.tag())).unwrap().body {
            let (name, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name, m.value, m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.attributes),
                _ => continue,
            };
            texts.extend(attributes.into_iter().map(|a| (format!("{name}.{}", a.id.name), a.value)));
            texts.extend(value.map(|value| (name, value)));
        }
        texts
    }

    #[test]
    fn the_terms_are_those_of_the_field() {
        assert_eq!(
            [Locale::En, Locale::Fr, Locale::ZhCn, Locale::Ru].map(|locale| locale.texts().get_keys()),
            ["Get keys", "Obtenir des clés", "获取密钥", "Получить ключи"]
        );
        assert_eq!(Locale::Fr.texts().benefit_expiry_date(), "Date d’expiration des avantages");
    }

    #[test]
    fn plurals_follow_the_language() {
        let days = |locale: Locale, days: &[i64]| {
            days.iter().map(|n| locale.texts().days_ago(n)).collect::<Vec<_>>()
        };
        assert_eq!(days(Locale::En, &[0, 1, 2]), ["0 days ago", "1 day ago", "2 days ago"]);
        assert_eq!(days(Locale::Fr, &[0, 1, 2]), ["il y a 0 jour", "il y a 1 jour", "il y a 2 jours"]);
        assert_eq!(days(Locale::ZhCn, &[0, 1, 2]), ["0 天前", "1 天前", "2 天前"]);
        assert_eq!(
            days(Locale::Ru, &[0, 1, 2, 5, 11, 21, 22, 25, 111, 1_001]),
            [
                "0 дней назад",
                "1 день назад",
                "2 дня назад",
                "5 дней назад",
                "11 дней назад",
                "21 день назад",
                "22 дня назад",
                "25 дней назад",
                "111 дней назад",
                "1\u{a0}001 день назад",
            ]
        );
    }

    #[derive(Template)]
    #[template(
        ext = "html",
        source = "{{ t.get_keys() }}: {{ t.days_ago(left) }}{% for days in terms %}, {{ t.days_ago(days) }}{% endfor %}, \
                  {% if let Some(days) = longest %}{{ t.days_ago(days) }}, {{ locale.number(days) }}{% endif %}; \
                  {{ t.file_size_gigabytes(size) }}, {{ locale.file_size(bytes) }}; {{ locale.list(names) }}; \
                  {{ locale.date(today) }}{% if let Some(ends) = ends %}, {{ locale.date(ends) }}{% endif %}; \
                  {{ locale.quantity(seats) }}; {{ locale.date_time(now, zone) }}; {{ locale.relative_days(left) }}"
    )]
    struct Page<'a> {
        t: &'static Texts,
        locale: Locale,
        left: i32,
        terms: Vec<i64>,
        longest: Option<&'a usize>,
        size: String,
        bytes: u64,
        names: Vec<String>,
        today: Date,
        ends: Option<Date>,
        seats: Option<i32>,
        now: OffsetDateTime,
        zone: String,
    }

    #[test]
    fn a_template_calls_them_by_name() {
        let page = Page {
            t: Locale::En.texts(),
            locale: Locale::En,
            left: 3,
            terms: vec![1, 24],
            longest: Some(&1_200),
            size: "<5".to_owned(),
            bytes: 750_000,
            names: vec!["A".to_owned(), "B".to_owned()],
            today: date!(2026 - 11 - 20),
            ends: Some(date!(2026 - 12 - 14)),
            seats: None,
            now: datetime!(2026-11-20 16:05 +1),
            zone: "Europe/Paris".to_owned(),
        };
        let html = "Get keys: 3 days ago, 1 day ago, 24 days ago, 1,200 days ago, 1,200; &#60;5 GB, 750 kB; A and B; \
                    20 Nov 2026, 14 Dec 2026; Unlimited; 20 Nov 2026, 16:05 Europe/Paris; in 3 days";
        assert_eq!(page.render().unwrap(), html);
    }

    /// Arguments come in the order in which the English text uses them. Reword a text, and what callers pass may
    /// change places unnoticed, since one string is like another: look at them, then take over the new order.
    #[test]
    fn arguments_come_in_the_order_that_callers_know() {
        let generated = include_str!(concat!(env!("OUT_DIR"), "/texts.rs"));
        let mut found: Vec<String> = Vec::new();
        for function in generated.split("pub fn ").skip(1) {
            let Some((name, rest)) = function.split_once(['<', '(']) else { continue };
            let Some((_, rest)) = rest.split_once("&self, ") else { continue };
            let Some((arguments, _)) = rest.split_once(')') else { continue };
            let names: Vec<&str> = arguments.split(", ").filter_map(|it| it.split(':').next()).collect();
            if names.len() > 1 {
                found.push(format!("{name} {}", names.join(", ")));
            }
        }
        found.sort();
        let known: Vec<&str> = include_str!("texts/arguments.txt").lines().collect();
        assert_eq!(found, known, "left: generated, right: src/i18n/texts/arguments.txt");
    }
}
