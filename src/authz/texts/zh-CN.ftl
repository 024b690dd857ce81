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
act-other = 执行此操作
act-manage-go-to-market = 设置营销联系人或激活市场推广优惠
act-ask-request = 提交此类服务请求
