### What stands around every page.

# Stands before the title of a page on which something went wrong.
title-error = 错误：
skip-to-content = 跳到内容
company = 公司
language = 语言
sign-out = 退出登录
menu = 菜单
menu-main = 主菜单
menu-you = 个人
overview = 概览
menu-technical = 技术
my-assignments = 我的分配
console = 控制台
times-in = 时区：{ $zone }
problems-heading = 存在问题
copy = 复制
copied = 已复制
cancel = 取消
role-staff = 普通员工
nobody = 暂无。
you = 你

suspended-label = 暂停状态
suspended-heading = “{ $company }”已被暂停。
suspended-text = 你可以查看所有内容，但无法进行任何更改。原因：

flash-keys-shown = “{ $product }”的密钥将向你显示 10 分钟。
flash-password-set = 密码已设置，你已登录。
site-description = 合作伙伴会员权益：产品密钥和下载、云订阅、席位、支持以及市场推广优惠。
