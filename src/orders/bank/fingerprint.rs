//! What a line is known by when its file comes again, or another file that has it, too.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::Line;

/// A hash of all that a line tells, and of which it is among those of its file that tell the same. Blanks and case don't count, nor
/// how the file was encoded, or wrote days and amounts. One file that has a day's first payments and another that has all of
/// them agree on those that both have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u8; 32]);

/// Gives each line its own.
pub(super) fn stamp(lines: &mut [Line]) {
    let mut alike: HashMap<[u8; 32], u64> = HashMap::new();
    for line in lines {
        let content = content(line);
        let before = alike.entry(content).or_default();
        let hash = Sha256::new().chain_update(content).chain_update(before.to_be_bytes()).finalize();
        line.fingerprint = Fingerprint(hash.into());
        *before += 1;
    }
}

fn content(line: &Line) -> [u8; 32] {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect()
    };
    let value_on = line.value_on.map(|day| day.to_string()).unwrap_or_default();
    let text = plain(&line.texts.concat());
    let (amount, payer) = (line.amount.amount.to_string(), plain(&line.payer));
    let parts = [&line.booked_on.to_string(), &value_on, &amount, &line.amount.currency, &payer, &text];
    let mut hash = Sha256::new();
    for part in parts {
        // With its length, so that no part runs over into the next.
        hash = hash.chain_update(part.len().to_be_bytes()).chain_update(part);
    }
    hash.finalize().into()
}
