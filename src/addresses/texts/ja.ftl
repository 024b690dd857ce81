### Addresses that somebody typed for a company's mail.

## The page to refuse

refuse-mail-heading = このアドレスへのメールの拒否
refuse-mail-lead = { $company } の { $by } さんが { $address } を入力したため、会社に関するメールがこのアドレスに送信されています。
refuse-mail-text = 拒否すると、この会社に関するメールはこのアドレスに送信されなくなり、会社のグローバル管理者に通知されます。ここで元に戻すことはできません。
refuse-mail = メールを拒否
mail-is-refused = メールを拒否しました
mail-is-refused-text = { $company } に関するメールは、今後 { $address } に送信されません。

## Why an address can't be entered

address-refused = このアドレスは、会社に関するメールを拒否しています。別のアドレスを入力してください。
too-many-addresses = 1 時間以内に入力できるアドレスの数を超えました。このアドレスは { $time } 以降に再度入力できます。

## The mails

mail-is-address-refused = メールの受信拒否
mail-address-refused-subject = { $address } でメールが拒否されました
mail-address-refused = { $address } の受信者が、{ $company } に関するメールを今後受け取らないことを選択しました。このアドレスを入力したのは { $by } さんです。今後、このアドレスには送信されません。
mail-address-refused-next = 会社のマーケティング担当者のアドレスである場合は、別のアドレスを入力してください。

## In the logs

log-address-refused = { $member } が入力したアドレスでメールが拒否されました
log-address-refused-try = { $member } が入力したアドレスでメールを拒否しようとしました
