### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = 权益
software = 软件
cloud = 云
visual-studio-subscriptions = Visual Studio 订阅
technical-benefits = 技术权益
go-to-market = 市场推广
get-keys = 获取密钥
assign-user = 分配用户
activate = 激活
status = 状态
expires = 到期日期
expired = 已过期
access-id = 访问 ID
contract-id = 合同 ID
submit-request = 提交请求
add = 添加
update = 更新
change = 更改
add-licenses = 添加许可证
extend-end-date = 延长结束日期
benefit-expiry-date = 权益到期日期
marketing-contact = 营销联系人
unlimited = 无限制

## What the formats in `formats.rs` say in words

today = 今天
tomorrow = 明天
yesterday = 昨天
in-days = { $days } 天后
days-ago = { $days } 天前
file-size-bytes = { $bytes } 字节
file-size-kilobytes = { $size } kB
file-size-megabytes = { $size } MB
file-size-gigabytes = { $size } GB
file-size-terabytes = { $size } TB
