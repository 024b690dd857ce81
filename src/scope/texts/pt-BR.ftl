### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = Erro:{" "}
skip-to-content = Ir para o conteúdo
company = Empresa
language = Idioma
sign-out = Sair
menu = Menu
menu-main = Menu principal
console = Console
times-in = Fuso horário: { $zone }
problems-heading = Há um problema
suspended-label = Suspensão
suspended-heading = A empresa { $company } está suspensa.
suspended-text = Você pode ver tudo, mas não alterar nada. Motivo:
controls-taken-out = Caracteres que não podem ser mostrados foram removidos do que você digitou.
site-description = Benefícios da sua associação de parceiro: chaves do produto e downloads, assinaturas de nuvem, licenças, suporte e ofertas de entrada no mercado.
# The name of the portal while the programme’s own is not known yet.
portal-name = Portal de parceiros

## What went wrong, and what to do

to-start = Ir para a página inicial
try-again = Tentar novamente
incident = Incidente
not-found-heading = Não há nada neste endereço
not-found-text = Talvez ele tenha sido digitado incorretamente ou pertença a uma empresa da qual você não é membro.
dead-link-heading = Este link não funciona mais
dead-link-text = Ele já foi usado, é antigo demais ou não foi copiado por inteiro. Peça um novo: em “Esqueceu a senha?”, onde você entra no portal, ou a quem o enviou.
method-heading = Este endereço não serve para isso
method-text = Volte à página anterior e use os botões dela.
forbidden-heading = Você não tem permissão para fazer isto aqui
forbidden-text = Você tentou { $action }. Para isso é preciso ter uma destas funções na empresa: { $roles }.
who-may-do-it = Quem pode fazer isto
not-their-task-text = Você tentou { $action }. Para isso é preciso ter uma destas funções no programa: { $roles }. Quem tem a função de administrador pode atribuir uma delas.
not-operator-text = O console é reservado à equipe do programa.
cross-site-heading = Este formulário veio de outro site
cross-site-text = Nada foi alterado. Se você o preencheu aqui, recarregue a página e envie-o novamente.
unknown-host-heading = Este não é o servidor que você solicitou
unknown-host-text = Abra o portal no endereço que você recebeu.
too-large-heading = O envio é grande demais
too-large-text = Nada foi alterado. Envie menos dados de uma vez.
too-slow-heading = O envio demorou demais
too-slow-text = Nada foi alterado: sua conexão estava lenta demais para enviar tudo a tempo. Tente novamente ou envie menos dados de uma vez.
too-many-at-once-heading = Você está enviando vários formulários longos ao mesmo tempo
too-many-at-once-text = Nada foi alterado. Espere um dos outros terminar e envie este novamente.
bad-request-heading = Não foi possível entender esta solicitação
bad-request-text = Nada foi alterado. Volte à página anterior, recarregue-a e tente mais uma vez.
unavailable-heading = Voltamos em instantes
unavailable-text = O portal não pode fazer isto no momento. O que foi salvo continua salvo. Tente novamente em alguns segundos.
internal-heading = Algo deu errado do nosso lado
internal-text = O erro está no log com o número abaixo. Se acontecer novamente, informe esse número ao programa.
menu-replies = { $count ->
    [one] { $count } aguarda sua resposta
   *[other] { $count } aguardam sua resposta
}

## Ver uma empresa como os membros dela a veem

looking-label = Consulta de uma empresa
looking-heading = Você está vendo a empresa { $company } como os membros dela a veem ({ $roles }).
looking-text = Até { $until }. Motivo: { $reason }
looking-end = Parar de ver
operators-look = A equipe do programa olha, os parceiros agem.
only-looking-text = Enquanto você vê uma empresa como os membros dela a veem, não pode alterar nada nela. A tentativa fica registrada.
only-looking-back = Voltar às páginas da empresa
not-shown-while-looking = Não é mostrado à equipe do programa
