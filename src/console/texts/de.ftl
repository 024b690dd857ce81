### The operators’ pages of the mails: what became of each, and sending one again.

mails = E-Mails
lead-mails = Was das Portal geschrieben hat und was daraus geworden ist, die neuesten E-Mails zuerst. Uhrzeiten in UTC.
mails-rest = Es ist kein E-Mail-Server eingerichtet.
mails-rest-text = E-Mails bleiben hier liegen und werden nicht gesendet. Sie werden gesendet, sobald das Portal mit SMTP_URL gestartet wird.
no-mails = Es gibt noch keine E-Mails
no-mails-text = Jede E-Mail, die das Portal schreibt, wird hier aufgeführt, sobald sie geschrieben ist.
search-mails-label = Zieladresse, Name eines Unternehmens oder MPN-ID
search-subjects-label = Wörter im Betreff
subjects-among = Gesucht wird in den neuesten { $most } E-Mails, bei Angabe einer Adresse oder eines Unternehmens in allen zugehörigen.
no-match-mails = Keine E-Mail passt zum Status und zur Eingabe. Eine Adresse oder MPN-ID muss vollständig sein, vom Namen eines Unternehmens genügt der Anfang.
show-all-mails = Alle E-Mails anzeigen
newest-mails = Neueste E-Mails
older-mails = Ältere E-Mails
newer-mails = Neuere E-Mails
mails-count = { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
mails-count-more = Mehr als { $most } E-Mails

mail-queued = In Warteschlange
mail-sent = Gesendet
mail-failed = Fehlgeschlagen
column-recipient = An
column-mail = E-Mail
column-written = Geschrieben
column-tries = Versuche
column-last-error = Letzter Fehler
mail-no-company = Kein Unternehmen

## How often it was tried

mail-tries = { $count ->
    [one] { $count } Versuch
   *[other] { $count } Versuche
}
mail-tries-due = { $count ->
    [one] { $count } Versuch, der nächste ist jetzt fällig
   *[other] { $count } Versuche, der nächste ist jetzt fällig
}
mail-tries-next = { $count ->
    [one] { $count } Versuch, der nächste: { $at }
   *[other] { $count } Versuche, der nächste: { $at }
}

## The page of one mail

mail-page-title = E-Mail: { $mail }
mail-tried = { $count ->
    [one] { $count }-mal
   *[other] { $count }-mal
}
mail-not-tried-since = Seit dem erneuten Senden noch kein Versuch
mail-next-try = Nächster Versuch
mail-sent-at = Gesendet am
mail-given-up-at = Aufgegeben am
mail-sent-again = Erneut gesendet
mail-sent-again-times = { $count ->
    [one] { $count }-mal, am { $at }
   *[other] { $count }-mal, zuletzt am { $at }
}
message-identifier = Nachrichten-ID
mail-content = Inhalt
mail-subject = Betreff
mail-text-part = Text der E-Mail
mail-html-part = E-Mail als HTML anzeigen
mail-cannot-be-shown = Diese Version des Portals kennt diese E-Mail nicht und kann sie nicht anzeigen.

## Sending it again

mail-try-now = Jetzt versuchen
mail-try-now-text = Die E-Mail ist in der Warteschlange. Sie kann jetzt gesendet werden, ohne auf den nächsten Versuch zu warten.
mail-off-due = Sie ist bereits fällig: Der Versuch folgt, sobald sie an der Reihe ist.
mail-off-rests = Ohne E-Mail-Server ist kein Versuch möglich.
mail-send-again = Erneut senden
mail-send-again-text = Die E-Mail wurde nicht angenommen: Der E-Mail-Server hat sie endgültig abgewiesen, oder die Zustellung wurde drei Tage lang versucht. Wenn Sie sie erneut senden, wird sie ab jetzt drei Tage lang versucht.
mail-send-twice = Ein zweites Mal senden
mail-send-twice-text = Der E-Mail-Server hat diese E-Mail angenommen. Wenn Sie sie erneut senden, geht sie ein zweites Mal an { $email }.
flash-mail-queued = Die E-Mail ist in der Warteschlange und jetzt fällig.
flash-mail-changed = Es wurde nichts gesendet: Der Status dieser E-Mail hat sich seit dem Anzeigen der Seite geändert.

## The work

work = Aufgaben
lead-work = Worauf Partner warten, das Älteste zuerst. Uhrzeiten in UTC.
work-open = { $count } zu erledigen
work-nobodys = { $count } bei niemandem
work-own = { $count } bei Ihnen
work-oldest = Ältester Eingang: { $ago }.
work-none = Hier wartet nichts.
work-since = Ältester Eingang: { $ago }
work-pools-none = In allen Pools sind genügend Schlüssel.
work-companies-none = Es ist keine Einladung eines Unternehmens offen.
work-mails-none = Alle E-Mails sind gesendet.

## Settings

settings = Einstellungen
lead-settings = Was für das ganze Programm gilt. Eine Änderung gilt innerhalb einer Sekunde auf jeder Seite und steht in der Liste unten.
settings-save = Einstellungen speichern
flash-settings-saved = Die Einstellungen sind gespeichert.
settings-changed-meanwhile = Seit dem Anzeigen dieser Seite hat jemand die Einstellungen geändert. Ihre Eingaben sind noch da: Sehen Sie sich die Liste der Änderungen an und speichern Sie dann erneut.
settings-programme = Programm
settings-policies = Richtlinien
settings-links = Links
settings-seller = Verkäufer und Bank
settings-changes = Änderungen
settings-no-changes = Es wurde noch nichts geändert.
setting-from-to = von „{ $from }“ in „{ $to }“
setting-yes = Ja
setting-no = Nein
refund-ended-by-software = Das erste Anzeigen eines Product Keys
refund-ended-by-any-use = Jede Nutzung: das erste Anzeigen, die erste Zuweisung, die erste Aktivierung
setting-logo-text-hint = Wenn leer, der Name des Programms.
setting-currency-hint = Drei Buchstaben, zum Beispiel EUR. Sie steht fest, sobald ein Unternehmen etwas gekauft hat.
setting-languages-hint = Seiten erscheinen in der Sprache der lesenden Person, sofern diese angeboten wird.
setting-mail-sender-name-hint = Wenn leer, der Name des Programms. Die Adresse bleibt { $address }: Sie wird beim Starten des Portals festgelegt.
setting-seat-waiting-days-hint = Von 0 bis 366. Bei 0 können Plätze ohne Wartezeit neu zugewiesen werden.
setting-refund-ended-by-hint = Gilt für alles, was ab jetzt gekauft wird.
setting-refund-days-hint = Von 0 (nur am Kauftag) bis 366. Gilt für alles, was ab jetzt gekauft wird.
setting-renewal-days-hint = Von 0 bis 90, ab dem Tag nach dem Jahrestag; danach erlischt die Mitgliedschaft. Gilt für alles, was ab jetzt gekauft wird.
setting-extra-days-hint = So lange können noch Plätze zugewiesen und genutzt und technische Vorteile aktiviert werden: höchstens bis zum Ende des Verlängerungszeitraums. Gilt für alles, was ab jetzt gekauft wird.
setting-cloud-portal-url-hint = Wo Guthaben und Cloudabonnements verwaltet werden.
setting-membership-center-url-hint = Wo Unternehmen, die noch nicht umgezogen sind, ihre Vorteile verwalten.
setting-regional-help-url-hint = Wo diese Unternehmen Hilfe zu technischen Vorteilen erhalten.
setting-support-site-url-hint = Wo Support für Produkte angefordert wird, die keine eigene Website dafür haben.
setting-tax-rate-hint = Wenn leer, keine Steuer.
setting-active-at-once-hint = Bestellungen bis zu diesem Betrag, einschließlich Steuer, sind vor der Zahlung aktiv; bleiben sie 30 Tage lang unbezahlt, enden sie. Wenn leer, nur kostenlose Bestellungen.
setting-missing = füllen Sie dieses Feld aus
setting-long = höchstens { $most } Zeichen
setting-not-in-range = eine ganze Zahl von { $least } bis { $most }
setting-not-an-address = eine Adresse, die mit https:// beginnt
setting-not-a-currency = drei Buchstaben, zum Beispiel EUR
setting-currency-fixed = Unternehmen haben in der bisherigen Währung gekauft, deshalb bleibt sie
setting-no-language = wählen Sie mindestens eine aus
setting-not-a-rate = ein Prozentsatz mit höchstens zwei Nachkommastellen, zum Beispiel 8,1
setting-not-an-amount = ein Betrag in der Währung des Programms, mit Punkt und ohne Komma, zum Beispiel 1200.50
setting-not-a-choice = wählen Sie eine Möglichkeit aus

## Setting up

set-up = Einrichtung
lead-set-up = { $left ->
    [one] Noch { $left } Schritt, bis Ihr Programm eingerichtet ist.
   *[other] Noch { $left } Schritte, bis Ihr Programm eingerichtet ist.
}
set-up-complete = Ihr Programm ist eingerichtet.
set-up-done = Erledigt
set-up-to-do = Zu erledigen
set-up-settings = Einstellungen
set-up-settings-text = Name, Währung, Sprachen und Richtlinien. Sehen Sie sie durch und speichern Sie sie einmal, auch wenn nichts zu ändern ist.
set-up-mail = E-Mail
set-up-mail-text = Senden Sie sich selbst eine Test-E-Mail und prüfen Sie, ob sie ankommt.
set-up-send-test = Test-E-Mail an { $email } senden
set-up-catalogue = Katalog
set-up-catalogue-text = Die Produkte und Angebote, die das Programm verkauft.
set-up-starter = Startkatalog laden
set-up-starter-text = Produkte und Angebote eines echten Programms, in allen Sprachen des Portals und ohne Schlüssel, für den Anfang. Was Sie nicht brauchen, können Sie später löschen.
flash-starter-loaded = Der Katalog enthält jetzt { $products } Produkte und { $offers } Angebote.
flash-starter-not-loaded = Es wurde nichts geladen: Der Katalog ist nicht mehr leer.
set-up-keys = Product Keys
set-up-keys-text = Die Schlüssel, die Unternehmen erhalten, in einem Pool für jedes Produkt.
set-up-companies = Erstes Unternehmen
set-up-companies-text = Das Programm ist eingerichtet, wenn das erste Unternehmen dabei ist.
set-up-finish = Einrichtung abschließen
set-up-finish-text = Wenn alles Übrige so bleiben soll, kann diese Liste von Ihrer Startseite entfernt werden.
flash-test-mail-sent = Die Test-E-Mail ist unterwegs.
flash-test-mail-rests = Die Test-E-Mail bleibt im Postausgang, da kein E-Mail-Server eingerichtet ist.
flash-set-up-finished = Die Einrichtung ist abgeschlossen.

## The catalogue

catalogue = Katalog
catalogue-file = Der Katalog als Datei
lead-catalogue-file = Pakete, Produkte und Angebote in einer TOML-Datei, die sich versionieren lässt.
catalogue-export = Exportieren
catalogue-export-text = Die Datei enthält alles, was jetzt im Katalog steht, und keine Product Keys.
catalogue-download = Katalog herunterladen
catalogue-import = Importieren
catalogue-import-text = Die Datei ist der ganze Katalog: Was darin fehlt, wird gelöscht, sofern es nicht verwendet wird. Sie sehen zuerst, was sich ändern würde.
catalogue-choose = Katalogdatei (.toml)
catalogue-no-file = Wählen Sie eine Datei aus
catalogue-file-wrong = { $count ->
    [one] Es wurde nichts geändert: Die Datei enthält einen Fehler
   *[other] Es wurde nichts geändert: Die Datei enthält { $count } Fehler
}
catalogue-place = Stelle
catalogue-path = Pfad
catalogue-mistake = Fehler
catalogue-preview = Was sich im Katalog ändern würde
catalogue-same = Keine Unterschiede
catalogue-differs = { $count ->
    [one] Eine Zeile weicht ab
   *[other] { $count } Zeilen weichen ab
}
catalogue-more = { $count ->
    [one] Eine weitere Zeile wird nicht angezeigt.
   *[other] { $count } weitere Zeilen werden nicht angezeigt.
}
catalogue-before = Jetzt
catalogue-after = Danach
catalogue-new = Neu: { $name }
catalogue-gone = Gelöscht
catalogue-published = { $count ->
    [one] { $offer } erhält eine neue Version: Sie gilt für alles, was ab jetzt gekauft wird, nicht für die { $count } bestehende Mitgliedschaft.
   *[other] { $offer } erhält eine neue Version: Sie gilt für alles, was ab jetzt gekauft wird, nicht für die { $count } bestehenden Mitgliedschaften.
}
catalogue-published-unsold = { $offer } erhält eine neue Version: Sie gilt für alles, was ab jetzt gekauft wird. Bisher hat niemand das Angebot gekauft.
catalogue-change = Katalog ändern
catalogue-stale = Es wurde nichts geändert: Der Katalog hat sich seit der Vorschau geändert. Sehen Sie sich die Vorschau erneut an.
flash-catalogue-changed = { $count ->
    [one] Eine Zeile des Katalogs wurde geändert.
   *[other] { $count } Zeilen des Katalogs wurden geändert.
}
catalogue-products = Produkte
catalogue-offers = Angebote
catalogue-packages = Pakete
lead-catalogue-products = Was Pakete gewähren. Was Unternehmen bereits haben, bleibt, wie es gewährt wurde.
lead-catalogue-offers = Was Unternehmen kaufen können und zu welchem Preis.
lead-catalogue-packages = Was jedes Angebot gewährt. Eine veröffentlichte Version ändert sich nie; eine neue gilt für alles, was danach gekauft wird.
catalogue-new-product = Neues Produkt
catalogue-new-offer = Neues Angebot
catalogue-no-products = Es gibt noch keine Produkte
catalogue-no-offers = Es gibt noch keine Angebote
catalogue-product = Produkt
catalogue-offer = Angebot
catalogue-kind = Art
catalogue-unit = Einheit
catalogue-keys = Schlüssel je Vorteil
catalogue-keys-hint = 0: Es ist kein Schlüssel erforderlich.
catalogue-needs-user = Es wird einer Person zugewiesen
catalogue-credit = Betrag des Guthabens
catalogue-credit-hint = In ganzen Einheiten der Währung. Leer: Es ist kein Guthaben.
catalogue-credit-period = Zeitraum des Guthabens
catalogue-support = Serviceanforderungen, die davon verbrauchen
catalogue-retired = Es wird nicht mehr gewährt
catalogue-is-retired = Eingestellt
catalogue-is-granted = Gewährt
catalogue-none = Keine
catalogue-code = Code
catalogue-code-hint = Kleinbuchstaben von a bis z, Ziffern und Bindestriche. Er ändert sich nie.
catalogue-code-taken = Dieser Code ist bereits vergeben
catalogue-name = Name
catalogue-name-in = Name ({ $language })
catalogue-fallback = Leer: { $text }
catalogue-fulfilment = Erledigung
catalogue-automatic = Das Portal erledigt es nach so vielen Minuten
catalogue-automatic-hint = Leer: Das Programmteam erledigt es.
catalogue-support-ids = Das Portal erstellt Zugriffs-ID und Vertrags-ID
catalogue-duration = Monate ab der Aktivierung
catalogue-duration-hint = Leer: bis zum Jahrestag.
catalogue-links = Links und Downloads
catalogue-manage-url = Wo es verwaltet wird
catalogue-support-url = Wo Support angefordert wird
catalogue-url-hint = Eine Adresse, die mit https beginnt, oder nichts.
catalogue-downloads = Downloads
catalogue-downloads-hint = Je eine Zeile: Sprache, System, Größe in Bytes, Adresse. Zum Beispiel: de windows 3651846144 downloads.example/office.iso
catalogue-description = Beschreibung
catalogue-description-hint = Was es ist, in einem Satz.
catalogue-instructions = Besondere Anweisungen (Markdown)
catalogue-instructions-hint = Was dabei zu beachten ist: Absätze, Listen, Links und Hervorhebungen.
catalogue-activation = Bei der Aktivierung per E-Mail gesendet
catalogue-activation-hint = Nur Text.
catalogue-as-shown = Besondere Anweisungen, wie Partner sie sehen
catalogue-granted-stays = Was Unternehmen bereits haben, bleibt, wie es gewährt wurde. Namen, Texte, Links und Downloads ändern sich auch für sie.
catalogue-form-number = Geben Sie eine ganze Zahl ein
catalogue-form-credit = Ein Guthaben hat einen Betrag und einen Zeitraum
catalogue-form-download = Zeile { $line } ist nicht lesbar oder steht zweimal da
catalogue-price = Preis
catalogue-price-hint = Mit Punkt und ohne Komma, zum Beispiel 1200.50.
catalogue-on-sale = Es steht zum Verkauf
catalogue-is-sold = Im Verkauf
catalogue-not-sold = Nicht im Verkauf
catalogue-competency = Kompetenz
catalogue-competency-hint = Wenn das Angebot eine Kompetenz ist, deren Name.
catalogue-not-beside = Nicht kombinierbar mit
catalogue-not-beside-hint = Codes von Angeboten, einer pro Zeile.
catalogue-grants = Was es gewährt
catalogue-version = Version { $version }
catalogue-version-head = Version
catalogue-valid-from = Verkauft ab
catalogue-held = Mitgliedschaften
catalogue-versions = Veröffentlicht
catalogue-next = Die nächste Version
catalogue-next-text = Nach der Veröffentlichung gilt sie für alles, was danach gekauft wird. Eine leere Zeile wird entfernt.
catalogue-core = Einmal
catalogue-added = Je Kompetenz
catalogue-cap = Höchstens
catalogue-add-product = Produkt hinzufügen
catalogue-copy-from = Kopieren von
catalogue-copy = Kopieren
catalogue-unit-licenses = Lizenzen
catalogue-unit-cores = Kerne
catalogue-unit-servers = Server
catalogue-unit-seats = Plätze
catalogue-unit-incidents = Supportfälle
catalogue-unit-hours = Stunden
catalogue-unit-credits = Guthaben
catalogue-unit-offers = Markteinführungsangebote
catalogue-credit-month = Jeden Monat
catalogue-credit-year = Einmal im Jahr
catalogue-support-on-premises = On-Premises-Support
catalogue-support-cloud = Cloudsupport
catalogue-support-advisory = Beratungsstunden
catalogue-support-presales = Presales und Bereitstellung


## One-time links in mails

mail-off-link = Sie führte zu einem einmal verwendbaren Link, den es nicht mehr gibt. Senden Sie einen neuen Link von der Seite des Programmteams aus.
mail-show-link = Link anzeigen
mail-show-link-text = Der Link in dieser E-Mail kann hier angezeigt werden, um ihn auf anderem Weg zu übergeben. Das Anzeigen wird protokolliert.
mail-link-text = Für { $email }: Damit wird einmal ein Kennwort festgelegt. Übergeben Sie ihn auf einem Weg, dem Sie vertrauen, und niemandem sonst.
log-mail-link-shown = Einmal verwendbaren Link einer E-Mail angezeigt
log-mail-link-shown-try = Versucht, den einmal verwendbaren Link einer E-Mail anzuzeigen

## Levels, and drafts of packages

catalogue-show = Anzeigen
catalogue-levels = Stufen
catalogue-level = Stufe
lead-catalogue-levels = Die Stufen der Mitgliedschaft, zu denen Angebote führen, zum Beispiel „Gold Core“. Von Mitgliedschaften, die am selben Tag enden, kommt die mit der kleinsten Rangfolge zuerst.
catalogue-new-level = Neue Stufe
catalogue-level-stays = Ein neuer Name ist überall sofort zu sehen, auch für Unternehmen mit dieser Stufe.
catalogue-level-code-hint = Kleinbuchstaben von a bis z, Ziffern und Unterstriche. Er ändert sich nie.
catalogue-rank = Rangfolge
catalogue-rank-hint = Eine ganze Zahl von 0 bis 1000. Die kleinste kommt zuerst.
catalogue-action-pack = Es ist ein Action Pack: Ein Unternehmen kann jeweils nur eines haben
draft = Entwurf
draft-saved-by = Gespeichert von { $by },
draft-same = Er stimmt mit der veröffentlichten Version überein.
draft-differs = { $count ->
    [one] Er weicht in { $count } Zeile von der veröffentlichten Version ab:
   *[other] Er weicht in { $count } Zeilen von der veröffentlichten Version ab:
}
draft-save = Entwurf speichern
draft-discard = Entwurf verwerfen
draft-discard-text = Was veröffentlicht ist, bleibt. Der Entwurf wird endgültig gelöscht.
flash-draft-saved = Der Entwurf ist gespeichert. Er gilt für niemanden, bis er veröffentlicht wird.
flash-draft-discarded = Der Entwurf ist verworfen.
draft-changed = Es wurde nichts gespeichert: { $by } hat inzwischen einen anderen Entwurf gespeichert, am { $at }. Er steht oben, Ihre Eingaben stehen hier. Speichern Sie erneut, um ihn zu ersetzen.
draft-gone = Es wurde nichts gespeichert: Der Entwurf wurde inzwischen veröffentlicht oder verworfen. Ihre Eingaben stehen hier. Speichern Sie erneut, um sie zu behalten.
log-draft-saved = Entwurf zum Umfang von { $offer } gespeichert
log-draft-saved-try = Versucht, einen Entwurf zum Umfang von { $offer } zu speichern
log-draft-discarded = Entwurf zum Umfang von { $offer } verworfen
log-draft-discarded-try = Versucht, den Entwurf zum Umfang von { $offer } zu verwerfen

### The page of one company.

company-people = Personen
company-people-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen, einschließlich ehemaliger
}
company-nobody = Diesem Unternehmen gehört noch niemand an.
company-nobody-text = Laden Sie die erste Person mit der Rolle „Globaler Administrator“ ein: Alle anderen kann diese selbst hinzufügen.
lead-company-people = Alle, die { $company } angehören, eingeladen sind oder ausgeschieden sind. Uhrzeiten in UTC.
company-roles = Rollen
company-signed-in = Letzte Anmeldung
company-data = Daten
company-no-domains = Keine
company-added-at = Im Programm seit
company-suspended-since = Gesperrt seit dem { $at }. Die Mitglieder lesen diesen Grund:
company-notes = Notizen
company-notes-text = Nur für das Programmteam; das Unternehmen sieht sie nie.
company-no-notes = Es gibt keine Notizen.
company-log = Letzte Einträge im Protokoll
company-no-log = Es ist noch nichts geschehen.
company-mails = E-Mails
company-no-mails = Keine E-Mail betrifft dieses Unternehmen.
company-nothing-asked = Es hat nichts angefordert.
company-all = Alle anzeigen
company-no-memberships = Es hat keine Mitgliedschaft.
membership-not-started = Beginnt später
membership-active = Aktiv
membership-in-window = Im Verlängerungszeitraum
membership-lapsed = Erloschen
membership-cancelled = Gekündigt
membership-from-to = { $from } bis { $to }
membership-grants = { $count ->
    [one] { $count } Vorteil
   *[other] { $count } Vorteile
}

