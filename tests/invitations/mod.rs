//! Invitations to join a company (R-PPL-1, R-PPL-2, R-PPL-8): the link of the mail in each state that it can be in, who joins
//! by it, and that they join once.

mod acts;
mod at_once;
mod console;
mod links;
mod people;

use partner_portal::authz::{Role, Roles};
use partner_portal::base::ids::{MailId, MemberId, PartnerId};
use partner_portal::mail::link_context;
use partner_portal::partners::Partner;
use partner_portal::partners::store::find_partner;
use partner_portal::people::acts::invitations::{self, NoneOpen, NotWithdrawn, Refused};
use partner_portal::people::invitation::{Invited, Invitee};
use partner_portal::users::EmailAddress;
use secrecy::ExposeSecret as _;

use crate::app::TestApp;
use crate::office::{operator, told};

pub(crate) const NEW: &str = "ruth.keller@alpine.example";
pub(crate) const PASSWORD: &str = "forty-two wet umbrellas";

/// Somebody to be invited.
pub(crate) fn invitee(partner: PartnerId, name: &str, email: &str, roles: &[Role]) -> Invitee {
    let roles: Roles = roles.iter().copied().collect();
    Invitee { partner, name: name.to_owned(), email: EmailAddress::parse(email).unwrap(), roles }
}

/// An operator invites people, all or nobody.
pub(crate) async fn invite_all(
    app: &TestApp,
    invitees: &[Invitee],
) -> Result<Vec<Invited>, Vec<(usize, Refused)>> {
    let mut tx = app.state.db.console().await.unwrap();
    let actor = operator(app).await;
    let outcome = told(invitations::invite(&mut tx, &actor, &app.state.secrets, invitees).await);
    match &outcome {
        Ok(_) => tx.commit().await.unwrap(),
        Err(_) => tx.rollback().await.unwrap(),
    }
    outcome
}

/// The same of one person, and the path of the link in their mail.
pub(crate) async fn invite(
    app: &TestApp,
    mpn_id: i64,
    (name, email): (&str, &str),
    roles: &[Role],
) -> (MemberId, String) {
    let partner = PartnerId(app.partner(mpn_id).await);
    let invited = invite_all(app, &[invitee(partner, name, email, roles)]).await.unwrap()[0];
    (invited.member, link_in(app, invited.mail).await)
}

/// The path of the link that a mail leads to, as it is delivered.
pub(crate) async fn link_in(app: &TestApp, mail: MailId) -> String {
    let sealed: Vec<u8> = sqlx::query_scalar("select sealed_link from outbox where id = $1")
        .bind(mail.0)
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    let token = app.state.secrets.open(&link_context(mail), &sealed).unwrap();
    format!("/link/{}", token.expose_secret())
}

async fn partner_of(app: &TestApp, mpn_id: i64) -> Partner {
    let id = PartnerId(app.partner(mpn_id).await);
    find_partner(&mut app.state.db.tenant(id).await.unwrap(), id).await.unwrap().unwrap()
}

/// An operator sends an invitation again: the path of the new link.
pub(crate) async fn send_again(app: &TestApp, mpn_id: i64, member: MemberId) -> Result<String, NoneOpen> {
    let partner = partner_of(app, mpn_id).await;
    let mut tx = app.state.db.console().await.unwrap();
    let actor = operator(app).await;
    told(invitations::send_again(&mut tx, (&partner, &actor), &app.state.secrets, member, None).await)?;
    tx.commit().await.unwrap();
    let mail = app.id(&format!("select mail_id from invitations where member_id = '{member}'")).await;
    Ok(link_in(app, MailId(mail.parse().unwrap())).await)
}

/// An operator withdraws an invitation.
pub(crate) async fn withdraw(app: &TestApp, mpn_id: i64, member: MemberId) -> Result<(), NotWithdrawn> {
    let partner = partner_of(app, mpn_id).await;
    let mut tx = app.state.db.console().await.unwrap();
    let actor = operator(app).await;
    told(invitations::withdraw(&mut tx, (&partner, &actor), member).await)?;
    tx.commit().await.unwrap();
    Ok(())
}

/// How many active members the company has with this address.
async fn members(app: &TestApp, mpn_id: i64, email: &str) -> i64 {
    app.count(&format!(
        "select count(*) from members m join persons p on p.id = m.person_id
         join membership_index i on i.partner_id = m.partner_id and i.person_id = p.id
         join partner_directory d on d.id = m.partner_id
         where d.mpn_id = {mpn_id} and p.email = '{email}' and m.active and m.deactivated_at is null"
    ))
    .await
}

fn twice(password: &str) -> [(&'static str, &str); 2] {
    [("password", password), ("again", password)]
}
