### The people of a company, and the seats they hold.

menu-account = Konto
people = Personen
lead-people = Wer zu { $company } gehört, mit welchen Rollen, und wem welche Plätze zugewiesen sind.
column-name = Name
column-roles = Rollen
column-seats-held = Plätze
column-signed-in = Letzte Anmeldung
filter-with-seats = Mit Platz
filter-without-seats = Ohne Platz
filter-deactivated = Deaktiviert
search-people-label = Nach Name oder E-Mail-Adresse suchen
people-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
no-match-people = Niemand in Ihrem Unternehmen passt zu Suche und Filter.
details-of-person = Plätze von { $name }
seats-held = Zugewiesene Plätze
no-seats-held = { $name } hat keinen Platz.
seat-of-product = { $product }, Platz { $seat }
who-adds-people = Wer Personen hinzufügt

## In the logs

log-member-deactivated = { $seats ->
    [0] { $member } deaktiviert
    [one] { $member } deaktiviert; ein Platz wurde zurückgenommen
   *[other] { $member } deaktiviert; { $seats } Plätze wurden zurückgenommen
}
log-member-deactivated-try = Versucht, { $member } zu deaktivieren

## Invitations

filter-invited = Eingeladen
member-outside = Außerhalb der Domänen des Unternehmens
member-invited = Eingeladen
member-invitation-over = Einladung abgelaufen
invited-until = bis zum { $date }
invitation-over-since = am { $date }
see-invitation = Einladung ansehen
mail-is-member-invited = Einladung in ein Unternehmen
mail-member-invited-subject = Einladung zu { $company }
mail-member-invited = { $by } lädt Sie ein, { $company } (MPN-ID { $mpn }) im Partnerportal beizutreten.
mail-member-invited-roles = Ihre Rollen dort: { $roles }.
mail-member-invited-link = Der folgende Link zeigt die Einladung. Wenn Sie hier ein Konto haben, melden Sie sich an, um sie anzunehmen; andernfalls legen Sie ein Kennwort fest. Der Link funktioniert einmal, bis zum { $until }.
mail-member-invited-reason = Sie erhalten diese E-Mail, weil { $by } Ihre Adresse eingegeben hat. Wenn Sie keine Einladung erwartet haben, tun Sie nichts: Niemand tritt an Ihrer Stelle bei.
mail-is-member-joined = Jemand ist beigetreten
mail-member-joined-subject = { $member } ist { $company } beigetreten
mail-member-joined = { $member } hat die Einladung angenommen und gehört jetzt zu { $company }, mit diesen Rollen: { $roles }.
mail-is-member-left = Jemand ist ausgetreten
mail-member-left-subject = { $member } hat { $company } verlassen
mail-member-left = { $member } hat { $company } aus eigenem Entschluss verlassen. Die Rollen waren: { $roles }.
mail-member-left-seats = Die Plätze dieser Person sind zurückgenommen. Was sonst noch offen ist, zeigt die Seite „Personen“ unter ihrem Namen.

log-member-invited = { $member } eingeladen, mit den Rollen: { $roles }
log-member-invited-try = Versucht, { $member } einzuladen
log-invitation-sent-again = Einladung an { $member } erneut gesendet
log-invitation-sent-again-try = Versucht, die Einladung an { $member } erneut zu senden
log-invitation-withdrawn = Einladung an { $member } zurückgezogen
log-invitation-withdrawn-try = Versucht, die Einladung an { $member } zurückzuziehen
log-member-joined = Dem Unternehmen als { $member } beigetreten, mit den Rollen: { $roles }
log-member-joined-try = Versucht, dem Unternehmen als { $member } beizutreten

## Inviting, for operators

