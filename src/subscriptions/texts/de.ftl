### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = Schlüssel für { $product } erneut anzeigen?
tenant-check = Prüfen Sie zuerst den Cloudmandanten.
tenant-check-text = Ein Schlüssel gehört dauerhaft zu dem Mandanten, in dem er eingelöst wird. Öffnen Sie das Portal der Cloud in einem privaten Browserfenster und sehen Sie nach, bei welchem Mandanten Sie angemeldet sind.
tenant-checked = Ich habe geprüft, in welchem Cloudmandanten die Schlüssel eingelöst werden.
confirm-tenant-first = Bestätigen Sie, dass Sie den Cloudmandanten geprüft haben

## The open row

subscription = Abonnement
subscription-is = Abonnement: { $state }
subscription-runs = { $seats ->
    [one] Ein Platz bis zum { $ends }
   *[other] { $seats } Plätze bis zum { $ends }
}
subscription-ended = { $seats ->
    [one] Am { $ends } beendet, mit einem Platz
   *[other] Am { $ends } beendet, mit { $seats } Plätzen
}
subscription-none = Noch keines. Mit dem Einlösen des ersten Schlüssels entsteht eines für ein Jahr.
redemption-after-keys = Sobald ein Schlüssel abgerufen und im Portal der Cloud eingelöst ist, wird seine Einlösung hier erfasst.
key-number = Schlüssel { $number }
record-redemption = Einlösung erfassen
key-not-redeemed = Keine Einlösung erfasst
key-redeemed = Eingelöst am { $date }, erfasst von { $name }
redemptions = Einlösungen
redemption-made-new = { $seats ->
    [one] { $date }: neues Abonnement, ein Platz bis zum { $ends }
   *[other] { $date }: neues Abonnement, { $seats } Plätze bis zum { $ends }
}
redemption-added = { $seats ->
    [one] { $date }: Lizenzen hinzugefügt, ein Platz bis zum { $ends }
   *[other] { $date }: Lizenzen hinzugefügt, { $seats } Plätze bis zum { $ends }
}
redemption-extended = { $seats ->
    [one] { $date }: Enddatum verlängert, ein Platz bis zum { $ends }
   *[other] { $date }: Enddatum verlängert, { $seats } Plätze bis zum { $ends }
}
open-cloud-portal = Portal der Cloud öffnen

## The page of a redemption

redemption-heading = Einlösung erfassen: { $product }
redemption-lead = Der Schlüssel selbst wird im Portal der Cloud eingelöst. Erfassen Sie hier, an welchem Tag das geschah und was dort ausgewählt wurde.
product-key = Product Key
present-subscription = Abonnement heute
redemption-day = Tag der Einlösung
redemption-day-hint = Vom { $first } bis zum { $last }
show-outcomes = Ergebnis anzeigen
day-missing = Geben Sie den Tag der Einlösung als Datum ein
day-in-future = Die Einlösung kann nicht in der Zukunft liegen
day-before-issue = Der Schlüssel wurde am { $date } ausgegeben: Er kann nicht vorher eingelöst worden sein
day-after-activate-by = Dieser Schlüssel konnte bis zum { $date } eingelöst werden
day-before-last = Ein Schlüssel dieses Produkts wurde am { $date } eingelöst: Erfassen Sie Einlösungen in der Reihenfolge ihrer Tage
redeemed-already = Dieser Schlüssel ist bereits als am { $date } eingelöst erfasst. Es wurde nichts geändert
key-revoked = Dieser Schlüssel wurde am { $date } widerrufen und durch einen anderen ersetzt. Es wurde nichts erfasst
choose-outcome = Was von beidem wurde ausgewählt?
one-outcome = Was die Einlösung ergibt
outcome-on = Berechnet für den { $date }
new-subscription = Neues Abonnement
add-licenses-text = Mehr Plätze teilen sich die restliche Zeit.
extend-text = Dieselben Plätze, für längere Zeit.
extend-too-long = Das Ende wäre der { $ends }. Spätestens möglich ist der { $limit }, 36 Monate ab heute
redemption-final = Ein Schlüssel wird einmal eingelöst: Was erfasst ist, kann hier nicht rückgängig gemacht werden.
record-add = Erfassen: Lizenzen hinzugefügt
record-extend = Erfassen: Enddatum verlängert
record-new = Neues Abonnement erfassen
outcome-changed = Seit der Anzeige hat sich etwas geändert. Prüfen Sie es noch einmal

## Told after it happened

flash-redeemed = { $seats ->
    [one] Die Einlösung ist erfasst: { $product } hat einen Platz.
   *[other] Die Einlösung ist erfasst: { $product } hat { $seats } Plätze.
}

## In the logs

log-keys-redeemed = Erfasst, dass Schlüssel { $key } { $of } am { $date } eingelöst wurde: { $seats ->
    [one] ein Platz bis zum { $until }
   *[other] { $seats } Plätze bis zum { $until }
}
log-keys-redeemed-some = Einlösung { $key ->
    [0] eines Schlüssels
   *[other] von Schlüssel { $key }
} { $of } erfasst
log-keys-redeemed-try = Versucht, die Einlösung { $key ->
    [0] eines Schlüssels
   *[other] von Schlüssel { $key }
} { $of } zu erfassen
