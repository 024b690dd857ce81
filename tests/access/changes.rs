//! What counts from the next request on: roles taken or given, people deactivated.

use super::deactivate;
use crate::app::{ALPINE, BLEU_HORIZON, TestApp, location};
use crate::database::members::{self, give_role, take_roles};
use crate::html::Page;

#[tokio::test]
async fn a_role_taken_or_given_counts_from_the_next_request_on() {
    let app = TestApp::demo().await;
    let email = "partner.admin@alpine.example";
    let admin = app.sign_in(email).await;
    let benefit = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let software = format!("/partners/{ALPINE}/benefits/software?open={benefit}");
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert_eq!(admin.post(&keys, &[]).await.status(), 303);
    assert!(admin.page(&software).await.contains("DMXXX-"));

    take_roles(&app, ALPINE, email).await;
    assert_eq!(admin.get(&software).await.status(), 403);
    assert_eq!(admin.get(&format!("/partners/{ALPINE}/benefits/software.csv")).await.status(), 403);
    assert_eq!(admin.post(&keys, &[]).await.status(), 403);
    assert_eq!(admin.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 200);

    // Sees the page again, but not the keys that this session was shown a moment ago.
    give_role(&app, ALPINE, email, "user_admin").await;
    assert!(!admin.page(&software).await.contains("DMXXX-"));
    assert_eq!(admin.post(&keys, &[]).await.status(), 403);

    give_role(&app, ALPINE, email, "mpn_partner_admin").await;
    assert!(admin.page(&software).await.contains("DMXXX-"));
}

#[tokio::test]
async fn somebody_deactivated_is_out_at_the_next_request() {
    let app = TestApp::demo().await;
    // Also where only one of the two places that know of a membership says so.
    for (email, in_members, in_index) in [
        ("partner.admin@alpine.example", true, true),
        ("user.admin@alpine.example", true, false),
        ("admin.agent@alpine.example", false, true),
    ] {
        let visitor = app.sign_in(email).await;
        let path = format!("/partners/{ALPINE}/benefits/software");
        assert_eq!(visitor.get(&path).await.status(), 200);
        if in_members {
            members::deactivate(&app, ALPINE, email).await;
        }
        if in_index {
            members::remove_from_index(&app, ALPINE, email).await;
        }
        let before = app.tables().await;
        assert_eq!(visitor.get(&path).await.status(), 404, "{email}");
        assert_eq!(app.tables().await.changes_since(&before), [("programme_audit".to_owned(), 1)]);
        assert_eq!(visitor.get(&format!("/partners/{ALPINE}/my-assignments")).await.status(), 404);
        assert_eq!(visitor.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 404);
        if in_index {
            assert!(!visitor.page("/partners").await.contains("Alpine Consulting"));
        }
    }
}

#[tokio::test]
async fn deactivated_in_one_company_a_person_still_works_in_the_other() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in("consultant@freelance.example").await;
    deactivate(&app, ALPINE, "consultant@freelance.example").await;
    assert_eq!(consultant.get(&format!("/partners/{ALPINE}/benefits")).await.status(), 404);
    assert_eq!(consultant.get(&format!("/partners/{BLEU_HORIZON}/benefits")).await.status(), 200);
    assert_eq!(location(&consultant.get("/").await), format!("/partners/{BLEU_HORIZON}/benefits"));
}

#[tokio::test]
async fn an_operator_who_was_let_go_is_out_of_the_console_at_the_next_request() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    assert_eq!(operator.get("/console").await.status(), 200);
    app.run("update operators set active = false").await;
    assert_eq!(operator.get("/console").await.status(), 403);
}

#[tokio::test]
async fn the_page_of_a_refusal_names_the_role_and_who_can_help() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let response = staff.get(&format!("/partners/{ALPINE}/benefits/software")).await;
    assert_eq!(response.status(), 403);
    let page = Page::of(response).await;
    assert!(page.contains("global.admin@alpine.example"), "{page}");
    assert!(page.contains("user.admin@alpine.example"), "{page}");
    assert!(!page.contains("bleu-horizon"), "{page}");
}

#[tokio::test]
async fn serving_a_company_can_change_roles_names_and_memberships_and_nothing_else_about_people() {
    let app = TestApp::demo().await;
    let mut conn = app.owner().await;
    // R-ROLE-5: the pages that edit memberships bring their own grants; a person's address is in none of them.
    let may: bool =
        sqlx::query_scalar("select has_column_privilege('portal_serve', 'persons', 'email', 'update')")
            .fetch_one(&mut conn)
            .await
            .unwrap();
    assert!(!may, "the serving role may change a person's address");
    // Deactivating and renaming a member (R-SEAT-4, R-ROLE-5): of a table all that may be written, column by column.
    let allowed = |table| match table {
        "members" => {
            // When they signed in is noted at their first page.
            vec![
                "update (active)",
                "update (deactivated_at)",
                "update (display_name)",
                "update (signed_in_at)",
            ]
        }
        // Changing roles (R-PPL-3).
        "member_roles" => {
            vec![
                "delete",
                "insert (ends_at)",
                "insert (granted_at)",
                "insert (member_id)",
                "insert (partner_id)",
                "insert (role)",
            ]
        }
        "membership_index" => vec!["delete"],
        // Moving in (R-JOIN-2).
        // And what its Global admins change of its data at once (R-PPL-4).
        "partners" => vec![
            "update (country)",
            // Once the first steps are put away.
            "update (first_steps_dismissed_at)",
            "update (home)",
            "update (moved_in_at)",
            "update (support_email)",
            "update (support_phone)",
            "update (time_zone)",
        ],
        _ => vec![],
    };
    for table in ["members", "member_roles", "membership_index", "partners", "partner_directory", "operators"]
    {
        let may: Vec<String> = sqlx::query_scalar(
            "select p from unnest(array['insert', 'update', 'delete', 'truncate']) p
             where has_table_privilege('portal_serve', $1, p)
             union all
             select p || ' (' || attname || ')' from unnest(array['insert', 'update']) p, pg_attribute
             where attrelid = $1::regclass and attnum > 0 and not has_table_privilege('portal_serve', $1, p)
               and has_column_privilege('portal_serve', attrelid, attnum, p)
             order by 1",
        )
        .bind(table)
        .fetch_all(&mut conn)
        .await
        .unwrap();
        assert_eq!(may, allowed(table), "the serving role may change {table}");
    }
}
