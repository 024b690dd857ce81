//! Announcements that nobody made.

use uuid::Uuid;

use crate::app::TestApp;

/// Leaves one that a company has among those to whom it is, and of which a member has closed it.
pub async fn leave_closed(app: &TestApp, mpn_id: i64) {
    let (id, company) = (leave_some(app).await, app.partner(mpn_id).await);
    app.run(&format!(
        "insert into announcement_companies (partner_id, announcement_id) values ('{company}', '{id}');
         insert into announcement_dismissals (partner_id, member_id, announcement_id, version, dismissed_at)
         select partner_id, id, '{id}', 1, '2026-11-20 10:00Z' from members
         where partner_id = '{company}' order by id limit 1"
    ))
    .await;
}

/// Leaves one on the pages of all companies, which runs, and gives its id.
pub async fn leave_some(app: &TestApp) -> String {
    let id = Uuid::now_v7();
    app.run(&format!(
        "insert into announcements (id, texts, begins_at, ends_at, to_all, dismissible, made_at, changed_at, changed_by)
         values ('{id}', '{{\"en\": \"Closed on Friday\"}}', '2026-11-01 00:00Z', '2027-11-01 00:00Z', true, true,
                 '2026-11-01 00:00Z', '2026-11-01 00:00Z', (select person_id from operators order by person_id limit 1))"
    ))
    .await;
    id.to_string()
}
