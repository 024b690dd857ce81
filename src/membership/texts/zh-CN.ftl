### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = 该会员资格已取消，其权益也随之取消。
closed-cancelled-benefit = 该权益已取消（单独取消或随会员资格取消）。
closed-not-started = 该会员资格从{ $starts }开始，届时即可获取密钥。
closed-lapsed = 该会员资格已失效：其续订期已于{ $closed }结束。

## Where one stands

renewal-window-column = 续订期
memberships = 会员资格
membership = 会员资格
no-memberships = 当前没有有效的会员资格。
anniversary = 周年日
enrollment-not-started = 尚未开始
enrollment-active = 在有效年度内
enrollment-in-window = 处于续订期
enrollment-lapsed = 已失效
enrollment-followed = 已延续
enrollment-cancelled = 已取消

## What works in the renewal window

window-keys = 不再发放新密钥。
window-keys-shown = 不再发放新密钥；已获取的密钥可以再次显示。
window-seats = 席位可分配至{ $date }。
window-seats-closed = 席位不再分配。
window-technical = 权益可激活至{ $date }。
window-technical-closed = 权益不再激活；已激活的权益仍可使用。
window-offers = 优惠不再激活。已激活的优惠在其所在行所示日期到期；按时提出的请求最迟于{ $date }办理。
window-works = 正在使用的权益可用至{ $date }。
window-renewal = 续订截止日期：{ $date }。
