### News that operators write to marketing contacts.

news = News
lead-news = What the programme has written to the marketing contacts, newest first. Times are in UTC.
write-news = Write news
no-news = No news was sent yet
no-news-text = What you write goes to the marketing contacts of companies with active go-to-market offers.
newest-news = Newest news
newer-news = Newer news
older-news = Older news
# $count (Number) - how many times news was sent
news-count = { $count ->
    [one] Sent { $count } time
   *[other] Sent { $count } times
}
# $most (String) - how many are counted, with thousands apart
news-count-more = Sent { $most }+ times
news-to = To
news-readers = Readers
news-sent-on = Sent
news-sent-by = Sent by
# $product (String) - an offer's name
news-sent-to-offer = Contacts of companies with the active offer “{ $product }”
# $delivered (Number) - how many mails the mail server took
# $queued (Number) - how many mails wait
# $failed (Number) - how many mails were given up
news-delivery = { $delivered } sent{ $queued ->
    [0] {""}
   *[other] , { $queued } waiting
}{ $failed ->
    [0] {""}
   *[other] , { $failed } failed
}
# $number (String) - its number
news-title = News { $number }

## Writing some

write-news-text = Each company’s marketing contact gets one mail, in the contact’s language where you write it.
news-to-everybody = Contacts of all companies with an active offer
news-to-offer = Contacts of companies with one active offer
news-to-company = Contact of one company
news-offer = Offer
news-company = MPN ID of the company
news-own-language = Must be written: whoever’s language is left empty gets this one.
news-other-language = Optional
news-text = Text
# $most (String) - how many characters, with thousands apart
news-text-hint = At most { $most } characters. Each line is a paragraph. Of addresses only those that begin with https:// can be followed.
news-no-offer = Choose an offer.
news-no-company = No company has this MPN ID.
# $language (String) - a language's own name
news-subject-missing = Write a subject: { $language }
# $language (String) - a language's own name
news-text-missing = Write a text: { $language }
# $language (String) - a language's own name
# $most (String) - how many characters, with thousands apart
news-subject-long = The subject may have { $most } characters at most: { $language }
# $language (String) - a language's own name
# $most (String) - how many characters, with thousands apart
news-text-long = The text may have { $most } characters at most: { $language }

## The preview

news-preview-title = Preview of the news
# $count (Number) - how many contacts
news-readers-all = { $count ->
    [one] { $count } contact gets it.
   *[other] { $count } contacts get it.
}
# $count (Number) - how many contacts
news-readers-in-language = { $count ->
    [0] Nobody gets it in this language.
    [one] { $count } contact gets it so:
   *[other] { $count } contacts get it so:
}
news-nobody = Nobody would get it: none of these companies has both an active offer and a marketing contact who takes mail.
news-send-text = What is sent can’t be taken back. Below each mail stands a link by which its reader refuses more of the company’s mail.
# $count (Number) - how many contacts
news-send = { $count ->
    [one] Send to { $count } contact
   *[other] Send to { $count } contacts
}
news-change = Change it
news-stale = Nothing was sent: it would now go to others than the preview showed, or other news was sent meanwhile. Look at it again.
news-sent-before = Nothing was sent: this form has sent other news before. Begin anew.
# $count (Number) - how many contacts
flash-news-sent = { $count ->
    [one] The news is on its way to { $count } contact.
   *[other] The news is on its way to { $count } contacts.
}

mail-is-news = News
# $number (String) - the number of the news
# $count (Number) - how many contacts
log-news-sent = { $count ->
    [one] Sent news { $number } to { $count } marketing contact
   *[other] Sent news { $number } to { $count } marketing contacts
}
log-news-sent-some = Sent news to marketing contacts
log-news-sent-try = Tried to send news to marketing contacts
# $number (String) - the number of the news
# $member (String) - a person's name
log-contact-written = Wrote to the marketing contact { $member } (news { $number })
# $member (String) - a person's name
log-contact-written-try = Tried to write to the marketing contact { $member }
