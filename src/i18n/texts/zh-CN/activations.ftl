### 技术权益和市场推广优惠：申请及计划方的处理结果。

status-requested = 已申请
status-in-progress = 处理中
status-active = 已激活
status-declined = 已拒绝
status-withdrawn = 已撤回
status-since = { $status }（自 { $date } 起）

units-left = 已用 { $used }，剩余 { $left }
units-left-reserved = 已用 { $used }，已预留 { $reserved }，剩余 { $left }
units-used = 已用 { $used }
units-used-reserved = 已用 { $used }，已预留 { $reserved }
column-used = 已用
column-reserved = 已预留
column-left = 剩余

activation = 激活状态
activate-again = 重新激活
activation-ready = 可在 { $date } 之前（含当日）激活。
activation-takes-days = 计划方需要数日处理。完成后，两个地址都会收到邮件。
activation-takes-days-offer = 计划方需要数日处理。完成后，营销联系人会收到相关说明。
activation-takes-days-plain = 计划方需要数日处理。完成后，你会收到邮件。
activation-asked-by = 由 { $name } 于 { $at } 申请
activation-designee = 使用者
activation-alternative = 备用邮件地址
activation-reason = 原因
activation-in-work = 运营人员正在处理，因此无法再撤回。
activation-withdraw = 撤回申请
activation-offer-until = 该优惠有效期至 { $date }。
activation-history = 处理经过
activation-line = { $status }：{ $name }，{ $at }
activation-by-programme = 计划方
who-can-activate = 可以激活的人员
activation-needs-role = 你无法激活此项。你在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
activation-closed = 激活的最后一天是 { $last-day }。
activation-needs-contact = 你的公司尚无接收说明的营销联系人。请先指定一位。
activation-name-contact = 指定营销联系人

support-ids = 访问 ID 和合同 ID
support-ids-use = 首次提交支持事件时，产品支持人员会要求提供这两个 ID。你的公司的所有人员均可查看和使用。
support-ids-help = 有产品无法安装或启动？请使用这两个 ID 提交支持事件，或在“服务请求”中联系计划方。

activate-heading = 激活 { $product }
activate-lead = 计划方将在数日内处理你的申请，随后在该权益所在行显示访问 ID 和合同 ID。
activate-lead-mails = 为安全起见，说明会发送到两个地址：该人员自己的地址，以及同一人员的另一个地址。
activate-lead-offer = 计划方将在数日内处理你的申请。随后说明会发送给你的公司的营销联系人：
activate-person = 由谁使用？
activate-alternative-hint = 同一人员的另一个地址，与列表中的地址不同。
activate-ends-refund = 激活后将失去退款权利。
activate-ends-refund-text = 在 { $last-day } 之前（含当日），于 { $purchased-on } 购买的会员资格 { $package } 可以取消并退款。计划方处理此申请之后，便不能再退款。
activate-submit = 提交申请
activate-give-up-refund = 提交申请并放弃退款
activate-already = { $name } 已于 { $at } 申请。
activate-is-active = 已处于激活状态。
activate-withdraw-late = 无法再撤回：运营人员正在处理或已作出决定。

flash-activation-requested = 已申请激活 { $product }。
flash-activation-withdrawn = 已撤回 { $product } 的激活申请。

support-heading = 如何申请支持
support-cloud = 代表客户申请的云产品支持
support-cloud-text = 使用一次云支持事件。仅限管理员代理申请，并需注明客户。
support-on-premises = 本地产品
support-on-premises-text = 使用一次本地支持事件。你的公司的任何人员均可凭访问 ID 和合同 ID 申请，这两个 ID 显示在已激活权益所在行。
support-advisory = 售前、部署和咨询小时
support-advisory-text = 使用小时数：请说明你的计划、所处阶段以及所需小时数，每次申请最多 25 小时。
support-ask-cloud = 申请云支持
support-ask-on-premises = 申请本地支持
support-ask-advisory = 申请咨询小时
support-ask-presales = 申请售前或部署服务
support-needs-role = 你在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
technical-staff-lead = 你的公司已激活的技术权益，以及产品支持人员要求提供的 ID。

alternative-not-an-address = 请输入一个可以收信的邮件地址，例如 name@company.example。
alternative-same-as-own = 请输入另一个地址：这是该人员自己的地址。
alternative-looks-like-own = 请输入另一个地址：此地址与该人员自己的地址过于相似。
