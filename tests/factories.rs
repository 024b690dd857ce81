//! Companies that a test makes for itself: `a_company().with_gold().with_seats(3).made_in(&app).await`. And who acts in
//! them: an [`Admin`], a member of the [`Staff`], an [`Operator`].
//!
//! Hundreds of them at once come from `database::bulk`. All that happens after is done by the product's own acts: see
//! [`office`](crate::office).

use std::ops::Deref;

use sqlx::{Connection as _, PgConnection};
use time::macros::date;
use time::{Date, Duration};
use uuid::Uuid;

use crate::app::{TestApp, Visitor};
use crate::bench::Bench;
use crate::html::Page;

pub const SEATS: &str = "Visual Studio Enterprise";

/// A company as it shall be.
#[derive(Clone)]
pub struct CompanyPlan {
    time_zone: &'static str,
    language: &'static str,
    staff: usize,
    suspended: Option<&'static str>,
    memberships: Vec<Membership>,
}

#[derive(Clone)]
struct Membership {
    package: &'static str,
    bought_on: Date,
    ends_on: Date,
    /// Products with how much of them; `None` is unlimited.
    benefits: Vec<(&'static str, Option<i32>)>,
}

/// A company in Zurich that reads English, with one admin of each kind, five of the staff and no membership.
pub fn a_company() -> CompanyPlan {
    CompanyPlan {
        time_zone: "Europe/Zurich",
        language: "en",
        staff: 5,
        suspended: None,
        memberships: Vec::new(),
    }
}

impl CompanyPlan {
    pub fn in_zone(self, time_zone: &'static str) -> Self {
        Self { time_zone, ..self }
    }

    /// The language of the company and its people.
    pub fn reading(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    pub fn with_staff(self, staff: usize) -> Self {
        Self { staff, ..self }
    }

    pub fn suspended_for(self, reason: &'static str) -> Self {
        Self { suspended: Some(reason), ..self }
    }

    /// A membership of a year, bought on 1 September 2026: the right to a refund is over.
    pub fn with(mut self, package: &'static str) -> Self {
        let (bought_on, ends_on) = (date!(2026 - 09 - 01), date!(2027 - 09 - 01));
        self.memberships.push(Membership { package, bought_on, ends_on, benefits: Vec::new() });
        self
    }

    pub fn with_gold(self) -> Self {
        self.with("gold_core")
    }

    pub fn with_action_pack(self) -> Self {
        self.with("action_pack")
    }

    /// The last membership's days.
    pub fn from(mut self, bought_on: Date, ends_on: Date) -> Self {
        let membership = self.last();
        (membership.bought_on, membership.ends_on) = (bought_on, ends_on);
        self
    }

    /// What the last membership grants, by the product's name in the catalogue.
    pub fn with_benefit(mut self, product: &'static str, quantity: i32) -> Self {
        self.last().benefits.push((product, Some(quantity)));
        self
    }

    pub fn with_unlimited(mut self, product: &'static str) -> Self {
        self.last().benefits.push((product, None));
        self
    }

    /// So many seats of Visual Studio Enterprise.
    pub fn with_seats(self, seats: i32) -> Self {
        self.with_benefit(SEATS, seats)
    }

    fn last(&mut self) -> &mut Membership {
        self.memberships.last_mut().expect("name the membership first: with_gold()")
    }

    /// Writes it. The app's database needs the catalogue, as that of [`TestApp::demo`] has it.
    pub async fn made_in(self, app: &TestApp) -> Company {
        let mut conn = app.owner().await;
        let mut tx = conn.begin().await.unwrap();
        let next = "select greatest(max(mpn_id), 4200000) + 1 from partner_directory";
        let mpn_id: i64 = sqlx::query_scalar(next).fetch_one(&mut *tx).await.unwrap();
        let company = Company { mpn_id, id: Uuid::now_v7() };
        self.insert_company(&mut tx, &company).await;
        self.insert_people(&mut tx, &company).await;
        for membership in &self.memberships {
            insert_membership(&mut tx, &company, membership).await;
        }
        tx.commit().await.unwrap();
        company
    }

    async fn insert_company(&self, conn: &mut PgConnection, company: &Company) {
        sqlx::query("insert into partner_directory (id, mpn_id, name) values ($1, $2, $3)")
            .bind(company.id)
            .bind(company.mpn_id)
            .bind(format!("Company {}", company.mpn_id))
            .execute(&mut *conn)
            .await
            .unwrap();
        sqlx::query(
            "insert into partners (partner_id, country, time_zone, language, home, invited_at, moved_in_at,
                                   suspended_at, suspended_reason, created_at)
             select $1, 'CH', $2, $3, 'partner_center', at, at, case when $4::text is not null then at end, $4, at
             from (select timestamptz '2026-09-01 08:00Z' as at) it",
        )
        .bind(company.id)
        .bind(self.time_zone)
        .bind(self.language)
        .bind(self.suspended)
        .execute(conn)
        .await
        .unwrap();
    }

