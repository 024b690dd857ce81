### Seats: giving them to members, taking them back.

seats = Plätze
seats-status = { $assigned } zugewiesen, { $free } frei{ $cooling ->
    [0] {""}
   *[other] , { $cooling } später frei
}
seat-number = Platz { $number }
held-before = Zuvor:
seats-never-used = { $count ->
    [one] Ein Platz wurde noch nie verwendet.
   *[other] { $count } Plätze wurden noch nie verwendet.
}
seat-free-on = Für andere frei ab dem { $date }
seat-stays = Bis zum nächsten Mitgliedschaftsjahr für die letzte Person reserviert
seat-free = Frei
seat-until = Bis zum { $date }
free-or-until = Frei oder bis
has-seat = Hat Platz { $seat }
assign-to-me = Mir zuweisen
to-the-seats = Zugewiesene Personen anzeigen
credit-moves-left = { $count ->
    [0] Dieses Guthaben wurde in diesem Jahr so oft neu zugewiesen wie erlaubt. Es kann noch an die letzte Person zurückgehen.
    [one] Dieses Guthaben kann in diesem Jahr noch einmal neu zugewiesen werden.
   *[other] Dieses Guthaben kann in diesem Jahr noch { $count }-mal neu zugewiesen werden.
}
credit-bulk = Ein jährliches Azure-Guthaben bleibt bis zum nächsten Mitgliedschaftsjahr bei der Person, der es zuerst zugewiesen wurde.
cloud-portal = Im Portal der Cloud verwalten
take-back = Zurücknehmen
reassign = Neu zuweisen
give-back-to = An { $name } zurückgeben
assign-to = An { $name } zuweisen
reassign-to = An { $name } neu zuweisen
who-can-assign = Wer zuweisen kann
seats-need-role = Sie können keine Plätze zuweisen oder zurücknehmen. Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
seats-closed = Der letzte Tag zum Zuweisen von Plätzen war der { $last-day }.
refund-ends-by-assigning = Mit dem Zuweisen eines Platzes endet das Recht auf Erstattung: { $package } kann noch bis zum { $last-day } mit Erstattung gekündigt werden. Sie werden gefragt, bevor etwas geschieht.

## The seats in a benefit’s row

search-seats-label = Nach Person oder Platznummer suchen
search-seats = Plätze durchsuchen
seat-pages = Plätze nach Nummer
seat-range = Plätze { $first } bis { $last }
no-seat-matches = Kein Platz passt zur Suche.
show-all-seats = Alle Plätze anzeigen

## Asked before it happens

confirm-assign-heading = { $product } an { $member } zuweisen?
assigning-ends-refund = Mit dem Zuweisen eines Platzes endet das Recht auf Erstattung.
assigning-ends-refund-text = Bis zum { $last-day } kann die Mitgliedschaft { $package }, gekauft am { $purchased-on }, mit Erstattung gekündigt werden. Sobald ein Platz zugewiesen wurde, ist das nicht mehr möglich.
assigning-ends-refund-alone = Bis zum { $last-day } kann dieser Vorteil noch einzeln mit Erstattung gekündigt werden. Sobald ein Platz zugewiesen wurde, ist das nicht mehr möglich.
assign-give-up-refund = An { $name } zuweisen und auf die Erstattung verzichten
remove-from-seat = Platz { $seat } von { $holder } zurücknehmen
removal-text = { $holder } verliert sofort den Zugriff auf { $product }.
removal-free-on = { $holder } kann den Platz jederzeit zurückerhalten. Für andere ist er ab dem { $date } frei.
removal-stays = Vor dem nächsten Mitgliedschaftsjahr kann ihn nur { $holder } zurückerhalten.
removal-free-at-once = Der Platz ist sofort für andere frei.
reassign-seat = Platz { $seat } von { $holder } neu zuweisen
reassign-same-seat = Die neue Person erhält sofort einen Platz.
reassign-other-seat = Die neue Person erhält einen anderen Platz, wenn einer frei ist. { $consequence }

## What stands in the way

