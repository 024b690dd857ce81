### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = パッケージに含まれるソフトウェアのキーとダウンロードです。
lead-cloud = パッケージに含まれるクラウド サービス（クレジットとライセンス）です。
lead-visual-studio = 開発者向けのシートです。1 つのシートは 1 人が保持します。
lead-technical = パッケージに含まれるサポート インシデント、相談時間、展開サービスです。
lead-go-to-market = マーケティングと販売に役立つオファーです。

## The overview

overview = 概要
overview-lead = パートナー特典
membership-dates = メンバーシップの日付
term-days-left = { $days ->
   *[other] 日（メンバーシップ年度の残り）
}
term-days-to-renew = { $days ->
   *[other] 日（更新期限まで）
}
started-on = 開始日：{ $date }
anniversary-on = 応当日：{ $date }
today-is = 今日：{ $date }
renewal-window = 更新期間：{ $window }
tile-not-used = { $count ->
   *[other] 件が未使用
}
tile-total = 全 { $total } 件
tile-used = 使用済み { $count } 件
tile-no-key = キーなし { $count } 件
tile-expired = 期限切れ { $count } 件
tile-nothing = 付与なし
tile-seats-free = { $count ->
   *[other] 個の空きシート
}
tile-seats = 全 { $seats } 個
tile-seats-assigned = 割り当て済み { $count } 個
tile-seats-waiting = 待機中 { $count } 個
what-to-do-next = 次に行うこと
nothing-to-do = 使用できるものはすべて使用中です。
nothing-to-do-lapsed = メンバーシップは失効しました。特典を再び利用するには、新たに購入する必要があります。発行済みのキーやサブスクリプションなど、継続するものはそれぞれのページに残ります。
to-do-keys = 取得していないキー { $count } 個
to-do-seats = 割り当てていないシート { $count } 個
to-do-technical = アクティブ化していない技術特典 { $count } 件
to-do-offers = アクティブ化していないオファー { $count } 件
to-do-replies = 返信が必要なリクエスト { $count } 件
to-do-roles = 承認待ちのロールの申請 { $count } 件
to-do-claims = 異議がなければグローバル管理者になるユーザー { $count } 人
to-do-decide = 承認または却下
to-do-more = { $list }：ほか { $count } 件
to-do-reply-what = { $reference } に返信が必要
to-do-contact-what = { $count } 件のオファーが設定待ち
to-do-seats-free = 空きシート { $count } 個
to-do-answer = 返信する
to-do-since = { $date }から
to-do-what = { $kind }、{ $package }：{ $amount }
your-roles = 現在のロール
global-admins = グローバル管理者
mpn-partner-admins = MPN パートナー管理者

## The list

column-product = 製品
column-package = パッケージ
column-quantity = 数量
get-by = 取得期限
assign-by = 割り当て期限
activate-by-head = アクティブ化期限
ready-to-install = インストール可能
filter-ending-soon = まもなく終了
search-label = 製品またはパッケージで検索
list-count = { $count } 件の特典
details-of = { $product }、{ $package } の詳細
in-packages = { $count } 個のパッケージ
packages-of = { $product } のパッケージ
skip-to-opened = 開いている行へ移動
empty-heading = まだありません
empty-text = 現在のメンバーシップでは、この種類の特典は付与されていません。メンバーシップで得られる特典は、開始日にここに表示されます。
empty-none-active = 会社にはこの種類の特典がありますが、まだどれもアクティブではありません。アクティブになると、アクセス ID と契約 ID がここに表示されます。
no-match-text = 検索とフィルターに一致する特典はありません。
status-not-used = 未使用
status-keys-shown = キー表示済み
status-redeemed = キー引き換え済み
status-assigned = 割り当て済み
status-assigned-of = 割り当て済み { $assigned }/{ $quantity }
status-in-some = { $status }（{ $total } 個中 { $count } 個）
status-no-key-needed = キー不要

## What stands above the list

notice-days-left = { $days ->
    [0] 未使用の特典は今日が最終日です。
   *[other] 未使用の特典を使えるのは残り { $days } 日です。
}
notice-last-day = 最初の期限は{ $last-day }です。更新期間は{ $renewal-opens }に始まります。
notice-renewal-open = メンバーシップ年度は終了しました。
moved-out-heading = 特典は現在もメンバーシップ センターにあります。
moved-out-text = 会社の移行が完了するまでは、メンバーシップ センターで管理してください。それまでは、ここで操作を開始することはできません。
moved-out-link = メンバーシップ センター
moved-out-invited = 移行の招待は{ $date }に送信されました。会社のグローバル管理者が承諾できます。
moved-out-not-invited = 会社は今後、移行に招待される予定です。招待時にグローバル管理者に通知されます。
moved-out-technical = それまでは、地域のサポート窓口が技術特典の開始を代行します：
regional-help = 地域のサポート窓口

