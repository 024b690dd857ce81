//! The only source of the present time. `clippy.toml` bans the others, so that every rule about dates can be
//! tested on exact days, and a whole portal can be run on a day of the test's choosing.

use std::sync::{Arc, Mutex};

use jiff::tz::{TimeZone, TimeZoneDatabase};
use time::{Date, Duration, OffsetDateTime, UtcOffset};

/// Tells the time: the system's, or, in tests, one that stands still until it is moved.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<Mutex<OffsetDateTime>>>);

impl Clock {
    /// The system's clock.
    #[must_use]
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands at `now` until [`Clock::advance`] moves it; clones move together.
    #[must_use]
    pub fn stopped_at(now: OffsetDateTime) -> Self {
        Self(Some(Arc::new(Mutex::new(now))))
    }

    /// The present moment, in UTC.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may ask the system")]
    pub fn now(&self) -> OffsetDateTime {
        match &self.0 {
            None => OffsetDateTime::now_utc(),
            Some(stopped) => *stopped.lock().unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }

    /// Moves a stopped clock by `by` (which may be negative); the system's clock stays as it is.
    pub fn advance(&self, by: Duration) {
        if let Some(stopped) = &self.0 {
            *stopped.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += by;
        }
    }

    /// Today's date in `zone` (R-DATE-1: dates are whole days in the partner's time zone).
    #[must_use]
    pub fn today(&self, zone: &TimeZone) -> Date {
        date_in(self.now(), zone)
    }
}

/// The time zone of this name: the system's, which may be newer than the portal, or the one that is compiled in where the
/// system has none of the name, or no zones at all.
///
/// # Errors
/// When there is no zone of this name.
#[expect(clippy::disallowed_methods, reason = "this is the one place that may ask the system")]
pub fn zone(name: &str) -> Result<TimeZone, jiff::Error> {
    TimeZone::get(name).or_else(|_| TimeZoneDatabase::bundled().get(name))
}

/// The name of a zone as somebody typed it, as the zones have it; none where there is no such zone.
#[must_use]
pub fn named_zone(typed: &str) -> Option<String> {
    zone(typed.trim()).ok().and_then(|zone| zone.iana_name().map(str::to_owned))
}

/// The moment at which an act happens: not when its request began to arrive, but when the lock of what it changes is held.
/// Clones share it, so that all of one act, its entry in the log and its mails bear one moment.
#[derive(Clone, Debug)]
pub struct ActClock {
    clock: Clock,
    at: Arc<Mutex<Option<OffsetDateTime>>>,
}

impl ActClock {
    /// For one request, or one piece of background work.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        Self { clock, at: Arc::default() }
    }

    /// Notes that a lock is held from now on. `last` is when something was last done to what it guards: the act is after
    /// that, also where the clock was stepped back or stands still. Of several locks the latest moment holds.
    pub fn lock_held(&self, last: Option<OffsetDateTime>) {
        let after_last = last.map(|last| last + Duration::MICROSECOND);
        let mut at = self.at.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *at = [Some(whole_micros(self.clock.now())), after_last, *at].into_iter().flatten().max();
    }

    /// The moment of the act. Where no lock was taken, that in which it is asked for first.
    #[must_use]
    pub fn at(&self) -> OffsetDateTime {
        let mut at = self.at.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *at.get_or_insert_with(|| whole_micros(self.clock.now()))
    }

