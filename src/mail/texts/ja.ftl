### Mails. The subject is the heading too.

mail-greeting = { $name } 様
mail-greeting-nobody = こんにちは。
mail-reason-member = このメールは、{ $company } のメンバーの方にお送りしています。
mail-reason-global-admin = このメールは、{ $company } のグローバル管理者の方にお送りしています。
mail-reason-operator = このメールは、プログラムの運営担当者の方にお送りしています。
mail-named = このアドレスは、{ $company } の { $by } さんが入力したものです。{ $company } に関するメールをこのアドレスで受け取らない場合：
mail-refuse = このアドレスへのメールを拒否する
mail-open-benefit = 特典を開く

## Which mail it is, for operators

mail-is-unknown = 不明なメール（{ $name }）

## In the logs

log-mail-read = メールを閲覧しました
log-mail-read-try = メールを閲覧しようとしました
log-mail-sent-again = メールを再送信しました
log-mail-sent-again-try = メールを再送信しようとしました
