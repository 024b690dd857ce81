//! The programme's catalogue: 39 offers with the first version of each package, and the products they grant.

mod downloads;
mod offers;
mod products;

use serde_json::json;
use sqlx::PgConnection;
use sqlx::types::Uuid;
use time::Date;
use time::macros::date;

pub(super) use self::offers::{Offer, offers};
pub(super) use self::products::{PRODUCTS, Product};
use super::{digest, named_id};
use crate::catalogue::acts::starter;
use crate::catalogue::content::{Catalogue, ProductEntry};

/// The day from which the first version of every package holds; before any enrollment that is seeded.
const VALID_FROM: Date = date!(2020 - 01 - 01);

/// What the starter catalogue is priced in, and the demo.
const CURRENCY: &str = "USD";

/// What the starter catalogue has of a product; the demo's words and names are its own.
fn entry<'c>(starter: &'c Catalogue, product: &Product) -> Option<&'c ProductEntry> {
    starter.products.get(product.code)
}

/// The id of a product.
pub(super) fn product_id(code: &str) -> Uuid {
    named_id("product", code)
}

/// The id of the first version of what an offer grants.
pub(super) fn package_version_id(offer_code: &str) -> Uuid {
    named_id("package version", &format!("{offer_code} 1"))
}

/// Writes the catalogue; what is there already by the same id is brought to what stands here.
///
/// # Errors
/// Those of the database.
pub async fn upsert(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    let starter = starter(CURRENCY).map_err(|error| sqlx::Error::Configuration(Box::new(error)))?;
    upsert_products(conn, &starter).await?;
    upsert_texts(conn, &starter).await?;
    upsert_downloads(conn).await?;
    let offers = offers();
    upsert_offers(conn, &starter, &offers).await?;
    upsert_lines(conn, &offers).await
}

