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
work-since = 最早：{ $ago }
work-pools-none = 每个密钥池都有足够的密钥。
work-companies-none = 没有待接受的公司邀请。
work-mails-none = 所有邮件都已发送。

## Settings

settings = 设置
lead-settings = 适用于整个计划的内容。更改会在一秒内对所有页面生效，并列在下方。
settings-save = 保存设置
flash-settings-saved = 设置已保存。
settings-changed-meanwhile = 此页显示之后，有人更改了设置。您输入的内容仍在：请查看更改列表，然后再次保存。
settings-programme = 计划
settings-policies = 规则
settings-links = 链接
settings-seller = 销售方与银行
settings-changes = 更改记录
settings-no-changes = 尚未更改任何内容。
setting-from-to = 从“{ $from }”改为“{ $to }”
setting-yes = 是
setting-no = 否
refund-ended-by-software = 首次显示产品密钥
refund-ended-by-any-use = 任何使用：首次显示、首次分配、首次激活
setting-logo-text-hint = 留空则使用计划名称。
setting-currency-hint = 三个字母，例如 EUR。一旦有公司购买，便不可更改。
setting-languages-hint = 页面使用读者的语言（若提供该语言）。
setting-mail-sender-name-hint = 留空则使用计划名称。地址仍为 { $address }，在启动门户时设定。
setting-seat-waiting-days-hint = 0 到 366。设为 0 时，席位可自由转移。
setting-refund-ended-by-hint = 适用于从现在起购买的内容。
setting-refund-days-hint = 0（仅购买当天）到 366。适用于从现在起购买的内容。
setting-renewal-days-hint = 0 到 90，从周年日次日算起；此后会员资格失效。适用于从现在起购买的内容。
setting-extra-days-hint = 在这些天内仍可分配和使用席位、激活技术权益，最多到续订期结束。适用于从现在起购买的内容。
setting-cloud-portal-url-hint = 管理额度和云订阅的位置。
setting-membership-center-url-hint = 尚未迁入的公司管理权益的位置。
setting-regional-help-url-hint = 这些公司就技术权益寻求帮助的位置。
setting-support-site-url-hint = 产品未指定自有网站时，申请支持的位置。
setting-tax-rate-hint = 留空则不计税。
setting-active-at-once-hint = 不超过此金额（含税）的订单在付款前即生效；如果 30 天内仍未付款，则终止。留空则仅免费订单立即生效。
setting-missing = 请填写
setting-long = 最多 { $most } 个字符
setting-not-in-range = { $least } 到 { $most } 之间的整数
setting-not-an-address = 以 https:// 开头的地址
setting-not-a-currency = 三个字母，例如 EUR
setting-currency-fixed = 已有公司以现有货币购买，因此不可更改
setting-no-language = 请至少选择一种
setting-not-a-rate = 百分比，最多两位小数，例如 8.1
setting-not-an-amount = 以计划货币计的金额，使用小数点而不用逗号，例如 1200.50
setting-not-a-choice = 请选择一项

## Setting up

set-up = 初始设置
lead-set-up = 还剩 { $left } 个步骤即可完成计划的设置。
set-up-complete = 您的计划已设置完毕。
set-up-done = 已完成
set-up-to-do = 待办
set-up-settings = 设置
set-up-settings-text = 名称、货币、语言和规则。请查看并保存一次，即使无需更改。
set-up-mail = 邮件
set-up-mail-text = 向您自己发送一封测试邮件，看看能否收到。
set-up-send-test = 向 { $email } 发送测试邮件
set-up-catalogue = 目录
set-up-catalogue-text = 计划销售的产品和优惠。
set-up-starter = 加载初始目录
set-up-starter-text = 来自真实计划的产品和优惠，含门户的所有语言，不含密钥，供您起步。不需要的内容可稍后删除。
flash-starter-loaded = 目录中现有 { $products } 种产品和 { $offers } 项优惠。
flash-starter-not-loaded = 未加载任何内容：目录中已有内容。
set-up-keys = 产品密钥
set-up-keys-text = 公司获取的密钥，每种产品一个密钥池。
set-up-companies = 第一家公司
set-up-companies-text = 第一家公司加入后，计划即设置完毕。
set-up-finish = 完成初始设置
set-up-finish-text = 如果其余步骤保持现状，可以从首页移除此列表。
flash-test-mail-sent = 测试邮件已发出。
flash-test-mail-rests = 由于未设置邮件服务器，测试邮件留在发件箱中。
flash-set-up-finished = 初始设置已完成。

