### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = 提醒：周年日
mail-is-window-closes = 提醒：续订期
mail-is-unused-ends = 提醒：未使用的权益
mail-is-subscription-ends = 提醒：订阅
reminder-reason = 您收到此邮件，是因为您是“{ $company }”的全局管理员或 MPN 合作伙伴管理员。
mail-anniversary-nears-subject = { $packages }：会员年度将于{ $date }结束
mail-anniversary-nears = “{ $company }”的会员年度将于{ $date }结束（当日仍有效）：{ $packages }。
mail-anniversary-window = 续订期为{ $opens }至{ $closes }。在此期间，正在使用的权益仍可使用。
mail-window-closes-subject = { $packages }：请于{ $date }前续订（含当日）
mail-window-closes = “{ $company }”的会员年度已于{ $ended }结束：{ $packages }。可续订至{ $date }。此日之后会员资格失效，只能重新购买。
mail-window-closes-ordered-subject = { $packages }：请于{ $date }前支付续订款项（含当日）
mail-window-closes-ordered = “{ $company }”的会员年度已于{ $ended }结束：{ $packages }。续订已下单，须于{ $date }前付款（含当日）。届时未付款，会员资格失效，只能重新购买。
reminder-of-kind = { $kind }：{ $facts }
reminder-window-offers = 优惠不再激活。已激活的优惠在其各自的日期到期；按时提出的请求最迟于{ $date }办理。
reminder-unused = 下面列出尚未使用的权益及其数量。未及时使用的权益将失效。
reminder-none-unused = 可以使用的权益均已在使用中。
reminder-item = { $product }（{ $package }）：{ $amount }
reminder-item-by = { $product }（{ $package }）：{ $amount }，截止{ $date }
reminder-renew-by = 续订截止日期：{ $date }
mail-unused-ends-subject = 未使用的权益：最后一天为{ $date }
mail-unused-ends = “{ $company }”有尚未使用的权益。可以使用的最后一天为{ $date }。
mail-subscription-ends-subject = 订阅：最后一天为{ $date }
mail-subscription-ends = “{ $company }”的以下订阅将于{ $date }到期（当日仍有效）：{ $subscriptions }。
reminder-subscription = { $seats ->
   *[other] { $product }（{ $seats } 个席位）
}
mail-subscription-extend = 在此日或之前，可以用同一产品的另一个密钥延长订阅。此日之后，密钥将开始新的订阅。

## The overview

ending-subscriptions = 即将到期的订阅

## The log

log-reminder-sent = { $count ->
   *[other] { $title }，{ $date }（{ $things }）：已发送给 { $count } 人
}
log-reminder-skipped = { $title }，{ $date }（{ $things }）：已跳过，因为提醒日{ $day }已过
log-reminder-try = 尝试：{ $title }，{ $date }
