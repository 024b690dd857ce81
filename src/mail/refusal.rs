//! The link by which whoever reads mail at an address that somebody typed refuses it. Nothing is stored for it: it names the
//! company and the address, and carries a mark by which the portal knows that it made it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::base::ids::{NamedAddressId, PartnerId};
use crate::base::secrets::{Secrets, SecretsError};

/// Where it leads.
pub const ROUTE: &str = "/mail/refuse/{token}";
const CONTEXT: &str = "mail.refusal";
const IDS: usize = 32;

/// What a row of the outbox keeps of an address that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Naming {
    pub id: NamedAddressId,
    /// Who typed it.
    pub by: String,
    /// For which company.
    pub company: String,
}

/// What a mail says of it.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub naming: Naming,
    /// The path of the link.
    pub path: String,
}

impl Refusal {
    /// For a mail about a company.
    ///
    /// # Errors
    /// When the key file can't be read.
    pub fn new(secrets: &Secrets, partner: PartnerId, naming: Naming) -> Result<Self, SecretsError> {
        let token = token(secrets, partner, naming.id)?;
        Ok(Self { naming, path: ROUTE.replace("{token}", &token) })
    }
}

fn token(secrets: &Secrets, partner: PartnerId, id: NamedAddressId) -> Result<String, SecretsError> {
    let ids = [partner.0.into_bytes(), id.0.into_bytes()].concat();
    let mark = secrets.mark(CONTEXT, &ids)?;
    Ok(URL_SAFE_NO_PAD.encode([&ids[..], &mark].concat()))
}

/// The company and the address of a link that the portal made.
#[must_use]
pub fn read(secrets: &Secrets, token: &str) -> Option<(PartnerId, NamedAddressId)> {
    let token = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (ids, mark) = token.split_at_checked(IDS)?;
    if !secrets.knows_mark(CONTEXT, ids, mark) {
        return None;
    }
    let (partner, id) = ids.split_at(IDS / 2);
    Some((PartnerId(Uuid::from_slice(partner).ok()?), NamedAddressId(Uuid::from_slice(id).ok()?)))
}
