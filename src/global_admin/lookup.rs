//! Asking DNS for a record, at all of a company's mail domains at once.

use std::collections::HashMap;

use tokio::task::JoinSet;

use super::{Finding, Record, find, name_of};
use crate::dns::{Answer, Dns};

/// So many of a company's domains are asked.
pub const DOMAINS: usize = 10;

/// What stands at each of these domains, in their order.
pub async fn look_up(dns: &Dns, record: &Record, domains: &[String]) -> Vec<(String, Finding)> {
    let domains = &domains[..domains.len().min(DOMAINS)];
    let mut asked = JoinSet::new();
    for domain in domains {
        let (dns, domain) = (dns.clone(), domain.clone());
        asked.spawn(async move {
            let answer = dns.texts(&name_of(&domain)).await;
            (domain, answer)
        });
    }
    let mut answers: HashMap<String, Answer> = asked.join_all().await.into_iter().collect();
    let finding = |domain: &String| {
        let answer = answers.remove(domain).unwrap_or(Answer::Unreachable);
        (domain.clone(), find(record, answer))
    };
    domains.iter().map(finding).collect()
}
