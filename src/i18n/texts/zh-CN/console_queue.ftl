### The operators' queue, and activations as they decide them.

## The list

activations = 激活申请
lead-activations = 各公司申请激活的权益，等待最久的在前。时间均为 UTC。
no-activations = 没有待处理的申请
no-activations-text = 公司提出的申请会立即列在此处。已处理的申请可按状态查找。
queue-filter-open = 全部待办
queue-company = 公司（MPN ID）
queue-kind = 类型
queue-any-kind = 任意类型
queue-assignee = 处理人
queue-anybody = 任何人
queue-me = 我
queue-nobody = 无人
queue-what = 申请内容
queue-since = 等待起始时间
queue-choose = 选择
queue-choose-row = 选择 { $title }，{ $company }
queue-due = 如无人提前受理，将从 { $at } 起自动完成
queue-take = 受理
queue-no-match = 没有符合筛选条件的内容。MPN ID 必须完整。
queue-show-open = 显示待处理的内容
queue-first = 等待最久的
queue-next = 下一页
queue-previous = 上一页
requests-count-more = { $most }+ 个请求
column-due = 自动完成起始时间
queue-none-open = 其中没有待处理的申请。

## The page of one

case-title = { $company } 的 { $product }
case-since = 起始时间：
case-request = 申请内容详情
case-requested-on = 申请时间
case-requested-by = 申请人
case-designee = 使用者
case-alternative = 备用地址：
case-no-designee = 未指定人员。
case-no-contact = 该公司没有有效的营销联系人。
case-deactivated = 已停用
case-until = 有效期至
case-country = 国家/地区
case-zone = 时区
enrollment-not-started = 尚未开始
enrollment-active = 在有效年度内
enrollment-in-window = 处于续订期
enrollment-lapsed = 已失效
enrollment-cancelled = 已取消
case-decide = 处理
case-closed = 此申请已结束，无需再处理。
case-ends-refund = 完成后，该公司将失去此会员资格的退款权利（原截止日期：{ $date }）。
case-take-text = 让该公司和其他运营人员知道申请正在处理。此后不再自动完成，该公司也无法撤回。
case-taken-by-you = 你已受理。
case-taken-by = { $operator } 已受理。
case-fulfil = 完成激活
case-fulfil-technical = 填写两个 ID 后，权益即激活。ID 加密存储，仅向该公司成员显示，请事先核对。
case-fulfil-offer = 优惠将激活，有效期至 { $date }，说明将发送至 { $address }。
case-ids-hint = 1 到 64 个字母、数字和符号，不含空格。
case-make-ids-text = 或由门户生成两个 ID，无需手动输入。
case-make-ids = 生成 ID 并完成激活
case-id-wrong = { $name }：请输入 1 到 { $most } 个字母、数字和符号，不含空格。为安全起见，两个 ID 都需重新输入。
case-no-ids-made = 未执行任何操作：无法生成 ID。请稍后重试或自行输入。
unfulfillable-suspended = 该公司已被暂停：恢复后可完成申请，也可以拒绝。
unfulfillable-cancelled = 该会员资格已取消：申请只能拒绝。
unfulfillable-no-contact = 该公司没有有效的营销联系人，无人接收说明：请让该公司设置联系人，或拒绝申请。
unfulfillable-offer-over = 该优惠本应随会员年度于 { $date } 结束：申请只能拒绝。
case-decline = 拒绝
case-message = 给该公司的留言
case-message-hint = 说明原因以及该公司可以采取的措施。留言会向该公司显示并以邮件发送，最多 { $most } 个字符。切勿在此填写 ID 或密钥。
case-message-missing = 请说明拒绝原因
case-message-long = { $count ->
   *[other] 留言有 { $count } 个字符，最多 { $most } 个
}
queue-hand-over = 转交
queue-to-operator = 转交给哪位运营人员
queue-choose-operator = 请选择一位有效的运营人员
queue-no-other-operator = 没有其他有效的运营人员。
case-history = 历史记录
case-by-programme = 计划方自动执行
queue-others = 该公司的其他待处理申请
queue-no-others = 没有其他待处理的申请。

## Several at once

fulfil-chosen = 完成所选申请…
technical-one-by-one = 技术权益需逐个完成：每项都有各自的访问 ID 和合同 ID。
fulfilments-none = 请至少选择一项市场推广优惠
fulfilments-too-many = 一次最多完成 { $most } 项
fulfilments-title = { $count ->
   *[other] 完成 { $count } 项市场推广优惠
}
fulfilments-text = 要么全部激活，要么都不激活。每位联系人都会收到说明。
fulfilments-verb = { $count ->
   *[other] 完成 { $count } 项
}
fulfilments-blocked = 其中部分无法完成，因此全部不执行。请返回并取消选择这些项。
fulfilments-stale = 未执行任何操作：情况已发生变化。以下是当前状态。
fulfilments-caption = 各项的处理结果
fulfilment-until = 有效期至 { $date }；说明将发送至 { $address }
fulfilment-skipped = 已处理，跳过：{ $state }

## What was done

flash-case-taken = 你已受理 { $product } 的申请。
flash-case-handed-over = { $product } 的申请已转交给 { $to }。
flash-case-fulfilled = { $product } 已为 { $company } 激活。
flash-cases-fulfilled = { $count ->
   *[other] 已完成 { $count } 项申请。
}
flash-case-declined = { $company } 的 { $product } 申请已拒绝。
flash-case-taken-by = 未执行任何操作：{ $by } 已受理。
flash-case-fulfilled-by = 未执行任何操作：{ $by } 已完成。
flash-case-declined-by = 未执行任何操作：{ $by } 已拒绝。
flash-case-fulfilled-itself = 未执行任何操作：计划方已自动完成。
flash-case-withdrawn = 未执行任何操作：该公司已撤回申请。
flash-case-changed = 未执行任何操作：自页面显示以来，此申请已发生变化。
