### Operatoren, die ein Unternehmen so ansehen, wie es seine Mitglieder sehen.

look-heading = Wie es die Mitglieder sehen
look-verb = Als Mitglied ansehen
look-title = { $company } als Mitglied ansehen
look-lead = Sie sehen die Seiten des Unternehmens 30 Minuten lang so, wie ein Mitglied mit diesen Rollen sie sieht, und ändern nichts.
look-text = Product Keys, Support-IDs und alternative Adressen werden nicht angezeigt. Im Protokoll des Unternehmens lesen dessen Mitglieder, dass das Programm hineingesehen hat und warum, aber nicht, wer es war.
look-roles-hint = Ohne Rolle sehen Sie, was Mitglieder ohne Rolle sehen.
look-begin = Ansicht beginnen
look-now = Sie sehen { $company } noch bis { $until } an. Ein neuer Beginn beendet das.
look-over = Sie haben { $company } bis { $at } angesehen. Das ist vorbei.
flash-look-ended = Sie sehen { $company } nicht mehr als Mitglied an.

## Was in den Protokollen steht

log-look-begun = Begonnen, das Unternehmen { $mpn } als Mitglied anzusehen ({ $roles }): { $why }
log-look-begun-try = Versucht, das Unternehmen { $mpn } als Mitglied anzusehen
log-look-ended = Aufgehört, das Unternehmen { $mpn } als Mitglied anzusehen ({ $how })
log-look-ended-try = Versucht, die Ansicht des Unternehmens { $mpn } als Mitglied zu beenden
log-look-pressed = mit der Schaltfläche
log-look-time = die 30 Minuten waren um
log-look-signed-out = abgemeldet
log-look-another = neu begonnen
log-look-session = Sitzung oder Recht dazu waren zu Ende
