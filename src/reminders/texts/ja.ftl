### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = リマインダー：応当日
mail-is-window-closes = リマインダー：更新期間
mail-is-unused-ends = リマインダー：未使用の特典
mail-is-subscription-ends = リマインダー：サブスクリプション
reminder-reason = このメールは、{ $company } のグローバル管理者または MPN パートナー管理者の方にお送りしています。
mail-anniversary-nears-subject = { $packages }：メンバーシップ年度は{ $date }に終了します
mail-anniversary-nears = { $company } のメンバーシップ年度は{ $date }（最終日）に終了します：{ $packages }。
mail-anniversary-window = { $opens }から{ $closes }まで更新できます。この期間中、使用中のものは引き続き使用できます。
mail-window-closes-subject = { $packages }：{ $date }までに更新してください
mail-window-closes = { $company } のメンバーシップ年度は{ $ended }に終了しました：{ $packages }。{ $date }まで更新できます。この日を過ぎると失効し、新規の購入が必要になります。
mail-window-closes-ordered-subject = { $packages }：更新の代金を{ $date }までにお支払いください
mail-window-closes-ordered = { $company } のメンバーシップ年度は{ $ended }に終了しました：{ $packages }。更新は注文済みで、支払期限は{ $date }です。それまでに支払われない場合、メンバーシップは失効し、新規の購入が必要になります。
reminder-of-kind = { $kind }：{ $facts }
reminder-window-offers = オファーのアクティブ化は終了しました。アクティブなオファーはそれぞれの期日に終了します。期限内の申請には{ $date }まで対応します。
reminder-unused = まだ使用されていないものとその数量は次のとおりです。期限内に使用を開始しないと失効します。
reminder-none-unused = 使用できるものはすべて使用中です。
reminder-item = { $product }（{ $package }）：{ $amount }
reminder-item-by = { $product }（{ $package }）：{ $amount }、{ $date }まで
reminder-renew-by = { $date }までに更新
mail-unused-ends-subject = 未使用の特典：期限は{ $date }です
mail-unused-ends = { $company } には、まだ使用されていない特典があります。使用を開始できる期限は{ $date }です。
mail-subscription-ends-subject = サブスクリプション：最終日は{ $date }です
mail-subscription-ends = { $company } の次のサブスクリプションは{ $date }（最終日）に終了します：{ $subscriptions }。
reminder-subscription = { $product }（{ $seats } シート）
mail-subscription-extend = この日までは、同じ製品の別のキーでサブスクリプションを延長できます。その後は、キーで新しいサブスクリプションが始まります。

## The overview

ending-subscriptions = まもなく終了するサブスクリプション

## The log

log-reminder-sent = { $title }、{ $date }（{ $things }）：{ $count } 人にメールを送信しました
log-reminder-skipped = { $title }、{ $date }（{ $things }）：送信日の{ $day }を過ぎていたため、送信しませんでした
log-reminder-try = 「{ $title }」（{ $date }）を送信しようとしました
