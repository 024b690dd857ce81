news = 资讯
lead-news = 计划发送给营销联系人的内容，最新的在前。时间为 UTC。
write-news = 撰写资讯
no-news = 尚未发送资讯
no-news-text = 您撰写的内容会发送给拥有有效市场推广优惠的公司的营销联系人。
newest-news = 最新资讯
newer-news = 较新的资讯
older-news = 较早的资讯
news-count = 已发送 { $count } 次
news-count-more = 已发送 { $most } 次以上
news-to = 收件对象
news-readers = 收件人数
news-sent-on = 发送时间
news-sent-by = 发送人
news-sent-to-offer = 拥有有效优惠“{ $product }”的公司的联系人
news-delivery = 已发送 { $delivered } 封{ $queued ->
    [0] {""}
   *[other] ，等待中 { $queued } 封
}{ $failed ->
    [0] {""}
   *[other] ，失败 { $failed } 封
}
news-title = 资讯 { $number }

write-news-text = 每家公司的营销联系人会收到一封邮件；如果您用联系人的语言撰写了内容，则使用该语言。
news-to-everybody = 所有拥有有效优惠的公司的联系人
news-to-offer = 拥有某项有效优惠的公司的联系人
news-to-company = 一家公司的联系人
news-offer = 优惠
news-company = 公司的 MPN ID
news-own-language = 必填：某种语言留空时，使用该语言的收件人会收到此内容。
news-other-language = 选填
news-text = 正文
news-text-hint = 最多 { $most } 个字符。每行为一个段落。地址中只有以 https:// 开头的可以打开。
news-no-offer = 请选择一项优惠。
news-no-company = 没有公司使用此 MPN ID。
news-subject-missing = 请填写主题：{ $language }
news-text-missing = 请填写正文：{ $language }
news-subject-long = 主题最多 { $most } 个字符：{ $language }
news-text-long = 正文最多 { $most } 个字符：{ $language }

news-preview-title = 资讯预览
news-readers-all = 将有 { $count } 位联系人收到。
news-readers-in-language = { $count ->
    [0] 没有人会收到此语言的内容。
   *[other] { $count } 位联系人将收到以下内容：
}
news-nobody = 没有人会收到：这些公司都没有同时具备有效优惠和可接收邮件的营销联系人。
news-send-text = 发送后无法撤回。每封邮件下方都有一个链接，收件人可通过它拒收该公司以后的邮件。
news-send = 发送给 { $count } 位联系人
news-change = 修改资讯
news-stale = 未发送任何内容：收件人已与预览不同，或期间已发送其他资讯。请重新查看。
news-sent-before = 未发送任何内容：此表单已发送过其他资讯。请重新开始。
flash-news-sent = 资讯正在发送给 { $count } 位联系人。

mail-is-news = 资讯
log-news-sent = 向 { $count } 位营销联系人发送了资讯 { $number }
log-news-sent-some = 向营销联系人发送了资讯
log-news-sent-try = 尝试向营销联系人发送资讯
log-contact-written = 致信营销联系人{ $member }（资讯 { $number }）
log-contact-written-try = 尝试致信营销联系人{ $member }
