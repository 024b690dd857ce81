### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = 您的套餐所含软件的密钥和下载。
lead-cloud = 您的套餐所含的云服务：额度和许可证。
lead-visual-studio = 开发人员席位，每个席位由一人使用。
lead-technical = 您的套餐所含的支持事件、咨询小时和部署服务。
lead-go-to-market = 有助于您开展市场推广和销售的优惠。

## The overview

overview = 概览
overview-lead = 合作伙伴权益
membership-dates = 会员资格日期
term-days-left = { $days ->
   *[other] 天后本会员年度结束
}
term-days-to-renew = { $days ->
   *[other] 天后续订期结束
}
started-on = 开始：{ $date }
anniversary-on = 周年日：{ $date }
today-is = 今天：{ $date }
renewal-window = 续订期：{ $window }
tile-not-used = { $count ->
   *[other] 项未使用
}
tile-total = 共 { $total } 项
tile-used = 已使用 { $count } 项
tile-no-key = { $count } 项无需密钥
tile-expired = { $count } 项已过期
tile-nothing = 未授予
tile-seats-free = { $count ->
   *[other] 个空闲席位
}
tile-seats = { $seats ->
   *[other] 共 { $seats } 个席位
}
tile-seats-assigned = 已分配 { $count } 个
tile-seats-waiting = 稍后空闲 { $count } 个
what-to-do-next = 后续步骤
nothing-to-do = 所有可用的权益均已投入使用。
nothing-to-do-lapsed = 您的会员资格已失效：只有重新购买才能恢复其权益。仍然有效的内容（例如已发放的密钥和订阅）保留在相应类别的页面上。
to-do-keys = { $count ->
   *[other] { $count } 个密钥待获取
}
to-do-seats = { $count ->
   *[other] { $count } 个席位待分配
}
to-do-technical = { $count ->
   *[other] { $count } 项技术权益待激活
}
to-do-offers = { $count ->
   *[other] { $count } 项优惠待激活
}
to-do-replies = { $count ->
   *[other] { $count } 个请求等待您答复
}
to-do-roles = { $count ->
   *[other] { $count } 个角色申请待决定
}
to-do-claims = { $count ->
   *[other] 除非您提出异议，{ $count } 人将成为全局管理员
}
to-do-decide = 决定
to-do-more = { $list }：还有 { $count } 项
to-do-reply-what = { $reference } 等待您答复
to-do-contact-what = { $count ->
   *[other] { $count } 项优惠等待指定联系人
}
to-do-seats-free = { $count ->
   *[other] { $count } 个空闲席位
}
to-do-answer = 答复
to-do-since = 自{ $date }起
to-do-what = { $kind }，{ $package }：{ $amount }
your-roles = 您的角色
global-admins = 全局管理员
mpn-partner-admins = MPN 合作伙伴管理员

## The list

column-product = 产品
column-package = 套餐
column-quantity = 数量
get-by = 获取截止日期
assign-by = 分配截止日期
activate-by-head = 激活截止日期
ready-to-install = 可直接安装
filter-ending-soon = 即将到期
search-label = 按产品或套餐搜索
list-count = { $count ->
   *[other] { $count } 项权益
}
details-of = “{ $product }”的详细信息（{ $package }）
in-packages = { $count ->
   *[other] { $count } 个套餐
}
packages-of = “{ $product }”的套餐
skip-to-opened = 跳到已展开的行
empty-heading = 暂无内容
empty-text = 到目前为止，您的会员资格未授予任何此类权益。会员资格附带的权益会在其生效当天显示在此处。
empty-none-active = 贵公司拥有此类权益，但尚未激活。激活后，其访问 ID 和合同 ID 会显示在此处。
no-match-text = 没有符合搜索和筛选条件的权益。
status-not-used = 未使用
status-keys-shown = 密钥已显示
status-redeemed = 密钥已兑换
status-assigned = 已分配
status-assigned-of = 已分配 { $assigned } / { $quantity }
status-in-some = { $status } { $count } / { $total }
status-no-key-needed = 无需密钥

## What stands above the list

