//! A way to the tests' Postgres that can fall silent, as a network does after a failover: what goes over it then gets no
//! answer and no end.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use partner_portal::db::Logins;
use sqlx::postgres::PgConnectOptions;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::watch;

use crate::database::{TestDatabase, server};

pub struct SilentWay {
    port: u16,
    /// Connections of this age and younger ones are silent; those of later ages are well.
    silent_up_to: watch::Sender<usize>,
    age: Arc<AtomicUsize>,
}

impl SilentWay {
    pub async fn new() -> Self {
        let socket = server().superuser_options().get_socket().unwrap().join(".s.PGSQL.5432");
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (silent_up_to, silence) = watch::channel(0);
        let age = Arc::new(AtomicUsize::new(1));
        tokio::spawn(accept(listener, socket, Arc::clone(&age), silence));
        Self { port, silent_up_to, age }
    }

    /// The database's logins by this way.
    pub fn logins(&self, database: &TestDatabase) -> Logins {
        let by_way = |login: &PgConnectOptions| {
            let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(self.port);
            options.username(login.get_username()).database(database.name())
        };
        let direct = database.logins();
        Logins {
            serve: by_way(&direct.serve),
            sign_in: by_way(&direct.sign_in),
            owner: by_way(&direct.owner),
            console: by_way(&direct.console),
            separate: true,
        }
    }

    /// From now on nothing goes over it, on connections that are there and on new ones.
    pub fn fall_silent(&self) {
        self.silent_up_to.send(usize::MAX).unwrap();
    }

    /// New connections are well; those that are there stay silent.
    pub fn let_new_ones_through(&self) {
        let now = self.age.fetch_add(1, Ordering::SeqCst);
        self.silent_up_to.send(now).unwrap();
    }
}

async fn accept(
    listener: TcpListener,
    socket: PathBuf,
    age: Arc<AtomicUsize>,
    silence: watch::Receiver<usize>,
) {
    while let Ok((client, _)) = listener.accept().await {
        let age = age.load(Ordering::SeqCst);
        tokio::spawn(carry(client, socket.clone(), age, silence.clone()));
    }
}

/// Carries bytes both ways; while silent it holds them.
async fn carry(client: TcpStream, socket: PathBuf, age: usize, silence: watch::Receiver<usize>) {
    let server = UnixStream::connect(socket).await.unwrap();
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let (one, other) = (silence.clone(), silence);
    tokio::join!(one_way(from_client, to_server, age, one), one_way(from_server, to_client, age, other));
}

async fn one_way(
    mut from: impl tokio::io::AsyncRead + Unpin,
    mut to: impl tokio::io::AsyncWrite + Unpin,
    age: usize,
    mut silence: watch::Receiver<usize>,
) {
    let mut part = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut part).await {
        if silence.wait_for(|silent| age > *silent).await.is_err()
            || to.write_all(&part[..length]).await.is_err()
        {
            return;
        }
    }
    // An end is not told either while it is silent.
    let _ = silence.wait_for(|silent| age > *silent).await;
    let _ = to.shutdown().await;
}
