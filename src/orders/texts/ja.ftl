### Orders: what can be bought, ordering, paying, invoices.

orders = 注文
lead-orders = { $company } の注文と、その支払い方法および請求書です。
search-orders-label = 注文を検索
orders-count = { $count } 件の注文
orders-count-more = { $count } 件を超える注文
no-orders = 注文はまだありません
no-orders-text = 会社が購入、更新、追加したものが、注文から請求書までここに表示されます。
no-match-orders = 条件に一致する注文はありません。

## Where an order stands

order-awaiting-payment = 支払い待ち
order-paid = 支払い済み
order-expired = 未払いで期限切れ
order-cancelled = 取り消し済み
order-refunded = 返金済み
order-of-membership = 1 年間のメンバーシップ
order-of-competency = 保有するメンバーシップへのコンピテンシーの追加
order-of-renewal = メンバーシップの次の年度
order-of-upgrade = 上位レベルのメンバーシップ、25% 割引

## Lists and facts

order-reference = 参照番号
order-what = 注文内容
order-ordered = 注文日
order-price = 価格
order-net = 税抜き
order-tax = 税 { $rate }%
order-total = 合計
order-buyer = 注文者
order-to-pay-by = 支払期限
order-pay-by = { $date }までにお支払いください
order-paid-on = 支払日
order-purpose = 種別
currency = 通貨
amount = 金額
order-title = 注文 { $reference }
order-back = 注文に戻る

## What can be bought

what-to-buy = 購入できるもの
what-to-buy-text = 各メンバーシップは 1 年間有効で、以下の特典が付与されます。使用できないボタンには理由が表示されます。
nothing-sold = 現在販売中のものはありません
nothing-sold-text = プログラムの運営担当者がまだ販売を開始していません。
buy = 購入
renew = 更新
upgrade = アップグレード
add-competency = コンピテンシーの追加
price-from = { $price } から
price-a-year = 年額、税抜き
level-competencies = { $count } 件のコンピテンシーから選択
side-by-side = 比較
side-by-side-text = 数が 2 つある場合、最初の数はコンピテンシーが 1 つのときに付与され、コンピテンシーを追加すると 2 つ目の数まで増えます。
granted-not = 付与なし
granted-from-to = { $least }～{ $most }
open-order = 注文を開く
choose-competencies = コンピテンシーの選択：{ $level }
choose-competencies-text = レベルで付与される特典は 1 回だけ数えられます。コンピテンシーごとに固有の特典が加わり、それぞれ料金がかかります。
competencies = コンピテンシー
go-on = 続行
offer-not-sold = 販売を終了しました。
offer-unpublished = 付与される内容がまだ公開されていません。
offer-ordered = このオファーの注文 { $reference } が支払い待ちです。
offer-held = 会社が保有しています。{ $date }から更新できます。
offer-in-window = { $date }まで更新期間です。更新については、プログラムの運営担当者にお問い合わせください。
offer-same-level = 会社は { $level } を{ $date }まで保有しています。
offer-action-pack = Action Pack を保有できるのは一度に 1 つだけです。会社は { $level } を{ $date }まで保有しています。
offer-apart = 会社が保有する { $offer } と同時には保有できません。
offer-off = 現在 { $offer } は注文できません。{ $reason }

## Ordering

