//! The catalogue: what a change of it changes, and what it doesn't.

mod drafts;
mod file;
mod granted;
mod levels;
mod pages;
mod versions;
