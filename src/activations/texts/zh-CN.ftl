### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = 已申请
status-in-progress = 处理中
status-active = 有效
status-declined = 已拒绝
status-withdrawn = 已撤回
status-since = { $status }（自{ $date }起）

## What is used of hours and incidents

units-left = 已用 { $used }，剩余 { $left }
units-left-reserved = 已用 { $used }，已预留 { $reserved }，剩余 { $left }
units-used = 已用 { $used }
units-used-reserved = 已用 { $used }，已预留 { $reserved }
column-used = 已用
column-reserved = 已预留
column-left = 剩余

## The row

activation = 激活状态
activate-again = 重新激活
activation-ready = 可在{ $date }之前（含当日）激活。
activation-fulfilled-by = 计划方最迟将于{ $date }办理。完成后，两个地址都会收到邮件。
activation-fulfilled-by-offer = 计划方最迟将于{ $date }办理。完成后，营销联系人会收到相关说明。
activation-fulfilled-by-plain = 计划方最迟将于{ $date }办理。完成后，您会收到邮件。
activation-declined-by-portal = 已由门户拒绝
activation-not-fulfilled = 计划方未能在期限{ $date }之前办理。
activation-asked-by = 由{ $name }于{ $at } 申请
activation-designee = 使用者
activation-alternative = 备用电子邮件地址
activation-reason = 原因
activation-in-work = 运营人员正在处理，因此无法再撤回。
activation-withdraw = 撤回请求
activation-withdrawn-again = 撤回后，在{ $date }之前（含当日）可以再次提出请求。
activation-withdrawn-final = 撤回后无法再次提出请求。
activation-offer-until = 该优惠有效期至{ $date }。
activation-offer-over = 已于{ $date }到期
activation-history = 处理经过
activation-line = { $status }：{ $name }，{ $at }
activation-by-programme = 计划方
who-can-activate = 可以激活的人员
activation-needs-role = 您无法激活此项。您在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
activation-closed = 激活的最后一天是{ $last-day }。
activation-needs-contact = 贵公司尚无接收说明的营销联系人。请先指定一位。
activation-name-contact = 指定营销联系人
support-ids = 访问 ID 和合同 ID
support-ids-use = 首次提交支持事件时，产品支持人员会要求提供这两个 ID。贵公司的所有人员均可查看和使用。
open-support-site = 打开支持网站
support-ids-help = 有产品无法安装或启动？请使用这两个 ID 提交支持事件，或在“服务请求”中联系计划方。

## Asking for it

activate-heading = 激活“{ $product }”
activate-lead = 计划方将在数日内处理您的请求，随后在该权益所在行显示访问 ID 和合同 ID。
activate-lead-mails = 为安全起见，说明会发送到两个地址：该人员自己的地址，以及同一人员的另一个地址。
activate-lead-offer = 计划方将在数日内处理您的请求。随后说明会发送给贵公司的营销联系人：
activate-person = 由谁使用？
activate-alternative-hint = 同一人员的另一个地址，与列表中的地址不同。
activate-final = 在计划方开始处理之前，您可以撤回请求。此后无法撤销，也不能更换人员。
activate-final-plain = 在计划方开始处理之前，您可以撤回请求。此后无法撤销。
activate-ends-refund = 激活后将失去退款权利。
activate-ends-refund-text = 在{ $last-day }之前（含当日），于{ $purchased-on }购买的会员资格“{ $package }”可以取消并退款。计划方处理此请求之后，便不能再退款。
activate-ends-refund-alone = 在{ $last-day }之前（含当日），该权益仍可单独取消并退款。计划方处理此请求之后，便不能再退款。
activate-submit = 提交请求
activate-give-up-refund = 提交请求并放弃退款
activate-already = { $name }已于{ $at } 申请。
activate-is-active = 此权益已有效。
activate-withdraw-late = 无法再撤回：运营人员正在处理或已作出决定。

## How support is asked for

