### What all lists and forms say alike.

## Everywhere

copy = 复制
copied = 已复制
cancel = 取消
from-to = { $from }至{ $to }
back-to-list = 返回列表

## Lists

filter-all = 全部
filter-label = 筛选
search = 搜索
search-placeholder = 搜索…
download-csv = 下载 CSV
pages = 分页
page-word = 页码
no-match-heading = 没有匹配项
show-all = { $count ->
   *[other] 显示全部 { $count } 项
}

## What joins words

label-colon = ：
between-sentences = {""}
full-stop = 。
comma = ，
in-brackets = （{ $what }）
question = { $what }？
page-number = 第 { $page } 页

## Choosing a person

find-person = 姓名或电子邮件地址的一部分
more-people = 此处未显示所有符合条件的用户。请按姓名或电子邮件地址搜索。
people-found = 找到 { $count } 位用户。
many-people-found = 找到超过 { $count } 位用户。请输入更完整的姓名或电子邮件地址。
still-chosen = 仍为选中状态：{ $name }。