new-order = 注文内容の確認
order-grants = 付与される内容：{ $count } 件の特典
billing = 請求先情報
billing-text = 請求書に記載され、次回の注文のために保存されます。
billing-name = 請求書の宛名
billing-name-hint = 請求書に記載する会社名です。
billing-address = 住所
billing-address-hint = 番地、郵便番号、市区町村を 1 行ずつ入力してください。
billing-tax-number = 納税者番号
billing-own-reference = 自社の参照番号
billing-own-reference-hint = 省略できます。発注番号など。請求書に記載されます。
optional = 省略可能
billing-no-name = 請求書の宛名を入力してください
billing-no-address = 請求先の住所を入力してください
billing-no-country = 国を選択してください
billing-long = { $most } 文字以内で入力してください
terms = 条件
agree-to-terms = 会社としてこれらの条件に同意します
order-not-agreed = 会社として条件に同意することを確認してください
order-with-payment = 注文して支払う
order-free = 注文する
order-changed-meanwhile = 注文内容または価格が変更されました。もう一度確認してください。
order-not-selling = プログラムへの支払い方法がまだ設定されていません。運営担当者にお問い合わせください。
order-no-offer = 選択した組み合わせでは販売していません。もう一度選択してください。
what-changes = { $count ->
    [0] 付与される内容に変更はありません
   *[other] 変更点：{ $count } 件の製品
}
granted-today = 現在
granted-then = 変更後
lost-if-unused = それまでに使用しないと失われるもの
lost-if-unused-text = まだ使用されていません。新しいメンバーシップが始まるまで使用できます：
lost-by = { $amount }、{ $date }まで
lost-by-worth = { $amount }（各 12 か月分）、{ $date }まで
lost-seats = { $count } 人がシートを失います
lost-licenses = { $count } ライセンス
lost-asked = アクティブ化の申請は却下されます
lost-active = アクティブですが、終了します
ends-with-it = { $package } とともに終了するもの
ends-with-it-count = 一部またはすべてが失われる特典：{ $count } 件
ends-unless-renewed = 更新しないと終了するもの
lapses-after = この注文がない場合、メンバーシップは{ $date }を過ぎると失効します。開始済みのサブスクリプションは、それぞれの終了日まで継続します。
lapses-at-once = この注文がない場合、メンバーシップはただちに失効します。更新期間は{ $date }に終了しました。開始済みのサブスクリプションは、それぞれの終了日まで継続します。
seats-and-holders = シート
seats-keep-holders = { $product }：{ $count } シートの保持者はそのままです
seats-lose-holders = { $product }：付与されなくなり、{ $count } 人がシートを失います
who-loses-seat = シートを失うメンバー：{ $product }
who-loses-seat-text = 付与されるシートが減ります。{ $all } 人の中から { $count } 人を選択してください。選択したメンバーは、開始時にシートを失います。
who-loses-seat-wrong = シートを失うメンバーをちょうど { $count } 人選択してください
terms-year = メンバーシップは支払日から 1 年間有効です。
terms-year-at-once = メンバーシップはただちにアクティブになり、{ $date }まで有効です。
terms-competency = コンピテンシーは支払日から有効になり、メンバーシップとともに{ $date }に終了します。料金は全額かかります。
terms-competency-at-once = コンピテンシーはただちに有効になり、メンバーシップとともに{ $date }に終了します。料金は全額かかります。
terms-renewal = 新しい年度は支払日に始まり、その応当日は 365 日後です。前の年度に使用しなかったものは、その年度とともに終了します。同じ製品のシートの保持者はそのままです。
terms-upgrade = メンバーシップは支払日から 1 年間有効です。{ $level } に代わるもので、{ $level } は支払日の前日に終了します。同じ製品のシートの保持者はそのままです。
terms-renewal-pay = 支払いを待つ間、{ $date }まではメンバーシップは失効しません。
terms-pay = { $date }までに銀行振込でお支払いください。それまでに支払われない注文は期限切れになります。
terms-pay-active = { $date }までに銀行振込でお支払いください。それまでに支払われない場合、メンバーシップは終了します。
terms-refund-software = 支払いから { $days } 日以内は、プロダクト キーが一度も表示されていない限り、解約して返金を受けられます。
terms-refund-any-use = 支払いから { $days } 日以内は、表示、割り当て、アクティブ化が一度も行われていない限り、解約して返金を受けられます。
terms-no-refund = 返金はありません。
terms-own-use = ライセンスは、自社での使用と、自社の監督下でのデモンストレーションに限られます。顧客のために使用することはできません。
flash-ordered = 注文しました。参照番号は { $reference } です。

