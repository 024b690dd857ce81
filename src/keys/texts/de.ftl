### Product keys: getting them, showing them again, their pools.

## Keys and downloads

keys = Schlüssel
shown-until = Für Sie angezeigt bis zum { $until }
show-again = Erneut anzeigen
show-again-hint = Zeigt dieselben Schlüssel zehn Minuten lang an; das Protokoll hält fest, wer sie wann angezeigt hat.
keys-to-get = { $count ->
    [one] Ein Schlüssel wird aus dem Pool des Programms ausgegeben und Ihnen angezeigt.
   *[other] { $count } Schlüssel werden aus dem Pool des Programms ausgegeben und Ihnen angezeigt.
}
refund-ends = Mit dem Abrufen von Schlüsseln endet das Recht auf Erstattung.
refund-ends-text = { $package } kann noch bis zum { $last-day } mit Erstattung gekündigt werden. Vorher werden Sie um Bestätigung gebeten.
own-use = Für die eigene Nutzung Ihres Unternehmens und für Vorführungen unter Ihrer Aufsicht. Nie für Konten, Hardware oder Infrastruktur Ihrer Kundschaft.
special-instructions = Besondere Anweisungen
issued = Ausgegeben
keys-issued-by = { $at }, an { $name }
shown-to = Angezeigt für
no-key-nothing-to-install = Dies ist ein Nutzungsrecht, kein Programm: Es gibt keinen Schlüssel.
no-key-installer = Das Installationsprogramm aktiviert das Produkt ohne einen Schlüssel von hier.
downloads-elsewhere = Bis zum Umzug erhält Ihr Unternehmen die Installationspakete im Membership Center.
keys-need-role = Sie können Schlüssel weder abrufen noch anzeigen. Ihre Rolle hier: { $own }. Erforderlich ist eine dieser Rollen: { $needed }.
who-can-get-keys = Wer Schlüssel abrufen kann
downloads = Downloads
nothing-to-download = Für { $product } gibt es nichts herunterzuladen.
system = System
show-downloads = Downloads anzeigen
cannot-install = Probleme bei der Installation?
cannot-install-link = So erreichen Sie den Produktsupport
installer = Installationspaket, { $language }, { $system }
closed-expired = Schlüssel konnten bis zum { $last-day } abgerufen werden.
closed-expired-renewable = Schlüssel konnten bis zum { $last-day } abgerufen werden. Eine Verlängerung bringt neue Vorteile; sie ist bis zum { $closes } möglich.
pool-too-small = Es wurden keine Schlüssel ausgegeben: Der Pool des Programms für { $product } enthält zu wenige. Das Programmteam sieht das; versuchen Sie es später erneut.
pool-none-left = Derzeit sind keine verfügbar. Das Programm ist informiert.
pool-empty-row = Derzeit keine verfügbar

## The confirmation

confirm-keys-heading = Schlüssel für { $product } abrufen?
confirm-refund-first = Bestätigen Sie, dass Sie auf das Recht auf Erstattung verzichten
refund-ends-confirm = Bis zum { $last-day } kann die Mitgliedschaft { $package }, gekauft am { $purchased-on }, mit Erstattung gekündigt werden. Sobald ein Schlüssel angezeigt wurde, ist das nicht mehr möglich.
refund-ends-alone = Bis zum { $last-day } kann dieser Vorteil noch einzeln mit Erstattung gekündigt werden. Sobald ein Schlüssel angezeigt wurde, ist das nicht mehr möglich.
what-happens = Was geschieht
happens-issued = { $count ->
    [one] Ein Schlüssel wird aus dem Pool des Programms an { $company } ausgegeben.
   *[other] { $count } Schlüssel werden aus dem Pool des Programms an { $company } ausgegeben.
}
happens-shown = Die Schlüssel für { $product } werden Ihnen zehn Minuten lang angezeigt; Sie können sie jederzeit erneut anzeigen.
happens-logged = Das Protokoll hält fest, wer sie wann und von wo abgerufen hat.
get-keys-give-up-refund = Schlüssel abrufen und auf Erstattung verzichten

## Keys of several benefits

