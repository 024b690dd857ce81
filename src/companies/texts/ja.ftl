### The operators’ pages of companies.

companies = 会社
lead-companies = プログラムに参加しているすべての会社です。MPN ID 順に表示されます。日付は UTC です。
no-companies = 会社はまだありません
no-companies-text = 最初の会社を追加してください。追加すると、メンバーの招待とメンバーシップの付与を行えます。
search-companies-label = 名前の一部、MPN ID、メール ドメイン、またはメンバーのアドレス全体
no-match-companies = 状態と入力内容に一致する会社はありません。メール アドレスは全体を入力してください。名前は一部だけでも検索できます。
show-all-companies = すべての会社を表示
first-companies = 最初の会社
companies-before = 小さい番号
companies-after = 大きい番号
companies-count = { $count } 社
companies-count-more = { $most } 社以上
company-suspended = 停止中
company-invited = 参加者なし
company-moving = 移行に招待済み
company-elsewhere = 旧サイトで管理
company-country = 国
company-memberships = メンバーシップ
company-no-membership = なし
company-added = 追加日

## What the logs tell

log-company-added = 会社 { $mpn } をプログラムに追加しました
log-company-added-try = プログラムに会社を追加しようとしました
log-company-read = 会社 { $mpn } のページを閲覧しました
log-company-read-try = 会社 { $mpn } のページを閲覧しようとしました
log-company-corrected = 会社 { $mpn } のデータを変更しました
log-company-corrected-try = 会社 { $mpn } のデータを変更しようとしました
log-company-suspended = 会社 { $mpn } を停止しました
log-company-suspended-try = 会社 { $mpn } を停止しようとしました
log-company-lifted = 会社 { $mpn } の停止を解除しました
log-company-lifted-try = 会社 { $mpn } の停止を解除しようとしました
log-company-noted = 会社 { $mpn } にメモを追加しました
log-company-noted-try = 会社 { $mpn } にメモを追加しようとしました

## Adding and correcting

company-new = 会社の追加
company-add = 会社を追加
company-name = 名前
company-name-hint = メンバーとプログラムが使用する名称。
company-name-missing = 会社名を入力してください
company-name-long = 名前は 200 文字以内にしてください
company-number-hint = 空欄にすると、次の番号が割り当てられます。
company-number-wrong = 10 桁以内の数字を入力するか、空欄にしてください
company-number-taken = MPN ID { $number } は別の会社が使用しています
company-number-repeated = この MPN ID は { $line }にもあります
company-no-number-left = 最大の番号に続く MPN ID がありません。入力してください
company-choose = 選択
company-country-wrong = 国を選択するか、2 文字のコードを入力してください
company-zone = タイム ゾーン
company-zone-hint = 例：Asia/Tokyo。特典の最終日は、このタイム ゾーンの 1 日全体です。
company-zone-wrong = Asia/Tokyo などのタイム ゾーン名を入力してください
company-language = 言語
company-language-wrong = ポータルの言語のいずれかを選択してください
company-domains = メール ドメイン
company-domains-hint = 1 行に 1 つ（例：example.com）。複数の会社で同じドメインは使用できません。
company-domain-wrong = 「{ $domain }」はメール ドメインではありません（例：example.com）
company-domain-taken = メール ドメイン { $domain } は { $company }（MPN { $mpn }）のものです
company-domain-repeated = メール ドメイン { $domain } は { $line }にもあります
company-domains-many = 会社に登録できるメール ドメインは { $most } 個までです
company-is-elsewhere = まだ旧サイトで特典を管理している
company-is-elsewhere-hint = 移行の招待を承諾するまで、会社のページでは内容の表示のみ可能で、操作はできません。
company-first-admin = 最初のグローバル管理者
company-first-admin-hint = メールで招待されます。空欄のままにして、後で招待することもできます。
company-admin-is-operator = この人は運営担当者のため、会社に所属できません
company-admin-name = 名前
company-admin-email = メール アドレス
company-admin-name-wrong = 名前を入力してください
company-admin-email-wrong = メール アドレスを入力してください（例：name@example.com）
flash-company-added = { $company } をプログラムに追加しました（MPN ID { $mpn }）。
company-correct = { $company } のデータの修正
company-correct-lead = 変更内容は、会社のグローバル管理者にメールで通知されます。
company-correct-verb = データを修正
company-save = 保存
company-now = 現在の内容
company-changed-meanwhile = このページを開いた後に、ほかのユーザーがこの会社のデータを変更しました。入力内容は下に残っています。もう一度保存すると、その変更が置き換えられます。
flash-company-corrected = 会社のデータを変更しました。

