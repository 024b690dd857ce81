### Operadores que ven una empresa como la ven sus miembros.

look-heading = Como la ven sus miembros
look-verb = Ver como un miembro
look-title = Ver la empresa { $company } como un miembro
look-lead = Durante 30 minutos verá las páginas de la empresa como las ve un miembro con estos roles, sin poder cambiar nada.
look-text = No se muestran claves de producto, identificadores de soporte ni direcciones alternativas. En el registro de la empresa, sus miembros leen que el programa la consultó y por qué, pero no quién lo hizo.
look-roles-hint = Sin ningún rol verá lo que ve el personal.
look-begin = Empezar a ver
look-now = Está viendo la empresa { $company } hasta el { $until }. Si empieza de nuevo, esto termina.
look-over = Vio la empresa { $company } hasta el { $at }. Esa consulta ha terminado.
flash-look-ended = Ya no está viendo la empresa { $company }.

## Lo que dicen los registros

log-look-begun = Empezó a ver la empresa { $mpn } como un miembro ({ $roles }): { $why }
log-look-begun-try = Intentó ver la empresa { $mpn } como un miembro
log-look-ended = Dejó de ver la empresa { $mpn } como un miembro ({ $how })
log-look-ended-try = Intentó dejar de ver la empresa { $mpn } como un miembro
log-look-pressed = con el botón
log-look-time = pasaron los 30 minutos
log-look-signed-out = cerró la sesión
log-look-another = empezó a ver de nuevo
log-look-session = terminó la sesión o el permiso para ver
