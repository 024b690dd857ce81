//! The pages of benefits in the menu.

use crate::authz::Action;
use crate::catalogue::Kind;
use crate::i18n::Texts;
use crate::state::menu::{Count, MenuEntry, Place};
use crate::{membership, scope, seats};

/// The overview.
pub const OVERVIEW: MenuEntry = MenuEntry {
    place: Place("overview"),
    heading: None,
    icon: "overview",
    text: Texts::overview,
    path: membership::paths::overview,
    seen: |roles| roles.may(Action::SeeBenefits),
    count: None,
};

/// The memberships, and all of their dates.
pub const MEMBERSHIP: MenuEntry = MenuEntry {
    place: Place("membership"),
    heading: None,
    icon: "calendar",
    text: Texts::membership,
    path: membership::paths::memberships,
    seen: |roles| roles.may(Action::SeeBenefits),
    count: None,
};

/// What a member has themselves, which everybody may see.
pub const MY_ASSIGNMENTS: MenuEntry = MenuEntry {
    place: Place("my-assignments"),
    heading: Some(Texts::menu_you),
    icon: "person",
    text: Texts::my_assignments,
    path: scope::paths::my_assignments,
    seen: |_| true,
    count: None,
};

/// Who has which seat until when, of all products.
pub const REGISTER: MenuEntry = MenuEntry {
    place: Place("seats"),
    heading: Some(Texts::menu_account),
    icon: "seats",
    text: Texts::seats,
    path: seats::paths::register,
    seen: |roles| roles.may(Action::SeePeople),
    count: None,
};

/// Where the pages of a kind are in the menu.
#[must_use]
pub const fn place_of(kind: Kind) -> Place {
    Place(kind.slug())
}

/// Software.
pub const SOFTWARE: MenuEntry = entry(
    Kind::Software,
    |t| Kind::Software.menu_name(t),
    |mpn_id| membership::paths::kind(mpn_id, Kind::Software),
);

/// Cloud.
pub const CLOUD: MenuEntry =
    entry(Kind::Cloud, |t| Kind::Cloud.menu_name(t), |mpn_id| membership::paths::kind(mpn_id, Kind::Cloud));

/// Visual Studio subscriptions.
pub const VISUAL_STUDIO: MenuEntry = entry(
    Kind::VisualStudio,
    |t| Kind::VisualStudio.menu_name(t),
    |mpn_id| membership::paths::kind(mpn_id, Kind::VisualStudio),
);

/// Technical benefits.
pub const TECHNICAL: MenuEntry = entry(
    Kind::Technical,
    |t| Kind::Technical.menu_name(t),
    |mpn_id| membership::paths::kind(mpn_id, Kind::Technical),
);

/// Go-to-market offers.
pub const GO_TO_MARKET: MenuEntry = entry(
    Kind::GoToMarket,
    |t| Kind::GoToMarket.menu_name(t),
    |mpn_id| membership::paths::kind(mpn_id, Kind::GoToMarket),
);

/// Staff see what technical benefits are active, and how many that are is no question of the menu.
pub const TECHNICAL_OF_STAFF: MenuEntry = MenuEntry {
    seen: |roles| !roles.may(Action::SeeBenefits) && roles.may(Action::SeeSupportIds),
    count: None,
    ..TECHNICAL
};

const fn entry(kind: Kind, text: fn(&Texts) -> String, path: fn(i64) -> String) -> MenuEntry {
    MenuEntry {
        place: place_of(kind),
        heading: Some(Texts::benefits),
        icon: kind.slug(),
        text,
        path,
        seen: |roles| roles.may(Action::SeeBenefits),
        count: Some(Count::Benefits(kind)),
    }
}
