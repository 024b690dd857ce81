//! Mails to the programme's own people.

use crate::authz::mails::{Topic, Wish};
use crate::authz::operators::{OperatorRole, Task};
use crate::base::ids::{PartnerId, PersonId};

/// Which operators are told, of those whose task it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Who wants each mail of this topic at once.
    Wishing(Topic),
    /// All with this task, whatever they wish: it is rare, and stands in no queue.
    All(Task),
}

impl Told {
    /// The roles with the task.
    #[must_use]
    pub fn roles(self) -> Vec<OperatorRole> {
        match self {
            Self::Wishing(topic) => topic.roles(),
            Self::All(task) => task.roles(),
        }
    }

    /// Of what they may have chosen mails, or none.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::Wishing(topic) => Some(topic),
            Self::All(_) => None,
        }
    }

    /// What whoever has not chosen gets.
    #[must_use]
    pub const fn usual(self) -> Wish {
        match self {
            Self::Wishing(topic) => topic.usual(),
            Self::All(_) => Wish::Each,
        }
    }
}

/// To which operators a mail goes.
#[derive(Clone, Copy, Debug)]
pub struct ToOperators<'a> {
    pub told: Told,
    /// Who has taken what it is about: then they alone are told, unless it is no longer their task.
    pub with: Option<PersonId>,
    /// The company that it is about.
    pub about: Option<PartnerId>,
    /// Of several mails with the same one, the first is written.
    pub once: &'a str,
}