### A new operator's first hour.

console-help = Hilfe
first-hour = Ihre erste Stunde
first-hour-lead = Von einer leeren Installation bis zu einem Unternehmen, das einen Schlüssel abruft, in zehn Schritten. Jeder dauert wenige Minuten und lässt sich wiederholen.
first-hour-set-up = Sehen Sie nach, was zu tun ist
first-hour-set-up-text = Die Liste der Einrichtung zeigt, was erledigt ist und was nicht. Sie öffnet sich von selbst, bis alles erledigt ist.
first-hour-settings = Geben Sie dem Programm seinen Namen
first-hour-settings-text = Name, Sprachen, Währung und Richtlinien. Bei jedem Feld steht, was davon abhängt und wer es zuletzt geändert hat.
first-hour-mail = Prüfen Sie, ob E-Mails ankommen
first-hour-mail-text = Senden Sie sich die Test-E-Mail aus der Einrichtung. Ohne E-Mail-Server bleibt jede E-Mail unter „E-Mails“ liegen, wo Sie sie lesen und den Link darin anzeigen können.
first-hour-catalogue = Geben Sie ein, was Sie gewähren
first-hour-catalogue-text = Importieren Sie den Katalog als Datei, laden Sie den Startkatalog oder geben Sie ein Produkt über das Formular ein. Software- und Cloudprodukte haben Schlüssel.
first-hour-package = Veröffentlichen Sie ein Paket
first-hour-package-text = Ein Angebot gewährt Produkte in bestimmten Mengen. Speichern Sie während der Arbeit einen Entwurf, sehen Sie sich die Vorschau an und veröffentlichen Sie dann. Was veröffentlicht ist, ändert sich nie; die nächste Version lässt unberührt, was Unternehmen haben.
first-hour-keys = Importieren Sie Schlüssel
first-hour-keys-text = Eine Datei mit einem Schlüssel pro Zeile, in den Pool des Produkts. Die Vorschau zeigt, wie viele neu sind; vollständig sieht sie hier danach niemand mehr.
first-hour-company = Fügen Sie ein Unternehmen hinzu
first-hour-company-text = Über ein Formular oder viele auf einmal aus einer Datei. Geben Sie die erste Person mit der Rolle „Globaler Administrator“ an: Sie wird per E-Mail eingeladen.
first-hour-invitation = Verfolgen Sie die Einladung
first-hour-invitation-text = Auf der Seite des Unternehmens steht, ob die Einladung offen ist und bis wann. Sie können sie erneut senden oder zurückziehen; die E-Mail steht auf derselben Seite.
first-hour-membership = Geben Sie ihm eine Mitgliedschaft
first-hour-membership-text = Manuell, mit einem Grund, den das Unternehmen liest. Ab dann sieht es die Vorteile, und „Schlüssel abrufen“ zeigt einen der Schlüssel an, die Sie importiert haben.
first-hour-colleagues = Holen Sie Ihr Team dazu
first-hour-colleagues-text = Die Rolle „Administrator“ verwaltet das Programm, „Bearbeitung“ erledigt, was Unternehmen anfordern, „Lesezugriff“ sieht alles und ändert nichts. Alle wählen selbst, welche E-Mails sie erhalten.
first-hour-end = Von hier an kommt die Arbeit zu Ihnen: Was Unternehmen anfordern, steht auf der Startseite, das Älteste zuerst.