invite-person = Person einladen
lead-invite = Die Person erhält eine E-Mail mit einem Link, über den sie { $company } beitritt. Er funktioniert einmal, sieben Tage lang.
invitee-name-hint = So, wie die Person im Unternehmen bekannt ist. Höchstens 200 Zeichen.
invitee-name-missing = Geben Sie den Namen der Person ein
invitee-name-long = Geben Sie einen Namen mit höchstens { $most } Zeichen ein
invitee-email-hint = Dorthin geht die E-Mail, in der Sprache des Kontos oder sonst in der des Unternehmens. Nur wer E-Mails an diese Adresse liest, kann beitreten.
invitee-roles-hint = Ohne Rolle sieht die Person nur ihre eigenen Zuweisungen. Im Unternehmen können Personen mit der Rolle „Globaler Administrator“ die Rollen später ändern.
invitee-is-member = Diese Person gehört bereits zum Unternehmen
invitee-is-invited = Diese Person ist bereits eingeladen. Sie können die Einladung erneut senden
invitee-is-operator = Diese Person ist im Programmteam und kann keinem Unternehmen angehören. Geben Sie eine andere Adresse ein
send-invitation = Einladung senden
send-invitation-again = Erneut senden
withdraw-invitation = Einladung zurückziehen
withdraw-happens-link = Der Link in der E-Mail funktioniert nicht mehr. Wer ihn öffnet, erfährt, dass die Einladung zurückgezogen wurde.
withdraw-happens-seats = { $count ->
    [one] Der zugewiesene Platz wird zurückgenommen und kann nach seiner Wartezeit anderweitig zugewiesen werden. Weil der Verlauf des Platzes die Person nennt, bleibt sie als deaktiviert in der Liste.
   *[other] Die { $count } zugewiesenen Plätze werden zurückgenommen und können nach ihren Wartezeiten anderweitig zugewiesen werden. Weil der Verlauf der Plätze die Person nennt, bleibt sie als deaktiviert in der Liste.
}
flash-seat-meanwhile = Inzwischen wurde der Person ein Platz zugewiesen. Es wurde nichts zurückgezogen. Wiederholen Sie den Vorgang, um auch diesen Platz zurückzunehmen.
withdraw-happens-list = Wer nie zu { $company } gehört hat, steht dort nicht mehr in der Liste. Wer schon früher dazugehörte, bleibt deaktiviert.
withdraw-happens-mail = Darüber informiert keine E-Mail. Sie können die Person jederzeit wieder einladen.
flash-invited = { $name } ist eingeladen. Die E-Mail ist unterwegs.
flash-invited-rests = { $name } ist eingeladen. Es ist kein E-Mail-Server eingerichtet, daher bleibt die E-Mail liegen: Öffnen Sie sie unter „E-Mails“, um ihren Link anzuzeigen.
flash-invited-again = { $name } erhält einen neuen Link. Die E-Mail ist unterwegs, und der ältere Link funktioniert nicht mehr.
flash-invited-again-rests = Es gibt einen neuen Link für { $name }, und der ältere funktioniert nicht mehr. Es ist kein E-Mail-Server eingerichtet, daher bleibt die E-Mail liegen: Öffnen Sie sie unter „E-Mails“, um ihren Link anzuzeigen.
flash-withdrawn = Die Einladung an { $name } ist zurückgezogen.
flash-none-open = Es wurde nichts geändert: Für diese Person ist keine Einladung offen. Sie wurde inzwischen angenommen oder zurückgezogen.

## A person's page

