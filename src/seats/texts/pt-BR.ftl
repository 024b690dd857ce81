### Seats: giving them to members, taking them back.

seats = Licenças
seats-status = { $assigned } { $assigned ->
    [one] atribuída
   *[other] atribuídas
}, { $free } { $free ->
    [one] livre
   *[other] livres
}{ $cooling ->
    [0] {""}
   *[other] , { $cooling } em espera
}
seat-number = Licença { $number }
held-before = Antes:
seats-never-used = { $count ->
    [one] { $count } licença nunca foi usada.
   *[other] { $count } licenças nunca foram usadas.
}
seat-free-on = Livre para outra pessoa em { $date }
seat-stays = Reservada para quem a teve por último até o próximo ano da associação
seat-free = Livre
seat-until = Até { $date }
free-or-until = Livre ou até
has-seat = Tem a licença { $seat }
assign-to-me = Atribuir a mim
to-the-seats = Ver quem tem as licenças
credit-moves-left = { $count ->
    [0] Este crédito já foi reatribuído o número máximo de vezes neste ano. Ele ainda pode voltar para quem o teve por último.
    [one] Este crédito ainda pode ser reatribuído a outra pessoa { $count } vez neste ano.
   *[other] Este crédito ainda pode ser reatribuído a outra pessoa { $count } vezes neste ano.
}
credit-bulk = O crédito anual do Azure fica com a primeira pessoa a quem foi atribuído até o próximo ano da associação.
cloud-portal = Gerenciar no portal da própria nuvem
take-back = Retirar
reassign = Reatribuir
give-back-to = Devolver a { $name }
assign-to = Atribuir a { $name }
reassign-to = Reatribuir a { $name }
who-can-assign = Quem pode atribuir
seats-need-role = Você não pode atribuir nem retirar licenças. Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
seats-closed = O último dia para atribuir licenças foi { $last-day }.
refund-ends-by-assigning = Atribuir uma licença encerra o direito ao reembolso: a associação { $package } ainda pode ser cancelada com reembolso até { $last-day }. Pedimos sua confirmação antes de qualquer coisa.

## The seats in a benefit’s row

search-seats-label = Pesquisar por titular ou número da licença
search-seats = Pesquisar as licenças
seat-pages = Licenças por número
seat-range = Licenças { $first } a { $last }
no-seat-matches = Nenhuma licença corresponde à pesquisa.
show-all-seats = Mostrar todas as licenças

## Asked before it happens

confirm-assign-heading = Atribuir { $product } a { $member }?
assigning-ends-refund = Atribuir uma licença encerra o direito ao reembolso.
assigning-ends-refund-text = Até { $last-day }, a associação { $package }, comprada em { $purchased-on }, pode ser cancelada com reembolso. Depois que uma licença é atribuída, isso deixa de ser possível.
assigning-ends-refund-alone = Até { $last-day }, este benefício ainda pode ser cancelado separadamente, com reembolso. Depois que uma licença é atribuída, isso deixa de ser possível.
assign-give-up-refund = Atribuir a { $name } e abrir mão do reembolso
remove-from-seat = Retirar a licença { $seat } de { $holder }
removal-text = { $holder } perde { $product } imediatamente.
removal-free-on = { $holder } pode receber a licença de volta a qualquer momento. Para outra pessoa, ela fica livre em { $date }.
removal-stays = Antes do próximo ano da associação, só { $holder } pode receber a licença de volta.
removal-free-at-once = A licença fica livre para outra pessoa imediatamente.
reassign-seat = Reatribuir a licença { $seat } de { $holder }
reassign-same-seat = A nova pessoa recebe uma licença imediatamente.
reassign-other-seat = A nova pessoa recebe outra licença, se houver uma livre. { $consequence }

## What stands in the way

way-same-product = { $member } já tem uma licença de { $product }, do pacote { $package }.
way-other-credit = { $member } tem outro crédito do Azure: { $product }, do pacote { $package }. Retire-o primeiro; cada pessoa pode ter apenas um crédito.
way-bulk = O crédito anual do Azure não pode ser combinado com o que um Action Pack concede: { $member } tem { $product }, do pacote { $package }. Retire-o primeiro ou escolha outra pessoa.
no-seat-next-free = Nenhuma licença está livre. A próxima fica livre para outra pessoa em { $date }.
no-seat-free = Nenhuma licença está livre.
no-moves-left = Este crédito foi reatribuído cinco vezes neste ano da associação. Ele só pode voltar para quem o teve por último.
member-has-seat = { $member } já tem a licença { $seat }.
seat-ended-meanwhile = Outra pessoa retirou esta licença nesse meio-tempo. Nada foi alterado.

## Credit from elsewhere

