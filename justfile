# The commands of every day. Without `just` (https://just.systems) read them here and type them.

# Lists the commands
default:
    @just --list

# Serves the portal at http://127.0.0.1:8080 with its private Postgres and the demo
run *arguments:
    cargo run -- {{ arguments }}

# Makes the demo's data anew, dated to today
reset:
    cargo run -- seed demo --reset

# Runs all tests
test:
    cargo test

# Runs the tests of rules and parts: no database, no browser
test-lib *filter:
    cargo test --lib {{ filter }}

# Runs the portal's tests whose name contains the filter, such as `reveals::`
test-one filter:
    cargo test --test portal {{ filter }}

# Checks formatting and lints
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings

# Writes .sqlx after a query or a migration has changed (`just sqlx check` only compares)
sqlx mode="write":
    .ci/sqlx {{ mode }}

# Keeps a migrated, empty Postgres running, and prints its address for psql; Ctrl-C stops it
database folder="/tmp/portal-database":
    cargo build --workspace --bin portal-database
    "${CARGO_TARGET_DIR:-target}/debug/portal-database" {{ folder }}

# Opens the documentation of the code
docs:
    cargo doc --no-deps --document-private-items --open

# Measures how fast pages are (`just bench --smoke` only sees that it runs)
bench *arguments:
    cargo bench --bench pages -- {{ arguments }}

# Takes a picture of every page, into artifacts/screenshots
screenshots:
    PORTAL_PICTURES=1 cargo test --test portal sound

# Accepts changed snapshots: read the diff first
snapshots filter:
    INSTA_UPDATE=always cargo test --test portal {{ filter }}

# Runs every check that a change must pass
ci:
    .ci/run
