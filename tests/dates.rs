//! Where SQL adds days to a date by itself (`src/architecture/dates.rs` lists these places), it comes to the same day as the
//! rules (R-DATE-3, R-DATE-4, R-DATE-9, R-MEM-5).

use partner_portal::dates;
use time::Date;

use crate::app::TestApp;

#[tokio::test]
async fn what_postgres_adds_to_a_date_is_what_the_rules_add() {
    let app = TestApp::demo().await;
    // Eight years, over two leap days, with windows and refunds of every length that a setting may have.
    let rows: Vec<(Date, i32, Date, Date)> = sqlx::query_as(
        "select day::date, days, day::date + days, (day::date + interval '1 year')::date
         from generate_series(date '2023-01-01', date '2030-12-31', interval '1 day') day,
              generate_series(0, 366, 6) days",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    assert_eq!(rows.len(), (8 * 365 + 2) * 62);
    for (day, days, later, a_year_later) in rows {
        assert_eq!(later, dates::renewal_closes_on(day, days));
        assert_eq!(later, dates::refund_until(day, days));
        assert_eq!(a_year_later, dates::issued_key_shown_until(day), "{day}");
    }
}
