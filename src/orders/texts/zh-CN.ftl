### 订单。

orders = 订单
lead-orders = “{ $company }”订购的内容、付款方式及发票。
search-orders-label = 搜索订单
orders-count = { $count } 个订单
orders-count-more = 超过 { $count } 个订单
no-orders = 暂无订单
no-orders-text = 贵公司购买、续订或增加的内容会显示在这里，从订单到发票。
no-match-orders = 没有符合条件的订单。

order-awaiting-payment = 等待付款
order-paid = 已付款
order-expired = 未付款，已过期
order-cancelled = 已取消
order-refunded = 已退款
order-of-membership = 一年的会员资格
order-of-competency = 为贵公司现有会员资格增加一项能力
order-of-renewal = 会员资格的下一年
order-of-upgrade = 更高级别的会员资格，优惠 25%

order-reference = 付款参考号
order-what = 订购内容
order-ordered = 订购日期
order-price = 价格
order-net = 不含税
order-tax = 税 { $rate }%
order-total = 总计
order-buyer = 订购人
order-to-pay-by = 付款截止日期
order-pay-by = 请在{ $date }之前付款（含当日）
order-paid-on = 付款日期
order-purpose = 用途
currency = 货币
amount = 金额
order-title = 订单 { $reference }
order-back = 返回订单

what-to-buy = 您可以购买的内容
what-to-buy-text = 每项会员资格为期一年，授予下列内容。不可用的按钮旁会说明原因。
nothing-sold = 目前没有可购买的内容
nothing-sold-text = 计划的运营人员尚未上架任何内容。
buy = 购买
renew = 续订
upgrade = 升级
add-competency = 增加能力
price-from = { $price } 起
price-a-year = 每年，不含税
level-competencies = 有 { $count } 项能力可选
side-by-side = 并列比较
side-by-side-text = 有两个数字时，第一个为一项能力所授予的数量，增加其他能力最多可达第二个。
granted-not = 不授予
granted-from-to = { $least } 至 { $most }
open-order = 打开订单
choose-competencies = 选择能力：{ $level }
choose-competencies-text = 级别所授予的内容只计一次；每项能力各自增加内容并单独计费。
competencies = 能力
go-on = 继续
offer-not-sold = 已不再销售。
offer-unpublished = 其授予内容尚未发布。
offer-ordered = 该产品的订单 { $reference } 正在等待付款。
offer-held = 贵公司已拥有。自{ $date }起可以续订。
offer-in-window = 目前处于续订期，截至{ $date }。请联系运营人员续订。
offer-same-level = 贵公司已拥有“{ $level }”，有效至{ $date }。
offer-action-pack = 同一时间只能有一个 Action Pack：贵公司已拥有“{ $level }”，有效至{ $date }。
offer-apart = 不能与贵公司已拥有的“{ $offer }”同时持有。
offer-off = “{ $offer }”目前无法订购。{ $reason }