way-same-product = { $member } hat bereits einen Platz für { $product }, aus { $package }.
way-other-credit = { $member } hat ein anderes Azure-Guthaben: { $product }, aus { $package }. Nehmen Sie dieses zuerst zurück; jede Person kann nur ein Guthaben haben.
way-bulk = Ein jährliches Azure-Guthaben ist nicht mit den Vorteilen eines Action Packs kombinierbar: { $member } hat { $product }, aus { $package }. Nehmen Sie dies zuerst zurück oder wählen Sie eine andere Person.
no-seat-next-free = Es ist kein Platz frei. Der nächste ist für andere ab dem { $date } frei.
no-seat-free = Es ist kein Platz frei.
no-moves-left = Dieses Guthaben wurde in diesem Mitgliedschaftsjahr fünfmal neu zugewiesen. Es kann nur noch an die letzte Person zurückgehen.
member-has-seat = { $member } hat bereits Platz { $seat }.
seat-ended-meanwhile = Jemand anderes hat diesen Platz inzwischen zurückgenommen. Es wurde nichts geändert.

## Credit from elsewhere

outside-offers = Angebote außerhalb des Programms.
outside-offers-text = Ein jährliches Azure-Guthaben ist mit keinem anderen Azure-Guthaben kombinierbar. Was eine Person anderswoher hat, ist hier nicht bekannt: aus einem Enterprise Agreement, einem Prepaid-Pass, einer Testversion.
outside-checked = Ich habe geprüft: Die Person, die dieses Guthaben erhält, hat keines anderswoher.
confirm-outside-first = Bestätigen Sie, dass Sie nach Azure-Guthaben anderer Herkunft gefragt haben

## Many at once

assign-several = Mehrere auf einmal zuweisen

## Many at once: the list

list-addresses = E-Mail-Adressen
list-addresses-hint = Eine pro Zeile oder durch Kommas, Semikolons oder Leerzeichen getrennt; höchstens { $most }.
list-file = Oder eine CSV-Datei
list-file-hint = Mit einer Spalte namens „{ $heading }“, als CSV gespeichert; höchstens 256 KiB.
list-template = Vorlage herunterladen
# The heading of the column of addresses in the template
list-heading = E-Mail-Adresse
preview = Vorschau

## Many at once: what keeps it from being a list

list-empty = Geben Sie mindestens eine E-Mail-Adresse ein oder wählen Sie eine Datei aus, die eine enthält.
list-too-large = Die Liste ist größer als 256 KiB. Es wurde nichts gelesen. Eine Liste enthält höchstens { $most } Adressen; teilen Sie sie auf und senden Sie die Teile nacheinander.
list-too-many = Die Liste enthält { $count } Adressen; höchstens { $most } sind auf einmal möglich. Teilen Sie sie auf und senden Sie die Teile nacheinander.
file-empty = Die Datei ist leer.
file-not-text = Die Datei ist keine Textdatei. Speichern Sie sie im Tabellenprogramm als „CSV UTF-8“ und wählen Sie sie dann erneut aus.
file-columns = Die erste Zeile der Datei muss genau eine Spalte „{ $heading }“ enthalten. Sie enthält: { $columns }.

## Many at once: the preview

