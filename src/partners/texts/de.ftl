### Companies: why nothing can be changed, and who helps.

who-can-give-role = Wer Ihnen eine Rolle zuweisen kann
closed-suspended = Ihr Unternehmen ist gesperrt: Bis die Sperre aufgehoben ist, kann nichts geändert werden.
closed-not-moved-in = Ihr Unternehmen verwaltet seine Vorteile bis zum Umzug im Membership Center.
