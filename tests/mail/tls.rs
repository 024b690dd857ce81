//! The way to the mail server: what each form of its address protects, and whose certificates count.

use lettre::Message;
use partner_portal::mail::relay::Relay;
use partner_portal::mail::transport::Transport;
use partner_portal::mail::verdict::Verdict;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use url::Host;

use super::PATIENCE;
use super::server::{MailServer, Offers};

/// A server's TLS with a certificate for 127.0.0.1, and the authority that signed it.
fn tls_by_its_own_authority() -> (TlsAcceptor, String) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate().unwrap();
    let pem = authority.self_signed(&authority_key).unwrap().pem();
    let authority = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let of_server = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let certificate = of_server.signed_by(&key, &authority).unwrap();
    let config =
        ServerConfig::builder_with_provider(tokio_rustls::rustls::crypto::ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .unwrap();
    (TlsAcceptor::from(std::sync::Arc::new(config)), pem)
}

fn message() -> Message {
    let builder = Message::builder().from("portal@portal.example".parse().unwrap());
    let builder = builder.to("anna@alpine.example".parse().unwrap()).message_id(Some("<1@x>".to_owned()));
    builder.subject("Seat assigned").body("A seat.".to_owned()).unwrap()
}

/// The relay of an address whose `HOST` is the server's.
fn relay(address: &str, server: &MailServer) -> Relay {
    let host = server.url().to_string().trim_start_matches("smtp://").to_owned();
    Relay::parse(&address.replace("HOST", host.trim_end_matches('/'))).unwrap()
}

#[tokio::test]
async fn with_its_own_authority_each_form_of_the_address_goes_encrypted_and_signs_in() {
    let (tls, pem) = tls_by_its_own_authority();
    let start_tls = Offers { start_tls: Some(tls.clone()), sign_in: true, ..Offers::default() };
    let without_sign_in = Offers { sign_in: false, ..start_tls.clone() };
    let wrapped = Offers { tls: Some(tls), sign_in: true, ..Offers::default() };
    for (address, offers, signs_in) in [
        ("smtp://portal:planted%2F1@HOST", &start_tls, true),
        ("smtp://portal:planted%2F1@HOST?", &start_tls, true),
        ("smtp://portal:planted%2F1@HOST?tls=required", &start_tls, true),
        ("smtp://HOST", &without_sign_in, false),
        ("smtps://portal:planted%2F1@HOST", &wrapped, true),
    ] {
        let server = MailServer::offering(offers.clone()).await;
        let name = Host::parse("portal.example").unwrap();
        let relay = relay(address, &server).trusting(pem.as_bytes()).unwrap().saying(&name);
        Transport::new(relay, PATIENCE).send(&message()).await.unwrap();
        assert!(server.inbox()[0].encrypted, "{address}");
        let mut heard = server.heard();
        heard.dedup();
        let auth = signs_in.then(|| "AUTH portal planted/1 encrypted".to_owned());
        let expected: Vec<String> = ["EHLO portal.example".to_owned()].into_iter().chain(auth).collect();
        assert_eq!(heard, expected, "{address}");
    }
}

#[tokio::test]
async fn a_password_goes_to_no_server_that_is_a_stranger_or_in_clear() {
    let (tls, _) = tls_by_its_own_authority();
    let (_, of_another) = tls_by_its_own_authority();
    let start_tls = Offers { start_tls: Some(tls.clone()), sign_in: true, ..Offers::default() };
    let wrapped = Offers { tls: Some(tls), sign_in: true, ..Offers::default() };
    let in_clear = Offers { sign_in: true, ..Offers::default() };
    for (address, offers) in [
        ("smtp://portal:planted@HOST", &start_tls),
        ("smtps://portal:planted@HOST", &wrapped),
        ("smtp://portal:planted@HOST", &in_clear),
        ("smtp://portal:planted@HOST?", &in_clear),
        ("smtp://HOST?tls=required", &in_clear),
        // Offered and not trusted is not the same as not offered.
        ("smtp://HOST", &start_tls),
    ] {
        let server = MailServer::offering(offers.clone()).await;
        for relay in
            [Some(relay(address, &server)), relay(address, &server).trusting(of_another.as_bytes()).ok()]
        {
            let failed = Transport::new(relay.unwrap(), PATIENCE).send(&message()).await.unwrap_err();
            assert_eq!(failed.verdict(), Verdict::Away, "{address}: {failed}");
        }
        assert_eq!(server.count(), 0, "{address}");
        assert!(!server.heard().iter().any(|it| it.starts_with("AUTH")), "{address}: {:?}", server.heard());
    }
}