## One order

how-to-pay = 支払い方法
how-to-pay-rest = 一部支払い済み：残額の支払い方法
how-to-pay-text = { $date }までに金額を振り込んでください。支払いを照合できるよう、参照番号を必ず記載してください。
bank-account = 口座
recipient = 受取人
papers = 印刷用
history = 履歴
cancel-order = 注文の取り消し
cancel-order-text = { $offers } の注文 { $reference } を取り消します。
cancel-order-consequence = 支払いは不要になります。すでに支払った場合は、取り消さずに、支払いが記帳されるのをお待ちください。
flash-order-cancelled = 注文 { $reference } を取り消しました。
order-is-over = この注文はもう取り消せません。現在の状態：{ $state }。
order-is-active = この注文のメンバーシップはすでにアクティブです。解約はサービス リクエストで依頼してください。
order-is-partly-paid = 一部が支払い済みです。サービス リクエストでプログラムの運営担当者にお問い合わせください。
order-step-ordered = { $name } さんが注文しました
order-step-payment = { $date }に { $amount } の支払い
order-step-let-go = 不足額 { $amount } を免除
order-step-paid-back = { $date }に { $amount } を払い戻し
order-step-invoice = 請求書 { $number }
order-step-credit-note = 返金明細書 { $number }
order-step-paid = 全額支払い済み
order-step-expired = 支払いがなく期限切れ
order-step-refunded = 返金済み
order-step-cancelled = { $name } さんが取り消しました

## Invoices

pro-forma = 見積請求書
invoice-with-number = 請求書 { $number }
credit-note-with-number = 返金明細書 { $number }
credit-note-line = { $offers } の返金
invoice-date = 請求日
seller = 販売者
billed-to = 請求先
tax-number = 納税者番号：{ $number }
invoice-pay = { $date }までに口座 { $account } へお支払いください。参照番号 { $reference } を必ず記載してください。
pro-forma-is-none = これは請求書ではありません。請求書は入金後に発行されます。
invoice-paid = { $date }に銀行振込でお支払いいただきました。ありがとうございます。
print-hint = このページは印刷用です。ブラウザーの印刷機能で PDF として保存することもできます。

## The console

lead-all-orders = すべての会社の注文です。新しい順に表示されます。
search-all-orders-label = 参照番号、または会社の MPN ID
no-orders-at-all-text = 会社からの注文がここに表示されます。
orders-that-differ = 金額の相違
order-differs = 金額が一致しません
orders-first = 最新の注文
orders-before = より新しい注文
orders-after = より古い注文
payments-booked = 支払いと請求書
payments-none = まだ記帳はありません。
book-payment = 支払いの記帳
book-payment-text = 銀行明細のとおりに入力してください。全額が支払われると、支払日からメンバーシップが始まり、請求書が作成されます。
amount-hint = 小数点にはピリオドを使い、コンマは入れないでください。例：1200.50
payment-day = 支払日
payment-day-hint = 明細に記載されている日付です。
payment-no-amount = 金額を 0 より大きい数字で入力してください
payment-no-date = 日付を入力してください
payment-in-future = 未来の日付です
payment-before-order = 注文日は{ $date }です。それより前に支払うことはできません
payment-in-the-way = 会社が別のメンバーシップを取得しており、両立できません。会社に注文の取り消しを依頼してから、支払いを記帳してください。支払いは過払いとして表示されます
flash-payment-booked = 支払いを記帳しました。
flash-payment-short = 支払いを記帳しました。まだ { $amount } 不足しています。
flash-payment-over = 支払いを記帳しました。{ $amount } の過払いです。
settle-missing = { $amount } の不足
settle-missing-text = 残額の支払いを待つか、残額を免除してください。免除すると、注文は支払い済みになります。
settle-let-go = 残額を免除
settle-too-much = { $amount } の過払い
settle-too-much-text = 払い戻しを行ってから、払い戻した日をここに記録してください。
settle-for-nothing = 支払い不要の注文に { $amount } の入金
settle-for-nothing-text = この注文は終了しています。払い戻しを行ってから、払い戻した日をここに記録してください。
settle-pay-back = 払い戻しを記録
settle-day = 払い戻し日
settle-day-hint = 振り込みを行った日です。
settle-note = メモ
settle-note-hint = 会社に表示されます。
settle-no-note = 会社へのメモを入力してください
settle-even = 不足も過払いもなくなりました。
settle-changed = 金額が変わりました。もう一度確認してください。
flash-settled = 精算しました。

