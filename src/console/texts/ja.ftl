### The operators’ pages of the mails: what became of each, and sending one again.

mails = メール
lead-mails = ポータルが送信するメールとその結果です。新しい順に表示されます。時刻は UTC です。
mails-rest = メール サーバーが設定されていません。
mails-rest-text = メールはここに保留され、送信されません。SMTP_URL を指定してポータルを起動すると送信されます。
no-mails = メールはまだありません
no-mails-text = ポータルが作成するすべてのメールが、作成された時点でここに表示されます。
search-mails-label = 受信者のアドレス、または会社の名前か MPN ID
search-subjects-label = 件名に含まれる語句
subjects-among = 最新の { $most } 件のメールが検索対象です。受信者または会社を指定すると、そのすべてのメールが対象になります。
no-match-mails = 状態と入力内容に一致するメールはありません。アドレスと MPN ID は全体を入力してください。会社名は先頭部分だけでも検索できます。
show-all-mails = すべてのメールを表示
newest-mails = 最新のメール
older-mails = より古いメール
newer-mails = より新しいメール
mails-count = { $count } 件のメール
mails-count-more = { $most } 件以上のメール

mail-queued = 送信待ち
mail-sent = 送信済み
mail-failed = 失敗
column-recipient = 受信者
column-mail = メール
column-written = 作成日時
column-tries = 試行回数
column-last-error = 最後のエラー
mail-no-company = 会社なし

## How often it was tried

mail-tries = { $count } 回試行済み
mail-tries-due = { $count } 回試行済み、まもなく再試行
mail-tries-next = { $count } 回試行済み、次回は { $at }

## The page of one mail

mail-page-title = メール：{ $mail }
mail-tried = { $count } 回
mail-not-tried-since = 再送信後はまだ試行されていません
mail-next-try = 次回の試行
mail-sent-at = 送信日時
mail-given-up-at = 送信中止日時
mail-sent-again = 再送信
mail-sent-again-times = { $count } 回、最終 { $at }
message-identifier = メッセージ ID
mail-content = 内容
mail-subject = 件名
mail-text-part = メールの本文
mail-html-part = メールを HTML で表示
mail-cannot-be-shown = このバージョンのポータルでは、このメールは不明なため表示できません。

## Sending it again

mail-try-now = 今すぐ試行
mail-try-now-text = メールは送信待ちです。次回の試行を待たずに、今すぐ送信を試すことができます。
mail-off-due = すでに送信の順番を待っており、順番が来しだい試行されます。
mail-off-rests = メール サーバーがないため、試行できません。
mail-send-again = 再送信
mail-send-again-text = メール サーバーが恒久的に拒否したか、3 日間試行したものの、メールは受け付けられませんでした。再送信すると、今から 3 日間試行されます。
mail-send-twice = もう一度送信
mail-send-twice-text = このメールはメール サーバーに受け付けられました。再送信すると、{ $email } に 2 通目が届きます。
flash-mail-queued = メールを送信待ちに追加しました。まもなく送信されます。
flash-mail-changed = 送信は行われていません。ページの表示後に、このメールの状態が変わりました。

## The work

work = 作業
lead-work = パートナーが対応を待っているものです。古い順に表示されます。時刻は UTC です。
work-open = 未対応 { $count } 件
work-nobodys = 担当者なし { $count } 件
work-own = 自分の担当 { $count } 件
work-oldest = 最も古いもの：{ $ago }
work-none = 対応待ちはありません。
work-since = 最も古いもの：{ $ago }
work-pools-none = どのプールにも十分なキーがあります。
work-companies-none = 未承諾の会社の招待はありません。
work-mails-none = すべてのメールが送信済みです。

## Settings

