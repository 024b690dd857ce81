//! What stands between the generated functions and Fluent: as fluent-typed's own, but numbers are written as the
//! language writes them (Fluent for Rust prints 12000 as `12000` everywhere), and a text that can't be rendered
//! is logged and shown as far as it goes, where the other panics.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_typed::prelude::{L10nError, Segment};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::{Locale, pseudo};

/// The messages of one language.
pub struct L10nBundle {
    bundle: FluentBundle<FluentResource>,
    locale: Locale,
}

impl L10nBundle {
    /// Reads the messages of `lang` from the contents of an `.ftl` file.
    pub(super) fn new_without_isolation(lang: impl AsRef<str>, bytes: &[u8]) -> Result<Self, L10nError> {
        let invalid = |reason: String| L10nError::InvalidLanguage { lang: lang.as_ref().to_owned(), reason };
        let mut known = Locale::all().into_iter().chain(Locale::for_tests());
        let locale = known
            .find(|it| it.tag() == lang.as_ref())
            .ok_or_else(|| invalid("not a language of the portal".to_owned()))?;
        let id = locale.language().formats.parse().map_err(|e| invalid(format!("{e:?}")))?;
        let source = String::from_utf8(bytes.to_vec()).map_err(L10nError::InvalidUtf8)?;
        let resource =
            FluentResource::try_new(source).map_err(|(_, e)| L10nError::ResourceParse(debugged(&e)))?;

        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(locale.language().formatter));
        bundle.set_transform(pseudo::transform(locale));
        bundle.add_builtins().map_err(|e| L10nError::Builtins(format!("{e:?}")))?;
        bundle.add_resource(resource).map_err(|e| L10nError::AddResource(debugged(&e)))?;
        Ok(Self { bundle, locale })
    }

    /// The language.
    pub(super) fn locale(&self) -> Locale {
        self.locale
    }

    /// The message `id`.
    pub(super) fn msg(&self, id: &str, args: Option<FluentArgs<'_>>) -> Result<String, L10nError> {
        Ok(self.render(id, self.pattern(id, None)?, args.as_ref()))
    }

    /// The attribute `attr` of the message `id`.
    #[allow(dead_code, reason = "the generated code calls it as soon as a text needs it")]
    pub(super) fn attr(
        &self,
        id: &str,
        attr: &str,
        args: Option<FluentArgs<'_>>,
    ) -> Result<String, L10nError> {
        Ok(self.render(id, self.pattern(id, Some(attr))?, args.as_ref()))
    }

    /// The message `id`, cut where the page puts in an element of its own.
    #[allow(dead_code, reason = "the generated code calls it as soon as a text needs it")]
    pub(super) fn msg_segments(
        &self,
        id: &str,
        variables: &[&str],
        terms: &[&str],
        args: Option<FluentArgs<'_>>,
    ) -> Result<Vec<Segment>, L10nError> {
        let render = |elements: &[PatternElement<&str>]| {
            self.render(id, &Pattern { elements: elements.to_vec() }, args.as_ref())
        };
        let mut segments = Vec::new();
        let mut text = Vec::new();
        for element in &self.pattern(id, None)?.elements {
            let cut = match element {
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::VariableReference { id } if variables.contains(&id.name) => {
                        Some(Segment::Gap)
                    }
                    InlineExpression::TermReference { id, .. } if terms.contains(&id.name) => {
                        Some(Segment::Term(render(std::slice::from_ref(element))))
                    }
                    _ => None,
                },
                _ => None,
            };
            match cut {
                Some(cut) => segments.extend([Segment::Text(render(&std::mem::take(&mut text))), cut]),
                None => text.push(element.clone()),
            }
        }
        segments.push(Segment::Text(render(&text)));
        Ok(segments)
    }

    /// The message `id` (or its attribute), with what went wrong.
    #[cfg(test)]
    pub(super) fn try_render(
        &self,
        id: &str,
        attr: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> (String, Vec<String>) {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(self.pattern(id, attr).unwrap(), Some(args), &mut errors);
        (text.into_owned(), debugged(&errors))
    }

    fn pattern(&self, id: &str, attr: Option<&str>) -> Result<&Pattern<&str>, L10nError> {
        let message =
            self.bundle.get_message(id).ok_or_else(|| L10nError::MessageNotFound { id: id.to_owned() })?;
        match attr {
            None => message.value().ok_or_else(|| L10nError::MessageHasNoValue { id: id.to_owned() }),
            Some(attr) => message.get_attribute(attr).map(|attribute| attribute.value()).ok_or_else(|| {
                L10nError::AttributeNotFound { id: id.to_owned(), attribute: attr.to_owned() }
            }),
        }
    }

    fn render(&self, id: &str, pattern: &Pattern<&str>, args: Option<&FluentArgs<'_>>) -> String {
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id, locale = self.locale.tag(), ?errors, "a text could not be rendered in full");
        }
        pseudo::whole(self.locale, text)
    }
}

