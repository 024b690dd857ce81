//! SQL of the catalogue as a whole: reading all of it, and writing what differs.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};
use sqlx::PgConnection;
use sqlx::types::Json;
use time::Date;
use uuid::Uuid;

use crate::base::ids::named_id;
use crate::catalogue::content::{
    Catalogue, CreditEntry, DownloadEntry, Grant, OfferEntry, PackageEntry, ProductEntry, Said, SupportIds,
    System,
};
use crate::catalogue::{Credit, Kind, Names, Support, Unit};
use crate::db::must_meet;

/// The programme's currency, in which prices are.
///
/// # Errors
/// Those of the database.
pub async fn find_currency(conn: &mut PgConnection) -> sqlx::Result<String> {
    sqlx::query_scalar!("select currency from programme").fetch_one(conn).await
}

/// Locks the catalogue to the end of the transaction: nobody else changes it meanwhile.
///
/// # Errors
/// Those of the database.
pub async fn lock_whole(conn: &mut PgConnection) -> sqlx::Result<()> {
    let locked = sqlx::query!("update catalogue_changes set count = count + 1").execute(conn).await?;
    must_meet(&locked, 1)
}

/// All of it, with what each offer's published version grants.
///
/// # Errors
/// Those of the database.
pub async fn load_whole(conn: &mut PgConnection) -> sqlx::Result<Catalogue> {
    Ok(Catalogue {
        packages: load_packages(conn).await?,
        products: load_products(conn).await?,
        offers: load_offers(conn).await?,
    })
}

async fn load_packages(conn: &mut PgConnection) -> sqlx::Result<BTreeMap<String, PackageEntry>> {
    let rows =
        sqlx::query!(r#"select code, name, names as "names: Json<Names>", rank, action_pack from packages"#)
            .fetch_all(conn)
            .await?;
    let packages = rows.into_iter().map(|row| {
        let entry =
            PackageEntry { name: row.name, names: row.names.0, rank: row.rank, action_pack: row.action_pack };
        (row.code, entry)
    });
    Ok(packages.collect())
}

#[derive(Debug, Deserialize)]
struct DownloadRow {
    language: String,
    system: System,
    url: String,
    size_bytes: i64,
}

async fn load_products(conn: &mut PgConnection) -> sqlx::Result<BTreeMap<String, ProductEntry>> {
    let rows = sqlx::query!(
        r#"select p.code, p.name, p.names as "names: Json<Names>", p.kind as "kind: Kind", p.unit as "unit: Unit",
                  p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period as "credit_period: Credit",
                  p.support as "support: Support", p.duration_months,
                  case when p.fulfilment = 'automatic' then p.fulfilment_delay_minutes end as automatic_after_minutes,
                  p.support_ids as "support_ids: SupportIds", p.manage_url, p.support_url, p.retired,
                  (select coalesce(jsonb_object_agg(t.language, jsonb_build_object(
                              'description', t.description, 'instructions', t.special_instructions,
                              'activation_instructions', t.activation_instructions)), '{}')
                   from product_texts t where t.product_id = p.id) as "texts!: Json<BTreeMap<String, Said>>",
                  (select coalesce(jsonb_agg(d), '[]')
                   from product_downloads d where d.product_id = p.id) as "downloads!: Json<Vec<DownloadRow>>"
           from products p"#
    )
    .fetch_all(conn)
    .await?;
    let products = rows.into_iter().map(|row| {
        let said = row.texts.0.into_iter().filter(|(_, said)| *said != Said::default());
        let downloads =
            row.downloads.0.into_iter().map(|it| {
                ((it.language, it.system), DownloadEntry { url: it.url, size_bytes: it.size_bytes })
            });
        let credit = row.credit_amount.zip(row.credit_period);
        let entry = ProductEntry {
            name: row.name,
            names: row.names.0,
            kind: row.kind,
            unit: row.unit,
            keys_per_benefit: row.keys_per_benefit,
            needs_user: row.needs_user,
            credit: credit.map(|(amount, period)| CreditEntry { amount, period }),
            support: row.support,
            duration_months: row.duration_months,
            automatic_after_minutes: row.automatic_after_minutes,
            support_ids: row.support_ids,
            manage_url: row.manage_url,
            support_url: row.support_url,
            retired: row.retired,
            texts: said.collect(),
            downloads: downloads.collect(),
        };
        (row.code, entry)
    });
    Ok(products.collect())
}

async fn load_offers(conn: &mut PgConnection) -> sqlx::Result<BTreeMap<String, OfferEntry>> {
    let rows = sqlx::query!(
        r#"select o.code, o.name, o.names as "names: Json<Names>", o.package, o.price_cents, o.on_sale, o.competency,
                  array(select other.code from offers_apart a
                        join offers other on other.id in (a.offer_id, a.apart_from) and other.id <> o.id
                        where o.id in (a.offer_id, a.apart_from)) as "not_beside!",
                  (select coalesce(jsonb_object_agg(p.code, jsonb_build_object(
                              'core', l.core, 'added', l.added, 'cap', l.cap, 'unlimited', l.unlimited)), '{}')
                   from package_lines l join products p on p.id = l.product_id
                   where l.package_version_id = (select v.id from package_versions v where v.offer_id = o.id
                                                 order by v.version desc limit 1))
                      as "grants!: Json<BTreeMap<String, Grant>>"
           from offers o"#
    )
    .fetch_all(conn)
    .await?;
    let offers = rows.into_iter().map(|row| {
        let entry = OfferEntry {
            name: row.name,
            names: row.names.0,
            package: row.package,
            price: row.price_cents,
            on_sale: row.on_sale,
            competency: row.competency,
            not_beside: row.not_beside.into_iter().collect(),
            grants: row.grants.0,
        };
        (row.code, entry)
    });
    Ok(offers.collect())
}

/// A published version of what an offer grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The offer's code.
    pub offer: String,
    pub version: i32,
    /// From when it is sold.
    pub valid_from: Date,
    /// How many memberships that were not cancelled hold it.
    pub held: i64,
}