person-no-member = { $name } gehört derzeit nicht zu Ihrem Unternehmen
no-role-allows = Ohne Rolle: sieht die eigenen Zuweisungen.
role-since = Seit dem { $date }
role-since-until = Seit dem { $date }, bis zum { $until }
change-roles = Rollen ändern
invitation-sent-on = Einladung gesendet
deactivated-on = Deaktiviert am
person-open-matters = Offene Vorgänge
person-is-contact = Ist der Marketingkontakt
person-activations = { $count ->
    [one] Ein technischer Vorteil ist für diese Person angefordert
   *[other] { $count } technische Vorteile sind für diese Person angefordert
}
person-requests = { $count ->
    [one] Eine offene Serviceanforderung
   *[other] { $count } offene Serviceanforderungen
}
person-name-heading = Name in diesem Unternehmen
person-name-hint = So, wie die Person bei { $company } bekannt ist. Höchstens 200 Zeichen. Andere Unternehmen sehen ihn nicht.
save-name = Name speichern
membership-heading = Zugehörigkeit
who-manages-people = Wer Personen verwaltet
person-history = Was geschehen ist
flash-renamed = Der Name in diesem Unternehmen lautet jetzt { $name }.
limit-no-right = Personen verwalten kann, wer die Rolle „Globaler Administrator“ oder „Benutzeradministrator“ hat.
limit-of-global-admin = Diese Person hat die Rolle „Globaler Administrator“. Nur wer selbst diese Rolle hat, kann daran etwas ändern.
limit-own-roles = Mit der Rolle „Benutzeradministrator“ können Sie Ihre eigenen Rollen nicht ändern. Das kann eine andere Person mit Administratorrolle tun.
limit-gives-global-admin = Nur wer selbst die Rolle „Globaler Administrator“ hat, kann sie zuweisen oder entziehen.
limit-last-global-admin = Nur diese Person hat im Unternehmen die Rolle „Globaler Administrator“. Weisen Sie die Rolle zuerst einer anderen Person zu.

## Changing roles

change-roles-of = Rollen von { $name }
lead-roles = Was Sie hier auswählen, gilt ab der nächsten Seite, die { $name } öffnet. Die Person wird per E-Mail informiert.
roles-hint = Mehrere Rollen ergänzen sich. Ohne Rolle sieht die Person nur ihre eigenen Zuweisungen.
save-roles = Rollen speichern
roles-until = Bis
roles-until-hint = Der letzte Tag der neuen Rollen. Leer: Sie bleiben bestehen. Eine Rolle endet von selbst, und die Person wird per E-Mail informiert.
roles-until-wrong = Geben Sie einen Tag ein, zum Beispiel 2026-12-31, oder lassen Sie das Feld leer
roles-until-past = Der letzte Tag liegt in der Vergangenheit. Geben Sie den heutigen oder einen späteren Tag ein
roles-changed-meanwhile = Die Rollen wurden inzwischen geändert. Sie lauten jetzt: { $roles }. Prüfen Sie sie und speichern Sie erneut
flash-roles = Rollen von { $name } ab jetzt: { $roles }.
log-roles-changed = Rollen von { $member } geändert: bisher „{ $before }“, jetzt „{ $roles }“
log-roles-changed-until = Rollen von { $member } geändert: bisher „{ $before }“, jetzt „{ $roles }“, neue bis zum { $until }
log-roles-changed-try = Versucht, die Rollen von { $member } in „{ $roles }“ zu ändern
log-member-renamed = { $before } in { $name } umbenannt
log-member-renamed-try = Versucht, { $before } in { $name } umzubenennen

mail-is-roles-changed = Rollen geändert
mail-roles-changed-subject = Ihre Rollen bei { $company } haben sich geändert
mail-roles-changed = { $by } hat Ihre Rollen bei { $company } (MPN-ID { $mpn }) geändert.
mail-roles-changed-now = Vorher: { $before }. Jetzt: { $roles }.
mail-roles-until = { $roles }: bis einschließlich { $date }. Danach endet die Rolle von selbst.
mail-roles-changed-at-once = Das gilt bereits; Sie müssen sich nicht neu anmelden.
mail-is-admin-named = Neue Administratorrolle
mail-admin-named-subject = { $member } hat eine neue Rolle bei { $company }
mail-admin-named = { $by } hat { $member } diese Rolle bei { $company } zugewiesen: { $roles }.
mail-admin-named-check = Wenn Sie das nicht erwartet haben, sehen Sie sich die Personen Ihres Unternehmens an und entziehen Sie die Rolle.
mail-is-member-deactivated = Zugehörigkeit beendet
mail-member-deactivated-subject = Sie haben keinen Zugriff mehr auf { $company }
mail-member-deactivated = { $by } hat Ihren Zugriff auf { $company } (MPN-ID { $mpn }) beendet.
mail-member-deactivated-seats = Was Ihnen dort zugewiesen war, ist zurückgenommen. Ihr Konto bleibt bestehen, ebenso alles in anderen Unternehmen. Wenn das ein Versehen ist, wenden Sie sich an eine Person mit Administratorrolle im Unternehmen.
mail-member-deactivated-reason = Sie erhalten diese E-Mail, weil Sie zu { $company } gehört haben.

