### Roles, and what somebody may not do.

## Roles

global-admin = 全局管理员
user-admin = 用户管理员
admin-agent = 管理员代理
mpn-partner-admin = MPN 合作伙伴管理员
role-staff = 普通员工
global-admin-allows = 可代表公司执行所有操作：权益、购买、人员及其角色。
mpn-partner-admin-allows = 管理权益：获取密钥、分配席位、激活、申请退款。
user-admin-allows = 管理公司人员，但不包括全局管理员。可查看权益。
admin-agent-allows = 代表客户申请云支持。可查看权益。

## What somebody may not do

act-see-benefits = 查看“权益”页
act-get-keys = 获取产品密钥
act-assign-seat = 分配或收回席位
act-manage-go-to-market = 设置营销联系人或激活市场推广优惠
act-ask-advisory = 申请咨询小时
act-ask-cloud-support = 为客户申请云支持
act-ask-on-premises-support = 申请本地支持
act-ask-cancellation = 申请取消并退款
act-see-own-assignments = 查看分配给您的内容
act-see-people = 查看公司人员及其席位
act-activate-technical = 激活技术权益或撤回此类请求
act-see-support-ids = 查看访问 ID 和合同 ID
act-buy = 购买或续订会员资格
act-answer-requests = 阅读和答复服务请求
act-accept-invitation = 接受迁入邀请
act-manage-members = 添加、更改或停用人员，或授予其角色
act-change-company = 更改公司数据
act-read-audit = 查看公司的日志

## Roles of operators

role-administrator = 管理员
role-administrator-allows = 可执行所有操作，包括管理目录、密钥、设置和运营人员，并可查看计划的日志。
role-fulfilment = 处理人员
role-fulfilment-allows = 处理公司提出的申请：领取、办理、拒绝和答复，撰写新闻，确认付款。
role-reader = 只读人员
role-reader-allows = 可查看控制台的所有页面和计划的日志，但不能更改任何内容。

## What an operator may not do

task-takes-role = 这需要您在计划中拥有以下角色之一：{ $roles }。
task-see = 查看控制台页面
task-fulfil = 领取、决定或答复公司的申请，或重新发送邮件
task-companies = 添加或更正公司
task-applications = 处理加入申请
task-payments = 确认付款或批准取消
task-news = 撰写新闻
task-memberships = 手动授予会员资格或暂停公司
task-look = 以公司成员的视角查看公司
task-catalogue = 更改目录
task-keys = 更改密钥池
task-settings = 更改计划的设置
task-operators = 添加运营人员、更改其角色或停用
task-read-log = 查看计划的日志

## Which mails an operator wants

mails-of-work = 待处理的工作
mails-of-keys = 密钥池
mails-each = 逐件立即发送
mails-digest = 每日摘要
mails-none = 不发送
