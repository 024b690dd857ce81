//! Seats: giving them, taking them back, giving them to somebody else, one by one and many at once.

mod mails;
pub mod many;
mod one_by_one;
mod picking;
mod standing;

use uuid::Uuid;

use crate::app::TestApp;
use crate::bench::Bench;
use crate::factories::{SEATS, a_company};

pub const ENTERPRISE: &str = SEATS;

/// What tests of seats do with a benefit.
impl Bench {
    /// Alpine's fifty seats, of which three are held (1, 2 and 5), one waits, and one is free again.
    pub async fn seats() -> Self {
        Self::of_alpine(ENTERPRISE, "gold_core").await
    }

    /// So many seats that nobody ever held, of a company with a staff of fifty.
    pub async fn unused(quantity: i32) -> Self {
        Self::unused_with_staff(quantity, 50).await
    }

    pub async fn unused_with_staff(quantity: i32, staff: usize) -> Self {
        let app = TestApp::demo().await;
        let company = a_company().with_staff(staff).with_gold().with_seats(quantity).made_in(&app).await;
        company.at_work(app, ENTERPRISE).await
    }

    pub fn assignments(&self) -> String {
        self.address("assignments")
    }

    pub async fn member(&self, email: &str) -> String {
        self.app.member(self.mpn_id, email).await
    }

    pub async fn assignment(&self, email: &str) -> String {
        self.app.assignment(&self.benefit, email).await
    }

    /// The seat that somebody holds.
    async fn seat_of(&self, email: &str) -> Option<i32> {
        self.holders().await.into_iter().find(|(_, holder)| holder == email).map(|(seat, _)| seat)
    }

    /// The addresses of those who hold a seat, each with it, by seat.
    async fn holders(&self) -> Vec<(i32, String)> {
        sqlx::query_as(
            "select a.seat_number, p.email from seat_assignments a
             join members m on m.partner_id = a.partner_id and m.id = a.member_id
             join persons p on p.id = m.person_id
             where a.benefit_id = $1 and a.released_at is null order by 1",
        )
        .bind(Uuid::parse_str(&self.benefit).unwrap())
        .fetch_all(&mut self.app.owner().await)
        .await
        .unwrap()
    }

    async fn assert_counter_is_count(&self) {
        let wrong = self
            .app
            .count(
                "select count(*) from benefits b where seats_assigned <>
                     (select count(*) from seat_assignments a where a.partner_id = b.partner_id
                        and a.benefit_id = b.id and a.released_at is null)",
            )
            .await;
        assert_eq!(wrong, 0, "counter and count differ");
    }

    /// A list of members of the staff, one a line.
    fn list(&self, numbers: impl IntoIterator<Item = usize>) -> String {
        numbers.into_iter().map(|number| self.staff(number) + "\n").collect()
    }
}
