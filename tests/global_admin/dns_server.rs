//! A DNS server on loopback that answers each name as a test says, by UDP and TCP.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hickory_resolver::net::runtime::Time;
use hickory_resolver::proto::op::{Metadata, ResponseCode};
use hickory_resolver::proto::rr::rdata::{CNAME, TXT};
use hickory_resolver::proto::rr::{Name, RData, Record};
use hickory_server::Server;
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::zone_handler::MessageResponseBuilder;
use tokio::net::{TcpListener, UdpSocket};

/// What it answers for a name.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Records, each of parts.
    Texts(Vec<Vec<String>>),
    /// This name stands for another one, which has this text.
    Alias(String),
    NoTexts,
    Code(ResponseCode),
    Silence,
}

/// One record.
pub fn text(value: &str) -> Reply {
    Reply::Texts(vec![vec![value.to_owned()]])
}

type Replies = Arc<Mutex<HashMap<String, Reply>>>;

pub struct DnsServer {
    pub address: SocketAddr,
    replies: Replies,
    _server: Server<Handler>,
}

#[derive(Clone)]
struct Handler(Replies);

/// One port for both: what is free for the one may be somebody else's for the other.
async fn bind() -> (UdpSocket, TcpListener) {
    for _ in 0..100 {
        let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
        if let Ok(udp) = UdpSocket::bind((Ipv4Addr::LOCALHOST, tcp.local_addr().unwrap().port())).await {
            return (udp, tcp);
        }
    }
    panic!("no port is free for both UDP and TCP");
}

impl DnsServer {
    pub async fn start() -> Self {
        let (udp, tcp) = bind().await;
        let address = udp.local_addr().unwrap();
        let replies = Replies::default();
        let mut server = Server::new(Handler(Arc::clone(&replies)));
        server.register_socket(udp);
        server.register_listener(tcp, Duration::from_secs(2), 65_535);
        Self { address, replies, _server: server }
    }

    /// From now on it answers so for this name.
    pub fn answers(&self, name: &str, reply: Reply) {
        self.replies.lock().unwrap().insert(format!("{name}."), reply);
    }
}

#[async_trait::async_trait]
impl RequestHandler for Handler {
    async fn handle_request<R: ResponseHandler, T: Time>(
        &self,
        request: &Request,
        mut out: R,
    ) -> ResponseInfo {
        let info = request.request_info().unwrap();
        let name = Name::from(info.query.name().clone());
        let mut meta = Metadata::response_from_request(info.metadata);
        let reply = self.0.lock().unwrap().get(&name.to_lowercase().to_string()).cloned();
        let record = |name: &Name, parts: Vec<String>| {
            Record::from_rdata(name.clone(), 300, RData::TXT(TXT::new(parts)))
        };
        let mut answers = Vec::new();
        match reply {
            Some(Reply::Texts(texts)) => answers.extend(texts.into_iter().map(|parts| record(&name, parts))),
            Some(Reply::Alias(text)) => {
                let other = Name::from_ascii("elsewhere.example.").unwrap();
                answers.push(Record::from_rdata(name.clone(), 300, RData::CNAME(CNAME(other.clone()))));
                answers.push(record(&other, vec![text]));
            }
            Some(Reply::NoTexts) => {}
            Some(Reply::Code(code)) => meta.response_code = code,
            Some(Reply::Silence) => tokio::time::sleep(Duration::from_secs(30)).await,
            None => meta.response_code = ResponseCode::NXDomain,
        }
        let none: Vec<Record> = Vec::new();
        let response = MessageResponseBuilder::from_message_request(request);
        out.send_response(response.build(meta, &answers, vec![], &none, vec![])).await.unwrap()
    }
}
