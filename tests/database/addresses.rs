//! Addresses that somebody typed.

use partner_portal::base::ids::{NamedAddressId, PartnerId};
use partner_portal::mail::refusal::{Naming, Refusal};

use crate::app::{ALPINE, TestApp};

/// Alpine's people have entered an address, and nobody has refused its mail: the path of the link by which they can.
pub async fn link_to_refuse(app: &TestApp, address: &str) -> String {
    let alpine = app.partner(ALPINE).await;
    app.run(&format!(
        "insert into named_addresses (partner_id, id, address, named_at, named_by)
         select '{alpine}', gen_random_uuid(), '{address}', '2026-11-20 09:00Z', id from members
         where partner_id = '{alpine}' order by id limit 1
         on conflict (partner_id, address) do update set refused_at = null"
    ))
    .await;
    let id = app.id(&format!("select id from named_addresses where address = '{address}'")).await;
    let naming =
        Naming { id: NamedAddressId(id.parse().unwrap()), by: String::new(), company: String::new() };
    Refusal::new(&app.state.secrets, PartnerId(alpine.to_string().parse().unwrap()), naming).unwrap().path
}

/// Whoever reads at an address has refused the company's mail.
pub async fn refuse(app: &TestApp, address: &str) {
    app.run(&format!(
        "update named_addresses set refused_at = '2026-11-20 09:30Z' where address = '{address}'"
    ))
    .await;
}
