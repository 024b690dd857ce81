//! Product keys of the demo, from a generator of their own: the same at every run, and no key of any real product.

use sha2::{Digest, Sha256};

/// No vowels and nothing that is read as something else.
const ALPHABET: &[u8; 24] = b"BCDFGHJKMPQRTVWXY2346789";
/// The highest byte that leaves no letter more likely than another, and one.
const EVEN: u8 = 240;

/// How many keys of a product the programme holds at the start.
pub(super) const POOL_SIZE: u32 = 40;
/// The product whose pool is empty, so that this can be seen.
pub(super) const EMPTY_POOL: &str = "project-professional-2019";

/// The key of this number of a product: 25 characters in five groups, the first of which is DMXXX.
pub(super) fn demo_key(product: &str, number: u32) -> String {
    let bytes = (0_u32..).flat_map(|block| Sha256::digest(format!("demo key {product} {number} {block}")));
    let letters = bytes.filter(|byte| *byte < EVEN).map(|byte| char::from(ALPHABET[usize::from(byte % 24)]));
    let mut key = String::from("DMXXX");
    for (index, letter) in letters.take(20).enumerate() {
        if index % 5 == 0 {
            key.push('-');
        }
        key.push(letter);
    }
    key
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_demo_key_has_five_groups_of_five_letters_of_the_alphabet() {
        for number in 0..200 {
            let key = demo_key("windows-10-pro", number);
            let groups: Vec<_> = key.split('-').collect();
            assert_eq!(groups.len(), 5, "{key}");
            assert_eq!(groups[0], "DMXXX");
            assert!(groups.iter().all(|group| group.len() == 5), "{key}");
            assert!(key.bytes().all(|letter| letter == b'-' || ALPHABET.contains(&letter)), "{key}");
        }
    }

    #[test]
    fn keys_are_the_same_at_every_run_and_never_the_same_twice() {
        assert_eq!(demo_key("visio", 7), demo_key("visio", 7));
        let keys: HashSet<_> =
            ["visio", "windows"].iter().flat_map(|p| (0..POOL_SIZE).map(|n| demo_key(p, n))).collect();
        assert_eq!(keys.len(), 80);
    }
}