new-order = 您的订单
order-grants = 授予内容：{ $count } 项权益
billing = 开票信息
billing-text = 将显示在发票上，并保留用于下次订购。
billing-name = 发票抬头
billing-name-hint = 发票上的公司名称。
billing-address = 地址
billing-address-hint = 街道、邮政编码和城市，各占一行。
billing-tax-number = 税号
billing-own-reference = 您自己的编号
billing-own-reference-hint = 选填：例如采购订单号。将显示在发票上。
optional = 选填
billing-no-name = 请输入发票抬头
billing-no-address = 请输入发票地址
billing-no-country = 请选择国家或地区
billing-long = 最多 { $most } 个字符
terms = 条款
agree-to-terms = 本公司同意这些条款
order-not-agreed = 请确认贵公司同意这些条款
order-with-payment = 订购并付款
order-free = 订购
order-changed-meanwhile = 订购内容或价格已发生变化。请重新查看。
order-not-selling = 计划尚未说明付款方式。请联系运营人员。
order-no-offer = 所选内容不能一起购买。请重新选择。
what-changes = { $count ->
    [0] 授予的内容不变
   *[other] 变化：{ $count } 个产品
}
granted-today = 今天
granted-then = 之后
lost-if-unused = 之前未使用则失去
lost-if-unused-text = 以下内容尚未使用，可在新会员资格开始之前使用：
lost-by = { $amount }，最迟至{ $date }
lost-by-worth = { $amount }，每个可用 12 个月，最迟至{ $date }
lost-seats = { $count ->
   *[other] { $count } 人失去席位
}
lost-licenses = { $count ->
   *[other] { $count } 个许可证
}
lost-asked = 激活请求将被拒绝
lost-active = 正在使用，将终止
ends-with-it = 随{ $package }一起终止的内容
ends-with-it-count = { $count ->
   *[other] { $count } 项权益会有损失
}
ends-unless-renewed = 不续订则会终止的内容
lapses-after = 没有此订单，会员资格将在{ $date }之后失效。已开始的订阅继续有效，直至其自身的结束日期。
lapses-at-once = 没有此订单，会员资格将立即失效：其续订期已于{ $date }结束。已开始的订阅继续有效，直至其自身的结束日期。
seats-and-holders = 席位
seats-keep-holders = { $product }：{ $count ->
   *[other] { $count } 个席位保留其持有人
}
seats-lose-holders = { $product }：不再授予，{ $count ->
   *[other] { $count } 人失去席位
}
who-loses-seat = 谁失去席位：{ $product }
who-loses-seat-text = { $count ->
   *[other] 授予的席位减少。请从这 { $all } 人中选择 { $count } 人；新会员资格开始时他们将失去席位。
}
who-loses-seat-wrong = { $count ->
   *[other] 请正好选择 { $count } 位失去席位的人
}
terms-year = 会员资格自付款之日起为期一年。
terms-year-at-once = 会员资格立即生效，有效至{ $date }。
terms-competency = 该能力自付款之日起计算，并随会员资格于{ $date }结束。按全价收费。
terms-competency-at-once = 该能力立即生效，并随会员资格于{ $date }结束。按全价收费。
terms-renewal = 新的一年自付款之日开始，其周年日为 365 天之后。旧的一年中未使用的内容随之结束；相同产品的席位保留其使用者。
terms-upgrade = 会员资格自付款之日起为期一年。它将取代{ $level }，后者于前一天终止；相同产品的席位保留其持有人。
terms-renewal-pay = 在{ $date }之前（含当日），等待付款期间会员资格不会失效。
terms-pay = 请在{ $date }之前（含当日）通过银行转账付款；届时未付款的订单将过期。
terms-pay-active = 请在{ $date }之前（含当日）通过银行转账付款；届时未付款，会员资格将终止。
terms-refund-software = 付款后 { $days } 天内，只要未显示任何产品密钥，即可取消并退款。
terms-refund-any-use = 付款后 { $days } 天内，只要未显示、分配或激活任何内容，即可取消并退款。
terms-no-refund = 不提供退款。
terms-own-use = 许可仅供贵公司自用，以及在其监督下演示，不得用于客户。
flash-ordered = 已订购。付款参考号为 { $reference }。

how-to-pay = 付款方式
how-to-pay-rest = 已部分付款：如何支付余款
how-to-pay-text = 请在{ $date }之前（含当日）转账，并注明付款参考号，以便核对。
bank-account = 帐户
recipient = 收款人
papers = 可打印文件
history = 历史记录
cancel-order = 取消订单
cancel-order-text = 将取消订单 { $reference }：{ $offers }。
cancel-order-consequence = 无需为其付款。如果已经付款，请等待入账。
flash-order-cancelled = 订单 { $reference } 已取消。
order-is-over = 已无法取消。状态：{ $state }。
order-is-active = 其会员资格已生效。请通过服务请求申请取消。
order-is-partly-paid = 已支付部分款项。请通过服务请求联系运营人员。
order-step-ordered = 由{ $name }订购
order-step-payment = 付款 { $amount }，日期{ $date }
order-step-let-go = 已免除欠款 { $amount }
order-step-paid-back = { $amount } 已于{ $date }退回
order-step-invoice = 发票 { $number }
order-step-credit-note = 贷项通知单 { $number }
order-step-paid = 已全额付款
order-step-expired = 未付款，已过期
order-step-refunded = 已退款
order-step-cancelled = 由{ $name }取消

