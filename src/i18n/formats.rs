//! Dates, numbers, sizes, lists and the order of names, as each language has them (from the data of CLDR).

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu::calendar::types::RataDie;
use icu::calendar::{Date as IcuDate, Gregorian};
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{M, YMD, YMDT};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale as IcuLocale;
use icu::time::{DateTime, Time};
use time::{Date, OffsetDateTime};

use super::{Given, KNOWN, Locale, Number};
use crate::base::money::Money;

/// The formatters of one language, kept, since making one takes far longer than using it.
struct Formats {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
    decimal: DecimalFormatter,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

static ALL: [OnceLock<Option<Formats>>; KNOWN] = [const { OnceLock::new() }; KNOWN];

impl Formats {
    fn of(locale: Locale) -> Option<Self> {
        let formats = Self::load(locale.icu());
        if formats.is_none() {
            tracing::error!(%locale, "its formats could not be loaded: dates and numbers are shown in plain form");
        }
        formats
    }

    fn load(icu: IcuLocale) -> Option<Self> {
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            date: FixedCalendarDateTimeFormatter::try_new((&icu).into(), YMD::medium()).ok()?,
            date_time: FixedCalendarDateTimeFormatter::try_new((&icu).into(), YMD::medium().with_time_hm())
                .ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&icu).into(), M::medium()).ok()?,
            decimal: DecimalFormatter::try_new((&icu).into(), Default::default()).ok()?,
            list: ListFormatter::try_new_and((&icu).into(), list).ok()?,
            collator: Collator::try_new((&icu).into(), Default::default()).ok()?,
        })
    }
}

impl Locale {
    /// Nothing only if the data, which is compiled in, were incomplete; every format has a plain form for that.
    fn formats(self) -> Option<&'static Formats> {
        ALL[self as usize].get_or_init(|| Formats::of(self)).as_ref()
    }

    /// The place whose customs it follows.
    pub(super) fn icu(self) -> IcuLocale {
        self.language().formats.parse().unwrap_or(IcuLocale::UNKNOWN)
    }

    /// A date: 14 Dec 2026.
    #[must_use]
    pub fn date(self, date: impl Given<Date>) -> String {
        let date = date.given();
        self.formats()
            .map_or_else(|| date.to_string(), |formats| formats.date.format(&icu_date(date)).to_string())
    }

    /// A moment, with `at` already in the offset of the zone that `zone_name` names: 14 Dec 2026, 16:05 Europe/Paris.
    #[must_use]
    pub fn date_time(self, at: impl Given<OffsetDateTime>, zone_name: &str) -> String {
        let at = at.given();
        let time = Time::try_new(at.hour(), at.minute(), 0, 0).unwrap_or(Time::start_of_day());
        let at_icu = DateTime { date: icu_date(at.date()), time };
        self.formats().map_or_else(
            || format!("{} {:02}:{:02} {zone_name}", at.date(), at.hour(), at.minute()),
            |formats| format!("{} {zone_name}", formats.date_time.format(&at_icu)),
        )
    }

    /// The month of a date, alone and short, as on an axis: Dec.
    #[must_use]
    pub fn month(self, date: impl Given<Date>) -> String {
        let date = date.given();
        self.formats().map_or_else(
            || u8::from(date.month()).to_string(),
            |formats| formats.month.format(&icu_date(date)).to_string(),
        )
    }

    /// A number with its thousands apart: 12,000.
    #[must_use]
    pub fn number(self, number: impl Into<Number>) -> String {
        let Number(number) = number.into();
        self.formats()
            .map_or_else(|| number.to_string(), |formats| formats.decimal.format_to_string(&number.into()))
    }

    /// A plain decimal number (`-1234.50`) as this language writes it; nothing if it is none.
    #[must_use]
    pub fn decimal(self, plain: &str) -> Option<String> {
        Some(self.formats()?.decimal.format_to_string(&Decimal::try_from_str(plain).ok()?))
    }

    /// An amount with its currency: 1,200.50 USD.
    #[must_use]
    pub fn money(self, money: &Money) -> String {
        let plain = money.plain();
        // It stays on one line.
        format!("{}\u{a0}{}", self.decimal(&plain).unwrap_or(plain), money.currency)
    }

    /// How many a package grants; nothing stands for no limit.
    #[must_use]
    pub fn quantity(self, quantity: impl Given<Option<i32>>) -> String {
        quantity.given().map_or_else(|| self.texts().unlimited(), |quantity| self.number(quantity))
    }

    /// The size of a file in powers of a thousand, with one decimal below ten: 5.1 GB.
    #[must_use]
    pub fn file_size(self, bytes: impl Given<u64>) -> String {
        const UNITS: [u64; 4] = [1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000];
        let (bytes, texts) = (bytes.given(), self.texts());
        let rounded = |unit: u64| bytes / unit + u64::from(bytes % unit >= unit.div_ceil(2));
        // Rounded first, so that what would be a thousand of one unit is one of the next.
        let Some(unit) = UNITS.into_iter().find(|unit| rounded(unit / 1_000) >= 1_000) else {
            return texts.file_size_bytes(bytes);
        };
        let tenths = rounded(unit / 10);
        let plain = match (tenths / 10, tenths % 10) {
            (whole @ ..10, 0) => whole.to_string(),
            (whole @ ..10, tenth) => format!("{whole}.{tenth}"),
            _ => rounded(unit).to_string(),
        };
        let size = self.decimal(&plain).unwrap_or(plain);
        match unit {
            1_000 => texts.file_size_kilobytes(size),
            1_000_000 => texts.file_size_megabytes(size),
            1_000_000_000 => texts.file_size_gigabytes(size),
            _ => texts.file_size_terabytes(size),
        }
    }

    /// A day, told by its distance from today: in 24 days, tomorrow, 3 days ago.
    #[must_use]
    pub fn relative_days(self, days: impl Into<Number>) -> String {
        let texts = self.texts();
        let Number(days) = days.into();
        match days {
            -1 => texts.yesterday(),
            0 => texts.today(),
            1 => texts.tomorrow(),
            2.. => texts.in_days(days),
            _ => texts.days_ago(days.unsigned_abs()),
        }
    }

    /// A list in a sentence: A, B and C.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        self.formats().map_or_else(
            || items.join(", "),
            |formats| formats.list.format_to_string(items.iter().map(String::as_str)),
        )
    }

    /// The order of two names in a list of this language.
    #[must_use]
    pub fn compare(self, a: &str, b: &str) -> Ordering {
        self.formats().map_or_else(|| a.cmp(b), |formats| formats.collator.compare(a, b))
    }
}

