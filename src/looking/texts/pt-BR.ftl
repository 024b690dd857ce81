### Operadores que veem uma empresa como os membros dela a veem.

look-heading = Como os membros a veem
look-verb = Ver como um membro
look-title = Ver a empresa { $company } como um membro
look-lead = Por 30 minutos, você vê as páginas da empresa como um membro com estas funções as vê, sem poder alterar nada.
look-text = Chaves do produto, IDs de suporte e endereços alternativos não são mostrados. No registro da empresa, os membros leem que o programa a consultou e por quê, mas não quem consultou.
look-roles-hint = Sem nenhuma função, você vê o que vê quem não tem função.
look-begin = Começar a ver
look-now = Você está vendo a empresa { $company } até { $until }. Começar de novo encerra esta consulta.
look-over = Você viu a empresa { $company } até { $at }. Essa consulta terminou.
flash-look-ended = Você não está mais vendo a empresa { $company }.

## O que dizem os registros

log-look-begun = Começou a ver a empresa { $mpn } como um membro ({ $roles }): { $why }
log-look-begun-try = Tentou ver a empresa { $mpn } como um membro
log-look-ended = Parou de ver a empresa { $mpn } como um membro ({ $how })
log-look-ended-try = Tentou parar de ver a empresa { $mpn } como um membro
log-look-pressed = pelo botão
log-look-time = os 30 minutos passaram
log-look-signed-out = saiu da conta
log-look-another = começou a ver de novo
log-look-session = a sessão ou a permissão para ver terminou