## Deactivating

deactivate-person = { $name } deaktivieren
deactivation-access = { $name } kann ab sofort keine Seite von { $company } mehr öffnen. Gehört die Person keinem anderen Unternehmen an, wird sie abgemeldet.
deactivation-own-access = Sie können ab sofort keine Seite von { $company } mehr öffnen. Wenn Sie keinem anderen Unternehmen angehören, werden Sie abgemeldet.
deactivation-contact = { $name } ist der Marketingkontakt. Bis Sie einen anderen benennen, kann kein Angebot aktiviert und keine Anforderung dazu erledigt werden.
deactivation-activations = { $count ->
    [one] Ein technischer Vorteil ist für diese Person angefordert. Die Anforderung läuft weiter, und wer sie gestellt hat, erfährt das Ergebnis.
   *[other] { $count } technische Vorteile sind für diese Person angefordert. Die Anforderungen laufen weiter, und wer sie gestellt hat, erfährt das Ergebnis.
}
deactivation-requests = { $count ->
    [one] Eine offene Serviceanforderung bleibt offen, und andere mit Administratorrolle im Unternehmen beantworten sie.
   *[other] { $count } offene Serviceanforderungen bleiben offen, und andere mit Administratorrolle im Unternehmen beantworten sie.
}
deactivation-mail = { $name } wird per E-Mail informiert.
deactivation-own-mail = Die Personen mit der Rolle „Globaler Administrator“ werden per E-Mail informiert.
deactivation-back = { $name } kann jederzeit wieder eingeladen werden. Die Plätze kommen dadurch nicht zurück.
deactivation-seats = { $count ->
    [one] Ein Platz wird zurückgenommen
   *[other] { $count } Plätze werden zurückgenommen
}
seat-others-on = Für andere Personen ist er ab dem { $date } frei.
seat-stays-this-year = Vor dem nächsten Mitgliedschaftsjahr kann er keiner anderen Person zugewiesen werden.
flash-deactivated = { $seats ->
    [0] { $name } ist deaktiviert.
    [one] { $name } ist deaktiviert. Ein Platz wurde zurückgenommen.
   *[other] { $name } ist deaktiviert. { $seats } Plätze wurden zurückgenommen.
}

## Adding people, and their invitations

add-person = Personen hinzufügen
new-person-email-hint = Dorthin geht die Einladung. Nur wer E-Mails an diese Adresse liest, kann beitreten.
flash-invited-no-mail = { $name } ist eingeladen. Es ist kein E-Mail-Server eingerichtet; bitten Sie daher das Programmteam um den Link.
back-where-you-were = Zurück zur vorherigen Seite
to-their-page = Zur Seite der Person
person-invitation = Einladung
invite-again-person = Neue Einladung an { $name } senden
again-happens-link = Die Person erhält eine neue E-Mail mit einem neuen Link, der einmal funktioniert, sieben Tage lang.
again-happens-old = Der Link in der vorherigen E-Mail funktioniert nicht mehr.
withdraw-invitation-of = Einladung an { $name } zurückziehen
reactivate-person = { $name } wieder einladen
reactivation-mail = { $name } erhält eine E-Mail mit einem Link, der einmal funktioniert, sieben Tage lang.
reactivation-accepts = Nach dem Annehmen gehört die Person wieder zum Unternehmen, mit genau den Rollen, die Sie hier auswählen.
reactivation-seats = Ihre früheren Plätze kommen nicht zurück.