## Choosing a person

nobody-found = 名前またはアドレスにこの文字列を含むアクティブなメンバーは会社にいません。
person-missing-add = 目的の人が見つかりませんか？
person-invited = { $name } さんは招待済みです。招待が承諾されると選択できます。
person-missing = 目的の人が見つかりませんか？会社のグローバル管理者またはユーザー管理者がメンバーを追加できます。

## My assignments

menu-you = 自分
my-assignments = 自分の割り当て
lead-my-assignments = { $company } から割り当てられたものです。
seat = シート
since = 開始日
until = 終了日
nothing-assigned = まだ何も割り当てられていません
nothing-assigned-text = { $company } の管理者がシートまたは技術特典を割り当てると、ここに表示されます。
something-missing = 見つからないものがある場合は、{ $name } さんにお問い合わせください：
where-used = 使用する場所
access-and-contract-id = アクセス ID と契約 ID
manage-at = { $host } で管理
sign-in-there-with = { $email } でサインインしてください。
you-are-contact = { $company } のマーケティング担当者に設定されています。市場投入オファーに関するメールは、予備のメール アドレスに届きます。

## The register of seats

lead-register = { $company } のシートの保持者と期間、および取り消されたシートがほかのユーザーに割り当てられる日です。
column-free-on = 割り当て可能日
free-next-year = 次のメンバーシップ年度
filter-assigned = 割り当て済み
filter-waiting = 待機中
filter-by-product = 製品
filter-all-products = すべての製品
search-register-label = メンバーまたは製品で検索
register-count = { $count } 個のシート
register-empty = 割り当て済みのシートはまだありません
register-empty-text = 割り当てられたシートと、取り消されてからほかのユーザーに割り当てられるようになるまでのシートが、ここに表示されます。
no-match-register = 検索とフィルターに一致するシートはありません。

## The page of memberships

lead-membership = { $company } が購入したもの、その期間、使用しないまま最終日を過ぎると失われるものです。
membership-days-left = 残り日数
membership-refund = 返金を伴う解約
membership-refund-until = { $date }まで可能
membership-refund-ended = 一部を使用済みのため不可
membership-refund-over = 期間を過ぎたため不可
membership-unused = 未使用
membership-all-used = 未使用のものはありません
membership-cancelled-on = { $date }に解約
membership-lapsed-on = { $date }に失効。再び利用するには新たな購入が必要です
membership-followed-on = { $date }に始まったメンバーシップに引き継ぎ済み
calendar-download = カレンダーとしてダウンロード
calendar-download-hint = 今日の時点の日付を含む .ics ファイルです。読み込んだ後の変更はカレンダーに反映されません。
calendar-name = { $company } のパートナー特典
timeline-cancel = 返金を伴う解約
timeline-get-keys = キーの取得：{ $product }
timeline-assign = 割り当て：{ $product }
timeline-activate = アクティブ化：{ $product }
timeline-subscribed = { $product }、{ $seats } シート
timeline-key = { $product } の使用中のキー
timeline-key-redeemed = { $date }に引き換え
timeline-redeemed = サブスクリプション
timeline-free-on = { $date }からほかのユーザーに割り当て可能

first-steps = 最初のステップ
first-steps-lead = 新しい会社が最初に行うことです。すべて完了すると、この一覧は表示されなくなります。
first-step-key = プロダクト キーを取得する
first-step-key-text = ソフトウェア製品にはそれぞれキーがあります。キーを取得して、製品をインストールしてください。
first-step-seat = シートを割り当てる
first-step-seat-text = シートは個人に割り当てます。割り当てられた人には、使い始める方法を説明するメールが届きます。
first-step-contact = マーケティング担当者を設定する
first-step-contact-text = 担当者には、市場投入オファーに関するメールが届きます。
first-step-admin = 2 人目のグローバル管理者を追加する
first-step-admin-text = 不在のときでも、ほかの人が対応できます。
first-step-done = 完了
first-steps-dismiss = 最初のステップを非表示にする
flash-first-steps-dismissed = 最初のステップを非表示にしました。
