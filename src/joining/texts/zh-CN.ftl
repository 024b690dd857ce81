### 加入：申请加入计划的公司，以及做出决定的运营人员。

## 提交加入申请

join = 申请加入
join-link = 贵公司尚未加入计划？申请加入
join-offer = 如果贵公司尚未加入计划，您可以为其申请加入。
join-text = 为贵公司申请加入计划。请先通过链接确认您的电子邮件地址；随后计划方做出决定，并通过邮件通知您。
join-company = 公司名称
join-country-missing = 请选择国家或地区
join-zone-hint = 公司所在的时区，例如 Asia/Shanghai。日期以该时区为准。
join-domain = 邮件域名
join-domain-hint = 公司自己的域名，例如 example.com。留空则采用您电子邮件地址的域名。
join-domain-wrong = 请输入一个邮件域名，例如 example.com，或将此项留空
join-domain-free = 任何人都可以在 { $domain } 开设邮箱。请输入公司自己的域名，或将此项留空
join-number = 注册号
join-number-hint = 公司在所在国家或地区的注册号。可以留空。
join-number-long = 请将注册号缩短到 200 个字符以内
join-contact = 联系人
join-contact-hint = 您的姓名。如果计划方接受，您将成为贵公司的全局管理员。
join-name-missing = 请输入您的姓名
join-email-hint = 链接将发送到该地址，您通过它确认加入申请。
join-wishes = 公司的需求
join-wishes-hint = 对哪些会员资格和产品感兴趣，以及公司的业务。
join-wishes-missing = 请说明公司的需求
join-wishes-long = { $most ->
   *[other] 请缩短到 { $most } 个字符以内
}
join-send = 提交加入申请
join-sent-text = 我们会向您输入的地址发送一封含有链接的邮件。请在七天内打开链接并确认加入申请：之后计划方才能看到。
join-nothing-came = 没有收到？请查看垃圾邮件，并检查您输入的地址是否正确。
join-again = 再次申请

## 当前情况

join-look-and-confirm = 查看并确认加入申请
join-see-standing = 查看加入申请的情况
join-applied = 加入申请的内容
join-none = 未填写
join-unconfirmed = 请确认“{ $company }”的加入申请
join-unconfirmed-text = 有人使用您的地址提交了加入申请。如果是您本人，请在{ $until }之前查看并确认。如果不是，请撤回或不做任何操作：到期后将不再保留。
join-confirm-sure = 我为该公司申请加入，且此处的内容正确
join-confirm-missing = 请勾选此项以确认
join-confirm = 确认加入申请
join-other-open = 使用您地址的另一份加入申请正在等待计划方处理。请先将其撤回：其链接在您的邮箱中。
join-ran-out = 确认期限已过
join-ran-out-text = 加入申请的确认期限为{ $until }。没有人看到过它。请再次申请，您将收到新的链接。
join-open = 计划方正在处理“{ $company }”的加入申请
join-open-text = 您已于{ $since }确认。
join-open-next = 计划方将做出决定并通过邮件通知您。您无需进行任何操作。此页显示加入申请的情况。
join-accepted = “{ $company }”已加入计划
join-accepted-text = 计划方已于{ $at }接受加入申请。贵公司的 MPN ID 为 { $number }。
join-accepted-next = 邀请已发送到 { $email }。通过其中的链接设置密码，或在已有帐户时登录，您即成为贵公司的全局管理员。
join-declined = “{ $company }”的加入申请被拒绝
join-declined-text = 计划方已于{ $at }拒绝。
join-declined-message = 计划方的说明：
join-withdrawn = “{ $company }”的加入申请已撤回
join-withdrawn-text = 已于{ $at }撤回。您可以随时再次申请。
join-withdraw = 撤回加入申请
join-withdraw-text = 计划方将不再就“{ $company }”做出决定。撤回后无法恢复；您可以另行提交。
join-withdraw-sure = 是，撤回该加入申请
join-withdraw-missing = 请勾选此项以撤回

## 运营人员

