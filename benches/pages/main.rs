//! How fast pages are, and what they cost: the portal against `pgbench` running the same page's SQL, in turns, so that
//! a machine whose speed drifts distorts both alike.
//!
//! ```sh
//! cargo bench --bench pages                                            # all of it: a quarter of an hour and more
//! cargo bench --profile dev --bench pages -- --smoke                   # does it still run: seconds, no figures to keep
//! cargo bench --bench pages -- --partners 1000 --seconds 5 --memory-pages 0
//! cargo bench --profile dev --bench pages -- --survey --keep /tmp/data # what every page takes in Postgres
//! ```
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods
)]

mod children;
mod client;
mod database;
mod portal;
mod survey;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;

use client::{Load, Page};
use database::Database;
use portal::Portal;

/// As many as `pgbench` has clients.
const CONNECTIONS: usize = 8;

#[derive(Parser)]
struct Options {
    /// Companies in the database, with 30 benefits, 10 people and 300 seat assignments each; the last is a giant
    #[arg(long, default_value_t = 10_000)]
    partners: u32,
    /// Sessions, of which each page takes a random one
    #[arg(long, default_value_t = 100_000)]
    sessions: u32,
    /// How often portal and pgbench take turns
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Seconds of a turn
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Pages a second in the open-loop run
    #[arg(long, default_value_t = 1_000)]
    rate: u32,
    /// Pages before memory is read, and again as many until its growth is; 0: not at all
    #[arg(long, default_value_t = 1_000_000)]
    memory_pages: u64,
    /// Instead of all that: what every page takes in Postgres, by its own log
    #[arg(long)]
    survey: bool,
    /// A folder in which the data stay, so that the next run need not make them
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Tiny numbers: only whether it still runs
    #[arg(long)]
    smoke: bool,
    /// What `cargo bench` adds
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    fn read() -> Self {
        let options = Self::parse();
        if !options.smoke {
            return options;
        }
        Self { partners: 20, sessions: 100, rounds: 1, seconds: 1, rate: 50, memory_pages: 100, ..options }
    }
}

/// A failure, and a signal too, unwinds to here: the private Postgres and the portal have ended by then.
fn main() -> ExitCode {
    let options = Options::read();
    children::end_all_on_signals();
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |failure| {
        // What was interrupted fails all over, and says nothing of interest.
        if !children::interrupted() {
            tell(failure);
        }
    }));
    match std::panic::catch_unwind(|| run(&options)) {
        _ if children::interrupted() => ExitCode::from(children::INTERRUPTED),
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn run(options: &Options) {
    if cfg!(debug_assertions) && !options.smoke {
        println!("A debug build: the figures say nothing. Leave out --profile dev.");
    }
    let mut database = Database::start(options.keep.as_deref());
    println!("seeding {} companies and {} sessions …", options.partners, options.sessions);
    database.seed(options.partners, options.sessions);
    let portal = Portal::start(database.directory());
    println!(
        "start to first page: {:.0} ms (database there and migrated)\n",
        portal.start.as_secs_f64() * 1e3
    );
    if options.survey {
        return survey::survey(&database, &portal, options.partners);
    }
    for page in [Page::software(), Page::overview()] {
        measure(options, &database, &portal, &page);
    }
    memory(options, &database, &portal);
}

/// Everything about one page but memory.
fn measure(options: &Options, database: &Database, portal: &Portal, page: &Page) {
    println!("## {}", page.name);
    let load = Load { address: portal.address, options_of: (options.partners, options.sessions), page };
    let statements = database.statements_of(page, &load);
    println!("statements: {}", statements.len());
    let sizes = (load.size(false), load.size(true));
    println!("HTML: {} bytes, {} compressed", sizes.0, sizes.1);
    let scripts = database.pgbench_scripts(&statements, options.sessions);

    let turn = Duration::from_secs(options.seconds);
    database.freshen_sessions();
    // Connections, plans and caches, on both sides.
    load.closed(CONNECTIONS, turn / 4, false);
    database.pgbench(&scripts, CONNECTIONS, options.seconds.div_ceil(4));
    let (mut ratios, mut zipped) = (Vec::new(), Vec::new());
    for round in 1..=options.rounds {
        database.freshen_sessions();
        let cpu = portal.cpu();
        let plain = load.closed(CONNECTIONS, turn, false);
        let cpu_a_page = (portal.cpu() - cpu).as_secs_f64() * 1e6 / plain.pages as f64;
        let gzip = load.closed(CONNECTIONS, turn, true);
        let limit = database.pgbench(&scripts, CONNECTIONS, options.seconds);
        println!(
            "round {round}: {:.0} pages/s (p50 {:.1} ms, p99 {:.1} ms, app CPU {cpu_a_page:.0} µs a page); \
             {:.0} compressed; pgbench {limit:.0}/s; ÷ limit {:.2}, compressed {:.2}",
            plain.rate(),
            plain.quantile(0.5),
            plain.quantile(0.99),
            gzip.rate(),
            plain.rate() / limit,
            gzip.rate() / limit,
        );
        ratios.push(plain.rate() / limit);
        zipped.push(gzip.rate() / limit);
    }
    println!("÷ limit, median: {:.2}; compressed {:.2}", median(&mut ratios), median(&mut zipped));

    database.freshen_sessions();
    let open = load.open(options.rate, turn * 2);
    println!(
        "open loop at {}/s: {:.0} answered a second, p50 {:.2} ms, p99 {:.2} ms\n",
        options.rate,
        open.rate(),
        open.quantile(0.5),
        open.quantile(0.99),
    );
}

/// Memory after many pages, and its growth in as many more. Sessions age meanwhile, as they do, and are written to.
fn memory(options: &Options, database: &Database, portal: &Portal) {
    if options.memory_pages == 0 {
        return;
    }
    println!("## Memory");
    let page = Page::software();
    let load =
        Load { address: portal.address, options_of: (options.partners, options.sessions), page: &page };
    database.freshen_sessions();
    let mut read = Vec::new();
    for _ in 0..2 {
        let begun = Instant::now();
        let done = load.pages(CONNECTIONS, options.memory_pages);
        read.push(portal.memory_kib());
        println!(
            "{} pages in {:.0} s: {:.1} MiB",
            done.pages,
            begun.elapsed().as_secs_f64(),
            read[read.len() - 1] as f64 / 1024.0
        );
    }
    println!("growth: {:.1} MiB", (read[1] as f64 - read[0] as f64) / 1024.0);
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
