//! Who a request comes from, proven: somebody signed in, a member of the partner in the address, an operator; and
//! what stands around the pages that they see.
//!
//! [`PartnerScope`] is at once the permission and the tenant filter, and the only source of a
//! [`PartnerId`](crate::base::ids::PartnerId) in the pages of partners: it opens the request's one tenant transaction.

pub mod cookies;
pub mod errors;
pub mod flash;
mod looking;
mod mpn;
mod operator;
mod partner;
pub mod paths;
mod rules;
pub mod shell;
mod signed_in;
pub mod waiting;
mod zone;

pub use looking::Looking;
pub use mpn::MpnId;
pub use operator::OperatorScope;
pub use partner::{Member, PartnerScope};
pub use signed_in::SignedIn;
pub use zone::OwnZone;
