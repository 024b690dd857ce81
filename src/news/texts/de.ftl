### News that operators write to marketing contacts.

news = Neuigkeiten
lead-news = Was das Programm den Marketingkontakten geschrieben hat, das Neueste zuerst. Uhrzeiten in UTC.
write-news = Neuigkeit schreiben
no-news = Noch keine Neuigkeiten gesendet
no-news-text = Was Sie schreiben, geht an die Marketingkontakte der Unternehmen mit aktiven Markteinführungsangeboten.
newest-news = Neueste Neuigkeiten
newer-news = Neuere Neuigkeiten
older-news = Ältere Neuigkeiten
news-count = { $count ->
    [one] { $count }-mal gesendet
   *[other] { $count }-mal gesendet
}
news-count-more = Mehr als { $most }-mal gesendet
news-to = An
news-readers = Kontakte
news-sent-on = Gesendet
news-sent-by = Gesendet von
news-sent-to-offer = Kontakte der Unternehmen mit dem aktiven Angebot „{ $product }“
news-delivery = { $delivered } gesendet{ $queued ->
    [0] {""}
   *[other] , { $queued } wartend
}{ $failed ->
    [0] {""}
   *[other] , { $failed } fehlgeschlagen
}
news-title = Neuigkeit { $number }

## Writing some

write-news-text = Der Marketingkontakt jedes Unternehmens erhält eine E-Mail, und zwar in der eigenen Sprache, sofern Sie den Text darin schreiben.
news-to-everybody = Kontakte aller Unternehmen mit einem aktiven Angebot
news-to-offer = Kontakte der Unternehmen mit einem bestimmten aktiven Angebot
news-to-company = Kontakt eines Unternehmens
news-offer = Angebot
news-company = MPN-ID des Unternehmens
news-own-language = Erforderlich: Bleibt eine andere Sprache leer, wird stattdessen dieser Text gesendet.
news-other-language = Optional
news-text = Text
news-text-hint = Höchstens { $most } Zeichen. Jede Zeile ist ein Absatz. Nur Adressen, die mit https:// beginnen, werden zu Links.
news-no-offer = Wählen Sie ein Angebot aus.
news-no-company = Kein Unternehmen hat diese MPN-ID.
news-subject-missing = Geben Sie einen Betreff ein: { $language }
news-text-missing = Geben Sie einen Text ein: { $language }
news-subject-long = Der Betreff darf höchstens { $most } Zeichen haben: { $language }
news-text-long = Der Text darf höchstens { $most } Zeichen haben: { $language }

## The preview

news-preview-title = Vorschau der Neuigkeit
news-readers-all = { $count ->
    [one] { $count } Kontakt erhält sie.
   *[other] { $count } Kontakte erhalten sie.
}
news-readers-in-language = { $count ->
    [0] Niemand erhält sie in dieser Sprache.
    [one] { $count } Kontakt erhält sie so:
   *[other] { $count } Kontakte erhalten sie so:
}
news-nobody = Niemand würde sie erhalten: Keines dieser Unternehmen hat ein aktives Angebot und zugleich einen Marketingkontakt, der E-Mails annimmt.
news-send-text = Gesendetes kann nicht zurückgeholt werden. Unter jeder E-Mail steht ein Link, mit dem sich weitere E-Mails zum Unternehmen ablehnen lassen.
news-send = { $count ->
    [one] An { $count } Kontakt senden
   *[other] An { $count } Kontakte senden
}
news-change = Bearbeiten
news-stale = Es wurde nichts gesendet: Die Neuigkeit ginge jetzt an andere Kontakte als in der Vorschau, oder inzwischen wurde eine andere gesendet. Prüfen Sie sie erneut.
news-sent-before = Es wurde nichts gesendet: Mit diesem Formular wurde bereits eine andere Neuigkeit gesendet. Beginnen Sie von vorn.
flash-news-sent = { $count ->
    [one] Die Neuigkeit ist an { $count } Kontakt unterwegs.
   *[other] Die Neuigkeit ist an { $count } Kontakte unterwegs.
}

mail-is-news = Neuigkeiten
log-news-sent = { $count ->
    [one] Neuigkeit { $number } an { $count } Marketingkontakt gesendet
   *[other] Neuigkeit { $number } an { $count } Marketingkontakte gesendet
}
log-news-sent-some = Neuigkeit an Marketingkontakte gesendet
log-news-sent-try = Versucht, eine Neuigkeit an Marketingkontakte zu senden
log-contact-written = Dem Marketingkontakt { $member } geschrieben (Neuigkeit { $number })
log-contact-written-try = Versucht, dem Marketingkontakt { $member } zu schreiben