choose-for-keys = { $product }, { $package } auswählen
get-keys-of-chosen = Schlüssel für Auswahl abrufen
all-that-end-on = Alle, die am { $date } enden ({ $count })
get-keys-of-several = { $count ->
    [0] Schlüssel für mehrere Produkte abrufen
    [one] Schlüssel für ein Produkt abrufen?
   *[other] Schlüssel für { $count } Produkte abrufen?
}
keys-of-several = { $count ->
    [0] Schlüssel für mehrere Produkte
    [one] Schlüssel für ein Produkt
   *[other] Schlüssel für { $count } Produkte
}
several-none = Nichts ist ausgewählt. Wählen Sie zuerst Produkte in der Liste aus.
several-most = Höchstens { $most } sind auf einmal möglich: Dies sind die ersten der ausgewählten.
several-again = Schon ausgegeben; dieselben Schlüssel werden erneut angezeigt.
several-not-got = Es wird kein Schlüssel abgerufen.
happens-shown-several = Sie werden Ihnen zehn Minuten lang auf einer Seite angezeigt; Sie können sie jederzeit erneut anzeigen.
flash-several-keys-shown = { $count ->
    [one] Die Schlüssel für ein Produkt werden Ihnen zehn Minuten lang angezeigt.
   *[other] Die Schlüssel für { $count } Produkte werden Ihnen zehn Minuten lang angezeigt.
}

## Told after it happened

flash-keys-shown = Die Schlüssel für { $product } werden Ihnen zehn Minuten lang angezeigt.

## The pools, for operators

key-pools = Schlüsselpools
lead-key-pools = Product Keys im Bestand des Programms und wie viele davon ausgegeben wurden.
pools-empty = { $count ->
    [one] Ein Pool ist leer.
   *[other] { $count } Pools sind leer.
}
pools-empty-text = Fordert ein Unternehmen einen Schlüssel aus einem leeren Pool an, erhält es keinen.
no-pools = Noch keine Schlüsselpools
no-pools-text = Ein Produkt der Art Software oder Cloud erhält seinen Pool mit dem ersten Import von Schlüsseln.
no-match-pools = Kein Pool hat diesen Status.
show-all-pools = Alle Pools anzeigen
available = Verfügbar
pool-empty = Leer
pool-low = Fast leer
pool-enough = Ausreichend

## Mails, and their names for operators

mail-keys-revealed-subject = Schlüssel für { $product } wurden zum ersten Mal angezeigt
mail-keys-revealed = { $by } hat am { $at } die Schlüssel für { $product } für { $company } abgerufen. Diese E-Mail enthält keine Schlüssel.
mail-keys-revealed-check = Wenn niemand in Ihrem Unternehmen das hätte tun sollen, sehen Sie sich den Vorteil an und sprechen Sie mit dieser Person.
mail-pool-empty-subject = Schlüsselpool leer: { $product }
mail-pool-empty = Ein Partner wollte Schlüssel für { $product } abrufen, aber der Pool enthält zu wenige. Es wurde nichts ausgegeben; sobald der Pool aufgefüllt ist, geht es weiter.
mail-is-keys-revealed = Schlüssel zum ersten Mal angezeigt
mail-is-pool-empty = Schlüsselpool leer
mail-several-keys-revealed-subject = Schlüssel für { $count } Produkte wurden zum ersten Mal angezeigt
mail-several-keys-revealed = { $by } hat am { $at } für { $company } Schlüssel für diese Produkte abgerufen: { $products }. Diese E-Mail enthält keine Schlüssel.
mail-is-several-keys-revealed = Schlüssel für mehrere Produkte zum ersten Mal angezeigt

## In the logs

log-keys-issued = { $keys ->
    [0] Die Schlüssel { $of } abgerufen
    [one] Einen Schlüssel { $of } abgerufen
   *[other] { $keys } Schlüssel { $of } abgerufen
}
log-keys-issued-try = Versucht, die Schlüssel { $of } abzurufen
log-keys-revealed = { $first ->
    [true] Die Schlüssel { $of } zum ersten Mal angezeigt
   *[false] Die Schlüssel { $of } erneut angezeigt
}
log-keys-revealed-try = Versucht, die Schlüssel { $of } anzuzeigen

## Imports of keys, for operators

