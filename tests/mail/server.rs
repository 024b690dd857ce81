//! A mail server with moods: it speaks SMTP by the book, and fails in the ways in which servers fail.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex};

use mailin::response::{AUTH_OK, OK};
use mailin::{Action, AuthMechanism, Handler, Response, SessionBuilder};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
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
    /// "450": not now, each time.
    Unwilling,
    /// "550" at our own address.
    RefusingUs,
    /// "554" at the end of the text, which it has not taken.
    RefusingTexts,
    /// "451" at the first try of each recipient.
    Greylisting,
    /// Greets, and then says nothing more.
    Stalling,
    /// Takes the whole mail, and then hangs up instead of saying so.
    HangingUp,
    /// The same, but says nothing until it is told to, and does not hang up either.
    Holding,
    /// Hangs up at the end of a mail, and has not taken it.
    Losing,
}

/// A mail that the server took.
#[derive(Clone, Debug)]
pub struct Received {
    pub to: String,
    pub message_id: String,
    pub raw: String,
    pub encrypted: bool,
}

#[derive(Default)]
struct Shared {
    mood: Mutex<Option<Mood>>,
    inbox: Mutex<Vec<Received>>,
    seen: Mutex<HashSet<String>>,
    /// How it takes the mails to one recipient.
    odd_for: Mutex<Option<(&'static str, Mood)>>,
    /// What clients called themselves, and how they signed in.
    heard: Mutex<Vec<String>>,
    took: Notify,
    answer: Notify,
    stalled: Notify,
}

impl Shared {
    fn mood(&self) -> Mood {
        self.mood.lock().unwrap().unwrap_or(Mood::Well)
    }

    fn mood_for(&self, recipient: &str) -> Mood {
        let odd = *self.odd_for.lock().unwrap();
        odd.and_then(|(who, mood)| recipient.contains(who).then_some(mood)).unwrap_or_else(|| self.mood())
    }

    fn is_silent_at(&self, line: &[u8]) -> bool {
        let line = String::from_utf8_lossy(line);
        let mood = if line.starts_with("RCPT") { self.mood_for(&line) } else { self.mood() };
        mood == Mood::Stalling
    }
}

/// What a server offers besides.
#[derive(Clone, Default)]
pub struct Offers {
    /// TLS from the first byte.
    pub tls: Option<TlsAcceptor>,
    pub start_tls: Option<TlsAcceptor>,
    /// AUTH, with TLS or without.
    pub sign_in: bool,
}

pub struct MailServer {
    offers: Offers,
    shared: Arc<Shared>,
    address: SocketAddr,
    listening: Option<JoinHandle<()>>,
}

impl MailServer {
    pub async fn start() -> Self {
        Self::offering(Offers::default()).await
    }

