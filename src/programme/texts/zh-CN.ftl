### Settings of the programme, as the log and their page name them.

## Settings

setting-name = 计划名称
setting-logo-text = 每页顶部的文字
setting-currency = 货币
setting-languages = 提供的语言
setting-mail-sender-name = 邮件发件人名称
setting-seat-waiting-days = 空出的席位可再用前的天数
setting-refund-ended-by = 终止退款权利的操作
setting-refund-days = 购买后可申请退款的天数
setting-renewal-days = 续订期的天数
setting-extra-days = 周年日后的额外天数（需要指定用户的权益）
setting-technical-activation-user = 技术激活须指定用户
setting-cloud-portal-url = 云门户
setting-membership-center-url = 会员中心
setting-regional-help-url = 地区帮助
setting-support-site-url = 支持网站
setting-seller-name = 销售方名称
setting-seller-address = 销售方地址
setting-seller-tax-number = 税号
setting-bank-account = 银行帐户
setting-tax-rate = 税率（百分比）
setting-active-at-once = 立即生效的金额上限
setting-nothing = 空

## The log

log-setting-changed = 将设置“{ $setting }”从“{ $from }”改为“{ $to }”
log-settings-try = 尝试更改计划的设置
log-set-up-finished = 完成了计划的设置向导
log-set-up-finished-try = 尝试完成计划的设置向导
log-mail-tested = 请求了一封测试邮件
log-mail-tested-try = 尝试请求测试邮件