/// By the day's number, which can't fail as year, month and day could.
fn icu_date(date: Date) -> IcuDate<Gregorian> {
    const JULIAN_DAY_BEFORE_YEAR_1: i32 = 1_721_425;
    IcuDate::from_rata_die(RataDie::new((date.to_julian_day() - JULIAN_DAY_BEFORE_YEAR_1).into()), Gregorian)
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    /// What `format` makes in each of some languages.
    fn each(format: impl Fn(Locale) -> String) -> [String; 4] {
        [Locale::En, Locale::Fr, Locale::ZhCn, Locale::Ru].map(format)
    }

    #[test]
    fn every_language_has_its_formats() {
        let known = || Locale::all().into_iter().chain(Locale::for_tests());
        assert!(known().all(|locale| locale.formats().is_some()));
        assert!(known().all(|locale| locale.icu() != IcuLocale::UNKNOWN));
    }

    #[test]
    fn a_month_stands_alone() {
        let names = |date: Date| each(|locale| locale.month(date));
        assert_eq!(names(date!(2026 - 12 - 14)), ["Dec", "déc.", "12月", "дек."]);
        assert_eq!(names(date!(2028 - 02 - 29)), ["Feb", "févr.", "2月", "февр."]);
    }

    #[test]
    fn a_date_names_its_month() {
        assert_eq!(
            each(|l| l.date(date!(2026 - 12 - 14))),
            ["14 Dec 2026", "14 déc. 2026", "2026年12月14日", "14 дек. 2026\u{202f}г."]
        );
        assert_eq!(
            each(|l| l.date(date!(2028 - 02 - 29))),
            ["29 Feb 2028", "29 févr. 2028", "2028年2月29日", "29 февр. 2028\u{202f}г."]
        );
        assert_eq!(
            each(|l| l.date(date!(2026 - 09 - 01))),
            ["1 Sept 2026", "1 sept. 2026", "2026年9月1日", "1 сент. 2026\u{202f}г."]
        );
    }

    #[test]
    fn every_day_of_the_calendar_is_the_same_day_for_icu() {
        let mut day = date!(1999 - 12 - 31);
        while day < date!(2101 - 01 - 01) {
            let icu = icu_date(day);
            let numbers = (icu.era_year().year, icu.month().ordinal, icu.day_of_month().0);
            assert_eq!(numbers, (day.year(), u8::from(day.month()), day.day()));
            day = day.next_day().unwrap();
        }
    }

    #[test]
    fn a_moment_has_24_hours_and_a_zone() {
        let paris = datetime!(2026-12-14 16:05:59 +1);
        assert_eq!(
            each(|l| l.date_time(paris, "Europe/Paris")),
            [
                "14 Dec 2026, 16:05 Europe/Paris",
                "14 déc. 2026, 16:05 Europe/Paris",
                "2026年12月14日 16:05 Europe/Paris",
                "14 дек. 2026\u{202f}г., 16:05 Europe/Paris"
            ]
        );
        assert_eq!(
            each(|l| l.date_time(datetime!(2026-12-14 00:00 UTC), "UTC")),
            [
                "14 Dec 2026, 00:00 UTC",
                "14 déc. 2026, 00:00 UTC",
                "2026年12月14日 00:00 UTC",
                "14 дек. 2026\u{202f}г., 00:00 UTC"
            ]
        );
    }

    #[test]
    fn thousands_are_apart() {
        assert_eq!(
            each(|l| l.number(1_234_567)),
            ["1,234,567", "1\u{202f}234\u{202f}567", "1,234,567", "1\u{a0}234\u{a0}567"]
        );
        assert_eq!(each(|l| l.number(1_000)), ["1,000", "1\u{202f}000", "1,000", "1\u{a0}000"]);
        assert_eq!(each(|l| l.number(-42)), ["-42", "-42", "-42", "-42"]);
        assert_eq!(
            each(|l| l.number(i64::MIN)),
            [
                "-9,223,372,036,854,775,808",
                "-9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}808",
                "-9,223,372,036,854,775,808",
                "-9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808"
            ]
        );
    }

    #[test]
    fn no_quantity_is_no_limit() {
        assert_eq!(each(|l| l.quantity(None)), ["Unlimited", "Illimité", "无限制", "Неограниченно"]);
        assert_eq!(each(|l| l.quantity(Some(2_500))), ["2,500", "2\u{202f}500", "2,500", "2\u{a0}500"]);
    }

    #[test]
    fn a_file_has_a_size_in_powers_of_a_thousand() {
        assert_eq!(each(|l| l.file_size(5_100_000_000)), ["5.1 GB", "5,1\u{a0}Go", "5.1 GB", "5,1\u{a0}ГБ"]);
        assert_eq!(each(|l| l.file_size(1)), ["1 byte", "1\u{a0}octet", "1 字节", "1\u{a0}байт"]);
        assert_eq!(each(|l| l.file_size(999)), ["999 bytes", "999\u{a0}octets", "999 字节", "999\u{a0}байт"]);
        let english = [
            (0, "0 bytes"),
            (1_000, "1 kB"),
            (1_049, "1 kB"),
            (1_050, "1.1 kB"),
            (9_949, "9.9 kB"),
            (9_950, "10 kB"),
            (12_499, "12 kB"),
            (999_499, "999 kB"),
            (999_500, "1 MB"),
            (999_499_999, "999 MB"),
            (999_500_000, "1 GB"),
            (4_700_372_992, "4.7 GB"),
            (2_000_000_000_000, "2 TB"),
            (u64::MAX, "18,446,744 TB"),
        ];
        for (bytes, size) in english {
            assert_eq!(Locale::En.file_size(bytes), size, "{bytes}");
        }
    }

    #[test]
    fn a_day_is_told_by_its_distance() {
        for (days, texts) in [
            (0, ["today", "aujourd’hui", "今天", "сегодня"]),
            (1, ["tomorrow", "demain", "明天", "завтра"]),
            (2, ["in 2 days", "dans 2 jours", "2 天后", "через 2 дня"]),
            (5, ["in 5 days", "dans 5 jours", "5 天后", "через 5 дней"]),
            (21, ["in 21 days", "dans 21 jours", "21 天后", "через 21 день"]),
            (24, ["in 24 days", "dans 24 jours", "24 天后", "через 24 дня"]),
            (-1, ["yesterday", "hier", "昨天", "вчера"]),
            (-24, ["24 days ago", "il y a 24 jours", "24 天前", "24 дня назад"]),
            (-25, ["25 days ago", "il y a 25 jours", "25 天前", "25 дней назад"]),
        ] {
            assert_eq!(each(|l| l.relative_days(days)), texts, "{days}");
        }
    }

    #[test]
    fn a_list_ends_with_and() {
        let items = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(each(|l| l.list(&items)), ["A, B and C", "A, B et C", "A、B和C", "A, B и C"]);
        assert_eq!(each(|l| l.list(&items[..2])), ["A and B", "A et B", "A和B", "A и B"]);
        assert_eq!(each(|l| l.list(&items[..1])), ["A"; 4]);
        assert_eq!(each(|l| l.list(&[])), [""; 4]);
    }

    #[test]
    fn names_are_sorted_as_readers_expect() {
        let sorted = |locale: Locale, mut names: Vec<&'static str>| {
            names.sort_by(|a, b| locale.compare(a, b));
            names
        };
        assert_eq!(
            sorted(Locale::En, vec!["zoë", "Émile", "emil", "Zoe", "Ágnes"]),
            ["Ágnes", "emil", "Émile", "Zoe", "zoë"]
        );
        assert_eq!(
            sorted(Locale::Fr, vec!["côte", "coté", "cote", "côté"]),
            ["cote", "coté", "côte", "côté"]
        );
        // By pinyin: Ā, Běi, Shàng, Zhāng; Latin names last.
        assert_eq!(
            sorted(Locale::ZhCn, vec!["张伟", "上海", "北京", "阿里", "Zoe"]),
            ["阿里", "北京", "上海", "张伟", "Zoe"]
        );
        // Cyrillic first, and Ё with Е.
        assert_eq!(
            sorted(Locale::Ru, vec!["Zoe", "Яна", "Ёлка", "Егор", "Жанна"]),
            ["Егор", "Ёлка", "Жанна", "Яна", "Zoe"]
        );
    }
}
