### Joining: companies that apply to the programme, and the operators who decide.

## Applying

join = 参加を申請
join-link = 会社がまだプログラムに参加していない場合は、参加を申請してください
join-offer = 会社がまだプログラムに参加していない場合は、参加を申請できます。
join-text = 会社のプログラムへの参加を申請してください。まずリンクでメール アドレスを確認し、その後プログラムが審査して、結果をメールでお知らせします。
join-company = 会社名
join-country-missing = 国を選択してください
join-zone-hint = 会社のタイム ゾーン。例：Asia/Tokyo。1 日の始まりと終わりの基準になります。
join-domain = メール ドメイン
join-domain-hint = 会社独自のドメイン。例：example.com。空欄の場合は、メール アドレスのドメインになります。
join-domain-wrong = example.com のようにメール ドメインを 1 つ入力するか、空欄にしてください
join-domain-free = { $domain } のメールボックスは誰でも取得できます。会社独自のドメインを入力するか、空欄にしてください
join-number = 登記番号
join-number-hint = 会社の所在国での登記番号。空欄でもかまいません。
join-number-long = 登記番号は 200 文字以内にしてください
join-contact = 連絡担当者
join-contact-hint = 申請者の名前。承認されると、会社のグローバル管理者になります。
join-name-missing = 名前を入力してください
join-email-hint = 申請を確定するためのリンクが送信されます。
join-wishes = 会社の希望
join-wishes-hint = 関心のあるメンバーシップや製品、会社の事業内容。
join-wishes-missing = 会社の希望を入力してください
join-wishes-long = { $most } 文字以内にしてください
join-send = 申請を送信
join-sent-text = 入力されたアドレスに、リンクを記載したメールを送信しました。7 日以内にリンクを開いて申請を確定してください。確定するまで、申請はプログラムに届きません。
join-nothing-came = メールが届かない場合は、迷惑メール フォルダーと、アドレスの入力に誤りがないかを確認してください。
join-again = もう一度申請

## How it stands

join-look-and-confirm = 申請内容を確認して確定する
join-see-standing = 申請の状況を確認
join-applied = 申請内容
join-none = なし
join-unconfirmed = { $company } の申請を確定してください
join-unconfirmed-text = このメール アドレスで申請が行われました。お心当たりがある場合は、申請内容を確認し、{ $until } までに確定してください。お心当たりがない場合は、取り下げるか、そのままにしてください。期限を過ぎると申請は削除されます。
join-confirm-sure = この会社の参加を申請します。記載内容に間違いはありません
join-confirm-missing = 確定するには、ここをオンにしてください
join-confirm = 申請を確定
join-other-open = このアドレスによる別の申請が審査待ちです。先にその申請を取り下げてください。リンクは受信メールにあります。
join-ran-out = 確定の期限が過ぎました
join-ran-out-text = 申請を確定できる期限は { $until } でした。この申請はまだ誰も見ていません。もう一度申請すると、新しいリンクが届きます。
join-open = { $company } の申請は審査中です
join-open-text = { $since } に確定されました。
join-open-next = プログラムが審査し、結果をメールでお知らせします。手続きは不要です。このページで状況を確認できます。
join-accepted = { $company } はプログラムに参加しました
join-accepted-text = { $at } に申請が承認されました。会社の MPN ID は { $number } です。
join-accepted-next = { $email } に招待メールを送信しました。リンクを開いてパスワードを設定するか、アカウントがある場合はサインインすると、会社のグローバル管理者になります。
join-declined = { $company } の申請は却下されました
join-declined-text = { $at } に却下されました。
join-declined-message = プログラムからのメッセージ：
join-withdrawn = { $company } の申請は取り下げられました
join-withdrawn-text = { $at } に取り下げられました。いつでも再び申請できます。
join-withdraw = 申請を取り下げる
join-withdraw-text = { $company } についての審査は行われなくなります。取り下げた申請は再開できませんが、新しい申請を送信できます。
join-withdraw-sure = はい、申請を取り下げます
join-withdraw-missing = 取り下げるには、ここをオンにしてください

## For operators

