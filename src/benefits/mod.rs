//! The Benefits pages: the overview and the five pages, one a kind, and the acts on a benefit.

pub mod activate;
pub mod activation_panel;
pub mod assign;
pub mod contact_panel;
#[cfg(test)]
mod date_table;
mod first_steps;
pub mod get_keys;
mod glance;
pub mod help;
pub mod keys_panel;
pub mod kinds;
pub mod list;
pub mod list_row;
pub mod marketing_contact;
mod membership;
pub mod menu;
pub mod my_assignments;
pub mod offers;
pub mod overview;
pub mod person_picker;
pub mod redemption;
pub mod register;
pub mod row;
pub mod seats_panel;
pub mod several_keys;
pub mod subscription_panel;
pub mod support;
pub mod tally;
mod to_do;
pub mod together;
mod words;

use crate::authz::Action;
use crate::scope::PartnerScope;
use crate::web::routes::Routes;

/// The pages of benefits and the acts on one.
#[must_use]
pub fn routes() -> Routes {
    let (list, gate) = (assign::many::LIMITS.body, PartnerScope::admits(Action::AssignSeat));
    Routes::new()
        .get("/partners/{mpn}/benefits", overview::show)
        .post(first_steps::ROUTE, first_steps::dismiss)
        .get("/partners/{mpn}/membership", membership::show)
        .get("/partners/{mpn}/membership/timeline.ics", membership::calendar::download)
        .get("/partners/{mpn}/membership/calendar", membership::feed::show)
        .post("/partners/{mpn}/membership/calendar", membership::feed::change)
        .get(crate::calendar_feeds::paths::ROUTE, membership::calendar::feed)
        .get("/partners/{mpn}/benefits/software", kinds::software)
        .get("/partners/{mpn}/benefits/software.csv", kinds::software_csv)
        .get("/partners/{mpn}/benefits/cloud", kinds::cloud)
        .get("/partners/{mpn}/benefits/cloud.csv", kinds::cloud_csv)
        .get("/partners/{mpn}/benefits/visual-studio", kinds::visual_studio)
        .get("/partners/{mpn}/benefits/visual-studio.csv", kinds::visual_studio_csv)
        .get("/partners/{mpn}/benefits/technical", kinds::technical)
        .get("/partners/{mpn}/benefits/technical.csv", kinds::technical_csv)
        .get("/partners/{mpn}/benefits/go-to-market", kinds::go_to_market)
        .get("/partners/{mpn}/benefits/go-to-market.csv", kinds::go_to_market_csv)
        .get("/partners/{mpn}/benefits/go-to-market/contact", marketing_contact::show)
        .post("/partners/{mpn}/benefits/go-to-market/contact", marketing_contact::create)
        .get("/partners/{mpn}/benefits/keys", several_keys::show)
        .post("/partners/{mpn}/benefits/keys", several_keys::create)
        .get("/partners/{mpn}/benefits/{benefit}/keys", get_keys::show)
        .post("/partners/{mpn}/benefits/{benefit}/keys", get_keys::create)
        .get("/partners/{mpn}/benefits/{benefit}/keys/{key}/redemption", redemption::show)
        .post("/partners/{mpn}/benefits/{benefit}/keys/{key}/redemption", redemption::create)
        .post_long("/partners/{mpn}/benefits/{benefit}/assignments", assign::create, list, gate)
        .get("/partners/{mpn}/benefits/{benefit}/assignments/template.csv", assign::many::template)
        .post("/partners/{mpn}/benefits/{benefit}/assignments/removals", assign::removals::create)
        .get("/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/removal", assign::removal::show)
        .post("/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/removal", assign::removal::create)
        .get(
            "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment",
            assign::reassignment::show,
        )
        .post(
            "/partners/{mpn}/benefits/{benefit}/assignments/{assignment}/reassignment",
            assign::reassignment::create,
        )
        .get("/partners/{mpn}/benefits/{benefit}/activation", activate::show)
        .post("/partners/{mpn}/benefits/{benefit}/activation", activate::create)
        .post("/partners/{mpn}/benefits/{benefit}/activation/withdrawal", activate::withdraw)
        .get("/partners/{mpn}/my-assignments", my_assignments::show)
        .get("/partners/{mpn}/seats", register::show)
        .get("/partners/{mpn}/seats.csv", register::download)
}
