//! Who gets go-to-market mail, and who wants no more of it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::{member, pick};
use super::{Act, Recorded};
use crate::audit::Subject;
use crate::base::ids::MemberId;
use crate::i18n::{Locale, Texts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum MarketingAct {
    #[serde(rename = "marketing_contact.set")]
    ContactSet(ContactDetails),
    /// Whoever reads mail at an address that a member had entered wants no more of it.
    #[serde(rename = "address.refused")]
    AddressRefused {
        /// Who had entered it.
        member_id: MemberId,
        member: Option<String>,
    },
}

/// The marketing contact: neither addresses nor numbers, since the log is read by people who don't see them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactDetails {
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    pub language: Option<String>,
    /// The names of the fields that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
    pub former_member_id: Option<MemberId>,
    /// The names of the fields for which the form was refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

impl Recorded for MarketingAct {
    fn act(self) -> Act {
        Act::Marketing(self)
    }

    fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::ContactSet(it) => it.member_id.map(|id| (Subject::Member, id.0)),
            Self::AddressRefused { member_id, .. } => Some((Subject::Member, member_id.0)),
        }
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::ContactSet(it) => contact_set(it, t, tried),
            Self::AddressRefused { member: name, .. } => {
                let name = member(name.as_ref(), t);
                pick(tried, t.log_address_refused(&name), t.log_address_refused_try(&name))
            }
        }
    }
}

fn contact_set(it: &ContactDetails, t: &Texts, tried: bool) -> String {
    match &it.member {
        Some(member) if tried => t.log_contact_set_try(member),
        Some(member) => t.log_contact_set(member),
        None if tried => t.log_contact_set_try_some(),
        None => t.log_contact_set_some(),
    }
}

#[cfg(test)]
impl super::examples::Examples for MarketingAct {
    fn examples() -> Vec<Self> {
        use super::examples::{MEMBER, id, some};
        let contact = ContactDetails {
            member_id: Some(MEMBER),
            member: some("Anna Zürcher"),
            language: some("fr"),
            changed: vec!["phone".to_owned()],
            former_member_id: Some(MemberId(id(10))),
            fields: Vec::new(),
        };
        vec![
            Self::ContactSet(contact),
            Self::ContactSet(ContactDetails { fields: vec!["phone".to_owned()], ..Default::default() }),
            Self::AddressRefused { member_id: MEMBER, member: some("Anna Zürcher") },
        ]
    }

    fn named(&self) -> Vec<&str> {
        super::examples::known(match self {
            Self::ContactSet(it) => [&it.member],
            Self::AddressRefused { member, .. } => [member],
        })
    }
}