settings = 設定
lead-settings = プログラム全体に適用される設定です。変更は 1 秒以内にすべてのページに反映され、下の一覧に記録されます。
settings-save = 設定を保存
flash-settings-saved = 設定を保存しました。
settings-changed-meanwhile = このページの表示後に、ほかのユーザーが設定を変更しました。入力内容はそのまま残っています。変更の一覧を確認してから、もう一度保存してください。
settings-programme = プログラム
settings-policies = ポリシー
settings-links = リンク
settings-seller = 販売者と銀行
settings-changes = 変更
settings-no-changes = 変更はまだありません。
setting-from-to = 「{ $from }」から「{ $to }」へ
setting-yes = はい
setting-no = いいえ
refund-ended-by-software = プロダクト キーの最初の表示
refund-ended-by-any-use = すべての使用：最初のキー表示、最初の割り当て、最初のアクティブ化
setting-logo-text-hint = 空欄の場合は、プログラムの名前が使用されます。
setting-currency-hint = EUR などの 3 文字。会社が何かを購入すると変更できなくなります。
setting-languages-hint = ページは、提供されている場合は閲覧者の言語で表示されます。
setting-mail-sender-name-hint = 空欄の場合は、プログラムの名前が使用されます。アドレスは { $address } のままです（ポータルの起動時に設定）。
setting-seat-waiting-days-hint = 0 から 366 まで。0 の場合、シートは自由に割り当て直せます。
setting-refund-ended-by-hint = 今後の購入に適用されます。
setting-refund-days-hint = 0（購入当日のみ）から 366 まで。今後の購入に適用されます。
setting-renewal-days-hint = 応当日の翌日から数えて 0 から 90 まで。その後メンバーシップは失効します。今後の購入に適用されます。
setting-extra-days-hint = この日数の間、シートの割り当てと使用、および技術特典のアクティブ化を引き続き行えます（最長で更新期間の終了まで）。今後の購入に適用されます。
setting-cloud-portal-url-hint = クレジットとクラウド サブスクリプションを管理する場所。
setting-membership-center-url-hint = 移行していない会社が特典を管理する場所。
setting-regional-help-url-hint = それらの会社が技術特典について問い合わせる窓口。
setting-support-site-url-hint = 独自のサイトが指定されていない製品のサポートを依頼する場所。
setting-tax-rate-hint = 空欄の場合、税はかかりません。
setting-active-at-once-hint = この金額（税込）までの注文は、支払い前にアクティブになります。30 日間支払いがない場合は終了します。空欄の場合は、無料の注文のみが対象です。
setting-missing = 入力してください
setting-long = { $most } 文字以内で入力してください
setting-not-in-range = { $least } から { $most } までの整数を入力してください
setting-not-an-address = https:// で始まるアドレスを入力してください
setting-not-a-currency = EUR などの 3 文字を入力してください
setting-currency-fixed = 会社がこの通貨で購入しているため、変更できません
setting-no-language = 1 つ以上選択してください
setting-not-a-rate = 小数点以下 2 桁までのパーセント値を入力してください（例：8.1）
setting-not-an-amount = プログラムの通貨による金額を、コンマを使わず小数点で入力してください（例：1200.50）
setting-not-a-choice = いずれかを選択してください

## Setting up

set-up = セットアップ
lead-set-up = プログラムのセットアップ完了まで、残り { $left } ステップです。
set-up-complete = プログラムのセットアップが完了しました。
set-up-done = 完了
set-up-to-do = 未完了
set-up-settings = 設定
set-up-settings-text = 名前、通貨、言語、ポリシー。変更がない場合も、確認して一度保存してください。
set-up-mail = メール
set-up-mail-text = 自分宛てにテスト メールを送信し、届くことを確認してください。
set-up-send-test = { $email } にテスト メールを送信
set-up-catalogue = カタログ
set-up-catalogue-text = プログラムが販売する製品とオファー。
set-up-starter = スターター カタログを読み込む
set-up-starter-text = はじめに使える、実際のプログラムの製品とオファー（ポータルの全言語、キーなし）。不要なものは後で削除できます。
flash-starter-loaded = { $products } 件の製品と { $offers } 件のオファーをカタログに読み込みました。
flash-starter-not-loaded = 読み込みは行われていません。カタログにはすでに内容があります。
set-up-keys = プロダクト キー
set-up-keys-text = 会社に渡すキー。製品ごとのプールに入れます。
set-up-companies = 最初の会社
set-up-companies-text = 最初の会社が追加されると、プログラムのセットアップは完了です。
set-up-finish = セットアップを完了する
set-up-finish-text = 残りをこのままにする場合は、この一覧を最初のページから消すことができます。
flash-test-mail-sent = テスト メールを送信しています。
flash-test-mail-rests = メール サーバーが設定されていないため、テスト メールは送信トレイに保留されています。
flash-set-up-finished = セットアップを完了しました。

