### 以成员视角查看公司的运营人员。

look-heading = 成员的视角
look-verb = 以成员的视角查看
look-title = 以成员的视角查看“{ $company }”
look-lead = 在 30 分钟内，您可以像拥有这些角色的成员一样查看该公司的页面，但无法进行任何更改。
look-text = 产品密钥、支持 ID 和备用地址均不显示。该公司的日志会告知其成员：计划方曾经查看以及查看的原因，但不会写明是谁。
look-roles-hint = 不选角色时，您看到的内容与普通员工相同。
look-begin = 开始查看
look-now = 您正在查看“{ $company }”，截止时间：{ $until }。重新开始会结束此次查看。
look-over = 您对“{ $company }”的查看已于 { $at } 结束。
flash-look-ended = 您已停止查看“{ $company }”。

## 日志中的记录

log-look-begun = 开始以成员的视角（{ $roles }）查看公司 { $mpn }：{ $why }
log-look-begun-try = 尝试以成员的视角查看公司 { $mpn }
log-look-ended = 停止以成员的视角查看公司 { $mpn }（{ $how }）
log-look-ended-try = 尝试停止以成员的视角查看公司 { $mpn }
log-look-pressed = 按下按钮
log-look-time = 30 分钟已到
log-look-signed-out = 已退出登录
log-look-another = 重新开始查看
log-look-session = 会话或查看权限已结束
