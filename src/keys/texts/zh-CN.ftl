### Product keys: getting them, showing them again, their pools.

## Keys and downloads

keys = 密钥
shown-until = 显示截止时间：{ $until }
show-again = 再次显示
show-again-hint = 将相同的密钥再显示 10 分钟；日志会记录查看者和查看时间。
keys-to-get = { $count ->
   *[other] 将从计划方的密钥池中发放 { $count } 个密钥，并向您显示。
}
refund-ends = 获取密钥后，将不再有权退款。
refund-ends-text = “{ $package }”目前仍可取消并退款，截止日期：{ $last-day }。在执行任何操作之前，都会先征求您的确认。
own-use = 仅供贵公司自用，以及在您的监督下进行演示。切勿用于客户的帐户、硬件或基础设施。
special-instructions = 特殊说明
issued = 已发放
keys-issued-by = { $at }，获取者：{ $name }
shown-to = 查看者
no-key-nothing-to-install = 这是一项使用权，而不是程序，因此没有密钥。
no-key-installer = 安装程序无需此处的密钥即可激活。
downloads-elsewhere = 在迁入之前，贵公司在会员中心获取安装包。
keys-need-role = 您无法获取或显示密钥。您在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
who-can-get-keys = 谁可以获取密钥
downloads = 下载
nothing-to-download = “{ $product }”没有可下载的内容。
system = 操作系统
show-downloads = 显示下载
cannot-install = 无法安装？
cannot-install-link = 如何申请产品支持
installer = 安装包（{ $language }，{ $system }）
closed-expired = 获取密钥的最后一天是{ $last-day }，现已过期。
closed-expired-renewable = 获取密钥的最后一天是{ $last-day }，现已过期。续订后将获得新的权益；续订截止日期：{ $closes }。
pool-too-small = 未发放任何密钥：计划方的“{ $product }”密钥池余量不足。运营人员会看到此情况，请稍后重试。
pool-none-left = 目前已无可用密钥。已通知计划方。
pool-empty-row = 目前已无可用密钥

## The confirmation

confirm-keys-heading = 是否获取“{ $product }”的密钥？
confirm-refund-first = 请先确认您放弃退款权利
refund-ends-confirm = 会员资格“{ $package }”（购买日期：{ $purchased-on }）目前可以取消并退款，截止日期：{ $last-day }。密钥一经显示，便无法再取消并退款。
refund-ends-alone = 在{ $last-day }之前（含当日），该权益仍可单独取消并退款。密钥一经显示，便无法再取消并退款。
what-happens = 接下来会发生什么
happens-issued = { $count ->
   *[other] 将从计划方的密钥池中向“{ $company }”发放 { $count } 个密钥。
}
happens-shown = “{ $product }”的密钥将向您显示 10 分钟；之后可以随时再次显示。
happens-logged = 日志会记录获取密钥的人员、时间和来源。
get-keys-give-up-refund = 获取密钥并放弃退款

## Keys of several benefits

choose-for-keys = 选择“{ $product }”（{ $package }）
get-keys-of-chosen = 获取所选产品的密钥
all-that-end-on = { $date }到期的全部产品（{ $count }）
get-keys-of-several = { $count ->
    [0] 获取多个产品的密钥
   *[other] 是否获取 { $count } 个产品的密钥？
}
keys-of-several = { $count ->
    [0] 多个产品的密钥
   *[other] { $count } 个产品的密钥
}
several-none = 未选择任何产品。请先在列表中选择产品。
several-most = 一次最多可选 { $most } 个：此处为所选产品中的前几个。
several-again = 之前已发放；将再次显示相同的密钥。
several-not-got = 未获取密钥。
happens-shown-several = 密钥将在同一页面上向您显示 10 分钟；之后可以随时再次显示。
flash-several-keys-shown = { $count ->
   *[other] { $count } 个产品的密钥将向您显示 10 分钟。
}

## Told after it happened

flash-keys-shown = “{ $product }”的密钥将向您显示 10 分钟。

## The pools, for operators

key-pools = 密钥池
lead-key-pools = 计划方持有的产品密钥，以及已从中发放的数量。
pools-empty = { $count ->
   *[other] 有 { $count } 个密钥池已空。
}
pools-empty-text = 如果公司从空的密钥池请求密钥，请求将被拒绝。
no-pools = 尚无密钥池
no-pools-text = 软件或云产品首次导入密钥时即建立密钥池。
no-match-pools = 没有处于此状态的密钥池。
show-all-pools = 显示所有密钥池
available = 可用
pool-empty = 已空
pool-low = 即将用尽
pool-enough = 充足

## Mails, and their names for operators

