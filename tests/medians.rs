//! Answers whose time must not tell what the portal knows.

use std::time::Duration;

/// Within one part in twenty the medians are alike.
const APART: f64 = 0.05;

/// Asks in turns about what is known (0) and what is not (1), and asserts that the medians of both are alike. The times are those of one
/// machine at work, so they may differ in some rounds, but not in six.
///
/// `ask` is given the pair's number, which goes on from round to round, and which of the two it is; it tells how long the answer took.
pub async fn assert_alike(pairs: usize, ask: impl AsyncFn(usize, usize) -> Duration) {
    let mut told = Vec::new();
    let mut next = 0;
    // The first round warms up.
    for round in 0..7 {
        let mut took = [Vec::new(), Vec::new()];
        let until = next + if round == 0 { pairs / 8 } else { pairs };
        while next < until {
            // Which comes first changes.
            for which in [next % 2, 1 - next % 2] {
                took[which].push(ask(next, which).await);
            }
            next += 1;
        }
        let [known, unknown] = took.map(|mut all| {
            all.sort();
            all[all.len() / 2].as_secs_f64()
        });
        let apart = (known - unknown).abs() / known.min(unknown);
        println!("known {known:.5} s, unknown {unknown:.5} s, apart {:.1} %", apart * 100.0);
        if round > 0 && apart < APART {
            return;
        }
        told.push(apart);
    }
    panic!("the medians differ each time: {told:?}");
}