## Mails

mail-is-order-received = 注文の受付
mail-is-order-paid = 注文の支払い完了
mail-is-order-expired = 注文の期限切れ
mail-order-received-subject = ご注文 { $reference } を受け付けました
mail-order-received = { $company } は、参照番号 { $reference } で { $offers } を注文しました。
mail-order-how-to-pay = { $date }までに { $amount } を次の口座に振り込んでください：{ $account }
mail-order-reference = 支払いを照合できるよう、参照番号 { $reference } を必ず記載してください。
mail-order-paid-subject = ご注文 { $reference } の支払いが完了しました
mail-order-paid = { $company } の注文 { $reference } は{ $date }に支払われました。{ $offers } をご利用いただけます。
mail-order-invoice = 請求書は注文のページにあります。
mail-order-expired-subject = ご注文 { $reference } は期限切れになりました
mail-order-expired = { $company } の注文 { $reference }（{ $offers }）の支払期限は{ $date }でした。全額の入金がなかったため、期限切れになりました。
mail-order-paid-meanwhile = この日までに支払い済みの場合、手続きは不要です。支払いが記帳されしだい、注文は再び有効になります。
mail-open-order = 注文を開く
mail-reason-order = このメールは、{ $company } の注文をされた方、または同社の管理者にお送りしています。

## The two logs

log-order-placed = { $offers } を { $amount } で注文しました（{ $reference }）
log-order-placed-try = 注文しようとしました
log-order-cancelled = 注文 { $reference }（{ $offers }）を取り消しました
log-order-cancelled-try = 注文 { $reference } を取り消そうとしました
log-order-expired = 未払いの注文 { $reference }（{ $offers }）を期限切れにしました
log-order-expired-try = 注文 { $reference } を期限切れにしようとしました
log-payment-booked = 注文 { $reference } に対する{ $date }の支払い { $amount } を記帳しました
log-payment-booked-try = 注文 { $reference } の支払いを記帳しようとしました
log-order-paid = 注文 { $reference }（{ $offers }）が{ $date }に支払われたことを記録しました
log-order-paid-try = 注文 { $reference } が支払われたことを記録しようとしました
log-order-paid-back = 注文 { $reference } について { $amount } の払い戻しを記録しました
log-order-let-go = 注文 { $reference } の不足額 { $amount } を免除しました
log-order-settled-try = 注文 { $reference } の差額を精算しようとしました
log-order-begun = 注文 { $reference } により { $offers } を開始しました（{ $from }～{ $to }）
log-order-begun-try = 注文 { $reference } の内容を開始しようとしました
log-order-refunded = 注文 { $reference } の { $amount } を返金しました
log-order-refunded-try = 注文 { $reference } を返金しようとしました
log-membership-lapsed = メンバーシップ { $offers } が失効しました（更新期限：{ $date }）
log-membership-lapsed-try = メンバーシップ { $offers } を失効させようとしました
log-order-read = 注文 { $reference } を閲覧しました
log-order-read-try = 注文 { $reference } を閲覧しようとしました

declined-as-unpaid = 付与元の注文 { $reference } が支払われませんでした。
declined-as-replaced = 付与元のメンバーシップは、注文 { $reference } のメンバーシップに置き換えられました。

