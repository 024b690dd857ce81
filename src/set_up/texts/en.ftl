### The test mail of the set-up.

mail-is-test = Test mail
mail-test-subject = Test mail of the partner portal
mail-test = If you read this, mails of the portal arrive.
mail-test-reason = You get this mail because you have asked for it in the console.
