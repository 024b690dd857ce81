### The test mail of the set-up.

mail-is-test = Test-E-Mail
mail-test-subject = Test-E-Mail des Partnerportals
mail-test = Wenn Sie dies lesen, kommen E-Mails des Portals an.
mail-test-reason = Sie erhalten diese E-Mail, weil Sie sie in der Konsole angefordert haben.