support-heading = 如何申请支持
support-cloud = 代表客户申请的云产品支持
support-cloud-text = 使用一次云支持事件。仅限管理员代理申请，并需注明客户。
support-on-premises = 本地产品
support-on-premises-text = 使用一次本地支持事件。贵公司的任何人员均可凭访问 ID 和合同 ID 申请，这两个 ID 显示在已激活权益所在行。
support-advisory = 售前、部署和咨询小时
support-advisory-text = 使用小时数：请说明您的计划、所处阶段以及所需小时数，每个请求最多 25 小时。
support-step-activate = 在上方列表中激活该权益。计划方需要数日处理。
support-step-cloud = 在此处提交请求：请注明客户、云服务以及出现的问题。
support-step-answered = 计划方会在请求中答复，并通过电子邮件通知您。请求关闭时，该支持事件即计为已用。
support-step-ids = 展开该权益所在行，即可看到访问 ID 和合同 ID。首次申请时，产品支持人员会要求提供这两个 ID。
support-step-on-premises = 在此处或该行链接的支持网站上提交请求，并注明无法安装或无法正常运行的产品。
support-step-hours = 在此处提交请求：请说明您的计划、所处阶段以及所需小时数。
support-step-consultant = 顾问会在请求中答复并建议时间。请求关闭时登记已用小时数。
support-ask-cloud = 申请云支持
support-ask-on-premises = 申请本地支持
support-ask-advisory = 申请咨询小时
support-ask-presales = 申请售前或部署服务
support-needs-role = 您在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
technical-staff-lead = 贵公司已激活的技术权益，以及产品支持人员要求提供的 ID。

## What is wrong with an alternative address

alternative-not-an-address = 请输入一个可以收信的电子邮件地址，例如 name@company.example。
alternative-same-as-own = 请输入另一个地址：这是该人员自己的地址。
alternative-looks-like-own = 请输入另一个地址：此地址与该人员自己的地址过于相似。

## Told after it happened

flash-activation-requested = 已申请激活“{ $product }”。
flash-activation-withdrawn = 已撤回“{ $product }”的激活请求。

## The list, for operators

activations = 激活请求
lead-activations = 各公司申请激活的权益，等待最久的在前。时间均为 UTC。
no-activations = 没有待处理的请求
no-activations-text = 公司提出的请求会立即列在此处。已处理的请求可按状态查找。

## The page of one, for operators

case-title = “{ $company }”的“{ $product }”
case-since = 起始时间：
case-designee = 使用者
case-alternative = 备用地址：
case-no-designee = 未指定人员。
case-no-contact = 该公司没有有效的营销联系人。
case-deactivated = 已停用
case-until = 有效期至
case-decide = 处理
case-closed = 此请求已结束，无需再处理。
case-ends-refund = 完成后，该公司将失去此会员资格的退款权利（原截止日期：{ $date }）。
case-take-text = 让该公司和其他运营人员知道请求正在处理。此后不再自动完成，该公司也无法撤回。
case-fulfil = 完成激活
case-fulfil-technical = 填写两个 ID 后，权益即激活。ID 加密存储，仅向该公司成员显示，请事先核对。
case-fulfil-offer = 优惠将激活，有效期至{ $date }，说明将发送至 { $address }。
case-fulfil-final = 完成激活后无法撤销。
case-ids-hint = 1 到 64 个字母、数字和符号。保存时使用大写字母，不含空格。
case-make-ids-text = 或由门户生成两个 ID，无需手动输入。
case-make-ids = 生成 ID 并完成激活
case-id-wrong = { $name }：请输入 1 到 { $most } 个拉丁字母、数字和符号。为安全起见，两个 ID 都需重新输入。
case-no-ids-made = 未执行任何操作：无法生成 ID。请稍后重试或自行输入。
unfulfillable-suspended = 该公司已被暂停：恢复后可完成请求，也可以拒绝。
unfulfillable-cancelled = 该会员资格已取消：请求只能拒绝。
unfulfillable-no-contact = 该公司没有有效的营销联系人，无人接收说明：请让该公司设置联系人，或拒绝请求。
unfulfillable-too-late = 办理期限为{ $date }：门户已拒绝该请求。
case-decline = 拒绝
case-decline-final = 拒绝后无法撤销。
case-asked-again = 该公司在{ $date }之前（含当日）可以再次提出请求。
case-not-asked-again = 该公司无法再次提出请求。
case-message = 给该公司的留言
case-message-hint = 说明原因以及该公司可以采取的措施。留言会向该公司显示并以邮件发送，最多 { $most } 个字符。切勿在此填写 ID 或密钥。
case-message-missing = 请说明拒绝原因
case-message-long = { $count ->
   *[other] 留言有 { $count } 个字符，最多 { $most } 个
}
case-history = 历史记录
case-by-programme = 计划方自动执行

