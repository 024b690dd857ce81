### The pages of benefits: the overview, the lists by kind, and what somebody has themselves.

lead-software = Schlüssel und Downloads für die Software in Ihren Paketen.
lead-cloud = Clouddienste in Ihren Paketen: Guthaben und Lizenzen.
lead-visual-studio = Plätze für Entwicklungsteams; jeder ist einer Person zugewiesen.
lead-technical = Supportfälle, Beratungsstunden und Bereitstellungsservices in Ihren Paketen.
lead-go-to-market = Angebote, die Ihnen bei Marketing und Vertrieb helfen.

## The overview

overview = Übersicht
overview-lead = Partnervorteile
membership-dates = Termine der Mitgliedschaft
term-days-left = { $days ->
    [one] Tag verbleibt im Mitgliedschaftsjahr
   *[other] Tage verbleiben im Mitgliedschaftsjahr
}
term-days-to-renew = { $days ->
    [one] Tag verbleibt zum Verlängern
   *[other] Tage verbleiben zum Verlängern
}
started-on = Beginn: { $date }
anniversary-on = Jahrestag: { $date }
today-is = Heute: { $date }
renewal-window = Verlängerungszeitraum: { $window }
tile-not-used = { $count ->
    [one] nicht genutzt
   *[other] nicht genutzt
}
tile-total = { $total } insgesamt
tile-used = { $count } genutzt
tile-no-key = { $count } ohne Schlüssel
tile-expired = { $count } abgelaufen
tile-nothing = Keine gewährt
tile-seats-free = { $count ->
    [one] Platz frei
   *[other] Plätze frei
}
tile-seats = { $seats ->
    [one] { $seats } Platz
   *[other] { $seats } Plätze
}
tile-seats-assigned = { $count } zugewiesen
tile-seats-waiting = { $count } später frei
what-to-do-next = Nächste Schritte
nothing-to-do = Alles, was genutzt werden kann, wird genutzt.
nothing-to-do-lapsed = Ihre Mitgliedschaft ist erloschen: Nur ein neuer Kauf bringt ihre Vorteile zurück. Was weiterläuft, wie ausgegebene Schlüssel und Abonnements, bleibt auf den jeweiligen Seiten.
to-do-keys = { $count ->
    [one] { $count } Schlüssel abzurufen
   *[other] { $count } Schlüssel abzurufen
}
to-do-seats = { $count ->
    [one] { $count } Platz zuzuweisen
   *[other] { $count } Plätze zuzuweisen
}
to-do-technical = { $count ->
    [one] { $count } technischer Vorteil zu aktivieren
   *[other] { $count } technische Vorteile zu aktivieren
}
to-do-offers = { $count ->
    [one] { $count } Angebot zu aktivieren
   *[other] { $count } Angebote zu aktivieren
}
to-do-replies = { $count ->
    [one] { $count } Anforderung wartet auf Ihre Antwort
   *[other] { $count } Anforderungen warten auf Ihre Antwort
}
to-do-roles = { $count ->
    [one] { $count } Rollenanforderung zu entscheiden
   *[other] { $count } Rollenanforderungen zu entscheiden
}
to-do-claims = { $count ->
    [one] { $count } Person erhält die Rolle „Globaler Administrator“, sofern Sie nicht widersprechen
   *[other] { $count } Personen erhalten die Rolle „Globaler Administrator“, sofern Sie nicht widersprechen
}
to-do-decide = Entscheiden
to-do-more = { $list }: { $count } weitere
to-do-reply-what = { $reference } wartet auf Ihre Antwort
to-do-contact-what = { $count ->
    [one] { $count } Angebot wartet darauf
   *[other] { $count } Angebote warten darauf
}
to-do-seats-free = { $count ->
    [one] { $count } Platz frei
   *[other] { $count } Plätze frei
}
to-do-answer = Antworten
to-do-since = seit dem { $date }
to-do-what = { $kind }, { $package }: { $amount }
your-roles = Ihre Rollen
global-admins = Rolle „Globaler Administrator“
mpn-partner-admins = Rolle „MPN-Partneradministrator“

## The list

column-product = Produkt
column-package = Paket
column-quantity = Menge
get-by = Abrufen bis
assign-by = Zuweisen bis
activate-by-head = Aktivieren bis
ready-to-install = Installationsbereit
filter-ending-soon = Endet bald
search-label = Nach Produkt oder Paket suchen
list-count = { $count ->
    [one] { $count } Vorteil
   *[other] { $count } Vorteile
}
details-of = Details zu { $product }, { $package }
in-packages = { $count ->
    [one] in { $count } Paket
   *[other] in { $count } Paketen
}
packages-of = Pakete mit { $product }
skip-to-opened = Zur geöffneten Zeile springen
empty-heading = Noch nichts
empty-text = Ihre Mitgliedschaften gewähren bisher nichts dieser Art. Was eine Mitgliedschaft bringt, erscheint hier am Tag ihres Beginns.
empty-none-active = Ihr Unternehmen hat Vorteile dieser Art, aber noch ist keiner davon aktiv. Sobald einer aktiv ist, stehen hier Zugriffs-ID und Vertrags-ID.
no-match-text = Keiner Ihrer Vorteile passt zu Suche und Filter.
status-not-used = Nicht genutzt
status-keys-shown = Schlüssel angezeigt
status-redeemed = Schlüssel eingelöst
status-assigned = Zugewiesen
status-assigned-of = { $assigned } von { $quantity } zugewiesen
status-in-some = { $status } in { $count } von { $total }
status-no-key-needed = Kein Schlüssel nötig

## What stands above the list

