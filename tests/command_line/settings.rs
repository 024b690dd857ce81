//! Two processes on one database: what is changed through one holds in the other within a second.

use std::time::{Duration, Instant};

use super::process::Installation;
use crate::settings::{OPERATOR, SETTINGS, save};

const WITHIN: Duration = Duration::from_secs(1);

#[tokio::test]
async fn a_setting_changed_through_one_process_holds_in_another_within_a_second() {
    let installation = Installation::new();
    let (one, other) = (installation.serve().await, installation.serve().await);
    assert_ne!((one.child.id(), &one.base_url), (other.child.id(), &other.base_url));
    let operator = one.sign_in(OPERATOR).await;
    let visitor = other.visitor();
    for name in ["Our programme", "Another name", "A third one"] {
        let page = operator.page(SETTINGS).await;
        assert_eq!(save(&operator, &page, &[("name", name)]).await.status(), 303);
        let saved = Instant::now();
        loop {
            // What is asked for a second later must have it, however long the answer takes.
            let asked = saved.elapsed();
            let title = visitor.page("/sign-in").await.title();
            if title.ends_with(&format!("– {name}")) {
                println!("{name}: after {asked:?}");
                break;
            }
            assert!(asked < WITHIN, "{title}, {asked:?} after {name} was saved");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    assert_eq!(other.end().await.0, Some(0));
    assert_eq!(one.end().await.0, Some(0));
}
