### Service requests: tickets from a partner to the programme.

service-requests = サービス リクエスト
menu-support = サポート
lead-service-requests = { $company } からプログラムへのリクエストとその結果です。
lead-own-requests = 自分がプログラムに送信したリクエストとその結果です。
new-request = 新しいリクエスト
search-requests-label = 番号、タイトル、または名前で検索
requests-count = { $count } 件のリクエスト
no-requests = リクエストはまだありません
no-requests-text = プリセールス支援、相談時間、サポートをプログラムに依頼できます。リクエストと回答がここに表示されます。
no-match-requests = 検索とフィルターに一致するリクエストはありません。
filter-by-type = リクエストの種類
filter-all-types = すべての種類
column-number = 番号
column-title = タイトル
column-type = 種類
column-asked-by = 依頼者
column-last-entry = 最新の項目
column-reason = 終了の理由

## Types

request-presales = プリセールス サービス
request-presales-text = プロジェクトのためのプリセールスおよび展開サービスの時間。
request-advisory = 相談時間
request-advisory-text = プログラムのテクニカル コンサルタントに相談できる時間。
request-cloud = 顧客のためのクラウド サポート
request-cloud-text = 顧客に代わって依頼する、クラウド サービスのサポート。インシデントを 1 件使用します。
request-on-premises = オンプレミス サポート
request-on-premises-text = 自社で運用するソフトウェアの製品サポート。インシデントを 1 件使用し、アクセス ID と契約 ID の入力が必要です。
request-cancellation = 返金を伴う解約
request-cancellation-text = 返金を受ける権利がある間に、メンバーシップ、またはその特典やオファーの 1 つを終了します。
request-other = その他
request-other-text = プログラムへのその他の質問。
hours-count = { $count } 時間
incidents-count = { $count } 件のインシデント

## Where a request stands

request-open = 未完了
request-waiting-for-you = 返信が必要
request-waiting-for-programme = プログラムの対応待ち
request-waiting-for-partner = パートナーの返信待ち
request-not-answered = 未回答
request-waiting-for-us = こちらの対応待ち
request-closed = 終了
reason-solved = 解決済み
reason-withdrawn = 取り下げ済み
reason-duplicate = 別のリクエストと重複
reason-product-fault = 製品の不具合
reason-declined = 却下
reason-granted = 解約を承認
phase-presales = プリセールス
phase-design = 設計
phase-deployment = 展開
phase-development = 開発

## What a request asks

request-title = タイトル
request-description = 説明
request-customer = 顧客
request-phase = フェーズ
request-country = 国
request-language = やり取りの言語
request-phone = 電話番号
request-time-zone = タイム ゾーン
request-hours-asked = 希望時間数
request-taken-from = 使用元
request-reserved = 予約済み
request-used = 使用済み
request-cancels-benefit = 特典
request-cancels-offer = オファー
refunded = 返金額

## The choice of a type

requests-closed-types = 現在利用できません
who-can-ask = 依頼できるユーザー
request-needs-role = この依頼を行う権限がありません。現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
request-left-unlimited = メンバーシップで無制限に利用できます。
request-left = 残り：{ $amount }。
request-not-granted = 現在のメンバーシップでは付与されていません。
request-not-activated = メンバーシップで付与されていますが、まだアクティブではありません。先に「技術特典」ページでアクティブ化してください。
no-hours-left = 残り時間がありません。すべて使用済みか、未完了のリクエストで予約済みです。
no-incidents-left = 残りのインシデントがありません。すべて使用済みか、未完了のリクエストで予約済みです。
too-few-left = 残りを超えています：{ $amount }。
cancellation-off = { $package }：{ $reason }
cancellation-asked = 解約はすでに { $reference } で申請されています。
cancellation-part-asked = 一部の解約がすでに { $reference } で申請されています。
cancellation-whole-asked = メンバーシップ全体の解約がすでに { $reference } で申請されています。
refund-possible-until = 何も使用していなければ、{ $date }までは解約して返金を受けられます。
refund-possible-until-keys = プロダクト キーを一度も表示していなければ、{ $date }までは解約して返金を受けられます。
refund-possible-until-day = { $date }までは解約して返金を受けられます。
refund-ended-by-keys = { $date }に { $product } のキーが表示されたため、返金を受けられません。
refund-ended-by-assigning = { $date }に { $product } が割り当てられたため、返金を受けられません。
refund-ended-by-activating = { $date }に { $product } がアクティブ化されたため、返金を受けられません。
refund-too-late = { $date }の購入に対する返金期間が過ぎたため、返金を受けられません。

## The form