many-title = { $product } mehreren Personen zuweisen
many-summary = Zuweisungen: { $gets }{ $skipped ->
    [0] {""}
   *[other] , übersprungen: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , nicht möglich: { $bad }
}
many-free = Freie Plätze: jetzt { $before }, danach { $after }
many-caption = Was geschieht, Zeile für Zeile
column-line = Zeile
column-address = E-Mail-Adresse
column-person = Person
column-outcome = Was geschieht
line-gets = Erhält Platz { $seat }
line-has = Hat bereits Platz { $seat }: übersprungen
line-repeats = Wiederholt Zeile { $line }: übersprungen
line-without-address = Diese Zeile enthält keine E-Mail-Adresse.
line-deceives = Niemand, der in Ihrem Unternehmen aktiv ist, hat die Adresse { $email }. Sie enthält Zeichen, die anderen gleichen oder unsichtbar sind: { $letters }.
many-line = Zeile { $line }: { $text }
many-more-lines = { $count ->
    [one] Für eine weitere Zeile ist die Zuweisung nicht möglich.
   *[other] Für { $count } weitere Zeilen ist die Zuweisung nicht möglich.
}
many-blocked = { $count ->
    [one] Für eine Zeile ist die Zuweisung nicht möglich, deshalb wird nichts zugewiesen. Korrigieren oder entfernen Sie die Zeile und zeigen Sie dann erneut die Vorschau an.
   *[other] Für { $count } Zeilen ist die Zuweisung nicht möglich, deshalb wird nichts zugewiesen. Korrigieren oder entfernen Sie die Zeilen und zeigen Sie dann erneut die Vorschau an.
}
many-nothing-to-do = Es ist nichts zu tun: Alle Personen auf der Liste haben bereits einen Platz.
many-stale = Seit der Vorschau hat sich etwas geändert, oder es gab keine. Es wurde nichts zugewiesen. Das würde jetzt geschehen.
assign-many = { $count ->
    [one] Einen Platz zuweisen
   *[other] { $count } Plätze zuweisen
}
assign-many-give-up-refund = { $count ->
    [one] Einen Platz zuweisen und auf die Erstattung verzichten
   *[other] { $count } Plätze zuweisen und auf die Erstattung verzichten
}
many-change = Liste ändern

## Taking several back

take-back-selected = Ausgewählte zurücknehmen…
removals-title = { $count ->
    [0] Plätze für { $product } zurücknehmen
    [one] Einen Platz für { $product } zurücknehmen?
   *[other] { $count } Plätze für { $product } zurücknehmen?
}
removals-text = Diese Personen verlieren sofort den Zugriff auf { $product }. Sie können ihre Plätze jederzeit zurückerhalten; die Tabelle zeigt, ab wann andere sie erhalten können.
removals-caption = Die Plätze und ab wann andere sie erhalten können
column-afterwards = Danach
removals-free-at-once = Sofort für andere frei
removals-gone = Bereits zurückgenommen
removals-verb = { $count ->
    [one] Einen Platz zurücknehmen
   *[other] { $count } Plätze zurücknehmen
}
removals-none = Wählen Sie mindestens einen Platz aus, den Sie zurücknehmen möchten.
removals-stale = Seit der Vorschau hat sich etwas geändert, oder es gab keine. Es wurde nichts zurückgenommen. Das würde jetzt geschehen.

## Told after it happened

flash-seat-assigned = { $member } hat Platz { $seat } für { $product }.
flash-seat-released = { $member } hat Platz { $seat } für { $product } nicht mehr.
flash-seats-assigned = { $count ->
    [one] Eine Person hat einen Platz für { $product } erhalten.
   *[other] { $count } Personen haben einen Platz für { $product } erhalten.
}
flash-seats-released = { $count ->
    [one] Ein Platz für { $product } wurde zurückgenommen.
   *[other] { $count } Plätze für { $product } wurden zurückgenommen.
}

## Mails, and their names for operators

mail-seat-assigned-subject = Sie können { $product } jetzt verwenden
mail-seat-assigned = { $by } von { $company } hat Ihnen { $product } zugewiesen.
mail-seat-accept-first = Sie sind zu { $company } eingeladen, aber noch nicht beigetreten: Nehmen Sie zuerst die Einladung an, über den Link in der Einladungs-E-Mail.
mail-seat-invited-reason = Sie erhalten diese E-Mail, weil Sie zu { $company } eingeladen sind.
mail-seat-assigned-until = Sie können es bis zum { $date } verwenden. Wo Sie es verwenden und verwalten, steht auf Ihrer Seite „Meine Zuweisungen“.
mail-seat-released-subject = { $product } ist Ihnen nicht mehr zugewiesen
mail-seat-released = { $by } von { $company } hat { $product } zurückgenommen. Was Sie noch haben, steht auf Ihrer Seite „Meine Zuweisungen“.
mail-seats-ended-subject = Ihnen nicht mehr zugewiesen: { $products }
mail-seats-ended = { $company } hat die Vorteile nicht mehr, aus denen Ihnen dies zugewiesen war: { $products }. Sie wurden gekündigt.
mail-seats-lapsed = Die Mitgliedschaft von { $company } ist zu Ende, und damit auch, was Ihnen zugewiesen war: { $products }.
mail-seats-fewer = { $company } hat die Mitgliedschaft mit weniger Plätzen verlängert. Dies ist Ihnen nicht mehr zugewiesen: { $products }.
mail-seats-ended-left = Was Sie noch haben, steht auf Ihrer Seite „Meine Zuweisungen“.
mail-is-seat-assigned = Platz zugewiesen
mail-is-seat-released = Platz zurückgenommen
mail-is-seats-ended = Plätze beendet

