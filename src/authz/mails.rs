//! Which mails operators want, each for themselves: of work that waits, and of key pools, each at once, in one mail a day, or none. Mails about an
//! operator themselves, such as the link to set a password, always come.

use super::operators::{OperatorRole, Task};
use crate::base::names::named;
use crate::i18n::Texts;

named! {
    /// What mails to operators are about.
    pub enum Topic {
        /// What waits at the queues.
        Work = "work",
        /// Key pools that are low, or hold too few.
        Keys = "keys",
    }
}

named! {
    /// How an operator wants to be told.
    pub enum Wish {
        /// A mail of each, at once.
        Each = "each",
        /// In the daily digest.
        Digest = "digest",
        None = "none",
    }
}

impl Topic {
    /// Whose task it is: who has another gets no mails of it (R-CON-1).
    #[must_use]
    pub const fn task(self) -> Task {
        match self {
            Self::Work => Task::Fulfil,
            Self::Keys => Task::Keys,
        }
    }

    /// The roles that get mails of it.
    #[must_use]
    pub fn roles(self) -> Vec<OperatorRole> {
        self.task().roles()
    }

    /// What an operator gets who has never chosen: of key pools what all got before there was a choice; of work one mail a
    /// day, so that nothing waits unseen and nobody gets hundreds.
    #[must_use]
    pub const fn usual(self) -> Wish {
        match self {
            Self::Work => Wish::Digest,
            Self::Keys => Wish::Each,
        }
    }

    /// Its name in words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Work => t.mails_of_work(),
            Self::Keys => t.mails_of_keys(),
        }
    }
}

impl Wish {
    /// Its name in words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Each => t.mails_each(),
            Self::Digest => t.mails_digest(),
            Self::None => t.mails_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_go_to_those_whose_task_it_is() {
        use OperatorRole::{Administrator, Fulfilment};
        assert_eq!(Topic::Work.roles(), [Administrator, Fulfilment]);
        assert_eq!(Topic::Keys.roles(), [Administrator]);
    }
}