/// The versions of these offers, the newest first.
///
/// # Errors
/// Those of the database.
pub async fn list_versions(conn: &mut PgConnection, offers: &[String]) -> sqlx::Result<Vec<Version>> {
    sqlx::query_as!(
        Version,
        r#"select o.code as offer, v.version, v.valid_from,
                  (select count(*) from enrollment_offers eo
                   join enrollments e on e.partner_id = eo.partner_id and e.id = eo.enrollment_id
                   where eo.package_version_id = v.id and eo.cancelled_at is null and e.cancelled_at is null) as "held!"
           from offers o join package_versions v on v.offer_id = o.id
           where o.code = any($1)
           order by o.code, v.version desc"#,
        offers
    )
    .fetch_all(conn)
    .await
}

/// What of these is in use, and can't be deleted: products, offers and packages by code, each as the file names it.
///
/// # Errors
/// Those of the database.
pub async fn list_used(
    conn: &mut PgConnection,
    products: &[String],
    offers: &[String],
    packages: &[String],
) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"select 'products.' || p.code as "path!" from products p
           where p.code = any($1)
             and (exists (select from benefits b where b.product_id = p.id)
                  or exists (select from key_pools k where k.product_id = p.id)
                  or exists (select from news n where n.product_id = p.id)
                  or exists (select from package_lines l
                             join package_versions v on v.id = l.package_version_id
                             join offers o on o.id = v.offer_id
                             where l.product_id = p.id and o.code <> all($2)))
           union all
           select 'offers.' || o.code from offers o
           where o.code = any($2)
             and exists (select from enrollment_offers eo join package_versions v on v.id = eo.package_version_id
                         where v.offer_id = o.id)
           union all
           select 'packages.' || k.code from packages k
           where k.code = any($3) and exists (select from enrollments e where e.package = k.code)
           order by 1"#,
        products,
        offers,
        packages
    )
    .fetch_all(conn)
    .await
}

