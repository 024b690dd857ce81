use std::collections::BTreeSet;

use super::*;

fn of(number: i64) -> Reference {
    Reference::of(OrderNumber::new(number).unwrap())
}

/// The letters of a reference as they are written, without prefix and hyphens.
fn plain(reference: Reference) -> String {
    reference.to_string().replace("PB-", "").replace('-', "")
}

fn some_thousands() -> impl Iterator<Item = i64> {
    (1..=2_000).chain((1..=1_000).map(|it| it * 887_503)).chain([887_503_680])
}

#[test]
fn a_reference_tells_the_number_that_it_was_made_from() {
    assert_eq!(SPREAD * GATHER % NUMBERS, 1);
    let mut all = std::collections::HashSet::new();
    for number in some_thousands() {
        let reference = of(number);
        assert_eq!(reference.number().get(), number);
        assert_eq!(Reference::parse(&reference.to_string()), Some(reference));
        assert!(all.insert(reference.to_string()), "{number}");
    }
}

#[test]
fn the_first_letters_of_a_reference_point_to_few_orders() {
    let mut beginnings = std::collections::HashMap::new();
    for number in 1..=100_000 {
        *beginnings.entry(plain(of(number))[..4].to_owned()).or_insert(0) += 1;
    }
    assert!(beginnings.values().all(|count| *count <= 2), "of 923,521 beginnings");
}

#[test]
fn every_single_wrong_letter_and_every_swap_of_neighbours_is_found() {
    for number in some_thousands() {
        let letters = of(number).0;
        for place in 0..LENGTH {
            for other in (0..31).filter(|other| *other != letters[place]) {
                let mut wrong = letters;
                wrong[place] = other;
                assert_eq!(Reference::checked(&wrong), None, "{number}: {other} at {place}");
            }
        }
        for place in (1..LENGTH).filter(|place| letters[place - 1] != letters[*place]) {
            let mut swapped = letters;
            swapped.swap(place - 1, place);
            assert_eq!(Reference::checked(&swapped), None, "{number}: swapped at {place}");
        }
    }
}

#[test]
fn every_two_wrong_letters_are_found() {
    for number in [1, 2_026, 887_503_680] {
        let letters = of(number).0;
        for (a, b) in (0..LENGTH).flat_map(|a| (0..a).map(move |b| (a, b))) {
            for (at_a, at_b) in (0..31).flat_map(|at_a| (0..31).map(move |at_b| (at_a, at_b))) {
                let mut wrong = letters;
                (wrong[a], wrong[b]) = (at_a, at_b);
                assert!(wrong == letters || Reference::checked(&wrong).is_none(), "{number}");
            }
        }
    }
}

