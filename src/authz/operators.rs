//! What operators may do: the programme's table (R-CON-1), beside that of the companies' roles.

use crate::base::names::named;
use crate::i18n::{Locale, Texts};

named! {
    /// The role of an operator; each has one.
    pub enum OperatorRole {
        /// Keeps the programme: catalogue, keys, settings, operators.
        Administrator = "administrator",
        /// Does what companies ask for.
        Fulfilment = "fulfilment",
        /// Looks, and changes nothing.
        Reader = "reader",
    }
}

impl OperatorRole {
    /// Its name in words.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::Administrator => t.role_administrator(),
            Self::Fulfilment => t.role_fulfilment(),
            Self::Reader => t.role_reader(),
        }
    }

    /// What it allows, in a sentence.
    #[must_use]
    pub fn allows(self, t: &Texts) -> String {
        match self {
            Self::Administrator => t.role_administrator_allows(),
            Self::Fulfilment => t.role_fulfilment_allows(),
            Self::Reader => t.role_reader_allows(),
        }
    }

    /// Whether the role allows the task.
    #[must_use]
    pub fn may(self, task: Task) -> bool {
        task.roles().contains(&self)
    }
}

named! {
    /// What an operator may want to do; a row of the table in the rules each, and where a row names several things that
    /// stand on pages of their own, one for each.
    pub enum Task {
        /// See queues, companies, catalogue, pools, orders, mails, figures.
        See = "see",
        /// Take, fulfil, decline, answer, close; send a mail again.
        Fulfil = "fulfil",
        /// Add and correct companies, invite their first admins, invite to move in.
        Companies = "companies",
        /// Accept or decline applications, agree to names and domains.
        Applications = "applications",
        /// Confirm payments, import a bank's file, grant cancellations.
        Payments = "payments",
        /// Write news and announcements.
        News = "news",
        /// Give memberships by hand, extend, grant extra quantity, suspend and lift.
        Memberships = "memberships",
        /// Look at a company as its member sees it.
        Look = "look",
        /// Change the catalogue and its packages.
        Catalogue = "catalogue",
        /// Fill and empty key pools, replace keys.
        Keys = "keys",
        /// Change the programme's settings, and its help pages.
        Settings = "settings",
        /// Add operators, give them roles, deactivate them.
        Operators = "operators",
        /// Read the programme's log.
        ReadLog = "read_log",
    }
}

/// The table of the rules: administrator, fulfilment, reader.
const TABLE: [(Task, [bool; 3]); 13] = [
    (Task::See, [true, true, true]),
    (Task::Fulfil, [true, true, false]),
    (Task::Companies, [true, true, false]),
    (Task::Applications, [true, true, false]),
    (Task::Payments, [true, true, false]),
    (Task::News, [true, true, false]),
    (Task::Memberships, [true, false, false]),
    (Task::Look, [true, true, false]),
    (Task::Catalogue, [true, false, false]),
    (Task::Keys, [true, false, false]),
    (Task::Settings, [true, false, false]),
    (Task::Operators, [true, false, false]),
    (Task::ReadLog, [true, false, true]),
];

impl Task {
    /// The roles that allow it.
    #[must_use]
    pub fn roles(self) -> Vec<OperatorRole> {
        let row = TABLE.iter().find(|(task, _)| *task == self).map_or([false; 3], |(_, row)| *row);
        OperatorRole::ALL.into_iter().zip(row).filter(|(_, may)| *may).map(|(role, _)| role).collect()
    }

    /// What somebody wanted to do, in words that follow "You tried to".
    #[must_use]
    pub fn words(self, t: &Texts) -> String {
        match self {
            Self::See => t.task_see(),
            Self::Fulfil => t.task_fulfil(),
            Self::Companies => t.task_companies(),
            Self::Applications => t.task_applications(),
            Self::Payments => t.task_payments(),
            Self::News => t.task_news(),
            Self::Memberships => t.task_memberships(),
            Self::Look => t.task_look(),
            Self::Catalogue => t.task_catalogue(),
            Self::Keys => t.task_keys(),
            Self::Settings => t.task_settings(),
            Self::Operators => t.task_operators(),
            Self::ReadLog => t.task_read_log(),
        }
    }

    /// Which roles it takes, in a sentence: the reason beside a control that is off.
    #[must_use]
    pub fn why_not(self, locale: Locale) -> String {
        locale.texts().task_takes_role(role_names(&self.roles(), locale))
    }
}

/// The names of roles as a list in words.
#[must_use]
pub fn role_names(roles: &[OperatorRole], locale: Locale) -> String {
    let names: Vec<String> = roles.iter().map(|role| role.name(locale.texts())).collect();
    locale.list(&names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_task_has_its_own_row() {
        assert_eq!(TABLE.map(|(task, _)| task), Task::ALL);
    }

    #[test]
    fn a_reader_sees_and_reads_the_log_and_changes_nothing() {
        let may: Vec<Task> = Task::ALL.into_iter().filter(|task| OperatorRole::Reader.may(*task)).collect();
        assert_eq!(may, [Task::See, Task::ReadLog]);
    }

    #[test]
    fn fulfilment_does_the_work_and_keeps_its_hands_off_the_programme() {
        let may_not = Task::ALL.into_iter().filter(|task| !OperatorRole::Fulfilment.may(*task));
        let kept =
            [Task::Memberships, Task::Catalogue, Task::Keys, Task::Settings, Task::Operators, Task::ReadLog];
        assert_eq!(may_not.collect::<Vec<_>>(), kept);
    }

    #[test]
    fn an_administrator_may_do_all() {
        assert!(Task::ALL.into_iter().all(|task| OperatorRole::Administrator.may(task)));
    }
}
