### Companies: why nothing can be changed, and who helps.

who-can-give-role = Quién puede asignarle un rol
closed-suspended = Su empresa está suspendida: no se puede cambiar nada hasta que se levante la suspensión.
closed-not-moved-in = Su empresa administra sus ventajas en el Membership Center hasta que se traslade.