## Deciding about requests for roles

role-requests = Rollenanforderungen
lead-role-requests = Wer bei { $company } eine weitere Rolle anfordert und was daraus wurde. Die Person wird per E-Mail informiert.
role-requests-open = Zu entscheiden
role-requests-none = Niemand wartet auf eine Entscheidung.
role-requests-decided = Entschieden
approve-role = Genehmigen
decline-role = Ablehnen
approve-role-of = Anforderung von { $name } genehmigen
decline-role-of = Anforderung von { $name } ablehnen
role-request-asked = Angefordert
role-request-reason = Grund
approve-role-hint = Was Sie auswählen, kommt zu den Rollen von { $name } hinzu. Es kann auch eine andere als die angeforderte Rolle sein.
approve-role-missing = Wählen Sie die Rolle aus, die zugewiesen werden soll
decline-role-hint = { $name } liest dies, hier und in einer E-Mail.
flash-role-approved = { $name } hat die Rolle ab jetzt und wird per E-Mail informiert.
flash-role-declined = Die Anforderung von { $name } ist abgelehnt. Die Person wird per E-Mail informiert.
flash-role-decided = Darüber wurde bereits entschieden.

## Adding many people at once

people-many = Viele Personen hinzufügen
people-many-lead = Alle Personen auf der Liste erhalten eine E-Mail mit einem Link, über den sie { $company } beitreten. Sie sehen zuerst, was jede Zeile bewirkt.
people-list-hint = Eine pro Zeile: Name, E-Mail-Adresse, Rollen, getrennt durch Kommas, Semikolons oder Tabulatoren; höchstens { $most }. Zum Beispiel: Ruth Keller, ruth@example.com, user_admin
people-file-hint = Mit den Spalten name, email und roles, als CSV gespeichert; höchstens 256 KiB. Text und Datei bilden zusammen eine Liste.
people-role-words = Schreibweise der Rollen
people-role-words-hint = Mit den Wörtern unten oder den Namen daneben. Mehrere Wörter werden durch ein Leerzeichen oder Semikolon getrennt, mehrere Namen durch ein Semikolon. Ohne Angabe hat die Person keine Rolle.
people-list-empty = Geben Sie mindestens eine Person ein oder wählen Sie eine Datei aus, die eine enthält.
people-list-too-large = Die Liste ist größer als 256 KiB. Es wurde nichts gelesen. Eine Liste hat höchstens { $most } Personen; teilen Sie sie und senden Sie die Teile nacheinander.
people-list-too-many = Die Liste hat { $count } Personen; höchstens { $most } sind auf einmal möglich. Teilen Sie sie und senden Sie die Teile nacheinander.
people-file-columns = Die erste Zeile der Datei muss die Spalten name und email enthalten, jede genau einmal; roles darf fehlen. Sie enthält: { $columns }.
people-many-summary = Einladungen: { $invited }{ $skipped ->
    [0] {""}
   *[other] , übersprungen: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , fehlerhaft: { $bad }
}
people-line-added = Wird eingeladen
people-line-comes-back = War früher dabei: wird wieder eingeladen
people-line-belongs = Gehört bereits zum Unternehmen: übersprungen
people-line-invited = Ist bereits eingeladen: übersprungen
people-name-formula = Geben Sie einen Namen ein, der nicht mit „=“, „+“, „-“ oder „@“ beginnt; eine Tabellenkalkulation würde ihn für eine Formel halten
people-not-a-role = „{ $words }“ ist keine Rolle
people-many-more-lines = { $count ->
    [one] Eine weitere Zeile ist fehlerhaft.
   *[other] { $count } weitere Zeilen sind fehlerhaft.
}
people-many-blocked = { $count ->
    [one] Eine Zeile ist fehlerhaft, daher wird niemand eingeladen. Korrigieren oder entfernen Sie sie und zeigen Sie die Vorschau erneut an.
   *[other] { $count } Zeilen sind fehlerhaft, daher wird niemand eingeladen. Korrigieren oder entfernen Sie sie und zeigen Sie die Vorschau erneut an.
}
people-many-nothing-to-do = Es gibt nichts zu tun: Alle Personen auf der Liste gehören zum Unternehmen oder sind bereits eingeladen.
people-many-stale = Seit der Vorschau hat sich etwas geändert, oder es gab keine. Niemand wurde eingeladen. Jetzt würde Folgendes geschehen.
people-invite-many = { $count ->
    [one] Eine Person einladen
   *[other] { $count } Personen einladen
}
flash-invited-many = { $count ->
    [one] Eine Person ist eingeladen. Die E-Mail ist unterwegs.
   *[other] { $count } Personen sind eingeladen. Die E-Mails sind unterwegs.
}
flash-invited-many-no-mail = { $count ->
    [one] Eine Person ist eingeladen. Es ist kein E-Mail-Server eingerichtet; bitten Sie daher das Programmteam um den Link.
   *[other] { $count } Personen sind eingeladen. Es ist kein E-Mail-Server eingerichtet; bitten Sie daher das Programmteam um die Links.
}

