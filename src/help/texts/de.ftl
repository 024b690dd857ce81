### Help: its pages, and who may do what they tell.

help = Hilfe
help-lead = Wie es geht, und welche Regeln gelten.
help-search-label = Hilfe durchsuchen
help-search = Suchen
help-found = { $count ->
    [one] { $count } Seite zu „{ $asked }“
   *[other] { $count } Seiten zu „{ $asked }“
}
help-found-none = Nichts gefunden. Versuchen Sie es mit einem anderen Wort, oder sehen Sie unten alle Seiten durch.
help-who = Wer das darf
help-who-everybody = Alle.
help-who-members = Alle Mitglieder eines Unternehmens.
help-who-operators = Das Programmteam, je nach Rolle.
help-who-roles = Personen mit einer dieser Rollen: { $roles }.
help-you-may = Sie dürfen es. Ihre Rollen: { $own }.
help-you-hold = Ihre Rollen: { $own }.
help-you-hold-ask = Ihre Rollen: { $own }. Fragen Sie { $names }.
help-on-this-page = Hilfe zu dieser Seite
help-group-first = Zum Einstieg
help-group-keys = Software und Cloud
help-group-seats = Plätze
help-group-support = Technische Vorteile und Anforderungen
help-group-marketing = Marketing
help-group-membership = Mitgliedschaft und Bestellungen
help-group-people = Personen und Unternehmen
help-group-account = Ihr Konto
help-group-operators = Für das Programmteam
help-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
help-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
help-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
help-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
help-membership-center = das Membership Center
help-regional-help = die regionale Hilfe
help-support-site = die Supportwebsite
help-cloud-portal = das Portal der Cloud
help-refund-ended-by-software = ein Product Key angezeigt wurde
help-refund-ended-by-any-use = etwas angezeigt, zugewiesen oder aktiviert wurde
read-the-rule = Regel lesen
rule-reassign = Ein Platz ist { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach dem ersten Tag, an dem ihn die letzte Person hatte, für andere frei: dieser ab dem { $date }.
rule-reassign-now = Ein Platz ist { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} nach dem ersten Tag, an dem ihn die letzte Person hatte, für andere frei: dieser sofort.
rule-reveal = Neue Schlüssel werden bis zum { $date } ausgegeben: { $days ->
    [0] heute zum letzten Mal
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}.
rule-redeem = Das Enddatum lässt sich auf höchstens { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
} ab heute verlängern: bis zum { $date }.
rule-refund = Eine Kündigung mit Erstattung kann innerhalb von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} nach dem Kauf beantragt werden: bis zum { $date }.
rule-renew = Der Verlängerungszeitraum beginnt am Tag nach dem Jahrestag und dauert { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}: vom { $from } bis zum { $to }.
rule-activate = Die Aktivierung ist bis zum { $date } möglich. Eine rechtzeitig gestellte Anforderung wird spätestens { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} danach erledigt: bis zum { $until }.
rule-of-every-programme = Diese Regel ist in jedem Programm gleich.
rule-never-changed = Das Programm hat diese Regel seit seinem Beginn nicht geändert.
rule-since = Diese Regel gilt seit dem { $date }.
rule-since-before = Diese Regel gilt seit dem { $date }. Zuvor betrug die Frist { $before }.
rule-of-purchase = Es gilt die Regel vom Tag des Kaufs, dem { $date }. Für heutige Käufe gilt eine andere.
help-from = Von { $programme }

## Operators’ own pages

