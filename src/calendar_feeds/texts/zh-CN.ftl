### 日历订阅：日历程序通过私密地址读取公司的日期。

calendar-feed = 日历订阅
calendar-feed-hint = 您的日历会定期读取订阅，从而获知更改。
calendar-feed-lead = 一个包含“{ $company }”所有日期的私密地址，供您自己的日历使用：日历会定期读取，无需登录。
calendar-feed-secret = 任何人只要有此地址就能读取这些日期以及产品和会员资格的名称，但其中没有任何人的姓名。请只将其提供给您自己的日历。如果您的角色不允许查看权益，该地址不会提供任何内容；您离开公司后，该地址即失效。
calendar-feed-none = 您还没有此公司的日历订阅。
calendar-feed-make = 创建地址
calendar-feed-address = 您的订阅地址
calendar-feed-once = 请立即复制：地址只显示这一次。在日历程序中通过地址订阅日历时需要填写。
calendar-feed-yours = 您的订阅
calendar-feed-made = 创建日期
calendar-feed-read = 上次读取
calendar-feed-unread = 尚未读取
calendar-feed-renew = 创建新地址
calendar-feed-renew-hint = 如果他人可能知道该地址，或者您已没有该地址：新地址将取代现有地址，现有地址不再提供任何内容。
calendar-feed-revoke = 撤销订阅
calendar-feed-revoke-hint = 没有订阅，日历将不再读取这些日期。已读取的内容可能仍保留在日历中。
flash-calendar-feed-made = 您的日历订阅已有地址。请立即复制。
flash-calendar-feed-renewed = 您的日历订阅有了新地址。请立即复制；之前的地址不再提供任何内容。
flash-calendar-feed-revoked = 您的日历订阅已撤销：其地址不再提供任何内容。
log-calendar-feed-made = 为自己的日历订阅创建了地址
log-calendar-feed-made-try = 尝试为自己的日历订阅创建地址
log-calendar-feed-renewed = 为自己的日历订阅创建了新地址
log-calendar-feed-renewed-try = 尝试为自己的日历订阅创建新地址
log-calendar-feed-revoked = 撤销了自己的日历订阅
log-calendar-feed-revoked-try = 尝试撤销自己的日历订阅
