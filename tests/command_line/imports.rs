//! `kill -9` of a worker in the middle of an import of keys: nothing of it is in the pool, and another process goes on.

use partner_portal::base::ids::{ProductId, ProductKeyId};
use sqlx::{Connection as _, PgConnection};
use uuid::Uuid;

use super::process::{Installation, Portal, until};
use crate::app::{Visitor, location};
use crate::html::Page;
use crate::key_imports::{IMPORTS, post_file};

const OPERATOR: &str = "operator@programme.example";
/// More than are put into the pool by one statement.
const KEYS: i64 = 21_000;
/// So many are sent at once: a debug build takes its time to seal them.
const PIECE: usize = 3_000 * 24;

fn file() -> Vec<u8> {
    (0..KEYS).map(|number| format!("KILLD-{number:06}-AAAAA\n")).collect::<String>().into_bytes()
}

/// A portal without a worker, an operator of it, and a look into its database.
struct Desk {
    installation: Installation,
    portal: Portal,
    operator: Visitor,
    conn: PgConnection,
    product: ProductId,
}

impl Desk {
    async fn new() -> Self {
        let installation = Installation::new();
        let portal = installation.start(&["serve", "--no-worker"]).await;
        let operator = portal.sign_in(OPERATOR).await;
        let mut conn = installation.superuser().await;
        let product = sqlx::query_scalar("select product_id from key_pools order by product_id limit 1");
        let product = ProductId(product.fetch_one(&mut conn).await.unwrap());
        Self { installation, portal, operator, conn, product }
    }

    async fn worker(&self) -> Portal {
        self.installation.start(&["worker"]).await
    }

    /// Sends the file: the path of its import, and its id.
    async fn send(&self) -> (String, Uuid) {
        let (product, once) = (self.product.to_string(), Uuid::now_v7().to_string());
        let (file, size) = (file(), file().len().to_string());
        let fields = [("product", &*product), ("once", &*once), ("name", "keys.csv"), ("size", &*size)];
        let path = location(&self.operator.post(IMPORTS, &fields).await);
        for (number, piece) in file.chunks(PIECE).enumerate() {
            let fields = [("number", &*number.to_string())];
            let sent = post_file(&self.operator, &format!("{path}/pieces"), &fields, piece).await;
            assert!(sent.status().is_success(), "piece {number}: {}", sent.status());
        }
        let id = path.rsplit('/').next().unwrap().parse().unwrap();
        (path, id)
    }

    async fn state(&mut self, import: Uuid) -> String {
        let state = sqlx::query_scalar("select state from key_imports where id = $1").bind(import);
        state.fetch_one(&mut self.conn).await.unwrap()
    }

    async fn until_it_is(&mut self, import: Uuid, state: &str) {
        until(&format!("the import is {state}"), async || self.state(import).await == state).await;
    }

    /// New, repeated, in a pool, issued.
    async fn counts(&mut self, import: Uuid) -> (i32, i32, i32, i32) {
        let counts = sqlx::query_as("select fresh, repeated, in_pool, issued from key_imports where id = $1");
        counts.bind(import).fetch_one(&mut self.conn).await.unwrap()
    }

    /// How many keys of imports are in pools.
    async fn in_pools(&mut self) -> i64 {
        let count = sqlx::query_scalar("select count(*) from pool_keys where import_id is not null");
        count.fetch_one(&mut self.conn).await.unwrap()
    }

    async fn confirm(&self, path: &str) -> u16 {
        let seen = self.operator.page(path).await.hidden("seen");
        let confirmed = self.operator.post(&format!("{path}/confirmation"), &[("seen", &seen)]).await;
        confirmed.status().as_u16()
    }

