//! Finding a page by words as people type them: without accents, with other endings, with a slip, and in Chinese and Japanese
//! without blanks. All of it in memory: there are some dozens of pages in a language.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::base::typed;

/// What a word counts where it stands.
const TITLE: f32 = 8.0;
const WORDS: f32 = 6.0;
const HEADING: f32 = 4.0;
const BODY: f32 = 1.0;
/// A page with less than this part of the best one's score isn't shown.
const NEAR_ENOUGH: f32 = 0.25;
/// So many are shown at most.
pub const MOST: usize = 12;
/// So many words of what is asked for are looked at.
const MOST_WORDS: usize = 12;

/// A page as it is searched.
#[derive(Debug)]
pub struct Entry {
    title: Vec<String>,
    words: Vec<String>,
    headings: Vec<String>,
    body: Vec<String>,
    /// Title and other words, each folded as a whole.
    phrases: BTreeSet<String>,
}

impl Entry {
    /// Of a page's parts.
    #[must_use]
    pub fn new(title: &str, words: &str, headings: &str, body: &str) -> Self {
        let phrases = words.split([',', '，', '、', ';']).chain([title]);
        Self {
            title: tokens(title),
            words: tokens(words),
            headings: tokens(headings),
            body: tokens(body),
            phrases: phrases.map(|it| tokens(it).join(" ")).filter(|it| !it.is_empty()).collect(),
        }
    }

    /// How well a word is met, by where it stands.
    fn score(&self, word: &str) -> f32 {
        let fields =
            [(&self.title, TITLE), (&self.words, WORDS), (&self.headings, HEADING), (&self.body, BODY)];
        let best = |(tokens, weight): (&Vec<String>, f32)| {
            tokens.iter().map(|token| weight * likeness(word, token)).fold(0.0, f32::max)
        };
        // A word that stands in more than one part counts a little more.
        let scores = fields.map(best);
        scores.iter().copied().fold(0.0, f32::max) + scores.iter().sum::<f32>() / 10.0
    }
}

/// The pages that meet what is asked for, by their places in the list, the best first.
#[must_use]
pub fn find<E: Borrow<Entry>>(entries: &[E], asked: &str) -> Vec<usize> {
    let mut words = tokens(asked);
    words.truncate(MOST_WORDS);
    if words.is_empty() {
        return Vec::new();
    }
    let whole = words.join(" ");
    let scores: Vec<Vec<f32>> =
        words.iter().map(|word| entries.iter().map(|entry| entry.borrow().score(word)).collect()).collect();
    let count = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    // What stands in nearly every page tells little.
    let rarity = |of_word: &Vec<f32>| {
        let met = of_word.iter().filter(|score| **score > 0.5).count();
        (1.0 + count(entries.len()) / (1.0 + count(met))).ln()
    };
    let rarities: Vec<f32> = scores.iter().map(rarity).collect();
    let of_page = |page: usize| {
        let met = scores.iter().filter(|of_word| of_word[page] > 0.0).count();
        let part = count(met) / count(words.len());
        let sum: f32 = scores.iter().zip(&rarities).map(|(of_word, rarity)| of_word[page] * rarity).sum();
        let exactly = if entries[page].borrow().phrases.contains(&whole) { 2.0 } else { 1.0 };
        sum * part * part * exactly
    };
    let mut found: Vec<(usize, f32)> = (0..entries.len()).map(|page| (page, of_page(page))).collect();
    // Pages that are met alike stay in their order.
    found.sort_by(|(_, a), (_, b)| b.partial_cmp(a).unwrap_or(Ordering::Equal));
    let best = found.first().map_or(0.0, |(_, score)| *score);
    let near = found.into_iter().filter(|(_, score)| *score > 0.0 && *score >= best * NEAR_ENOUGH);
    near.map(|(page, _)| page).take(MOST).collect()
}

