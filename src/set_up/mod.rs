//! Setting up a programme: what is to be done before the first company comes, and what of it is done.

pub mod acts;
pub mod mails;
pub mod paths;
pub mod store;

/// How far the programme is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetUp {
    /// Somebody has looked at the settings and said that they are right.
    pub settings: bool,
    /// A test mail was sent.
    pub mail: bool,
    /// There are products.
    pub catalogue: bool,
    /// There are keys.
    pub keys: bool,
    /// There are companies.
    pub companies: bool,
    /// It was said to be done.
    pub finished: bool,
}

impl SetUp {
    /// Whether nothing of it is left.
    #[must_use]
    pub fn is_done(self) -> bool {
        self.finished || (self.settings && self.mail && self.catalogue && self.keys && self.companies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_done_when_nothing_is_left_or_somebody_says_so() {
        let all = SetUp {
            settings: true,
            mail: true,
            catalogue: true,
            keys: true,
            companies: true,
            finished: false,
        };
        assert!(all.is_done());
        for left in [
            SetUp { settings: false, ..all },
            SetUp { mail: false, ..all },
            SetUp { catalogue: false, ..all },
            SetUp { keys: false, ..all },
            SetUp { companies: false, ..all },
        ] {
            assert!(!left.is_done());
            assert!(SetUp { finished: true, ..left }.is_done());
        }
    }
}
