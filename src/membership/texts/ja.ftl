### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = メンバーシップは解約され、その特典も終了しました。
closed-cancelled-benefit = この特典は、単独で、またはメンバーシップとともに解約されました。
closed-not-started = メンバーシップの開始日は{ $starts }です。キーはその日から取得できます。
closed-lapsed = メンバーシップは失効しました。更新期間は{ $closed }に終了しました。

## Where one stands

renewal-window-column = 更新期間
memberships = メンバーシップ
membership = メンバーシップ
no-memberships = 現在のメンバーシップはありません。
anniversary = 応当日
enrollment-not-started = 開始前
enrollment-active = 期間中
enrollment-in-window = 更新期間中
enrollment-lapsed = 失効
enrollment-followed = 継続済み
enrollment-cancelled = 解約済み

## What works in the renewal window

window-keys = 新しいキーは発行されません。
window-keys-shown = 新しいキーは発行されません。取得済みのキーは再表示できます。
window-seats = シートは{ $date }まで割り当てられます。
window-seats-closed = シートの割り当てはできなくなりました。
window-technical = 特典は{ $date }までアクティブ化できます。
window-technical-closed = 特典のアクティブ化はできなくなりました。アクティブな特典は引き続き使用できます。
window-offers = オファーのアクティブ化はできなくなりました。アクティブなオファーは各行に表示された日に終了します。期限内の申請には{ $date }まで対応します。
window-works = 使用中のものは{ $date }まで使用できます。
window-renewal = { $date }まで更新できます。
