### Announcements: lines that operators put on the pages of companies.

announcements = Ankündigungen
announcements-lead = Eine Zeile oben auf den Seiten der gewählten Unternehmen, von einem Zeitpunkt bis zu einem anderen. Uhrzeiten in UTC.
announcement-new = Ankündigung schreiben
no-announcements = Noch keine Ankündigungen
no-announcements-text = Was Sie schreiben, steht so lange oben auf den Seiten der Unternehmen, wie Sie festlegen.
announcement-text = Text
announcement-from = Von
announcement-to = Bis
announcement-for = Für
announcement-planned = Geplant
announcement-running = Wird angezeigt
announcement-over = Beendet
announcement-to-all = Alle Unternehmen
announcement-to-some = Unternehmen mit diesen Nummern
announcement-companies-count = { $count ->
    [one] { $count } Unternehmen
   *[other] { $count } Unternehmen
}
announcement-numbers = MPN-IDs
announcement-numbers-hint = Eine pro Zeile oder durch Kommas getrennt, höchstens { $most }.
announcement-from-day = Erster Tag
announcement-from-time = Ab dieser Uhrzeit an diesem Tag, in UTC
announcement-from-time-hint = Bleibt das Feld leer, ab Beginn des Tages.
announcement-to-day = Letzter Tag
announcement-to-time = Bis zu dieser Uhrzeit an diesem Tag, in UTC
announcement-to-time-hint = Bleibt das Feld leer, bis zum Ende des Tages.
announcement-dismissible = Alle, die sie lesen, können sie schließen
announcement-save = Ankündigung speichern
announcement-change-text = Nach einer Änderung wird sie auch denen wieder angezeigt, die sie geschlossen haben.
announcement-end = Jetzt beenden
announcement-end-text = Sie verschwindet sofort von allen Seiten und bleibt in der Liste.
announcement-remove = Ankündigung entfernen
announcement-remove-text = Sie verschwindet von allen Seiten und aus der Liste. Das Protokoll behält ihren Text.
announcement-dismiss = Schließen
announcement-no-day = Wählen Sie einen Tag aus.
announcement-no-time = Geben Sie die Uhrzeit in der Form 09:30 ein.
announcement-ends-first = Sie muss nach ihrem Beginn enden.
announcement-past = Sie wäre schon beendet. Wählen Sie ein späteres Ende.
announcement-no-numbers = Geben Sie mindestens eine MPN-ID ein.
announcement-too-many = Höchstens { $most } Unternehmen können angegeben werden.
announcement-unknown = Kein Unternehmen hat diese MPN-ID: { $numbers }
announcement-changed-meanwhile = Es wurde nichts getan: Die Ankündigung hat sich inzwischen geändert. Sehen Sie sie an und wiederholen Sie den Vorgang.
flash-announcement-saved = Die Ankündigung ist gespeichert.
flash-announcement-ended = Die Ankündigung ist beendet.
flash-announcement-removed = Die Ankündigung ist entfernt.
log-announcement-made = „{ $about }“ angekündigt
log-announcement-made-try = Versucht, „{ $about }“ anzukündigen
log-announcement-changed = Ankündigung „{ $about }“ geändert
log-announcement-changed-try = Versucht, die Ankündigung „{ $about }“ zu ändern
log-announcement-ended = Ankündigung „{ $about }“ beendet
log-announcement-ended-try = Versucht, die Ankündigung „{ $about }“ zu beenden
log-announcement-removed = Ankündigung „{ $about }“ entfernt
log-announcement-removed-try = Versucht, die Ankündigung „{ $about }“ zu entfernen
log-announcement-dismissed = Ankündigung „{ $about }“ geschlossen
log-announcement-dismissed-try = Versucht, die Ankündigung „{ $about }“ zu schließen
