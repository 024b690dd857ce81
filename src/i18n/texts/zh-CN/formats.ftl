### What the formats in `formats.rs` say in words.

today = 今天
tomorrow = 明天
yesterday = 昨天
in-days = { $days } 天后
days-ago = { $days } 天前
days-left = 剩余 { $days } 天

file-size-bytes = { $bytes } 字节
file-size-kilobytes = { $size } kB
file-size-megabytes = { $size } MB
file-size-gigabytes = { $size } GB
file-size-terabytes = { $size } TB
