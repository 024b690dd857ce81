### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = La membresía se canceló y, con ella, sus ventajas.
closed-cancelled-benefit = Esta ventaja se canceló, sola o con su membresía.
closed-not-started = La membresía empieza el { $starts }; las claves se pueden obtener desde entonces.
closed-lapsed = La membresía ha vencido: su período de renovación terminó el { $closed }.

## Where one stands

renewal-window-column = Período de renovación
memberships = Membresías
membership = Membresía
no-memberships = No hay ninguna membresía vigente.
anniversary = Aniversario
enrollment-not-started = Sin empezar
enrollment-active = Vigente
enrollment-in-window = En período de renovación
enrollment-lapsed = Vencida
enrollment-followed = Continuada
enrollment-cancelled = Cancelada

## What works in the renewal window

window-keys = No se emiten claves nuevas.
window-keys-shown = No se emiten claves nuevas; las que tiene se pueden volver a mostrar.
window-seats = Se pueden asignar puestos hasta el { $date }.
window-seats-closed = Ya no se asignan puestos.
window-technical = Se pueden activar ventajas hasta el { $date }.
window-technical-closed = Ya no se activan ventajas; las activas se pueden usar.
window-offers = Ya no se activan ofertas. Las activas terminan el día que figura en su fila; las solicitudes hechas a tiempo se atienden hasta el { $date }.
window-works = Lo que está en uso sigue funcionando hasta el { $date }.
window-renewal = Se puede renovar hasta el { $date }.
