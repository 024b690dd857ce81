### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = 「{ $product }」の
log-of-some = 特典の
log-some-member = メンバー

## What was not allowed

log-access-denied = 「{ $what }」を試みました（{ $path }）
log-access-unknown-id = { $path } を要求しました
log-access-not-operator = 運営担当者用のページ { $path } を開こうとしました
log-access-while-looking = 会社の閲覧中に { $path } で操作を試みました
log-list-downloaded = リスト { $file } をダウンロードしました
log-list-downloaded-try = リスト { $file } をダウンロードしようとしました
log-catalogue-changed = カタログの { $count } 行を変更しました
log-catalogue-changed-try = カタログを変更しようとしました
log-may-something = この操作

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }。{ $because }、拒否されました
log-refused-plain = { $attempt }。拒否されました
because-no-role = この操作を許可するロールがないため
because-not-theirs = アクセスできる対象がないため
because-not-operator = 運営担当者ではないため
because-only-looking = 運営担当者は閲覧のみで、操作はパートナーが行うため
because-closed = その時点では変更できなかったため
because-changed-meanwhile = ページの表示後に変更があったため
because-wrong-entries = フォームの入力内容が正しくなかったため
because-pool-too-small = プールのキーが不足していたため
because-redeemed-already = このキーはすでに引き換え済みだったため
because-revoked = このキーは無効化され、別のキーに置き換えられていたため
because-is-replacement = このキーは別のキーを置き換えたものであるため
because-not-issued = 該当する会社または発行済みのキーが見つからなかったため
because-bad-day = その日にキーを引き換えることはできなかったため
because-too-long = サブスクリプションの期間が長くなりすぎるため
because-not-a-member = 会社のアクティブなメンバーではないため
because-in-the-way = 組み合わせることのできないものを保持しているため
because-in-use = ほかのページからリンクされているため
because-no-seat = 空いているシートがなかったため
because-has-one = すでにシートを保持しているため
because-held-already = 両立しないメンバーシップを会社が保有しているため
because-no-global-admin = 会社にアクティブなグローバル管理者がいないため
because-ended = シートの割り当てがすでに取り消されていたため
because-no-contact = 会社にアクティブなマーケティング担当者がいないため
because-stands = すでに申請済みまたはアクティブだったため
because-too-late = 期限を過ぎていたため
because-no-refund = 返金を受ける権利がなかったため
because-unknown-ids = アクセス ID と契約 ID がアクティブな特典と一致しないため
because-nothing-left = 特典の残りがなかったため
because-request-closed = リクエストが終了していたため
because-too-many-hours = 残り時間数を超えていたため
because-too-many-open = 未完了のリクエストが 1 人あたりの上限に達していたため
because-too-much-this-hour = 1 時間に送信できる上限に達していたため
because-address-refused = このアドレスの受信者が、会社に関するメールの受信を拒否しているため
because-address-taken = 別のアカウントがこのアドレスを使用しているため
because-too-many-addresses = 1 時間にアドレスを入力できる回数に達していたため
because-no-operator-chosen = アクティブな運営担当者が選択されていなかったため
because-wrong-ids = アクセス ID または契約 ID が正しくなかったため
because-no-ids = アクセス ID と契約 ID を作成できなかったため
because-no-message = メッセージがなかったため
because-long-message = メッセージが長すぎたため
because-nothing-chosen = 何も選択されていなかったため
because-too-many-chosen = 選択した数が多すぎたため
because-technical = 技術特典には 1 件ずつ対応する必要があるため
because-suspended = 会社が停止中だったため
because-cancelled = メンバーシップが解約されていたため
because-offer-over = オファーが開始前に終了することになるため
because-last-global-admin = 会社には少なくとも 1 人のグローバル管理者が必要なため
because-wrong-password = メール アドレスとパスワードが一致しなかったため
because-is-member = すでに会社のメンバーであるため
because-invited-already = すでに招待済みのため
because-is-operator = プログラムの運営担当者であるため
because-not-invited = 有効な招待がなかったため
because-global-admin-is-here = 最近サインインしたグローバル管理者が会社にいるため
because-no-record = レコードが作成されていないか、期限切れか、DNS になかったため
because-too-many-tries = 試行できる回数に達していたため
log-first-steps-dismissed = 最初のステップを非表示にしました
log-first-steps-dismissed-try = 最初のステップを非表示にしようとしました
