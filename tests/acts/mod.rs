//! Acts without HTTP: called as a worker, a seed or an interface for programs calls them, and seen on the pages.

mod activations;
mod keys;
mod mails;
mod marketing;
mod requests;
mod seats;
