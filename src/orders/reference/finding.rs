//! References in what a payer wrote and banks made of it: blanks anywhere, parts of one in two fields, words around it, cut.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use super::{ALPHABET, LENGTH, PREFIX, Reference};

/// A reference that is cut shorter than this says nothing.
const LEAST: usize = 3;
/// The highest value of a letter.
const LAST: u8 = 30;
/// So many pieces of a text are looked at.
const PIECES: usize = 10;

/// What was found in a text, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Whole references with their prefix.
    pub named: Vec<Reference>,
    /// Words that would be references without a prefix. Of a thousand others one would be, too: they count where there is
    /// such an order.
    pub bare: Vec<Reference>,
    /// What begins as a reference, and is cut or wrong.
    pub pieces: Vec<Piece>,
}

/// What begins as a reference, and is cut or wrong. It is never taken for an order's, only for what could be one's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    letters: Vec<u8>,
    /// After how many letters it may end: where a word does.
    ends: Vec<usize>,
    /// Whether a digit was written in it: a word hardly is a reference.
    pub has_digit: bool,
    /// What it reads as, together with the field after it. Cut at the end of its own, it could be another one.
    pub whole: Option<Reference>,
}

impl Piece {
    /// Which of these it could be: those that it begins; that have one letter more, or another; that have two neighbours the
    /// other way round. The more of it counts, the better: the fewer letters are only tried where the more give none.
    #[must_use]
    pub fn candidates(&self, of: &BTreeSet<Reference>) -> BTreeSet<Reference> {
        let fitting = |length: &usize| {
            let read = &self.letters[..*length];
            let nearly = nearly(read).filter(|it| of.contains(it));
            begun(read, of).chain(nearly).collect::<BTreeSet<_>>()
        };
        self.ends.iter().rev().map(fitting).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// As it was read.
    #[must_use]
    pub fn text(&self) -> String {
        let letters = self.letters.iter().map(|letter| char::from(ALPHABET[usize::from(*letter)]));
        "PB".chars().chain(letters).collect()
    }
}

/// Those that begin so.
fn begun<'a>(read: &[u8], of: &'a BTreeSet<Reference>) -> impl Iterator<Item = Reference> + use<'a> {
    let filled = |with: u8| {
        let mut letters = [with; LENGTH];
        letters[..read.len()].copy_from_slice(read);
        Reference(letters)
    };
    of.range(filled(0)..=filled(LAST)).copied()
}

/// What is read, if it is whole; and what has one letter more, or another one, or two neighbours the other way round. Few of all
/// that have right checks are orders'.
fn nearly(read: &[u8]) -> impl Iterator<Item = Reference> {
    let change = move |place: usize, letter: u8| {
        let mut letters = read.to_vec();
        match read.len() {
            LENGTH => letters[place] = letter,
            _ => letters.insert(place, letter),
        }
        letters
    };
    let changed = (0..LENGTH).flat_map(move |place| (0..=LAST).map(move |letter| (place, letter)));
    let changed =
        changed.filter(move |_| read.len() + 1 >= LENGTH).map(move |(place, letter)| change(place, letter));
    let swapped = (1..read.len()).map(|place| {
        let mut letters = read.to_vec();
        letters.swap(place - 1, place);
        letters
    });
    changed.chain(swapped).filter_map(|letters| Reference::checked(&letters))
}

/// A letter or digit of a text.
#[derive(Clone, Copy)]
struct Glyph {
    /// Its value, if it is one that references have.
    value: Option<u8>,
    starts_word: bool,
    starts_field: bool,
    is_digit: bool,
    /// Part of what was found already.
    taken: bool,
}

/// Finds references in the fields of a payment, in their order.
#[must_use]
pub fn find<'a>(fields: impl IntoIterator<Item = &'a str>) -> Found {
    let mut glyphs: Vec<Glyph> = fields.into_iter().flat_map(glyphs).collect();
    let all = glyphs.clone();
    let named = take(&mut glyphs, PREFIX.len() + LENGTH, named);
    let bare = take(&mut glyphs.clone(), LENGTH, bare);
    let parted = named.iter().filter_map(|(at, reference)| {
        piece(&all[*at..], |next| next.starts_field).map(|it| Piece { whole: Some(*reference), ..it })
    });
    let cut = (0..glyphs.len()).filter_map(|at| piece(&glyphs[at..], |next| next.starts_word));
    let pieces = parted.chain(cut).take(PIECES).collect();
    let named = once(named);
    Found { bare: once(bare).into_iter().filter(|it| !named.contains(it)).collect(), named, pieces }
}