mail-keys-revealed-subject = “{ $product }”的密钥首次显示
mail-keys-revealed = { $by }已于{ $at } 为“{ $company }”获取了“{ $product }”的密钥。本邮件不包含密钥。
mail-keys-revealed-check = 如果贵公司中不应有人这样做，请查看该权益并联系该人员。
mail-pool-empty-subject = 密钥池已空：{ $product }
mail-pool-empty = 有合作伙伴需要“{ $product }”的密钥，但密钥池中的数量不足。未发放任何密钥；补充密钥池后即可继续。
mail-is-keys-revealed = 密钥首次显示
mail-is-pool-empty = 密钥池已空
mail-several-keys-revealed-subject = { $count } 个产品的密钥首次显示
mail-several-keys-revealed = { $by }已于{ $at } 为“{ $company }”获取了以下产品的密钥：{ $products }。本邮件不包含密钥。
mail-is-several-keys-revealed = 多个产品的密钥首次显示

## In the logs

log-keys-issued = { $keys ->
    [0] 获取了{ $of }密钥
   *[other] 获取了{ $of } { $keys } 个密钥
}
log-keys-issued-try = 尝试获取{ $of }密钥
log-keys-revealed = { $first ->
    [true] 首次显示了{ $of }密钥
   *[false] 再次显示了{ $of }密钥
}
log-keys-revealed-try = 尝试显示{ $of }密钥

## Imports of keys, for operators

key-imports = 密钥导入
lead-key-imports = 正在导入密钥池的密钥文件，最新的在前。
import-keys = 导入密钥
no-imports = 尚未导入任何文件
no-imports-text = 密钥通过 CSV 或文本文件进入密钥池。
import-keys-text = 一个文件只包含一个产品的密钥。您会先看到文件的内容：在您确认之前，不会有任何密钥进入密钥池。
import-file = 密钥文件
import-file-hint = 标题行中有一列名为“key”或“product key”的 CSV，或每行一个密钥的文本。未启用 JavaScript 时最大 { $most }。
import-send = 查看文件
import-no-product = 请选择密钥所属的产品。
import-no-file = 请选择一个非空文件。
import-file-large = 文件大于 { $most }。
import-of = 密钥导入：{ $product }
import-begun = 开始于
import-received = 已接收
import-received-of = { $done }，共 { $size }
import-in-file = 文件中的密钥
import-fresh = 新密钥
import-repeated = 文件中重复
import-in-pool = 已在密钥池中
import-issued = 之前已发放或吊销
import-malformed = 不是密钥的行
import-receiving = 正在发送
import-checking = 正在检查
import-ready = 等待确认
import-inserting = 正在进入密钥池
import-done = 已进入密钥池
import-failed = 无法读取
import-discarded = 已放弃
import-again-hint = 即使您关闭此页面，处理也会继续。
import-look-again = 查看进度
import-going-on = 文件尚未完整接收
import-going-on-text = 已收到 { $done }，共 { $size }。请再次选择同一文件以发送其余部分。未启用 JavaScript 时，请放弃此导入并重新开始。
import-go-on = 发送其余部分
import-other-file = 这不是最初发送的文件。
import-broke-off = 文件未能完整发送。请重试：已接收的部分会保留。
import-malformed-heading = { $count ->
   *[other] { $count } 行不是密钥
}
import-malformed-text = 该文件的任何内容都不会进入密钥池。请更正后重新导入。
import-failed-text = 无法读取该文件。其任何内容都不会进入密钥池。
import-nothing-new = 文件中没有新密钥：没有可导入的内容。
import-confirm-text = 新密钥将一次性全部进入密钥池，其余的不会导入。如果在 { $at } 之前无人确认，此导入将被删除。
import-confirm = { $count ->
   *[other] 导入 { $count } 个新密钥
}
import-looked-again = 在您查看之后，文件中的部分密钥已进入密钥池。未导入任何内容；以下是当前情况。
import-changed = 未执行任何操作：导入已与显示的不同。请重新查看。
import-discard = 放弃导入
import-done-text = { $count ->
   *[other] { $count } 个密钥已进入密钥池。
}
import-left-out = 不会进入密钥池的行
import-left-out-csv = 下载这些行及其原因 (CSV)
import-line = 行
import-why = 原因
import-at = 第 { $line } 行：{ $why }
import-newest = 最新导入
import-newer = 较新的导入
import-older = 较早的导入
flash-import-discarded = 已放弃导入。

## What is wrong with a line, behind its number

