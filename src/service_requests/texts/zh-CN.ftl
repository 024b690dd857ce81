### Service requests: tickets from a partner to the programme.

service-requests = 服务请求
menu-support = 支持
lead-service-requests = “{ $company }”向计划方提出的请求及其处理结果。
lead-own-requests = 您向计划方提出的请求及其处理结果。
new-request = 新建请求
search-requests-label = 按编号、标题或人员搜索
requests-count = { $count ->
   *[other] { $count } 个请求
}
no-requests = 还没有请求
no-requests-text = 可向计划方申请售前协助、咨询小时或技术支持：请求及其答复会显示在此处。
no-match-requests = 没有符合搜索和筛选条件的请求。
filter-by-type = 请求类型
filter-all-types = 所有类型
column-number = 编号
column-title = 标题
column-type = 类型
column-asked-by = 提交人
column-last-entry = 最近更新
column-reason = 关闭原因

## Types

request-presales = 售前服务
request-presales-text = 用于某个项目的售前与部署服务小时。
request-advisory = 咨询小时
request-advisory-text = 由计划方技术顾问提供的咨询小时。
request-cloud = 代表客户请求云支持
request-cloud-text = 代表客户就云服务请求支持。占用一个支持事件。
request-on-premises = 本地支持
request-on-premises-text = 针对您自行运行的软件的产品支持。占用一个支持事件，并需要提供访问 ID 和合同 ID。
request-cancellation = 取消并退款
request-cancellation-text = 在退款权利有效期间，终止会员资格，或其中的一项权益或套餐。
request-other = 其他请求
request-other-text = 向计划方提出的任何其他问题。
hours-count = { $count ->
   *[other] { $count } 小时
}
incidents-count = { $count ->
   *[other] { $count } 个支持事件
}

## Where a request stands

request-open = 待答复
request-waiting-for-you = 等待您的回复
request-waiting-for-programme = 等待计划方
request-waiting-for-partner = 等待合作伙伴
request-not-answered = 尚未答复
request-waiting-for-us = 等待我方回复
request-closed = 已关闭
reason-solved = 已解决
reason-withdrawn = 已撤回
reason-duplicate = 与其他请求重复
reason-product-fault = 产品缺陷
reason-declined = 已拒绝
reason-granted = 已同意取消
phase-presales = 售前
phase-design = 设计
phase-deployment = 部署
phase-development = 开发

## What a request asks

request-title = 标题
request-description = 说明
request-customer = 客户
request-phase = 阶段
request-country = 国家/地区
request-language = 沟通语言
request-phone = 电话
request-time-zone = 时区
request-hours-asked = 申请的小时数
request-taken-from = 占用权益
request-reserved = 已预留
request-used = 已使用
request-cancels-benefit = 权益
request-cancels-offer = 套餐
refunded = 退款金额

## The choice of a type

requests-closed-types = 目前不可用
who-can-ask = 谁可以提交
request-needs-role = 您无法提交此类请求。您在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
request-left-unlimited = 您的会员资格对此不设上限。
request-left = 剩余：{ $amount }。
request-not-granted = 您当前的会员资格均不包含此项权益。
request-not-activated = 您的会员资格包含此项权益，但尚未激活。请先在“技术权益”页面激活。
no-hours-left = 没有剩余小时：已全部使用，或已被未关闭的请求预留。
no-incidents-left = 没有剩余支持事件：已全部使用，或已被未关闭的请求预留。
too-few-left = 超出剩余数量。剩余：{ $amount }。
cancellation-off = “{ $package }”{ $reason }
cancellation-asked = 已申请取消，见 { $reference }。
cancellation-part-asked = 已申请取消其中一部分，见 { $reference }。
cancellation-whole-asked = 已申请取消整个会员资格，见 { $reference }。
refund-possible-until = 在未使用任何权益的前提下，可取消并退款，截止日期：{ $date }。
refund-possible-until-keys = 在未显示任何产品密钥的前提下，可取消并退款，截止日期：{ $date }。
refund-possible-until-day = 可取消并退款，截止日期：{ $date }。
refund-ended-by-keys = 已无法取消：“{ $product }”的密钥已于{ $date }显示。
refund-ended-by-assigning = 已无法取消：“{ $product }”已于{ $date }分配。
refund-ended-by-activating = 已无法取消：“{ $product }”已于{ $date }激活。
refund-too-late = 已无法取消：购买（{ $date }）后的退款期限已过。

## The form

