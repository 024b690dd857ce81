//! Which language a browser asks for.

use super::Locale;

impl Locale {
    /// The language that an `Accept-Language` header likes best among those offered; where it names none of them, English,
    /// or else the first.
    #[must_use]
    pub fn negotiate(accept_language: &str, offered: &[Self]) -> Self {
        let otherwise = if offered.contains(&Self::En) { Some(Self::En) } else { offered.first().copied() };
        let mut best = (0.0, otherwise.unwrap_or_default());
        for (locale, weight) in accept_language.split(',').filter_map(preference) {
            // Only more, never as much: of equal wishes the first one counts.
            if weight > best.0 && offered.contains(&locale) {
                best = (weight, locale);
            }
        }
        best.1
    }

    /// The nearest of our languages: the very one, or the first that differs from it by place or script alone. Every Chinese is
    /// answered in ours, Taiwan's and Hong Kong's too: its readers understand simplified characters better than they can be sure
    /// to understand English. So is Portugal's Portuguese in Brazil's.
    fn nearest(range: &str) -> Option<Self> {
        if range == "*" {
            return Some(Self::En);
        }
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let all = || Self::all().into_iter();
        let exactly = all().find(|it| it.tag().eq_ignore_ascii_case(range));
        exactly.or_else(|| all().find(|it| language(it.tag()) == language(range)))
    }
}

/// One wish of the header, such as `fr-CA;q=0.8`; nothing if it is malformed, refused (`q=0`) or for no language of
/// ours.
fn preference(wish: &str) -> Option<(Locale, f32)> {
    let (range, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
    let (name, value) = weight.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let weight = value.trim().parse().ok().filter(|weight| (0.0..=1.0).contains(weight))?;
    Some((Locale::nearest(range.trim())?, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiate(header: &str) -> Locale {
        Locale::negotiate(header, &Locale::all())
    }

    #[test]
    fn what_is_not_offered_is_no_choice() {
        let offered = [Locale::Fr, Locale::Ru];
        assert_eq!(Locale::negotiate("en, ru;q=0.5", &offered), Locale::Ru);
        assert_eq!(Locale::negotiate("en", &offered), Locale::Fr, "without English it is the first");
        assert_eq!(Locale::negotiate("nl", &[Locale::Ru, Locale::En]), Locale::En);
    }

    #[test]
    fn the_heaviest_wish_counts_and_of_equal_ones_the_first() {
        for (header, locale) in [
            ("fr", Locale::Fr),
            ("fr-CA,en;q=0.8", Locale::Fr),
            ("en;q=0.5, ru;q=0.9, fr;q=0.7", Locale::Ru),
            ("nl-NL,nl;q=0.9,ru;q=0.8,en;q=0.7", Locale::Ru),
            ("ru;q=0.8, fr;q=0.8", Locale::Ru),
            ("RU-ru ; Q=0.3", Locale::Ru),
            ("en;q=0, fr;q=0.001", Locale::Fr),
            ("*;q=0.5, fr;q=0.4", Locale::En),
            ("*;q=0.1, fr;q=0.4", Locale::Fr),
        ] {
            assert_eq!(negotiate(header), locale, "{header}");
        }
    }

    #[test]
    fn every_chinese_is_answered_in_simplified_chinese() {
        for header in
            ["zh", "zh-CN", "zh-cn", "zh-Hans", "zh-Hans-SG", "zh-TW", "zh-Hant", "zh-Hant-HK;q=0.9"]
        {
            assert_eq!(negotiate(header), Locale::ZhCn, "{header}");
        }
    }

    #[test]
    fn what_is_malformed_or_unknown_gives_english() {
        for header in [
            "",
            " ",
            ",",
            ";",
            "nl",
            "fr;q=0",
            "fr;q=2",
            "fr;q=-1",
            "fr;q=NaN",
            "fr;q=x",
            "fr;level=1",
            "fr;q",
            "frfr",
            "\u{7f}é",
        ] {
            assert_eq!(negotiate(header), Locale::En, "{header:?}");
        }
    }

    #[test]
    fn a_malformed_wish_leaves_the_others_standing() {
        assert_eq!(negotiate("fr;q=x, ru;q=0.2, ;;"), Locale::Ru);
    }
}