    /// The moment of the act, if there was one.
    #[must_use]
    pub fn told(&self) -> Option<OffsetDateTime> {
        *self.at.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// As the database keeps it.
fn whole_micros(at: OffsetDateTime) -> OffsetDateTime {
    at - Duration::nanoseconds(i64::from(at.nanosecond() % 1_000))
}

/// The minute of a moment: what is counted by the minute is counted in it.
#[must_use]
pub fn minute_of(at: OffsetDateTime) -> OffsetDateTime {
    at.replace_nanosecond(0).and_then(|at| at.replace_second(0)).unwrap_or(at)
}

/// The newest date that there is anywhere at a moment: that of UTC+14.
#[must_use]
pub fn latest_date(at: OffsetDateTime) -> Date {
    UtcOffset::from_hms(14, 0, 0).map_or_else(|_| at.date(), |offset| at.to_offset(offset).date())
}

/// The calendar date of the moment `at` in `zone`.
#[must_use]
pub fn date_in(at: OffsetDateTime, zone: &TimeZone) -> Date {
    local(at, zone).date()
}

/// The moment at which a day is over in `zone`.
///
/// # Errors
/// Where there is no day after it.
pub fn end_of(day: Date, zone: &TimeZone) -> Result<OffsetDateTime, jiff::Error> {
    let (month, of_month) = (i8::try_from(u8::from(day.month())), i8::try_from(day.day()));
    let year = i16::try_from(day.year());
    let day = match (year, month, of_month) {
        (Ok(year), Ok(month), Ok(of_month)) => jiff::civil::Date::new(year, month, of_month)?,
        _ => jiff::civil::Date::MAX,
    };
    let after = day.tomorrow()?.to_zoned(zone.clone())?.timestamp();
    Ok(OffsetDateTime::from_unix_timestamp(after.as_second()).unwrap_or(OffsetDateTime::UNIX_EPOCH))
}

/// The moment `at` as a clock on the wall in `zone` shows it.
#[must_use]
pub fn local(at: OffsetDateTime, zone: &TimeZone) -> OffsetDateTime {
    let seconds = jiff::Timestamp::from_second(at.unix_timestamp())
        .map(|stamp| zone.to_offset(stamp).seconds())
        .unwrap_or(0);
    let offset = time::UtcOffset::from_whole_seconds(seconds).unwrap_or(time::UtcOffset::UTC);
    at.to_offset(offset)
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    #[test]
    fn a_day_ends_at_midnight_of_the_partners_zone() {
        let zone = |name: &str| zone(name).unwrap();
        let last_second = datetime!(2026-12-14 09:59:59 UTC);
        assert_eq!(date_in(last_second, &zone("Pacific/Kiritimati")), date!(2026 - 12 - 14));
        assert_eq!(
            date_in(last_second + Duration::SECOND, &zone("Pacific/Kiritimati")),
            date!(2026 - 12 - 15)
        );
        assert_eq!(
            date_in(datetime!(2026-12-15 10:59:59 UTC), &zone("Pacific/Pago_Pago")),
            date!(2026 - 12 - 14)
        );
        assert_eq!(
            date_in(datetime!(2026-12-15 11:00 UTC), &zone("Pacific/Pago_Pago")),
            date!(2026 - 12 - 15)
        );
    }

    #[test]
    fn an_act_happens_when_its_lock_is_held_and_never_before_the_last() {
        let clock = Clock::stopped_at(datetime!(2026-11-20 10:00:00.000_000_500 UTC));
        let act = ActClock::new(clock.clone());
        clock.advance(Duration::MINUTE);
        act.lock_held(None);
        assert_eq!(act.told(), Some(datetime!(2026-11-20 10:01 UTC)));
        clock.advance(Duration::MINUTE);
        assert_eq!(act.clone().at(), datetime!(2026-11-20 10:01 UTC), "it has happened");
        act.lock_held(Some(datetime!(2026-11-20 09:00 UTC)));
        assert_eq!(act.at(), datetime!(2026-11-20 10:02 UTC), "another lock was waited for");
        clock.advance(Duration::hours(-1));
        act.lock_held(None);
        assert_eq!(act.at(), datetime!(2026-11-20 10:02 UTC));
        let next = ActClock::new(clock);
        next.lock_held(Some(act.at()));
        assert_eq!(next.at(), datetime!(2026-11-20 10:02:00.000_001 UTC));
    }

    #[test]
    fn a_day_on_which_something_was_done_to_a_thing_is_not_left_again_by_a_clock_that_is_stepped_back() {
        let kiritimati = zone("Pacific/Kiritimati").unwrap();
        let day_90 = date!(2027 - 02 - 20);
        let clock = Clock::stopped_at(datetime!(2027-02-19 10:00 UTC));
        let given = ActClock::new(clock.clone());
        given.lock_held(None);
        assert_eq!(date_in(given.at(), &kiritimati), day_90);
        clock.advance(Duration::hours(-1));
        assert_eq!(clock.today(&kiritimati), date!(2027 - 02 - 19), "who only reads");
        let next = ActClock::new(clock);
        next.lock_held(given.told());
        assert_eq!(date_in(next.at(), &kiritimati), day_90);
    }

    #[test]
    fn daylight_saving_moves_the_hour_and_never_the_date() {
        let paris = zone("Europe/Paris").unwrap();
        assert_eq!(local(datetime!(2026-03-29 00:59:59 UTC), &paris).hour(), 1);
        assert_eq!(local(datetime!(2026-03-29 01:00 UTC), &paris).hour(), 3);
        assert_eq!(date_in(datetime!(2026-10-25 22:59:59 UTC), &paris), date!(2026 - 10 - 25));
        assert_eq!(date_in(datetime!(2026-10-25 23:00 UTC), &paris), date!(2026 - 10 - 26));
    }

    #[test]
    fn zones_are_there_whatever_the_system_has() {
        assert!(TimeZoneDatabase::bundled().get("Pacific/Niue").is_ok());
        assert!(zone("Nowhere/Nothing").is_err());
        assert_eq!(named_zone(" asia/tokyo ").as_deref(), Some("Asia/Tokyo"));
        assert_eq!((named_zone(""), named_zone("Nowhere/Nothing")), (None, None));
    }
}
