### What operators give a company by hand: memberships, more time, more of a benefit.

give-membership = Mitgliedschaft vergeben
give-membership-text = Ohne Bestellung: Das Unternehmen erhält sie sofort und liest Ihren Grund.
give-membership-preview = Diese Mitgliedschaft vergeben?
give-starts-on = Erster Tag
give-start-hint = Höchstens ein Jahr zurück, spätestens heute ({ $today } in der Zeitzone des Unternehmens). Ab diesem Tag läuft die Erstattungsfrist.
give-offer-unpublished = { $offer } (nichts veröffentlicht)
give-offer-not-sold = { $offer } (nicht mehr im Verkauf)
give-no-offer = Wählen Sie ein Angebot aus.
give-unpublished = { $offer } gewährt noch nichts: Der Inhalt wurde nie veröffentlicht. Veröffentlichen Sie zuerst das Paket.
give-same-level = Das Unternehmen hat eine Mitgliedschaft { $package } bis zum { $until }, einschließlich Verlängerungszeitraum. Verlängern Sie deren Laufzeit.
give-action-pack = Das Unternehmen hat { $package } bis zum { $until }, einschließlich Verlängerungszeitraum. Nur ein solches Paket ist gleichzeitig möglich.
give-apart = Das Unternehmen hat { $offer }, und beides gleichzeitig ist nicht möglich.
give-in-future = Geben Sie einen Tag ein, der nicht nach heute liegt.
give-over = Geben Sie einen späteren Tag ein: Die Mitgliedschaft wäre schon am { $day } zu Ende gewesen.
give-stale = Was vergeben würde, hat sich geändert. Prüfen Sie es erneut.
give-grants-nothing = Dieses Angebot gewährt keine Vorteile.
give-happens = Die Vorteile sind sofort nutzbar. Die Personen mit der Rolle „Globaler Administrator“ erhalten eine E-Mail mit Ihrem Grund.
grant-no-date = Geben Sie einen Tag ein.
grant-reason-hint = Das Unternehmen liest ihn.
grant-no-reason = Geben Sie einen Grund ein.
grant-long-reason = Kürzen Sie den Grund auf { $most } Zeichen.
grant-happens-told = Die Personen mit der Rolle „Globaler Administrator“ erhalten eine E-Mail mit Ihrem Grund. Er steht auch auf den Seiten des Unternehmens.
flash-membership-given = Die Mitgliedschaft wurde vergeben.

extend-membership = Laufzeit der Mitgliedschaft verlängern
extend-to = Neuer Jahrestag
extend-hint = Vom { $first } bis zum { $last }, zwei Jahre nach dem ersten Tag.
extend-happens-benefits = Was bis zu einem Tag aktiviert oder abgerufen werden kann, ist ebenso viele Tage länger möglich. Plätze bleiben zugewiesen.
extend-happens-window = Der Verlängerungszeitraum beginnt nach dem neuen Jahrestag. Angebote, die bis zum Jahrestag laufen, laufen bis zum neuen.
extend-no-later = Geben Sie einen Tag nach dem bisherigen Jahrestag ein, dem { $present }.
extend-past = Geben Sie einen Tag ein, der nicht in der Vergangenheit liegt.
extend-too-late = Geben Sie einen Tag bis zum { $last } ein, zwei Jahre nach dem ersten Tag.
extend-lapsed = Diese Mitgliedschaft ist erloschen: Nur eine neue hilft weiter.
extend-cancelled = Diese Mitgliedschaft wurde gekündigt: Ihre Laufzeit kann nicht verlängert werden.
flash-membership-extended = Die Laufzeit der Mitgliedschaft wurde verlängert.

grant-more = Menge erhöhen
more-how-much = Zusätzliche Menge
more-hint = Höchstens { $most } auf einmal.
more-happens = Die zusätzliche Menge ist sofort nutzbar, mit denselben Terminen wie bisher.
more-wrong-number = Geben Sie eine ganze Zahl von 1 bis { $most } ein. Insgesamt sind { $all } von einem Vorteil möglich.
more-unlimited = Dieser Vorteil ist unbegrenzt.
more-credit = Dies ist ein Guthaben für eine Person: Es gibt nichts hinzuzufügen.
more-one-offer = Dieses Angebot wird einmal aktiviert: Es gibt nichts hinzuzufügen.
more-redeemed = Ein Schlüssel dieses Vorteils wurde eingelöst: Das Abonnement besteht schon, eine größere Menge käme dort nicht an.
more-lapsed = Die Mitgliedschaft ist erloschen: Es kann nichts hinzugefügt werden.
flash-quantity-granted = Die Menge wurde erhöht.

## On the company’s pages

given-membership = Vom Programm am { $day } vergeben. Grund: { $reason }
given-extension = Laufzeit vom Programm am { $day } verlängert, vom { $from } auf den { $to }. Grund: { $reason }
given-quantity = Davon { $more } vom Programm am { $day } zusätzlich gewährt. Grund: { $reason }

## Mails

mail-is-membership-given = Mitgliedschaft vergeben
mail-is-membership-extended = Laufzeit der Mitgliedschaft verlängert
mail-is-quantity-granted = Menge eines Vorteils erhöht
mail-membership-given-subject = Sie haben jetzt { $offer }
mail-membership-given = Das Programm hat { $company } die Mitgliedschaft { $offer } gewährt. Sie begann am { $starts }, ihr Jahrestag ist der { $anniversary }.
mail-membership-extended-subject = Laufzeit verlängert: { $offers }
mail-membership-extended = Das Programm hat die Laufzeit einer Mitgliedschaft von { $company } verlängert. Der Jahrestag von { $offers } ist nicht mehr der { $from }, sondern der { $to }.
mail-membership-extended-benefits = Die letzten Tage der zugehörigen Vorteile verschieben sich um ebenso viele Tage.
mail-quantity-granted-subject = Menge erhöht: { $product }
mail-quantity-granted = Das Programm hat { $company } zusätzlich { $more } von { $product } gewährt. Jetzt sind es { $quantity }.
mail-grant-reason = Der Grund: { $reason }

## The logs

log-membership-given = Mitgliedschaft { $membership } vergeben, vom { $from } bis zum { $to }
log-membership-given-try = Versucht, eine Mitgliedschaft zu vergeben
log-membership-extended = Laufzeit der Mitgliedschaft { $membership } vom { $from } auf den { $to } verlängert
log-membership-extended-try = Versucht, die Laufzeit der Mitgliedschaft { $membership } zu verlängern
log-quantity-granted = Menge für { $product } um { $more } erhöht
log-quantity-granted-try = Versucht, die Menge für { $product } zu erhöhen
