### 操作员手动授予公司的内容。

give-membership = 授予会员资格
give-membership-text = 无需订单：该公司将立即获得会员资格，并可看到您的理由。
give-membership-preview = 是否授予此会员资格？
give-starts-on = 首日
give-start-hint = 最早为一年前，最晚为今天，即该公司时区的{ $today }。退款期限从该日开始计算。
give-offer-unpublished = { $offer }（尚未发布内容）
give-offer-not-sold = { $offer }（已停止销售）
give-no-offer = 请选择优惠。
give-unpublished = “{ $offer }”尚未授予任何内容：其内容从未发布。请先发布其套餐。
give-same-level = 该公司拥有“{ $package }”会员资格，包括续订期在内有效至{ $until }。请延长该会员资格。
give-action-pack = 该公司拥有“{ $package }”，包括续订期在内有效至{ $until }。同一时间只能拥有一个此类套餐。
give-apart = 该公司拥有“{ $offer }”，两者不能同时拥有。
give-in-future = 请输入不晚于今天的日期。
give-over = 请输入更晚的日期：该会员资格已于{ $day }结束。
give-stale = 将授予的内容已更改。请重新查看。
give-grants-nothing = 此优惠不授予任何权益。
give-happens = 权益可立即使用。全局管理员会收到一封包含您的理由的邮件。
grant-no-date = 请输入日期。
grant-reason-hint = 该公司会看到。
grant-no-reason = 请输入理由。
grant-long-reason = 请将理由缩短至 { $most } 个字符。
grant-happens-told = 全局管理员会收到一封包含您的理由的邮件。该理由也会显示在该公司的页面上。
flash-membership-given = 已授予会员资格。

extend-membership = 延长会员资格
extend-to = 新的周年日
extend-hint = 从{ $first }至{ $last }，即首日之后两年内。
extend-happens-benefits = 在某日之前可启用或获取的内容，期限将延长相同的天数。席位保留其持有人。
extend-happens-window = 续订期在新的周年日之后开始。有效至周年日的优惠将有效至新的周年日。
extend-no-later = 请输入当前周年日（{ $present }）之后的日期。
extend-past = 请输入尚未过去的日期。
extend-too-late = 请输入不晚于{ $last }的日期，即首日之后两年内。
extend-lapsed = 此会员资格已失效：只能授予新的会员资格。
extend-cancelled = 此会员资格已取消：无法延长。
flash-membership-extended = 已延长会员资格。

grant-more = 增加数量
more-how-much = 增加多少
more-hint = 每次最多 { $most }。
more-happens = 增加的数量可立即使用，日期与之前相同。
more-wrong-number = 请输入 1 到 { $most } 之间的整数。每项权益总数最多为 { $all }。
more-unlimited = 此权益没有数量限制。
more-credit = 这是供一人使用的一份额度：无可增加。
more-one-offer = 此优惠只能启用一次：无可增加。
more-redeemed = 此权益的密钥已兑换：其订阅已建立，增加的数量无法计入。
more-lapsed = 会员资格已失效：无法增加。
flash-quantity-granted = 已增加数量。

given-membership = 由计划方于{ $day }授予。理由：{ $reason }
given-extension = 由计划方于{ $day }延长，从{ $from }至{ $to }。理由：{ $reason }
given-quantity = 其中 { $more } 由计划方于{ $day }额外授予。理由：{ $reason }

mail-is-membership-given = 已授予会员资格
mail-is-membership-extended = 已延长会员资格
mail-is-quantity-granted = 已增加数量
mail-membership-given-subject = 您现在拥有“{ $offer }”
mail-membership-given = 计划方已向“{ $company }”授予“{ $offer }”会员资格。首日为{ $starts }，周年日为{ $anniversary }。
mail-membership-extended-subject = 已延长：{ $offers }
mail-membership-extended = 计划方已延长“{ $company }”的会员资格。周年日由{ $from }改为（{ $offers }）{ $to }。
mail-membership-extended-benefits = 其权益的最后日期顺延相同的天数。
mail-quantity-granted-subject = 已增加“{ $product }”的数量
mail-quantity-granted = 计划方已为“{ $company }”增加 { $more } 份“{ $product }”。现在共有 { $quantity } 份。
mail-grant-reason = 理由：{ $reason }

log-membership-given = 授予会员资格“{ $membership }”，从{ $from }至{ $to }
log-membership-given-try = 尝试授予会员资格
log-membership-extended = 将会员资格“{ $membership }”从{ $from }延长至{ $to }
log-membership-extended-try = 尝试延长会员资格“{ $membership }”
log-quantity-granted = 额外授予 { $more } 份“{ $product }”
log-quantity-granted-try = 尝试增加“{ $product }”的数量
