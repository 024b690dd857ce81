//! What is asked for as no act leaves it: forgotten, or active to another day.

use time::Date;

use crate::app::TestApp;

/// Makes a benefit one that nobody has ever asked for.
pub async fn forget(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "delete from queue_items where id in (select id from activations where benefit_id = '{benefit}');
         delete from activation_changes
         where activation_id in (select id from activations where benefit_id = '{benefit}');
         delete from activations where benefit_id = '{benefit}';
         update benefits set activation = null, activation_changed_at = null, active_until = null
         where id = '{benefit}'"
    ))
    .await;
}

/// Takes back what is active.
pub async fn take_back(app: &TestApp, benefit: &str) {
    app.run(&format!(
        "update benefits set activation = 'withdrawn', active_until = null where id = '{benefit}'"
    ))
    .await;
}

/// Lets what is active end on a day.
pub async fn end_on(app: &TestApp, benefit: &str, day: Date) {
    app.run(&format!(
        "update benefits set active_until = '{day}' where id = '{benefit}' and activation = 'active'"
    ))
    .await;
}
