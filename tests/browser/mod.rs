//! In a real browser: Chromium, driven by ChromeDriver. Each flow passes with the portal's script and without it;
//! each page is looked at by axe, and photographed into `artifacts/screenshots/`.

mod activations;
mod chromedriver;
mod flows;
mod gallery;
mod languages;
mod mails;
mod marketing;
mod pages;
mod people;
mod queue;
mod redemptions;
mod requests;
mod roles;
mod seats;
mod window;

/// Each flow as two tests: with the portal's script, and without it.
macro_rules! with_script_and_without {
    ($($flow:ident),* $(,)?) => {$(
        mod $flow {
            use crate::browser::window::Script;

            #[tokio::test]
            async fn with_script() {
                super::$flow(Script::On).await;
            }

            #[tokio::test]
            async fn without_script() {
                super::$flow(Script::Off).await;
            }
        }
    )*};
}
use with_script_and_without;
