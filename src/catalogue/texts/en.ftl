### Kinds of benefits, and the units that they come in.

menu-technical = Technical
# $count (Number) - how many, said before it
unit-cores = { $count ->
    [one] core
   *[other] cores
}
# $count (Number) - how many, said before it
unit-seats = { $count ->
    [one] seat
   *[other] seats
}
# $count (Number) - how many, said before it
unit-incidents = { $count ->
    [one] incident
   *[other] incidents
}
# $count (Number) - how many, said before it
unit-hours = { $count ->
    [one] hour
   *[other] hours
}

### The catalogue’s file: what is wrong in it.

# $line (Number) - from 1
# $column (Number) - from 1
catalogue-at = Line { $line }, column { $column }
# $message (String) - what the reader of TOML says, in English
catalogue-wrong-syntax = This is not TOML: { $message }
catalogue-wrong-not-text = The file is not text in UTF-8
# $size (String) - a size
catalogue-wrong-too-large = The file is larger than { $size }
# $format (Number) - the version that is read
catalogue-wrong-format = This portal reads files with format = { $format }
catalogue-wrong-unknown-key = There is no such key here
# $key (String) - a key of the file
catalogue-wrong-missing = { $key } is missing
catalogue-wrong-expected-text = Write a text in quotes
catalogue-wrong-expected-number = Write a whole number without quotes
catalogue-wrong-expected-yes-no = Write true or false
catalogue-wrong-expected-table = This must be a table
catalogue-wrong-expected-list = This must be a list
catalogue-wrong-expected-grant = Write a number, a table with core, added, cap or unlimited, or the word unlimited in quotes
# $least (String) - a number
# $most (String) - a number
catalogue-wrong-range = Write a number from { $least } to { $most }
# $words (String) - words that the file knows
catalogue-wrong-word = Write one of these: { $words }
catalogue-wrong-code = A code has small letters from a to z, digits and hyphens (of a package: underscores), at most 60
# $languages (String) - tags of languages
catalogue-wrong-language = The portal’s languages are { $languages }
catalogue-wrong-address = Write a whole address that begins with https
catalogue-wrong-price-comma = Write the price with a point and no comma, for example 1200.50
# $digits (Number) - how many
catalogue-wrong-price = Write the price in digits, with at most { $digits } behind a point
# $code (String) - a code
catalogue-wrong-no-product = There is no product { $code } in the catalogue
# $code (String) - a code
catalogue-wrong-no-package = There is no package { $code } in the catalogue
# $code (String) - a code
catalogue-wrong-no-offer = There is no offer { $code } in the catalogue
catalogue-wrong-itself = An offer can’t stand beside itself here
catalogue-wrong-empty = Write something
# $most (String) - a number
catalogue-wrong-too-long = Write at most { $most } characters
catalogue-wrong-control = There is a control character, or the end of a line, where none may be
catalogue-wrong-download-twice = This language and system stands here twice
catalogue-wrong-no-english = Say it in English too (en): other languages fall back to it
catalogue-wrong-grants-nothing = This grants nothing
catalogue-wrong-no-support-ids = A technical product that the portal fulfils needs support_ids
catalogue-wrong-not-activated = Only technical products and go-to-market offers are fulfilled
catalogue-wrong-in-use = This is missing, and it is in use: keep it, and retire it instead
