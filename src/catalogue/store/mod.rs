//! SQL of the catalogue: what it says about products.

pub mod drafts;
pub mod whole;

use std::collections::{BTreeMap, HashMap};

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::base::ids::ProductId;
use crate::catalogue::{Fulfilment, Guide, GuideText};

/// The special instructions of these products in one language, or else in English; those without any are left out.
///
/// # Errors
/// Those of the database.
pub async fn list_instructions(
    conn: &mut PgConnection,
    products: &[ProductId],
    language: &str,
) -> sqlx::Result<HashMap<ProductId, String>> {
    let ids: Vec<Uuid> = products.iter().map(|product| product.0).collect();
    let rows = sqlx::query!(
        r#"select distinct on (product_id) product_id as "product: ProductId", special_instructions as instructions
           from product_texts
           where product_id = any($1) and language in ($2, 'en') and special_instructions <> ''
           order by product_id, language = $2 desc"#,
        &ids,
        language
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.product, row.instructions)).collect())
}

/// How activations of a product are fulfilled.
///
/// # Errors
/// Those of the database.
pub async fn find_fulfilment(conn: &mut PgConnection, product: ProductId) -> sqlx::Result<Fulfilment> {
    sqlx::query_as!(
        Fulfilment,
        r#"select case when fulfilment = 'automatic' then fulfilment_delay_minutes end as automatic_after_minutes,
                  support_ids
           from products where id = $1"#,
        product.0
    )
    .fetch_one(conn)
    .await
}

/// What is mailed when an activation of these products becomes active, by product and language; where there is nothing to
/// say, they are left out.
///
/// # Errors
/// Those of the database.
pub async fn list_activation_instructions(
    conn: &mut PgConnection,
    products: &[ProductId],
) -> sqlx::Result<HashMap<(ProductId, String), String>> {
    let rows = sqlx::query!(
        r#"select product_id as "product: ProductId", language, activation_instructions as instructions
           from product_texts where product_id = any($1) and activation_instructions <> ''"#,
        products as &[ProductId]
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| ((row.product, row.language), row.instructions)).collect())
}

/// What is said to those who use a product, which was granted as a credit or not, in all languages.
///
/// # Errors
/// Those of the database.
pub async fn find_guide(conn: &mut PgConnection, product: ProductId, credit: bool) -> sqlx::Result<Guide> {
    let row = sqlx::query!(
        r#"select coalesce(p.manage_url, case when $2 then (select cloud_portal_url from programme) end) as managed_at,
                  (select coalesce(jsonb_object_agg(t.language, jsonb_build_object(
                              'description', t.description, 'instructions', t.special_instructions)), '{}')
                   from product_texts t where t.product_id = p.id)
                      as "texts!: Json<BTreeMap<String, GuideText>>"
           from products p where p.id = $1"#,
        product as ProductId,
        credit
    )
    .fetch_one(conn)
    .await?;
    Ok(Guide { texts: row.texts.0, managed_at: row.managed_at, credit })
}