## Suspending

company-suspend = { $company } の停止
company-suspend-verb = 停止する
company-suspend-text = 停止すると、会社のメンバーはすべての内容を確認できますが、変更はできなくなります。すべてのページにその旨とこの理由が表示され、グローバル管理者にメールで通知されます。
company-reason = 理由
company-reason-hint = 会社に表示されます。
company-reason-missing = 理由を入力してください
company-reason-long = 理由は { $most } 文字以内にしてください
company-is-suspended = この会社は、次の理由ですでに停止中です
company-is-not-suspended = この会社は停止中ではありません
company-lift = { $company } の停止の解除
company-lift-verb = 停止を解除
company-lift-text = 会社のメンバーはすぐに操作できるようになります。グローバル管理者にメールで通知されます。
company-suspended-because = メンバーに表示される理由
flash-company-suspended = 会社を停止しました。
flash-company-lifted = 会社の停止を解除しました。

## Notes

company-add-note = { $company } についてのメモの追加
company-note = メモ
company-note-verb = メモを追加
company-note-missing = メモを入力してください
company-note-long = メモは 10,000 文字以内にしてください
flash-company-noted = メモを追加しました。

## Mails

mail-is-company-suspended = 会社の停止
mail-is-company-lifted = 会社の停止の解除
mail-is-company-corrected = 会社のデータの変更
mail-company-suspended-subject = プログラムで { $company } が停止されました
mail-company-suspended = プログラムが { $company } を停止しました。会社のメンバーはすべての内容を確認できますが、変更はできません。
mail-company-suspended-reason = 理由：{ $reason }
mail-company-suspended-next = 保有している特典やデータは失われていません。停止の解除については、プログラムの運営担当者にお問い合わせください。
mail-company-lifted-subject = { $company } の停止が解除されました
mail-company-lifted = プログラムが { $company } の停止を解除しました。会社のメンバーは再び操作できます。
mail-company-corrected-subject = プログラムが { $company } のデータを変更しました
mail-company-corrected = プログラムが { $company } について保持しているデータを変更しました：{ $fields }。
mail-company-corrected-next = 内容に誤りがある場合は、プログラムの運営担当者にお問い合わせください。

## Many at once

companies-many = 会社をまとめて追加
companies-many-lead = 1 行に 1 社を記載した、見出し付きの表計算ファイルを使用します。実行前に、各行の処理内容を確認できます。
companies-template = 記入用ファイルのダウンロード
companies-file = ファイル
companies-file-hint = { $most } 行以内の CSV。
companies-text = または同じ内容のテキスト
companies-text-hint = 表計算ソフトからコピーした内容（1 行目は見出し）。ファイルを選択しない場合に使用します。
companies-preview = 処理内容を表示
company-file-admin-name = 最初のグローバル管理者
company-file-admin-email = 最初のグローバル管理者のメール アドレス
companies-caption = 各行の処理内容
companies-column-line = 行
companies-column-place = 国、タイム ゾーン、言語
companies-column-outcome = 結果
companies-line-fine = 追加されます
companies-change = リストを変更
companies-blocked = 誤りのある行がある間は、何も追加されません。
companies-summary = { $good } 社を追加できます。{ $bad } 行に誤りがあります。
companies-add = { $count } 社を追加
companies-line = { $line } 行目：{ $problems }
companies-line-number = { $line } 行目
companies-more-lines = ほかに { $count } 行に誤りがあります
companies-empty = ファイルを選択するか、見出しの下に行を入力してください
companies-too-large = リストが { $most } KiB を超えています。分割して送信してください
companies-too-many = リストは { $count } 行です。一度に追加できるのは { $most } 行までです
companies-not-text = このファイルはテキストではありません。CSV として保存してください
companies-columns = 見出しには、名前、国、タイム ゾーン、言語をそれぞれ 1 つずつ含めてください
companies-changed-meanwhile = 確認後に状況が変わりました。現在の処理内容を下で確認してください
flash-companies-added = { $count } 社をプログラムに追加しました。

