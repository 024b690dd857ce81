//! What is slow or silent: clients that send or read slowly, a database that says nothing. None of it holds anything that
//! others need.

mod bodies;
mod clients;
mod database;
mod flood;
mod proxy;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::app::{TestApp, Visitor, location};

/// A connection on which a test says what goes over the wire, and when.
pub struct Wire(pub TcpStream);

impl Wire {
    pub async fn to(address: &str) -> Self {
        Self(TcpStream::connect(address).await.unwrap())
    }

    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).await.unwrap();
    }

    /// The status of the answer.
    pub async fn status(&mut self) -> u16 {
        let mut line = [0; 12];
        self.0.read_exact(&mut line).await.unwrap();
        std::str::from_utf8(&line[9..]).unwrap().parse().unwrap()
    }

    /// The rest, until the other side closes.
    pub async fn rest(&mut self) -> String {
        let mut rest = Vec::new();
        let _ = self.0.read_to_end(&mut rest).await;
        String::from_utf8_lossy(&rest).into_owned()
    }
}

/// The head of a form, and the form.
pub fn form(address: &str, path: &str, cookie: &str, fields: &[(&str, &str)]) -> (String, String) {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
         Accept-Language: fr\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    (head, body)
}

/// Somebody signed in by the demo's one click, and their cookie.
pub async fn signed_in(app: &TestApp, email: &str) -> (Visitor, String) {
    let visitor = app.visitor();
    let response = visitor.post("/sign-in/demo", &[("email", email)]).await;
    assert_eq!(location(&response), "/");
    let cookie = response.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    (visitor, cookie)
}