/// How much a word that is asked for is like one that stands there, from 0 to 1.
fn likeness(asked: &str, there: &str) -> f32 {
    if asked == there {
        return 1.0;
    }
    let (a, b): (Vec<char>, Vec<char>) = (asked.chars().collect(), there.chars().collect());
    // Two characters of a language without blanks are met or not.
    if a.len() < 3 || b.len() < 3 || a.iter().any(|it| is_without_blanks(*it)) {
        return 0.0;
    }
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    if same == a.len() {
        // The beginning of a word; the nearer to all of it, the better.
        return if long - short <= 3 { 0.9 } else { 0.7 };
    }
    if same >= 4 && short - same <= 3 && long - same <= same.max(4) || same >= 3 && long - same <= 2 {
        // The same word with another ending.
        return 0.75;
    }
    if a.len() >= 5 && there.contains(asked) {
        // A part of a word that is made of several.
        return 0.6;
    }
    if short >= 5 && slips(&a, &b) { 0.5 } else { 0.0 }
}

/// Whether one letter more, less, other or in another place makes one of the other.
fn slips(a: &[char], b: &[char]) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (&a[same..], &b[same..]);
    match (rest_a, rest_b) {
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) if a == b => true,
        (a, [_, b @ ..]) if a == b => true,
        ([a1, a2, a @ ..], [b1, b2, b @ ..]) => a1 == b2 && a2 == b1 && a == b,
        _ => false,
    }
}

/// The words of a text without accents, in small letters; of what is written without blanks each two characters.
fn tokens(text: &str) -> Vec<String> {
    let folded = typed::fold(text);
    let mut found = Vec::new();
    for word in folded.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let letters: Vec<char> = word.chars().collect();
        for run in letters.chunk_by(|a, b| is_without_blanks(*a) == is_without_blanks(*b)) {
            if is_without_blanks(run[0]) && run.len() > 1 {
                found.extend(run.windows(2).map(|two| two.iter().collect::<String>()));
            } else {
                found.push(run.iter().collect());
            }
        }
    }
    found
}

/// Chinese characters, and the two alphabets of Japanese.
const fn is_without_blanks(it: char) -> bool {
    matches!(it, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_met_without_accents_with_other_endings_and_slips() {
        for (asked, there) in [
            ("cle", "clés"),
            ("renouveler", "renouvellement"),
            ("ключа", "ключи"),
            ("лицензиями", "лицензии"),
            ("schlussel", "Schlüssel"),
            ("schlüssel", "Produktschlüssel"),
            ("reembolos", "reembolso"),
            ("assinatura", "assinaturas"),
            ("refnud", "refund"),
        ] {
            let (asked, there) = (tokens(asked), tokens(there));
            assert!(likeness(&asked[0], &there[0]) > 0.0, "{asked:?} {there:?}");
        }
        for (asked, there) in [("key", "keep"), ("seat", "search"), ("ключ", "клиент"), ("pay", "page")]
        {
            assert!(likeness(asked, there) <= 0.0, "{asked} {there}");
        }
    }

    #[test]
    fn what_is_written_without_blanks_is_met_by_two_characters() {
        assert_eq!(tokens("获取产品密钥"), ["获取", "取产", "产品", "品密", "密钥"]);
        assert_eq!(tokens("キーの取得 ID"), ["キー", "ーの", "の取", "取得", "id"]);
    }

    #[test]
    fn the_page_that_is_about_it_comes_before_those_that_mention_it() {
        let entries = [
            Entry::new("Cancel", "money back, withdraw", "When", "A shown key ends the refund."),
            Entry::new("Get a key", "licence, serial number", "Steps Refund", "Select it. The refund ends."),
            Entry::new("Give a seat", "assign", "Steps", "Nothing of the kind, but a key"),
        ];
        assert_eq!(find(&entries, "key")[0], 1);
        assert_eq!(find(&entries, "serial number"), [1]);
        assert_eq!(find(&entries, "money")[0], 0);
        assert_eq!(find(&entries, "zebra"), [0; 0]);
        assert_eq!(find(&entries, " ? "), [0; 0]);
    }
}
