### The timeline of a company's dates.

## What an entry is

timeline-membership = 会员年度
timeline-window = 续订期
timeline-subscription = 云订阅
timeline-key-use = 已兑换的密钥使用期
timeline-cooling-seat = 席位尚未空出
timeline-get-by = 获取密钥的最后一天
timeline-assign-by = 分配的最后一天
timeline-activate-by = 激活的最后一天
timeline-refund-until = 可退款的最后一天
timeline-reminder = 提醒

## The picture

timeline = 时间线
timeline-legend = 图例
timeline-until = 至{ $date }
timeline-last-day-today = 今天结束
timeline-days-left = { $days ->
   *[other] 还剩 { $days } 天
}
timeline-none = 暂无日期。有会员资格后会显示在此处。
timeline-earlier = { $count ->
   *[other] 另有 { $count } 个更早的日期，仅列在表格中
}
timeline-later = { $count ->
   *[other] 另有 { $count } 个更晚的日期，仅列在表格中
}
timeline-more = { $count ->
   *[other] 另有 { $count } 个日期
}
timeline-whole = 完整时间线

## The table behind it

timeline-table = 以表格显示所有日期
timeline-what = 内容
timeline-from = 开始
timeline-to = 截止
timeline-left = 剩余天数
timeline-past = 已过

## The calendar

calendar-last-day = 最后一天：{ $title }
