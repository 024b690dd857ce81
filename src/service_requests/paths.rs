//! The addresses of service requests, for the company and for operators.

use crate::base::ids::ServiceRequestId;
use crate::queue::{self, Area};

/// The service requests, for operators.
pub const CONSOLE_REQUESTS: &str = queue::paths::list(Area::ServiceRequests);

/// The company's service requests: the list, and submitting one.
#[must_use]
pub fn service_requests(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/service-requests")
}

/// The form of a new service request; of no type: the choice of types.
#[must_use]
pub fn new_service_request(mpn_id: i64, kind: &str) -> String {
    let path = format!("{}/new", service_requests(mpn_id));
    if kind.is_empty() { path } else { format!("{path}?type={kind}") }
}

/// One service request.
#[must_use]
pub fn service_request(mpn_id: i64, request: ServiceRequestId) -> String {
    format!("{}/{request}", service_requests(mpn_id))
}

/// One service request, for operators.
#[must_use]
pub fn console_request(request: ServiceRequestId) -> String {
    queue::paths::item(Area::ServiceRequests, request.0)
}
