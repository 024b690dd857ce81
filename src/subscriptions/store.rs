//! SQL of subscriptions.
