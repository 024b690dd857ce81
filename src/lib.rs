//! The partner benefits portal: the companies of a partner programme see what their membership packages grant
//! them, get product keys, and give benefits to their people; operators keep the pools and fulfil what is asked for.
//!
//! `docs/architecture.md` is the map: the rooms and the floors that they lie on, the files of a slice, the way of a
//! request, where a new thing goes. A test holds the code to it. `R-…` in comments and tests cites the numbered rules
//! of the domain, in `docs/rules.md`.

pub mod account;
pub mod activations;
pub mod addresses;
pub mod announcements;
pub mod app;
#[cfg(test)]
mod architecture;
pub mod audit;
pub mod authz;
pub mod base;
pub mod benefits;
pub mod calendar_feeds;
pub mod catalogue;
pub mod commands;
pub mod companies;
pub mod console;
pub mod dates;
pub mod db;
pub mod dns;
pub mod error;
pub mod global_admin;
pub mod granting;
pub mod help;
pub mod i18n;
pub mod insights;
pub mod jobs;
pub mod joining;
pub mod keys;
pub mod looking;
pub mod mail;
pub mod marketing;
pub mod membership;
pub mod moving_in;
pub mod news;
pub mod operators;
pub mod orders;
pub mod partners;
pub mod people;
pub mod programme;
pub mod queue;
pub mod reminders;
pub mod roles;
pub mod scope;
pub mod seats;
pub mod seed;
pub mod service_requests;
pub mod set_up;
pub mod state;
pub mod subscriptions;
pub mod timeline;
pub mod users;
pub mod web;
