### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = 会社のマーケティング担当者がまだ設定されていません。設定するまでオファーをアクティブ化できません。オファーがアクティブになったときに手順をメールで受け取る人を指定してください。
contact-none-yet = 会社のマーケティング担当者がまだ設定されていません。設定するまでオファーをアクティブ化できません。
contact-none-here = 会社のマーケティング担当者はここでは設定されていません。
contact-phone = 電話番号
contact-language = 優先言語
contact-set-on = 設定日
contact-needs-role = マーケティング担当者を設定する権限がありません。現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
contact-who-can-help = 依頼できるユーザー
who-can-set-contact = マーケティング担当者を設定できるユーザー

## The list of offers

column-offer = オファー
offer-activate-by = { $date }までにアクティブ化

## The form

add-contact = マーケティング担当者の追加
update-contact = マーケティング担当者の更新：{ $name } さん
change-contact = マーケティング担当者の変更
contact-lead = 市場投入オファーに関するメールは、ここで入力するアドレスと言語で、この担当者に送信されます。
contact-person = 担当者
contact-choose-another = 別の人を選択
contact-email-hint = マーケティング チームのメールボックスなど、本人のものとは異なるアドレス。
contact-phone-hint = 会社の国での書き方、または + と国番号で始まる形式。内線番号は含めません。
contact-told = 予備のメール アドレスで本人に通知されます。
contact-told-new = アドレスを変更すると、新しいアドレスで本人に通知されます。
contact-former-told = 担当者が交代することは、以前入力された予備のメール アドレスで { $name } さんに通知されます。
contact-save = 保存
contact-back = 市場投入オファーに戻る

## What is wrong with what was typed

choose-person-first = 人を選択してください。
enter-phone = 電話番号を数字で入力してください。
phone-needs-country = 電話番号は + と国番号で始めてください。
phone-with-extension = 電話番号は内線番号なしで入力してください。
phone-unassigned = この電話番号は存在しません。数字を確認してください。ほかの国の場合は、+ と国番号で始めます。
choose-language-first = 言語を選択してください。

## Told after it happened

flash-contact-set = マーケティング担当者を保存しました：{ $name } さん。

## The mails

mail-is-contact-assigned = マーケティング担当者の指定
mail-is-contact-replaced = マーケティング担当者の交代
mail-contact-reason = このメールは、{ $company } のマーケティング担当者用にこのアドレスが入力されたため、お送りしています。
mail-contact-assigned-subject = { $company } のマーケティング担当者に指定されました
mail-contact-assigned = { $company } の { $by } さんにより、このアドレスで会社のマーケティング担当者に指定されました。
mail-contact-assigned-next = 今後、会社の市場投入オファーに関するメールはこのアドレスに届きます。お心当たりがない場合は、会社の管理者にお知らせください。
mail-contact-replaced-subject = { $company } のマーケティング担当者の指定が解除されました
mail-contact-replaced = { $company } の { $by } さんが、会社のマーケティング担当者に別の人を指定しました。市場投入オファーに関するメールは、今後このアドレスには届きません。

## In the logs

log-contact-set = { $member } をマーケティング担当者に指定しました
log-contact-set-some = マーケティング担当者を設定しました
log-contact-set-try = { $member } をマーケティング担当者に指定しようとしました
log-contact-set-try-some = マーケティング担当者を設定しようとしました