outside-offers = Ofertas fora do programa.
outside-offers-text = O crédito anual do Azure não pode ser combinado com outro crédito do Azure. Aqui não é possível saber o que alguém tem de outra origem, por exemplo, de um contrato Enterprise, um passe pré-pago ou uma avaliação.
outside-checked = Verifiquei: quem recebe este crédito não tem nenhum de outra origem.
confirm-outside-first = Confirme que você verificou se há créditos do Azure de outra origem

## Many at once

assign-several = Atribuir várias de uma vez

## Many at once: the list

list-addresses = Endereços de e-mail
list-addresses-hint = Um por linha, ou separados por vírgulas, pontos e vírgulas ou espaços; no máximo { $most }.
list-file = Ou um arquivo CSV
list-file-hint = Com uma coluna chamada “{ $heading }”, salvo como CSV; no máximo 256 KiB.
list-template = Baixar um modelo
# The heading of the column of addresses in the template
list-heading = e-mail
preview = Pré-visualização

## Many at once: what keeps it from being a list

list-empty = Informe pelo menos um endereço de e-mail ou escolha um arquivo que contenha um.
list-too-large = A lista é maior que 256 KiB. Nada foi lido. Uma lista tem no máximo { $most } endereços; divida-a e envie as partes uma após a outra.
list-too-many = A lista tem { $count } endereços; no máximo { $most } são aceitos de uma vez. Divida-a e envie as partes uma após a outra.
file-empty = O arquivo está vazio.
file-not-text = O arquivo não é de texto. Na planilha, salve-o como “CSV UTF-8” e escolha-o novamente.
file-columns = A primeira linha do arquivo deve ter exatamente uma coluna “{ $heading }”. Ela tem: { $columns }.

## Many at once: the preview

many-title = Atribuir { $product } a várias pessoas
many-summary = Recebem licença: { $gets }{ $skipped ->
    [0] {""}
   *[other] , linhas ignoradas: { $skipped }
}{ $bad ->
    [0] {""}
   *[other] , linhas com erro: { $bad }
}
many-free = Licenças livres: { $before } agora, { $after } depois
many-caption = O que acontece, linha por linha
column-line = Linha
column-address = Endereço de e-mail
column-person = Pessoa
column-outcome = O que acontece
line-gets = Recebe a licença { $seat }
line-has = Já tem a licença { $seat }: linha ignorada
line-repeats = Repete a linha { $line }: linha ignorada
line-without-address = Não há endereço de e-mail nesta linha.
line-deceives = Nenhuma pessoa ativa na sua empresa tem o endereço { $email }. Ele contém caracteres invisíveis ou parecidos com outros: { $letters }.
many-line = Linha { $line }: { $text }
many-more-lines = { $count ->
    [one] Mais { $count } linha não pode ser atribuída.
   *[other] Mais { $count } linhas não podem ser atribuídas.
}
many-blocked = { $count ->
    [one] { $count } linha não pode ser atribuída; por isso, nada será atribuído. Corrija-a ou remova-a e gere a pré-visualização novamente.
   *[other] { $count } linhas não podem ser atribuídas; por isso, nada será atribuído. Corrija-as ou remova-as e gere a pré-visualização novamente.
}
many-nothing-to-do = Não há nada a fazer: todas as pessoas da lista já têm uma licença.
many-stale = Algo mudou desde a pré-visualização, ou ela não foi feita. Nada foi atribuído. Isto é o que aconteceria agora.
assign-many = { $count ->
    [one] Atribuir { $count } licença
   *[other] Atribuir { $count } licenças
}
assign-many-give-up-refund = { $count ->
    [one] Atribuir { $count } licença e abrir mão do reembolso
   *[other] Atribuir { $count } licenças e abrir mão do reembolso
}
many-change = Alterar a lista

## Taking several back

take-back-selected = Retirar as selecionadas…
removals-title = { $count ->
    [0] Retirar licenças de { $product }
    [one] Retirar { $count } licença de { $product }?
   *[other] Retirar { $count } licenças de { $product }?
}
removals-text = Estas pessoas perdem { $product } imediatamente. Elas podem receber a licença de volta a qualquer momento; a tabela diz quando outras pessoas podem recebê-la.
removals-caption = As licenças e quando outras pessoas podem recebê-las
column-afterwards = Depois
removals-free-at-once = Livre para outra pessoa imediatamente
removals-gone = Já retirada
removals-verb = { $count ->
    [one] Retirar { $count } licença
   *[other] Retirar { $count } licenças
}
removals-none = Escolha pelo menos uma licença para retirar.
removals-stale = Algo mudou desde a pré-visualização, ou ela não foi feita. Nada foi retirado. Isto é o que aconteceria agora.

## Told after it happened