help-pages = Hilfeseiten
help-pages-lead = Eigene Seiten und Ihre Texte anstelle der mitgelieferten. Uhrzeiten in UTC.
help-pages-own = Eigene Seiten
help-pages-none = Noch keine vorhanden.
help-pages-compiled = Mitgelieferte Seiten
help-page-new = Seite schreiben
help-page-column = Seite
help-page-changed = Letzte Änderung
help-page-is-own = Eigene Seite
help-page-is-replaced = Ersetzt
help-page-is-compiled = Unverändert
help-page-is-removed = Entfernt
help-page-edit = Seite bearbeiten
help-page-replace = Seite ersetzen
help-page-remove = Seite entfernen
help-page-remove-text = Niemand findet sie mehr. Ihre Versionen bleiben und können wiederhergestellt werden.
help-page-restore = Mitgelieferte Seite wieder anzeigen
help-page-restore-text = Ihr Text wird nicht mehr angezeigt. Ihre Versionen bleiben und können wiederhergestellt werden.
help-page-versions = Versionen
help-page-version = Version { $number }
help-page-version-saved = Gespeichert
help-page-version-back = Version { $number } wiederhergestellt
help-page-bring-back = Diese Version wiederherstellen
help-page-now = Die neueste Version
help-page-said = Inhalt
help-page-slug = Adresse
help-page-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel visit-us. Sie kann später nicht geändert werden.
help-page-title = Titel
help-page-words = Weitere Suchwörter
help-page-words-hint = Durch Kommas getrennt, höchstens { $most } Zeichen.
help-page-body = Text
help-page-body-hint = Markdown, höchstens { $most } Zeichen. Jede Überschrift wird als { $form } geschrieben, mit eigenem Anker.
help-page-parts = Was im Text stehen kann
help-page-placeholders = Platzhalter
help-page-targets = Seiten für Links
help-page-own-language = Erforderlich: Bleibt eine andere Sprache leer, wird dieser Text angezeigt.
help-page-other-language = Optional: Bleibt sie leer, wird die englische Seite angezeigt.
help-page-compiled-language = Optional: Bleibt sie leer, wird die mitgelieferte Seite angezeigt.
help-page-preview = Vorschau der Seite
help-page-preview-text = Sätze mit Angaben zum Unternehmen der lesenden Person werden nur Mitgliedern eines Unternehmens angezeigt.
help-page-save = Seite speichern
help-page-title-missing = Geben Sie einen Titel ein: { $language }
help-page-words-missing = Geben Sie Suchwörter ein: { $language }
help-page-body-missing = Geben Sie den Text der Seite ein: { $language }
help-page-title-long = Der Titel darf höchstens { $most } Zeichen haben: { $language }
help-page-words-long = Die Suchwörter dürfen höchstens { $most } Zeichen haben: { $language }
help-page-body-long = Der Text der Seite darf höchstens { $most } Zeichen haben: { $language }
help-page-no-name = Die Adresse besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, höchstens { $most } Zeichen.
help-page-taken = Unter dieser Adresse gibt oder gab es eine Seite. Wählen Sie eine andere Adresse.
help-page-too-many = Es gibt bereits { $most } eigene Seiten, mehr sind nicht möglich. Entfernen Sie zuerst eine.
help-page-no-who = Wählen Sie aus, wer das darf.
help-page-no-language = Schreiben Sie die Seite in mindestens einer Sprache.
help-page-lacks = Es fehlen Anker, zu denen Links führen, { $anchors }: { $language }
help-page-anchor-form = Ein Anker hat nur Kleinbuchstaben, Ziffern und Bindestriche, anders als { $anchor }: { $language }
help-page-anchor-twice = Der Anker { $anchor } kommt zweimal vor: { $language }
help-page-headings = Jede Überschrift wird als { $form } geschrieben, und es gibt mindestens eine: { $language }
help-page-placeholder = Den Platzhalter { $name } gibt es nicht: { $language }
help-page-link = Dieser Link führt nirgendwohin, { $link }: { $language }
help-page-changed-meanwhile = Es wurde nichts gespeichert: Inzwischen hat jemand diese Seite geändert. Sehen Sie sie an und wiederholen Sie den Vorgang.
help-page-led-to = Es wurde nichts entfernt: Andere eigene Seiten verweisen darauf, { $pages }.
help-page-not-there = Hier gibt es nichts Eigenes mehr.
flash-help-page-saved = Die Seite ist gespeichert.
flash-help-page-removed = Sie wird nicht mehr angezeigt.
log-help-page-saved = Hilfeseite { $page } gespeichert, Version { $version }
log-help-page-back = Version { $back } der Hilfeseite { $page } als Version { $version } wiederhergestellt
log-help-page-saved-try = Versucht, die Hilfeseite { $page } zu speichern
log-help-page-removed = Hilfeseite { $page } entfernt
log-help-page-removed-try = Versucht, die Hilfeseite { $page } zu entfernen
