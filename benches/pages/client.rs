//! The load: threads with one connection each, which ask for pages as random visitors. Plain sockets, since the client
//! has the same cores as what it measures.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tower_sessions::session::Id;

/// A page of a company.
pub struct Page {
    pub name: &'static str,
    /// After `/partners/{mpn}`.
    path: &'static str,
}

impl Page {
    pub fn software() -> Self {
        Self { name: "Software page", path: "/benefits/software" }
    }

    pub fn overview() -> Self {
        Self { name: "Overview", path: "/benefits" }
    }
}

/// A page asked for again and again.
#[derive(Clone, Copy)]
pub struct Load<'a> {
    pub address: SocketAddr,
    /// How many companies and sessions there are.
    pub options_of: (u32, u32),
    pub page: &'a Page,
}

/// What came of it.
#[derive(Default)]
pub struct Outcome {
    pub pages: u64,
    took: Duration,
    /// Of each page, in order.
    latencies: Vec<Duration>,
}

impl Outcome {
    pub fn rate(&self) -> f64 {
        self.pages as f64 / self.took.as_secs_f64()
    }

    /// In milliseconds.
    pub fn quantile(&self, part: f64) -> f64 {
        let last = self.latencies.len().saturating_sub(1);
        let at = (last as f64 * part).round() as usize;
        self.latencies.get(at).map_or(f64::NAN, |latency| latency.as_secs_f64() * 1e3)
    }

    fn of(threads: Vec<Vec<Duration>>, took: Duration) -> Self {
        let mut latencies = threads.concat();
        latencies.sort_unstable();
        Self { pages: latencies.len() as u64, took, latencies }
    }
}

/// The company of a session, and which of its two admins it belongs to.
pub fn owner_of(session: u32, partners: u32) -> (u32, u32) {
    (1 + (session - 1) % partners, 1 + (session - 1) / partners % 2)
}

impl Load<'_> {
    /// Each connection asks as soon as it has its answer.
    pub fn closed(&self, connections: usize, time: Duration, gzip: bool) -> Outcome {
        let begun = Instant::now();
        self.run(connections, |client, latencies| {
            while begun.elapsed() < time {
                let asked = Instant::now();
                client.ask(gzip);
                latencies.push(asked.elapsed());
            }
        })
    }

    /// So many pages; no latencies are kept but their number.
    pub fn pages(&self, connections: usize, pages: u64) -> Outcome {
        let left = AtomicU64::new(pages);
        self.run(connections, |client, latencies| {
            while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
            {
                client.ask(true);
                latencies.push(Duration::ZERO);
            }
        })
    }

    /// Pages are asked for at a steady rate, whether or not the ones before have come. A latency counts from the moment at
    /// which the page was due, so that waiting for a free connection counts too.
    pub fn open(&self, rate: u32, time: Duration) -> Outcome {
        const WAITING: usize = 32;
        let (begun, next) = (Instant::now(), AtomicU64::new(0));
        let step = Duration::from_secs(1) / rate;
        self.run(WAITING, |client, latencies| {
            loop {
                let number = u32::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap();
                let due = begun + step * number;
                if due - begun > time {
                    return;
                }
                thread::sleep(due.saturating_duration_since(Instant::now()));
                client.ask(true);
                latencies.push(due.elapsed());
            }
        })
    }

    /// The bytes of one page's body.
    pub fn size(&self, gzip: bool) -> usize {
        Client::new(self, 1).ask_as(1, gzip)
    }

    /// Asks once, as this session.
    pub fn once(&self, session: u32) {
        Client::new(self, 1).ask_as(session, false);
    }

    fn run(&self, threads: usize, work: impl Fn(&mut Client<'_>, &mut Vec<Duration>) + Sync) -> Outcome {
        let begun = Instant::now();
        let latencies = thread::scope(|scope| {
            let started: Vec<_> = (0..threads)
                .map(|number| {
                    let work = &work;
                    scope.spawn(move || {
                        let mut latencies = Vec::new();
                        work(&mut Client::new(self, number as u64), &mut latencies);
                        latencies
                    })
                })
                .collect();
            started.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        Outcome::of(latencies, begun.elapsed())
    }
}

/// A random visitor on a connection of their own.
struct Client<'a> {
    load: &'a Load<'a>,
    connection: Connection,
    random: u64,
}

impl<'a> Client<'a> {
    fn new(load: &'a Load<'a>, number: u64) -> Self {
        let random = 0x9e37_79b9_7f4a_7c15 ^ (number + 1);
        Self { load, connection: Connection::new(load.address), random }
    }

    fn ask(&mut self, gzip: bool) {
        // Xorshift: which visitor it is need not be more random than that.
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let sessions = u64::from(self.load.options_of.1);
        let session = u32::try_from(1 + self.random % sessions).unwrap();
        self.ask_as(session, gzip);
    }

    /// Asks as this session; says how long the body is. Any other status than 200 ends the benchmark: it would measure
    /// something else.
    fn ask_as(&mut self, session: u32, gzip: bool) -> usize {
        let (company, _) = owner_of(session, self.load.options_of.0);
        let path = format!("/partners/{}{}", crate::database::mpn_id(company), self.load.page.path);
        let (status, length) = self.connection.get(&path, session.into(), gzip);
        assert_eq!(status, 200, "{path}");
        length
    }
}

/// A connection to the portal.
pub struct Connection {
    address: SocketAddr,
    stream: TcpStream,
    answer: Vec<u8>,
}

impl Connection {
    pub fn new(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        Self { address, stream, answer: Vec::new() }
    }

    /// Asks as a session; gives the status, and how long the body is.
    pub fn get(&mut self, path: &str, session: u64, gzip: bool) -> (u16, usize) {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: portal-session={}\r\n{}\r\n",
            self.address,
            Id(i128::from(session)),
            if gzip { "Accept-Encoding: gzip\r\n" } else { "" },
        );
        self.stream.write_all(request.as_bytes()).unwrap();
        self.answer.clear();
        let head = loop {
            self.read();
            if let Some(at) = find(&self.answer, b"\r\n\r\n") {
                break at + 4;
            }
        };
        let text = std::str::from_utf8(&self.answer[..head]).unwrap().to_ascii_lowercase();
        let status = text.split(' ').nth(1).unwrap().parse().unwrap();
        let length = text.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next());
        let length = match length.map(|length| length.parse::<usize>().unwrap()) {
            Some(length) => {
                while self.answer.len() < head + length {
                    self.read();
                }
                length
            }
            None => {
                while !self.answer.ends_with(b"\r\n0\r\n\r\n") {
                    self.read();
                }
                self.answer.len() - head
            }
        };
        (status, length)
    }

    fn read(&mut self) {
        let mut part = [0; 64 * 1024];
        let length = self.stream.read(&mut part).unwrap();
        assert!(length > 0, "the portal closed the connection");
        self.answer.extend_from_slice(&part[..length]);
    }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}
