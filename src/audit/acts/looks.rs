//! That operators look at a company as its members see it (R-CON-5).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, number, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::authz::{Role, role_names};
use crate::base::ids::PartnerId;
use crate::base::names::named;
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum LookAct {
    #[serde(rename = "look.begun")]
    Begun(LookDetails),
    #[serde(rename = "look.ended")]
    Ended(LookDetails),
}

/// A company that is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookDetails {
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
    /// As a member with these; none is staff.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// As the operator wrote it; not the reason of a refusal, which is called `reason`.
    pub why: Option<String>,
    /// How it ended.
    pub how: Option<HowEnded>,
}

impl LookDetails {
    /// Those of a company alone.
    #[must_use]
    pub fn of(partner: PartnerId, mpn_id: i64) -> Self {
        Self { partner_id: Some(partner), mpn_id: Some(mpn_id), ..Self::default() }
    }
}

named! {
    /// How looking at a company ended, stored by its name.
    pub enum HowEnded {
        /// The operator pressed the button.
        Pressed = "pressed",
        /// The 30 minutes were over.
        Time = "time",
        /// The operator signed out.
        SignedOut = "signed_out",
        /// The operator began to look again, at this company or another.
        Another = "another",
        /// The operator's session ended in another way, or they may no longer look.
        Session = "session",
    }
}

impl HowEnded {
    fn words(self, t: &Texts) -> String {
        match self {
            Self::Pressed => t.log_look_pressed(),
            Self::Time => t.log_look_time(),
            Self::SignedOut => t.log_look_signed_out(),
            Self::Another => t.log_look_another(),
            Self::Session => t.log_look_session(),
        }
    }
}

impl LookAct {
    fn details(&self) -> &LookDetails {
        match self {
            Self::Begun(it) | Self::Ended(it) => it,
        }
    }
}

impl Recorded for LookAct {
    fn act(self) -> Act {
        Act::Look(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().partner_id.map(|id| (Subject::Company, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        let mpn = &number(self.details().mpn_id);
        match self {
            Self::Begun(it) => {
                let (roles, why) = (role_names(&it.roles, locale), it.why.as_deref().unwrap_or(UNKNOWN));
                pick(tried, t.log_look_begun(mpn, roles, why), t.log_look_begun_try(mpn))
            }
            Self::Ended(it) => {
                let how = it.how.map_or_else(|| UNKNOWN.to_owned(), |how| how.words(t));
                pick(tried, t.log_look_ended(mpn, how), t.log_look_ended_try(mpn))
            }
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for LookAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MPN_ID, PARTNER, some};
        let company = LookDetails::of(PARTNER, MPN_ID);
        let ended = |how| Self::Ended(LookDetails { how: Some(how), ..company.clone() });
        let begun = LookDetails {
            roles: vec![Role::GlobalAdmin, Role::AdminAgent],
            why: some("They can’t find their keys"),
            ..company.clone()
        };
        let mut all = vec![Self::Begun(begun), Self::Begun(company.clone()), Self::Ended(company.clone())];
        all.extend(HowEnded::ALL.map(ended));
        all
    }
}