    async fn insert_people(&self, conn: &mut PgConnection, company: &Company) {
        let admins =
            Role::ALL.map(|role| (company.email_of(role), (role.title().to_owned(), Some(role.name()))));
        let staff =
            (1..=self.staff).map(|number| (company.staff_email(number), (format!("Staff {number}"), None)));
        let (emails, people): (Vec<String>, Vec<(String, Option<&str>)>) =
            admins.into_iter().chain(staff).unzip();
        let (names, roles): (Vec<String>, Vec<Option<&str>>) = people.into_iter().unzip();
        sqlx::query(
            "with people as (
                 select gen_random_uuid() as person, gen_random_uuid() as member, email, role, name,
                        timestamptz '2026-09-01 08:00Z' as at
                 from unnest($2::text[], $3::text[], $5::text[]) it(email, role, name)
             ), persons as (
                 insert into persons (id, email, language, password_changed_at, demo, created_at)
                 select person, email, $4, at, true, at from people returning id
             ), members as (
                 insert into members (partner_id, id, person_id, display_name, created_at)
                 select $1, member, person, name, at from people, persons
                 where persons.id = person returning id
             ), roles as (
                 insert into member_roles (partner_id, member_id, role, granted_at)
                 select $1, member, role, at from people, members where members.id = member and role is not null
             )
             insert into membership_index (person_id, partner_id) select person, $1 from people",
        )
        .bind(company.id)
        .bind(emails)
        .bind(roles)
        .bind(self.language)
        .bind(names)
        .execute(conn)
        .await
        .unwrap();
    }
}

async fn insert_membership(conn: &mut PgConnection, company: &Company, membership: &Membership) {
    let enrollment = Uuid::now_v7();
    sqlx::query(
        "insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, created_at)
         values ($1, $2, $3, $4, $4, $5, $4::date::timestamptz)",
    )
    .bind(company.id)
    .bind(enrollment)
    .bind(membership.package)
    .bind(membership.bought_on)
    .bind(membership.ends_on)
    .execute(&mut *conn)
    .await
    .unwrap();
    for (product, quantity) in &membership.benefits {
        // What needs a user may be used for thirty days more (R-DATE-5).
        let made = sqlx::query(
            "insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at,
                                   kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period, support,
                                   duration_months)
             select $1, $2, $3, id, $4, case when needs_user then $5 else $6 end, $7::date::timestamptz, p.kind, p.unit, p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period,
                    p.support, p.duration_months
             from products p where name = $8",
        )
        .bind(company.id)
        .bind(Uuid::now_v7())
        .bind(enrollment)
        .bind(*quantity)
        .bind(membership.ends_on + Duration::days(30))
        .bind(membership.ends_on)
        .bind(membership.bought_on)
        .bind(*product)
        .execute(&mut *conn)
        .await
        .unwrap();
        assert_eq!(made.rows_affected(), 1, "the catalogue has no {product}");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Global,
    Partner,
    User,
    Agent,
}

impl Role {
    const ALL: [Self; 4] = [Self::Global, Self::Partner, Self::User, Self::Agent];

    const fn name(self) -> &'static str {
        match self {
            Self::Global => "global_admin",
            Self::Partner => "mpn_partner_admin",
            Self::User => "user_admin",
            Self::Agent => "admin_agent",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Global => "Global Admin",
            Self::Partner => "Partner Admin",
            Self::User => "User Admin",
            Self::Agent => "Admin Agent",
        }
    }

    const fn account(self) -> &'static str {
        match self {
            Self::Global => "global.admin",
            Self::Partner => "partner.admin",
            Self::User => "user.admin",
            Self::Agent => "admin.agent",
        }
    }
}

/// A company that was made.
#[derive(Clone, Copy, Debug)]
pub struct Company {
    pub mpn_id: i64,
    pub id: Uuid,
}

impl Company {
    /// Of the addresses of its people.
    pub fn domain(&self) -> String {
        format!("company-{}.example", self.mpn_id)
    }

    pub fn email_of(&self, role: Role) -> String {
        format!("{}@{}", role.account(), self.domain())
    }

    pub fn staff_email(&self, number: usize) -> String {
        format!("staff{number}@{}", self.domain())
    }

    pub async fn admin(&self, app: &TestApp) -> Admin {
        self.admin_as(app, Role::Global).await
    }