choose = 请选择…
title-hint = 用几个词概括。
description-hint = 您需要什么、已尝试过什么，以及期望的时间。
product-hint = 例如 Windows Server 2019 或 Azure。
phone-hint = 可以回电的号码。其他国家/地区的号码请加国家代码，例如 +41。
time-zone-hint = 例如 Europe/Paris。
hours-hint = 整数小时，每个请求最多 { $most } 小时。在请求关闭之前会一直预留。
ids-hint = 两者都显示在“技术权益”页面上该权益所在的行中。它们用于确定支持事件从哪项权益中扣除，不会随请求保存。
ids-again = 为保护访问 ID 和合同 ID，它们不会再次显示。请重新输入两者。
customer-hint = 您所代表的客户。
cancellation-which = 要取消什么？
cancellation-whole = { $package }（整个会员资格）
cancellation-offer = 仅套餐“{ $offer }”
cancellation-one-benefit = 仅“{ $package }”中的一项权益
cancellation-why = 为什么要取消？
cancellation-why-hint = 哪些已使用、哪些未使用，以及您期望的其他安排。
cancellation-consequence = 如果同意取消，您所选的内容将永久终止：会员资格及其所有权益，或单项权益及其密钥、席位和激活请求。
title-missing = 请输入标题
product-missing = 请输入产品
customer-missing = 请输入客户
description-missing = 请说明您的需求
line-too-long = 最多 { $most } 个字符
text-too-long = 最多 { $most } 个字符。其余内容请另发消息。
phase-missing = 请选择阶段
country-missing = 请选择国家/地区
language-missing = 请选择语言
phone-wrong = 请输入可以联系到您的电话号码
time-zone-wrong = 请输入时区名称，例如 Europe/Paris
hours-wrong = 请输入 1 到 { $most } 之间的整数小时
access-id-missing = 请输入访问 ID
contract-id-missing = 请输入合同 ID
ids-do-not-match = 访问 ID 和合同 ID 与贵公司任何有效的本地支持权益都不匹配。请检查两者。
choose-membership = 请选择可以取消的内容

## The thread

thread = 消息
request-was-closed = 关闭了请求：{ $reason }
request-was-reopened = 重新打开了请求
your-message = 您的消息
answer-request = 补充请求
your-message-hint = 说明新情况，或回复计划方。
message-not-sent = 您的消息（未发送）
send-message = 发送消息
message-missing = 请输入消息
request-is-closed = 请求已在此期间关闭。如需继续，请重新打开。

message-sent-before = 此表单此前已以不同内容提交。下面的文字尚未发送。如需一并发送，请按按钮。

request-sent-before = 此表单此前已作为 { $reference } 提交，内容不同。此处的内容尚未提交。如需作为另一个请求提交，请按按钮。

too-many-open = 每人最多可有 { $count } 个打开的服务请求。请关闭已解决的请求，或等待其中一个关闭。

too-much-this-hour = 每人每小时最多可写 { $count } 次。您可以从{ $time } 起再次写入。

thread-part = 第 { $from } 至{ $to }条，共 { $total } 条
thread-earlier = 更早的记录
thread-later = 更新的记录
request-is-open = 请求尚未关闭。
close-own-request = 关闭请求
close-own-hint = 问题已解决或不再需要时使用。
closing-is-programmes = 此请求由计划方关闭，届时会填写已使用的小时数。
reopen-request = 重新打开请求
no-reopening-granted = 已同意的取消无法撤销。
no-reopening-asked-anew = 请求 { $reference } 也要求取消同一内容或其中一部分，且尚未关闭。
no-reopening-late = 可重新打开的截止日期是{ $date }。请新建请求。
reopening-until = 可重新打开此请求，截止日期：{ $date }。
reopening-reserves = 重新打开会再次预留 { $amount }。

## Closing it oneself

close-request = 关闭 { $reference }
close-request-question = 关闭 { $reference }？
why-closing = 为什么关闭？
closing-gives-hours-back = 预留的小时将退还。
closing-gives-incident-back = 计划方尚未答复：支持事件将退还。
closing-uses-incident-up = 计划方已答复：该支持事件视为已使用。
reason-missing = 请选择原因

## Told after it happened

flash-request-submitted = 您的请求 { $reference } 已提交。答复会显示在此处，并会通过电子邮件通知您。
flash-request-answered = 您的消息已添加到 { $reference }。
flash-request-closed = { $reference } 已关闭。
flash-request-reopened = { $reference } 已重新打开。

## Mails

