//! The partner benefits portal: the companies of a partner programme see what their membership packages grant
//! them, get product keys, and give benefits to their people; operators keep the pools and fulfil what is asked for.
//!
//! # The map of the house
//!
//! One crate, one binary, one Postgres. Vertical slices by noun; in each the same few file roles:
//!
//! | file | what |
//! | --- | --- |
//! | `mod.rs` | types and rules, pure: no SQL, no axum |
//! | `store.rs` | all SQL of the slice: free functions on a connection, the partner's id always second |
//! | `paths.rs` | its addresses, as links |
//! | `portal.rs`, or one file a page | what a partner's people see and do |
//! | `console.rs` | what operators see and do |
//!
//! `mod ← store ← pages`. A slice uses the `mod` and `store` of slices on lower floors, never their pages.
//!
//! From the ground up:
//!
//! - what all stand on: [`clock`], [`ids`], [`config`], [`db`], [`secrets`], [`i18n`], [`phone`], [`authz`],
//!   [`audit`], [`mail`], [`error`], [`web`];
//! - [`partners`], [`users`] (persons, members, sign-in), [`catalogue`] (products by kind);
//! - [`membership`]: enrollments, what packages grant, and the benefits granted;
//! - [`keys`]: product keys, their pools and reveals; [`seats`]: who holds them, held them, may have them next;
//!   [`subscriptions`]: what redeemed cloud keys build up; [`activations`]: what the programme fulfils at a partner's
//!   request; [`marketing`]: who gets go-to-market mail; [`queue`]: what operators are asked for, of all companies;
//!   [`service_requests`]: tickets from a partner to the programme, what they take from benefits, and their threads;
//! - [`benefits`]: the overview, the five pages, and the acts on a benefit; [`people`]: the company's people with their
//!   roles and seats, and what ends a membership;
//! - [`app`]: state, router, the order of the middleware; [`commands`]: the command line; [`worker`]: what runs in
//!   the background; [`seed`]: demo and benchmark data.
//!
//! The way of a request: router → [`authz::PartnerScope`] (who, which partner, may they) → `store` in one tenant
//! transaction → rule in `mod` → audit and mail in the same transaction → commit → 303 to a page. `R-…` in comments and tests
//! cites the numbered rules of the domain, in `docs/rules.md`.

pub mod account;
pub mod activations;
pub mod app;
pub mod audit;
pub mod authz;
pub mod base;
pub mod benefits;
pub mod catalogue;
pub mod commands;
pub mod console;
pub mod db;
pub mod error;
pub mod i18n;
pub mod jobs;
pub mod keys;
pub mod mail;
pub mod marketing;
pub mod membership;
pub mod partners;
pub mod people;
pub mod programme;
pub mod queue;
pub mod scope;
pub mod seats;
pub mod seed;
pub mod service_requests;
pub mod state;
pub mod subscriptions;
pub mod users;
pub mod web;
