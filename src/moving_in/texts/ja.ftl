### Moving in: a company that is invited, and accepts.

## For operators

invite-company = 移行の招待
invite-company-state = 現在の状況
invite-company-sent = 会社は { $at } に招待されましたが、まだ移行していません。
invite-company-not-sent = 会社はメンバーシップ センターで特典を管理しており、招待されていません。
invite-company-text = グローバル管理者にリンク付きのメールが送信されます。そのうちの 1 人が承諾すると、会社のページを使用できるようになります。
invite-company-send = 招待を送信
invite-company-again = 招待を再送信
invite-company-withdraw = 招待を取り下げる
invite-company-withdraw-text = グローバル管理者にメールで通知されます。招待は承諾できなくなりますが、再送信できます。
invite-company-moved-in = 会社はすでにここで特典を管理しています。
invite-company-nobody = 承諾できるアクティブなグローバル管理者が会社にいません。先にグローバル管理者を招待してください。
invite-company-changed = ページの表示後に招待が変更されました。もう一度確認してください。
flash-company-invited = 移行の招待を送信しました。
flash-company-invitation-withdrawn = 移行の招待を取り下げました。

## For the company

moving-in = 移行
moving-in-invitation = 招待
moving-in-none = 現在、招待はありません。プログラムから招待が送信されると、グローバル管理者にメールが届きます。
moving-in-invited = { $day }に、プログラムから会社に招待が送信されました。
moving-in-happens-here = 移行後は、キー、シート、アクティブ化、リクエストなど、会社の特典をここで管理します。
moving-in-happens-there = メンバーシップ センターで行った操作の記録はそこに残ります。移行後は、メンバーシップ センターでの操作は行いません。
moving-in-happens-told = すべてのグローバル管理者にメールが送信されます。会社のメンバーはすぐにページを使用できます。
moving-in-final = この操作は元に戻せません。
moving-in-accept = 承諾して移行
moving-in-done = 会社はすでにここで特典を管理しています。承諾が必要な招待はありません。
moving-in-link = 移行の内容を確認して承諾
moving-in-who = グローバル管理者の一覧
flash-moved-in = { $company } の移行が完了しました。

## Mails

mail-is-company-invited = 移行の招待
mail-is-invitation-withdrawn = 移行の招待の取り下げ
mail-is-moved-in = 移行の完了
mail-accept-invitation = 招待を確認
mail-company-invited-subject = { $company } が移行に招待されました
mail-company-invited = { $company } の特典の管理を、メンバーシップ センターからこのポータルに移行するよう、プログラムからご案内します。
mail-company-invited-how = 招待を承諾できるのはグローバル管理者です。承諾後の流れは、リンク先のページで確認できます。
mail-invitation-withdrawn-subject = { $company } の移行の招待が取り下げられました
mail-invitation-withdrawn = { $company } の移行の招待をプログラムが取り下げました。特典は、これまでどおりメンバーシップ センターで管理します。
mail-moved-in-subject = { $company } の移行が完了しました
mail-moved-in = { $by } さんが招待を承諾しました。{ $company } の特典は、今後このポータルで管理します。

## The logs

log-company-invited = MPN { $mpn-id } を移行に招待しました
log-company-invited-try = MPN { $mpn-id } を移行に招待しようとしました
log-company-uninvited = MPN { $mpn-id } の移行の招待を取り下げました
log-company-uninvited-try = MPN { $mpn-id } の移行の招待を取り下げようとしました
log-company-moved-in = MPN { $mpn-id } の移行の招待を承諾しました
log-company-moved-in-try = MPN { $mpn-id } の移行の招待を承諾しようとしました
