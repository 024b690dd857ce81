### The operators’ page.

operators = 運営担当者
lead-operators = プログラムの運営担当者（このコンソールで作業する人）と、そのロールです。時刻は UTC です。
operator-address = メール アドレス
operator-address-hint = パスワードを設定するためのリンクが送信されます。リンクは 48 時間有効で、1 回のみ使用できます。
operator-role = ロール
operator-signed-in = 最終サインイン
operator-never = なし
operator-open-items = 未完了の項目
operator-active = アクティブな運営担当者
operator-inactive = 無効
add-operator = 運営担当者の追加
operator-address-wrong = name@example.com のようなメール アドレスを入力してください
operator-role-missing = ロールを選択してください
operator-is-one = この人はすでにアクティブな運営担当者です。ロールを変更するには、該当する行を開いてください。
flash-operator-added = { $address } を運営担当者に追加しました。リンクを送信しています。
flash-operator-added-rests = { $address } を運営担当者に追加しました。メール サーバーが設定されていないため、メールは保留されています。「メール」で開くと、リンクを表示できます。
give-role = ロールの変更
flash-operator-role-given = ロールを変更しました。
send-operator-link = 新しいリンクを送信
send-operator-link-text = パスワードを設定するための新しいリンクをメールで送信します。以前に送信したリンクは使用できなくなります。
flash-operator-link = 新しいリンクを送信しています。
flash-operator-link-rests = 新しいリンクを作成しました。メール サーバーが設定されていないため、メールは保留されています。「メール」で開くと、リンクを表示できます。
deactivate-operator = 無効にする
deactivate-operator-text = セッションはただちに終了し、このコンソールを開けなくなります。未完了の項目 { $count } 件は、ほかの運営担当者に引き継がれるまで、この人の担当のままです。
flash-operator-deactivated = この人は運営担当者ではなくなりました。
operator-comes-back = このアドレスをもう一度追加すると、そのときに選択したロールで運営担当者に戻ります。
last-administrator = ほかに管理者がいません。先に別の人にこのロールを付与してください。

log-operator-link-sent = パスワードを設定するための新しいリンクを運営担当者に送信しました
log-operator-link-sent-try = パスワードを設定するための新しいリンクを運営担当者に送信しようとしました
because-last-administrator = 管理者がいなくなるため
mail-is-operator-invited = 運営担当者の招待
mail-operator-invited-subject = コンソールへのアクセス
mail-operator-invited = { $by } が、プログラムのコンソールへのアクセスを付与しました。ロールは「{ $role }」です。
mail-operator-invited-link = 以下のリンクでパスワードを設定してください。リンクは 48 時間有効で、1 回のみ使用できます。
mail-operator-invited-reason = このメールは、プログラムの管理者がこのアドレスを入力したため、お送りしています。

## Which mails an operator gets

operator-mails = メール
operator-no-mails = このロールではなし
own-mails = 受信するメール
lead-own-mails = 対応待ちの作業とキー プールについて、{ $address } で受信するメールを選択します。パスワードを設定するリンクなど、ご本人に関するメールは常に送信されます。
choose-mails = 受信するメールの選択
save-mails = 保存
flash-mails-chosen = 保存しました。今後適用されます。
mails-choose = いずれかを選択してください
mails-not-yours = これらのメールは受信できません。
mails-of-work-each = リクエストが対応待ちになるたびに、1 通のメールが届きます。対象は、新しいもの、会社が返信または再開したもの、ポータルが自動で対応できなかったものです。運営担当者が引き受けたものについては、その担当者だけに届きます。1 時間以内に同じ会社から { $most } 件を超えて届いた場合、残りは 1 通にまとめられます。
mails-of-work-digest = { $from } 以降に 1 日 1 通。前回以降に届いた件数、対応待ちの件数、待機の開始時期をお知らせします。新着も対応待ちもない場合は送信されません。
mails-of-work-none = メールなし。対応待ちの作業は、コンソールの最初のページに表示されます。
mails-of-keys-each = プールが残りわずかになるたびに 1 通、不足しているキーを会社が必要としている間は 1 日 1 通。
mails-of-keys-digest = { $from } 以降に届く同じ 1 日 1 通のメールで、残りわずかまたは空のプールをお知らせします。
mails-of-keys-none = メールなし。残りの数は、キー プールのページに表示されます。

log-operator-mails = 「{ $topic }」のメールの受信方法を選択しました：{ $wish }
log-operator-mails-try = 「{ $topic }」のメールの受信方法を選択しようとしました

mail-is-operator-digest = 毎日のまとめ
mail-digest-subject = 毎日のまとめ：対応待ち { $waits } 件、新規 { $came } 件
mail-digest-queue = { $queue }：対応待ち { $waits } 件（うち自分の担当 { $own } 件）、前回のまとめ以降の新規 { $came } 件。
mail-digest-oldest = 待ち時間が最長のものは、{ $at }（{ $ago }）に届きました。
mail-digest-pools = 残りわずかまたは空のキー プール：
mail-digest-reason = このメールは、毎日のまとめを選択したプログラムの運営担当者の方にお送りしています。
