### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = 特典
software = ソフトウェア
cloud = クラウド
visual-studio-subscriptions = Visual Studio サブスクリプション
technical-benefits = 技術特典
go-to-market = 市場投入
get-keys = キーの取得
assign-user = ユーザーの割り当て
activate = アクティブ化
status = 状態
expires = 有効期限
expired = 期限切れ
access-id = アクセス ID
contract-id = 契約 ID
submit-request = リクエストの送信
add = 追加
update = 更新
change = 変更
add-licenses = ライセンスの追加
extend-end-date = 終了日を延長
benefit-expiry-date = 特典の有効期限
marketing-contact = マーケティング担当者
unlimited = 無制限

## What the formats in `formats.rs` say in words

today = 今日
tomorrow = 明日
yesterday = 昨日
in-days = { $days } 日後
days-ago = { $days } 日前
file-size-bytes = { $bytes } バイト
file-size-kilobytes = { $size } kB
file-size-megabytes = { $size } MB
file-size-gigabytes = { $size } GB
file-size-terabytes = { $size } TB