## The catalogue

catalogue = 目录
catalogue-file = 目录文件
lead-catalogue-file = 套餐、产品和优惠都在一个 TOML 文件中，可纳入版本管理。
catalogue-export = 导出
catalogue-export-text = 该文件包含当前目录的全部内容，不含产品密钥。
catalogue-download = 下载目录
catalogue-import = 导入
catalogue-import-text = 该文件即完整目录：文件中缺少的内容会被删除，仍在使用的除外。您会先看到将发生的更改。
catalogue-choose = 目录文件（.toml）
catalogue-no-file = 请选择文件
catalogue-file-wrong = 未作任何更改：文件中有 { $count } 处错误
catalogue-place = 位置
catalogue-path = 路径
catalogue-mistake = 错误
catalogue-preview = 目录将发生的更改
catalogue-same = 没有差异
catalogue-differs = { $count } 行有差异
catalogue-more = 另有 { $count } 行未显示。
catalogue-before = 当前
catalogue-after = 更改后
catalogue-new = 新增：{ $name }
catalogue-gone = 已删除
catalogue-published = { $offer } 将有新版本：适用于今后的购买，不适用于已拥有它的 { $count } 个会员资格。
catalogue-published-unsold = { $offer } 将有新版本：适用于今后的购买。目前尚无人购买。
catalogue-change = 更改目录
catalogue-stale = 未作任何更改：目录已与预览时不同。请重新查看。
flash-catalogue-changed = 已更改目录中的 { $count } 行。
catalogue-products = 产品
catalogue-offers = 优惠
catalogue-packages = 套餐
lead-catalogue-products = 套餐所授予的内容。公司已获得的保持授予时的状态。
lead-catalogue-offers = 公司可购买的内容及价格。
lead-catalogue-packages = 每项优惠授予的内容。已发布的版本不再更改，新版本适用于此后的购买。
catalogue-new-product = 新产品
catalogue-new-offer = 新优惠
catalogue-no-products = 还没有产品
catalogue-no-offers = 还没有优惠
catalogue-product = 产品
catalogue-offer = 优惠
catalogue-kind = 类型
catalogue-unit = 单位
catalogue-keys = 每项权益的密钥数
catalogue-keys-hint = 0 表示不需要密钥。
catalogue-needs-user = 分配给个人
catalogue-credit = 额度金额
catalogue-credit-hint = 以货币整单位计。留空表示不是额度。
catalogue-credit-period = 额度周期
catalogue-support = 使用它的服务请求
catalogue-retired = 不再授予
catalogue-is-retired = 已停用
catalogue-is-granted = 授予中
catalogue-none = 无
catalogue-code = 代码
catalogue-code-hint = a 到 z 的小写字母、数字和连字符。以后不能更改。
catalogue-code-taken = 此代码已被使用
catalogue-name = 名称
catalogue-name-in = 名称（{ $language }）
catalogue-fallback = 留空则显示：{ $text }
catalogue-fulfilment = 办理
catalogue-automatic = 门户在多少分钟后自动办理
catalogue-automatic-hint = 留空则由运营人员办理。
catalogue-support-ids = 门户生成访问 ID 和合同 ID
catalogue-duration = 自激活起的月数
catalogue-duration-hint = 留空则到周年日为止。
catalogue-links = 链接和下载
catalogue-manage-url = 管理地址
catalogue-support-url = 支持地址
catalogue-url-hint = 以 https 开头的地址，或留空。
catalogue-downloads = 下载
catalogue-downloads-hint = 每行一项：语言、系统、字节数、地址。例如：zh-CN windows 3651846144 downloads.example/office.iso
catalogue-description = 说明
catalogue-description-hint = 用一句话说明它是什么。
catalogue-instructions = 特殊说明（Markdown）
catalogue-instructions-hint = 使用须知：可用段落、列表、链接和强调。
catalogue-activation = 激活时邮件中的内容
catalogue-activation-hint = 纯文本。
catalogue-as-shown = 合作伙伴看到的特殊说明
catalogue-granted-stays = 公司已获得的保持授予时的状态。名称、文字、链接和下载也会随之更改。
catalogue-form-number = 请填写整数
catalogue-form-credit = 额度需要金额和周期
catalogue-form-download = 第 { $line } 行无法读取或重复
catalogue-price = 价格
catalogue-price-hint = 使用小数点，不用逗号，例如 1200.50。
catalogue-on-sale = 正在销售
catalogue-is-sold = 销售中
catalogue-not-sold = 未销售
catalogue-competency = 能力
catalogue-competency-hint = 如果该优惠是一项能力，填写其名称。
catalogue-not-beside = 不能同时持有
catalogue-not-beside-hint = 优惠代码，每行一个。
catalogue-grants = 授予的内容
catalogue-version = 版本 { $version }
catalogue-version-head = 版本
catalogue-valid-from = 销售开始
catalogue-held = 会员资格
catalogue-versions = 已发布
catalogue-next = 下一版本
catalogue-next-text = 发布后适用于此后的购买。空行将被删除。
catalogue-core = 一次性
catalogue-added = 每项能力
catalogue-cap = 最多
catalogue-add-product = 添加产品
catalogue-copy-from = 复制自
catalogue-copy = 复制
catalogue-unit-licenses = 许可证
catalogue-unit-cores = 核心
catalogue-unit-servers = 服务器
catalogue-unit-seats = 席位
catalogue-unit-incidents = 支持事件
catalogue-unit-hours = 小时
catalogue-unit-credits = 额度
catalogue-unit-offers = 市场推广优惠
catalogue-credit-month = 每月
catalogue-credit-year = 每年一次
catalogue-support-on-premises = 本地支持
catalogue-support-cloud = 云支持
catalogue-support-advisory = 咨询小时
catalogue-support-presales = 售前与部署


