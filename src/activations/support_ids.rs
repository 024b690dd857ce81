//! Where access ID and contract ID of a technical benefit come from: an operator types them, or a source makes them.
//!
//! A source that asks another system is written here, as one more [`SupportIdProvider`], and named in [`find`] and in
//! the check of `products.support_ids`. It is asked outside of any database transaction, so it may take its time, up
//! to [`PATIENCE`]; and perhaps more than once for one activation, since a worker may die between the answer and the
//! commit: it should answer alike for the same [`Order`].

use std::time::Duration;

use async_trait::async_trait;
use secrecy::{ExposeSecret as _, SecretString};
use subtle::{Choice, ConstantTimeEq as _};

use super::Case;
use crate::base::ids::ActivationId;
use crate::base::typed;

/// A source is asked for so long; then the try has failed.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// An ID that an operator types has at most so many characters.
pub const LONGEST: usize = 64;

/// The two IDs that a partner gives to product support (R-TEC-3).
#[derive(Debug)]
pub struct SupportIds {
    /// The access ID.
    pub access: SecretString,
    /// The contract ID.
    pub contract: SecretString,
}

/// For what IDs are wanted.
#[derive(Clone, Debug)]
pub struct Order {
    /// The activation: the same order, should it come twice, has the same.
    pub activation: ActivationId,
    /// The company's number.
    pub mpn_id: i64,
    /// The product's name.
    pub product: String,
}

impl Case {
    /// What a source is asked for this activation.
    #[must_use]
    pub fn order(&self) -> Order {
        Order {
            activation: self.id,
            mpn_id: self.company.mpn_id,
            product: self.product_name.own().to_owned(),
        }
    }
}

/// Why there are no IDs. Never tells one.
#[derive(Debug, thiserror::Error)]
pub enum SupportIdError {
    /// No source has this name.
    #[error("no source of support IDs is called {0}")]
    Unknown(String),
    /// The source did not answer in time.
    #[error("the source of support IDs took longer than {} seconds", PATIENCE.as_secs())]
    TooSlow,
    /// The system gave no random bytes.
    #[error("the system gave no random bytes: {0}")]
    Random(#[from] getrandom::Error),
    /// The source can't be reached, or refuses: with its words.
    #[error("the source of support IDs failed: {0}")]
    Failed(String),
}

/// A source of support IDs.
#[async_trait]
pub trait SupportIdProvider: std::fmt::Debug + Send + Sync {
    /// Makes the IDs of one activation.
    ///
    /// # Errors
    /// As [`SupportIdError`] tells; it is tried again later.
    async fn make(&self, order: &Order) -> Result<SupportIds, SupportIdError>;
}

/// Makes IDs of its own, at random: for programmes whose product support asks nobody else.
#[derive(Clone, Copy, Debug)]
pub struct Generated;

#[async_trait]
impl SupportIdProvider for Generated {
    async fn make(&self, _: &Order) -> Result<SupportIds, SupportIdError> {
        Ok(SupportIds { access: numbered("ACC")?, contract: numbered("CON")? })
    }
}

/// A prefix and ten random digits, in groups that can be read out on the phone.
fn numbered(prefix: &str) -> Result<SecretString, getrandom::Error> {
    let number = getrandom::u64()? % 10_000_000_000;
    let (first, middle, last) = (number / 10_000_000, number / 10_000 % 1_000, number % 10_000);
    Ok(format!("{prefix}-{first:03}-{middle:03}-{last:04}").into())
}

/// The source of this name, as `products.support_ids` has it.
///
/// # Errors
/// [`SupportIdError::Unknown`].
pub fn find(name: &str) -> Result<&'static dyn SupportIdProvider, SupportIdError> {
    match name {
        "generated" => Ok(&Generated),
        _ => Err(SupportIdError::Unknown(name.to_owned())),
    }
}

/// Asks a source, for as long as one may take.
///
/// # Errors
/// As [`SupportIdError`] tells.
pub async fn ask(source: &dyn SupportIdProvider, order: &Order) -> Result<SupportIds, SupportIdError> {
    ask_for(PATIENCE, source, order).await
}

async fn ask_for(
    patience: Duration,
    source: &dyn SupportIdProvider,
    order: &Order,
) -> Result<SupportIds, SupportIdError> {
    tokio::time::timeout(patience, source.make(order)).await.map_err(|_| SupportIdError::TooSlow)?
}

/// An ID as an operator typed it, in its one form: 1 to 64 visible ASCII characters. Programmes write their IDs in many
/// ways, but all of them are told on the phone and typed into forms.
#[must_use]
pub fn parse(typed: &str) -> Option<SecretString> {
    let id = typed::code(typed);
    let sound = (1..=LONGEST).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
    sound.then(|| id.into())
}

/// Whether what a partner typed is this ID: both in their one form, since an ID may have been kept before there was one,
/// or come from a source that writes it otherwise. It takes the same time wherever they differ.
#[must_use]
pub fn is_same(id: &SecretString, typed: &SecretString) -> Choice {
    let form = |id: &SecretString| SecretString::from(typed::code(id.expose_secret()));
    form(id).expose_secret().as_bytes().ct_eq(form(typed).expose_secret().as_bytes())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn order() -> Order {
        Order { activation: ActivationId::new(), mpn_id: 4_100_001, product: "Cloud incidents".to_owned() }
    }

    #[tokio::test]
    async fn made_ids_can_be_typed_and_none_comes_twice() {
        let mut seen = HashSet::new();
        for _ in 0..1_000 {
            let made = ask(find("generated").unwrap(), &order()).await.unwrap();
            for (id, prefix) in [(made.access, "ACC-"), (made.contract, "CON-")] {
                let id = id.expose_secret();
                assert_eq!(parse(id).unwrap().expose_secret(), id);
                assert!(id.starts_with(prefix) && id.len() == 16, "{id}");
                assert!(seen.insert(id.to_owned()), "{id} came twice");
            }
        }
        assert!(matches!(find("of-tomorrow"), Err(SupportIdError::Unknown(_))));
    }

    #[derive(Debug)]
    struct Stalling;

    #[async_trait]
    impl SupportIdProvider for Stalling {
        async fn make(&self, _: &Order) -> Result<SupportIds, SupportIdError> {
            std::future::pending().await
        }
    }

    #[tokio::test]
    async fn a_source_that_says_nothing_is_given_up() {
        let asked = ask_for(Duration::from_millis(1), &Stalling, &order()).await;
        assert!(matches!(asked, Err(SupportIdError::TooSlow)));
    }

    #[test]
    fn an_id_is_visible_ascii_in_its_one_form() {
        for (typed, id) in [
            (" A-1 ", Some("A-1")),
            ("a!~", Some("A!~")),
            ("a – １\u{200b}", Some("A-1")),
            ("A\t1", Some("A1")),
            ("", None),
            (" \u{200b} ", None),
            ("Ä1", None),
        ] {
            assert_eq!(parse(typed).as_ref().map(|id| id.expose_secret()), id, "{typed:?}");
        }
        assert!(parse(&"x".repeat(64)).is_some() && parse(&"x".repeat(65)).is_none());
        let same = |id: &str, typed: &str| bool::from(is_same(&id.into(), &typed.into()));
        assert!(same("Acc-1", "acc–1") && same("ACC-1", "Ａcc-1 ") && !same("ACC-1", "ACC1"));
    }
}