## The catalogue

catalogue = カタログ
catalogue-file = ファイルとしてのカタログ
lead-catalogue-file = パッケージ、製品、オファーを 1 つの TOML ファイルにまとめたものです。バージョン管理できます。
catalogue-export = エクスポート
catalogue-export-text = ファイルには現在のカタログの内容がすべて含まれます。プロダクト キーは含まれません。
catalogue-download = カタログのダウンロード
catalogue-import = インポート
catalogue-import-text = ファイルはカタログ全体として扱われます。ファイルにないものは、使用中でない限り削除されます。変更点は事前に確認できます。
catalogue-choose = カタログ ファイル（.toml）
catalogue-no-file = ファイルを選択してください
catalogue-file-wrong = 変更は行われていません。ファイルに { $count } 件の誤りがあります
catalogue-place = 位置
catalogue-path = パス
catalogue-mistake = 誤りの内容
catalogue-preview = カタログの変更点
catalogue-same = 相違はありません
catalogue-differs = { $count } 行に相違があります
catalogue-more = ほかに表示されていない行が { $count } 行あります。
catalogue-before = 現在
catalogue-after = 変更後
catalogue-new = 新規：{ $name }
catalogue-gone = 削除
catalogue-published = { $offer } は新しいバージョンになります。新しいバージョンは今後の購入に適用され、現在の { $count } 件のメンバーシップには適用されません。
catalogue-published-unsold = { $offer } は新しいバージョンになり、今後の購入に適用されます。これまでの購入はありません。
catalogue-change = カタログを変更
catalogue-stale = 変更は行われていません。プレビューの後にカタログが変更されました。もう一度確認してください。
flash-catalogue-changed = カタログの { $count } 行を変更しました。
catalogue-products = 製品
catalogue-offers = オファー
catalogue-packages = パッケージ
lead-catalogue-products = パッケージが付与する製品です。会社に付与済みのものは変わりません。
lead-catalogue-offers = 会社が購入できるものとその価格です。
lead-catalogue-packages = 各オファーが付与する内容です。公開したバージョンは変更されません。新しいバージョンは、その後の購入に適用されます。
catalogue-new-product = 新しい製品
catalogue-new-offer = 新しいオファー
catalogue-no-products = 製品はまだありません
catalogue-no-offers = オファーはまだありません
catalogue-product = 製品
catalogue-offer = オファー
catalogue-kind = 種類
catalogue-unit = 単位
catalogue-keys = 特典あたりのキー数
catalogue-keys-hint = 0：キーは不要です。
catalogue-needs-user = ユーザーに割り当てる
catalogue-credit = クレジットの金額
catalogue-credit-hint = 通貨の整数単位。空欄：クレジットではありません。
catalogue-credit-period = クレジットの期間
catalogue-support = これを使用するサービス リクエスト
catalogue-retired = 今後は付与しない
catalogue-is-retired = 提供終了
catalogue-is-granted = 提供中
catalogue-none = なし
catalogue-code = コード
catalogue-code-hint = a～z の小文字、数字、ハイフン。後から変更できません。
catalogue-code-taken = このコードは使用されています
catalogue-name = 名前
catalogue-name-in = 名前（{ $language }）
catalogue-fallback = 空欄の場合：{ $text }
catalogue-fulfilment = 対応
catalogue-automatic = ポータルが自動対応するまでの分数
catalogue-automatic-hint = 空欄：運営担当者が対応します。
catalogue-support-ids = ポータルがアクセス ID と契約 ID を作成する
catalogue-duration = アクティブ化からの月数
catalogue-duration-hint = 空欄：応当日まで。
catalogue-links = リンクとダウンロード
catalogue-manage-url = 管理する場所
catalogue-support-url = サポートを依頼する場所
catalogue-url-hint = https で始まるアドレス、または空欄。
catalogue-downloads = ダウンロード
catalogue-downloads-hint = 1 行に 1 件：言語、システム、サイズ（バイト）、アドレス。例：en windows 3651846144 downloads.example/office.iso
catalogue-description = 説明
catalogue-description-hint = 製品の説明を 1 文で。
catalogue-instructions = 特別な手順（Markdown）
catalogue-instructions-hint = 注意事項。段落、リスト、リンク、強調を使用できます。
catalogue-activation = アクティブになったときのメール本文
catalogue-activation-hint = プレーン テキスト。
catalogue-as-shown = パートナーに表示される特別な手順
catalogue-granted-stays = 会社に付与済みのものは変わりません。名前、テキスト、リンク、ダウンロードは、付与済みの会社にも反映されます。
catalogue-form-number = 整数を入力してください
catalogue-form-credit = クレジットには金額と期間が必要です
catalogue-form-download = { $line } 行目を読み取れないか、内容が重複しています
catalogue-price = 価格
catalogue-price-hint = コンマを使わず小数点で入力します（例：1200.50）。
catalogue-on-sale = 販売する
catalogue-is-sold = 販売中
catalogue-not-sold = 販売停止
catalogue-competency = コンピテンシー
catalogue-competency-hint = オファーがコンピテンシーの場合、その名前。
catalogue-not-beside = 併用できないオファー
catalogue-not-beside-hint = オファーのコードを 1 行に 1 つ。
catalogue-grants = 付与内容
catalogue-version = バージョン { $version }
catalogue-version-head = バージョン
catalogue-valid-from = 販売開始
catalogue-held = メンバーシップ
catalogue-versions = 公開済み
catalogue-next = 次のバージョン
catalogue-next-text = 公開すると、その後の購入に適用されます。空欄の行は削除されます。
catalogue-core = 基本数量
catalogue-added = コンピテンシーごと
catalogue-cap = 上限
catalogue-add-product = 製品を追加
catalogue-copy-from = コピー元
catalogue-copy = コピー
catalogue-unit-licenses = ライセンス
catalogue-unit-cores = コア
catalogue-unit-servers = サーバー
catalogue-unit-seats = シート
catalogue-unit-incidents = サポート インシデント
catalogue-unit-hours = 時間
catalogue-unit-credits = クレジット
catalogue-unit-offers = 市場投入オファー
catalogue-credit-month = 毎月
catalogue-credit-year = 年 1 回
catalogue-support-on-premises = オンプレミス サポート
catalogue-support-cloud = クラウド サポート
catalogue-support-advisory = 相談時間
catalogue-support-presales = プリセールスと展開