/// Writes what differs between two catalogues, of which the old one is what the database holds, locked by [`lock_whole`]. Offers
/// of which what they grant differs get a version, from `today` on.
///
/// # Errors
/// Those of the database.
pub async fn write_difference(
    conn: &mut PgConnection,
    old: &Catalogue,
    new: &Catalogue,
    today: Date,
) -> sqlx::Result<()> {
    upsert_packages(conn, &differing(&old.packages, &new.packages)).await?;
    let products = differing(&old.products, &new.products);
    upsert_products(conn, &products).await?;
    write_texts(conn, &products).await?;
    write_downloads(conn, &products).await?;
    let offers = differing(&old.offers, &new.offers);
    upsert_offers(conn, &offers).await?;
    write_pairs(conn, &offers).await?;
    let granting = |(code, offer): &(&str, &OfferEntry)| {
        old.offers.get(*code).map(|it| &it.grants) != Some(&offer.grants)
    };
    let publishing: Vec<_> = offers.iter().copied().filter(granting).collect();
    publish(conn, &publishing, today).await?;
    delete_offers(conn, &gone(&old.offers, &new.offers)).await?;
    delete_products(conn, &gone(&old.products, &new.products)).await?;
    let packages = gone(&old.packages, &new.packages);
    sqlx::query!("delete from packages where code = any($1)", &packages).execute(conn).await?;
    Ok(())
}

/// What is new or changed.
fn differing<'n, T: PartialEq>(
    old: &BTreeMap<String, T>,
    new: &'n BTreeMap<String, T>,
) -> Vec<(&'n str, &'n T)> {
    let differing = new.iter().filter(|(code, it)| old.get(*code) != Some(*it));
    differing.map(|(code, it)| (code.as_str(), it)).collect()
}

/// The codes of what is there no longer.
pub fn gone<T>(old: &BTreeMap<String, T>, new: &BTreeMap<String, T>) -> Vec<String> {
    old.keys().filter(|code| !new.contains_key(*code)).cloned().collect()
}

