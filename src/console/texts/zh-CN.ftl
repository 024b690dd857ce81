### The operators’ pages of the mails: what became of each, and sending one again.

mails = 邮件
lead-mails = 门户生成的邮件及其处理结果，最新的在前。时间均为 UTC。
mails-rest = 尚未设置邮件服务器。
mails-rest-text = 邮件会保留在此处，不会发送。使用 SMTP_URL 启动门户后才会发送。
no-mails = 尚无邮件
no-mails-text = 门户生成的每封邮件都会立即列在此处。
search-mails-label = 收件人地址，或公司名称、MPN ID
search-subjects-label = 主题中的词语
subjects-among = 在最新的 { $most } 封邮件中查找；指定收件人或公司时，在其全部邮件中查找。
no-match-mails = 没有符合该状态和输入内容的邮件。地址和 MPN ID 必须完整，名称只需开头部分。
show-all-mails = 显示全部邮件
newest-mails = 最新的邮件
older-mails = 更早的邮件
newer-mails = 更新的邮件
mails-count = { $count ->
   *[other] { $count } 封邮件
}
mails-count-more = { $most }+ 封邮件

mail-queued = 排队中
mail-sent = 已发送
mail-failed = 发送失败
column-recipient = 收件人
column-mail = 邮件
column-written = 生成时间
column-tries = 尝试次数
column-last-error = 最近的错误
mail-no-company = 不涉及公司

## How often it was tried

mail-tries = { $count ->
   *[other] 已尝试 { $count } 次
}
mail-tries-due = { $count ->
   *[other] 已尝试 { $count } 次，即将再次尝试
}
mail-tries-next = { $count ->
   *[other] 已尝试 { $count } 次，下次尝试：{ $at }
}

## The page of one mail

mail-page-title = 邮件：{ $mail }
mail-tried = { $count ->
    [0] 尚未尝试
   *[other] { $count } 次
}
mail-not-tried-since = 重新发送后尚未尝试
mail-next-try = 下次尝试
mail-sent-at = 发送时间
mail-given-up-at = 放弃时间
mail-sent-again = 重新发送
mail-sent-again-times = { $count ->
   *[other] { $count } 次，最近一次：{ $at }
}
message-identifier = 邮件标识符
mail-content = 邮件内容
mail-subject = 主题
mail-text-part = 邮件文本
mail-html-part = 以 HTML 格式查看邮件
mail-cannot-be-shown = 此版本的门户不认识这封邮件，无法显示。

## Sending it again

mail-try-now = 立即尝试
mail-try-now-text = 邮件正在排队。可以不等下次尝试，立即发送。
mail-off-due = 邮件已到发送时间，轮到它时就会发送。
mail-off-rests = 没有邮件服务器，无法发送。
mail-send-again = 重新发送
mail-send-again-text = 这封邮件未被接收：邮件服务器已永久拒收，或已尝试三天仍未成功。重新发送后，将从现在起再尝试三天。
mail-send-twice = 再次发送
mail-send-twice-text = 邮件服务器已接收这封邮件。如果再次发送，{ $email } 会第二次收到它。
flash-mail-queued = 邮件已在队列中，等待发送。
flash-mail-changed = 未发送任何邮件：自页面显示以来，这封邮件的状态已发生变化。

## The work

work = 待办工作
lead-work = 合作伙伴正在等待处理的事项，最早的在前。时间均为 UTC。
work-open = { $count } 项待办
work-nobodys = 无人处理：{ $count } 项
work-own = 由您处理：{ $count } 项
work-oldest = 最早一项：{ $ago }。
work-none = 没有等待处理的事项。
work-failed-mails = { $count ->
   *[other] { $count } 封邮件已放弃发送
}
