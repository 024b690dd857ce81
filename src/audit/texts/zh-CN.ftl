### The sentences of the two logs. Who did it, and when, stands beside each.

## Whose

log-of-product = “{ $product }”的
log-of-some = 某项权益的
log-request = 服务请求 { $reference }
log-some-request = 一项服务请求
log-some-member = 一位成员

## Keys

log-keys-issued = { $keys ->
    [0] 获取了{ $of }密钥
   *[other] 获取了{ $of } { $keys } 个密钥
}
log-keys-issued-try = 尝试获取{ $of }密钥
log-keys-revealed = { $first ->
    [true] 首次显示了{ $of }密钥
   *[false] 再次显示了{ $of }密钥
}
log-keys-revealed-try = 尝试显示{ $of }密钥
log-keys-redeemed = 记录了{ $of }密钥 { $key } 于 { $date } 的兑换：{ $seats ->
   *[other] { $seats } 个席位，有效期至 { $until }
}
log-keys-redeemed-some = { $key ->
    [0] 记录了{ $of }一个密钥的兑换
   *[other] 记录了{ $of }密钥 { $key } 的兑换
}
log-keys-redeemed-try = { $key ->
    [0] 尝试记录{ $of }一个密钥的兑换
   *[other] 尝试记录{ $of }密钥 { $key } 的兑换
}

## Seats

log-seat-assigned = { $seat ->
    [0] 将{ $of }一个席位分配给了 { $member }
   *[other] 将{ $of }席位 { $seat } 分配给了 { $member }
}
log-seat-assigned-some = { $seat ->
    [0] 分配了{ $of }一个席位
   *[other] 分配了{ $of }席位 { $seat }
}
log-seat-assigned-try = { $seat ->
    [0] 尝试将{ $of }一个席位分配给 { $member }
   *[other] 尝试将{ $of }席位 { $seat } 分配给 { $member }
}
log-seat-assigned-try-some = { $seat ->
    [0] 尝试分配{ $of }一个席位
   *[other] 尝试分配{ $of }席位 { $seat }
}
log-seat-assigned-try-many = { $count ->
   *[other] 尝试将{ $of }席位分配给 { $count } 人
}
log-seat-taken-back = { $seat ->
    [0] 从 { $member } 收回了{ $of }一个席位
   *[other] 从 { $member } 收回了{ $of }席位 { $seat }
}
log-seat-taken-back-deactivated = { $seat ->
    [0] 从已停用的 { $member } 收回了{ $of }一个席位
   *[other] 从已停用的 { $member } 收回了{ $of }席位 { $seat }
}
log-seat-taken-back-some = { $seat ->
    [0] 收回了{ $of }一个席位
   *[other] 收回了{ $of }席位 { $seat }
}
log-seat-taken-back-try = { $seat ->
    [0] 尝试从 { $member } 收回{ $of }一个席位
   *[other] 尝试从 { $member } 收回{ $of }席位 { $seat }
}
log-seat-taken-back-try-some = { $seat ->
    [0] 尝试收回{ $of }一个席位
   *[other] 尝试收回{ $of }席位 { $seat }
}
log-seat-taken-back-try-many = { $count ->
   *[other] 尝试收回{ $of } { $count } 个席位
}

## Activations

log-activation-requested = 提交了{ $of }激活申请
log-activation-requested-try = 尝试提交{ $of }激活申请
log-activation-withdrawn = 撤回了{ $of }激活申请
log-activation-withdrawn-try = 尝试撤回{ $of }激活申请
log-activation-taken = 受理了{ $of }激活申请
log-activation-taken-try = 尝试受理{ $of }激活申请
log-activation-handed-over = 将{ $of }激活申请转交给了另一位运营人员
log-activation-handed-over-try = 尝试转交{ $of }激活申请
log-activation-fulfilled = 完成了{ $of }激活申请
log-activation-fulfilled-try = 尝试完成{ $of }激活申请
log-activation-fulfilled-many = { $count ->
    [0] 完成了多项激活申请
   *[other] 完成了 { $count } 项激活申请
}
log-activation-fulfilled-try-many = { $count ->
    [0] 尝试完成多项激活申请
   *[other] 尝试完成 { $count } 项激活申请
}
log-activation-declined = 拒绝了{ $of }激活申请
log-activation-declined-try = 尝试拒绝{ $of }激活申请
log-activation-read = 查看了{ $of }激活申请
log-activation-read-try = 尝试查看{ $of }激活申请

