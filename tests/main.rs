//! The tests of the whole portal: through HTTP, against a real Postgres, and in a real browser. One binary, so that
//! they are linked once and share one database server.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods
)]

mod app;
mod bench;
mod database;
mod factories;
mod html;
mod office;

mod access;
mod activations;
mod acts;
mod addresses;
mod announcements;
mod bad_input;
mod browser;
mod calendar_feeds;
mod catalogue;
mod command_line;
mod companies;
mod company;
mod counts;
mod dashboard;
mod dates;
mod deactivation;
mod demo;
mod edges;
mod first_steps;
mod forgotten;
mod forgotten_password;
mod forms;
mod fulfilment;
mod given;
mod global_admin;
mod granting;
mod headers;
mod help;
mod help_pages;
mod insights;
mod invariants;
mod invitations;
mod isolation;
mod jobs;
mod joining;
mod key_imports;
mod key_pools;
mod languages;
mod looking;
mod mail;
mod marketing;
mod medians;
mod membership;
mod missed;
mod moving_in;
mod names;
mod news;
mod operator_mails;
mod operators;
mod order;
mod orders;
mod overview;
mod people;
mod planted_keys;
mod private_logins;
mod profile;
mod races;
mod redemptions;
mod refusals;
mod register;
mod reminders;
mod replaced_keys;
mod reveals;
mod roles;
mod rules_told;
mod scans;
mod schema;
mod seat_days;
mod seats;
mod seeds;
mod service_requests;
mod sessions;
mod settings;
mod several_keys;
mod slow;
mod smoke;
mod statements;
mod storm;
mod support;
mod templates;
mod together;
mod typed;