## In the logs

log-seat-assigned = { $seat ->
    [0] Platz { $of } an { $member } zugewiesen
   *[other] Platz { $seat } { $of } an { $member } zugewiesen
}
log-seat-assigned-some = { $seat ->
    [0] Platz { $of } zugewiesen
   *[other] Platz { $seat } { $of } zugewiesen
}
log-seat-assigned-try = { $seat ->
    [0] Versucht, einen Platz { $of } an { $member } zuzuweisen
   *[other] Versucht, Platz { $seat } { $of } an { $member } zuzuweisen
}
log-seat-assigned-try-some = { $seat ->
    [0] Versucht, einen Platz { $of } zuzuweisen
   *[other] Versucht, Platz { $seat } { $of } zuzuweisen
}
log-seat-assigned-try-many = { $count ->
    [one] Versucht, einer Person einen Platz { $of } zuzuweisen
   *[other] Versucht, { $count } Personen Plätze { $of } zuzuweisen
}
log-seat-taken-back = { $seat ->
    [0] Platz { $of } zurückgenommen (bisher { $member })
   *[other] Platz { $seat } { $of } zurückgenommen (bisher { $member })
}
log-seat-taken-back-deactivated = { $seat ->
    [0] Platz { $of } zurückgenommen (bisher { $member }, deaktiviert)
   *[other] Platz { $seat } { $of } zurückgenommen (bisher { $member }, deaktiviert)
}
log-seat-ended-cancelled = { $seat ->
    [0] Platz { $of } beendet (bisher { $member }): Der Vorteil wurde gekündigt
   *[other] Platz { $seat } { $of } beendet (bisher { $member }): Der Vorteil wurde gekündigt
}
log-seat-ended-lapsed = { $seat ->
    [0] Platz { $of } mit der Mitgliedschaft beendet (bisher { $member })
   *[other] Platz { $seat } { $of } mit der Mitgliedschaft beendet (bisher { $member })
}
log-seat-ended-fewer = { $seat ->
    [0] Platz { $of } beendet (bisher { $member }): Die verlängerte Mitgliedschaft gewährt weniger
   *[other] Platz { $seat } { $of } beendet (bisher { $member }): Die verlängerte Mitgliedschaft gewährt weniger
}
log-seat-revived = { $seat ->
    [0] Platz { $of } an { $member } zurückgegeben, da die Mitgliedschaft rechtzeitig verlängert wurde
   *[other] Platz { $seat } { $of } an { $member } zurückgegeben, da die Mitgliedschaft rechtzeitig verlängert wurde
}
log-seat-taken-back-some = { $seat ->
    [0] Platz { $of } zurückgenommen
   *[other] Platz { $seat } { $of } zurückgenommen
}
log-seat-taken-back-try = { $seat ->
    [0] Versucht, einen Platz { $of } von { $member } zurückzunehmen
   *[other] Versucht, Platz { $seat } { $of } von { $member } zurückzunehmen
}
log-seat-taken-back-try-some = { $seat ->
    [0] Versucht, einen Platz { $of } zurückzunehmen
   *[other] Versucht, Platz { $seat } { $of } zurückzunehmen
}
log-seat-taken-back-try-many = { $count ->
    [one] Versucht, einen Platz { $of } zurückzunehmen
   *[other] Versucht, { $count } Plätze { $of } zurückzunehmen
}
