### Companies: why nothing can be changed, and who helps.

who-can-give-role = Qui peut vous attribuer un rôle
closed-suspended = Votre entreprise est suspendue : rien ne peut être modifié avant la levée de la suspension.
closed-not-moved-in = Votre entreprise gère ses avantages sur le Partner Membership Center jusqu’à son transfert.