applications = 参加申請
lead-applications = プログラムへの参加を申請した会社です。いずれもメール アドレスを確認済みです。
applications-none = 審査待ちの参加申請はありません
applications-none-text = 会社が申請してメール アドレスを確認すると、ここに表示されます。
applications-no-match = この状態の参加申請はありません。
applications-show-open = 審査待ちを表示
applications-count = { $count } 件の参加申請
applications-count-more = { $count } 件を超える参加申請
applications-first = 最初の申請
applications-before = より新しい申請
applications-after = より古い申請
application-unconfirmed = 未確定
application-open = 審査待ち
application-accepted = 承認済み
application-declined = 却下
application-withdrawn = 取り下げ済み
application-since = 確定日時
application-see = 申請を表示
application-decision = 審査結果
application-accepted-by = { $at } に { $by } が承認しました。
application-declined-by = { $at } に { $by } が却下しました。申請者には次の内容が表示されます：
application-withdrawn-on = { $at } に申請者が取り下げました。
application-checks = 判断材料
application-checks-text = 運営担当者だけに表示されます。
application-domain-taken = メール ドメイン { $domain } の会社がすでにあります：
application-domain-free = メール ドメイン { $domain } の会社はありません
application-no-domain = 会社独自のメール ドメインは入力されていません
application-address-there = 連絡担当者のアドレスは会社のメール ドメインです
application-address-elsewhere = 連絡担当者のアドレスは会社のメール ドメインではありません
application-name-taken = 同じ、またはよく似た名前の会社があります：
application-name-free = 同じ、またはよく似た名前の会社はありません
application-number-taken = 同じ登記番号の会社があります：
application-number-free = この登記番号の会社はありません
application-others = このメール ドメインまたはアドレスによるほかの申請があります：
application-accept = 承認
application-accept-of = { $company } の申請を承認
application-accept-text = 会社がプログラムに追加されます。{ $email } はグローバル管理者として招待され、申請が承認されたことがメールで通知されます。この操作は元に戻せません。
application-decline = 却下
application-decline-of = { $company } の申請を却下
application-decline-hint = 理由を入力してください。申請者へのメールと申請のページに表示されます。
flash-application-accepted = { $company } は MPN ID { $mpn } でプログラムに参加しました。
flash-application-declined = { $company } の申請を却下しました。

## Mails

mail-is-application-sent = 確定待ちの参加申請
mail-is-application-received = 参加申請の受付
mail-is-application-accepted = 参加申請の承認
mail-is-application-declined = 参加申請の却下
mail-is-application-waits = 審査待ちの参加申請
mail-application-sent-subject = { $company } の申請を確定してください
mail-application-sent = このメール アドレスで、{ $company } のプログラムへの参加が申請されました。
mail-application-sent-link = お心当たりがある場合は、リンク先で申請内容を確認し、{ $until } までに確定してください。確定するまで、申請はプログラムに届きません。お心当たりがない場合は、何もする必要はありません。
mail-application-received-subject = { $company } の申請を受け付けました
mail-application-received = { $since } に確定された { $company } の申請を受け付けました。
mail-application-received-next = プログラムが審査し、結果をメールでお知らせします。リンク先で、状況の確認と申請の取り下げができます。審査待ちの間は、同じアドレスで別の申請を送信することはできません。
mail-application-accepted-subject = { $company } はプログラムに参加しました
mail-application-accepted = { $company } の申請が承認されました。会社の MPN ID は { $number } です。
mail-application-accepted-next = 別途 { $email } に招待メールを送信します。そのリンクからアクセスすると、会社のグローバル管理者になります。
mail-application-declined-subject = { $company } の申請は却下されました
mail-application-declined = { $company } の申請は却下されました。
mail-application-reason = このメールは、このアドレスでプログラムへの参加が申請されたため、お送りしています。お心当たりがない場合は、何もする必要はありません。
mail-application-waits-subject = 新しい参加申請：{ $company }
mail-application-waits = { $company } がプログラムへの参加を申請し、メール アドレスを確認しました。判断材料は申請のページにあります。
mail-digest-applications = 参加申請：審査待ち { $waits } 件、前回のまとめ以降の新規 { $came } 件。

## The log

log-application-sent = { $company } の参加を申請しました
log-application-sent-try = { $company } の参加を申請しようとしました
log-application-confirmed = { $company } の参加申請を確定しました
log-application-confirmed-try = { $company } の参加申請を確定しようとしました
log-application-withdrawn = { $company } の参加申請を取り下げました
log-application-withdrawn-try = { $company } の参加申請を取り下げようとしました
log-application-accepted = { $company } の参加申請を MPN { $number } として承認しました
log-application-accepted-try = { $company } の参加申請を承認しようとしました
log-application-declined = { $company } の参加申請を却下しました
log-application-declined-try = { $company } の参加申請を却下しようとしました
log-application-read = { $company } の参加申請を閲覧しました
log-application-read-try = { $company } の参加申請を閲覧しようとしました
