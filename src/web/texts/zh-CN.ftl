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
comma = ，
in-brackets = （{ $what }）
question = { $what }？
page-number = 第 { $page } 页
