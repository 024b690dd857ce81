//! A mail server with moods: it speaks SMTP by the book, and fails in the ways in which servers fail.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use mailin::response::OK;
use mailin::{Action, Handler, Response, SessionBuilder};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use url::Url;

const LOCAL: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// How the server takes a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Well,
    /// "421": not now.
    Busy,
    /// "550": never, it says.
    Refusing,
    /// "451" at the first try of each recipient.
    Greylisting,
    /// Greets, and then says nothing more.
    Stalling,
    /// Takes the whole mail, and then hangs up instead of saying so.
    HangingUp,
    /// The same, but says nothing until it is told to, and does not hang up either.
    Holding,
}

/// A mail that the server took.
#[derive(Clone, Debug)]
pub struct Received {
    pub to: String,
    pub message_id: String,
    pub raw: String,
}

#[derive(Default)]
struct Shared {
    mood: Mutex<Option<Mood>>,
    inbox: Mutex<Vec<Received>>,
    seen: Mutex<HashSet<String>>,
    took: Notify,
    answer: Notify,
    stalled: Notify,
}

impl Shared {
    fn mood(&self) -> Mood {
        self.mood.lock().unwrap().unwrap_or(Mood::Well)
    }
}

pub struct MailServer {
    shared: Arc<Shared>,
    address: SocketAddr,
    listening: Option<JoinHandle<()>>,
}

impl MailServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind((LOCAL, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared::default());
        let listening = Some(tokio::spawn(listen(listener, Arc::clone(&shared))));
        Self { shared, address, listening }
    }

    pub fn url(&self) -> Url {
        Url::parse(&format!("smtp://{}", self.address)).unwrap()
    }

    pub fn set_mood(&self, mood: Mood) {
        *self.shared.mood.lock().unwrap() = Some(mood);
    }

    /// What it took, in order.
    pub fn inbox(&self) -> Vec<Received> {
        self.shared.inbox.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.shared.inbox.lock().unwrap().len()
    }

    /// Waits until it has taken another mail.
    pub async fn took_one(&self) {
        self.shared.took.notified().await;
    }

    /// Now says that it has taken what it was holding.
    pub fn answer(&self) {
        self.shared.answer.notify_one();
    }

    /// Waits until it has left somebody without an answer.
    pub async fn left_one_waiting(&self) {
        self.shared.stalled.notified().await;
    }

    /// Goes away: connections are cut, new ones refused.
    pub async fn go_away(&mut self) {
        let listening = self.listening.take().unwrap();
        listening.abort();
        let _ = listening.await;
    }

    /// Comes back, at the same address.
    pub async fn come_back(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.listening = Some(tokio::spawn(listen(listener, Arc::clone(&self.shared))));
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    // Ends with this task, and every connection with it.
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        connections.spawn(serve(stream, Arc::clone(&shared)));
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    let mut stream = BufReader::new(stream);
    let desk = Desk { shared: Arc::clone(&shared), to: String::new(), body: Vec::new() };
    let mut session = SessionBuilder::new("mail.example").build(LOCAL, desk);
    let mut response = session.greeting();
    let mut line = Vec::new();
    loop {
        if response.action != Action::NoReply && stream.write_all(&response.buffer().unwrap()).await.is_err()
        {
            return;
        }
        if response.action == Action::Close {
            return;
        }
        line.clear();
        // The client sends the end of a mail only when what came before is acknowledged, which Linux else puts off
        // for 40 ms.
        let _ = socket2::SockRef::from(stream.get_ref()).set_tcp_quickack(true);
        if !matches!(stream.read_until(b'\n', &mut line).await, Ok(read) if read > 0) {
            return;
        }
        let mood = shared.mood();
        if mood == Mood::Stalling {
            shared.stalled.notify_one();
            std::future::pending::<()>().await;
        }
        let taken = shared.inbox.lock().unwrap().len();
        response = session.process(&line);
        if shared.inbox.lock().unwrap().len() > taken {
            shared.took.notify_one();
            match mood {
                Mood::HangingUp => return,
                // A client that is gone takes no answer from one that waits.
                Mood::Holding => tokio::select! {
                    () = shared.answer.notified() => {}
                    _ = stream.fill_buf() => return,
                },
                _ => {}
            }
        }
    }
}

/// What one connection brings.
struct Desk {
    shared: Arc<Shared>,
    to: String,
    body: Vec<u8>,
}

impl Handler for Desk {
    fn rcpt(&mut self, to: &str) -> Response {
        self.to = to.to_owned();
        match self.shared.mood() {
            Mood::Busy => Response::custom(421, "too busy".to_owned()),
            Mood::Refusing => Response::custom(550, "no such mailbox".to_owned()),
            Mood::Greylisting if self.shared.seen.lock().unwrap().insert(to.to_owned()) => {
                Response::custom(451, "greylisted, try again later".to_owned())
            }
            _ => OK,
        }
    }

    fn data_start(&mut self, _: &str, _: &str, _: bool, _: &[String]) -> Response {
        self.body.clear();
        OK
    }

    fn data(&mut self, buf: &[u8]) -> std::io::Result<()> {
        self.body.extend_from_slice(buf);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let raw = String::from_utf8(std::mem::take(&mut self.body)).unwrap();
        let id = raw.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().to_owned();
        let received = Received { to: self.to.clone(), message_id: id, raw };
        self.shared.inbox.lock().unwrap().push(received);
        OK
    }
}
