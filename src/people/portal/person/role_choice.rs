//! The roles in a form: each with what it allows, and why it can't be given or taken.

use time::Date;
use time::format_description::well_known::Iso8601;

use crate::authz::{Role, Roles};
use crate::i18n::Texts;
use crate::people::rights;

/// A role that can be ticked, or can't.
pub(in crate::people) struct RoleChoice {
    pub(in crate::people) name: &'static str,
    pub(in crate::people) text: String,
    pub(in crate::people) allows: String,
    pub(in crate::people) chosen: bool,
    pub(in crate::people) off: Option<String>,
}

/// All roles, of which some are ticked, as somebody with the roles `by` may give them; nobody takes the role of the last Global
/// admin (R-ROLE-2).
pub(in crate::people) fn choices(by: &Roles, chosen: &Roles, is_last: bool, t: &Texts) -> Vec<RoleChoice> {
    let choice = |role: Role| {
        let limit = rights::may_give(by, role).err().map(|why| why.text(t));
        let stays = (is_last && role == Role::GlobalAdmin).then(|| t.limit_last_global_admin());
        RoleChoice {
            name: role.as_str(),
            text: role.name(t),
            allows: role.allows(t),
            chosen: chosen.has(role) || stays.is_some(),
            off: limit.or(stays),
        }
    };
    Role::ALL.into_iter().map(choice).collect()
}

/// Roles as a form sent them.
pub(in crate::people) fn read(names: &[String]) -> Option<Roles> {
    names.iter().map(|it| it.parse::<Role>()).collect::<Result<Roles, _>>().ok()
}

/// How a page shows roles: an act that comes from it sends this back.
pub(in crate::people) fn seen(roles: &Roles) -> String {
    let names: Vec<&str> = roles.iter().map(Role::as_str).collect();
    if names.is_empty() { "staff".to_owned() } else { names.join(" ") }
}

/// The same read; nothing, where nothing was sent.
pub(in crate::people) fn read_seen(sent: &str) -> Option<Option<Roles>> {
    match sent {
        "" => Some(None),
        "staff" => Some(Some(Roles::default())),
        names => {
            let names: Vec<String> = names.split(' ').map(str::to_owned).collect();
            read(&names).map(Some)
        }
    }
}

/// A last day as a form sent it; nothing, where none was: without an end.
///
/// # Errors
/// For what is no day.
pub(in crate::people) fn read_until(typed: &str) -> Result<Option<Date>, WrongDay> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = Date::parse(typed, &Iso8601::DATE).ok().filter(|day| day.to_string() == typed);
    day.map(Some).ok_or(WrongDay)
}

/// What was typed is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::people) struct WrongDay;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_showed_is_read_back() {
        for roles in [&[][..], &[Role::UserAdmin], &Role::ALL] {
            let roles: Roles = roles.iter().copied().collect();
            assert_eq!(read_seen(&seen(&roles)), Some(Some(roles)));
        }
        assert_eq!(read_seen(""), Some(None));
        assert_eq!(read_seen("owner"), None);
    }
}
