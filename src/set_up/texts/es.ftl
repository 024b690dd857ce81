### The test mail of the set-up.

mail-is-test = Correo electrónico de prueba
mail-test-subject = Correo electrónico de prueba del portal de partners
mail-test = Si lee esto, los correos electrónicos del portal llegan correctamente.
mail-test-reason = Recibe este correo electrónico porque lo pidió en la consola.
