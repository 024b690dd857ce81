### What operators give a company by hand: memberships, more time, more of a benefit.

give-membership = メンバーシップの付与
give-membership-text = 注文なしで付与します。会社はただちに利用でき、入力した理由が会社に表示されます。
give-membership-preview = このメンバーシップを付与しますか？
give-starts-on = 開始日
give-start-hint = 1 年前から今日（会社のタイム ゾーンで{ $today }）までの日付。返金期間はこの日から数えます。
give-offer-unpublished = { $offer }（未公開）
give-offer-not-sold = { $offer }（販売終了）
give-no-offer = オファーを選択してください。
give-unpublished = { $offer } では、付与する内容がまだ公開されていません。先にパッケージを公開してください。
give-same-level = 会社はメンバーシップ { $package } を{ $until }まで（更新期間を含む）保有しています。そのメンバーシップを延長してください。
give-action-pack = 会社は { $package } を{ $until }まで（更新期間を含む）保有しています。この種のパッケージは一度に 1 つしか保有できません。
give-apart = 会社は { $offer } を保有しており、この 2 つは同時に保有できません。
give-in-future = 今日以前の日付を入力してください。
give-over = もっと後の日付を入力してください。この日付では、メンバーシップは{ $day }にすでに終了していることになります。
give-stale = 付与する内容が変わりました。もう一度確認してください。
give-grants-nothing = このオファーで付与される特典はありません。
give-happens = 特典はただちに使用できます。グローバル管理者に、理由を記載したメールが送信されます。
grant-no-date = 日付を入力してください。
grant-reason-hint = 会社に表示されます。
grant-no-reason = 理由を入力してください。
grant-long-reason = 理由は { $most } 文字以内にしてください。
grant-happens-told = グローバル管理者に、理由を記載したメールが送信されます。理由は会社のページにも表示されます。
flash-membership-given = メンバーシップを付与しました。

extend-membership = メンバーシップの延長
extend-to = 新しい応当日
extend-hint = { $first }から、開始日の 2 年後の{ $last }まで。
extend-happens-benefits = アクティブ化や取得の期限は、同じ日数だけ延びます。シートの保持者はそのままです。
extend-happens-window = 更新期間は、新しい応当日の後に始まります。応当日まで有効なオファーは、新しい応当日まで有効になります。
extend-no-later = 現在の応当日（{ $present }）より後の日付を入力してください。
extend-past = 今日以降の日付を入力してください。
extend-too-late = 開始日の 2 年後の{ $last }までの日付を入力してください。
extend-lapsed = このメンバーシップは失効しています。新しいメンバーシップが必要です。
extend-cancelled = このメンバーシップは解約されているため、延長できません。
flash-membership-extended = メンバーシップを延長しました。

grant-more = 追加付与
more-how-much = 追加する数量
more-hint = 一度に最大 { $most }。
more-happens = 追加分はただちに使用できます。期限はこれまでと同じです。
more-wrong-number = 1～{ $most } の整数を入力してください。1 つの特典の合計は { $all } までです。
more-unlimited = この特典は無制限です。
more-credit = これは 1 人のための 1 件のクレジットです。追加できません。
more-one-offer = このオファーのアクティブ化は 1 回のみです。追加できません。
more-redeemed = この特典のキーは引き換え済みで、サブスクリプションが作成されています。追加しても反映されません。
more-lapsed = メンバーシップが失効しているため、追加できません。
flash-quantity-granted = 追加で付与しました。

## On the company’s pages

given-membership = { $day }にプログラムにより付与。理由：{ $reason }
given-extension = { $day }にプログラムにより{ $from }から{ $to }に延長。理由：{ $reason }
given-quantity = うち { $more } は{ $day }にプログラムにより追加付与。理由：{ $reason }

## Mails

mail-is-membership-given = メンバーシップの付与
mail-is-membership-extended = メンバーシップの延長
mail-is-quantity-granted = 特典の追加付与
mail-membership-given-subject = { $offer } が付与されました
mail-membership-given = プログラムにより、{ $company } にメンバーシップ { $offer } が付与されました。開始日は{ $starts }、応当日は{ $anniversary }です。
mail-membership-extended-subject = { $offers } が延長されました
mail-membership-extended = プログラムにより、{ $company } のメンバーシップが延長されました。{ $offers } の応当日は、{ $from }から{ $to }に変わりました。
mail-membership-extended-benefits = 特典の期限も同じ日数だけ延びます。
mail-quantity-granted-subject = { $product } の追加付与
mail-quantity-granted = プログラムにより、{ $company } に { $product } が { $more } 追加されました。現在の合計は { $quantity } です。
mail-grant-reason = 理由：{ $reason }

## The logs

log-membership-given = メンバーシップ { $membership } を付与しました（{ $from }～{ $to }）
log-membership-given-try = メンバーシップを付与しようとしました
log-membership-extended = メンバーシップ { $membership } を{ $from }から{ $to }に延長しました
log-membership-extended-try = メンバーシップ { $membership } を延長しようとしました
log-quantity-granted = { $product } を { $more } 追加で付与しました
log-quantity-granted-try = { $product } を追加で付与しようとしました