pro-forma = 形式发票
invoice-with-number = 发票 { $number }
credit-note-with-number = 贷项通知单 { $number }
credit-note-line = 退款：{ $offers }
invoice-date = 开票日期
seller = 卖方
billed-to = 买方
tax-number = 税号：{ $number }
invoice-pay = 请在{ $date }之前（含当日）付款至帐户 { $account }，并注明付款参考号 { $reference }。
pro-forma-is-none = 这不是发票。收到付款后才会开具发票。
invoice-paid = 已于{ $date }通过银行转账付款。谢谢。
print-hint = 此页面适合打印：通过浏览器打印也可另存为 PDF。

lead-all-orders = 所有公司的订单，最新的在前。
search-all-orders-label = 付款参考号，或公司的 MPN ID
no-orders-at-all-text = 公司订购的内容会显示在这里。
orders-that-differ = 金额不符
order-differs = 金额不符
orders-first = 最新的订单
orders-before = 较新的订单
orders-after = 较早的订单
payments-booked = 付款与发票
payments-none = 尚未登记任何内容。
book-payment = 登记付款
book-payment-text = 按银行对账单填写。全部付清后，会员资格自付款之日开始，并开具发票。
amount-hint = 使用小数点而不用逗号，例如 1200.50。
payment-day = 付款日期
payment-day-hint = 对账单上的日期。
payment-no-amount = 请用数字输入大于 0 的金额
payment-no-date = 请输入日期
payment-in-future = 该日期尚未到来
payment-before-order = 订购日期为{ $date }，付款不可能更早
payment-in-the-way = 该公司已有与之冲突的其他会员资格。请其取消订单，然后登记付款：该款项将显示为多付
flash-payment-booked = 付款已登记。
flash-payment-short = 付款已登记。还差 { $amount }。
flash-payment-over = 付款已登记。多付了 { $amount }。
settle-missing = 还差 { $amount }
settle-missing-text = 等待余款，或免除余款：届时订单视为已付款。
settle-let-go = 免除余款
settle-too-much = 多付了 { $amount }
settle-too-much-text = 请退回多付的款项，然后在此注明退款日期。
settle-for-nothing = 收到 { $amount }，但该订单无需付款
settle-for-nothing-text = 订单已结束。请退回款项，然后在此注明退款日期。
settle-pay-back = 注明已退回
settle-day = 退回日期
settle-day-hint = 您的转账日期。
settle-note = 备注
settle-note-hint = 公司可以看到。
settle-no-note = 请为公司写一条备注
settle-even = 已不存在差额。
settle-changed = 金额已发生变化。请重新查看。
flash-settled = 已处理。

mail-is-order-received = 收到订单
mail-is-order-paid = 订单已付款
mail-is-order-expired = 订单已过期
mail-order-received-subject = 您的订单 { $reference }
mail-order-received = “{ $company }”订购了 { $offers }，付款参考号为 { $reference }。
mail-order-how-to-pay = 请在{ $date }之前（含当日）将 { $amount } 转账至此帐户：{ $account }
mail-order-reference = 请注明付款参考号 { $reference }，以便核对。
mail-order-paid-subject = 您的订单 { $reference } 已付款
mail-order-paid = “{ $company }”的订单 { $reference } 已于{ $date }付款。所订内容现在可以使用：{ $offers }。
mail-order-invoice = 发票在订单页面上。
mail-order-expired-subject = 您的订单 { $reference } 已过期
mail-order-expired = “{ $company }”的订单 { $reference }（{ $offers }）应在{ $date }之前付款。未收到全额付款，因此已过期。
mail-order-paid-meanwhile = 如果您已按时付款，则无需任何操作：付款登记后，订单将重新生效。
mail-open-order = 打开订单
mail-reason-order = 您收到此邮件，是因为您为“{ $company }”下了此订单，或您是其管理员。

