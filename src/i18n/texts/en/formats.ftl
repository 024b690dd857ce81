### What the formats in `formats.rs` say in words.

today = today
tomorrow = tomorrow
yesterday = yesterday
# $days (Number) - whole days from today, two or more
in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
# $days (Number) - whole days before today, two or more
days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# $days (Number) - whole days until a term ends
days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}

# $bytes (Number) - fewer than a thousand
file-size-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}
# $size (String) - a number, already in the form of the language
file-size-kilobytes = { $size } kB
# $size (String) - a number, already in the form of the language
file-size-megabytes = { $size } MB
# $size (String) - a number, already in the form of the language
file-size-gigabytes = { $size } GB
# $size (String) - a number, already in the form of the language
file-size-terabytes = { $size } TB
