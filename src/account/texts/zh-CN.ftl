### Signing in, setting a password, choosing a company.

flash-password-set = 密码已设置，您已登录。
sign-in = 登录
email = 电子邮件
password = 密码
no-password-yet = 还没有密码，或忘记了密码？请向贵公司的管理员或计划方索取一次性链接。
enter-email = 请输入您的电子邮件地址
enter-password = 请输入您的密码
sign-in-wrong = 电子邮件地址与密码不匹配
sign-in-too-many = 尝试次数过多。请等待一分钟后重试
sign-in-busy = 目前登录的人数较多。请过几秒钟后重试
session-over = 您的会话已结束，未执行任何操作。
session-over-kept = 请登录，您填写的表单会保持原样。
session-over-not-kept = 请登录后重新操作。
kept-heading = 您填写的表单
kept-text = 尚未发送任何内容：请检查后再发送。密码、访问 ID、合同 ID 和文件未保留。
kept-send = 发送
demo-accounts = 演示帐户
demo-hint = 单击一次即可登录。此处的内容均为虚构，也不会离开这台计算机。
demo-across = 跨公司
demo-alpine = 金级，拥有四项资质，另有 Action Pack 和 ISV Co-sell ready。周年日临近，许多权益尚未使用。
demo-bleu-horizon = 几天前购买了 Action Pack，尚未使用。语言为法语。
demo-celadon = 银级，正处于续订期。语言为中文。
demo-dvina = 仍在会员中心，已受邀迁入。语言为俄语。
demo-consultant = Alpine Consulting 和 Bleu Horizon 的 MPN 合作伙伴管理员
demo-operator = 计划方的运营人员：在控制台中工作
set-password = 设置密码
set-password-for = 帐户：{ $email }。此链接仅可使用一次。
new-password = 新密码
new-password-again = 再次输入新密码
password-hint = 至少 8 个字符，15 个或更多则更好。可以由几个词组成，也可以粘贴。
password-too-short = 请选择至少 8 个字符的密码
password-too-long = 请选择不超过 256 个字符的密码
password-common = 此密码极易被猜到。请换一个密码，例如由几个词组成
password-differs = 两次输入的密码不一致
set-password-and-sign-in = 设置密码并登录
choose-company = 选择公司
choose-company-hint = 您可以在每个页面的顶部切换公司。
no-company = 您不是此处任何公司的成员。请让贵公司的全局管理员添加您。

## Joining a company by an invitation

invitation-heading = 加入“{ $company }”
invitation-by = { $by }邀请您加入“{ $company }”（MPN ID { $mpn }）。
invitation-for = 受邀人
invitation-good-until = 有效期至
invitation-set-password = 您在此处还没有帐户。请设置密码，即可加入该公司。
set-password-and-join = 设置密码并加入
invitation-sign-in = 此地址已有帐户。请先登录，再接受邀请。
sign-in-to-accept = 登录以接受邀请
invitation-accept = 接受后您即加入该公司，其全局管理员会收到通知。
accept-invitation = 接受邀请
invitation-somebody-else = 您当前以 { $other } 的身份登录。此邀请发给 { $email }，只能由其本人接受。
switch-person = 注销并继续
flash-joined = 欢迎。您现已加入“{ $company }”，角色：{ $roles }。
invitation-ran-out = 此邀请已过期
invitation-ran-out-text = 邀请有效期至{ $until }。请让邀请人或“{ $company }”的管理员再次发送。
invitation-withdrawn = 此邀请已撤回
invitation-withdrawn-text = 通过它无法再加入“{ $company }”。如果您仍需加入，请联系邀请人。
invitation-replaced = 有更新的邀请
invitation-replaced-text = 邀请已再次发送，因此该链接不再有效。请打开{ $programme }最新邮件中的链接。
invitation-accepted = 此邀请已接受
invitation-accepted-text = { $email } 已是“{ $company }”的成员。请使用您的密码登录。
invitation-operator = 此地址不能加入公司
invitation-operator-text = { $email } 是计划运营人员的地址，运营人员不属于任何公司。请让邀请人使用其他地址。
to-company = 前往“{ $company }”

## In the logs

log-operator-added = 添加了一位运营人员
log-operator-added-try = 尝试添加一位运营人员
log-operator-removed = 移除了一位运营人员
log-operator-removed-try = 尝试移除一位运营人员
log-operator-role-given = 将一名运营人员的角色从“{ $from }”改为“{ $to }”
log-operator-role-given-try = 尝试授予一名运营人员“{ $to }”角色
log-secrets-rotated = 更换了加密密钥
log-secrets-rotated-try = 尝试更换加密密钥
log-language-chosen = 选择了语言“{ $language }”
log-language-chosen-try = 尝试选择语言“{ $language }”
log-password-set = 设置了密码
log-password-set-try = 尝试设置密码
log-signed-in = 已登录
log-signed-in-by-link = 已通过链接登录
log-signed-in-demo = 已从演示帐户列表登录
log-signed-in-try = 尝试登录
log-signed-out = 已退出登录
log-signed-out-try = 尝试退出登录