log-order-placed = 订购了 { $offers }，金额 { $amount }（{ $reference }）
log-order-placed-try = 尝试订购
log-order-cancelled = 取消了订单 { $reference }（{ $offers }）
log-order-cancelled-try = 尝试取消订单 { $reference }
log-order-expired = 未付款的订单 { $reference }（{ $offers }）已过期
log-order-expired-try = 尝试使订单 { $reference } 过期
log-payment-booked = 为订单 { $reference } 登记了付款 { $amount }，日期{ $date }
log-payment-booked-try = 尝试为订单 { $reference } 登记付款
log-order-paid = 注明订单 { $reference }（{ $offers }）已于{ $date }付款
log-order-paid-try = 尝试注明订单 { $reference } 已付款
log-order-paid-back = 注明已为订单 { $reference } 退回 { $amount }
log-order-let-go = 免除了订单 { $reference } 的欠款 { $amount }
log-order-settled-try = 尝试处理订单 { $reference } 的差额
log-order-begun = 通过订单 { $reference } 开始了 { $offers }，自{ $from }至{ $to }
log-order-begun-try = 尝试开始订单 { $reference } 的内容
log-order-refunded = 已退还订单 { $reference } 的 { $amount }
log-order-refunded-try = 尝试退还订单 { $reference } 的款项
log-membership-lapsed = 会员资格 { $offers } 已失效：可续订至{ $date }
log-membership-lapsed-try = 尝试使会员资格 { $offers } 失效
log-order-read = 查看了订单 { $reference }
log-order-read-try = 尝试查看订单 { $reference }

declined-as-unpaid = 授予它的订单 { $reference } 未付款。
declined-as-replaced = 授予它的会员资格已被订单 { $reference } 的会员资格取代。

## Bank statements

bank-statements = 银行对账单
bank-statement = 银行对账单
lead-bank-statements = 银行文件中需要决定的付款，以及最近导入的文件。
take-in-statement = 导入银行对账单
take-in-statement-text = 从银行下载的 CSV 文件，任何版式均可。登记之前，您会先看到每一行的结果。
statement-file = 银行的 CSV 文件
statement-file-hint = 最大 { $size }，最多 { $lines } 行。
statement-read = 读取文件
statement-no-file = 请选择文件
statement-empty = 此文件中没有任何记录
statement-large = 文件大于 { $size }。请从银行下载较短时段的文件
statement-many = 文件有 { $lines } 行，一次最多读取 { $most } 行。请从银行下载较短时段的文件
statement-not-text = 此文件不是文本。请从银行以 CSV 格式下载
statement-no-columns = 此文件中没有任何一行同时标明日期、金额和说明
statement-columns-found = 此文件中没有任何一行同时标明日期、金额和说明。找到的内容：{ $columns }
statement-days = 日期写法
statement-day-first = 先日后月：31/12/2026
statement-month-first = 先月后日：12/31/2026
statement-day-two-ways = 第 { $line } 行为 { $text }，可读作两个不同的日期。请说明日期写法，并重新选择文件
statement-decimal = 金额写法
statement-comma = 逗号后为小数：1.234,56
statement-point = 点号后为小数：1,234.56
statement-amount-two-ways = 第 { $line } 行为 { $text }，可读作两个不同的金额。请说明金额写法，并重新选择文件
statement-of = { $date }导入的银行对账单
statement-shown = 待确认
statement-confirmed = 已确认
statement-discarded = 已放弃
statement-booking = 正在登记 { $count } 笔付款
statement-taken-in = 已导入
statement-until = 若无人确认，将于{ $date }放弃。
statement-confirm-text = 将登记：{ $booked }。等待决定：{ $waiting }。已登记的不可撤销。
statement-confirm = 登记 { $count } 笔付款
statement-confirm-none = 保留待决付款
statement-nothing-new = 此文件没有新内容，只能放弃。
statement-changed = 自显示以来，此文件的结果已变化。请重新查看
statement-over = 此银行对账单已确认
statement-discard = 放弃
flash-statement-confirmed = 银行对账单已确认。
flash-statement-discarded = 银行对账单已放弃。
statements-taken-in-last = 最近导入
no-statements = 尚未导入银行对账单。

## Lines of a bank statement

