//! The command line of the partner benefits portal.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use partner_portal::commands::config::{Config, VARIABLES};
use partner_portal::commands::{self, CommandError};
use partner_portal::seed::MAX_BENCH_PARTNERS;

// A page makes many short-lived strings (docs/decisions/0020).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A portal in which the companies of a partner programme manage the benefits of their membership packages.
#[derive(Parser)]
#[command(version, after_help = VARIABLES)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the portal (the default); background work runs beside it
    Serve {
        /// Leaves background work to a worker of its own
        #[arg(long)]
        no_worker: bool,
    },
    /// Does the background work only
    Worker,
    /// Brings the database to this version, then ends
    Migrate,
    /// Fills the database with data to look at
    Seed {
        #[command(subcommand)]
        what: Seed,
    },
    /// Manages the programme's own staff
    Operator {
        #[command(subcommand)]
        act: Operator,
    },
    /// Takes the catalogue away as a file, and brings it back
    Catalogue {
        #[command(subcommand)]
        act: Catalogue,
    },
    /// Manages the key that secrets are sealed with
    Secrets {
        #[command(subcommand)]
        act: Secrets,
    },
}

#[derive(Subcommand)]
enum Seed {
    /// The demo companies; changes nothing where they are already
    Demo {
        /// Removes them first, and dates them anew
        #[arg(long)]
        reset: bool,
    },
    /// What a large programme has in its third year, for benchmarks: companies with what they hold, asked for and did
    Bench {
        /// How many companies; of the rest there is in proportion, and the last company is a giant
        #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(i32).range(1..=i64::from(MAX_BENCH_PARTNERS)))]
        partners: i32,
    },
}

#[derive(Subcommand)]
enum Operator {
    /// Makes somebody an operator and prints a one-time link with which they set their password
    Add {
        /// Their mail address
        email: String,
    },
    /// Ends that somebody is an operator, and their sessions and links; what they have taken is handed over in the console
    Remove {
        /// Their mail address
        email: String,
    },
}

#[derive(Subcommand)]
enum Catalogue {
    /// Writes the catalogue as TOML
    Export {
        /// Into this file, instead of to standard output
        file: Option<PathBuf>,
    },
    /// Makes the catalogue what a file says, all of it or nothing; tells what differs
    Import {
        /// The file
        file: PathBuf,
        /// Tells what differs, and changes nothing
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Subcommand)]
enum Secrets {
    /// Makes a new key and seals every secret anew with it
    Rotate,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("partner-portal: {error}");
            error.exit_code()
        }
    }
}

fn run(cli: Cli) -> Result<(), CommandError> {
    let config = Config::from_env()?;
    commands::leave_foreign_settings(&config)?;
    commands::start_logging(&config);
    commands::block_on(async {
        match cli.command.unwrap_or(Command::Serve { no_worker: false }) {
            Command::Serve { no_worker } => commands::serve(&config, !no_worker).await,
            Command::Worker => commands::work(&config).await,
            Command::Migrate => commands::migrate(&config).await,
            Command::Seed { what: Seed::Demo { reset } } => commands::seed_demo(&config, reset).await,
            Command::Seed { what: Seed::Bench { partners } } => commands::seed_bench(&config, partners).await,
            Command::Operator { act: Operator::Add { email } } => {
                commands::add_operator(&config, &email).await
            }
            Command::Operator { act: Operator::Remove { email } } => {
                commands::remove_operator(&config, &email).await
            }
            Command::Catalogue { act: Catalogue::Export { file } } => {
                commands::export_catalogue(&config, file.as_deref()).await
            }
            Command::Catalogue { act: Catalogue::Import { file, dry_run } } => {
                commands::import_catalogue(&config, &file, dry_run).await
            }
            Command::Secrets { act: Secrets::Rotate } => commands::rotate_secrets(&config).await,
        }
    })
}