## One-time links in mails

mail-off-link = このメールの 1 回限りのリンクはすでに無効です。運営担当者のページから新しいリンクを送信してください。
mail-show-link = リンクを表示
mail-show-link-text = このメールのリンクをここに表示し、別の方法で渡すことができます。表示したことは記録されます。
mail-link-text = { $email } 用：パスワードを 1 回だけ設定できるリンクです。信頼できる方法で、本人にのみ渡してください。
log-mail-link-shown = メールの 1 回限りのリンクを表示しました
log-mail-link-shown-try = メールの 1 回限りのリンクを表示しようとしました

## Levels, and drafts of packages

catalogue-show = 表示
catalogue-levels = レベル
catalogue-level = レベル
lead-catalogue-levels = 「ゴールド コア」など、オファーによって得られるメンバーシップのレベルです。同じ日に終了するメンバーシップは、順序の値が小さいものから表示されます。
catalogue-new-level = 新しいレベル
catalogue-level-stays = 新しい名前は、このレベルを持つ会社を含め、すべての場所にすぐに表示されます。
catalogue-level-code-hint = a～z の小文字、数字、アンダースコア。後から変更できません。
catalogue-rank = 順序
catalogue-rank-hint = 0 から 1000 までの整数。最小のものが先頭になります。
catalogue-action-pack = Action Pack である（会社が一度に持てるのは 1 つ）
draft = 下書き
draft-saved-by = 保存者：{ $by }、
draft-same = 公開済みの内容と同じです。
draft-differs = 公開済みの内容と { $count } 行が異なります：
draft-save = 下書きを保存
draft-discard = 下書きを破棄
draft-discard-text = 公開済みの内容は変わりません。下書きは完全に削除されます。
flash-draft-saved = 下書きを保存しました。公開するまでは適用されません。
flash-draft-discarded = 下書きを破棄しました。
draft-changed = 保存は行われていません。その間に { $by } が { $at } に別の下書きを保存しました。その下書きは上に、入力内容はここに表示されています。もう一度保存すると置き換えられます。
draft-gone = 保存は行われていません。その間に下書きが公開または破棄されました。入力内容はここに表示されています。残すには、もう一度保存してください。
log-draft-saved = { $offer } の付与内容の下書きを保存しました
log-draft-saved-try = { $offer } の付与内容の下書きを保存しようとしました
log-draft-discarded = { $offer } の付与内容の下書きを破棄しました
log-draft-discarded-try = { $offer } の付与内容の下書きを破棄しようとしました