lines-in-statement = 付款
lines-exact = 金额相符
lines-waiting = 等待决定
lines-before = 已在先前的文件中
lines-to-book = 待登记
lines-booked = 已登记
lines-set-aside = 已搁置
lines-left-out = 无入账
lines-unread = 无法读取的行
lines-unread-text = 这些行不会登记。请更正文件后重新导入：届时已确认的内容将被略过。
lines-sum = { $count } 笔付款：{ $sums }
lines-count = { $count } 笔付款
lines-count-more = 超过 { $count } 笔付款
lines-first = 最新付款
lines-newer = 较新的付款
lines-older = 较早的付款
search-lines-label = 搜索付款人和说明
no-lines = 没有付款
no-lines-text = 此文件没有入账的行，或已被放弃。
no-lines-match = 没有符合条件的付款。
no-lines-waiting = 没有等待决定的付款
no-lines-waiting-text = 银行对账单中无法自动登记的付款显示在此处。
bank-line = 行
bank-payer = 付款人
bank-texts = 说明
bank-line-what = 性质
bank-line-booked-on = 银行入账日期{ $date }
line-matched = 付清应付金额
line-revives = 已按时付款，过期的订单将恢复。
line-less = 比应付金额少 { $amount }
line-more = 比应付金额多 { $amount }
line-differs-hint = 将登记该付款，订单随后显示待处理的差额。
line-doubled = 其他行也支付同一订单：{ $lines }
line-together-exact = 合计付清应付金额。
line-together-less = 合计比应付金额少 { $amount }。
line-together-more = 合计比应付金额多 { $amount }。
line-paid = 订单已付款
line-expired = 付款时订单已过期
line-cancelled = 订单已取消
line-refunded = 订单已退款
line-other-currency = 订单使用其他货币
line-several = 提到多个订单
line-possible = 参考号不完整或有误，可能是以下之一
line-unknown = 没有订单 { $references }
line-none = 未提到订单
line-before = 已在先前确认的文件中
bank-line-refused = 订单未接受该付款
statement-unread-at = 第 { $line } 行：{ $why }
unread-no-date = 没有日期
unread-date = “{ $text }”不是日期
unread-two-ways = “{ $text }”有两种读法
unread-no-amount = 没有金额
unread-amount = “{ $text }”不是金额
unread-two-amounts = 同时有贷方和借方金额
unread-direction = “{ $text }”既非贷方也非借方
unread-currency = “{ $text }”不是货币
unread-two-currencies = 同时有 { $one } 和 { $other }

## A line and its decision

bank-line-title = 银行对账单第 { $line } 行
bank-line-orders = 可能的订单
bank-line-book = 登记到订单
bank-line-book-text = 全部金额登记到一个订单。如金额不足或过多，订单会显示待处理的差额。
bank-line-reference-hint = 如发票所示：PB-1234-5678。
bank-line-no-order = 没有订单使用此参考号
bank-line-in-other-currency = 此订单使用 { $currency }，而付款不是
bank-line-changed = 此付款已被处理
bank-line-set-aside = 搁置
bank-line-set-aside-text = 它不属于任何订单，例如已退回或另有用途。付款人填写的内容将在 90 天后删除。
bank-line-note = 原因
bank-line-note-hint = 供其他运营人员参考。
flash-line-set-aside = 付款已搁置。

## Bank statements in the log

log-statement-taken-in = 导入了含 { $lines } 笔付款的银行对账单
log-statement-taken-in-try = 尝试导入银行对账单
log-statement-confirmed = 确认了银行对账单，将登记 { $lines } 笔付款
log-statement-confirmed-try = 尝试确认银行对账单
log-statement-discarded = 放弃了银行对账单
log-statement-discarded-try = 尝试放弃银行对账单
log-bank-line-booked = 登记了银行对账单第 { $line } 行 { $amount }，订单 { $reference }
log-bank-line-booked-try = 尝试登记银行对账单的一行
log-bank-line-assigned = 将银行对账单第 { $line } 行 { $amount } 归入订单 { $reference }
log-bank-line-assigned-try = 尝试将银行对账单的一行归入订单
log-bank-line-set-aside = 搁置了银行对账单第 { $line } 行 { $amount }
log-bank-line-set-aside-try = 尝试搁置银行对账单的一行