mail-is-request-received = 已收到服务请求
mail-is-request-answered = 服务请求有答复
mail-is-request-closed = 服务请求已关闭
mail-request-received-subject = 已收到：{ $reference }，{ $title }
mail-request-received = 计划方已收到您为“{ $company }”提交的服务请求 { $reference }：{ $title }。
mail-request-received-next = 有答复时您会收到电子邮件。
mail-request-answered-subject = 有答复：{ $reference }，{ $title }
mail-request-answered = 计划方已答复您为“{ $company }”提交的服务请求 { $reference }：{ $title }。
mail-request-answered-left = 计划方已答复为“{ $company }”提交的服务请求 { $reference }：{ $title }。提交人已不再是成员。
mail-request-answered-next = 此邮件不包含答复内容。请在门户中查看；该请求正在等待您的回复。
mail-request-closed-subject = 已关闭：{ $reference }，{ $title }
mail-request-closed = 您为“{ $company }”提交的服务请求 { $reference } 已关闭：{ $title }。
mail-request-closed-left = 为“{ $company }”提交的服务请求 { $reference } 已关闭：{ $title }。提交人已不再是成员。
mail-request-closed-because = 原因：{ $reason }。
mail-request-closed-next = 可在门户中查看重新打开的方式和截止日期。
mail-open-request = 打开请求
mail-reason-asked = 您收到此邮件，是因为您为“{ $company }”提交了此请求。

## For operators

lead-console-requests = 合作伙伴向计划方提出的请求，等待时间最长的在前。时间均为 UTC。
no-console-requests = 还没有服务请求
no-console-requests-text = 合作伙伴提交的每个服务请求都会列在此处。
request-acts-closed = 请求已关闭。只有合作伙伴可以重新打开。
answer-partner = 答复
answer-partner-hint = 合作伙伴看到的答复以计划方名义署名；通知邮件中不包含答复内容。
send-answer = 发送答复
close-with-message = 最后一条消息
close-with-message-hint = 可选。合作伙伴可在消息中看到。
close-final = 关闭后，只有合作伙伴可以重新打开。
hours-used = 已使用小时数
hours-used-hint = 0 到 { $most } 之间的整数小时。多预留的部分将退还。
hours-used-unlimited = 整数小时；此项权益不设上限。
hours-used-wrong = 请输入 0 到 { $most } 之间的整数小时
refunded-hint = 以 { $currency } 计，例如 1200 或 1200.50。如未付款，请输入 0。
refunded-wrong = 请输入退款金额，例如 1200 或 1200.50
reason-uses-incident = 支持事件视为已使用。
reason-gives-incident-back = 支持事件将退还。
reason-ends-membership = 会员资格及其所有权益将永久终止。
reason-ends-benefit = 权益“{ $name }”将永久终止：不能再从中获取任何内容。
reason-ends-offer = 套餐“{ $name }”将永久终止。其他套餐不提供的权益随之终止，其余权益的数量减少；已使用的部分保留。
reason-ends-seats = { $count ->
   *[other] { $count } 个席位将终止，并通知其使用者。
}
reason-declines-activations = { $count ->
   *[other] { $count } 个激活请求将被拒绝。
}
reason-leaves-requests = 占用其中一部分的未关闭服务请求仍保持打开。
and-next-sentence = { $first }{ $next }
reason-changes-nothing = 会员资格及其权益不受影响。
cannot-grant = 无法同意取消：该内容已被取消，或退款权利已在此期间终止。
declined-by-cancellation = 应贵公司的请求（{ $reference }），该权益已取消。
request-changed-meanwhile = 自页面显示以来，此请求已发生变化。未执行任何操作：请查看消息后重新决定。
flash-request-taken = 您已受理 { $reference }。
flash-request-handed-over = { $reference } 已移交。
flash-request-changed = 未执行任何操作：自页面显示以来，{ $reference } 已发生变化。

## In the logs

log-request = 服务请求 { $reference }
log-some-request = 一项服务请求
log-request-submitted = 提交了{ $request }
log-request-submitted-try = 尝试提交{ $request }
log-request-answered = 答复了{ $request }
log-request-answered-try = 尝试答复{ $request }
log-request-closed = 关闭了{ $request }
log-request-closed-cancelled = 关闭了{ $request }：会员资格已取消
log-request-closed-benefit-cancelled = 关闭了{ $request }：一项权益已取消
log-request-closed-offer-cancelled = 关闭了{ $request }：一项套餐已取消
log-request-closed-try = 尝试关闭{ $request }
log-request-reopened = 重新打开了{ $request }
log-request-reopened-try = 尝试重新打开{ $request }
log-request-taken = 受理了{ $request }
log-request-taken-try = 尝试受理{ $request }
log-request-handed-over = 向另一位运营人员转交了{ $request }
log-request-handed-over-try = 尝试转交{ $request }
log-request-read = 查看了{ $request }
log-request-read-try = 尝试查看{ $request }
