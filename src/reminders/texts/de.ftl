### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = Erinnerung: Jahrestag
mail-is-window-closes = Erinnerung: Verlängerungszeitraum
mail-is-unused-ends = Erinnerung: nicht genutzte Vorteile
mail-is-subscription-ends = Erinnerung: Abonnement
reminder-reason = Sie erhalten diese E-Mail, weil Sie bei { $company } die Rolle „Globaler Administrator“ oder „MPN-Partneradministrator“ haben.
mail-anniversary-nears-subject = { $packages }: Das Mitgliedschaftsjahr endet am { $date }
mail-anniversary-nears = Letzter Tag des Mitgliedschaftsjahres von { $company } ist der { $date }: { $packages }.
mail-anniversary-window = Die Verlängerung ist vom { $opens } bis zum { $closes } möglich. Was genutzt wird, funktioniert in dieser Zeit weiter.
mail-window-closes-subject = { $packages }: bis zum { $date } verlängern
mail-window-closes = Das Mitgliedschaftsjahr von { $company } endete am { $ended }: { $packages }. Die Verlängerung ist bis zum { $date } möglich. Danach erlischt die Mitgliedschaft, und nur ein neuer Kauf hilft weiter.
mail-window-closes-ordered-subject = { $packages }: Verlängerung bis zum { $date } bezahlen
mail-window-closes-ordered = Das Mitgliedschaftsjahr von { $company } endete am { $ended }: { $packages }. Die Verlängerung ist bestellt und bis zum { $date } zu bezahlen. Ist sie bis dahin nicht bezahlt, erlischt die Mitgliedschaft, und nur ein neuer Kauf hilft weiter.
reminder-of-kind = { $kind }: { $facts }
reminder-window-offers = Angebote werden nicht mehr aktiviert. Aktive enden an ihrem eigenen Tag; rechtzeitig gestellte Anforderungen werden bis zum { $date } erledigt.
reminder-unused = Was noch nicht genutzt wird, steht unten, jeweils mit der Menge. Wird es nicht rechtzeitig in Anspruch genommen, verfällt es.
reminder-none-unused = Alles, was in Anspruch genommen werden kann, wird genutzt.
reminder-item = { $product } ({ $package }): { $amount }
reminder-item-by = { $product } ({ $package }): { $amount }, bis zum { $date }
reminder-renew-by = Bis zum { $date } verlängern
mail-unused-ends-subject = Nicht genutzte Vorteile: Letzter Tag ist der { $date }
mail-unused-ends = { $company } hat Vorteile, die noch nicht genutzt werden. Sie können bis zum { $date } in Anspruch genommen werden.
mail-subscription-ends-subject = Abonnements: Letzter Tag ist der { $date }
mail-subscription-ends = Abonnements von { $company }, deren letzter Tag der { $date } ist: { $subscriptions }.
reminder-subscription = { $seats ->
    [one] { $product } ({ $seats } Platz)
   *[other] { $product } ({ $seats } Plätze)
}
mail-subscription-extend = Bis zu diesem Tag kann ein weiterer Schlüssel desselben Produkts ein Abonnement verlängern. Danach beginnt ein Schlüssel ein neues.

## The overview

ending-subscriptions = Bald endende Abonnements

## The log

log-reminder-sent = { $count ->
    [one] { $title }, { $date } ({ $things }): per E-Mail an { $count } Person gesendet
   *[other] { $title }, { $date } ({ $things }): per E-Mail an { $count } Personen gesendet
}
log-reminder-skipped = { $title }, { $date } ({ $things }): übersprungen, weil der Tag dafür, der { $day }, vorbei war
log-reminder-try = Versucht: { $title }, { $date }
