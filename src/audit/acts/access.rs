//! What was asked of pages: attempts that no page let through, and lists that were taken away.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::authz::Action;
use crate::authz::operators::Task;
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum AccessAct {
    /// A member asked for what their roles don't allow.
    #[serde(rename = "access.denied")]
    Denied { permission: Option<Action>, path: Option<String> },
    /// Somebody asked for a thing that isn't there, or isn't theirs.
    #[serde(rename = "access.unknown_id")]
    UnknownId { path: Option<String> },
    /// Somebody who is no operator asked for a page of the console.
    #[serde(rename = "access.not_operator")]
    NotOperator { path: Option<String> },
    /// An operator asked for what their role doesn't allow (R-CON-1).
    #[serde(rename = "access.not_their_task")]
    NotTheirTask { task: Option<Task>, path: Option<String> },
    /// An operator who looked at a company as its members see it tried to do something there (R-CON-5).
    #[serde(rename = "access.while_looking")]
    WhileLooking { path: Option<String> },
    /// What a page lists was taken away as a file.
    #[serde(rename = "list.downloaded")]
    ListDownloaded {
        /// The file's name.
        file: Option<String>,
    },
}

impl Recorded for AccessAct {
    fn act(self) -> Act {
        Act::Access(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        None
    }

    /// All but a download are attempts, whatever became of them.
    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::Denied { permission, path } => {
                let what = permission.map_or_else(|| t.log_may_something(), |action| action.words(t));
                t.log_access_denied(&what, path.as_deref().unwrap_or(UNKNOWN))
            }
            Self::UnknownId { path } => t.log_access_unknown_id(path.as_deref().unwrap_or(UNKNOWN)),
            Self::NotOperator { path } => t.log_access_not_operator(path.as_deref().unwrap_or(UNKNOWN)),
            Self::NotTheirTask { task, path } => {
                let what = task.map_or_else(|| t.log_may_something(), |task| task.words(t));
                t.log_access_denied(&what, path.as_deref().unwrap_or(UNKNOWN))
            }
            Self::WhileLooking { path } => t.log_access_while_looking(path.as_deref().unwrap_or(UNKNOWN)),
            Self::ListDownloaded { file } => {
                let file = file.as_deref().unwrap_or(UNKNOWN);
                pick(tried, t.log_list_downloaded(file), t.log_list_downloaded_try(file))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for AccessAct {
    fn examples() -> Vec<Self> {
        use super::examples::some;
        let path = some("/partners/4100001/benefits");
        vec![
            Self::Denied { permission: Some(Action::GetKeys), path: path.clone() },
            Self::UnknownId { path: path.clone() },
            Self::NotOperator { path: path.clone() },
            Self::NotTheirTask { task: Some(Task::Keys), path: path.clone() },
            Self::WhileLooking { path },
            Self::ListDownloaded { file: some("people-4100001.csv") },
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            Self::Denied { path, .. }
            | Self::UnknownId { path }
            | Self::NotOperator { path }
            | Self::NotTheirTask { path, .. }
            | Self::WhileLooking { path } => [path],
            Self::ListDownloaded { file } => [file],
        })
    }
}
