//! In a real browser: Chromium, driven by ChromeDriver. Each flow passes with the portal's script and without it;
//! each page is looked at by axe, and photographed where pictures are asked for.

mod activations;
mod catalogue;
mod chromedriver;
mod companies;
mod density;
mod feedback;
mod flows;
mod forgotten_password;
mod gallery;
mod invitations;
mod joining;
mod languages;
mod mails;
mod marketing;
mod orders;
pub mod pages;
mod people;
mod queue;
mod redemptions;
mod requests;
mod roles;
mod seats;
mod setting_up;
mod timeline;
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

/// Each flow as four tests, one in each language; in French without the portal's script.
macro_rules! in_each_language {
    ($($flow:ident),* $(,)?) => {$(
        mod $flow {
            use partner_portal::i18n::Locale;

            use crate::browser::window::Script;

            #[tokio::test]
            async fn with_script() {
                super::$flow(Script::On, Locale::En).await;
            }

            #[tokio::test]
            async fn in_french_without_script() {
                super::$flow(Script::Off, Locale::Fr).await;
            }

            #[tokio::test]
            async fn in_chinese() {
                super::$flow(Script::On, Locale::ZhCn).await;
            }

            #[tokio::test]
            async fn in_russian() {
                super::$flow(Script::On, Locale::Ru).await;
            }
        }
    )*};
}
use in_each_language;
