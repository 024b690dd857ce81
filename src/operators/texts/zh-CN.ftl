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
