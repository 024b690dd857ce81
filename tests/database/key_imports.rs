//! Imports of keys that nobody sent.

use crate::app::TestApp;

/// Leaves one whose key waits to be confirmed, and gives its id.
pub async fn leave_ready(app: &TestApp) -> String {
    let id = app.id("select gen_random_uuid()").await;
    app.run(&format!(
        "insert into key_imports (id, product_id, once, state, file_name, size_bytes, bytes, reading, keys, fresh, repeated,
                                  in_pool, issued, begun_at, begun_by, changed_at)
         values ('{id}', (select product_id from key_pools order by product_id limit 1), gen_random_uuid(), 'ready',
                 'keys.csv', 20, 20, '{{}}', 1, 1, 0, 0, 0, '2026-11-20 09:00Z',
                 (select person_id from operators order by person_id limit 1), '2026-11-20 09:00Z');
         insert into key_import_keys (import_id, id, line, ciphertext, fingerprint)
         values ('{id}', gen_random_uuid(), 1, 'sealed', decode(md5('{id}'), 'hex'))"
    ))
    .await;
    id
}