## One-time links in mails

mail-off-link = 此邮件指向的一次性链接已不存在。请从运营人员页面发送新链接。
mail-show-link = 显示链接
mail-show-link-text = 可在此显示邮件中的链接，以便通过其他方式转交。显示操作会被记录。
mail-link-text = 供 { $email } 使用：可设置一次密码。请通过您信任的方式转交，且勿交给他人。
log-mail-link-shown = 显示了邮件的一次性链接
log-mail-link-shown-try = 尝试显示邮件的一次性链接

## Levels, and drafts of packages

catalogue-show = 显示
catalogue-levels = 级别
catalogue-level = 级别
lead-catalogue-levels = 优惠带来的会员资格级别，例如“金级核心”。同一天结束的会员资格中，顺序最小的排在最前。
catalogue-new-level = 新级别
catalogue-level-stays = 新名称立即在各处显示，拥有该级别的公司也会看到。
catalogue-level-code-hint = a 到 z 的小写字母、数字和下划线。以后不能更改。
catalogue-rank = 顺序
catalogue-rank-hint = 0 到 1000 的整数。最小的排在最前。
catalogue-action-pack = 这是 Action Pack：一家公司同时只能有一个
draft = 草稿
draft-saved-by = 保存者：{ $by }，
draft-same = 与已发布的内容相同。
draft-differs = 与已发布的内容有 { $count } 行不同：
draft-save = 保存草稿
draft-discard = 放弃草稿
draft-discard-text = 已发布的内容保持不变。草稿将永久删除。
flash-draft-saved = 草稿已保存。发布之前对任何人都不生效。
flash-draft-discarded = 草稿已放弃。
draft-changed = 未保存任何内容：{ $by }已在此期间（{ $at }）保存了另一份草稿。该草稿显示在上方，您输入的内容仍在此处。再次保存即可替换它。
draft-gone = 未保存任何内容：草稿已在此期间发布或放弃。您输入的内容仍在此处。再次保存即可保留。
log-draft-saved = 保存了{ $offer }授予内容的草稿
log-draft-saved-try = 尝试保存{ $offer }授予内容的草稿
log-draft-discarded = 放弃了{ $offer }授予内容的草稿
log-draft-discarded-try = 尝试放弃{ $offer }授予内容的草稿