notice-days-left = { $days ->
    [0] Heute ist der letzte Tag für nicht genutzte Vorteile.
    [one] Noch { $days } Tag für nicht genutzte Vorteile.
   *[other] Noch { $days } Tage für nicht genutzte Vorteile.
}
notice-last-day = Die ersten davon enden am { $last-day }; der Verlängerungszeitraum beginnt am { $renewal-opens }.
notice-renewal-open = Das Mitgliedschaftsjahr ist zu Ende.
moved-out-heading = Ihre Vorteile sind noch im Membership Center.
moved-out-text = Verwalten Sie sie dort, bis Ihr Unternehmen umgezogen ist; vorher kann hier nichts gestartet werden.
moved-out-link = Membership Center
moved-out-invited = Die Einladung zum Umzug wurde am { $date } gesendet. Personen in Ihrem Unternehmen mit der Rolle „Globaler Administrator“ können sie annehmen.
moved-out-not-invited = Ihr Unternehmen wird zum Umzug eingeladen; die Personen mit der Rolle „Globaler Administrator“ werden informiert.
moved-out-technical = Bis dahin aktiviert die regionale Hilfe technische Vorteile für Sie:
regional-help = Regionale Hilfe

## Choosing a person

nobody-found = Niemand, der in Ihrem Unternehmen aktiv ist, hat dies im Namen oder in der Adresse.
person-missing-add = Fehlt jemand?
person-invited = { $name } ist eingeladen und kann nach Annahme der Einladung ausgewählt werden.
person-missing = Fehlt jemand? Wer in Ihrem Unternehmen die Rolle „Globaler Administrator“ oder „Benutzeradministrator“ hat, kann Personen hinzufügen.

## My assignments

menu-you = Sie
my-assignments = Meine Zuweisungen
lead-my-assignments = Was { $company } Ihnen zugewiesen hat.
seat = Platz
since = Seit
until = Bis
nothing-assigned = Ihnen ist noch nichts zugewiesen
nothing-assigned-text = Wenn { $company } Ihnen einen Platz oder einen technischen Vorteil zuweist, erscheint er hier.
something-missing = Fehlt etwas? Fragen Sie { $name }:
where-used = Wo Sie es nutzen
access-and-contract-id = Zugriffs-ID und Vertrags-ID
manage-at = Auf { $host } verwalten
sign-in-there-with = Melden Sie sich dort mit { $email } an.
you-are-contact = Sie sind der Marketingkontakt von { $company }: E-Mails zu Markteinführungsangeboten gehen an Ihre alternative Adresse.

## The register of seats

lead-register = Wem bei { $company } welcher Platz zugewiesen ist, seit wann und bis wann, und wann ein zurückgenommener Platz für andere frei ist.
column-free-on = Frei ab
free-next-year = Nächstes Mitgliedschaftsjahr
filter-assigned = Zugewiesen
filter-waiting = Später frei
filter-by-product = Produkt
filter-all-products = Alle Produkte
search-register-label = Nach Person oder Produkt suchen
register-count = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
}
register-empty = Es ist noch kein Platz zugewiesen
register-empty-text = Hier stehen zugewiesene Plätze sowie zurückgenommene, bis andere sie erhalten können.
no-match-register = Kein Platz passt zu Suche und Filter.

## The page of memberships

lead-membership = Was { $company } gekauft hat, wie lange es läuft und was am letzten Tag verfällt, wenn es niemand nutzt.
membership-days-left = Verbleibende Tage
membership-refund = Kündigung mit Erstattung
membership-refund-until = Möglich bis zum { $date }
membership-refund-ended = Nicht mehr möglich: Etwas daraus wurde genutzt
membership-refund-over = Nicht mehr möglich: Die Frist ist abgelaufen
membership-unused = Noch nicht genutzt
membership-all-used = Alles wird bereits genutzt
membership-cancelled-on = Gekündigt am { $date }
membership-lapsed-on = Erloschen am { $date }: Nur ein neuer Kauf hilft weiter
membership-followed-on = Die am { $date } begonnene Mitgliedschaft setzt sie fort
calendar-download = Als Kalender herunterladen
calendar-download-hint = Eine ICS-Datei mit dem heutigen Stand der Termine. Ein Kalender, der sie eingelesen hat, erfährt nichts von Änderungen.
calendar-name = Partnervorteile von { $company }
timeline-cancel = Mit Erstattung kündigen
timeline-get-keys = Schlüssel abrufen: { $product }
timeline-assign = Zuweisen: { $product }
timeline-activate = Aktivieren: { $product }
timeline-subscribed = { $seats ->
    [one] { $product }, { $seats } Platz
   *[other] { $product }, { $seats } Plätze
}
timeline-key = Schlüssel für { $product } in Nutzung
timeline-key-redeemed = Eingelöst am { $date }
timeline-redeemed = Abonnements
timeline-free-on = Für andere frei ab dem { $date }

first-steps = Erste Schritte
first-steps-lead = Was ein neues Unternehmen zuerst tut. Die Liste verschwindet, sobald alles erledigt ist.
first-step-key = Einen Product Key abrufen
first-step-key-text = Jedes Softwareprodukt hat seine Schlüssel: Rufen Sie einen ab und installieren Sie das Produkt.
first-step-seat = Einen Platz zuweisen
first-step-seat-text = Ein Platz wird einer Person zugewiesen: Sie erhält eine E-Mail, in der steht, wie sie beginnt.
first-step-contact = Den Marketingkontakt festlegen
first-step-contact-text = Diese Person erhält die E-Mails zu Markteinführungsangeboten.
first-step-admin = Eine zweite Person mit der Rolle „Globaler Administrator“ hinzufügen
first-step-admin-text = Damit jemand handeln kann, wenn Sie nicht da sind.
first-step-done = Erledigt
first-steps-dismiss = Erste Schritte ausblenden
flash-first-steps-dismissed = Die ersten Schritte sind ausgeblendet.