## Bank statements

bank-statements = 銀行明細
bank-statement = 銀行明細
lead-bank-statements = 銀行のファイルに含まれる判断が必要な支払いと、最近インポートしたファイルです。
take-in-statement = 銀行明細のインポート
take-in-statement-text = 銀行からダウンロードできる CSV ファイルです。レイアウトは問いません。記帳の前に、各行がどう処理されるかを確認できます。
statement-file = 銀行の CSV ファイル
statement-file-hint = 最大 { $size }、{ $lines } 行。
statement-read = ファイルを読み込む
statement-no-file = ファイルを選択してください
statement-empty = このファイルには取引がありません
statement-large = ファイルが { $size } を超えています。期間を短くして銀行からダウンロードしてください
statement-many = ファイルは { $lines } 行ありますが、一度に読み込めるのは { $most } 行までです。期間を短くして銀行からダウンロードしてください
statement-not-text = このファイルはテキストではありません。CSV 形式で銀行からダウンロードしてください
statement-no-columns = 日付、金額、摘要の見出しがある行がこのファイルに見つかりません
statement-columns-found = 日付、金額、摘要の見出しがある行がこのファイルに見つかりません。見つかった見出し：{ $columns }
statement-days = 日付の表記
statement-day-first = 日が先：31/12/2026
statement-month-first = 月が先：12/31/2026
statement-day-two-ways = { $line } 行目の { $text } は、2 通りの日付に読めます。日付の表記を指定してから、もう一度ファイルを選択してください
statement-decimal = 金額の表記
statement-comma = 小数点はコンマ：1.234,56
statement-point = 小数点はピリオド：1,234.56
statement-amount-two-ways = { $line } 行目の { $text } は、2 通りの金額に読めます。金額の表記を指定してから、もう一度ファイルを選択してください
statement-of = { $date }にインポートした銀行明細
statement-shown = 確定待ち
statement-confirmed = 確定済み
statement-discarded = 破棄済み
statement-booking = { $count } 件の支払いを記帳中
statement-taken-in = インポート日
statement-until = 確定されない場合、{ $date }に破棄されます。
statement-confirm-text = 記帳予定：{ $booked } 件。判断待ち：{ $waiting } 件。記帳した内容は元に戻せません。
statement-confirm = { $count } 件の支払いを記帳
statement-confirm-none = 判断待ちとして保存
statement-nothing-new = このファイルに新しい内容はありません。破棄のみ可能です。
statement-changed = 表示した後に、このファイルの処理内容が変わりました。もう一度確認してください
statement-over = この銀行明細はすでに確定済みです
statement-discard = 破棄
flash-statement-confirmed = 銀行明細を確定しました。
flash-statement-discarded = 銀行明細を破棄しました。
statements-taken-in-last = 最近のインポート
no-statements = インポートした銀行明細はまだありません。

## Lines of a bank statement