flash-seat-assigned = { $member } tem a licença { $seat } de { $product }.
flash-seat-released = { $member } não tem mais a licença { $seat } de { $product }.
flash-seats-assigned = { $count ->
    [one] { $count } pessoa recebeu uma licença de { $product }.
   *[other] { $count } pessoas receberam uma licença de { $product }.
}
flash-seats-released = { $count ->
    [one] { $count } licença de { $product } foi retirada.
   *[other] { $count } licenças de { $product } foram retiradas.
}

## Mails, and their names for operators

mail-seat-assigned-subject = Agora você pode usar { $product }
mail-seat-assigned = { $by }, da empresa { $company }, atribuiu { $product } a você.
mail-seat-accept-first = Você recebeu um convite para a empresa { $company } e ainda não faz parte dela: primeiro aceite o convite pelo link do e-mail em que ele chegou.
mail-seat-invited-reason = Você recebeu este e-mail porque há um convite para você na empresa { $company }.
mail-seat-assigned-until = O uso é possível até { $date }. Sua página “Minhas atribuições” mostra onde usar e gerenciar.
mail-seat-released-subject = Não está mais atribuído a você: { $product }
mail-seat-released = { $by }, da empresa { $company }, retirou sua atribuição de { $product }. Sua página “Minhas atribuições” mostra o que você ainda tem.
mail-seats-ended-subject = Não está mais atribuído a você: { $products }
mail-seats-ended = A empresa { $company } não tem mais os benefícios de onde vinha o que estava atribuído a você: { $products }. Eles foram cancelados.
mail-seats-lapsed = A associação da empresa { $company } terminou e, com ela, o que estava atribuído a você: { $products }.
mail-seats-fewer = A empresa { $company } renovou a associação com menos licenças. Isto não está mais atribuído a você: { $products }.
mail-seats-ended-left = Sua página “Minhas atribuições” mostra o que você ainda tem.
mail-is-seat-assigned = Licença atribuída
mail-is-seat-released = Licença retirada
mail-is-seats-ended = Licenças encerradas

## In the logs

log-seat-assigned = { $seat ->
    [0] Atribuiu uma licença { $of } a { $member }
   *[other] Atribuiu a licença { $seat } { $of } a { $member }
}
log-seat-assigned-some = { $seat ->
    [0] Atribuiu uma licença { $of }
   *[other] Atribuiu a licença { $seat } { $of }
}
log-seat-assigned-try = { $seat ->
    [0] Tentou atribuir uma licença { $of } a { $member }
   *[other] Tentou atribuir a licença { $seat } { $of } a { $member }
}
log-seat-assigned-try-some = { $seat ->
    [0] Tentou atribuir uma licença { $of }
   *[other] Tentou atribuir a licença { $seat } { $of }
}
log-seat-assigned-try-many = { $count ->
    [one] Tentou atribuir licenças { $of } a { $count } pessoa
   *[other] Tentou atribuir licenças { $of } a { $count } pessoas
}
log-seat-taken-back = { $seat ->
    [0] Retirou de { $member } uma licença { $of }
   *[other] Retirou de { $member } a licença { $seat } { $of }
}
log-seat-taken-back-deactivated = { $seat ->
    [0] Retirou de { $member } uma licença { $of }, após desativar o acesso
   *[other] Retirou de { $member } a licença { $seat } { $of }, após desativar o acesso
}
log-seat-ended-cancelled = { $seat ->
    [0] Uma licença { $of }, atribuída a { $member }, terminou: o benefício foi cancelado
   *[other] A licença { $seat } { $of }, atribuída a { $member }, terminou: o benefício foi cancelado
}
log-seat-ended-lapsed = { $seat ->
    [0] Uma licença { $of }, atribuída a { $member }, terminou com a associação
   *[other] A licença { $seat } { $of }, atribuída a { $member }, terminou com a associação
}
log-seat-ended-fewer = { $seat ->
    [0] Uma licença { $of }, atribuída a { $member }, terminou: a associação renovada concede menos
   *[other] A licença { $seat } { $of }, atribuída a { $member }, terminou: a associação renovada concede menos
}
log-seat-revived = { $seat ->
    [0] Devolveu uma licença { $of } a { $member }, pois a associação foi renovada a tempo
   *[other] Devolveu a licença { $seat } { $of } a { $member }, pois a associação foi renovada a tempo
}
log-seat-taken-back-some = { $seat ->
    [0] Retirou uma licença { $of }
   *[other] Retirou a licença { $seat } { $of }
}
log-seat-taken-back-try = { $seat ->
    [0] Tentou retirar de { $member } uma licença { $of }
   *[other] Tentou retirar de { $member } a licença { $seat } { $of }
}
log-seat-taken-back-try-some = { $seat ->
    [0] Tentou retirar uma licença { $of }
   *[other] Tentou retirar a licença { $seat } { $of }
}
log-seat-taken-back-try-many = { $count ->
    [one] Tentou retirar { $count } licença { $of }
   *[other] Tentou retirar { $count } licenças { $of }
}