key-imports = Schlüsselimporte
lead-key-imports = Dateien mit Schlüsseln auf dem Weg in einen Pool, die neuesten zuerst.
import-keys = Schlüssel importieren
no-imports = Noch wurde keine Datei importiert
no-imports-text = Schlüssel kommen aus einer CSV- oder Textdatei in einen Pool.
import-keys-text = Eine Datei enthält die Schlüssel eines Produkts. Sie sehen zuerst, was darin steht: Vor Ihrer Bestätigung kommt nichts in den Pool.
import-file = Datei mit Schlüsseln
import-file-hint = CSV, deren Kopfzeile eine Spalte „key“ oder „product key“ nennt, oder Text mit einem Schlüssel pro Zeile. Ohne JavaScript höchstens { $most }.
import-send = Datei prüfen
import-no-product = Wählen Sie das Produkt aus, für das die Schlüssel sind.
import-no-file = Wählen Sie eine Datei aus, die nicht leer ist.
import-file-large = Die Datei ist größer als { $most }.
import-of = Import von Schlüsseln: { $product }
import-begun = Begonnen
import-received = Empfangen
import-received-of = { $done } von { $size }
import-in-file = Schlüssel in der Datei
import-fresh = Neu
import-repeated = In der Datei doppelt
import-in-pool = Schon in einem Pool
import-issued = Schon ausgegeben oder widerrufen
import-malformed = Zeilen ohne gültigen Schlüssel
import-receiving = Wird gesendet
import-checking = Wird geprüft
import-ready = Wartet auf Ihre Bestätigung
import-inserting = Wird in den Pool übernommen
import-done = Im Pool
import-failed = Nicht lesbar
import-discarded = Verworfen
import-again-hint = Das läuft von selbst weiter, auch wenn Sie die Seite schließen.
import-look-again = Stand anzeigen
import-going-on = Die Datei ist nicht vollständig angekommen
import-going-on-text = { $done } von { $size } sind angekommen. Wählen Sie dieselbe Datei noch einmal aus, um den Rest zu senden. Ohne JavaScript verwerfen Sie diesen Import und beginnen Sie von vorn.
import-go-on = Rest senden
import-other-file = Das ist nicht die Datei, mit der begonnen wurde.
import-broke-off = Die Datei konnte nicht vollständig gesendet werden. Versuchen Sie es erneut: Was angekommen ist, bleibt erhalten.
import-malformed-heading = { $count ->
    [one] Eine Zeile ist kein Schlüssel
   *[other] { $count } Zeilen sind keine Schlüssel
}
import-malformed-text = Nichts aus der Datei kommt in den Pool. Korrigieren Sie sie und importieren Sie sie erneut.
import-failed-text = Die Datei ist nicht lesbar. Nichts daraus kommt in den Pool.
import-nothing-new = Kein Schlüssel der Datei ist neu: Es gibt nichts zu importieren.
import-confirm-text = Die neuen Schlüssel kommen alle auf einmal in den Pool; die anderen werden ausgelassen. Wird der Import nicht vor dem { $at } bestätigt, wird er gelöscht.
import-confirm = { $count ->
    [one] Einen neuen Schlüssel importieren
   *[other] { $count } neue Schlüssel importieren
}
import-looked-again = Einige Schlüssel der Datei kamen nach Ihrer Prüfung in einen Pool. Es wurde nichts importiert; so ist der Stand jetzt.
import-changed = Es wurde nichts geändert: Der Import ist nicht mehr so, wie er angezeigt wurde. Prüfen Sie ihn erneut.
import-discard = Import verwerfen
import-done-text = { $count ->
    [one] Ein Schlüssel ist in den Pool gekommen.
   *[other] { $count } Schlüssel sind in den Pool gekommen.
}
import-left-out = Zeilen, die nicht in den Pool kommen
import-left-out-csv = Diese Zeilen mit Gründen herunterladen (CSV)
import-line = Zeile
import-why = Grund
import-at = Zeile { $line }: { $why }
import-newest = Neueste Importe
import-newer = Neuere Importe
import-older = Ältere Importe
flash-import-discarded = Der Import ist verworfen.

## What is wrong with a line, behind its number

