//! Pages of help that nobody wrote.

use crate::app::TestApp;

/// Leaves two versions of words in place of a compiled page, whatever there was of it.
pub async fn leave_some(app: &TestApp) {
    app.run(
        "delete from help_page_texts where slug = 'give-roles';
         delete from help_page_versions where slug = 'give-roles';
         insert into help_page_versions (slug, number, who, made_at, made_by)
         select 'give-roles', n, 'member', '2026-11-20 09:00Z', (select person_id from operators order by person_id limit 1)
         from generate_series(1, 2) n;
         insert into help_page_texts (slug, number, language, title, words, body)
         select 'give-roles', n, 'en', 'Roles with us', 'roles', 'Ours.' || (
             select string_agg(E'\\n\\n## Ours {#' || anchor || '}', '')
             from unnest(array['steps', 'table', 'limits', 'last-admin', 'ask', 'decide', 'changed']) anchor)
         from generate_series(1, 2) n",
    )
    .await;
}