#[test]
fn what_is_wrong_in_the_prefix_is_never_another_order() {
    for number in 1..=300 {
        let reference = of(number);
        let written = format!("PB{}", plain(reference));
        for (place, other) in
            (0..3).flat_map(|place| "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().map(move |it| (place, it)))
        {
            let mut wrong: Vec<char> = written.chars().collect();
            wrong[place] = other;
            let found = find([wrong.into_iter().collect::<String>().as_str()]);
            assert!(found.named.iter().chain(&found.bare).all(|it| *it == reference), "{written}: {other}");
        }
    }
}

#[test]
fn a_reference_is_read_as_people_type_it() {
    for (number, written) in READ {
        let reference = of(number);
        assert_eq!(reference.to_string(), written);
        let plain = plain(reference);
        let (first, second) = plain.split_at(4);
        for typed in [
            format!("PB-{first}-{second}"),
            format!(" pb {} {second} ", first.to_lowercase()),
            format!("P.B.{first}.{second}"),
            format!("p8{plain}"),
            plain.clone(),
            format!("{first} {second}"),
            format!("PB‑{first}–{second}"),
            format!("ＰＢ{plain}"),
            format!("РВ {plain}"),
            plain.replace('0', "O").replace('1', "l").replace('8', "B").replace('5', "s"),
            plain.replace('0', "o").replace('1', "I"),
            plain.replace('1', "i"),
        ] {
            assert_eq!(Reference::parse(&typed), Some(reference), "{typed}");
        }
        for wrong in
            ["", "PB", &plain[1..], &format!("{plain}0"), &format!("PB {plain} x"), &format!("ü{plain}")]
        {
            assert_eq!(Reference::parse(wrong), None, "{wrong}");
        }
    }
    assert_eq!(Reference::parse("00000000"), None);
}

/// The checks of these were searched among all that there are, not solved for.
const READ: [(i64, &str); 5] = [
    (1, "PB-M4XV-CGWW"),
    (3, "PB-VFTJ-3F0X"),
    (2_026, "PB-47HE-HA4U"),
    (100_005, "PB-G596-KHGC"),
    (887_503_680, "PB-CV24-MHMY"),
];

/// What is found in a text, of the orders 1 to 3 (A, B, C) in it: named, bare, and how many pieces.
fn found(template: &[&str]) -> (Vec<i64>, Vec<i64>, usize) {
    let texts: Vec<String> = template.iter().map(|it| filled(it)).collect();
    let found = find(texts.iter().map(String::as_str));
    let numbers = |all: &[Reference]| all.iter().map(|it| it.number().get()).collect();
    (numbers(&found.named), numbers(&found.bare), found.pieces.len())
}

/// The text with `{A}` as the letters of order 1, and so on; `{A1}` and `{A2}` as their halves.
fn filled(template: &str) -> String {
    let mut text = template.to_owned();
    for (name, number) in [("A", 1), ("B", 2), ("C", 3)] {
        let plain = plain(of(number));
        text = text.replace(&format!("{{{name}}}"), &plain);
        text =
            text.replace(&format!("{{{name}1}}"), &plain[..4]).replace(&format!("{{{name}2}}"), &plain[4..]);
    }
    text
}

/// A text as banks print it: with a blank after each so many signs.
fn in_columns(text: &str, width: usize) -> String {
    let signs: Vec<char> = text.chars().collect();
    signs.chunks(width).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_reference_is_found_among_words_and_in_several_fields() {
    for (fields, named, bare) in [
        (&["PB-{A1}-{A2}"][..], &[1][..], &[][..]),
        (&["Order PB {A1} {A2} thank you"], &[1], &[]),
        (&["RECHNUNGPB{A}VOM01.12.2026"], &[1], &[]),
        (&["SVWZ+PB-{A1}-{A2} EREF+NOTPROVIDED"], &[1], &[]),
        (&["RF48 PB{A1} {A2}"], &[1], &[]),
        (&["our order {A}, Heron Ltd"], &[], &[1]),
        (&["PD-{A1}-{A2}"], &[], &[1]),
        (&["our order PB-{A1}-", "{A2}"], &[1], &[]),
        (&["P", "B{A}"], &[1], &[]),
        (&["PB-{A1}-{A2}", "PB-{A1}-{A2}"], &[1], &[]),
        (&["PB-{A1}-{A2}, {A}"], &[1], &[]),
        (&["PB-{A1}-{A2} and PB-{B1}-{B2}"], &[1, 2], &[]),
        (&["PB{C}PB{A}PB{B}"], &[3, 1, 2], &[]),
        (&["PB: PB-{A1}-{A2}"], &[1], &[]),
        (&["PB-{A1}-{A2} / {B1}-{B2}"], &[1], &[2]),
        (&["xPB{A}x"], &[1], &[]),
        (&["x{A}x"], &[], &[]),
        (&["{A}é"], &[], &[]),
        (&["PBé{A1}{A2}"], &[], &[1]),
        (&["nothing of the kind", "", "2026-12-01 1234567890"], &[], &[]),
    ] {
        let expected_bare: Vec<i64> = if fields == ["PBé{A1}{A2}"] { vec![] } else { bare.to_vec() };
        let (found_named, found_bare, _) = found(fields);
        assert_eq!((found_named, found_bare), (named.to_vec(), expected_bare), "{fields:?}");
    }
}

#[test]
fn blanks_at_any_columns_hide_no_reference() {
    for width in [1, 2, 3, 4, 5, 7, 10, 27, 35] {
        for before in 0..40 {
            for number in [1, 2, 3, 99_999] {
                let text = format!("{} PB-{} 2026", "x".repeat(before), plain(of(number)));
                let found = find([in_columns(&text, width).as_str()]);
                assert_eq!(found.named, [of(number)], "{text} in columns of {width}");
            }
        }
    }
}

#[test]
fn a_cut_reference_is_a_piece_and_never_an_order() {
    let known: BTreeSet<Reference> = (1..=2_000).map(of).collect();
    for number in (1..=2_000).step_by(7) {
        let whole = of(number).to_string();
        for length in 7..whole.len() {
            let cut = format!("Order 7, {}", &whole[..length]);
            for fields in [vec![cut.as_str()], vec![cut.as_str(), "HERON LTD"], vec![cut.as_str(), "3"]] {
                let found = find(fields.iter().copied());
                // The other field may happen to begin with the very letters that are missing.
                let missing = whole[length..].trim_start_matches('-');
                if fields.get(1).is_some_and(|next| next.starts_with(missing)) {
                    assert_eq!(found.named, [of(number)], "{fields:?}");
                    continue;
                }
                let others = found.named.iter().chain(&found.bare).filter(|it| known.contains(it));
                assert_eq!(others.count(), 0, "{fields:?}");
                assert!(!found.pieces.is_empty(), "{fields:?}: {found:?}");
                let candidates = found.pieces[0].candidates(&known);
                assert!(candidates.contains(&of(number)), "{fields:?}: {candidates:?}");
            }
        }
    }
}

#[test]
fn what_a_cut_reference_and_the_next_field_happen_to_be_hides_no_order() {
    let known = BTreeSet::from([of(1)]);
    let others = (0..=30).filter_map(|letter| {
        let mut letters = of(1).0;
        letters[TOLD - 1] = letter;
        number(&letters).map(Reference::of).filter(|other| *other != of(1))
    });
    for other in others {
        let (cut, next) = (&other.to_string()[..9], &other.to_string()[9..]);
        let found = find([cut, next]);
        assert_eq!((found.named, found.pieces[0].whole), (vec![other], Some(other)));
        assert_eq!(found.pieces[0].candidates(&known), known, "{cut}, {next}");
        assert_eq!(find([format!("{cut}{next}").as_str()]).pieces[0].candidates(&known).len(), 0);
    }
}

#[test]
fn a_piece_could_be_what_it_begins_or_what_it_is_nearly() {
    let known: BTreeSet<Reference> = (1..=1_000).map(of).collect();
    let candidates = |text: &str| -> Vec<i64> {
        let found = find([text]);
        assert_eq!((found.named.len(), found.bare.len()), (0, 0), "{text}");
        found.pieces.iter().flat_map(|it| it.candidates(&known)).map(|it| it.number().get()).collect()
    };
    let letters: Vec<char> = plain(of(7)).chars().collect();
    for place in 0..LENGTH {
        let mut wrong = letters.clone();
        wrong[place] = if wrong[place] == 'X' { 'Y' } else { 'X' };
        assert_eq!(candidates(&format!("PB{}", String::from_iter(wrong))), [7], "another letter at {place}");
        let mut fewer = letters.clone();
        fewer.remove(place);
        assert_eq!(candidates(&format!("PB{}", String::from_iter(fewer))), [7], "none at {place}");
        if place > 0 && letters[place] != letters[place - 1] {
            let mut swapped = letters.clone();
            swapped.swap(place - 1, place);
            assert_eq!(candidates(&format!("PB{}", String::from_iter(swapped))), [7], "swapped at {place}");
        }
    }
    let all: String = letters.iter().collect();
    assert_eq!(candidates(&format!("PB{} for 2026", &all[..5])), [7]);
    for none in ["PB", "PB AB", "xPB1234", "P B1234", "PBé1234"] {
        assert_eq!(find([none]).pieces, [], "{none}");
    }
    // The letters from the 7 on would be one, but not where a prefix begins among them.
    assert_eq!((find(["7 PB-339N-T"]).bare.len(), find(["7P-B339NT"]).bare.len()), (0, 1));
    assert!(!find(["PB BANK"]).pieces[0].has_digit);
}