wrong-not-text = Zeichen { $letter } ist kein Text. Speichern Sie die Datei als CSV oder Text in UTF-8.
wrong-packed = dies ist eine gepackte Datei, zum Beispiel eine Excel-Arbeitsmappe. Speichern Sie sie als CSV.
wrong-no-keys = die Datei enthält keinen Schlüssel.
wrong-line-long = sie hat { $count } Zeichen, höchstens { $most } sind möglich.
wrong-many-columns = sie hat { $count } Spalten, höchstens { $most } sind möglich.
wrong-no-key-column = keine ihrer { $count } Spalten heißt „key“ oder „product key“.
wrong-two-key-columns = die Spalten { $first } und { $second } heißen beide wie die Spalte mit den Schlüsseln.
wrong-other-columns = sie hat { $count } Spalten, die Kopfzeile hat { $expected }.
wrong-quotes = das Anführungszeichen bei Zeichen { $letter } ist nicht geschlossen, oder dahinter steht noch etwas.
wrong-no-key = Spalte { $column } enthält keinen Schlüssel.
wrong-key-short = in Spalte { $column } stehen { $count } Buchstaben und Ziffern, ein Schlüssel hat mindestens { $least }.
wrong-key-long = in Spalte { $column } stehen { $count } Buchstaben und Ziffern, ein Schlüssel hat höchstens { $most }.
wrong-letter = Zeichen { $letter } gehört nicht in einen Schlüssel: Möglich sind A bis Z, Ziffern und Bindestriche.
wrong-repeated = in der Datei doppelt
wrong-in-pool = schon in einem Pool
wrong-issued = schon ausgegeben oder widerrufen

## Imports in the logs

log-of-some-product = für ein Produkt
log-key-import-begun = Import von Schlüsseln { $of } begonnen
log-key-import-begun-try = Versucht, Schlüssel { $of } zu importieren
log-key-import-confirmed = { $keys ->
    [one] Import eines Schlüssels { $of } bestätigt
   *[other] Import von { $keys } Schlüsseln { $of } bestätigt
}
log-key-import-confirmed-try = Versucht, den Import von Schlüsseln { $of } zu bestätigen
log-key-import-discarded = Import von Schlüsseln { $of } verworfen
log-key-import-discarded-try = Versucht, einen Import von Schlüsseln { $of } zu verwerfen
log-key-import-done = { $keys ->
    [one] Einen Schlüssel { $of } in den Pool übernommen
   *[other] { $keys } Schlüssel { $of } in den Pool übernommen
}
log-key-import-done-try = Versucht, Schlüssel { $of } in den Pool zu übernehmen

## Levels, for operators

pool-lasts = Reicht
pool-pace = Reicht beim Tempo der letzten 90 Tage
pool-no-pace = Keine Prognose
pool-lasts-today = weniger als einen Tag
pool-lasts-days = { $days ->
    [one] etwa einen Tag
   *[other] etwa { $days } Tage
}
pool-lasts-weeks = { $weeks ->
    [one] etwa eine Woche
   *[other] etwa { $weeks } Wochen
}
pool-lasts-year = ein Jahr oder länger
threshold = Warnen, wenn nur noch wenige übrig sind
threshold-keys = Weniger Schlüssel als
threshold-hint = Bei weniger Schlüsseln gilt der Pool als fast leer, und Personen mit der Rolle „Administrator“, die E-Mails zu Schlüsselpools wünschen, werden einmal gewarnt. Bei 0 wird nie gewarnt.
threshold-save = Schwelle aktualisieren
threshold-wrong = Geben Sie eine ganze Zahl von 0 bis { $most } ein.
flash-threshold-set = Die Schwelle für { $product } ist aktualisiert.
mail-pools-low-subject = { $count ->
    [one] Ein Schlüsselpool ist fast leer
   *[other] { $count } Schlüsselpools sind fast leer
}
mail-pools-low = Es sind weniger Schlüssel übrig, als Ihre Warnschwelle angibt:
mail-pool-low = { $count ->
    [one] { $product }: ein Schlüssel
   *[other] { $product }: { $count } Schlüssel
}
mail-is-pools-low = Schlüsselpools fast leer
log-threshold-set = Schwelle des Schlüsselpools { $of } auf { $count } gesetzt
log-threshold-set-try = Versucht, die Schwelle des Schlüsselpools { $of } zu setzen

## Taking keys out, for operators