### The page of one company.

company-people = メンバー
company-people-count = { $count } 人（以前のメンバーを含む）
company-nobody = この会社に所属するメンバーはまだいません。
company-nobody-text = 最初のグローバル管理者を招待してください。ほかのメンバーはグローバル管理者が追加できます。
lead-company-people = { $company } のメンバー、招待中の人、以前のメンバーの一覧です。時刻は UTC です。
company-roles = ロール
company-signed-in = 最終サインイン
company-data = データ
company-no-domains = なし
company-added-at = プログラム参加日
company-suspended-since = { $at } から停止中です。会社のメンバーには次の理由が表示されます：
company-notes = メモ
company-notes-text = 運営担当者専用です。会社には表示されません。
company-no-notes = メモはありません。
company-log = 会社のログの最新の項目
company-no-log = 記録はまだありません。
company-mails = メール
company-no-mails = この会社に関するメールはありません。
company-nothing-asked = この会社からの依頼はありません。
company-all = すべて表示
company-no-memberships = この会社にはメンバーシップがありません。
membership-not-started = 開始前
membership-active = アクティブ
membership-in-window = 更新期間中
membership-lapsed = 失効
membership-cancelled = 解約済み
membership-from-to = { $from }～{ $to }
membership-grants = { $count } 件の特典

### A new operator's first hour.

console-help = ヘルプ
first-hour = はじめての 1 時間
first-hour-lead = 空の状態から、会社の管理者がキーを取得できるようになるまでの 10 のステップです。どのステップも数分で終わり、何度でもやり直せます。
first-hour-set-up = するべきことを確認する
first-hour-set-up-text = セットアップの一覧に、完了したものと未完了のものが表示されます。すべて完了するまで、一覧は自動的に開きます。
first-hour-settings = プログラムに名前を付ける
first-hour-settings-text = 名前、言語、通貨、ポリシー。各項目には、その影響と最後に変更した人が表示されます。
first-hour-mail = メールが届くことを確認する
first-hour-mail-text = セットアップから自分宛てにテスト メールを送信します。メール サーバーがない場合、すべてのメールは「メール」に保留され、そこで内容を読み、リンクを表示できます。
first-hour-catalogue = 付与するものを登録する
first-hour-catalogue-text = カタログをファイルとしてインポートするか、スターター カタログを使用するか、フォームで製品を入力します。ソフトウェアとクラウドの製品にはキーがあります。
first-hour-package = パッケージを公開する
first-hour-package-text = オファーは決まった数量の製品を付与します。作業中は下書きを保存し、プレビューを確認して公開します。公開した内容は変更されません。次のバージョンは、会社がすでに持つものに影響しません。
first-hour-keys = キーをインポートする
first-hour-keys-text = 1 行に 1 つのキーを記載したファイルを、製品のプールにインポートします。プレビューで新しいキーの数を確認できます。以後、キー全体がここに表示されることはありません。
first-hour-company = 会社を追加する
first-hour-company-text = フォームで追加するか、ファイルでまとめて追加します。最初のグローバル管理者を指定すると、メールで招待されます。
first-hour-invitation = 招待の状況を確認する
first-hour-invitation-text = 会社のページで、招待が未承諾かどうかとその期限を確認できます。招待は再送信または取り下げができ、メールも同じページに表示されます。
first-hour-membership = メンバーシップを付与する
first-hour-membership-text = 会社に表示される理由を添えて、手動で付与します。以後、会社の管理者は特典を表示でき、「キーの取得」で、インポートしたキーの 1 つが表示されます。
first-hour-colleagues = ほかの運営担当者を追加する
first-hour-colleagues-text = 管理者はプログラムを管理し、対応担当は会社の依頼に対応し、閲覧者は内容を閲覧します。受け取るメールはそれぞれが選択できます。
first-hour-end = ここからは作業が届くのを待つだけです。会社からの依頼は、最初のページに古い順に表示されます。
