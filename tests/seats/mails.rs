//! What the mail about a seat tells (R-SEAT-6).

use partner_portal::mail::delivery::Delivered;

use crate::app::ALPINE;
use crate::bench::Bench;
use crate::mail::postman;
use crate::mail::server::MailServer;

#[tokio::test]
async fn the_mail_about_a_seat_says_what_it_is_and_where_it_is_managed_in_its_readers_language() {
    let it = Bench::seats().await;
    it.app.run("update persons set language = 'fr' where email = 'staff20@alpine.example'").await;
    let id = it.member("staff20@alpine.example").await;
    assert_eq!(it.admin.post(&it.assignments(), &[("member_id", &id)]).await.status(), 303);
    let credit = it.app.benefit(ALPINE, "Azure bulk credit (Gold)", "gold_core").await;
    let credit = format!("/partners/{ALPINE}/benefits/{credit}/assignments");
    let fields = [("member_id", id.as_str()), ("outside_checked", "yes")];
    assert_eq!(it.admin.post(&credit, &fields).await.status(), 303);
    let texts: Vec<(String, String)> = sqlx::query_as(
        "select t.description, t.special_instructions from product_texts t join products p on p.id = t.product_id
         where t.language = 'fr' and p.name in ('Visual Studio Enterprise', 'Azure bulk credit (Gold)') order by p.name desc",
    )
    .fetch_all(&mut it.app.owner().await)
    .await
    .unwrap();
    assert_eq!(texts.len(), 2);
    let server = MailServer::start().await;
    let postman = postman(&it.app, &server);
    let operator = it.app.sign_in("operator@programme.example").await;
    let mut mails = operator.page("/console/mail").await.ids("m-");
    mails.reverse();
    let links = ["studio.example", "cloud.example"];
    for ((mail, (description, instructions)), host) in mails.iter().zip(&texts).zip(links) {
        assert_eq!(postman.deliver_next().await.unwrap(), Delivered::Sent);
        let page = operator.page(&format!("/console/mail/{mail}")).await;
        for part in
            [description.as_str(), instructions, &format!("https://{host}/"), "Instructions spéciales"]
        {
            assert!(!part.is_empty() && page.contains(part), "{part}: {page}");
        }
        let raw = &server.inbox().last().unwrap().raw.replace("=\r\n", "");
        assert!(raw.contains(&format!("href=3D\"https://{host}/")), "{raw}");
    }
    assert_eq!(mails.len(), 2);
}
