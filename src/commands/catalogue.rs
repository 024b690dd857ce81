//! `catalogue export` and `catalogue import`.

use std::fs;
use std::path::Path;

use sqlx::Connection as _;

use super::config::Config;
use super::opened::with_database;
use super::{CommandError, CommandResult, command_line, print};
use crate::catalogue::acts::{self, NotChanged};
use crate::catalogue::file::{Located, read_bytes, write};
use crate::catalogue::store::whole;
use crate::error::NotDone;
use crate::i18n::Locale;

/// `catalogue export`: into a file, or to standard output.
///
/// # Errors
/// As [`CommandError`] tells.
pub async fn export_catalogue(config: &Config, file: Option<&Path>) -> CommandResult {
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let currency = whole::find_currency(&mut conn).await?;
        let text = write(&whole::load_whole(&mut conn).await?, &currency);
        match file {
            Some(path) => fs::write(path, text).map_err(|error| failed(path, error))?,
            None => print(text.trim_end()),
        }
        Ok(conn.close().await?)
    })
    .await
}

/// `catalogue import`: tells what differs, and makes it so unless it is a dry run.
///
/// # Errors
/// As [`CommandError`] tells: what is wrong with the file, each with its place.
pub async fn import_catalogue(config: &Config, file: &Path, dry_run: bool) -> CommandResult {
    let bytes = fs::read(file).map_err(|error| failed(file, error))?;
    with_database(config, |opened| async move {
        let mut conn = opened.owner().await?;
        let currency = whole::find_currency(&mut conn).await?;
        let catalogue = read_bytes(&bytes, &currency).map_err(|wrong| told(file, &wrong))?;
        let mut tx = conn.begin().await?;
        let plan = acts::plan(&mut tx, catalogue).await?.map_err(|wrong| told(file, &wrong))?;
        for change in &plan.changes {
            print(&change.to_string());
        }
        for (offer, held) in plan.published() {
            print(&format!("{offer} gets a new version; memberships that keep theirs: {held}."));
        }
        if dry_run || plan.changes.is_empty() {
            print(if plan.changes.is_empty() {
                "Nothing differs."
            } else {
                "Nothing was changed: a dry run."
            });
            drop(tx);
            return Ok(conn.close().await?);
        }
        match acts::change(&mut tx, &command_line(), &plan).await {
            Ok(changes) => {
                tx.commit().await?;
                print(&format!("Lines changed: {changes}."));
            }
            Err(NotDone::Refused(NotChanged::ChangedMeanwhile | NotChanged::NotEmpty)) => {
                return Err(CommandError::CatalogueChanged);
            }
            Err(NotDone::Fault(fault)) => return Err(fault.into()),
        }
        Ok(conn.close().await?)
    })
    .await
}

fn failed(path: &Path, error: std::io::Error) -> CommandError {
    CommandError::File(path.display().to_string(), error)
}

/// Tells what is wrong, a line each, as compilers write it.
fn told(file: &Path, wrong: &[Located]) -> CommandError {
    let t = Locale::En.texts();
    let line = |it: &Located| {
        let path = if it.path.is_empty() { String::new() } else { format!(" {}:", it.path) };
        format!("{}:{}:{}:{path} {}", file.display(), it.line, it.column, it.wrong.text(t))
    };
    for it in wrong {
        print(&line(it));
    }
    CommandError::WrongFile(wrong.len())
}