company-people = 人员
company-people-count = { $count } 人，包括以前的人员
company-nobody = 还没有人属于该公司。
company-nobody-text = 邀请其第一位全局管理员：其他人员可由其自行添加。
lead-company-people = “{ $company }”的所有成员、受邀人员和已离开的人员。时间为 UTC。
company-roles = 角色
company-signed-in = 上次登录
company-data = 数据
company-no-domains = 无
company-added-at = 加入计划的时间
company-suspended-since = 自{ $at }起暂停。其人员看到的原因：
company-notes = 备注
company-notes-text = 仅供运营人员使用；公司永远看不到。
company-no-notes = 没有备注。
company-log = 其日志的最新条目
company-no-log = 尚无任何事件。
company-mails = 邮件
company-no-mails = 没有关于该公司的邮件。
company-nothing-asked = 该公司没有提出任何请求。
company-all = 全部显示
company-no-memberships = 该公司没有会员资格。
membership-not-started = 稍后开始
membership-active = 有效
membership-in-window = 在续订期内
membership-lapsed = 已失效
membership-cancelled = 已取消
membership-from-to = { $from }至{ $to }
membership-grants = { $count } 项权益

console-help = 帮助
first-hour = 您的第一个小时
first-hour-lead = 从空的安装到公司管理员获取密钥，共十步。每一步只需几分钟，而且都可以重做。
first-hour-set-up = 查看要做的事
first-hour-set-up-text = 初始设置列表说明哪些已完成，哪些未完成。在全部完成之前，它会自动打开。
first-hour-settings = 为计划命名
first-hour-settings-text = 名称、语言、货币和规则。每个字段都说明其影响，以及最后由谁更改。
first-hour-mail = 确认邮件能够送达
first-hour-mail-text = 在初始设置页面给自己发送测试邮件。没有邮件服务器时，每封邮件都保留在“邮件”下，您可以在那里阅读并显示其中的链接。
first-hour-catalogue = 输入您所授予的内容
first-hour-catalogue-text = 以文件导入目录，使用初始目录，或通过表单输入产品。软件和云产品有密钥。
first-hour-package = 发布套餐
first-hour-package-text = 一个优惠按数量授予产品。工作时保存草稿，查看预览，然后发布。已发布的内容不会改变；下一版本不影响公司已有的内容。
first-hour-keys = 导入密钥
first-hour-keys-text = 每行一个密钥的文件，导入到产品的密钥池。预览会说明有多少是新的；此后在这里任何人都不会再看到完整的密钥。
first-hour-company = 添加公司
first-hour-company-text = 通过表单添加，或通过文件添加多家。指定其第一位全局管理员，系统会通过邮件邀请此人。
first-hour-invitation = 跟进邀请
first-hour-invitation-text = 公司的页面说明邀请是否有效以及有效期至何时。您可以重新发送或撤回；邮件也在同一页面上。
first-hour-membership = 授予会员资格
first-hour-membership-text = 手动授予，并附上该公司会看到的理由。此后其管理员会看到权益，获取密钥时会显示您导入的密钥之一。
first-hour-colleagues = 添加您的同事
first-hour-colleagues-text = 管理员维护计划，履行人员处理公司的请求，读者只能查看。每个人选择自己接收哪些邮件。
first-hour-end = 从这里开始，工作会自行到来：公司的请求显示在第一页上，最早的排在最前。
