### The operators’ page.

operators = Programmteam
lead-operators = Das eigene Team des Programms: wer in dieser Konsole arbeitet und mit welcher Rolle. Uhrzeiten in UTC.
operator-address = E-Mail-Adresse
operator-address-hint = Dorthin wird ein Link zum Festlegen eines Kennworts gesendet. Er funktioniert einmal, 48 Stunden lang.
operator-role = Rolle
operator-signed-in = Letzte Anmeldung
operator-never = Nie
operator-open-items = Offene Vorgänge
operator-active = Aktiv
operator-inactive = Deaktiviert
add-operator = Person hinzufügen
operator-address-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com
operator-role-missing = Wählen Sie eine Rolle aus
operator-is-one = Diese Person ist bereits im Programmteam aktiv. Öffnen Sie ihre Zeile, um die Rolle zu ändern.
flash-operator-added = { $address } gehört jetzt zum Programmteam. Der Link ist unterwegs.
flash-operator-added-rests = { $address } gehört jetzt zum Programmteam. Es ist kein E-Mail-Server eingerichtet, daher bleibt die E-Mail liegen: Öffnen Sie sie unter „E-Mails“, um ihren Link anzuzeigen.
give-role = Rolle ändern
flash-operator-role-given = Die Rolle ist geändert.
send-operator-link = Neuen Link senden
send-operator-link-text = Ein neuer Link zum Festlegen eines Kennworts, per E-Mail. Zuvor gesendete Links funktionieren nicht mehr.
flash-operator-link = Ein neuer Link ist unterwegs.
flash-operator-link-rests = Es gibt einen neuen Link. Es ist kein E-Mail-Server eingerichtet, daher bleibt die E-Mail liegen: Öffnen Sie sie unter „E-Mails“, um ihren Link anzuzeigen.
deactivate-operator = Deaktivieren
deactivate-operator-text = { $count ->
    [one] Die Person wird sofort überall abgemeldet und kann diese Konsole nicht mehr öffnen. { $count } offener Vorgang bleibt ihr zugeordnet, bis ihn jemand übergibt.
   *[other] Die Person wird sofort überall abgemeldet und kann diese Konsole nicht mehr öffnen. { $count } offene Vorgänge bleiben ihr zugeordnet, bis sie jemand übergibt.
}
flash-operator-deactivated = Diese Person gehört nicht mehr zum Programmteam.
operator-comes-back = Wenn Sie diese Adresse wieder hinzufügen, kommt die Person zurück, mit der Rolle, die Sie dann auswählen.
last-administrator = Niemand sonst hat die Rolle „Administrator“: Weisen Sie sie zuerst einer anderen Person zu.

log-operator-link-sent = Einer Person im Programmteam einen neuen Link zum Festlegen eines Kennworts gesendet
log-operator-link-sent-try = Versucht, einer Person im Programmteam einen neuen Link zu senden
because-last-administrator = niemand hätte mehr die Rolle „Administrator“
mail-is-operator-invited = Einladung ins Programmteam
mail-operator-invited-subject = Ihr Zugriff auf die Konsole
mail-operator-invited = { $by } hat Ihnen Zugriff auf die Konsole des Programms gegeben, mit der Rolle „{ $role }“.
mail-operator-invited-link = Legen Sie über den folgenden Link ein Kennwort fest. Er funktioniert einmal, 48 Stunden lang.
mail-operator-invited-reason = Sie erhalten diese E-Mail, weil eine Person mit der Rolle „Administrator“ im Programm Ihre Adresse eingegeben hat.

## Which mails an operator gets

operator-mails = E-Mails
operator-no-mails = Keine in dieser Rolle
own-mails = Ihre E-Mails
lead-own-mails = Welche E-Mails Sie an { $address } zu wartenden Aufgaben und Schlüsselpools erhalten. E-Mails, die Sie selbst betreffen, etwa ein Link zum Festlegen Ihres Kennworts, kommen immer.
choose-mails = E-Mails auswählen
save-mails = Speichern
flash-mails-chosen = Gespeichert. Das gilt ab jetzt.
mails-choose = Wählen Sie eine Möglichkeit aus
mails-not-yours = Sie erhalten keine dieser E-Mails.
mails-of-work-each = Eine E-Mail, sobald eine Anforderung wartet: eine neue, eine vom Unternehmen beantwortete oder wieder geöffnete oder eine, die das Portal nicht selbst erledigen konnte. Hat jemand im Programmteam eine Anforderung übernommen, wird nur diese Person informiert. Kommen in einer Stunde mehr als { $most } von einem Unternehmen, informiert eine E-Mail über den Rest.
mails-of-work-digest = Eine E-Mail pro Tag, nach { $from }: wie viel seit der letzten kam, wie viel wartet und seit wann. Keine, wenn nichts kam und nichts wartet.
mails-of-work-none = Keine E-Mail. Die Startseite der Konsole zeigt, was wartet.
mails-of-keys-each = Eine E-Mail, sobald ein Pool fast leer ist, und eine pro Tag, solange ein Unternehmen Schlüssel möchte, von denen zu wenige übrig sind.
mails-of-keys-digest = In derselben täglichen E-Mail, nach { $from }: welche Pools fast leer oder leer sind.
mails-of-keys-none = Keine E-Mail. Die Seite der Schlüsselpools zeigt, wie voll jeder ist.

log-operator-mails = Für E-Mails zu „{ $topic }“ ausgewählt: { $wish }
log-operator-mails-try = Versucht, E-Mails zu „{ $topic }“ auszuwählen

mail-is-operator-digest = Tägliche Zusammenfassung
mail-digest-subject = Ihre tägliche Zusammenfassung: { $waits } wartend, { $came } neu
mail-digest-queue = { $queue }: { $waits } wartend, davon { $own } bei Ihnen; { $came } neu seit der letzten Zusammenfassung.
mail-digest-oldest = Am längsten wartet, was { $ago } kam, am { $at }.
mail-digest-pools = Fast leere oder leere Schlüsselpools:
mail-digest-reason = Sie erhalten diese E-Mail, weil Sie zum Programmteam gehören und die tägliche Zusammenfassung ausgewählt haben.
