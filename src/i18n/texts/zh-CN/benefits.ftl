### The Benefits pages.

lead-software = 你的套餐所含软件的密钥和下载。
lead-cloud = 你的套餐所含的云服务：额度和许可证。
lead-visual-studio = 开发人员席位，每个席位由一人使用。
lead-technical = 你的套餐所含的支持事件、咨询小时和部署服务。
lead-go-to-market = 有助于你开展市场推广和销售的优惠。
lead-my-assignments = “{ $company }”分配给你的权益。

## The list

column-product = 产品
column-package = 套餐
column-quantity = 数量
filter-all = 全部
filter-ending-soon = 即将到期
filter-label = 筛选
search = 搜索
search-label = 按产品或套餐搜索
search-placeholder = 搜索…
list-count = { $count ->
   *[other] { $count } 项权益
}
download-csv = 下载 CSV
pages = 分页
page-word = 页码
details-of = “{ $product }”的详细信息（{ $package }）
empty-heading = 暂无内容
empty-text = 到目前为止，你的会员资格未授予任何此类权益。会员资格附带的权益会在其生效当天显示在此处。
no-match-heading = 没有匹配项
no-match-text = 没有符合搜索和筛选条件的权益。
show-all = { $count ->
   *[other] 显示全部 { $count } 项
}

status-not-used = 未使用
status-keys-shown = 密钥已显示
status-assigned = 已分配
status-assigned-of = 已分配 { $assigned } / { $quantity }
status-no-key-needed = 无需密钥
unit-cores = { $count ->
   *[other] 核心
}
unit-seats = { $count ->
   *[other] 席位
}
unit-incidents = { $count ->
   *[other] 支持事件
}
unit-hours = { $count ->
   *[other] 小时
}

## What stands above the list

notice-days-left = { $days ->
    [0] 今天是启用未使用权益的最后一天。
   *[other] 未使用的权益还剩 { $days } 天。
}
notice-last-day = 其中最早的一批将于{ $last-day }到期；续订期从{ $renewal-opens }开始。
notice-renewal-open = 本会员年度已结束。
notice-renewal-closes = 密钥不再发放，但已获取的密钥可以再次显示。续订截止日期：{ $closes }。

moved-out-heading = 你的权益仍在会员中心。
moved-out-text = 在你的公司迁入之前，请在会员中心管理权益；在此之前，无法在此处启用任何权益。
moved-out-link = 会员中心
moved-out-invited = 迁入邀请已于{ $date }发出。你公司的全局管理员可以接受邀请。
moved-out-not-invited = 你的公司将收到迁入邀请；届时全局管理员会收到通知。
moved-out-technical = 在此之前，请通过以下渠道启用技术权益：
regional-help = 区域帮助

## Keys and downloads

keys = 密钥
shown-until = 显示截止时间：{ $until }
show-again = 再次显示
show-again-hint = 将相同的密钥再显示 10 分钟；日志会记录查看者和查看时间。
keys-to-get = { $count ->
   *[other] 将从计划方的密钥池中发放 { $count } 个密钥，并向你显示。
}
refund-ends = 获取密钥后，将不再有权退款。
refund-ends-text = “{ $package }”目前仍可取消并退款，截止日期：{ $last-day }。在执行任何操作之前，都会先征求你的确认。
own-use = 仅供你的公司自用，以及在你的监督下进行演示。切勿用于客户的帐户、硬件或基础设施。
special-instructions = 特殊说明
issued = 已发放
keys-issued-by = { $at }，获取者：{ $name }
shown-to = 查看记录
no-key-nothing-to-install = 这是一项使用权，而不是程序，因此没有密钥。
no-key-installer = 安装程序无需此处的密钥即可激活。
keys-need-role = 你无法获取或显示密钥。你在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
who-can-get-keys = 谁可以获取密钥
who-can-give-role = 谁可以授予你角色
downloads = 下载
nothing-to-download = “{ $product }”没有可下载的内容。
system = 操作系统
show-downloads = 显示下载
installer = 安装包（{ $language }，{ $system }）

closed-suspended = 你的公司已被暂停：在恢复之前，无法进行任何更改。
closed-not-moved-in = 在迁入之前，你的公司需在会员中心管理权益。
closed-cancelled = 该会员资格已取消，其权益也随之取消。
closed-not-started = 该会员资格从{ $starts }开始，届时即可获取密钥。
closed-expired = 获取密钥的最后一天是{ $last-day }，现已过期。
closed-expired-renewable = 获取密钥的最后一天是{ $last-day }，现已过期。续订后将获得新的权益；续订截止日期：{ $closes }。
closed-lapsed = 该会员资格已失效：其续订期已于{ $closed }结束。
pool-too-small = 未发放任何密钥：计划方的“{ $product }”密钥池余量不足。运营人员会看到此情况，请稍后重试。

## The confirmation

confirm-keys-heading = 是否获取“{ $product }”的密钥？
confirm-refund-first = 请先确认你放弃退款权利
refund-ends-confirm = 会员资格“{ $package }”（购买日期：{ $purchased-on }）目前可以取消并退款，截止日期：{ $last-day }。密钥一经显示，便无法再取消并退款。
what-happens = 接下来会发生什么
happens-issued = { $count ->
   *[other] 将从计划方的密钥池中向“{ $company }”发放 { $count } 个密钥。
}
happens-shown = “{ $product }”的密钥将向你显示 10 分钟；之后可以随时再次显示。
happens-logged = 日志会记录获取密钥的人员、时间和来源。
get-keys-give-up-refund = 获取密钥并放弃退款

## The overview

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
renewal-window-column = 续订期
from-to = { $from }至{ $to }
tile-not-used = { $count ->
   *[other] 项未使用
}
tile-used = 共 { $total } 项，已使用 { $used } 项
tile-software = 共 { $total } 项，已使用 { $used } 项，{ $no-key } 项无需密钥
tile-seats-free = { $count ->
   *[other] 个席位未分配
}
tile-seats = { $seats ->
   *[other] 共 { $seats } 个席位，已分配 { $assigned } 个
}
what-to-do-next = 后续步骤
nothing-to-do = 所有可用的权益均已投入使用。
more-to-do = { $count ->
   *[other] 还有 { $count } 项未使用的权益。
}
to-do-what = { $kind }，{ $package }：{ $amount }
see-it = 查看
memberships = 会员资格
membership = 会员资格
no-memberships = 当前没有有效的会员资格。
anniversary = 周年日
your-roles = 你的角色
global-admins = 全局管理员
mpn-partner-admins = MPN 合作伙伴管理员

## My assignments

seat = 席位
since = 开始日期
until = 截止日期
nothing-assigned = 尚未向你分配任何权益
nothing-assigned-text = “{ $company }”的管理员为你分配席位后，席位会显示在此处。
something-missing = 缺少所需的权益？请询问以下人员：{ $name }