/// What Fluent asks how a value is written.
pub(super) type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The [`Formatter`] of the language that stands there in the list: Fluent wants a function that knows nothing else.
pub(super) fn number_in<const AT: usize>(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    let mut known = Locale::all().into_iter().chain(Locale::for_tests());
    number(known.find(|it| *it as usize == AT)?, value)
}

/// How a number in a text is written; `NUMBER($year, useGrouping: "false")` leaves it as it is.
fn number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => locale.decimal(&number.as_string()),
        _ => None,
    }
}

fn debugged<T: std::fmt::Debug>(errors: &[T]) -> Vec<String> {
    errors.iter().map(|error| format!("{error:?}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(tag: &str, source: &str) -> L10nBundle {
        L10nBundle::new_without_isolation(tag, source.as_bytes()).unwrap()
    }

    #[test]
    fn a_number_in_a_text_is_written_as_the_language_does() {
        let source = "left = { $n } | { NUMBER($n, minimumFractionDigits: 2) } | { NUMBER($n, useGrouping: \"false\") }";
        let args = || FluentArgs::from_iter([("n", 1_234_567)]);
        for (tag, text) in [
            ("en", "1,234,567 | 1,234,567.00 | 1234567"),
            ("fr", "1\u{202f}234\u{202f}567 | 1\u{202f}234\u{202f}567,00 | 1234567"),
            ("zh-CN", "1,234,567 | 1,234,567.00 | 1234567"),
            ("ru", "1\u{a0}234\u{a0}567 | 1\u{a0}234\u{a0}567,00 | 1234567"),
        ] {
            assert_eq!(bundle(tag, source).msg("left", Some(args())).unwrap(), text, "{tag}");
        }
    }

    #[test]
    fn a_number_chooses_its_plural_form_before_it_is_written() {
        let texts =
            bundle("ru", "n = { $n ->\n [one] { $n } день\n [few] { $n } дня\n *[many] { $n } дней\n }");
        let args = |n: i64| Some(FluentArgs::from_iter([("n", n)]));
        assert_eq!(texts.msg("n", args(1_000_001)).unwrap(), "1\u{a0}000\u{a0}001 день");
        assert_eq!(texts.msg("n", args(2_000_022)).unwrap(), "2\u{a0}000\u{a0}022 дня");
        assert_eq!(texts.msg("n", args(11_011)).unwrap(), "11\u{a0}011 дней");
    }

    #[test]
    fn a_text_is_cut_where_the_page_puts_in_an_element() {
        let source = "read = { $icon }Read { -link } before { $day }.\n-link = how to get keys";
        let args = FluentArgs::from_iter([("day", "Monday")]);
        let segments = bundle("en", source).msg_segments("read", &["icon"], &["link"], Some(args)).unwrap();
        let text = |text: &str| Segment::Text(text.to_owned());
        let link = Segment::Term("how to get keys".to_owned());
        assert_eq!(segments, [text(""), Segment::Gap, text("Read "), link, text(" before Monday.")]);
    }

    #[test]
    fn a_text_that_can_not_be_rendered_is_shown_as_far_as_it_goes() {
        assert_eq!(bundle("en", "hello = Hello { $name }!").msg("hello", None).unwrap(), "Hello {$name}!");
        assert_eq!(bundle("en", "field =\n .hint = Hint").attr("field", "hint", None).unwrap(), "Hint");
        assert!(bundle("en", "field =\n .hint = Hint").msg("field", None).is_err());
        assert!(bundle("en", "").msg("nothing", None).is_err());
    }

    #[test]
    fn only_the_languages_of_the_portal_have_texts() {
        assert!(L10nBundle::new_without_isolation("nl", b"").is_err());
    }
}
