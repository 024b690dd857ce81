### The operators’ page.

operators = 运营人员
lead-operators = 计划的工作人员：谁在此控制台工作，以及各自的角色。时间均为 UTC。
operator-address = 电子邮件地址
operator-address-hint = 设置密码的链接将发送到该地址。链接可用一次，有效期 48 小时。
operator-role = 角色
operator-signed-in = 上次登录
operator-never = 从未
operator-open-items = 未结事项
operator-active = 有效
operator-inactive = 已停用
add-operator = 添加运营人员
operator-address-wrong = 请输入电子邮件地址，例如 name@example.com
operator-role-missing = 请选择角色
operator-is-one = 此人已是有效的运营人员。请打开其所在行以更改角色。
flash-operator-added = { $address } 现在是运营人员。链接已发出。
flash-operator-added-rests = { $address } 现在是运营人员。由于未设置邮件服务器，邮件留在此处：请在“邮件”中打开以显示其链接。
give-role = 更改角色
flash-operator-role-given = 角色已更改。
send-operator-link = 发送新链接
send-operator-link-text = 通过邮件发送设置密码的新链接。之前发送的链接将失效。
flash-operator-link = 新链接已发出。
flash-operator-link-rests = 已生成新链接。由于未设置邮件服务器，邮件留在此处：请在“邮件”中打开以显示其链接。
deactivate-operator = 停用
deactivate-operator-text = 此人的会话立即结束，并且无法再打开此控制台。其 { $count } 个未结事项仍归其所有，直到有人移交。
flash-operator-deactivated = 此人不再是运营人员。
operator-comes-back = 如果您再次添加此地址，此人将以您届时选择的角色恢复。
last-administrator = 没有其他管理员：请先将此角色授予他人。

log-operator-link-sent = 向一名运营人员发送了设置密码的新链接
log-operator-link-sent-try = 尝试向一名运营人员发送新链接
because-last-administrator = 将没有管理员
mail-is-operator-invited = 运营人员邀请
mail-operator-invited-subject = 您的控制台访问权限
mail-operator-invited = { $by }已授予您访问计划控制台的权限，角色为“{ $role }”。
mail-operator-invited-link = 请使用下方链接设置密码。链接可用一次，有效期 48 小时。
mail-operator-invited-reason = 您收到此邮件，是因为计划的管理员输入了您的地址。

## Which mails an operator gets

operator-mails = 邮件
operator-no-mails = 此角色不接收
own-mails = 您的邮件
lead-own-mails = 您在{ $address }会收到哪些关于待处理事项和密钥池的邮件。与您本人有关的邮件（例如设置密码的链接）始终会发送。
choose-mails = 选择您的邮件
save-mails = 保存
flash-mails-chosen = 已保存，即刻生效。
mails-choose = 请选择一项
mails-not-yours = 您不会收到这类邮件。
mails-of-work-each = 请求一开始等待就发送邮件：新请求、公司已回复或重新打开的请求，以及门户无法自行完成的请求。运营人员已受理的事项只通知该运营人员。如果一小时内同一家公司的请求超过 { $most } 个，其余的由一封邮件告知。
mails-of-work-digest = 每天一封邮件，{ $from } 之后发送：自上一封以来新增多少、有多少在等待、从何时开始等待。没有新增也没有等待时不发送。
mails-of-work-none = 不发送邮件。控制台首页会显示等待处理的事项。
mails-of-keys-each = 密钥池即将用尽时立即发送邮件；公司需要密钥而剩余不足时，每天发送一封。
mails-of-keys-digest = 在同一封每日邮件中，{ $from } 之后发送：哪些密钥池即将用尽或已空。
mails-of-keys-none = 不发送邮件。密钥池页面会显示各池的余量。

log-operator-mails = 为“{ $topic }”类邮件选择了：{ $wish }
log-operator-mails-try = 尝试选择“{ $topic }”类邮件

mail-is-operator-digest = 每日摘要
mail-digest-subject = 您的每日摘要：{ $waits } 项等待处理，新增 { $came } 项
mail-digest-queue = { $queue }：{ $waits } 项等待处理，其中 { $own } 项由您负责；自上次摘要以来新增 { $came } 项。
mail-digest-oldest = 等待最久的一项来自{ $ago }（{ $at }）。
mail-digest-pools = 即将用尽或已空的密钥池：
mail-digest-reason = 您收到此邮件，是因为您是计划的运营人员，并选择了每日摘要。
