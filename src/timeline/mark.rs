//! The shapes of the picture.

use super::Kind;
use super::layout::Frame;
use super::measure::Tenths;

/// A shape: of each kind another, whatever its colour.
#[derive(Debug)]
pub struct Mark {
    pub kind: Kind,
    pub frame: Frame,
    pub cut: (bool, bool),
}

impl Mark {
    pub fn of_legend(kind: Kind) -> Self {
        let (x, width) = if kind.is_span() { (1, 26) } else { (7, 14) };
        let frame = Frame {
            x: Tenths::units(x),
            y: Tenths::units(2),
            width: Tenths::units(width),
            height: Tenths::units(12),
        };
        Self { kind, frame, cut: (false, false) }
    }

    pub const fn class(&self) -> &'static str {
        match self.kind {
            Kind::Membership => "tl-year",
            Kind::Window => "tl-window",
            Kind::Subscription => "tl-sub",
            Kind::KeyUse => "tl-key",
            Kind::CoolingSeat => "tl-seat",
            Kind::Reminder => "tl-ring",
            Kind::GetBy | Kind::AssignBy | Kind::ActivateBy | Kind::RefundUntil => "tl-day",
        }
    }

    pub const fn is_bar(&self) -> bool {
        self.kind.is_span()
    }

    pub const fn is_window(&self) -> bool {
        matches!(self.kind, Kind::Window)
    }

    /// Whether what stands on it must be light.
    pub const fn is_dark(&self) -> bool {
        matches!(self.kind, Kind::Membership)
    }

    /// A bar's corners: those of a subscription are round, of all but the key's a little.
    pub fn radius(&self) -> Tenths {
        match self.kind {
            Kind::Subscription => Tenths(self.frame.height.0 / 2),
            Kind::KeyUse => Tenths(0),
            _ => Tenths::units(3),
        }
    }

    /// The strong edge with which the use of a key begins.
    pub fn edge(&self) -> Option<Frame> {
        let is_key = self.kind == Kind::KeyUse && !self.cut.0;
        is_key.then(|| Frame { width: Tenths::units(4).min(self.frame.width), ..self.frame })
    }

    /// An arrow at each edge past which a bar goes on.
    pub fn arrows(&self) -> Vec<String> {
        let (y, half) = (self.frame.y.0 + self.frame.height.0 / 2, self.frame.height.0 / 4);
        let arrow = |tip: i32, back: i32| {
            let [tip, back] = [Tenths(tip), Tenths(back)];
            format!("M{back} {}L{tip} {}L{back} {}", Tenths(y - half), Tenths(y), Tenths(y + half))
        };
        let (left, right) = (self.frame.x.0, self.frame.right().0);
        let at_left = self.cut.0.then(|| arrow(left + 20, left + 60));
        let at_right = self.cut.1.then(|| arrow(right - 20, right - 60));
        at_left.into_iter().chain(at_right).collect()
    }

    /// The outline of a mark of one day.
    pub fn outline(&self) -> String {
        let Frame { x, y, width, height } = self.frame;
        let (x, y) = (x.0 + width.0 / 2, y.0 + height.0 / 2);
        let at = |dx: i32, dy: i32| format!("{} {}", Tenths(x + dx), Tenths(y + dy));
        match self.kind {
            Kind::AssignBy => format!("M{}L{}L{}Z", at(0, -60), at(65, 55), at(-65, 55)),
            Kind::RefundUntil => {
                format!("M{}H{}V{}H{}Z", at(-50, -50), Tenths(x + 50), Tenths(y + 50), Tenths(x - 50))
            }
            Kind::ActivateBy => circle(&at(-55, 0), 55),
            Kind::Reminder => circle(&at(-40, 0), 40),
            _ => format!("M{}L{}L{}L{}Z", at(0, -70), at(70, 0), at(0, 70), at(-70, 0)),
        }
    }
}

fn circle(left: &str, radius: i32) -> String {
    let (r, d) = (Tenths(radius), Tenths(2 * radius));
    format!("M{left}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0Z")
}
