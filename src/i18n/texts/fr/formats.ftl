### What the formats in `formats.rs` say in words.

today = aujourd’hui
tomorrow = demain
yesterday = hier
in-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
days-ago = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
days-left = { $days ->
    [one] { $days } jour restant
   *[other] { $days } jours restants
}

file-size-bytes = { $bytes ->
    [one] { $bytes }{ "\u00A0" }octet
   *[other] { $bytes }{ "\u00A0" }octets
}
file-size-kilobytes = { $size }{ "\u00A0" }ko
file-size-megabytes = { $size }{ "\u00A0" }Mo
file-size-gigabytes = { $size }{ "\u00A0" }Go
file-size-terabytes = { $size }{ "\u00A0" }To
