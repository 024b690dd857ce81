//! Where secrets rest: how those of a place are read, locked, and written anew.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::activations::{WhichId, ids_context};
use crate::base::ids::{ActivationId, BenefitId, KeyImportId, MailId, PartnerId, ProductId, ProductKeyId};
use crate::db::must_meet;
use crate::keys::{issued_context, pool_context, rest_context};
use crate::mail::link_context;

/// So many rows are sealed in one transaction: others wait for none of them for long.
const BATCH: i64 = 500;

/// A row: what it is of (the company, the import; nothing, as zeros), and its own id. Places are read in this order.
pub(super) type RowId = (Uuid, Uuid);

/// A secret as it rests.
pub(super) struct Sealed {
    pub id: RowId,
    /// What it is sealed for.
    pub context: Vec<u8>,
    pub secret: Vec<u8>,
}

/// Secrets that were sealed anew, by the columns of their rows.
#[derive(Default)]
pub(super) struct Anew {
    of: Vec<Uuid>,
    ids: Vec<Uuid>,
    pub secrets: Vec<Vec<u8>>,
}

impl Anew {
    pub(super) fn push(&mut self, (of, id): RowId, secret: Vec<u8>) {
        self.of.push(of);
        self.ids.push(id);
        self.secrets.push(secret);
    }
}

/// A column in which secrets rest.
pub(super) trait Place {
    /// Reads and locks the next rows after this one.
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>>;
    /// Writes secrets into their rows, all of them.
    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()>;
}

/// Beginnings of lines, of files that come in pieces: one a file.
pub(super) struct Rests;

impl Place for Rests {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select id, rest as "rest!" from key_imports
               where id > $1 and rest is not null and not emptied order by id limit $2 for no key update"#,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (Uuid::nil(), row.id),
            context: rest_context(KeyImportId(row.id)),
            secret: row.rest,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update key_imports i set rest = it.secret from unnest($1::uuid[], $2::bytea[]) as it (id, secret)
             where i.id = it.id",
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}

/// Keys on their way into a pool, sealed as there.
pub(super) struct Imports;

impl Place for Imports {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select k.import_id, k.id, i.product_id as "product: ProductId", k.ciphertext
               from key_import_keys k join key_imports i on i.id = k.import_id
               where (k.import_id, k.id) > ($1, $2) order by k.import_id, k.id limit $3 for no key update of k"#,
            after.0,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (row.import_id, row.id),
            context: pool_context(row.product, ProductKeyId(row.id)),
            secret: row.ciphertext,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update key_import_keys k set ciphertext = it.secret
             from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as it (import_id, id, secret)
             where k.import_id = it.import_id and k.id = it.id",
            &anew.of,
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}

/// Keys of the pools.
pub(super) struct Pools;

impl Place for Pools {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select id, product_id as "product: ProductId", ciphertext as "ciphertext!" from pool_keys
               where id > $1 and drawn_at is null order by id limit $2 for no key update"#,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (Uuid::nil(), row.id),
            context: pool_context(row.product, ProductKeyId(row.id)),
            secret: row.ciphertext,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update pool_keys k set ciphertext = it.secret
             from unnest($1::uuid[], $2::bytea[]) as it (id, secret) where k.id = it.id",
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}

/// Keys that were issued.
pub(super) struct Issued;

impl Place for Issued {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select partner_id as "partner: PartnerId", id, benefit_id as "benefit: BenefitId", ciphertext
               from issued_keys
               where (partner_id, id) > ($1, $2) order by partner_id, id limit $3 for no key update"#,
            after.0,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (row.partner.0, row.id),
            context: issued_context(row.partner, row.benefit, ProductKeyId(row.id)),
            secret: row.ciphertext,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update issued_keys k set ciphertext = it.secret
             from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as it (partner_id, id, secret)
             where k.partner_id = it.partner_id and k.id = it.id",
            &anew.of,
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}

/// Access IDs of technical benefits.
pub(super) struct AccessIds;

impl Place for AccessIds {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select partner_id as "partner: PartnerId", id, access_id as "access_id!" from activations
               where (partner_id, id) > ($1, $2) and access_id is not null
               order by partner_id, id limit $3 for no key update"#,
            after.0,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (row.partner.0, row.id),
            context: ids_context(row.partner, ActivationId(row.id), WhichId::Access),
            secret: row.access_id,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update activations a set access_id = it.secret
             from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as it (partner_id, id, secret)
             where a.partner_id = it.partner_id and a.id = it.id",
            &anew.of,
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}

/// Contract IDs of technical benefits.
pub(super) struct ContractIds;

impl Place for ContractIds {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select partner_id as "partner: PartnerId", id, contract_id as "contract_id!" from activations
               where (partner_id, id) > ($1, $2) and contract_id is not null
               order by partner_id, id limit $3 for no key update"#,
            after.0,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (row.partner.0, row.id),
            context: ids_context(row.partner, ActivationId(row.id), WhichId::Contract),
            secret: row.contract_id,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update activations a set contract_id = it.secret
             from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as it (partner_id, id, secret)
             where a.partner_id = it.partner_id and a.id = it.id",
            &anew.of,
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}

/// The one-time links of mails that are still to be delivered.
pub(super) struct Links;

impl Place for Links {
    async fn lock(conn: &mut PgConnection, after: RowId) -> sqlx::Result<Vec<Sealed>> {
        let rows = sqlx::query!(
            r#"select id, sealed_link as "sealed_link!" from outbox
               where id > $1 and state = 'queued' and sealed_link is not null
               order by id limit $2 for no key update"#,
            after.1,
            BATCH
        );
        let sealed = rows.map(|row| Sealed {
            id: (Uuid::nil(), row.id),
            context: link_context(MailId(row.id)),
            secret: row.sealed_link,
        });
        sealed.fetch_all(conn).await
    }

    async fn write(conn: &mut PgConnection, anew: &Anew) -> sqlx::Result<()> {
        let sql = sqlx::query!(
            "update outbox m set sealed_link = it.secret from unnest($1::uuid[], $2::bytea[]) as it (id, secret)
             where m.id = it.id",
            &anew.ids,
            &anew.secrets
        );
        must_meet(&sql.execute(conn).await?, anew.ids.len())
    }
}