lines-in-statement = 支払い
lines-exact = 金額が一致
lines-waiting = 判断待ち
lines-before = 以前のファイルにあり
lines-to-book = 記帳予定
lines-booked = 記帳済み
lines-set-aside = 対象外
lines-left-out = 入金以外
lines-unread = 読み取れない行
lines-unread-text = これらの行は記帳されません。ファイルを修正して、もう一度インポートしてください。それまでに確定した行は除外されます。
lines-sum = { $count } 件の支払い：{ $sums }
lines-count = { $count } 件の支払い
lines-count-more = { $count } 件を超える支払い
lines-first = 最新の支払い
lines-newer = より新しい支払い
lines-older = より古い支払い
search-lines-label = 支払人と摘要を検索
no-lines = 支払いはありません
no-lines-text = このファイルには入金の行がないか、ファイルが破棄されました。
no-lines-match = 条件に一致する支払いはありません。
no-lines-waiting = 判断待ちはありません
no-lines-waiting-text = 銀行明細のうち、自動で記帳できない支払いがここに表示されます。
bank-line = 行
bank-payer = 支払人
bank-texts = 摘要
bank-line-what = 判定
bank-line-booked-on = 銀行の記帳日：{ $date }
line-matched = 請求額と一致
line-revives = 期限内に支払われているため、期限切れの注文は再び有効になります。
line-less = 請求額より { $amount } 少ない
line-more = 請求額より { $amount } 多い
line-differs-hint = 記帳後、精算が必要な金額が注文に表示されます。
line-doubled = 同じ注文への支払いがほかの行にもあります：{ $lines }
line-together-exact = 合計すると請求額と一致します。
line-together-less = 合計しても請求額より { $amount } 少なくなります。
line-together-more = 合計すると請求額より { $amount } 多くなります。
line-paid = 注文は支払い済み
line-expired = 支払い時に注文は期限切れ
line-cancelled = 注文は取り消し済み
line-refunded = 注文は返金済み
line-other-currency = 注文の通貨が異なる
line-several = 複数の注文が記載されている
line-possible = 参照番号が不完全か間違っています。次のいずれかの可能性があります
line-unknown = { $references } という注文はありません
line-none = 注文の記載なし
line-before = 確定済みのファイルにあり
bank-line-refused = 注文に記帳できなかった
statement-unread-at = { $line } 行目：{ $why }
unread-no-date = 日付がありません
unread-date = 「{ $text }」は日付ではありません
unread-two-ways = 「{ $text }」は 2 通りに読めます
unread-no-amount = 金額がありません
unread-amount = 「{ $text }」は金額ではありません
unread-two-amounts = 入金と出金の両方があります
unread-direction = 「{ $text }」は入金でも出金でもありません
unread-currency = 「{ $text }」は通貨ではありません
unread-two-currencies = { $one } と { $other } の両方があります

## A line and its decision

bank-line-title = 銀行明細の { $line } 行目
bank-line-orders = 該当する可能性がある注文
bank-line-book = 注文に記帳
bank-line-book-text = 全額を 1 件の注文に記帳します。不足または過払いの場合は、精算が必要な金額が注文に表示されます。
bank-line-reference-hint = 請求書のとおり：PB-1234-5678
bank-line-no-order = この参照番号の注文はありません
bank-line-in-other-currency = この注文の通貨は { $currency } ですが、支払いの通貨は異なります
bank-line-changed = この支払いはすでに判断されました
bank-line-set-aside = 対象外にする
bank-line-set-aside-text = 払い戻し済み、別の用途の支払いなど、どの注文にも該当しない場合に使用します。支払人が記入した内容は 90 日後に削除されます。
bank-line-note = 理由
bank-line-note-hint = ほかの運営担当者向けです。
flash-line-set-aside = 支払いを対象外にしました。

## Bank statements in the log

log-statement-taken-in = 銀行明細をインポートしました（{ $lines } 件の支払い）
log-statement-taken-in-try = 銀行明細をインポートしようとしました
log-statement-confirmed = 銀行明細を確定しました（{ $lines } 件の支払いを記帳）
log-statement-confirmed-try = 銀行明細を確定しようとしました
log-statement-discarded = 銀行明細を破棄しました
log-statement-discarded-try = 銀行明細を破棄しようとしました
log-bank-line-booked = 銀行明細の { $line } 行目（{ $amount }）を注文 { $reference } に記帳しました
log-bank-line-booked-try = 銀行明細の行を記帳しようとしました
log-bank-line-assigned = 銀行明細の { $line } 行目（{ $amount }）を注文 { $reference } に割り当てました
log-bank-line-assigned-try = 銀行明細の行を注文に割り当てようとしました
log-bank-line-set-aside = 銀行明細の { $line } 行目（{ $amount }）を対象外にしました
log-bank-line-set-aside-try = 銀行明細の行を対象外にしようとしました
