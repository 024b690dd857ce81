### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = 错误：
skip-to-content = 跳到内容
company = 公司
language = 语言
sign-out = 退出登录
menu = 菜单
menu-main = 主菜单
console = 控制台
times-in = 时区：{ $zone }
problems-heading = 存在问题
suspended-label = 暂停状态
suspended-heading = “{ $company }”已被暂停。
suspended-text = 您可以查看所有内容，但无法进行任何更改。原因：
controls-taken-out = 您输入的内容中无法显示的字符已被去除。
site-description = 合作伙伴会员权益：产品密钥和下载、云订阅、席位、支持以及市场推广优惠。
portal-name = 合作伙伴门户

## What went wrong, and what to do

to-start = 转到起始页
try-again = 重试
incident = 错误编号
not-found-heading = 此地址没有任何内容
not-found-text = 地址可能输入有误，也可能属于您未加入的公司。
dead-link-heading = 此链接已失效
dead-link-text = 此链接已被使用、已过期，或复制得不完整。请索取新的链接：在登录页面上点击“忘记了密码”，或联系发送链接的人员。
method-heading = 此地址不支持该操作
method-text = 请返回上一页，并使用页面上的按钮。
forbidden-heading = 您无权执行此操作
forbidden-text = 您尝试{ $action }，但这需要您在公司中拥有以下角色之一：{ $roles }。
who-may-do-it = 谁可以执行此操作
not-their-task-text = 您尝试{ $action }，但这需要您在计划中拥有以下角色之一：{ $roles }。管理员可以授予您角色。
not-operator-text = 控制台仅供计划方的工作人员使用。
cross-site-heading = 此表单来自其他网站
cross-site-text = 未进行任何更改。如果您是在此处填写的表单，请重新加载页面，然后再次提交。
unknown-host-heading = 这不是您要访问的服务器
unknown-host-text = 请使用提供给您的地址打开门户。
too-large-heading = 提交的内容过大
too-large-text = 未进行任何更改。请减少单次提交的内容。
too-slow-heading = 提交速度过慢
too-slow-text = 未进行任何更改：您的网络连接过慢，未能及时完成提交。请重试，或减少单次提交的内容。
too-many-at-once-heading = 您正在同时提交多个较长的表单
too-many-at-once-text = 未进行任何更改。请等待其中一个处理完毕，然后重新提交此表单。
bad-request-heading = 无法理解此请求
bad-request-text = 未进行任何更改。请返回上一页，重新加载页面，然后重试。
unavailable-heading = 稍后即可恢复
unavailable-text = 门户目前无法执行此操作。已保存的内容不会丢失。请过几秒钟后重试。
internal-heading = 我们这边出现了问题
internal-text = 问题已记录在日志中，编号见下方。如果再次出现此问题，请将该编号告知计划方。
menu-replies = { $count ->
   *[other] { $count } 个等待您答复
}

## 以成员的视角查看公司

looking-label = 正在查看公司
looking-heading = 您正以成员的视角查看“{ $company }”（{ $roles }）。
looking-text = 截止时间：{ $until }。原因：{ $reason }
looking-end = 停止查看
operators-look = 运营人员只查看，操作由合作伙伴进行。
only-looking-text = 以成员的视角查看公司时，您无法在其中进行任何更改。此次尝试已记录。
only-looking-back = 返回该公司的页面
not-shown-while-looking = 运营人员查看时不显示
