### Becoming a Global admin: asking those there are, or proving a mail domain of the company.

become-global-admin = Become a global admin
# $company (String) - the company’s name
lead-become-global-admin = Who is Global admin of { $company }, and how you become one.
admin-already = You are Global admin of this company.
ask-global-admins = Ask the Global admins
see-global-admins = See the Global admins

## Claims

admin-claims = Who becomes Global admin
# $name (String) - a person's name
# $domain (String) - a mail domain
# $date (String) - a date
admin-claim = { $name } has proved that they act for the company, by its mail domain { $domain }. They become Global admin on { $date }, unless a Global admin objects before.
# $domain (String) - a mail domain
# $date (String) - a date
admin-claim-own = You have proved the mail domain { $domain }. You become Global admin on { $date }, unless a Global admin objects before.
admin-object = Object
admin-claim-over = Nobody claims that any more: it was decided or withdrawn before.
admin-not-a-member = This person is not an active member of the company.
admin-withdraw = Withdraw
# $name (String) - a person's name
flash-admin-objected = You have objected: { $name } does not become Global admin. They are told by mail.
flash-admin-given = You are Global admin now. All members of your company are told by mail.
flash-admin-claimed = The record was found. The Global admins are told by mail, and may object.
flash-admin-withdrawn = You have withdrawn it. The Global admins are told by mail.

## By DNS

by-dns = Prove your mail domain by DNS
by-dns-begin = Prove the mail domain
by-dns-at-once = Your company has no active Global admin. Whoever sets a record in the DNS of its mail domain becomes Global admin at once. Every member and the programme are told by mail.
by-dns-unless-objected = None of the Global admins has signed in for 60 days. Whoever sets a record in the DNS of the company’s mail domain becomes Global admin 7 days later, unless one of them objects. They are told by mail at once, and the programme too.
by-dns-not-open = One of the Global admins has signed in within the last 60 days: ask them. When none has signed in for 60 days, or the company has none, you can prove its mail domain here instead.
lead-by-dns = A record that only those can set who run your company’s mail domain shows that you act for the company.
dns-record = The record
dns-no-domains = The programme knows no mail domain of your company, so there is nothing to prove. Ask the programme to make you Global admin.
dns-make-record = Make a record
# $count (Number) - at how many names
dns-set-record = { $count ->
    [one] Have this record set in DNS, by whoever runs your mail domain; then press “Check now”.
   *[other] Have this record set in DNS at one of these names, by whoever runs your mail domains; then press “Check now”.
}
dns-name = Record name
dns-value = Value
# $days (Number) - for how many days
dns-record-lasts = { $days ->
    [one] A record is made for you alone, and is good for { $days } day.
   *[other] A record is made for you alone, and is good for { $days } days.
}
# $date (String) - a date
dns-record-until = It is made for you alone, and good until { $date }. Once it was found you can delete it.
# $date (String) - a date
dns-record-ran-out = Your record ran out on { $date }. Make another one, and have it set in place of the old one.
dns-check = Check now
# $own (String) - how often one person can
# $all (String) - how often all can together
dns-limits = You can check { $own } times within an hour, and all of your company together { $all } times within a day. A new record can take up to an hour until it is seen everywhere.
dns-no-record = Your record was not made here, or has run out. Make another one
dns-not-found = The record was not found in DNS
dns-too-often = You have checked as often as one may within an hour. Try again later
dns-too-often-together = Your company has checked as often as it may within a day. Try again tomorrow
# $name (String) - a name in DNS
dns-found-stale = { $name } has a record of your company, but another one: made for somebody else, or before. Replace it with the value below
# $name (String) - a name in DNS
# $mpn (String) - a company's number
dns-found-other-company = { $name } has the record of another company (MPN ID { $mpn }). Replace it with the value below
# $name (String) - a name in DNS
# $text (String) - what stands there
dns-found-another = { $name } has a TXT record with another value: “{ $text }”
# $name (String) - a name in DNS
# $count (Number) - how many
dns-found-others = { $count ->
    [one] { $name } has { $count } TXT record, and not the one below
   *[other] { $name } has { $count } TXT records, none of which is the one below
}
# $name (String) - a name in DNS
dns-found-no-name = { $name } is not in DNS yet (NXDOMAIN). If you have set it just now, check again in some minutes
# $name (String) - a name in DNS
dns-found-no-texts = { $name } is in DNS, but has no TXT record
# $name (String) - a name in DNS
# $most (String) - how many are read
dns-found-too-many = { $name } has more than { $most } TXT records, which are not read. Delete those that nobody needs
# $name (String) - a name in DNS
dns-found-failed = The DNS server answers that it failed to look up { $name } (SERVFAIL). Often the domain’s DNSSEC or its name servers are not in order
# $name (String) - a name in DNS
dns-found-refused = The DNS server refuses to answer for { $name } (REFUSED)
# $name (String) - a name in DNS
dns-found-silence = No DNS server answered for { $name } in time. Check again in some minutes
# $name (String) - a name in DNS
dns-found-unreachable = No DNS server could be reached for { $name }, or its answer could not be read. Check again in some minutes
# $name (String) - a name in DNS
dns-found-not-a-name = “{ $name }” can’t be a name in DNS. Ask the programme to correct your company’s mail domains