notice-days-left = { $days ->
    [0] 今天是启用未使用权益的最后一天。
   *[other] 未使用的权益还剩 { $days } 天。
}
notice-last-day = 其中最早的一批将于{ $last-day }到期；续订期从{ $renewal-opens }开始。
notice-renewal-open = 本会员年度已结束。
moved-out-heading = 您的权益仍在会员中心。
moved-out-text = 在贵公司迁入之前，请在会员中心管理权益；在此之前，无法在此处启用任何权益。
moved-out-link = 会员中心
moved-out-invited = 迁入邀请已于{ $date }发出。贵公司的全局管理员可以接受邀请。
moved-out-not-invited = 贵公司将收到迁入邀请；届时全局管理员会收到通知。
moved-out-technical = 在此之前，请通过以下渠道启用技术权益：
regional-help = 区域帮助

## Choosing a person

nobody-found = 贵公司中没有姓名或地址包含此内容的有效成员。
person-missing-add = 找不到某人？
person-invited = { $name }已受邀，接受邀请后即可选择。
person-missing = 找不到某人？贵公司的全局管理员或用户管理员可以添加用户。

## My assignments

menu-you = 个人
my-assignments = 我的分配
lead-my-assignments = “{ $company }”分配给您的权益。
seat = 席位
since = 开始日期
until = 截止日期
nothing-assigned = 尚未向您分配任何权益
nothing-assigned-text = “{ $company }”的管理员为您分配席位或技术权益后，会显示在此处。
something-missing = 缺少所需的权益？请询问以下人员：{ $name }
where-used = 使用位置
access-and-contract-id = 访问 ID 和合同 ID
manage-at = 在 { $host } 上管理
sign-in-there-with = 请使用 { $email } 登录。
you-are-contact = 您是“{ $company }”的营销联系人：有关市场推广优惠的邮件将发送到您的备用地址。

## The register of seats

lead-register = “{ $company }”中谁拥有哪个席位、起止日期，以及收回的席位何时可供其他用户使用。
column-free-on = 可用日期
free-next-year = 下一会员年度
filter-assigned = 已分配
filter-waiting = 稍后空闲
filter-by-product = 产品
filter-all-products = 所有产品
search-register-label = 按人员或产品搜索
register-count = { $count ->
   *[other] { $count } 个席位
}
register-empty = 尚未分配任何席位
register-empty-text = 已分配的席位会显示在此处；收回的席位在可供其他用户使用之前也会显示。
no-match-register = 没有符合搜索和筛选条件的席位。

## 会员资格页面

lead-membership = “{ $company }”购买了什么、有效期到何时，以及最后一天过后会失去哪些未使用的权益。
membership-days-left = 剩余天数
membership-refund = 取消并退款
membership-refund-until = 截止{ $date }可以申请
membership-refund-ended = 已无法申请：部分权益已被使用
membership-refund-over = 已无法申请：期限已过
membership-unused = 尚未使用
membership-all-used = 没有尚待使用的权益
membership-cancelled-on = 已于{ $date }取消
membership-lapsed-on = 已于{ $date }失效：只能重新购买
membership-followed-on = 由{ $date }开始的会员资格延续
calendar-download = 下载为日历
calendar-download-hint = 包含今天所有日期的 .ics 文件。已导入的日历不会收到更改。
calendar-name = “{ $company }”的合作伙伴权益
timeline-cancel = 取消并退款
timeline-get-keys = 获取密钥：{ $product }
timeline-assign = 分配：{ $product }
timeline-activate = 激活：{ $product }
timeline-subscribed = { $seats ->
   *[other] { $product }，{ $seats } 个席位
}
timeline-key = { $product }的密钥使用中
timeline-key-redeemed = 兑换于{ $date }
timeline-redeemed = 订阅
timeline-free-on = 自{ $date }起可分配给他人

first-steps = 入门步骤
first-steps-lead = 新公司首先要做的事。全部完成后，此列表会消失。
first-step-key = 获取产品密钥
first-step-key-text = 每个软件产品都有密钥：请获取密钥，然后安装产品。
first-step-seat = 分配席位
first-step-seat-text = 席位分配给个人，对方会收到邮件，了解如何开始使用。
first-step-contact = 指定营销联系人
first-step-contact-text = 此人会收到有关市场推广优惠的邮件。
first-step-admin = 添加第二位全局管理员
first-step-admin-text = 这样，您不在时也有人可以处理。
first-step-done = 已完成
first-steps-dismiss = 隐藏入门步骤
flash-first-steps-dismissed = 入门步骤已隐藏。
