### Announcements: lines that operators put on the pages of companies.

announcements = Comunicados
announcements-lead = Uma linha no alto das páginas das empresas que você escolher, de um momento a outro. Os horários estão em UTC.
announcement-new = Escrever um comunicado
no-announcements = Ainda não há comunicados
no-announcements-text = O que você escreve fica no alto das páginas das empresas pelo tempo que escolher.
announcement-text = Texto
announcement-from = De
announcement-to = Até
announcement-for = Para
announcement-planned = Planejado
announcement-running = Em exibição
announcement-over = Encerrado
announcement-to-all = Todas as empresas
announcement-to-some = Empresas com estes números
announcement-companies-count = { $count ->
    [one] { $count } empresa
   *[other] { $count } empresas
}
announcement-numbers = IDs do MPN
announcement-numbers-hint = Um por linha ou separados por vírgulas; no máximo { $most }.
announcement-from-day = Primeiro dia
announcement-from-time = A partir deste horário nesse dia, em UTC
announcement-from-time-hint = Em branco, desde o começo do dia.
announcement-to-day = Último dia
announcement-to-time = Até este horário nesse dia, em UTC
announcement-to-time-hint = Em branco, até o fim do dia.
announcement-dismissible = Cada leitor pode fechá-lo
announcement-save = Salvar o comunicado
announcement-change-text = Depois de alterado, é mostrado de novo a quem o fechou.
announcement-end = Encerrar agora
announcement-end-text = Some na hora de todas as páginas e fica na lista.
announcement-remove = Remover o comunicado
announcement-remove-text = Some de todas as páginas e da lista. O registro guarda o texto.
announcement-dismiss = Fechar
announcement-no-day = Escolha um dia.
announcement-no-time = Escreva o horário como 09:30.
announcement-ends-first = Deve terminar depois de começar.
announcement-past = Já estaria encerrado. Escolha um fim posterior.
announcement-no-numbers = Escreva pelo menos um ID do MPN.
announcement-too-many = Podem ser indicadas no máximo { $most } empresas.
announcement-unknown = Nenhuma empresa tem este ID do MPN: { $numbers }
announcement-changed-meanwhile = Nada foi feito: o comunicado mudou nesse meio-tempo. Veja-o e faça de novo.
flash-announcement-saved = O comunicado foi salvo.
flash-announcement-ended = O comunicado foi encerrado.
flash-announcement-removed = O comunicado foi removido.
log-announcement-made = Publicou o comunicado “{ $about }”
log-announcement-made-try = Tentou publicar o comunicado “{ $about }”
log-announcement-changed = Alterou o comunicado “{ $about }”
log-announcement-changed-try = Tentou alterar o comunicado “{ $about }”
log-announcement-ended = Encerrou o comunicado “{ $about }”
log-announcement-ended-try = Tentou encerrar o comunicado “{ $about }”
log-announcement-removed = Removeu o comunicado “{ $about }”
log-announcement-removed-try = Tentou remover o comunicado “{ $about }”
log-announcement-dismissed = Fechou o comunicado “{ $about }”
log-announcement-dismissed-try = Tentou fechar o comunicado “{ $about }”