## Operators

by-hand = Make somebody Global admin
by-hand-verb = Make Global admin
# $name (String) - a person's name
# $company (String) - the company's name
by-hand-happens-role = { $name } becomes Global admin of { $company } at once.
by-hand-happens-told = Every member of the company is told by mail, with your reason. It stands in both logs.
by-hand-reason-hint = The company reads it, in a mail and in its log.
by-hand-is-admin = This person is Global admin already.
by-hand-not-open = One of the company’s Global admins has signed in within the last 60 days. They give the role themselves.
by-hand-suspended = The company is suspended. Lift that first.
# $name (String) - a person's name
flash-admin-by-hand = { $name } is Global admin now. The company’s members are told by mail.

## Mails

mail-is-admin-claimed = Somebody becomes Global admin
mail-is-admin-given = New Global admin
mail-is-admin-objected = Objection to a Global admin
mail-is-admin-withdrawn = Claim to be Global admin withdrawn
# $member (String) - who
# $company (String) - the company's name
mail-admin-claimed-subject = { $member } becomes Global admin of { $company }, unless you object
# $member (String) - who
# $domain (String) - a mail domain
# $company (String) - the company's name
# $mpn (String) - its number
mail-admin-claimed = { $member } has proved, by a record in the DNS of the mail domain { $domain }, that they act for { $company } (MPN ID { $mpn }), and wants to be Global admin. That is possible since none of its Global admins has signed in for 60 days.
# $member (String) - who
# $date (String) - a date
mail-admin-claimed-object = { $member } gets the role on { $date }, unless a Global admin objects before. To object, sign in and press “Object”. If it is right, nothing is to be done.
mail-admin-claimed-link = See it, or object
# $member (String) - who
# $company (String) - the company's name
mail-admin-given-subject = { $member } is Global admin of { $company } now
# $member (String) - who
# $company (String) - the company's name
# $mpn (String) - its number
mail-admin-given = { $member } is Global admin of { $company } (MPN ID { $mpn }) from now on.
# $member (String) - who
# $domain (String) - a mail domain
mail-admin-given-proved = The company had no active Global admin, and { $member } has proved by a record in the DNS of the mail domain { $domain } that they act for it.
# $member (String) - who
# $domain (String) - a mail domain
mail-admin-given-not-objected = None of the Global admins had signed in for 60 days, { $member } has proved by a record in the DNS of the mail domain { $domain } that they act for the company, and nobody has objected within 7 days.
mail-admin-given-by-operator = The programme has given the role by hand, since the company has no Global admin who signs in. Its reason:
# $member (String) - who
# $company (String) - the company's name
mail-admin-objected-subject = { $member } does not become Global admin of { $company }
# $by (String) - who objected
# $member (String) - who
# $company (String) - the company's name
# $mpn (String) - its number
mail-admin-objected = { $by } has objected to { $member } becoming Global admin of { $company } (MPN ID { $mpn }). Everything stays as it was.
# $member (String) - who
# $company (String) - the company's name
mail-admin-withdrawn-subject = { $member } no longer wants to be Global admin of { $company }
# $member (String) - who
# $company (String) - the company's name
# $mpn (String) - its number
mail-admin-withdrawn = { $member } has withdrawn the claim to be Global admin of { $company } (MPN ID { $mpn }). Nothing is to be done.
mail-admin-reason-operator = You get this mail because you look after companies for the programme. It always comes, since the control of a company passes to somebody.
# $company (String) - the company's name
mail-admin-reason-member = You get this mail because you are a member of { $company }.

## Logs

log-domain-record-made = Made a record that proves a mail domain
log-domain-record-made-try = Tried to make a record that proves a mail domain
# $domain (String) - a mail domain
log-domain-proved = Proved the mail domain { $domain }
log-domain-proved-try = Tried to prove a mail domain
# $member (String) - a person's name
# $domain (String) - a mail domain
log-admin-claimed = { $member } claims to be Global admin, by the mail domain { $domain }
# $member (String) - a person's name
log-admin-claimed-try = Tried to claim to be Global admin, for { $member }
# $member (String) - a person's name
log-admin-objected = Objected to { $member } becoming Global admin
# $member (String) - a person's name
log-admin-objected-try = Tried to object to { $member } becoming Global admin
# $member (String) - a person's name
log-admin-withdrawn = Withdrew the claim of { $member } to be Global admin
# $member (String) - a person's name
log-admin-withdrawn-try = Tried to withdraw the claim of { $member } to be Global admin
# $member (String) - a person's name
log-admin-given = Made { $member } Global admin
# $member (String) - a person's name
# $domain (String) - a mail domain
log-admin-given-proved = Made { $member } Global admin, by the mail domain { $domain }
# $member (String) - a person's name
# $why (String) - the operator's reason
log-admin-given-why = Made { $member } Global admin by hand, for this reason: { $why }
# $member (String) - a person's name
log-admin-given-try = Tried to make { $member } Global admin
