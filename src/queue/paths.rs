//! The addresses of what waits for operators: the list of each area, an item, and what is done with it.

use uuid::Uuid;

use super::Area;

/// The list of an area.
#[must_use]
pub const fn list(area: Area) -> &'static str {
    match area {
        Area::Activations => "/console/activations",
        Area::ServiceRequests => "/console/service-requests",
    }
}

/// What has waited longest in an area: leads on to its page.
#[must_use]
pub fn next(area: Area) -> String {
    format!("{}/next", list(area))
}

/// The page of one item, whatever slice it is of.
#[must_use]
pub fn item(area: Area, id: Uuid) -> String {
    format!("{}/{id}", list(area))
}

/// Taking what waits for operators, whose page this is.
#[must_use]
pub fn taking(item: &str) -> String {
    format!("{item}/taking")
}

/// Handing it over to another operator.
#[must_use]
pub fn handover(item: &str) -> String {
    format!("{item}/handover")
}