wrong-not-text = 第 { $letter } 个字符不是文本。请将文件另存为 UTF-8 编码的 CSV 或文本。
wrong-packed = 这是压缩文件，例如 Excel 工作簿。请另存为 CSV。
wrong-no-keys = 文件中没有密钥。
wrong-line-long = 有 { $count } 个字符，最多 { $most } 个。
wrong-many-columns = 有 { $count } 列，最多 { $most } 列。
wrong-no-key-column = 共 { $count } 列，没有名为“key”或“product key”的列。
wrong-two-key-columns = 第 { $first } 列和第 { $second } 列都以密钥列命名。
wrong-other-columns = 有 { $count } 列，而标题行有 { $expected } 列。
wrong-quotes = 第 { $letter } 个字符处的引号未闭合，或后面有其他内容。
wrong-no-key = 第 { $column } 列没有密钥。
wrong-key-short = 第 { $column } 列的内容有 { $count } 个字母和数字，密钥至少有 { $least } 个。
wrong-key-long = 第 { $column } 列的内容有 { $count } 个字母和数字，密钥最多有 { $most } 个。
wrong-letter = 第 { $letter } 个字符不属于密钥：密钥只含 A 到 Z、数字和连字符。
wrong-repeated = 文件中重复
wrong-in-pool = 已在密钥池中
wrong-issued = 之前已发放或吊销

## Imports in the logs

log-of-some-product = 某个产品的
log-key-import-begun = 开始导入{ $of }密钥
log-key-import-begun-try = 尝试导入{ $of }密钥
log-key-import-confirmed = { $keys ->
   *[other] 确认导入{ $of } { $keys } 个密钥
}
log-key-import-confirmed-try = 尝试确认导入{ $of }密钥
log-key-import-discarded = 放弃了{ $of }密钥导入
log-key-import-discarded-try = 尝试放弃{ $of }密钥导入
log-key-import-done = { $keys ->
   *[other] 将{ $of } { $keys } 个密钥放入了密钥池
}
log-key-import-done-try = 尝试将{ $of }密钥放入密钥池

## Levels, for operators

pool-lasts = 可用时间
pool-pace = 按最近 90 天的发放速度，可用
pool-no-pace = 无法预测
pool-lasts-today = 不到一天
pool-lasts-days = { $days ->
   *[other] 大约 { $days } 天
}
pool-lasts-weeks = { $weeks ->
   *[other] 大约 { $weeks } 周
}
pool-lasts-year = 一年或更久
threshold = 数量不足时提醒
threshold-keys = 密钥少于
threshold-hint = 密钥更少时视为即将用尽，选择接收密钥池邮件的管理员会收到通知，仅一次。设为 0 则从不提醒。
threshold-save = 更新阈值
threshold-wrong = 请输入 0 到 { $most } 之间的整数。
flash-threshold-set = “{ $product }”的阈值已更新。
mail-pools-low-subject = { $count ->
   *[other] { $count } 个密钥池即将用尽
}
mail-pools-low = 剩余密钥少于提醒阈值：
mail-pool-low = { $count ->
   *[other] { $product }：{ $count } 个密钥
}
mail-is-pools-low = 密钥池即将用尽
log-threshold-set = 将{ $of }密钥池阈值设为 { $count }
log-threshold-set-try = 尝试设置{ $of }密钥池阈值

## Taking keys out, for operators

pool-retired = 已停用
revoke-keys = 吊销密钥
revoke-text = “{ $product }”的密钥池中有 { $count } 个无人获取的密钥。您吊销的密钥将离开密钥池：不再发放给任何人，也无法通过导入恢复。
revoke-which = 哪些
revoke-any = 密钥池中最新的
revoke-of-import = { $at } 导入的
revoke-count = 密钥数量
revoke-count-hint = 如果不足，则全部吊销。
revoke-reason = 理由
revoke-reason-hint = 将记录在计划方的日志中。
revoke-final = 此操作无法撤消。
revoke-no-count = 请输入密钥数量：1 到 { $most } 之间的整数。
revoke-nothing = 密钥池中已没有此类密钥。
revoke-no-reason = 请输入理由。
revoke-long-reason = 请将理由缩短至 { $most } 个字符。
flash-keys-revoked = { $count ->
   *[other] 已吊销 { $count } 个密钥。
}
retire-pool = 停用密钥池
retire-pool-text = 将不再从“{ $product }”的密钥池发放密钥：公司会看到已无密钥。已发放的密钥保留给各公司。之后可以重新启用。
take-pool-up = 重新启用密钥池
take-pool-up-text = 将重新从密钥池发放“{ $product }”的密钥。
flash-pool-retired = 不再从“{ $product }”的密钥池发放密钥。
flash-pool-taken-up = 已重新启用“{ $product }”的密钥池。
log-keys-revoked = { $count ->
   *[other] 吊销了{ $of } { $count } 个无人获取的密钥
}
log-keys-revoked-try = 尝试吊销{ $of }密钥
log-pool-retired = 停用了{ $of }密钥池
log-pool-retired-try = 尝试停用{ $of }密钥池
log-pool-taken-up = 重新启用了{ $of }密钥池
log-pool-taken-up-try = 尝试重新启用{ $of }密钥池