    pub async fn offering(offers: Offers) -> Self {
        let listener = TcpListener::bind((LOCAL, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared::default());
        let listening = Some(tokio::spawn(listen(listener, offers.clone(), Arc::clone(&shared))));
        Self { offers, shared, address, listening }
    }

    pub fn url(&self) -> Url {
        Url::parse(&format!("smtp://{}", self.address)).unwrap()
    }

    pub fn set_mood(&self, mood: Mood) {
        *self.shared.mood.lock().unwrap() = Some(mood);
    }

    /// From now on it is in this mood when it hears of this recipient.
    pub fn set_mood_for(&self, recipient: &'static str, mood: Mood) {
        *self.shared.odd_for.lock().unwrap() = Some((recipient, mood));
    }

    /// What clients called themselves, and how they signed in.
    pub fn heard(&self) -> Vec<String> {
        self.shared.heard.lock().unwrap().clone()
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
        self.listening = Some(tokio::spawn(listen(listener, self.offers.clone(), Arc::clone(&self.shared))));
    }
}

async fn listen(listener: TcpListener, offers: Offers, shared: Arc<Shared>) {
    // Ends with this task, and every connection with it.
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        connections.spawn(serve(stream, offers.clone(), Arc::clone(&shared)));
    }
}

trait Wire: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Wire for T {}

async fn serve(stream: TcpStream, offers: Offers, shared: Arc<Shared>) {
    let socket = socket2::SockRef::from(&stream).try_clone().unwrap();
    let mut wire: Box<dyn Wire> = Box::new(stream);
    let encrypted = Arc::new(AtomicBool::new(offers.tls.is_some()));
    if let Some(tls) = &offers.tls {
        let Ok(accepted) = tls.accept(wire).await else { return };
        wire = Box::new(accepted);
    }
    let mut stream = BufReader::new(wire);
    let mut builder = SessionBuilder::new("mail.example");
    if offers.start_tls.is_some() {
        builder.enable_start_tls();
    }
    if offers.sign_in {
        builder.enable_auth(AuthMechanism::Plain).insecure_enable_plaintext_auth();
    }
    let (to, body) = (String::new(), Vec::new());
    let desk = Desk { shared: Arc::clone(&shared), encrypted: Arc::clone(&encrypted), to, body };
    let mut session = builder.build(LOCAL, desk);
    let mut response = session.greeting();
    let mut line = Vec::new();
    loop {
        if response.action != Action::NoReply && stream.write_all(&response.buffer().unwrap()).await.is_err()
        {
            return;
        }
        match (response.action, &offers.start_tls) {
            (Action::Close, _) => return,
            (Action::UpgradeTls, Some(tls)) => {
                let Ok(accepted) = tls.accept(stream.into_inner()).await else { return };
                stream = BufReader::new(Box::new(accepted));
                encrypted.store(true, Relaxed);
                session.tls_active();
            }
            _ => {}
        }
        line.clear();
        // The client sends the end of a mail only when what came before is acknowledged, which Linux else puts off
        // for 40 ms.
        let _ = socket.set_tcp_quickack(true);
        if !matches!(stream.read_until(b'\n', &mut line).await, Ok(read) if read > 0) {
            return;
        }
        let mood = shared.mood();
        if shared.is_silent_at(&line) {
            shared.stalled.notify_one();
            std::future::pending::<()>().await;
        }
        if mood == Mood::Losing && line == b".\r\n" {
            return;
        }
        let taken = shared.inbox.lock().unwrap().len();
        response = session.process(&line);
        if shared.inbox.lock().unwrap().len() > taken {
            shared.took.notify_one();
            match mood {
                Mood::HangingUp => return,
                // A client that is gone takes no answer from one that waits.
                Mood::Holding => tokio::select! {
                    biased;
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
    encrypted: Arc<AtomicBool>,
    to: String,
    body: Vec<u8>,
}

impl Handler for Desk {
    fn helo(&mut self, _: IpAddr, name: &str) -> Response {
        self.shared.heard.lock().unwrap().push(format!("EHLO {name}"));
        OK
    }

    fn auth_plain(&mut self, _: &str, user: &str, password: &str) -> Response {
        let how = if self.encrypted.load(Relaxed) { "encrypted" } else { "in clear" };
        self.shared.heard.lock().unwrap().push(format!("AUTH {user} {password} {how}"));
        AUTH_OK
    }

    fn mail(&mut self, _: IpAddr, _: &str, _: &str) -> Response {
        if self.shared.mood() == Mood::RefusingUs {
            return Response::custom(550, "sender not allowed".to_owned());
        }
        OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        self.to = to.to_owned();
        match self.shared.mood_for(to) {
            Mood::Busy => Response::custom(421, "too busy".to_owned()),
            Mood::Refusing => Response::custom(550, "no such mailbox".to_owned()),
            Mood::Unwilling => Response::custom(450, "mailbox busy".to_owned()),
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
        if self.shared.mood() == Mood::RefusingTexts {
            return Response::custom(554, "no such texts \u{1b}[31mhere".to_owned());
        }
        let raw = String::from_utf8(std::mem::take(&mut self.body)).unwrap();
        let id = raw.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().to_owned();
        let encrypted = self.encrypted.load(Relaxed);
        let received = Received { to: self.to.clone(), message_id: id, raw, encrypted };
        self.shared.inbox.lock().unwrap().push(received);
        OK
    }
}
