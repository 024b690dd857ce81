//! The portal as a process of its own, and what it takes.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::children::Running;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_partner-portal");

pub struct Portal {
    _process: Running,
    id: u32,
    pub address: SocketAddr,
    /// From its start to the line that tells the address, on an existing database.
    pub start: Duration,
}

impl Portal {
    /// Serves what is in the data directory, whose Postgres already runs.
    pub fn start(data_dir: &Path) -> Self {
        let begun = Instant::now();
        // Logged as in a real installation, a line a request; to a file, since a terminal would be the slowest part.
        // Without background work, whose statements would be taken for the page's.
        let log = File::create(data_dir.join("portal.log")).unwrap();
        let mut serve = command(data_dir);
        serve.args(["serve", "--no-worker"]).env("PORTAL_LOG", "info").stdout(Stdio::piped()).stderr(log);
        let mut process = Running::start(&mut serve);
        let id = process.child().id();
        let mut line = String::new();
        BufReader::new(process.child().stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit("http://").next().unwrap().parse().unwrap();
        TcpStream::connect::<SocketAddr>(address).unwrap();
        Self { _process: process, id, address, start: begun.elapsed() }
    }

    /// The processor time that it has taken so far.
    pub fn cpu(&self) -> Duration {
        let stat = self.about("stat");
        // After the name, which may hold anything: state is field 3, user and system time are 14 and 15.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        let ticks: u64 = fields[11..13].iter().map(|ticks| ticks.parse::<u64>().unwrap()).sum();
        // A hundred ticks a second, on every Linux there is.
        Duration::from_millis(ticks * 10)
    }

    pub fn memory_kib(&self) -> u64 {
        let status = self.about("status");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    fn about(&self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.id)).unwrap()
    }
}

/// The program with the benchmark's settings and no others.
pub fn command(data_dir: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if ["PORTAL_", "DATABASE_", "SMTP_"].iter().any(|ours| name.starts_with(ours)) {
            command.env_remove(name);
        }
    }
    command
        .env("PORTAL_DATA_DIR", data_dir)
        .env("PORTAL_DEMO", "off")
        .env("PORTAL_LISTEN", "127.0.0.1:0")
        .env("PORTAL_LOG", "warn");
    command
}