pool-retired = Stillgelegt
revoke-keys = Schlüssel widerrufen
revoke-text = Der Pool für { $product } enthält { $count } Schlüssel, die noch niemand abgerufen hat. Schlüssel, die Sie widerrufen, verlassen ihn: Niemand erhält sie mehr, und kein Import bringt sie zurück.
revoke-which = Welche
revoke-any = Die neuesten des Pools
revoke-of-import = Aus dem Import vom { $at }
revoke-count = Wie viele Schlüssel
revoke-count-hint = Sind es weniger, dann alle.
revoke-reason = Grund
revoke-reason-hint = Er steht im Protokoll des Programms.
revoke-final = Das kann nicht rückgängig gemacht werden.
revoke-no-count = Geben Sie die Anzahl der Schlüssel ein: eine ganze Zahl von 1 bis { $most }.
revoke-nothing = Im Pool gibt es keinen solchen Schlüssel mehr.
revoke-no-reason = Geben Sie einen Grund ein.
revoke-long-reason = Kürzen Sie den Grund auf { $most } Zeichen.
flash-keys-revoked = { $count ->
    [one] Ein Schlüssel ist widerrufen.
   *[other] { $count } Schlüssel sind widerrufen.
}
retire-pool = Pool stilllegen
retire-pool-text = Aus dem Pool für { $product } wird nichts mehr ausgegeben: Unternehmen sehen, dass keine Schlüssel verfügbar sind. Ausgegebene Schlüssel bleiben bei ihren Unternehmen. Der Pool kann wieder geöffnet werden.
take-pool-up = Pool wieder öffnen
take-pool-up-text = Schlüssel für { $product } werden wieder aus dem Pool ausgegeben.
flash-pool-retired = Aus dem Pool für { $product } wird nichts mehr ausgegeben.
flash-pool-taken-up = Aus dem Pool für { $product } wird wieder ausgegeben.
log-keys-revoked = { $count ->
    [one] Einen noch nicht abgerufenen Schlüssel { $of } widerrufen
   *[other] { $count } noch nicht abgerufene Schlüssel { $of } widerrufen
}
log-keys-revoked-try = Versucht, Schlüssel { $of } zu widerrufen
log-pool-retired = Schlüsselpool { $of } stillgelegt
log-pool-retired-try = Versucht, den Schlüsselpool { $of } stillzulegen
log-pool-taken-up = Schlüsselpool { $of } wieder geöffnet
log-pool-taken-up-try = Versucht, den Schlüsselpool { $of } wieder zu öffnen

## Issued keys, for operators

issued-keys = Ausgegebene Schlüssel
lead-issued-keys = Suchen Sie einen ausgegebenen Schlüssel: über sein Unternehmen oder so, wie das Unternehmen ihn nennt.
issued-keys-company-hint = Die MPN-ID oder der Anfang des Namens. Allein führt dies zu allen Schlüsseln des Unternehmens.
issued-keys-key = Product Key
issued-keys-key-hint = Der ganze Schlüssel oder, zusammen mit dem Unternehmen, seine letzten fünf Buchstaben und Ziffern. Er wird nur verglichen, weder gespeichert noch wieder angezeigt.
issued-keys-look-up = Suchen
issued-keys-nothing-typed = Geben Sie ein Unternehmen oder einen Schlüssel ein.
issued-keys-no-company = Dieses Unternehmen gibt es nicht.
issued-keys-ending-alone = Geben Sie auch das Unternehmen ein: Viele Schlüssel können so enden.
issued-keys-no-key = Geben Sie einen ganzen Schlüssel oder seine letzten fünf Buchstaben und Ziffern ein.
issued-keys-unknown = Dieser Schlüssel wurde nicht ausgegeben.
issued-keys-several = Mehrere Schlüssel dieses Unternehmens enden so: Suchen Sie sie hier.
issued-keys-none = An { $company } wurde kein Schlüssel ausgegeben
issued-keys-of = An { $company } ausgegebene Schlüssel
issued-keys-count = { $count ->
    [one] Ein Schlüssel
   *[other] { $count } Schlüssel
}
issued-keys-count-more = Mehr als { $count } Schlüssel
issued-keys-ending = Endet auf
issued-keys-newest = Neueste Schlüssel
issued-keys-newer = Neuere Schlüssel
issued-keys-older = Ältere Schlüssel
issued-key-title = { $product }: { $key }
issued-key-unseen = Noch nicht angezeigt
issued-key-shown = Angezeigt
issued-key-redeemed = Eingelöst
issued-key-revoked = Widerrufen
issued-key-to = Ausgegeben an
issued-key-redeemed-on = Eingelöst am
issued-key-replaces = Ersatz für
issued-key-revoked-at = Widerrufen am
issued-key-replaced-by = Ersetzt durch
issued-key-history = Was mit den Schlüsseln dieses Vorteils geschah
issued-key-no-history = Nichts verzeichnet.

