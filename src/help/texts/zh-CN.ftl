### Help: its pages, and who may do what they tell.

help = 帮助
help-lead = 操作方法与相关规则。
help-search-label = 搜索帮助
help-search = 搜索
help-found = “{ $asked }”：{ $count } 页
help-found-none = 没有匹配的页面。请换一个词，或浏览下方的所有页面。
help-who = 谁可以执行
help-who-everybody = 所有人。
help-who-members = 公司的所有成员。
help-who-operators = 计划的运营人员，视其角色而定。
help-who-roles = 具有以下任一角色的人员：{ $roles }。
help-you-may = 您可以执行。您的角色：{ $own }。
help-you-hold = 您的角色：{ $own }。
help-you-hold-ask = 您的角色：{ $own }。请联系：{ $names }。
help-on-this-page = 此页的帮助
help-group-first = 入门
help-group-keys = 软件和云
help-group-seats = 席位
help-group-support = 技术权益和请求
help-group-marketing = 营销
help-group-membership = 会员资格和订单
help-group-people = 人员和公司
help-group-account = 您的帐户
help-group-operators = 面向运营人员
help-days = { $count } 天
help-minutes = { $count } 分钟
help-hours = { $count } 小时
help-months = { $count } 个月
help-membership-center = 会员中心
help-regional-help = 区域帮助
help-support-site = 支持网站
help-cloud-portal = 云门户
help-refund-ended-by-software = 显示了密钥
help-refund-ended-by-any-use = 显示、分配或激活了任何内容
read-the-rule = 查看规则
rule-reassign = 从上一位使用者首次获得席位之日算起，{ $days } 天后席位可供其他用户使用：此席位从{ $date }起可用。
rule-reassign-now = 从上一位使用者首次获得席位之日算起，{ $days } 天后席位可供其他用户使用：此席位现在即可使用。
rule-reveal = 新密钥发放至{ $date }，{ $days ->
    [0] 今天是最后一天
   *[other] 还剩 { $days } 天
}。
rule-redeem = 延长后的结束日期最远为自今日起 { $months } 个月，即{ $date }。
rule-refund = 可在购买后 { $days } 天内申请取消并退款，截止日期：{ $date }。
rule-renew = 续订期从周年日的次日开始，为期 { $days } 天：{ $from }至{ $to }。
rule-activate = 可激活至{ $date }。按时提出的请求在此后 { $days } 天内完成，最迟为{ $until }。
rule-of-every-programme = 此规则在所有计划中都相同。
rule-never-changed = 自计划开始以来，此规则从未更改。
rule-since = 此规则自{ $date }起生效。
rule-since-before = 此规则自{ $date }起生效。此前为 { $before }。
rule-of-purchase = 适用购买当日（{ $date }）的规则。今天购买的内容适用不同的规则。
