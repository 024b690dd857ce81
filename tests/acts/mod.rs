//! Acts without HTTP: called as a worker, a seed or an interface for programs calls them, and seen on the pages.

mod activations;
mod keys;
mod mails;
mod marketing;
mod requests;
mod seats;

use partner_portal::audit::Actor;
use partner_portal::base::ids::{MemberId, PartnerId, PersonId, RequestId};
use partner_portal::db::{Db, Tx};
use partner_portal::error::{ActResult, NotDone};
use partner_portal::partners::Partner;
use partner_portal::partners::store::find_partner;

use crate::app::TestApp;
use crate::factories::{Company, Role};

/// A company, and one of its members at work now.
pub struct Office {
    db: Db,
    pub partner: Partner,
    pub actor: Actor,
}

impl Office {
    pub async fn open(app: &TestApp, mpn_id: i64, email: &str) -> Self {
        let (db, id) = (app.state.db.clone(), PartnerId(app.partner(mpn_id).await));
        let member = MemberId(app.member(mpn_id, email).await.parse().unwrap());
        let partner = find_partner(&mut db.tenant(id).await.unwrap(), id).await.unwrap().unwrap();
        let actor = Actor {
            member: Some(member),
            person: None,
            name: email.to_owned(),
            address: None,
            request: RequestId::new(),
            at: app.clock.now(),
        };
        Self { db, partner, actor }
    }

    /// The company's global admin.
    pub async fn of(app: &TestApp, company: Company) -> Self {
        Self::open(app, company.mpn_id, &company.email_of(Role::Global)).await
    }

    /// A transaction on the company's data.
    pub async fn begin(&self) -> Tx {
        self.db.tenant(self.partner.id).await.unwrap()
    }
}

/// An operator of the programme at work now.
pub async fn operator(app: &TestApp) -> Actor {
    let email = "operator@programme.example";
    let id = app.id(&format!("select id from persons where email = '{email}'")).await;
    Actor {
        member: None,
        person: Some(PersonId(id.parse().unwrap())),
        name: email.to_owned(),
        address: None,
        request: RequestId::new(),
        at: app.clock.now(),
    }
}

/// The company's global admin deactivates a member.
pub async fn deactivate(app: &TestApp, mpn_id: i64, (admin, member): (&str, &str)) {
    let Office { db, partner, actor } = Office::open(app, mpn_id, admin).await;
    let member = MemberId(app.member(mpn_id, member).await.parse().unwrap());
    let mut tx = db.tenant(partner.id).await.unwrap();
    told(partner_portal::people::acts::deactivate(&mut tx, &partner, &actor, member).await).unwrap();
    tx.commit().await.unwrap();
}

/// What an act answers, where nothing failed.
pub fn told<Done, Refused>(done: ActResult<Done, Refused>) -> Result<Done, Refused> {
    done.map_err(|not_done| match not_done {
        NotDone::Refused(refused) => refused,
        NotDone::Fault(fault) => panic!("{fault}"),
    })
}