## Several people at once

select-person = { $name } auswählen
selected-people = Ausgewählte Personen:
selected-give-verb = Rollen zuweisen…
selected-take-verb = Rollen entziehen…
selected-deactivate-verb = Deaktivieren…
selected-invite-verb = Erneut einladen…
selected-give = { $count ->
    [one] Einer Person Rollen zuweisen
   *[other] { $count } Personen Rollen zuweisen
}
selected-take = { $count ->
    [one] Einer Person Rollen entziehen
   *[other] { $count } Personen Rollen entziehen
}
selected-deactivate = { $count ->
    [one] Eine Person deaktivieren
   *[other] { $count } Personen deaktivieren
}
selected-invite = { $count ->
    [one] Eine Person erneut einladen
   *[other] { $count } Personen erneut einladen
}
selected-give-hint = Bereits vorhandene Rollen bleiben.
selected-take-hint = Wer sie nicht hat, bleibt unverändert.
selected-roles-missing = Wählen Sie mindestens eine Rolle aus
selected-has = Hat jetzt: { $roles }
selected-deactivated = { $count ->
    [0] Wird deaktiviert und per E-Mail informiert.
    [one] Wird deaktiviert und per E-Mail informiert. Ein Platz wird zurückgenommen.
   *[other] Wird deaktiviert und per E-Mail informiert. { $count } Plätze werden zurückgenommen.
}
selected-invited = Erhält eine neue E-Mail. Der Link in der vorherigen wird ungültig.
selected-own = Das sind Sie selbst; hier ändert sich nichts.
selected-not-invited = Keine Einladung offen.
selected-none = Keine der ausgewählten Personen kommt dafür infrage.
selected-nobody = Niemand war ausgewählt.
selected-too-many = Höchstens { $most } Personen können auf einmal ausgewählt werden.
flash-selected-roles = { $count ->
    [0] Es war nichts zu ändern.
    [one] Die Rollen einer Person sind geändert.
   *[other] Die Rollen von { $count } Personen sind geändert.
}
flash-selected-deactivated = { $count ->
    [0] Es war niemand zu deaktivieren.
    [one] Eine Person ist deaktiviert.
   *[other] { $count } Personen sind deaktiviert.
}
flash-selected-invited = { $count ->
    [0] Es war keine Einladung zu senden.
    [one] Eine Einladung ist erneut gesendet.
   *[other] { $count } Einladungen sind erneut gesendet.
}
