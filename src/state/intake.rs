//! Bodies on their way: how fast they must come, and how much of them is in memory at one time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::base::ids::PersonId;
use crate::error::{AppError, AppResult};

/// What a body has in memory without taking from the room for all: a form as people fill it in is smaller.
pub const FREE: usize = 16 * 1024;
/// Bytes that all bodies beyond that may hold at one time.
const ROOM: usize = 32 * 1024 * 1024;
/// Permits are for so many bytes.
const UNIT: usize = 1024;
/// Long bodies that one person may send at one time.
const LONG_EACH: usize = 4;
/// How fast a body must come.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Everybody has so long, and who sends much has longer.
    pub patience: Duration,
    /// Bytes for each of which there is more time: so many a second.
    pub least_rate: u32,
    /// Nobody has longer than this.
    pub longest: Duration,
}

impl Pace {
    /// As the portal serves: what a poor mobile line does is enough.
    pub const USUAL: Self =
        Self { patience: Duration::from_secs(20), least_rate: 16 * 1024, longest: Duration::from_secs(90) };

    /// How long a body may take of which so many bytes have come.
    #[must_use]
    pub fn allowed(self, bytes: usize) -> Duration {
        let earned = Duration::from_secs(bytes as u64) / self.least_rate;
        (self.patience + earned).min(self.longest)
    }
}

/// What bodies hold that are on their way.
#[derive(Debug)]
pub struct Intake {
    pub pace: Pace,
    room: Arc<Semaphore>,
    /// Long bodies on their way, by who sends them.
    long: Mutex<HashMap<PersonId, usize>>,
}

impl Intake {
    /// Nothing is on its way.
    #[must_use]
    pub fn new(pace: Pace) -> Self {
        Self { pace, room: Arc::new(Semaphore::new(ROOM / UNIT)), long: Mutex::default() }
    }

    /// How many long bodies are on their way.
    #[must_use]
    pub fn long_bodies(&self) -> usize {
        self.senders().values().sum()
    }

    /// Room for so many bytes.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] where others have it all.
    pub fn reserve(&self, bytes: usize) -> AppResult<OwnedSemaphorePermit> {
        let units = u32::try_from(bytes.div_ceil(UNIT)).unwrap_or(u32::MAX);
        let full = |_| AppError::Unavailable("no room for another long body".to_owned());
        Arc::clone(&self.room).try_acquire_many_owned(units).map_err(full)
    }

    /// Lets a person send another long body, unless they send several already.
    ///
    /// # Errors
    /// [`AppError::TooManyAtOnce`].
    pub fn admit(&self, person: PersonId) -> AppResult<Sender<'_>> {
        let mut long = self.senders();
        let sent = long.entry(person).or_default();
        if *sent >= LONG_EACH {
            return Err(AppError::TooManyAtOnce);
        }
        *sent += 1;
        Ok(Sender { intake: self, person })
    }
}

impl Intake {
    fn senders(&self) -> MutexGuard<'_, HashMap<PersonId, usize>> {
        self.long.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who sends a long body.
#[derive(Debug)]
pub struct Sender<'a> {
    intake: &'a Intake,
    person: PersonId,
}

impl Drop for Sender<'_> {
    fn drop(&mut self) {
        let mut long = self.intake.senders();
        if let Some(sent) = long.get_mut(&self.person) {
            *sent -= 1;
            if *sent == 0 {
                long.remove(&self.person);
            }
        }
    }
}

#[cfg(test)]
impl Intake {
    /// All the room there is.
    pub fn reserve_all(&self) -> OwnedSemaphorePermit {
        self.reserve(self.room.available_permits() * UNIT).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_time_is_earned_by_bytes_up_to_the_longest() {
        let seconds = |kib: usize| Pace::USUAL.allowed(kib * 1024).as_secs();
        assert_eq!((seconds(0), seconds(16), seconds(64)), (20, 21, 24));
        assert_eq!((seconds(800), seconds(16 * 1024)), (70, 90));
    }

    #[test]
    fn a_person_sends_four_at_once_and_another_their_own() {
        let intake = Intake::new(Pace::USUAL);
        let person = |number| PersonId(uuid::Uuid::from_u128(number));
        let mut senders: Vec<_> = (0..LONG_EACH).map(|_| intake.admit(person(1)).ok().unwrap()).collect();
        assert!(matches!(intake.admit(person(1)), Err(AppError::TooManyAtOnce)));
        assert!(intake.admit(person(2)).is_ok());
        senders.pop();
        assert!(intake.admit(person(1)).is_ok());
        drop(senders);
        assert!(intake.senders().is_empty());
    }
}