## The marketing contact and people

log-contact-set = 设置了营销联系人：{ $member }
log-contact-set-some = 设置了营销联系人
log-contact-set-try = 尝试设置营销联系人：{ $member }
log-contact-set-try-some = 尝试设置营销联系人
log-member-deactivated = { $seats ->
    [0] 停用了 { $member }
   *[other] 停用了 { $member }，收回了 { $seats } 个席位
}
log-member-deactivated-try = 尝试停用 { $member }

## Service requests

log-request-submitted = 提交了{ $request }
log-request-submitted-try = 尝试提交{ $request }
log-request-answered = 答复了{ $request }
log-request-answered-try = 尝试答复{ $request }
log-request-closed = 关闭了{ $request }
log-request-closed-cancelled = 关闭了{ $request }：会员资格已取消
log-request-closed-try = 尝试关闭{ $request }
log-request-reopened = 重新打开了{ $request }
log-request-reopened-try = 尝试重新打开{ $request }
log-request-taken = 受理了{ $request }
log-request-taken-try = 尝试受理{ $request }
log-request-handed-over = 将{ $request } 转交给了另一位运营人员
log-request-handed-over-try = 尝试转交{ $request }
log-request-read = 查看了{ $request }
log-request-read-try = 尝试查看{ $request }

## Mails

log-mail-read = 查看了一封邮件
log-mail-read-try = 尝试查看一封邮件
log-mail-sent-again = 重新发送了一封邮件
log-mail-sent-again-try = 尝试重新发送一封邮件

## Signing in

log-operator-added = 添加了一位运营人员
log-operator-added-try = 尝试添加一位运营人员
log-language-chosen = 选择了语言：{ $language }
log-language-chosen-try = 尝试选择语言：{ $language }
log-password-set = 设置了密码
log-password-set-try = 尝试设置密码
log-signed-in = 已登录
log-signed-in-by-link = 已通过链接登录
log-signed-in-demo = 已从演示帐户列表登录
log-signed-in-try = 尝试登录
log-signed-out = 已退出登录
log-signed-out-try = 尝试退出登录

## What was not allowed

log-access-denied = 尝试{ $what }（{ $path }）
log-access-unknown-id = 请求访问 { $path }
log-access-not-operator = 尝试打开运营人员专用页面 { $path }
log-may-ask-advisory = 申请咨询小时
log-may-ask-cloud-support = 为客户申请云支持
log-may-ask-on-premises-support = 申请本地支持
log-may-ask-cancellation = 申请取消并退款
log-may-something = 执行此操作

## Refusals: what was tried, and why it was not done

log-refused = { $attempt }：已拒绝，原因是{ $because }
log-refused-plain = { $attempt }：已拒绝
because-no-role = 其角色均无此权限
because-not-theirs = 此处没有其可访问的内容
because-not-operator = 此人不是运营人员
because-closed = 当时无法进行更改
because-changed-meanwhile = 自页面显示以来情况已发生变化
because-wrong-entries = 表单填写有误
because-pool-too-small = 密钥池余量不足
because-redeemed-already = 此密钥已兑换过
because-bad-day = 密钥不可能在该日兑换
because-too-long = 订阅时间将过长
because-not-a-member = 此人不是公司的有效成员
because-in-the-way = 此人拥有无法与之叠加使用的权益
because-no-seat = 没有空闲席位
because-has-one = 此人已拥有席位
because-ended = 该席位已被收回
because-no-contact = 公司没有有效的营销联系人
because-stands = 已有申请或已激活
because-too-late = 为时已晚
because-no-refund = 已没有退款权利
because-unknown-ids = 访问 ID 和合同 ID 与任何有效权益都不匹配
because-nothing-left = 该权益已无剩余
because-request-closed = 该请求已关闭
because-too-many-hours = 小时数超出剩余数量
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
