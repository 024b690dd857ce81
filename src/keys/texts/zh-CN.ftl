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
