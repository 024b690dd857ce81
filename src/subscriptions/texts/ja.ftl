### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = { $product } のキーをもう一度表示しますか？
tenant-check = 先にクラウド テナントを確認してください。
tenant-check-text = キーは、引き換えたテナントに恒久的に関連付けられます。ブラウザーのプライベート ウィンドウでクラウドのポータルを開き、サインインしているテナントを確認してください。
tenant-checked = キーを引き換えるクラウド テナントを確認しました。
confirm-tenant-first = クラウド テナントを確認し、チェック ボックスをオンにしてください

## The open row

subscription = サブスクリプション
subscription-is = サブスクリプション：{ $state }
subscription-runs = { $seats } シート、{ $ends }まで
subscription-ended = { $ends }に終了、{ $seats } シート
subscription-none = まだありません。最初のキーを引き換えると、1 年間のサブスクリプションが作成されます。
redemption-after-keys = キーを取得してクラウドのポータルで引き換えた後、引き換えをここに記録します。
key-number = キー { $number }
record-redemption = 引き換えを記録
key-not-redeemed = 引き換えの記録なし
key-redeemed = { $date }に引き換え（記録：{ $name } さん）
redemptions = 引き換え
redemption-made-new = { $date }：新しいサブスクリプション、{ $seats } シート、{ $ends }まで
redemption-added = { $date }：ライセンスの追加、{ $seats } シート、{ $ends }まで
redemption-extended = { $date }：終了日を延長、{ $seats } シート、{ $ends }まで
open-cloud-portal = クラウドのポータルを開く

## The page of a redemption

redemption-heading = 引き換えの記録：{ $product }
redemption-lead = キー自体はクラウドのポータルで引き換えます。引き換えた日と、そこで選択した内容をここに記録してください。
product-key = プロダクト キー
present-subscription = 現在のサブスクリプション
redemption-day = 引き換え日
redemption-day-hint = { $first }～{ $last }
show-outcomes = 結果を表示
day-missing = 引き換え日を日付で入力してください
day-in-future = 引き換え日に未来の日付は入力できません
day-before-issue = キーの発行日は{ $date }です。それより前に引き換えることはできません
day-after-activate-by = このキーの引き換え期限は{ $date }でした
day-before-last = この製品のキーは{ $date }に引き換えられています。引き換えは日付順に記録してください
redeemed-already = このキーは{ $date }に引き換え済みとして記録されています。変更は行われていません
key-revoked = このキーは{ $date }に無効化され、別のキーに置き換えられています。記録は行われていません
choose-outcome = どちらを選択しましたか？
one-outcome = 引き換えの結果
outcome-on = { $date }時点の計算
new-subscription = 新しいサブスクリプション
add-licenses-text = シートを増やし、残りの期間を分け合います。
extend-text = 同じシート数のまま、期間を延ばします。
extend-too-long = 終了日が{ $ends }になります。延長できるのは、今日から 36 か月後の{ $limit }までです
redemption-final = キーの引き換えは 1 回のみです。記録した内容をここで元に戻すことはできません。
record-add = 記録：ライセンスの追加
record-extend = 記録：終了日を延長
record-new = 新しいサブスクリプションを記録
outcome-changed = 表示後に変更がありました。もう一度確認してください

## Told after it happened

flash-redeemed = 引き換えを記録しました。{ $product } は { $seats } シートです。

## In the logs

log-keys-redeemed = { $of }キー { $key } が{ $date }に引き換えられたことを記録しました：{ $seats } シート、{ $until }まで
log-keys-redeemed-some = { $of }{ $key ->
    [0] キー
   *[other] キー { $key }
}の引き換えを記録しました
log-keys-redeemed-try = { $of }{ $key ->
    [0] キー
   *[other] キー { $key }
}の引き換えを記録しようとしました
