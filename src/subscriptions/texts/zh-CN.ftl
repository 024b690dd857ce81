### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = 再次显示“{ $product }”的密钥？
tenant-check = 请先核对云租户。
tenant-check-text = 密钥在哪个租户中兑换，就永久属于哪个租户。请在浏览器的无痕（隐私）窗口中打开云门户，确认您登录的是哪个租户。
tenant-checked = 我已核对密钥将在哪个云租户中兑换。
confirm-tenant-first = 请确认您已核对云租户

## The open row

subscription = 订阅
subscription-is = 订阅：{ $state }
subscription-runs = { $seats ->
   *[other] { $seats } 个席位，截止{ $ends }
}
subscription-ended = { $seats ->
   *[other] 已于{ $ends }结束，当时有 { $seats } 个席位
}
subscription-none = 尚无订阅。兑换第一个密钥后会建立一个为期一年的订阅。
redemption-after-keys = 获取密钥并在云门户中兑换之后，可在此登记该次兑换。
key-number = 密钥 { $number }
record-redemption = 登记兑换
key-not-redeemed = 尚未登记兑换
key-redeemed = 已于{ $date }兑换，登记人：{ $name }
redemptions = 兑换记录
redemption-made-new = { $seats ->
   *[other] { $date }：新订阅，{ $seats } 个席位，截止{ $ends }
}
redemption-added = { $seats ->
   *[other] { $date }：已添加许可证，{ $seats } 个席位，截止{ $ends }
}
redemption-extended = { $seats ->
   *[other] { $date }：已延长结束日期，{ $seats } 个席位，截止{ $ends }
}
open-cloud-portal = 打开云门户

## The page of a redemption

redemption-heading = 登记兑换：{ $product }
redemption-lead = 密钥本身在云门户中兑换。请在此登记兑换日期，以及当时选择的方式。
product-key = 产品密钥
present-subscription = 当前订阅
redemption-day = 兑换日期
redemption-day-hint = { $first } 至 { $last }
show-outcomes = 显示结果
day-missing = 请输入兑换日期
day-in-future = 兑换日期不能晚于今天
day-before-issue = 该密钥于{ $date }发放，不可能在此之前兑换
day-after-activate-by = 该密钥的最后兑换日期为{ $date }
day-before-last = 此产品已有密钥于{ $date }兑换，请按日期先后登记
redeemed-already = 该密钥已登记为于{ $date }兑换。未作任何更改
key-revoked = 此密钥已于{ $date }吊销并被替换，未记录任何内容
choose-outcome = 当时选择了哪一种？
one-outcome = 兑换结果
outcome-on = 按{ $date }计算
new-subscription = 新订阅
add-licenses-text = 更多席位共享剩余时间。
extend-text = 席位不变，时间更长。
extend-too-long = 结束日期将为{ $ends }。延长最多至{ $limit }，即自今日起 36 个月
redemption-final = 每个密钥只能兑换一次：登记后无法在此撤销。
record-add = 登记：已添加许可证
record-extend = 登记：已延长结束日期
record-new = 登记新订阅
outcome-changed = 显示之后情况有变。请再核对一次

## Told after it happened

flash-redeemed = { $seats ->
   *[other] 兑换已登记：“{ $product }”现有 { $seats } 个席位。
}

## In the logs

log-keys-redeemed = 记录了{ $of }密钥 { $key } 于{ $date }的兑换：{ $seats ->
   *[other] { $seats } 个席位，有效期至{ $until }
}
log-keys-redeemed-some = { $key ->
    [0] 记录了{ $of }一个密钥的兑换
   *[other] 记录了{ $of }密钥 { $key } 的兑换
}
log-keys-redeemed-try = { $key ->
    [0] 尝试记录{ $of }一个密钥的兑换
   *[other] 尝试记录{ $of }密钥 { $key } 的兑换
}
