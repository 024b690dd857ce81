### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = Error:{" "}
skip-to-content = Ir al contenido
company = Empresa
language = Idioma
sign-out = Cerrar sesión
menu = Menú
menu-main = Menú principal
console = Consola
times-in = Zona horaria: { $zone }
problems-heading = Hay un problema
suspended-label = Suspensión
suspended-heading = La empresa { $company } está suspendida.
suspended-text = Puede ver todo, pero no cambiar nada. Motivo:
controls-taken-out = Se han eliminado caracteres que no se pueden mostrar de lo que escribió.
site-description = Ventajas de su membresía de partner: claves de producto y descargas, suscripciones en la nube, puestos, soporte y ofertas de comercialización.
# The name of the portal while the programme’s own is not known yet.
portal-name = Portal de partners

## What went wrong, and what to do

to-start = Ir a la página de inicio
try-again = Reintentar
incident = Incidente
not-found-heading = No hay nada en esta dirección
not-found-text = Es posible que esté mal escrita o que pertenezca a una empresa de la que no es miembro.
dead-link-heading = Este vínculo ya no funciona
dead-link-text = Ya se ha usado, es demasiado antiguo o no se copió completo. Pida uno nuevo: con «¿Olvidó su contraseña?» en la página de inicio de sesión, o a la persona que se lo envió.
method-heading = Esta dirección no sirve para eso
method-text = Vuelva a la página anterior y use sus botones.
forbidden-heading = No puede hacer esto aquí
forbidden-text = Ha intentado { $action }. Para ello se necesita uno de estos roles en la empresa: { $roles }.
who-may-do-it = Quién puede hacerlo
not-their-task-text = Ha intentado { $action }. Para ello se necesita uno de estos roles en el programa: { $roles }. Se lo puede asignar alguien con el rol de administrador.
not-operator-text = La consola está reservada al equipo del programa.
cross-site-heading = Este formulario procede de otro sitio
cross-site-text = No se ha cambiado nada. Si lo rellenó aquí, vuelva a cargar la página y envíelo de nuevo.
unknown-host-heading = Este no es el servidor que solicitó
unknown-host-text = Abra el portal en la dirección que recibió.
too-large-heading = El envío es demasiado grande
too-large-text = No se ha cambiado nada. Envíe menos datos a la vez.
too-slow-heading = El envío ha sido demasiado lento
too-slow-text = No se ha cambiado nada: su conexión era demasiado lenta para enviarlo todo a tiempo. Inténtelo de nuevo o envíe menos datos a la vez.
too-many-at-once-heading = Está enviando varios formularios largos a la vez
too-many-at-once-text = No se ha cambiado nada. Espere a que termine uno de los otros y vuelva a enviar este.
bad-request-heading = No se ha podido entender esta petición
bad-request-text = No se ha cambiado nada. Vuelva a la página anterior, cárguela otra vez e inténtelo de nuevo.
unavailable-heading = Volvemos en un momento
unavailable-text = El portal no puede hacer esto en este momento. Lo que se guardó sigue guardado. Inténtelo de nuevo dentro de unos segundos.
internal-heading = Se ha producido un error por nuestra parte
internal-text = El error está anotado con el número que aparece abajo. Si vuelve a ocurrir, comunique este número al programa.
menu-replies = { $count ->
    [one] { $count } espera su respuesta
   *[other] { $count } esperan su respuesta
}

## Ver una empresa como la ven sus miembros

looking-label = Consulta de una empresa
looking-heading = Está viendo la empresa { $company } como la ven sus miembros ({ $roles }).
looking-text = Hasta el { $until }. Motivo: { $reason }
looking-end = Dejar de ver
operators-look = El equipo del programa mira, los partners actúan.
only-looking-text = Mientras ve una empresa como la ven sus miembros, no puede cambiar nada en ella. El intento queda registrado.
only-looking-back = Volver a las páginas de la empresa
not-shown-while-looking = No se muestra al equipo del programa