## Issued keys, for operators

issued-keys = 已发放的密钥
lead-issued-keys = 查找已发放的密钥：按公司，或按公司提供的密钥。
issued-keys-company-hint = MPN ID 或名称的开头。只填公司将列出其全部密钥。
issued-keys-key = 产品密钥
issued-keys-key-hint = 完整的密钥；或最后五个字符，并填写公司。密钥仅用于比对，不会保存，也不会再次显示。
issued-keys-look-up = 查找
issued-keys-nothing-typed = 请输入公司或密钥。
issued-keys-no-company = 没有这家公司。
issued-keys-ending-alone = 请同时输入公司：可能有许多密钥以此结尾。
issued-keys-no-key = 请输入完整的密钥或其最后五个字符。
issued-keys-unknown = 没有发放过此密钥。
issued-keys-several = 该公司有多个密钥以此结尾，请在此查找。
issued-keys-none = 未向“{ $company }”发放过密钥
issued-keys-of = 向“{ $company }”发放的密钥
issued-keys-count = { $count ->
   *[other] { $count } 个密钥
}
issued-keys-count-more = 超过 { $count } 个密钥
issued-keys-ending = 结尾
issued-keys-newest = 最新的密钥
issued-keys-newer = 较新的密钥
issued-keys-older = 较早的密钥
issued-key-title = “{ $product }”：{ $key }
issued-key-unseen = 尚未显示
issued-key-shown = 已显示
issued-key-redeemed = 已兑换
issued-key-revoked = 已吊销
issued-key-to = 发放给
issued-key-redeemed-on = 兑换日期
issued-key-replaces = 所替换的密钥
issued-key-revoked-at = 吊销时间
issued-key-replaced-by = 替换为
issued-key-history = 此权益的密钥记录
issued-key-no-history = 没有记录。

## Replacing an issued key

replace-key = 替换密钥
replace-happens-new = 将从“{ $product }”的密钥池向“{ $company }”发放一个新密钥。在该公司显示之前，无人能看到它。
replace-happens-revoked = { $key } 将标记为已吊销，并附上您的理由。它不再显示，无法记录其兑换，也无法通过导入恢复。
replace-happens-told = 该公司的全局管理员会收到一封包含您的理由的邮件。此刻正在显示的密钥将被隐藏。
replace-reason-hint = 公司会看到。请勿填写密钥。
replace-final = 每个密钥只能替换一次，替换后的密钥不能再替换。此操作无法撤消。
replace-reason-tells-key = 请输入不含密钥的理由。
replace-off-replaced = { $by }已于{ $at }替换此密钥。每个密钥只能替换一次。
replace-off-replacement = 此密钥是替换后的密钥，不能再替换。
replace-off-redeemed = 此密钥已于{ $day }兑换，订阅以其为基础。
replace-off-suspended = 该公司已被暂停，无法显示密钥。
replace-off-not-moved-in = 该公司尚未迁入，无法显示密钥。
replace-off-cancelled = 会员资格或权益已取消，该公司无法显示其密钥。
replace-off-over = 此权益的期限已过，该公司无法再显示其密钥。
replace-pool-too-small = “{ $product }”的密钥池中没有可发放的密钥。未作任何更改。
flash-key-replaced = 密钥已吊销，并发放了密钥 { $number } 作为替换。
revoked-keys = 已吊销的密钥
key-revoked-line = { $key }：已于{ $day }吊销，替换为{ $replacement }。理由：{ $reason }
key-revoked-ending = { $key }（结尾为 { $ending }）：已于{ $day }吊销，替换为{ $replacement }。理由：{ $reason }
mail-key-replaced-subject = “{ $product }”的一个密钥已被替换
mail-key-replaced = 计划方已于{ $at }吊销“{ $company }”获取的“{ $product }”的一个密钥，并发放了一个新密钥作为替换。
mail-key-replaced-reason = 理由：{ $reason }
mail-key-replaced-show = 此邮件中不含密钥。请在权益页面上再次显示密钥，以查看新密钥。
mail-is-key-replaced = 密钥已替换
log-key-replaced = 将{ $of }密钥 { $key } 替换为密钥 { $other }
log-key-replaced-try = 尝试替换{ $of }密钥 { $key }
log-issued-key-read = 查看了{ $of }密钥 { $key }
log-issued-key-read-try = 尝试查看{ $of }密钥 { $key }
log-issued-keys-looked-up = 查看了向 MPN { $mpn-id } 发放的密钥
log-issued-keys-looked-up-try = 尝试查找已发放的密钥