choose = 選択…
title-hint = 内容を簡潔に。
description-hint = 必要なこと、試したこと、希望の期日。
product-hint = 例：Windows Server 2019、Azure。
phone-hint = 折り返し連絡できる番号。ほかの国の場合は、+41 のような国番号を付けてください。
time-zone-hint = 例：Asia/Tokyo。
hours-hint = 1 時間単位で、1 件のリクエストにつき最大 { $most } 時間。リクエストが終了するまで予約されます。
ids-hint = どちらも「技術特典」ページの特典の行に表示されています。インシデントの使用元となる特典の確認に使われ、リクエストには保存されません。
ids-again = アクセス ID と契約 ID を保護するため、入力内容は再表示されません。両方をもう一度入力してください。
customer-hint = 依頼の対象となる顧客。
cancellation-which = 何を解約しますか？
cancellation-whole = { $package }、メンバーシップ全体
cancellation-offer = オファー { $offer } のみ
cancellation-one-benefit = { $package } の特典 1 つのみ
cancellation-why = 解約の理由を入力してください
cancellation-why-hint = 使用したものと使用しなかったもの、代わりに希望すること。
cancellation-consequence = 解約が承認されると、選択したものは完全に終了します。メンバーシップの場合はすべての特典、1 つの特典の場合はそのキー、シート、アクティブ化の申請も終了します。
title-missing = タイトルを入力してください
product-missing = 製品を入力してください
customer-missing = 顧客を入力してください
description-missing = 必要なことを説明してください
line-too-long = { $most } 文字以内で入力してください
text-too-long = { $most } 文字以内で入力してください。残りは別のメッセージで送信してください。
phase-missing = フェーズを選択してください
country-missing = 国を選択してください
language-missing = 言語を選択してください
phone-wrong = 連絡のつく電話番号を入力してください
time-zone-wrong = Asia/Tokyo などのタイム ゾーン名を入力してください
hours-wrong = 時間数を 1 から { $most } までの整数で入力してください
access-id-missing = アクセス ID を入力してください
contract-id-missing = 契約 ID を入力してください
ids-do-not-match = アクセス ID と契約 ID が、会社のオンプレミス サポートのアクティブな特典と一致しません。両方を確認してください。
choose-membership = 解約できるものを選択してください

## The thread

thread = メッセージ
request-was-closed = リクエストを終了しました：{ $reason }
request-was-reopened = リクエストを再開しました
your-message = メッセージ
answer-request = リクエストに追記
your-message-hint = 新しい情報を伝えるか、プログラムに返信してください。
message-not-sent = 送信されなかったメッセージ
send-message = メッセージを送信
message-missing = メッセージを入力してください
request-is-closed = その間にリクエストが終了しました。続けて書き込むには、再開してください。

message-sent-before = このフォームは、すでに別の内容で送信されています。下の内容は送信されていません。ボタンを押すと、この内容も送信されます。

request-sent-before = このフォームは、すでに別の内容で { $reference } として送信されています。ここに表示されている内容は送信されていません。ボタンを押すと、別のリクエストとして送信されます。

too-many-open = 1 人が同時に持てる未完了のサービス リクエストは { $count } 件までです。解決したものを終了するか、いずれかが終了するまでお待ちください。

too-much-this-hour = 1 人が 1 時間以内に書き込めるのは { $count } 回までです。{ $time } 以降に再度書き込めます。

thread-part = 全 { $total } 件中 { $from }～{ $to } 件目
thread-earlier = 前の項目
thread-later = 次の項目
request-is-open = リクエストは終了していません。
close-own-request = リクエストを終了
close-own-hint = 解決した場合、または不要になった場合。
closing-is-programmes = このリクエストはプログラムの運営担当者が終了します。その際に使用時間が入力されます。
reopen-request = リクエストを再開
no-reopening-granted = 承認された解約は取り消せません。
no-reopening-asked-anew = 同じものまたはその一部の解約を申請するリクエスト { $reference } が未完了です。
no-reopening-late = 再開できる期限は{ $date }でした。新しいリクエストを作成してください。
reopening-until = リクエストは{ $date }まで再開できます。
reopening-reserves = 再開すると、再び { $amount }が予約されます。

## Closing it oneself

close-request = { $reference } を終了
close-request-question = { $reference } を終了しますか？
why-closing = 終了の理由
closing-gives-hours-back = 予約された時間は戻されます。
closing-gives-incident-back = プログラムがまだ回答していないため、インシデントは戻されます。
closing-uses-incident-up = プログラムが回答済みのため、インシデントは使用済みになります。
reason-missing = 理由を選択してください

## Told after it happened

flash-request-submitted = リクエスト { $reference } を送信しました。回答はここに表示され、メールでも通知されます。
flash-request-answered = { $reference } にメッセージを追加しました。
flash-request-closed = { $reference } を終了しました。
flash-request-reopened = { $reference } を再開しました。

## Mails

