### Roles, and what somebody may not do.

## Roles

global-admin = 全局管理员
user-admin = 用户管理员
admin-agent = 管理员代理
mpn-partner-admin = MPN 合作伙伴管理员
role-staff = 普通员工

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
act-read-audit = 查看公司的日志
