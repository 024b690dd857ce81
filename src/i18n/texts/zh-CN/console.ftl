### The operators' pages.

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
