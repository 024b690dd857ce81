### Calendar feeds: a secret address by which a calendar program reads a company's dates.

calendar-feed = Kalenderfeed
calendar-feed-hint = Ein Feed wird von Ihrem Kalender immer wieder gelesen, sodass er von Änderungen erfährt.
calendar-feed-lead = Eine private Adresse mit allen Terminen von { $company }, für Ihren eigenen Kalender: Er liest sie immer wieder, ohne Anmeldung.
calendar-feed-secret = Wer die Adresse hat, kann die Termine lesen, mit den Namen von Produkten und Mitgliedschaften, aber nicht von Personen. Geben Sie sie nur Ihrem Kalender. Sie liefert nichts, solange Sie mit Ihren Rollen die Vorteile nicht sehen, und endet, wenn Sie das Unternehmen verlassen.
calendar-feed-none = Sie haben noch keinen Feed für dieses Unternehmen.
calendar-feed-make = Adresse erstellen
calendar-feed-address = Adresse Ihres Feeds
calendar-feed-once = Kopieren Sie sie jetzt: Sie wird nur dieses eine Mal angezeigt. Ihr Kalender fragt danach, wenn Sie einen Kalender über dessen Adresse abonnieren.
calendar-feed-yours = Ihr Feed
calendar-feed-made = Erstellt am
calendar-feed-read = Zuletzt gelesen am
calendar-feed-unread = Noch nicht gelesen
calendar-feed-renew = Neue Adresse erstellen
calendar-feed-renew-hint = Wenn andere die Adresse kennen könnten oder Sie sie nicht mehr haben: Eine neue tritt an ihre Stelle, und die jetzige liefert nichts mehr.
calendar-feed-revoke = Feed widerrufen
calendar-feed-revoke-hint = Ohne den Feed liest kein Kalender diese Termine mehr. Was er gelesen hat, kann er behalten.
flash-calendar-feed-made = Ihr Kalenderfeed hat eine Adresse. Kopieren Sie sie jetzt.
flash-calendar-feed-renewed = Ihr Kalenderfeed hat eine neue Adresse. Kopieren Sie sie jetzt; die bisherige liefert nichts mehr.
flash-calendar-feed-revoked = Ihr Kalenderfeed wurde widerrufen: Seine Adresse liefert nichts mehr.

## What the log says

log-calendar-feed-made = Adresse für den eigenen Kalenderfeed erstellt
log-calendar-feed-made-try = Versucht, eine Adresse für den eigenen Kalenderfeed zu erstellen
log-calendar-feed-renewed = Neue Adresse für den eigenen Kalenderfeed erstellt
log-calendar-feed-renewed-try = Versucht, eine neue Adresse für den eigenen Kalenderfeed zu erstellen
log-calendar-feed-revoked = Eigenen Kalenderfeed widerrufen
log-calendar-feed-revoked-try = Versucht, den eigenen Kalenderfeed zu widerrufen
