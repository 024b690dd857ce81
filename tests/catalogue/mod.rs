//! The catalogue: what a change of it changes, and what it doesn't.

mod file;
mod granted;
mod pages;
mod versions;
