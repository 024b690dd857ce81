//! One ChromeDriver for this test process, and the sessions on it.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

/// Waits for the end of its input, then ends all processes of ChromeDriver's group, the browsers among them, and
/// removes their profiles.
const KEEPER: &str = r#"trap '' HUP INT TERM
cat >/dev/null
kill -s KILL -- "-$1"
for try in 1 2 3 4 5; do rm -rf "$2" && break; sleep 1; done"#;

/// More browsers at once than this only slow each other down.
static SESSIONS: Semaphore = Semaphore::const_new(2);

static CHROMEDRIVER: LazyLock<ChromeDriver> = LazyLock::new(ChromeDriver::start);

/// ChromeDriver, for as long as this process lives.
///
/// Statics are not dropped, and a test process may be killed: a small shell stands beside, whose input is a pipe from
/// this process. The system closes it whatever way the process ends, and the shell ends ChromeDriver.
struct ChromeDriver {
    port: u16,
    chromium: PathBuf,
    _child: Child,
    /// Held open, so that ChromeDriver never writes into a closed pipe.
    _stdout: BufReader<ChildStdout>,
    _keeper: Child,
}

impl ChromeDriver {
    fn start() -> Self {
        let (program, chromium) = (find("chromedriver"), find("chromium"));
        let profiles = std::env::temp_dir().join(format!("partner-portal-browsers-{}", std::process::id()));
        std::fs::create_dir_all(&profiles).unwrap();
        let mut child = Command::new(program)
            .args(["--port=0", "--log-level=SEVERE"])
            .env("TMPDIR", &profiles)
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let keeper = keeper(child.id(), &profiles);
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let port = port(&mut stdout);
        Self { port, chromium, _child: child, _stdout: stdout, _keeper: keeper }
    }
}

fn keeper(group: u32, profiles: &Path) -> Child {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", KEEPER, "keeper", &group.to_string()]).arg(profiles);
    // Its own group, which Ctrl-C does not reach.
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    command.spawn().unwrap()
}

/// The port that ChromeDriver chose, from the line in which it says so.
fn port(stdout: &mut impl BufRead) -> u16 {
    let mut said = String::new();
    loop {
        let from = said.len();
        assert_ne!(stdout.read_line(&mut said).unwrap(), 0, "ChromeDriver did not start: {said}");
        if let Some((_, port)) = said[from..].split_once("started successfully on port ") {
            return port.trim().trim_end_matches('.').parse().unwrap();
        }
    }
}

fn find(program: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(program)).find(|it| it.is_file());
    found.unwrap_or_else(|| {
        panic!("the browser tests need `{program}`: install Debian's packages `chromium chromium-driver`")
    })
}

/// A place for one browser; waits while all are taken.
pub struct Place {
    _permit: SemaphorePermit<'static>,
}

impl Place {
    pub async fn take() -> Self {
        Self { _permit: SESSIONS.acquire().await.unwrap() }
    }
}

/// Where ChromeDriver listens; started by whoever asks first.
pub fn address() -> String {
    format!("127.0.0.1:{}", CHROMEDRIVER.port)
}

/// The browser's program.
pub fn chromium() -> &'static Path {
    &CHROMEDRIVER.chromium
}

/// Ends a session and its browser: without a runtime, since a test that fails has none any more.
pub fn end_session(id: &str) {
    let Ok(mut stream) = TcpStream::connect(address()) else { return };
    let request = format!("DELETE /session/{id} HTTP/1.1\r\nHost: {}\r\n\r\n", address());
    // The answer comes when the browser has ended; what it says makes no difference.
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    if stream.write_all(request.as_bytes()).is_ok() {
        let _ = stream.read(&mut [0; 64]);
    }
}
