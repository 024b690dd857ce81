### Service requests, as operators see them.

lead-console-requests = 合作伙伴向计划方提出的请求，等待时间最长的在前。时间均为 UTC。
no-console-requests = 还没有服务请求
no-console-requests-text = 合作伙伴提交的每个服务请求都会列在此处。
request-acts-closed = 请求已关闭。只有合作伙伴可以重新打开。
answer-partner = 答复
answer-partner-hint = 合作伙伴看到的答复以计划方名义署名；通知邮件中不包含答复内容。
send-answer = 发送答复
close-with-message = 最后一条消息
close-with-message-hint = 可选。合作伙伴可在消息中看到。
hours-used = 已使用小时数
hours-used-hint = 0 到 { $most } 之间的整数小时。多预留的部分将退还。
hours-used-unlimited = 整数小时；此项权益不设上限。
hours-used-wrong = 请输入 0 到 { $most } 之间的整数小时
reason-uses-incident = 支持事件视为已使用。
reason-gives-incident-back = 支持事件将退还。
reason-ends-membership = 会员资格及其所有权益将永久终止。
reason-changes-nothing = 会员资格不受影响。
cannot-grant = 无法同意取消：该会员资格已被取消，或退款权利已在此期间终止。
request-changed-meanwhile = 自页面显示以来，此请求已发生变化。未执行任何操作：请查看消息后重新决定。

flash-request-taken = 你已受理 { $reference }。
flash-request-handed-over = { $reference } 已移交。
flash-request-changed = 未执行任何操作：自页面显示以来，{ $reference } 已发生变化。