## Several at once, for operators

fulfil-chosen = 完成所选请求…
technical-one-by-one = 技术权益需逐个完成：每项都有各自的访问 ID 和合同 ID。
fulfilments-none = 请至少选择一项市场推广优惠
fulfilments-too-many = 一次最多完成 { $most } 项
fulfilments-title = { $count ->
   *[other] 完成 { $count } 项市场推广优惠
}
fulfilments-text = 要么全部激活，要么都不激活，且无法撤销。每位联系人都会收到说明。
fulfilments-verb = { $count ->
   *[other] 完成 { $count } 项
}
fulfilments-blocked = 其中部分无法完成，因此全部不执行。请返回并取消选择这些项。
fulfilments-stale = 未执行任何操作：情况已发生变化。以下是当前状态。
fulfilments-caption = 各项的处理结果
fulfilment-until = 有效期至{ $date }；说明将发送至 { $address }
fulfilment-skipped = 已处理，跳过：{ $state }

## What operators did

flash-case-taken = 您已受理“{ $product }”的请求。
flash-case-handed-over = “{ $product }”的请求已转交给{ $to }。
flash-case-fulfilled = “{ $product }”已为“{ $company }”激活。
flash-cases-fulfilled = { $count ->
   *[other] 已完成 { $count } 项请求。
}
flash-case-declined = “{ $company }”的“{ $product }”请求已拒绝。
flash-case-taken-by = 未执行任何操作：{ $by }已受理。
flash-case-fulfilled-by = 未执行任何操作：{ $by }已完成。
flash-case-declined-by = 未执行任何操作：{ $by }已拒绝。
flash-case-fulfilled-itself = 未执行任何操作：计划方已自动完成。
flash-case-withdrawn = 未执行任何操作：该公司已撤回请求。
flash-case-changed = 未执行任何操作：自页面显示以来，此请求已发生变化。

## Mails, and their names for operators

mail-activation-active-subject = “{ $product }”已激活
mail-technical-active = 计划方已为“{ $company }”激活“{ $product }”。本邮件不包含访问 ID 和合同 ID：请登录后在“技术权益”页面查看。
mail-offer-active = 计划方已为“{ $company }”激活“{ $product }”。该优惠可使用至{ $date }。
mail-activation-declined-subject = “{ $product }”未激活
mail-activation-declined = 计划方已拒绝为“{ $company }”激活“{ $product }”。
mail-message-of-programme = 计划方的留言：
mail-ask-again = 在权益到期之前，可以再次申请激活。
mail-is-technical-active = 技术权益已激活
mail-is-technical-declined = 技术权益请求已拒绝
mail-is-go-to-market-active = 市场推广优惠已激活
mail-is-go-to-market-declined = 市场推广优惠请求已拒绝

## In the logs

log-activation-requested = 提交了{ $of }激活请求
log-activation-requested-try = 尝试提交{ $of }激活请求
log-activation-withdrawn = 撤回了{ $of }激活请求
log-activation-withdrawn-try = 尝试撤回{ $of }激活请求
log-activation-taken = 受理了{ $of }激活请求
log-activation-taken-try = 尝试受理{ $of }激活请求
log-activation-handed-over = 将{ $of }激活请求转交给了另一位运营人员
log-activation-handed-over-try = 尝试转交{ $of }激活请求
log-activation-fulfilled = 完成了{ $of }激活请求
log-activation-fulfilled-try = 尝试完成{ $of }激活请求
log-activation-fulfilled-many = { $count ->
    [0] 完成了多项激活请求
   *[other] 完成了 { $count } 项激活请求
}
log-activation-fulfilled-try-many = { $count ->
    [0] 尝试完成多项激活请求
   *[other] 尝试完成 { $count } 项激活请求
}
log-activation-declined = 拒绝了{ $of }激活请求
log-activation-declined-try = 尝试拒绝{ $of }激活请求
log-activation-read = 查看了{ $of }激活请求
log-activation-read-try = 尝试查看{ $of }激活请求
log-support-ids-seen = 查看了{ $of }访问 ID 和合同 ID
log-support-ids-seen-try = 尝试查看{ $of }访问 ID 和合同 ID
declined-as-overdue = 该请求未在规定时间内处理，因此门户已将其拒绝。
