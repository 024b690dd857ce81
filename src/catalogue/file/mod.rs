//! The catalogue as one file: TOML, which people keep in version control, change and hand back (docs/catalogue-file.md).

mod read;
mod words;
mod write;

pub use read::{Located, Wrong, is_code, is_package_code, read, read_bytes, read_price};
pub use write::{grant, write};

#[cfg(test)]
mod tests;

/// The version of the format.
pub const FORMAT: i64 = 1;
/// The most that a file may have, in bytes.
pub const LONGEST: usize = 4 * 1024 * 1024;
/// The most letters of a name.
pub const NAME_LETTERS: usize = 200;
/// The most letters of what is said of a product.
pub const TEXT_LETTERS: usize = 4000;
/// The most letters of an address.
pub const ADDRESS_LETTERS: usize = 2000;
