//! What the program refuses: in one line that says what to do, before anything is started.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use super::process::{Installation, kill, until};

const VARIABLES: [&str; 16] = [
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "DATABASE_CONSOLE_URL",
    "PORTAL_DEMO",
    "PORTAL_DATA_DIR",
    "PORTAL_LISTEN",
    "PORTAL_BASE_URL",
    "PORTAL_SECRET_KEY_FILE",
    "PORTAL_MAIL_FROM",
    "PORTAL_METRICS_LISTEN",
    "PORTAL_TRUSTED_PROXIES",
    "PORTAL_DNS",
    "SMTP_URL",
    "SMTP_CA_FILE",
    "SMTP_EHLO",
    "PORTAL_LOG",
];

#[tokio::test]
async fn help_names_every_variable_and_every_command() {
    let installation = Installation::new();
    let help = installation.run(&["--help"]).await;
    for word in VARIABLES.into_iter().chain(["serve", "worker", "migrate", "seed", "operator", "secrets"]) {
        assert!(help.done().contains(&format!("  {word} ")), "{word}: {}", help.output);
    }
}

#[tokio::test]
async fn a_wrong_value_is_one_line_and_nothing_is_started_or_made() {
    let wrong = [
        ("DATABASE_URL", "mysql://planted@db/portal"),
        ("DATABASE_OWNER_URL", "postgres://planted@db/portal"),
        ("DATABASE_CONSOLE_URL", "postgres://planted@db/portal"),
        ("PORTAL_DEMO", "yes"),
        ("PORTAL_DATA_DIR", "somewhere"),
        ("PORTAL_LISTEN", "8080"),
        ("PORTAL_LISTEN", "0.0.0.0:0"),
        ("PORTAL_BASE_URL", "portal.example"),
        ("PORTAL_BASE_URL", "https://portal.example"),
        ("PORTAL_MAIL_FROM", "nobody"),
        ("PORTAL_METRICS_LISTEN", "metrics"),
        ("PORTAL_TRUSTED_PROXIES", "10.0.0.0/8,proxy"),
        ("PORTAL_DNS", "192.0.2.53"),
        ("SMTP_URL", "mail.example"),
        ("SMTP_URL", "smtp://user:planted@mail.example?timeout=5"),
        ("SMTP_URL", "smtp://user:planted@mail.example?tls=opportunistic"),
        ("SMTP_CA_FILE", "/etc/hostname"),
        ("SMTP_EHLO", "portal example"),
        ("PORTAL_LOG", "portal=loud"),
        ("PORTAL_LISTN", "127.0.0.1:1"),
    ];
    for (variable, value) in wrong {
        let installation = Installation::new().with(variable, value);
        for command in [&[][..], &["migrate"], &["worker"], &["seed", "demo"], &["secrets", "rotate"]] {
            let ended = installation.run(command).await;
            let line = ended.refused(2);
            assert!(line.starts_with(&format!("partner-portal: {variable}: ")), "{line}");
            assert!(!line.contains("planted"), "{line}");
            assert!(ended.output.is_empty(), "{ended:?}");
        }
        assert!(!installation.data_dir().exists(), "{variable}={value} made something");
    }
}

#[tokio::test]
async fn too_large_a_benchmark_is_refused_before_a_database_is_started() {
    let installation = Installation::new();
    for partners in ["0", "-1", "100001", "many"] {
        let ended = installation.run(&["seed", "bench", &format!("--partners={partners}")]).await;
        assert_eq!(ended.code, Some(2), "{ended:?}");
    }
    assert!(!installation.data_dir().exists());
}

#[tokio::test]
async fn a_port_that_is_taken_is_told_before_a_database_is_started() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for variable in ["PORTAL_LISTEN", "PORTAL_METRICS_LISTEN"] {
        let installation = Installation::new().with(variable, &address);
        let ended = installation.run(&["serve"]).await;
        let line = ended.refused(1);
        assert!(line.contains(&address) && line.contains("can't be listened on"), "{line}");
        assert!(!installation.data_dir().exists());
    }
}

#[tokio::test]
async fn without_the_key_that_sealed_its_database_nothing_starts_and_no_new_key_is_made() {
    let installation = Installation::new();
    installation.run(&["seed", "demo"]).await.done();
    let key_file = installation.key_file();
    let key = fs::read(&key_file).unwrap();
    let refused = async || installation.run(&["serve"]).await.refused(1).to_owned();

    fs::set_permissions(&key_file, fs::Permissions::from_mode(0o640)).unwrap();
    let line = refused().await;
    assert!(line.contains("may be read by others") && line.contains("chmod 600"), "{line}");

    fs::remove_file(&key_file).unwrap();
    let line = refused().await;
    assert!(line.contains("secret key file") && line.contains("secret.key"), "{line}");
    assert!(!key_file.exists(), "a new key was made over sealed data");

    let other = Installation::new();
    other.run(&["migrate"]).await.done();
    fs::copy(other.key_file(), &key_file).unwrap();
    let line = refused().await;
    assert!(line.contains("not the one of this database"), "{line}");
    assert_eq!(fs::read(&key_file).unwrap(), fs::read(other.key_file()).unwrap());
    assert!(!installation.has_postgres(), "a refused start leaves no Postgres behind");

    fs::write(&key_file, key).unwrap();
    installation.serve().await.end().await;
}

#[tokio::test]
async fn a_database_that_is_not_there_is_waited_for_until_the_program_is_asked_to_end() {
    // Nobody listens on port 1.
    let installation = Installation::new().with("DATABASE_URL", "postgres://portal@127.0.0.1:1/portal");
    for (command, code) in [("serve", 0), ("worker", 0), ("migrate", 1)] {
        let mut child = installation.command(&[command]).spawn().unwrap();
        let mut errors = tokio::io::BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        tokio::io::AsyncBufReadExt::read_line(&mut errors, &mut line).await.unwrap();
        assert!(line.contains("waiting for the database"), "{command}: {line}");
        kill("-TERM", &child.id().unwrap().to_string());
        let ended = tokio::time::timeout(Duration::from_secs(10), child.wait()).await;
        assert_eq!(ended.expect("it ends when asked to").unwrap().code(), Some(code), "{command}");
    }
}

#[tokio::test]
async fn two_portals_in_one_data_directory_share_the_postgres() {
    let installation = Installation::new();
    let (one, two) = tokio::join!(installation.serve(), installation.serve());
    assert_eq!((one.status("/sign-in").await, two.status("/sign-in").await), (200, 200));
    one.kill().await;
    until("the other still serves", async || two.status("/health/ready").await == 200).await;
    assert_eq!(two.end().await.0, Some(0));
    assert!(!installation.has_postgres());
}