    /// Kills the worker while it waits for what `lock` holds, and lets go of that: what the worker did is undone.
    async fn kill_in_the_middle(&mut self, worker: Portal, lock: sqlx::Transaction<'_, sqlx::Postgres>) {
        let waiting = "select count(*) from pg_stat_activity
                       where wait_event_type = 'Lock' and query like '%key_import_keys%' and pid <> pg_backend_pid()";
        until("the worker waits in the middle", async || {
            sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut self.conn).await.unwrap() > 0
        })
        .await;
        worker.kill().await;
        lock.rollback().await.unwrap();
        // The server notices that nobody is there any more.
        let theirs =
            "select count(*) from pg_stat_activity where xact_start is not null and pid <> pg_backend_pid()
                      and datname = current_database() and query like '%key_import%'";
        until("nothing of the worker's is left open", async || {
            sqlx::query_scalar::<_, i64>(theirs).fetch_one(&mut self.conn).await.unwrap() == 0
        })
        .await;
    }
}

#[tokio::test]
async fn kill_nine_amid_the_last_step_of_an_import_leaves_no_key_of_it_and_another_process_finishes() {
    let mut desk = Desk::new().await;
    let worker = desk.worker().await;
    let (path, import) = desk.send().await;
    desk.until_it_is(import, "ready").await;
    // The same key as the file's last one is just being put into a pool by somebody: the worker comes there after twenty
    // thousand others.
    let mut other = desk.installation.superuser().await;
    let mut lock = other.begin().await.unwrap();
    sqlx::query(
        "insert into pool_keys (id, product_id, ciphertext, fingerprint, added_at)
         select $1, $2, '', fingerprint, now() from key_import_keys where import_id = $3 order by id desc limit 1",
    )
    .bind(ProductKeyId::new().0)
    .bind(desk.product.0)
    .bind(import)
    .execute(&mut *lock)
    .await
    .unwrap();
    assert_eq!(desk.confirm(&path).await, 303);
    desk.kill_in_the_middle(worker, lock).await;
    assert_eq!((desk.in_pools().await, desk.state(import).await), (0, "inserting".to_owned()));
    let staged = sqlx::query_scalar::<_, i64>("select count(*) from key_import_keys where import_id = $1")
        .bind(import);
    assert_eq!(staged.fetch_one(&mut desk.conn).await.unwrap(), KEYS);

    let worker = desk.worker().await;
    desk.until_it_is(import, "done").await;
    assert_eq!(desk.in_pools().await, KEYS);
    // The same file once more: nothing of it is new.
    let (path, again) = desk.send().await;
    desk.until_it_is(again, "ready").await;
    assert_eq!(desk.counts(again).await, (0, 0, i32::try_from(KEYS).unwrap(), 0));
    let page = desk.operator.page(&path).await;
    assert!(page.contains("No key of the file is new") && page.find_hidden("seen").is_none(), "{page}");
    assert_eq!(desk.in_pools().await, KEYS);
    assert_eq!(worker.end().await.0, Some(0));
    assert_eq!(desk.portal.end().await.0, Some(0));
}

#[tokio::test]
async fn kill_nine_amid_the_look_at_a_file_leaves_nothing_and_discarded_it_comes_in_whole_later() {
    let mut desk = Desk::new().await;
    let (path, import) = desk.send().await;
    let mut other = desk.installation.superuser().await;
    let mut lock = other.begin().await.unwrap();
    // The worker has found what is repeated in the file, and can't look into the pools.
    sqlx::query("lock table pool_keys in access exclusive mode").execute(&mut *lock).await.unwrap();
    let worker = desk.worker().await;
    desk.kill_in_the_middle(worker, lock).await;
    assert_eq!((desk.in_pools().await, desk.state(import).await), (0, "checking".to_owned()));
    let discarded = Page::of(desk.operator.post(&format!("{path}/discarding"), &[]).await).await;
    assert_eq!(discarded.status, 303);
    assert_eq!(desk.state(import).await, "discarded");

    let worker = desk.worker().await;
    let (path, again) = desk.send().await;
    desk.until_it_is(again, "ready").await;
    assert_eq!(desk.counts(again).await, (i32::try_from(KEYS).unwrap(), 0, 0, 0));
    assert_eq!(desk.confirm(&path).await, 303);
    desk.until_it_is(again, "done").await;
    assert_eq!(desk.in_pools().await, KEYS);
    assert_eq!(worker.end().await.0, Some(0));
    assert_eq!(desk.portal.end().await.0, Some(0));
}
