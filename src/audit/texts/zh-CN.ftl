### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = “{ $product }”的
log-of-some = 某项权益的
log-some-member = 一位成员

## What was not allowed

log-access-denied = 尝试{ $what }（{ $path }）
log-access-unknown-id = 请求访问 { $path }
log-access-not-operator = 尝试打开运营人员专用页面 { $path }
log-access-while-looking = 查看公司期间尝试在 { $path } 执行操作
log-list-downloaded = 下载了列表 { $file }
log-list-downloaded-try = 尝试下载列表 { $file }
log-catalogue-changed = 更改了目录中的 { $count } 行
log-catalogue-changed-try = 尝试更改目录
log-may-something = 执行此操作

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }：已拒绝，原因是{ $because }
log-refused-plain = { $attempt }：已拒绝
because-no-role = 其角色均无此权限
because-not-theirs = 此处没有其可访问的内容
because-not-operator = 此人不是运营人员
because-only-looking = 运营人员只查看，操作由合作伙伴进行
because-closed = 当时无法进行更改
because-changed-meanwhile = 自页面显示以来情况已发生变化
because-wrong-entries = 表单填写有误
because-pool-too-small = 密钥池余量不足
because-redeemed-already = 此密钥已兑换过
because-revoked = 此密钥已吊销并被替换
because-is-replacement = 此密钥是替换后的密钥
because-not-issued = 找不到这家公司或这个已发放的密钥
because-bad-day = 密钥不可能在该日兑换
because-too-long = 订阅时间将过长
because-not-a-member = 此人不是公司的有效成员
because-in-the-way = 此人拥有无法与之叠加使用的权益
because-in-use = 有其他页面链接到它
because-no-seat = 没有空闲席位
because-has-one = 此人已拥有席位
because-held-already = 该公司已拥有与之冲突的会员资格
because-no-global-admin = 该公司没有有效的全局管理员
because-ended = 该席位已被收回
because-no-contact = 公司没有有效的营销联系人
because-stands = 此权益已申请或已有效
because-too-late = 为时已晚
because-no-refund = 已没有退款权利
because-unknown-ids = 访问 ID 和合同 ID 与任何有效权益都不匹配
because-nothing-left = 该权益已无剩余
because-request-closed = 该请求已关闭
because-too-many-hours = 小时数超出剩余数量
because-too-many-open = 此人打开的请求数已达每人上限
because-too-much-this-hour = 此人一小时内写入的次数已达上限
because-address-refused = 该地址的收件人已拒收有关该公司的邮件
because-address-taken = 该地址已属于另一个帐户
because-too-many-addresses = 一小时内填写地址的次数已达上限
because-no-operator-chosen = 未选择有效的运营人员
because-wrong-ids = 访问 ID 或合同 ID 无效
because-no-ids = 无法生成访问 ID 和合同 ID
because-no-message = 没有留言
because-long-message = 留言过长
because-nothing-chosen = 未选择任何项
because-too-many-chosen = 选择的项过多
because-technical = 技术权益需逐个完成
because-suspended = 公司已被暂停
because-cancelled = 会员资格已取消
because-offer-over = 优惠会在开始之前结束
because-last-global-admin = 公司至少需要一位全局管理员
because-wrong-password = 电子邮件地址与密码不匹配
because-is-member = 此人已是公司成员
because-invited-already = 此人已收到邀请
because-is-operator = 此人是计划的工作人员
because-not-invited = 没有待接受的邀请
because-global-admin-is-here = 该公司有会登录的全局管理员
because-no-record = 记录未创建、已过期或不在 DNS 中
because-too-many-tries = 尝试次数已达上限
log-first-steps-dismissed = 隐藏了入门步骤
log-first-steps-dismissed-try = 尝试隐藏入门步骤