applications = 加入申请
lead-applications = 申请加入计划的公司。每家公司均已确认其电子邮件地址。
applications-none = 没有等待处理的加入申请
applications-none-text = 公司提交加入申请并确认电子邮件地址后，会显示在此处。
applications-no-match = 没有处于此状态的加入申请。
applications-show-open = 显示等待处理的加入申请
applications-count = { $count ->
   *[other] { $count } 份加入申请
}
applications-count-more = 超过 { $count } 份加入申请
applications-first = 最前面的加入申请
applications-before = 较新的加入申请
applications-after = 较早的加入申请
application-unconfirmed = 未确认
application-open = 等待处理
application-accepted = 已接受
application-declined = 已拒绝
application-withdrawn = 已撤回
application-since = 确认时间
application-see = 查看加入申请
application-decision = 处理结果
application-accepted-by = { $by }已于{ $at }接受。
application-declined-by = { $by }已于{ $at }拒绝。申请人会看到：
application-withdrawn-on = 申请人已于{ $at }撤回。
application-checks = 有利和不利的情况
application-checks-text = 仅运营人员可见。
application-domain-taken = 已有公司使用邮件域名 { $domain }：
application-domain-free = 没有公司使用邮件域名 { $domain }
application-no-domain = 该公司未填写自己的邮件域名
application-address-there = 联系人的地址属于公司的邮件域名
application-address-elsewhere = 联系人的地址不属于公司的邮件域名
application-name-taken = 已有名称相同或相近的公司：
application-name-free = 没有名称相同或相近的公司
application-number-taken = 已有注册号相同的公司：
application-number-free = 没有使用此注册号的公司
application-others = 另有使用此邮件域名或地址的加入申请：
application-accept = 接受
application-accept-of = 接受“{ $company }”的加入申请
application-accept-text = 该公司将被添加到计划。{ $email } 将受邀成为其全局管理员，并通过邮件获知加入申请已被接受。此操作无法撤消。
application-decline = 拒绝
application-decline-of = 拒绝“{ $company }”的加入申请
application-decline-hint = 请说明原因。申请人会在邮件和加入申请的页面上看到。
flash-application-accepted = “{ $company }”已加入计划，MPN ID 为 { $mpn }。
flash-application-declined = 已拒绝“{ $company }”的加入申请。

## 邮件

mail-is-application-sent = 待确认的加入申请
mail-is-application-received = 已收到加入申请
mail-is-application-accepted = 加入申请已接受
mail-is-application-declined = 加入申请已拒绝
mail-is-application-waits = 有加入申请等待处理
mail-application-sent-subject = 请确认“{ $company }”的加入申请
mail-application-sent = 有人使用您的地址为“{ $company }”申请加入计划。
mail-application-sent-link = 如果是您本人，请通过链接查看加入申请，并在{ $until }之前确认。之后计划方才能看到。如果不是您本人，请勿操作。
mail-application-received-subject = 计划方正在处理“{ $company }”的加入申请
mail-application-received = 计划方已收到“{ $company }”的加入申请，确认时间为{ $since }。
mail-application-received-next = 计划方将做出决定并通过邮件通知您。您可以通过链接查看情况，也可以撤回。在等待处理期间，您的地址不能提交其他加入申请。
mail-application-accepted-subject = “{ $company }”已加入计划
mail-application-accepted = 计划方已接受“{ $company }”的加入申请。贵公司的 MPN ID 为 { $number }。
mail-application-accepted-next = 发送到 { $email } 的另一封邮件是邀请：通过其中的链接，您将成为贵公司的全局管理员。
mail-application-declined-subject = “{ $company }”的加入申请被拒绝
mail-application-declined = 计划方拒绝了“{ $company }”的加入申请。
mail-application-reason = 您收到此邮件，是因为有人使用您的地址申请加入计划。如果不是您本人，请勿操作。
mail-application-waits-subject = 新的加入申请：“{ $company }”
mail-application-waits = “{ $company }”申请加入计划，并已确认其电子邮件地址。有利和不利的情况见加入申请的页面。
mail-digest-applications = 加入申请：{ $waits } 份等待处理；自上次摘要以来新增 { $came } 份。

## 日志

log-application-sent = 为“{ $company }”申请加入
log-application-sent-try = 尝试为“{ $company }”申请加入
log-application-confirmed = 确认了“{ $company }”的加入申请
log-application-confirmed-try = 尝试确认“{ $company }”的加入申请
log-application-withdrawn = 撤回了“{ $company }”的加入申请
log-application-withdrawn-try = 尝试撤回“{ $company }”的加入申请
log-application-accepted = 接受了“{ $company }”的加入申请，MPN 为 { $number }
log-application-accepted-try = 尝试接受“{ $company }”的加入申请
log-application-declined = 拒绝了“{ $company }”的加入申请
log-application-declined-try = 尝试拒绝“{ $company }”的加入申请
log-application-read = 查看了“{ $company }”的加入申请
log-application-read-try = 尝试查看“{ $company }”的加入申请
