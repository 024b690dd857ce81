### Kinds of benefits, and the units that they come in.

menu-technical = 技术
unit-cores = { $count ->
   *[other] 个核心
}
unit-seats = { $count ->
   *[other] 个席位
}
unit-incidents = { $count ->
   *[other] 个支持事件
}
unit-hours = { $count ->
   *[other] 小时
}

### The catalogue’s file: what is wrong in it.

catalogue-at = 第 { $line } 行，第 { $column } 列
catalogue-wrong-syntax = 这不是有效的 TOML：{ $message }
catalogue-wrong-not-text = 该文件不是 UTF-8 文本
catalogue-wrong-too-large = 文件大于 { $size }
catalogue-wrong-format = 本门户只读取 format = { $format } 的文件
catalogue-wrong-unknown-key = 此处没有这个键
catalogue-wrong-missing = 缺少 { $key }
catalogue-wrong-expected-text = 请填写带引号的文本
catalogue-wrong-expected-number = 请填写不带引号的整数
catalogue-wrong-expected-yes-no = 请填写 true 或 false
catalogue-wrong-expected-table = 此处必须是表
catalogue-wrong-expected-list = 此处必须是列表
catalogue-wrong-expected-grant = 请填写数字、含 core、added、cap 或 unlimited 的表，或者带引号的 unlimited
catalogue-wrong-range = 请填写 { $least } 到 { $most } 之间的数字
catalogue-wrong-word = 请填写以下之一：{ $words }
catalogue-wrong-code = 代码只能含 a 到 z 的小写字母、数字和连字符（套餐用下划线），最多 60 个字符
catalogue-wrong-language = 门户的语言有：{ $languages }
catalogue-wrong-address = 请填写以 https 开头的完整地址
catalogue-wrong-price-comma = 价格请用小数点，不要用逗号，例如 1200.50
catalogue-wrong-price = 价格请用数字填写，小数点后最多 { $digits } 位
catalogue-wrong-no-product = 目录中没有产品 { $code }
catalogue-wrong-no-package = 目录中没有套餐 { $code }
catalogue-wrong-no-offer = 目录中没有优惠 { $code }
catalogue-wrong-itself = 此处不能写该优惠本身
catalogue-wrong-empty = 请填写内容
catalogue-wrong-too-long = 最多填写 { $most } 个字符
catalogue-wrong-control = 此处有不允许的控制字符或换行
catalogue-wrong-download-twice = 此语言和系统重复出现
catalogue-wrong-no-english = 请同时提供英语（en），其他语言缺少时使用英语
catalogue-wrong-grants-nothing = 此项不授予任何内容
catalogue-wrong-no-support-ids = 由门户自动办理的技术产品需要 support_ids
catalogue-wrong-not-activated = 只有技术产品和市场推广优惠需要办理
catalogue-wrong-in-use = 此项缺失但仍在使用：请保留它，改为停用