## The company’s own page of its data, and what operators agree to

company-own-data = 会社のデータ
company-own-lead = プログラムが会社について保持しているデータです。
company-support = サポートの連絡先
company-support-email = サポートの連絡先：メール アドレス
company-support-phone = サポートの連絡先：電話番号
company-support-none = 未入力
company-support-hint = プログラムから会社に問い合わせる際の連絡先。両方とも空欄にできます。
company-support-email-wrong = メール アドレス（例：name@example.com）を入力するか、空欄にしてください
company-support-phone-wrong = 国番号を付けた電話番号（例：+41 44 668 18 00）を入力するか、空欄にしてください
company-agreed-hint = 変更には、プログラムの運営担当者の承認が必要です。
company-own-zone-hint = 例：Asia/Tokyo。変更後の日付は、このタイム ゾーンで計算されます。
company-own-domains-hint = 1 行に 1 つ（例：example.com）。変更には、プログラムの運営担当者の承認が必要です。
company-change = データの変更
company-change-verb = 変更を保存
company-who-changes = 会社のデータを変更できるユーザー
company-needs-role = 変更する権限がありません。現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
company-none-open = 承認待ちのものはありません。
company-proposal = 名前とメール ドメイン
company-proposal-open = { $by } さんが { $at } に提案しました。プログラムの運営担当者の承認待ちです。
company-proposal-agreed = 最新の提案は { $at } に承認されました。
company-proposal-declined = 最新の提案は { $at } に却下されました。
company-proposal-withdrawn = 最新の提案は { $at } に取り下げられました。
company-withdraw = 提案を取り下げる
flash-company-changed = 会社のデータを保存しました。
flash-company-proposed = 提案はプログラムの運営担当者の承認待ちです。それまで、名前とメール ドメインは変わりません。
flash-company-changed-and-proposed = 会社のデータを保存しました。名前とメール ドメインは、プログラムの運営担当者が承認するまで変わりません。
flash-company-withdrawn = 提案を取り下げました。
company-proposals = 提案された名前とドメイン
company-proposals-lead = 会社が希望する名前とメール ドメインです。古い順に表示されます。
company-proposals-none = 承認待ちはありません。
company-proposed-at = 提案日時
company-proposal-of = { $company } の提案
company-proposal-by = 提案者：{ $by } さん
company-proposes = 会社が、別の名前またはメール ドメインを提案しています。
company-see-proposal = 提案を表示
company-field = 項目
company-field-now = 現在
company-field-wanted = 提案
company-agree = 承認する
company-agree-text = ただちに変更され、会社のグローバル管理者にメールで通知されます。
company-decline = 却下する
company-decline-hint = 会社のグローバル管理者に、ページとメールで表示されます。
flash-proposal-agreed = 会社のデータを変更し、グローバル管理者に通知しました。
flash-proposal-declined = 提案を却下し、会社のグローバル管理者に通知しました。
mail-is-proposal-agreed = 提案の承認
mail-proposal-agreed-subject = { $company } の新しいデータ
mail-proposal-agreed = { $company } の提案をプログラムが承認しました。変更内容：{ $fields }。
mail-is-proposal-declined = 提案の却下
mail-proposal-declined-subject = { $company } の提案が却下されました
mail-proposal-declined = { $company } の提案をプログラムが却下しました。変更は行われていません。提案の内容：{ $fields }。
mail-proposal-message = プログラムからのメッセージ：
log-proposal-made = 会社 { $mpn } の別の名前またはメール ドメインを提案しました
log-proposal-made-try = 会社 { $mpn } の別の名前またはメール ドメインを提案しようとしました
log-proposal-withdrawn = 会社 { $mpn } の提案を取り下げました
log-proposal-withdrawn-try = 会社 { $mpn } の提案を取り下げようとしました
log-proposal-agreed = 会社 { $mpn } の提案を承認しました
log-proposal-agreed-try = 会社 { $mpn } の提案を承認しようとしました
log-proposal-declined = 会社 { $mpn } の提案を却下しました
log-proposal-declined-try = 会社 { $mpn } の提案を却下しようとしました
