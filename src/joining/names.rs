//! Names of companies, held against each other: what differs in case, accents, blanks, signs or the legal form alone is nearly the
//! same.

use crate::base::typed;

/// Legal forms, as they are folded.
const LEGAL_FORMS: [&str; 58] = [
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "dba",
    "doo",
    "ev",
    "gbr",
    "gmbh",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "lda",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "oyj",
    "plc",
    "pte",
    "pty",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "se",
    "sl",
    "snc",
    "spa",
    "spz",
    "sro",
    "srl",
    "ug",
    "zrt",
    "ооо",
    "оао",
    "зао",
    "пао",
    "ао",
    "ип",
    "нко",
    "тоо",
];
/// Those that stand at the end of a name without a blank before, the longest first.
const ENDINGS: [&str; 6] = ["股份有限公司", "有限责任公司", "有限公司", "株式会社", "集团", "公司"];

/// The words of a name that tell it from others, folded; all of them where nothing but a legal form is left.
#[must_use]
pub fn core_words(name: &str) -> Vec<String> {
    // “S.A.” and “S. A.” are one form; an apostrophe parts no word.
    let folded = typed::fold(name).replace(['.', '\'', '’'], "");
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let core = words.iter().filter(|it| !LEGAL_FORMS.contains(it)).map(|it| without_ending(it).to_owned());
    let core: Vec<String> = core.filter(|it| !it.is_empty()).collect();
    if core.is_empty() { words.into_iter().map(str::to_owned).collect() } else { core }
}

fn without_ending(word: &str) -> &str {
    ENDINGS.iter().find_map(|it| word.strip_suffix(it)).unwrap_or(word)
}

/// The name as it is compared.
fn key(name: &str) -> String {
    core_words(name).concat()
}

/// Whether two names are the same, or nearly so.
#[must_use]
pub fn are_alike(one: &str, other: &str) -> bool {
    let one = key(one);
    !one.is_empty() && one == key(other)
}

/// The word by which names that may be alike are looked for: the longest that tells the name from others.
#[must_use]
pub fn sought(name: &str) -> Option<String> {
    core_words(name).into_iter().max_by_key(|it| it.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_signs_blanks_and_legal_forms_make_no_other_name() {
        for (one, other) in [
            ("Alpine Consulting", "ALPINE  consulting AG"),
            ("Alpine Consulting", "Alpine-Consulting, Inc."),
            ("Alpine Consulting", "AlpineConsulting GmbH & Co. KG"),
            ("Bleu Horizon", "Bleu Horizon S.A.R.L."),
            ("O'Neil & Sons Ltd", "ONeil Sons"),
            ("Société Générale", "Societe Generale SA"),
            ("ООО «Двина»", "Двина"),
            ("青瓷科技有限公司", "青瓷科技"),
            ("Limited", "LIMITED"),
        ] {
            assert!(are_alike(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn other_words_make_another_name() {
        for (one, other) in [
            ("Alpine Consulting", "Alpine"),
            ("Alpine Consulting", "Alpine Consultants"),
            ("Heron", "Heron Analytics"),
            ("青瓷科技", "青瓷"),
            ("", ""),
            ("Ltd", "GmbH"),
        ] {
            assert!(!are_alike(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn the_longest_word_is_looked_for() {
        assert_eq!(sought("ALPINE Consulting AG").as_deref(), Some("consulting"));
        assert_eq!(sought(" … "), None);
    }
}