    pub async fn admin_as(&self, app: &TestApp, role: Role) -> Admin {
        Admin(Actor::sign_in(app, self.mpn_id, self.email_of(role)).await)
    }

    pub async fn staff(&self, app: &TestApp, number: usize) -> Staff {
        Staff(Actor::sign_in(app, self.mpn_id, self.staff_email(number)).await)
    }

    /// The benefit that a membership grants of this product.
    pub async fn benefit(&self, app: &TestApp, product: &str) -> String {
        let sql = "select b.id from benefits b join products p on p.id = b.product_id
                   where b.partner_id = $1 and p.name = $2";
        let id: Uuid = sqlx::query_scalar(sql)
            .bind(self.id)
            .bind(product)
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
        id.to_string()
    }

    /// Its benefit of this product, with the global admin at work.
    pub async fn at_work(self, app: TestApp, product: &str) -> Bench {
        let admin = self.admin(&app).await.0.visitor;
        let benefit = self.benefit(&app, product).await;
        Bench { app, admin, mpn_id: self.mpn_id, domain: self.domain(), benefit }
    }
}

/// Somebody of a company who is signed in.
#[derive(Clone)]
pub struct Actor {
    pub visitor: Visitor,
    pub email: String,
    /// The member's id, as forms carry it.
    pub member: String,
}

impl Actor {
    async fn sign_in(app: &TestApp, mpn_id: i64, email: String) -> Self {
        let member = app.member(mpn_id, &email).await;
        Self { visitor: app.sign_in(&email).await, email, member }
    }
}

/// An admin of a company, signed in. It visits pages as a [`Visitor`] does.
#[derive(Clone)]
pub struct Admin(pub Actor);

/// A member of a company without a role, signed in.
#[derive(Clone)]
pub struct Staff(pub Actor);

/// One of the programme's people, signed in.
#[derive(Clone)]
pub struct Operator(pub Visitor);

impl Operator {
    pub async fn sign_in(app: &TestApp) -> Self {
        Self(app.sign_in("operator@programme.example").await)
    }
}

impl Deref for Admin {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.0.visitor
    }
}

impl Deref for Staff {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.0.visitor
    }
}

impl Deref for Operator {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.0
    }
}

#[tokio::test]
async fn a_company_has_what_it_was_given_and_nothing_else() {
    let app = TestApp::demo().await;
    let plan =
        a_company().reading("fr").with_staff(2).with_gold().with_seats(3).with_unlimited("Cloud incidents");
    let company =
        plan.with_action_pack().with_benefit("Office Professional Plus 2019", 10).made_in(&app).await;
    let (admin, staff) = (company.admin(&app).await, company.staff(&app, 2).await);
    let benefits = format!("/partners/{}/benefits", company.mpn_id);
    assert_eq!(admin.page(&benefits).await.language(), "fr");
    for (kind, product, quantity) in [
        ("visual-studio", SEATS, "3 seats"),
        ("technical", "Cloud incidents", "Unlimited"),
        ("software", "Office Professional Plus 2019", "10"),
    ] {
        let page = admin.page(&format!("{benefits}/{kind}?lang=en")).await;
        assert_eq!(page.rows().len(), 1, "{page}");
        assert_eq!(page.row(product).cell("Quantity"), quantity, "{product}");
    }
    let people = admin.page(&format!("/partners/{}/account/people?lang=en", company.mpn_id)).await;
    assert_eq!(people.ids("m-").len(), 6, "four admins and a staff of two");

    // Its people do what such people can do.
    assert_eq!(staff.get(&benefits).await.status(), 403);
    let seats = company.benefit(&app, SEATS).await;
    let fields = [("member_id", staff.0.member.as_str())];
    let given = admin.post(&format!("{benefits}/{seats}/assignments"), &fields).await;
    assert_eq!(given.status(), 303, "nothing is left to give up");
    let own = staff.page(&format!("/partners/{}/my-assignments?lang=en", company.mpn_id)).await;
    assert!(own.contains(SEATS) && own.contains(&staff.0.email), "{own}");
    assert_eq!(Operator::sign_in(&app).await.page("/console").await.status, 200);
}

#[tokio::test]
async fn a_company_that_is_made_suspended_changes_nothing() {
    let app = TestApp::demo().await;
    let plan = a_company().suspended_for("Unpaid since May").with_gold().with_seats(1);
    let it = plan.made_in(&app).await.at_work(app, SEATS).await;
    let member = it.app.member(it.mpn_id, &it.staff(1)).await;
    let refused = Page::of(it.admin.post(&it.address("assignments"), &[("member_id", &member)]).await).await;
    assert_eq!((refused.status, refused.contains("Unpaid since May")), (422, true), "{refused}");
}
