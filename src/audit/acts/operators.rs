//! The programme's own people.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::authz::mails::{Topic, Wish};
use crate::authz::operators::OperatorRole;
use crate::base::ids::PersonId;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum OperatorAct {
    #[serde(rename = "operator.added")]
    Added {
        person_id: PersonId,
        #[serde(default)]
        role: Option<OperatorRole>,
    },
    /// They were sent a new link to set a password.
    #[serde(rename = "operator.link_sent")]
    LinkSent { person_id: PersonId },
    /// They have another role.
    #[serde(rename = "operator.role_given")]
    RoleGiven { person_id: PersonId, from: Option<OperatorRole>, to: Option<OperatorRole> },
    /// They have chosen which mails they get of something.
    #[serde(rename = "operator.mails_chosen")]
    MailsChosen { person_id: PersonId, topic: Topic, wish: Option<Wish> },
    #[serde(rename = "operator.removed")]
    Removed { person_id: PersonId },
}

impl Recorded for OperatorAct {
    fn act(self) -> Act {
        Act::Operator(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::Added { person_id, .. }
            | Self::LinkSent { person_id }
            | Self::RoleGiven { person_id, .. }
            | Self::MailsChosen { person_id, .. }
            | Self::Removed { person_id } => Some((Subject::Person, person_id.0)),
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::Added { .. } => pick(tried, t.log_operator_added(), t.log_operator_added_try()),
            Self::LinkSent { .. } => pick(tried, t.log_operator_link_sent(), t.log_operator_link_sent_try()),
            Self::RoleGiven { from, to, .. } => {
                let name =
                    |role: &Option<OperatorRole>| role.map_or_else(|| UNKNOWN.to_owned(), |it| it.name(t));
                let (from, to) = (name(from), name(to));
                pick(tried, t.log_operator_role_given(&from, &to), t.log_operator_role_given_try(&to))
            }
            Self::MailsChosen { topic, wish, .. } => {
                let wish = wish.map_or_else(|| UNKNOWN.to_owned(), |it| it.name(t));
                let topic = topic.name(t);
                pick(tried, t.log_operator_mails(&topic, wish), t.log_operator_mails_try(topic))
            }
            Self::Removed { .. } => pick(tried, t.log_operator_removed(), t.log_operator_removed_try()),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for OperatorAct {
    fn examples() -> Vec<Self> {
        let person_id = super::examples::PERSON;
        let (fulfilment, reader) = (Some(OperatorRole::Fulfilment), Some(OperatorRole::Reader));
        vec![
            Self::Added { person_id, role: fulfilment },
            Self::LinkSent { person_id },
            Self::RoleGiven { person_id, from: fulfilment, to: reader },
            Self::RoleGiven { person_id, from: None, to: None },
            Self::MailsChosen { person_id, topic: Topic::Work, wish: Some(Wish::Each) },
            Self::MailsChosen { person_id, topic: Topic::Keys, wish: None },
            Self::Removed { person_id },
        ]
    }
}
