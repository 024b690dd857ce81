use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::catalogue::content::{Catalogue, DownloadEntry, Grant, ProductEntry, Said, System};
use crate::catalogue::difference::{What, difference};
use crate::catalogue::{Kind, Unit};
use crate::i18n::Locale;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue")
}

/// What is wrong with a file, a line each.
fn told(bytes: &[u8]) -> String {
    let wrong = read_bytes(bytes, "USD").err().unwrap_or_default();
    wrong.iter().map(|it| it.sentence(Locale::En.texts()) + "\n").collect()
}

#[test]
fn each_malformed_file_is_told_where_and_what_is_wrong() {
    let mut seen = 0;
    let mut differing = Vec::new();
    for entry in fs::read_dir(folder().join("malformed")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "toml") {
            seen += 1;
            let (told, expected) = (told(&fs::read(&path).unwrap()), path.with_extension("txt"));
            if std::env::var("INSTA_UPDATE").is_ok_and(|it| it == "always") {
                fs::write(&expected, &told).unwrap();
            }
            if told.is_empty() || fs::read_to_string(&expected).ok().as_ref() != Some(&told) {
                differing.push((path.file_name().unwrap().to_owned(), told));
            }
        }
    }
    assert!(seen >= 40, "{seen}");
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn what_is_wrong_is_said_in_each_language() {
    let bytes = fs::read(folder().join("malformed/price_with_a_comma.toml")).unwrap();
    let wrong = read_bytes(&bytes, "USD").unwrap_err();
    for (locale, expected) in [
        (
            Locale::En,
            "Line 29, column 9, offers.gold-office.price: Write the price with a point and no comma",
        ),
        (Locale::Fr, "Ligne 29, colonne 9, offers.gold-office.price\u{a0}: Écrivez le prix"),
        (Locale::ZhCn, "第 29 行，第 9 列，offers.gold-office.price：价格请用小数点"),
        (Locale::Ru, "Строка 29, столбец 9, offers.gold-office.price: Пишите цену с точкой"),
    ] {
        let told = wrong[0].sentence(locale.texts());
        assert!(told.starts_with(expected), "{told}");
    }
}

fn wellformed() -> Catalogue {
    read(&fs::read_to_string(folder().join("wellformed.toml")).unwrap(), "USD").unwrap()
}

/// A catalogue with whatever a text can hold.
fn strange() -> Catalogue {
    let mut catalogue = wellformed();
    let texts = [
        "Plain",
        "Two\nlines",
        "\n\nblank ones\n\n",
        "ends in a blank \nand goes on",
        "quotes \" and \"\"\" three of them\n\"\"\"\nand \\ a stroke \\n\n",
        "\ttabs\tand\n\ttabs",
        "# no comment",
        "中文、français, русский, 🗝\n",
        " ",
    ];
    for (number, text) in texts.into_iter().enumerate() {
        let said = Said {
            description: text.to_owned(),
            instructions: text.repeat(3),
            activation_instructions: String::new(),
        };
        let mut product = ProductEntry::new(Kind::GoToMarket, Unit::Offers);
        product.name = format!("Name \"{number}\" \\ # 'x'");
        product.names.insert("fr".to_owned(), "Nom « cité »".to_owned());
        product.texts = BTreeMap::from([("en".to_owned(), said.clone()), ("zh-CN".to_owned(), said)]);
        product.automatic_after_minutes = Some(0);
        product.downloads.insert(
            ("pt-BR".to_owned(), System::Macos),
            DownloadEntry { url: "https://example.com/?a=\"b\"&c=%20".to_owned(), size_bytes: i64::MAX },
        );
        catalogue.products.insert(format!("strange-{number}"), product);
    }
    let offer = catalogue.offers.get_mut("gold-office").unwrap();
    offer.names.insert("fr".to_owned(), "Bureau « Or »".to_owned());
    offer.names.insert("zh-CN".to_owned(), "金级 \"办公\"".to_owned());
    let grants = [
        Grant { core: 5, added: 5, cap: Some(25), unlimited: false },
        Grant { core: 0, added: 1, cap: None, unlimited: false },
        Grant { core: 5, added: 0, cap: None, unlimited: true },
        Grant { core: 0, added: 0, cap: None, unlimited: true },
        Grant { core: 7, ..Grant::default() },
    ];
    for (number, grant) in grants.into_iter().enumerate() {
        offer.grants.insert(format!("strange-{number}"), grant);
    }
    catalogue
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for catalogue in [Catalogue::default(), wellformed(), strange()] {
        for currency in ["USD", "JPY", "KWD"] {
            let written = write(&catalogue, currency);
            let read_back = read(&written, currency);
            assert_eq!(read_back.as_ref(), Ok(&catalogue), "{written}");
            let by_windows = format!("\u{feff}{}", written.replace('\n', "\r\n"));
            assert_eq!(read_bytes(by_windows.as_bytes(), currency), Ok(catalogue.clone()));
        }
    }
}

#[test]
fn a_line_that_is_changed_is_the_line_that_differs() {
    let catalogue = strange();
    let written = write(&catalogue, "USD");
    assert_eq!(difference(&catalogue, &catalogue, "USD"), []);
    let new = read(&written.replace("price = \"1200.50\"", "price = \"1300.00\""), "USD").unwrap();
    let changes = difference(&catalogue, &new, "USD");
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].path, "offers.gold-office.price");
    assert_eq!(changes[0].what, What::Changed { from: "1200.50".to_owned(), to: "1300.00".to_owned() });
    assert_eq!(changes[0].to_string(), "~ offers.gold-office.price: 1200.50 -> 1300.00");
}

#[test]
fn each_name_of_an_offer_is_a_difference_of_its_own() {
    let catalogue = strange();
    let written = write(&catalogue, "USD");
    let renamed = written.replace("{ fr = \"Bureau", "{ de = \"Büro (Gold)\", fr = \"Le bureau");
    let new = read(&renamed, "USD").unwrap();
    let told = |old, new| difference(old, new, "USD").iter().map(ToString::to_string).collect::<Vec<_>>();
    let german = "offers.gold-office.names.de: Büro (Gold)";
    let french = "offers.gold-office.names.fr: ";
    let changed = format!("~ {french}Bureau « Or » -> Le bureau « Or »");
    assert_eq!(told(&catalogue, &new), [format!("+ {german}"), changed]);
    assert_eq!(told(&new, &catalogue)[0], format!("- {german}"));
}

#[test]
fn the_starter_catalogue_can_be_read() {
    let starter = read(include_str!("../starter.toml"), "USD").unwrap();
    assert_eq!((starter.products.len(), starter.offers.len()), (51, 39));
}
