### Settings of the programme, as the log and their page name them.

## Settings

setting-name = プログラムの名前
setting-logo-text = 各ページ上部のテキスト
setting-currency = 通貨
setting-languages = 提供する言語
setting-mail-sender-name = メールの送信者名
setting-seat-waiting-days = 取り消したシートが空くまでの日数
setting-refund-ended-by = 返金を受ける権利がなくなる操作
setting-refund-days = 購入後に返金を申請できる日数
setting-renewal-days = 更新期間の日数
setting-extra-days = ユーザーを必要とする特典の、応当日後の延長日数
setting-technical-activation-user = 技術特典のアクティブ化でユーザーを指定する
setting-cloud-portal-url = クラウドのポータル
setting-membership-center-url = メンバーシップ センター
setting-regional-help-url = 地域のサポート窓口
setting-support-site-url = サポート サイト
setting-seller-name = 販売者の名前
setting-seller-address = 販売者の住所
setting-seller-tax-number = 納税者番号
setting-bank-account = 銀行口座
setting-tax-rate = 税率（%）
setting-active-at-once = 即時にアクティブになる金額の上限
# What stands for an empty value.
setting-nothing = なし

## The log

log-setting-changed = 設定「{ $setting }」を「{ $from }」から「{ $to }」に変更しました
log-settings-try = プログラムの設定を変更しようとしました
log-set-up-finished = プログラムのセットアップを完了しました
log-set-up-finished-try = プログラムのセットアップを完了しようとしました
log-mail-tested = テスト メールの送信を依頼しました
log-mail-tested-try = テスト メールの送信を依頼しようとしました