async fn upsert_packages(conn: &mut PgConnection, packages: &[(&str, &PackageEntry)]) -> sqlx::Result<()> {
    let rows = packages.iter().map(|(code, it)| {
        json!({"code": code, "name": it.name, "names": it.names, "rank": it.rank, "action_pack": it.action_pack})
    });
    sqlx::query!(
        "insert into packages (code, name, names, rank, action_pack)
         select * from jsonb_to_recordset($1) as it (code text, name text, names jsonb, rank int, action_pack bool)
         on conflict (code) do update set name = excluded.name, names = excluded.names, rank = excluded.rank,
                                          action_pack = excluded.action_pack",
        Value::Array(rows.collect())
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn upsert_products(conn: &mut PgConnection, products: &[(&str, &ProductEntry)]) -> sqlx::Result<()> {
    let rows = products.iter().map(|(code, it)| {
        json!({
            "id": named_id("product", code), "code": code, "name": it.name, "names": it.names, "kind": it.kind,
            "unit": it.unit, "keys_per_benefit": it.keys_per_benefit, "needs_user": it.needs_user,
            "credit_amount": it.credit.map(|it| it.amount), "credit_period": it.credit.map(|it| it.period),
            "support": it.support, "duration_months": it.duration_months,
            "fulfilment": if it.automatic_after_minutes.is_some() { "automatic" } else { "manual" },
            "delay": it.automatic_after_minutes.unwrap_or_default(), "support_ids": it.support_ids,
            "manage_url": it.manage_url, "support_url": it.support_url, "retired": it.retired,
        })
    });
    sqlx::query!(
        "insert into products (id, code, name, names, kind, unit, keys_per_benefit, needs_user, credit_amount,
                               credit_period, support, duration_months, fulfilment, fulfilment_delay_minutes,
                               support_ids, manage_url, support_url, retired)
         select * from jsonb_to_recordset($1) as it (
             id uuid, code text, name text, names jsonb, kind text, unit text, keys_per_benefit int, needs_user bool,
             credit_amount int, credit_period text, support text, duration_months int, fulfilment text, delay int,
             support_ids text, manage_url text, support_url text, retired bool)
         on conflict (code) do update set
             name = excluded.name, names = excluded.names, kind = excluded.kind, unit = excluded.unit,
             keys_per_benefit = excluded.keys_per_benefit, needs_user = excluded.needs_user,
             credit_amount = excluded.credit_amount, credit_period = excluded.credit_period,
             support = excluded.support, duration_months = excluded.duration_months,
             fulfilment = excluded.fulfilment, fulfilment_delay_minutes = excluded.fulfilment_delay_minutes,
             support_ids = excluded.support_ids, manage_url = excluded.manage_url,
             support_url = excluded.support_url, retired = excluded.retired",
        Value::Array(rows.collect())
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn write_texts(conn: &mut PgConnection, products: &[(&str, &ProductEntry)]) -> sqlx::Result<()> {
    let codes: Vec<String> = products.iter().map(|(code, _)| (*code).to_owned()).collect();
    sqlx::query!(
        "delete from product_texts where product_id in (select id from products where code = any($1))",
        &codes
    )
    .execute(&mut *conn)
    .await?;
    let rows = products.iter().flat_map(|(code, it)| {
        it.texts.iter().map(move |(language, said)| json!({"code": code, "language": language, "said": said}))
    });
    sqlx::query!(
        "insert into product_texts (product_id, language, description, special_instructions, activation_instructions)
         select p.id, it.language, it.said ->> 'description', it.said ->> 'instructions',
                it.said ->> 'activation_instructions'
         from jsonb_to_recordset($1) as it (code text, language text, said jsonb)
         join products p on p.code = it.code",
        Value::Array(rows.collect())
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn write_downloads(conn: &mut PgConnection, products: &[(&str, &ProductEntry)]) -> sqlx::Result<()> {
    let codes: Vec<String> = products.iter().map(|(code, _)| (*code).to_owned()).collect();
    sqlx::query!(
        "delete from product_downloads where product_id in (select id from products where code = any($1))",
        &codes
    )
    .execute(&mut *conn)
    .await?;
    let rows = products.iter().flat_map(|(code, it)| {
        it.downloads.iter().map(move |((language, system), file)| {
            json!({"code": code, "language": language, "system": system, "url": file.url, "size": file.size_bytes})
        })
    });
    sqlx::query!(
        "insert into product_downloads (product_id, language, system, url, size_bytes)
         select p.id, it.language, it.system, it.url, it.size
         from jsonb_to_recordset($1) as it (code text, language text, system text, url text, size bigint)
         join products p on p.code = it.code",
        Value::Array(rows.collect())
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn upsert_offers(conn: &mut PgConnection, offers: &[(&str, &OfferEntry)]) -> sqlx::Result<()> {
    let rows = offers.iter().map(|(code, it)| {
        json!({
            "id": named_id("offer", code), "code": code, "name": it.name, "names": it.names, "package": it.package,
            "price": it.price, "on_sale": it.on_sale, "competency": it.competency,
        })
    });
    sqlx::query!(
        "insert into offers (id, code, name, names, package, price_cents, on_sale, competency)
         select * from jsonb_to_recordset($1) as it (
             id uuid, code text, name text, names jsonb, package text, price bigint, on_sale bool, competency text)
         on conflict (code) do update set
             name = excluded.name, names = excluded.names, package = excluded.package, price_cents = excluded.price_cents,
             on_sale = excluded.on_sale, competency = excluded.competency",
        Value::Array(rows.collect())
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What can't be held beside each other: all pairs with one of these.
async fn write_pairs(conn: &mut PgConnection, offers: &[(&str, &OfferEntry)]) -> sqlx::Result<()> {
    let codes: Vec<String> = offers.iter().map(|(code, _)| (*code).to_owned()).collect();
    sqlx::query!(
        "delete from offers_apart a using offers o
         where o.code = any($1) and o.id in (a.offer_id, a.apart_from)",
        &codes
    )
    .execute(&mut *conn)
    .await?;
    let pairs: BTreeSet<(&str, &str)> = offers
        .iter()
        .flat_map(|(code, it)| it.not_beside.iter().map(move |other| (*code, other.as_str())))
        .collect();
    let (ones, others): (Vec<String>, Vec<String>) =
        pairs.into_iter().map(|(one, other)| (one.to_owned(), other.to_owned())).unzip();
    sqlx::query!(
        "insert into offers_apart (offer_id, apart_from)
         select distinct least(one.id, other.id), greatest(one.id, other.id)
         from unnest($1::text[], $2::text[]) as pair (one, other)
         join offers one on one.code = pair.one
         join offers other on other.code = pair.other",
        &ones,
        &others
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives each of these offers its next version.
async fn publish(conn: &mut PgConnection, offers: &[(&str, &OfferEntry)], today: Date) -> sqlx::Result<()> {
    let codes: Vec<String> = offers.iter().map(|(code, _)| (*code).to_owned()).collect();
    let numbers = sqlx::query!(
        r#"select o.code, coalesce(max(v.version), 0) + 1 as "next!"
           from offers o left join package_versions v on v.offer_id = o.id
           where o.code = any($1) group by o.code"#,
        &codes
    )
    .fetch_all(&mut *conn)
    .await?;
    let next: BTreeMap<String, i32> = numbers.into_iter().map(|row| (row.code, row.next)).collect();
    let id = |code: &str| {
        let number = next.get(code).copied().unwrap_or(1);
        (named_id("package version", &format!("{code} {number}")), number)
    };
    let (ids, versions): (Vec<Uuid>, Vec<i32>) = codes.iter().map(|code| id(code)).unzip();
    sqlx::query!(
        "insert into package_versions (id, offer_id, version, valid_from)
         select it.id, o.id, it.version, $4
         from unnest($1::uuid[], $2::text[], $3::int[]) as it (id, code, version)
         join offers o on o.code = it.code",
        &ids,
        &codes,
        &versions,
        today
    )
    .execute(&mut *conn)
    .await?;
    let rows = offers.iter().flat_map(|(code, it)| {
        it.grants
            .iter()
            .map(move |(product, grant)| json!({"version": id(code).0, "product": product, "of": grant}))
    });
    sqlx::query!(
        "insert into package_lines (package_version_id, product_id, core, added, cap, unlimited)
         select it.version, p.id, (it.of ->> 'core')::int, (it.of ->> 'added')::int, (it.of ->> 'cap')::int,
                (it.of ->> 'unlimited')::bool
         from jsonb_to_recordset($1) as it (version uuid, product text, of jsonb)
         join products p on p.code = it.product",
        Value::Array(rows.collect())
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn delete_offers(conn: &mut PgConnection, codes: &[String]) -> sqlx::Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "delete from package_lines where package_version_id in (
             select v.id from package_versions v join offers o on o.id = v.offer_id where o.code = any($1))",
        codes
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "delete from package_versions where offer_id in (select id from offers where code = any($1))",
        codes
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from offers where code = any($1)", codes).execute(conn).await?;
    Ok(())
}

async fn delete_products(conn: &mut PgConnection, codes: &[String]) -> sqlx::Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "delete from product_texts where product_id in (select id from products where code = any($1))",
        codes
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "delete from product_downloads where product_id in (select id from products where code = any($1))",
        codes
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from products where code = any($1)", codes).execute(conn).await?;
    Ok(())
}
