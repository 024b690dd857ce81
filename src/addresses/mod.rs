//! Addresses that a company's people type for its mail: how often they may, and how whoever reads there refuses more. Mail
//! to members' own addresses is not bounded here, and can't be refused.

pub mod acts;
pub mod bounds;
pub mod mails;
pub mod portal;
pub mod store;

use crate::base::ids::{MemberId, NamedAddressId};

/// An address that somebody typed.
#[derive(Clone, Debug)]
pub struct NamedAddress {
    pub id: NamedAddressId,
    /// In its one form.
    pub address: String,
    /// Who entered it last, with their name.
    pub by: (MemberId, String),
    /// Whether whoever reads there wants no more.
    pub is_refused: bool,
}