mail-is-request-received = サービス リクエストの受付
mail-is-request-answered = サービス リクエストへの回答
mail-is-request-closed = サービス リクエストの終了
mail-request-received-subject = 受付：{ $reference }、{ $title }
mail-request-received = { $company } のサービス リクエスト { $reference } をプログラムが受け付けました：{ $title }。
mail-request-received-next = 回答がありましたら、メールでお知らせします。
mail-request-answered-subject = 回答：{ $reference }、{ $title }
mail-request-answered = { $company } のサービス リクエスト { $reference } にプログラムが回答しました：{ $title }。
mail-request-answered-left = { $company } のサービス リクエスト { $reference } にプログラムが回答しました：{ $title }。依頼者はすでに会社のメンバーではありません。
mail-request-answered-next = 回答はこのメールには含まれていません。ポータルで確認のうえ、返信してください。
mail-request-closed-subject = 終了：{ $reference }、{ $title }
mail-request-closed = { $company } のサービス リクエスト { $reference } が終了しました：{ $title }。
mail-request-closed-left = { $company } のサービス リクエスト { $reference } が終了しました：{ $title }。依頼者はすでに会社のメンバーではありません。
mail-request-closed-because = 理由：{ $reason }。
mail-request-closed-next = 再開の期限と方法は、ポータルで確認できます。
mail-open-request = リクエストを開く
mail-reason-asked = このメールは、{ $company } でこの依頼を行った方にお送りしています。

## For operators

lead-console-requests = パートナーからプログラムへの依頼です。待ち時間の長い順に表示されます。時刻は UTC です。
no-console-requests = サービス リクエストはまだありません
no-console-requests-text = パートナーが送信したすべてのサービス リクエストが、ここに表示されます。
request-acts-closed = リクエストは終了しています。再開できるのはパートナーのみです。
answer-partner = 回答
answer-partner-hint = パートナーにはプログラムの名前で表示されます。メールでも通知されますが、本文は含まれません。
send-answer = 回答を送信
close-with-message = 最後のメッセージ
close-with-message-hint = 任意。パートナーにはメッセージとして表示されます。
close-final = 終了すると、再開できるのはパートナーのみです。
hours-used = 使用時間
hours-used-hint = 0 から { $most } までの整数の時間数。使用しなかった予約分は戻されます。
hours-used-unlimited = 整数の時間数。この特典は無制限です。
hours-used-wrong = 時間数を 0 から { $most } までの整数で入力してください
refunded-hint = { $currency } で入力します（例：1200、1200.50）。支払いがなかった場合は 0 を入力してください。
refunded-wrong = 返金額を入力してください（例：1200、1200.50）
reason-uses-incident = インシデントは使用済みになります。
reason-gives-incident-back = インシデントは戻されます。
reason-ends-membership = メンバーシップとそのすべての特典を完全に終了します。
reason-ends-benefit = 特典 { $name } を完全に終了します。以後、この特典からは何も取得できません。
reason-ends-offer = オファー { $name } を完全に終了します。ほかのオファーが付与していない特典も終了し、それ以外の特典は減少します。使用中の分は残ります。
reason-ends-seats = { $count } 個のシートが終了し、保持者に通知されます。
reason-declines-activations = { $count } 件のアクティブ化の申請が却下されます。
reason-leaves-requests = その一部を予約している未完了のサービス リクエストは、そのまま残ります。
and-next-sentence = { $first }{ $next }
reason-changes-nothing = メンバーシップとその特典は変更されません。
cannot-grant = 解約を承認できません。すでに解約済みか、その後に返金を受ける権利がなくなりました。
declined-by-cancellation = 会社の申請（{ $reference }）により、この特典は解約されました。
request-changed-meanwhile = このページの表示後にリクエストが変更されました。処理は行われていません。メッセージを確認し、もう一度判断してください。
flash-request-taken = { $reference } の担当になりました。
flash-request-handed-over = { $reference } を引き継ぎました。
flash-request-changed = 処理は行われていません。ページの表示後に { $reference } が変更されました。

## In the logs

log-request = サービス リクエスト（{ $reference }）
log-some-request = サービス リクエスト
log-request-submitted = { $request }を送信しました
log-request-submitted-try = { $request }を送信しようとしました
log-request-answered = { $request }に返信しました
log-request-answered-try = { $request }に返信しようとしました
log-request-closed = { $request }を終了しました
log-request-closed-cancelled = メンバーシップの解約により、{ $request }を終了しました
log-request-closed-benefit-cancelled = 特典の解約により、{ $request }を終了しました
log-request-closed-offer-cancelled = オファーの解約により、{ $request }を終了しました
log-request-closed-try = { $request }を終了しようとしました
log-request-reopened = { $request }を再開しました
log-request-reopened-try = { $request }を再開しようとしました
log-request-taken = { $request }の担当になりました
log-request-taken-try = { $request }の担当になろうとしました
log-request-handed-over = { $request }を別の運営担当者に引き継ぎました
log-request-handed-over-try = { $request }を引き継ごうとしました
log-request-read = { $request }を閲覧しました
log-request-read-try = { $request }を閲覧しようとしました