fn once(found: Vec<(usize, Reference)>) -> Vec<Reference> {
    let mut once = Vec::new();
    for (_, reference) in found {
        if !once.contains(&reference) {
            once.push(reference);
        }
    }
    once
}

/// All letters of a text that has no others.
pub(super) fn letters(typed: &str) -> Option<Vec<u8>> {
    glyphs(typed).map(|it| it.value).collect()
}

/// Finds all of one kind that have this length, from the left, with their places, and marks them as taken.
fn take(
    glyphs: &mut [Glyph],
    length: usize,
    kind: impl Fn(&[Glyph], bool) -> Option<Reference>,
) -> Vec<(usize, Reference)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at + length <= glyphs.len() {
        let ends_word = glyphs.get(at + length).is_none_or(|next| next.starts_word);
        let read = &mut glyphs[at..at + length];
        let is_free = read.iter().all(|it| !it.taken);
        let Some(reference) = kind(read, ends_word).filter(|_| is_free) else {
            at += 1;
            continue;
        };
        read.iter_mut().for_each(|it| it.taken = true);
        found.push((at, reference));
        at += length;
    }
    found
}

/// With its prefix, wherever words begin and end.
fn named(glyphs: &[Glyph], _ends_word: bool) -> Option<Reference> {
    let letters: Vec<u8> = glyphs.iter().map(|it| it.value).collect::<Option<_>>()?;
    Reference::checked(letters.strip_prefix(&PREFIX)?)
}

/// Without, of whole words, of which none but the first begins with the prefix.
fn bare(glyphs: &[Glyph], ends_word: bool) -> Option<Reference> {
    let letters: Vec<u8> = glyphs.iter().map(|it| it.value).collect::<Option<_>>()?;
    let is_apart = ends_word && glyphs[0].starts_word && !glyphs.windows(2).skip(1).any(begins);
    Reference::checked(&letters).filter(|_| is_apart)
}

/// Whether a word begins here, and with the prefix.
fn begins(glyphs: &[Glyph]) -> bool {
    match glyphs {
        [p, b, ..] => p.starts_word && !b.starts_word && [p.value, b.value] == PREFIX.map(Some),
        _ => false,
    }
}

/// The prefix as the beginning of a word, and what stands after it; it may end before such a letter.
fn piece(glyphs: &[Glyph], ends_before: impl Fn(&Glyph) -> bool) -> Option<Piece> {
    let is_free = |it: &&Glyph| it.value.is_some() && !it.taken;
    let run = glyphs.iter().take_while(is_free).take(PREFIX.len() + LENGTH);
    let rest: Vec<&Glyph> = run.skip(PREFIX.len()).collect();
    let after = |length: usize| glyphs.get(PREFIX.len() + length);
    let may_end = |length: &usize| after(*length).is_none_or(&ends_before);
    // Whatever goes on after a whole one, its first letters are those that count.
    let ends: Vec<usize> =
        (LEAST..=rest.len()).filter(|length| *length == LENGTH || may_end(length)).collect();
    (begins(glyphs) && !ends.is_empty()).then(|| Piece {
        letters: rest.iter().filter_map(|it| it.value).collect(),
        ends,
        has_digit: rest.iter().any(|it| it.is_digit),
        whole: None,
    })
}

/// The letters and digits of one field.
fn glyphs(field: &str) -> impl Iterator<Item = Glyph> {
    let (mut starts_word, mut starts_field) = (true, true);
    field.nfkc().filter_map(move |c| {
        if !c.is_alphanumeric() {
            starts_word = true;
            return None;
        }
        Some(Glyph {
            value: value(c),
            starts_word: std::mem::take(&mut starts_word),
            starts_field: std::mem::take(&mut starts_field),
            is_digit: c.is_ascii_digit(),
            taken: false,
        })
    })
}

/// What a letter is read as: itself, the digit that it looks like, or the Latin one that a Cyrillic one looks like.
fn value(c: char) -> Option<u8> {
    let read = match c.to_ascii_uppercase() {
        'O' | 'О' | 'о' => '0',
        'I' | 'L' => '1',
        'B' | 'В' | 'в' => '8',
        'S' => '5',
        'А' | 'а' => 'A',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' | 'н' => 'H',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Р' | 'р' => 'P',
        'Т' | 'т' => 'T',
        'Х' | 'х' => 'X',
        'У' | 'у' => 'Y',
        other => other,
    };
    let place = ALPHABET.iter().position(|letter| char::from(*letter) == read)?;
    u8::try_from(place).ok()
}