async fn upsert_products(conn: &mut PgConnection, starter: &Catalogue) -> Result<(), sqlx::Error> {
    let column = |of: fn(&Product) -> &str| PRODUCTS.iter().map(|p| of(p).to_owned()).collect::<Vec<_>>();
    let ids: Vec<Uuid> = PRODUCTS.iter().map(|p| product_id(p.code)).collect();
    let keys: Vec<i32> = PRODUCTS.iter().map(|p| p.keys_per_benefit).collect();
    let needs_user: Vec<bool> = PRODUCTS.iter().map(|p| p.needs_user).collect();
    let amounts: Vec<Option<i32>> = PRODUCTS.iter().map(|p| p.credit.map(|credit| credit.0)).collect();
    let periods: Vec<Option<String>> =
        PRODUCTS.iter().map(|p| p.credit.map(|credit| credit.1.into())).collect();
    let support: Vec<Option<String>> = PRODUCTS.iter().map(|p| p.support.map(Into::into)).collect();
    let durations: Vec<Option<i32>> = PRODUCTS.iter().map(|p| p.duration_months).collect();
    let automatic: Vec<Option<i32>> = PRODUCTS.iter().map(|p| p.automatic_after_minutes).collect();
    let names: Vec<serde_json::Value> = PRODUCTS
        .iter()
        .map(|p| json!(entry(starter, p).map(|it| it.names.clone()).unwrap_or_default()))
        .collect();
    let support_urls: Vec<Option<String>> = PRODUCTS.iter().map(|p| p.support_url.map(Into::into)).collect();
    let manage_urls: Vec<Option<String>> = PRODUCTS.iter().map(|p| p.manage_url.map(Into::into)).collect();
    sqlx::query!(
        "insert into products
             (id, code, name, kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period, manage_url,
              support, duration_months, names, support_url, fulfilment, fulfilment_delay_minutes, support_ids)
         select it.*, case when automatic.after is null then 'manual' else 'automatic' end, coalesce(automatic.after, 0),
                case when it.kind = 'technical' then 'generated' end
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::bool[],
                     $8::int[], $9::text[], $10::text[], $11::text[], $12::int[], $13::jsonb[], $14::text[])
              as it (id, code, name, kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period,
                     manage_url, support, duration_months, names, support_url)
         join unnest($1::uuid[], $15::int[]) as automatic (id, after) using (id)
         on conflict (id) do update set
             name = excluded.name, names = excluded.names, kind = excluded.kind, unit = excluded.unit,
             keys_per_benefit = excluded.keys_per_benefit, needs_user = excluded.needs_user,
             credit_amount = excluded.credit_amount, credit_period = excluded.credit_period,
             manage_url = excluded.manage_url, support_url = excluded.support_url, support = excluded.support,
             duration_months = excluded.duration_months, fulfilment = excluded.fulfilment,
             fulfilment_delay_minutes = excluded.fulfilment_delay_minutes, support_ids = excluded.support_ids",
        &ids,
        &column(|p| p.code),
        &column(|p| p.name),
        &column(|p| p.kind),
        &column(|p| p.unit),
        &keys,
        &needs_user,
        &amounts as &[Option<i32>],
        &periods as &[Option<String>],
        &manage_urls as &[Option<String>],
        &support as &[Option<String>],
        &durations as &[Option<i32>],
        &names,
        &support_urls as &[Option<String>],
        &automatic as &[Option<i32>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn upsert_texts(conn: &mut PgConnection, starter: &Catalogue) -> Result<(), sqlx::Error> {
    let (mut ids, mut languages, mut descriptions, mut instructions, mut mailed) =
        (vec![], vec![], vec![], vec![], vec![]);
    for product in PRODUCTS {
        for (language, said) in entry(starter, product).map(|it| &it.texts).into_iter().flatten() {
            ids.push(product_id(product.code));
            languages.push(language.clone());
            descriptions.push(said.description.clone());
            instructions.push(said.instructions.clone());
            mailed.push(said.activation_instructions.clone());
        }
    }
    sqlx::query!(
        "insert into product_texts (product_id, language, description, special_instructions, activation_instructions)
         select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
         on conflict (product_id, language) do update set
             description = excluded.description, special_instructions = excluded.special_instructions,
             activation_instructions = excluded.activation_instructions",
        &ids,
        &languages,
        &descriptions,
        &instructions,
        &mailed,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// One installation package.
#[derive(Debug)]
struct Download {
    product: Uuid,
    language: &'static str,
    system: &'static str,
    url: String,
    size_bytes: i64,
}

fn downloads() -> Vec<Download> {
    let mut all = vec![];
    for product in PRODUCTS {
        let Some(downloads) = product.downloads else {
            continue;
        };
        for &language in downloads.languages {
            for &(system, ending) in downloads.systems {
                let file = format!("{}_{}_x64.{ending}", product.code, language.to_lowercase());
                all.push(Download {
                    product: product_id(product.code),
                    language,
                    system,
                    size_bytes: size_bytes(downloads.mebibytes, &file),
                    url: format!("https://downloads.programme.example/{}/{file}", product.code),
                });
            }
        }
    }
    all
}

/// A size as real files have them: up to 64 MiB over the smallest, in sectors of 2 KiB, the same for a name at
/// every run.
fn size_bytes(mebibytes: u32, file: &str) -> i64 {
    let [a, b, ..] = digest("download", file);
    i64::from(mebibytes) * 1024 * 1024 + i64::from(u16::from_be_bytes([a, b]) / 2) * 2048
}

async fn upsert_downloads(conn: &mut PgConnection) -> Result<(), sqlx::Error> {
    let downloads = downloads();
    let ids: Vec<Uuid> = downloads.iter().map(|d| d.product).collect();
    let languages: Vec<String> = downloads.iter().map(|d| d.language.to_owned()).collect();
    let systems: Vec<String> = downloads.iter().map(|d| d.system.to_owned()).collect();
    let urls: Vec<String> = downloads.iter().map(|d| d.url.clone()).collect();
    let sizes: Vec<i64> = downloads.iter().map(|d| d.size_bytes).collect();
    sqlx::query!(
        "insert into product_downloads (product_id, language, system, url, size_bytes)
         select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[])
         on conflict (product_id, language, system) do update set
             url = excluded.url, size_bytes = excluded.size_bytes",
        &ids,
        &languages,
        &systems,
        &urls,
        &sizes,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn upsert_offers(
    conn: &mut PgConnection,
    starter: &Catalogue,
    offers: &[Offer],
) -> Result<(), sqlx::Error> {
    let ids: Vec<Uuid> = offers.iter().map(|offer| named_id("offer", &offer.code)).collect();
    let codes: Vec<String> = offers.iter().map(|offer| offer.code.clone()).collect();
    let names: Vec<String> = offers.iter().map(|offer| offer.name.clone()).collect();
    let of_languages: Vec<serde_json::Value> = offers
        .iter()
        .map(|it| json!(starter.offers.get(&it.code).map(|it| it.names.clone()).unwrap_or_default()))
        .collect();
    let packages: Vec<String> = offers.iter().map(|offer| offer.package.to_owned()).collect();
    let competencies: Vec<Option<String>> =
        offers.iter().map(|offer| offer.competency.map(Into::into)).collect();
    let prices: Vec<i64> = offers.iter().map(|offer| offer.price_cents).collect();
    sqlx::query!(
        "insert into offers (id, code, name, package, price_cents, competency, names)
         select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::jsonb[])
         on conflict (id) do update set
             name = excluded.name, names = excluded.names, package = excluded.package,
             price_cents = excluded.price_cents, competency = excluded.competency",
        &ids,
        &codes,
        &names,
        &packages,
        &prices,
        &competencies as &[Option<String>],
        &of_languages,
    )
    .execute(&mut *conn)
    .await?;
    // One Action Pack at a time (R-MEM-3).
    sqlx::query!(
        "insert into offers_apart (offer_id, apart_from)
         select least(one.id, other.id), greatest(one.id, other.id) from offers one, offers other
         where one.code = 'action-pack' and other.code = 'learning-action-pack'
         on conflict do nothing"
    )
    .execute(&mut *conn)
    .await?;
    let versions: Vec<Uuid> = offers.iter().map(|offer| package_version_id(&offer.code)).collect();
    sqlx::query!(
        "insert into package_versions (id, offer_id, version, valid_from)
         select id, offer_id, 1, $3 from unnest($1::uuid[], $2::uuid[]) as first (id, offer_id)
         on conflict (id) do nothing",
        &versions,
        &ids,
        VALID_FROM,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn upsert_lines(conn: &mut PgConnection, offers: &[Offer]) -> Result<(), sqlx::Error> {
    let lines = || offers.iter().flat_map(|offer| offer.lines.iter().map(move |line| (offer, line)));
    let versions: Vec<Uuid> = lines().map(|(offer, _)| package_version_id(&offer.code)).collect();
    let products: Vec<Uuid> = lines().map(|(_, line)| product_id(line.product)).collect();
    let cores: Vec<i32> = lines().map(|(_, line)| line.core).collect();
    let added: Vec<i32> = lines().map(|(_, line)| line.added).collect();
    let caps: Vec<Option<i32>> = lines().map(|(_, line)| line.cap).collect();
    let unlimited: Vec<bool> = lines().map(|(_, line)| line.unlimited).collect();
    sqlx::query!(
        "insert into package_lines (package_version_id, product_id, core, added, cap, unlimited)
         select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::bool[])
         on conflict (package_version_id, product_id) do update set
             core = excluded.core, added = excluded.added, cap = excluded.cap, unlimited = excluded.unlimited",
        &versions,
        &products,
        &cores,
        &added,
        &caps as &[Option<i32>],
        &unlimited,
    )
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::base::ids::ProductId;
    use crate::catalogue::content::Said;
    use crate::i18n::{Locale, glossary};
    use crate::membership::packages::granted_quantities;

    /// What an enrollment with these offers grants, by the product's code.
    fn granted(codes: &[&str]) -> BTreeMap<&'static str, Option<i32>> {
        let offers = offers();
        let held = codes.iter().map(|code| offers.iter().find(|offer| offer.code == *code).unwrap());
        let quantities = granted_quantities(held.flat_map(|offer| offer.lines.iter().map(Into::into)));
        PRODUCTS
            .iter()
            .filter_map(|p| Some((p.code, *quantities.get(&ProductId(product_id(p.code)))?)))
            .collect()
    }

    fn quantity(codes: &[&str], product: &str) -> Option<i32> {
        granted(codes)[product]
    }

    #[test]
    fn there_are_39_offers_and_no_code_twice() {
        let offers = offers();
        assert_eq!(offers.len(), 39);
        assert_eq!(offers.iter().map(|offer| &offer.code).collect::<BTreeSet<_>>().len(), 39);
        assert_eq!(PRODUCTS.iter().map(|p| p.code).collect::<BTreeSet<_>>().len(), PRODUCTS.len());
        assert_eq!(PRODUCTS.iter().map(|p| p.name).collect::<BTreeSet<_>>().len(), PRODUCTS.len());
    }

    #[test]
    fn every_line_is_of_a_product_and_every_product_is_in_a_package() {
        let products: BTreeSet<_> = PRODUCTS.iter().map(|p| p.code).collect();
        let granted: BTreeSet<_> =
            offers().iter().flat_map(|offer| offer.lines.iter().map(|line| line.product)).collect();
        assert_eq!(products, granted);
    }

    #[test]
    fn visual_studio_enterprise_grows_with_competencies_to_the_cap() {
        for (codes, seats) in [
            (&["silver-data-platform"][..], 5),
            (&["silver-devops"], 6),
            (&["silver-cloud-platform"], 10),
            (&["silver-devops", "silver-data-platform", "silver-cloud-productivity"], 11),
            (&["gold-messaging"], 10),
            (&["gold-devops"], 15),
            (&["gold-application-development"], 35),
            (&["gold-application-development", "gold-devops"], 40),
            (&["gold-application-development", "gold-cloud-platform", "gold-devops"], 50),
        ] {
            assert_eq!(quantity(codes, "visual-studio-enterprise"), Some(seats), "{codes:?}");
        }
        let all_silver: Vec<_> =
            offers().into_iter().map(|o| o.code).filter(|code| code.starts_with("silver-")).collect();
        let all_silver: Vec<_> = all_silver.iter().map(String::as_str).collect();
        assert_eq!(quantity(&all_silver, "visual-studio-enterprise"), Some(25));
    }

    #[test]
    fn a_cloud_competency_makes_cloud_incidents_unlimited() {
        assert_eq!(quantity(&["silver-messaging"], "cloud-incidents"), Some(5));
        assert_eq!(quantity(&["gold-messaging"], "cloud-incidents"), Some(10));
        assert_eq!(quantity(&["gold-messaging", "gold-security"], "cloud-incidents"), None);
        assert_eq!(quantity(&["silver-messaging"], "presales-deployment-services"), None);
    }

    #[test]
    fn only_cloud_platform_brings_a_bulk_credit() {
        assert!(!granted(&["gold-security"]).contains_key("azure-bulk-credit-gold"));
        assert_eq!(quantity(&["gold-cloud-platform"], "azure-bulk-credit-gold"), Some(1));
        assert_eq!(quantity(&["silver-cloud-platform"], "azure-bulk-credit-silver"), Some(1));
    }

    #[test]
    fn keys_come_with_client_systems_office_and_licensed_cloud_alone() {
        let with_keys: Vec<_> = PRODUCTS.iter().filter(|p| p.keys_per_benefit > 0).map(|p| p.code).collect();
        assert_eq!(
            with_keys,
            [
                "office-professional-plus-2019",
                "project-professional-2019",
                "visio-professional-2019",
                "windows-10-enterprise",
                "windows-10-pro",
                "office-365-e3",
                "microsoft-365-e3",
                "enterprise-mobility-suite",
                "intune",
                "azure-ad-basic",
                "dynamics-365-customer-engagement",
            ]
        );
        for p in PRODUCTS {
            assert_eq!(
                p.needs_user,
                p.credit.is_some() || matches!(p.kind, "visual_studio" | "technical"),
                "{}",
                p.code
            );
            assert_eq!(
                p.kind == "cloud",
                p.keys_per_benefit > 0 && p.kind != "software" || p.credit.is_some()
            );
        }
    }

    #[test]
    fn downloads_are_for_software_and_never_for_access_licences() {
        for p in PRODUCTS {
            let expected = p.kind == "software" && !p.code.ends_with("-cal");
            assert_eq!(p.downloads.is_some(), expected, "{}", p.code);
        }
        let downloads = downloads();
        assert_eq!(downloads.iter().map(|d| &d.url).collect::<BTreeSet<_>>().len(), downloads.len());
        assert!(downloads.iter().all(|d| d.url.starts_with("https://") && d.size_bytes > 0));
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        let starter = starter(CURRENCY).unwrap();
        for p in PRODUCTS {
            let texts = &entry(&starter, p).unwrap().texts;
            assert_eq!(texts.len(), Locale::all().len(), "{}", p.code);
            let english = &texts["en"];
            for (language, said) in texts {
                let parts = |it: &Said| {
                    [it.description.clone(), it.instructions.clone(), it.activation_instructions.clone()]
                };
                for (text, english) in parts(said).iter().zip(parts(english)) {
                    assert_eq!(text.is_empty(), english.is_empty(), "{} {language}", p.code);
                    assert!(text.is_empty() || text.chars().count() > 6, "{} {language}: {text}", p.code);
                    assert!(text.is_empty() || text.ends_with(['.', '。']), "{} {language}: {text}", p.code);
                    assert!(text.is_empty() || language == "en" || *text != english, "{}: {text}", p.code);
                    let faults = glossary::faults(language.parse().unwrap(), text);
                    assert_eq!(faults, Vec::<String>::new(), "{language}: {text}");
                }
            }
        }
    }

    #[test]
    fn every_competency_has_a_name_in_every_language() {
        let starter = starter(CURRENCY).unwrap();
        for (code, it) in &starter.offers {
            let named: BTreeSet<&str> = it.names.keys().map(String::as_str).collect();
            // What is no competency has a proper name, the same everywhere.
            let others = Locale::all().into_iter().filter(|locale| *locale != Locale::En);
            let expected = others.filter(|_| it.competency.is_some()).map(Locale::tag).collect();
            assert_eq!(named, expected, "{code}");
            for (language, name) in &it.names {
                let faults = glossary::faults(language.parse().unwrap(), name);
                assert_eq!(faults, Vec::<String>::new(), "{language}: {name}");
            }
        }
        for locale in Locale::all() {
            let names: BTreeSet<&str> = starter.offers.values().map(|it| it.name_in(locale)).collect();
            assert_eq!(names.len(), starter.offers.len(), "{locale}");
        }
    }

    #[test]
    fn the_offers_of_the_demo_are_those_of_the_starter_catalogue() {
        let starter = starter(CURRENCY).unwrap();
        for it in offers() {
            assert_eq!(starter.offers.get(&it.code).map(|known| &known.name), Some(&it.name));
        }
    }

    #[test]
    fn no_two_products_have_the_same_name_in_a_language() {
        let starter = starter(CURRENCY).unwrap();
        for locale in Locale::all() {
            let name = |it: &ProductEntry| it.names.get(locale.tag()).unwrap_or(&it.name).clone();
            let names: BTreeSet<String> = starter.products.values().map(name).collect();
            assert_eq!(names.len(), starter.products.len(), "{locale}");
        }
    }
}
