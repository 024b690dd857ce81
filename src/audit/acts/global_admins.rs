//! Members who become Global admin otherwise than by one (R-ROLE-3).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{UNKNOWN, member, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::{MemberId, PartnerId};
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum GlobalAdminAct {
    /// A member made a record that proves a mail domain (R-ROLE-3).
    #[serde(rename = "domain_record.made")]
    RecordMade(GlobalAdminDetails),
    /// It was found in DNS.
    #[serde(rename = "domain.proved")]
    DomainProved(GlobalAdminDetails),
    /// By that they become Global admin, unless one of those objects.
    #[serde(rename = "global_admin.claimed")]
    Claimed(GlobalAdminDetails),
    /// They are Global admin otherwise than by one of them.
    #[serde(rename = "global_admin.given")]
    Given(GlobalAdminDetails),
    /// A Global admin objected.
    #[serde(rename = "global_admin.objected")]
    Objected(GlobalAdminDetails),
    /// They want it no longer.
    #[serde(rename = "global_admin.withdrawn")]
    Withdrawn(GlobalAdminDetails),
}

/// A member who becomes a Global admin, or is to, otherwise than by one of them (R-ROLE-3).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlobalAdminDetails {
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    /// The mail domain that was proved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// As the operator wrote it for the company; not the reason of a refusal, which is called `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

impl GlobalAdminAct {
    fn details(&self) -> &GlobalAdminDetails {
        match self {
            Self::RecordMade(it)
            | Self::DomainProved(it)
            | Self::Claimed(it)
            | Self::Given(it)
            | Self::Objected(it)
            | Self::Withdrawn(it) => it,
        }
    }
}

impl Recorded for GlobalAdminAct {
    fn act(self) -> Act {
        Act::GlobalAdmin(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        self.details().member_id.map(|id| (Subject::Member, id.0))
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let (t, it) = (locale.texts(), self.details());
        let name = member(it.member.as_ref(), t);
        let domain = it.domain.as_deref().unwrap_or(UNKNOWN);
        match self {
            Self::RecordMade(_) => pick(tried, t.log_domain_record_made(), t.log_domain_record_made_try()),
            Self::DomainProved(_) => pick(tried, t.log_domain_proved(domain), t.log_domain_proved_try()),
            Self::Claimed(_) => {
                pick(tried, t.log_admin_claimed(&name, domain), t.log_admin_claimed_try(&name))
            }
            Self::Given(_) => pick(tried, given(it, &name, t), t.log_admin_given_try(&name)),
            Self::Objected(_) => pick(tried, t.log_admin_objected(&name), t.log_admin_objected_try(&name)),
            Self::Withdrawn(_) => pick(tried, t.log_admin_withdrawn(&name), t.log_admin_withdrawn_try(&name)),
        }
    }
}

fn given(it: &GlobalAdminDetails, name: &str, t: &Texts) -> String {
    match (&it.why, &it.domain) {
        (Some(why), _) => t.log_admin_given_why(name, why),
        (None, Some(domain)) => t.log_admin_given_proved(name, domain),
        (None, None) => t.log_admin_given(name),
    }
}

#[cfg(test)]
impl super::examples::Examples for GlobalAdminAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MEMBER, MPN_ID, PARTNER, some};
        let claims = GlobalAdminDetails {
            member_id: Some(MEMBER),
            member: some("Luca Ferrari"),
            domain: some("alpine.example"),
            why: None,
            partner_id: Some(PARTNER),
            mpn_id: Some(MPN_ID),
        };
        let given = GlobalAdminDetails { domain: None, ..claims.clone() };
        let why = some("Their only Global admin has left");
        vec![
            Self::RecordMade(claims.clone()),
            Self::DomainProved(claims.clone()),
            Self::Claimed(claims.clone()),
            Self::Given(claims.clone()),
            Self::Given(GlobalAdminDetails { why, ..given.clone() }),
            Self::Given(given),
            Self::Objected(claims.clone()),
            Self::Withdrawn(claims),
        ]
    }

    fn named(&self) -> Vec<&str> {
        match self {
            // It is whoever acts who proves it.
            Self::RecordMade(_) | Self::DomainProved(_) => Vec::new(),
            _ => super::examples::known([&self.details().member]),
        }
    }
}