## Replacing an issued key

replace-key = Schlüssel ersetzen
replace-happens-new = Ein neuer Schlüssel aus dem Pool für { $product } wird an { $company } ausgegeben. Niemand sieht ihn, bevor das Unternehmen ihn anzeigt.
replace-happens-revoked = { $key } wird mit Ihrem Grund als widerrufen gekennzeichnet. Er wird nicht mehr angezeigt, seine Einlösung kann nicht mehr erfasst werden, und kein Import bringt ihn zurück.
replace-happens-told = Personen mit der Rolle „Globaler Administrator“ im Unternehmen erhalten eine E-Mail mit Ihrem Grund. Gerade angezeigte Schlüssel werden ausgeblendet.
replace-reason-hint = Das Unternehmen liest ihn. Geben Sie den Schlüssel nicht ein.
replace-final = Ein Schlüssel kann einmal ersetzt werden, sein Ersatz nie. Das kann nicht rückgängig gemacht werden.
replace-reason-tells-key = Geben Sie den Grund ohne den Schlüssel ein.
replace-off-replaced = { $by } hat diesen Schlüssel am { $at } ersetzt. Ein Schlüssel kann einmal ersetzt werden.
replace-off-replacement = Dieser Schlüssel ist der Ersatz für einen anderen. Ein Ersatz kann nicht ersetzt werden.
replace-off-redeemed = Dieser Schlüssel wurde am { $day } eingelöst: Ein Abonnement baut darauf auf.
replace-off-suspended = Das Unternehmen ist gesperrt: Es kann keine Schlüssel anzeigen.
replace-off-not-moved-in = Das Unternehmen ist noch nicht umgezogen: Es kann keine Schlüssel anzeigen.
replace-off-cancelled = Die Mitgliedschaft oder der Vorteil wurde gekündigt: Das Unternehmen kann die Schlüssel nicht anzeigen.
replace-off-over = Das Unternehmen kann die Schlüssel dieses Vorteils nicht mehr anzeigen: Die Zeit dafür ist abgelaufen.
replace-pool-too-small = Der Pool für { $product } enthält keinen Schlüssel, der ausgegeben werden kann. Es wurde nichts geändert.
flash-key-replaced = Der Schlüssel ist widerrufen. Als Ersatz wurde Schlüssel { $number } ausgegeben.
revoked-keys = Widerrufene Schlüssel
key-revoked-line = { $key }: am { $day } widerrufen, ersetzt durch { $replacement }. Grund: { $reason }
key-revoked-ending = { $key }, endet auf { $ending }: am { $day } widerrufen, ersetzt durch { $replacement }. Grund: { $reason }
mail-key-replaced-subject = Ein Schlüssel für { $product } wurde ersetzt
mail-key-replaced = Ein Schlüssel für { $product }, den { $company } abgerufen hatte, wurde am { $at } vom Programm widerrufen. Als Ersatz wurde ein neuer ausgegeben.
mail-key-replaced-reason = Der Grund: { $reason }
mail-key-replaced-show = Diese E-Mail enthält keine Schlüssel. Zeigen Sie sie auf der Seite des Vorteils erneut an, um den neuen zu sehen.
mail-is-key-replaced = Schlüssel ersetzt
log-key-replaced = Schlüssel { $key } { $of } durch Schlüssel { $other } ersetzt
log-key-replaced-try = Versucht, Schlüssel { $key } { $of } zu ersetzen
log-issued-key-read = Schlüssel { $key } { $of } angesehen
log-issued-key-read-try = Versucht, Schlüssel { $key } { $of } anzusehen
log-issued-keys-looked-up = An MPN { $mpn-id } ausgegebene Schlüssel angesehen
log-issued-keys-looked-up-try = Versucht, einen ausgegebenen Schlüssel zu suchen
