### Product keys: getting them, showing them again, their pools.

## Keys and downloads

keys = Chaves
shown-until = Visíveis para você até { $until }
show-again = Mostrar novamente
show-again-hint = Mostra as mesmas chaves por dez minutos; o log registra quem fez isso e quando.
keys-to-get = { $count ->
    [one] { $count } chave é emitida do pool do programa e mostrada a você.
   *[other] { $count } chaves são emitidas do pool do programa e mostradas a você.
}
refund-ends = Obter chaves encerra o direito ao reembolso.
refund-ends-text = A associação { $package } ainda pode ser cancelada com reembolso até { $last-day }. Pedimos sua confirmação antes de qualquer coisa.
own-use = Para uso da própria empresa e para demonstrações sob a sua supervisão. Nunca para a conta, o hardware ou a infraestrutura de um cliente.
special-instructions = Instruções especiais
issued = Emitidas
keys-issued-by = { $at }, para { $name }
shown-to = Mostradas a
no-key-nothing-to-install = Este é um direito de uso, não um programa: não há chave.
no-key-installer = O instalador ativa o produto sem uma chave daqui.
downloads-elsewhere = Até migrar, sua empresa obtém os pacotes de instalação no Membership Center.
keys-need-role = Você não pode obter nem mostrar chaves. Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
who-can-get-keys = Quem pode obter chaves
downloads = Downloads
nothing-to-download = Não há nada para baixar de { $product }.
system = Sistema
show-downloads = Mostrar downloads
cannot-install = Não consegue instalar?
cannot-install-link = Como pedir suporte ao produto
installer = Pacote de instalação, { $language }, { $system }
closed-expired = O último dia para obter chaves foi { $last-day }.
closed-expired-renewable = O último dia para obter chaves foi { $last-day }. Uma renovação traz novos benefícios; ela é possível até { $closes }.
pool-too-small = Nenhuma chave foi emitida: o pool do programa para { $product } não tem chaves suficientes. A equipe do programa vê isso; tente novamente mais tarde.
pool-none-left = Nenhuma disponível no momento. O programa foi avisado.
pool-empty-row = Nenhuma disponível no momento

## The confirmation

confirm-keys-heading = Obter chaves de { $product }?
confirm-refund-first = Confirme que você abre mão do direito ao reembolso
refund-ends-confirm = Até { $last-day }, a associação { $package }, comprada em { $purchased-on }, pode ser cancelada com reembolso. Depois que uma chave é mostrada, isso deixa de ser possível.
refund-ends-alone = Até { $last-day }, este benefício ainda pode ser cancelado separadamente, com reembolso. Depois que uma chave é mostrada, isso deixa de ser possível.
what-happens = O que acontece
happens-issued = { $count ->
    [one] { $count } chave é emitida do pool do programa para a empresa { $company }.
   *[other] { $count } chaves são emitidas do pool do programa para a empresa { $company }.
}
happens-shown = As chaves de { $product } são mostradas a você por dez minutos; você pode mostrá-las novamente a qualquer momento.
happens-logged = O log registra quem as obteve, quando e de onde.
get-keys-give-up-refund = Obter chaves e abrir mão do reembolso

## Keys of several benefits

choose-for-keys = Escolher { $product }, { $package }
get-keys-of-chosen = Obter chaves dos escolhidos
all-that-end-on = Todos os que terminam em { $date } ({ $count })
get-keys-of-several = { $count ->
    [0] Obter chaves de vários produtos
    [one] Obter chaves de { $count } produto?
   *[other] Obter chaves de { $count } produtos?
}
keys-of-several = { $count ->
    [0] Chaves de vários produtos
    [one] Chaves de { $count } produto
   *[other] Chaves de { $count } produtos
}
several-none = Nada foi escolhido. Escolha primeiro os produtos na lista.
several-most = No máximo { $most } por vez: estes são os primeiros dos escolhidos.
several-again = Já emitidas; as mesmas chaves são mostradas novamente.
several-not-got = Nenhuma chave obtida.
happens-shown-several = Elas são mostradas a você por dez minutos em uma só página; você pode mostrá-las novamente a qualquer momento.
flash-several-keys-shown = { $count ->
    [one] As chaves de { $count } produto ficam visíveis para você por dez minutos.
   *[other] As chaves de { $count } produtos ficam visíveis para você por dez minutos.
}

## Told after it happened

flash-keys-shown = As chaves de { $product } ficam visíveis para você por dez minutos.

## The pools, for operators

key-pools = Pools de chaves
lead-key-pools = As chaves do produto que o programa tem e quantas delas foram emitidas.
pools-empty = { $count ->
    [one] { $count } pool está vazio.
   *[other] { $count } pools estão vazios.
}
pools-empty-text = Quando uma empresa solicita uma chave de um pool vazio, a solicitação é recusada.
no-pools = Ainda não há pools de chaves
no-pools-text = Um produto de software ou de nuvem ganha um pool com a primeira importação de chaves.
no-match-pools = Nenhum pool está neste estado.
show-all-pools = Mostrar todos os pools
available = Disponíveis
pool-empty = Vazio
pool-low = Quase vazio
pool-enough = Suficiente

## Mails, and their names for operators

mail-keys-revealed-subject = As chaves de { $product } foram mostradas pela primeira vez
mail-keys-revealed = { $by } obteve as chaves de { $product } para a empresa { $company } em { $at }. As chaves não estão neste e-mail.
mail-keys-revealed-check = Se ninguém na sua empresa deveria ter feito isso, veja o benefício e fale com essa pessoa.
mail-pool-empty-subject = Pool de chaves vazio: { $product }
mail-pool-empty = Um parceiro queria chaves de { $product }, e o pool não tem chaves suficientes. Nada foi emitido; a emissão volta quando o pool for reabastecido.
mail-is-keys-revealed = Chaves mostradas pela primeira vez
mail-is-pool-empty = Pool de chaves vazio
mail-several-keys-revealed-subject = As chaves de { $count } produtos foram mostradas pela primeira vez
mail-several-keys-revealed = { $by } obteve chaves para a empresa { $company } em { $at }, destes produtos: { $products }. As chaves não estão neste e-mail.
mail-is-several-keys-revealed = Chaves de vários produtos mostradas pela primeira vez

## In the logs

log-keys-issued = { $keys ->
    [0] Obteve as chaves { $of }
    [one] Obteve { $keys } chave { $of }
   *[other] Obteve { $keys } chaves { $of }
}
log-keys-issued-try = Tentou obter as chaves { $of }
log-keys-revealed = { $first ->
    [true] Mostrou as chaves { $of } pela primeira vez
   *[false] Mostrou novamente as chaves { $of }
}
log-keys-revealed-try = Tentou mostrar as chaves { $of }

## Imports of keys, for operators

key-imports = Importações de chaves
lead-key-imports = Arquivos de chaves a caminho de um pool, dos mais recentes aos mais antigos.
import-keys = Importar chaves
no-imports = Nenhum arquivo foi importado ainda
no-imports-text = As chaves entram em um pool por um arquivo CSV ou de texto.
import-keys-text = Um arquivo contém as chaves de um só produto. Primeiro você vê o que há nele: nada entra no pool antes da sua confirmação.
import-file = Arquivo com chaves
import-file-hint = CSV cujo cabeçalho chama uma coluna de “key” ou “product key”, ou texto com uma chave por linha. Sem JavaScript, no máximo { $most }.
import-send = Examinar o arquivo
import-no-product = Escolha o produto das chaves.
import-no-file = Escolha um arquivo que não esteja vazio.
import-file-large = O arquivo é maior que { $most }.
import-of = Importação de chaves: { $product }
import-begun = Início
import-received = Recebido
import-received-of = { $done } de { $size }
import-in-file = Chaves no arquivo
import-fresh = Novas
import-repeated = Repetidas no arquivo
import-in-pool = Já em um pool
import-issued = Já emitidas ou revogadas
import-malformed = Linhas que não são chaves
import-receiving = Em envio
import-checking = Em verificação
import-ready = Aguardando sua confirmação
import-inserting = Entrando no pool
import-done = No pool
import-failed = Ilegível
import-discarded = Descartada
import-again-hint = Isso continua automaticamente, mesmo se você fechar a página.
import-look-again = Ver o andamento
import-going-on = O arquivo não chegou inteiro
import-going-on-text = Chegaram { $done } de { $size }. Escolha o mesmo arquivo novamente para enviar o resto. Sem JavaScript, descarte esta importação e comece de novo.
import-go-on = Enviar o resto
import-other-file = Este não é o arquivo com que o envio começou.
import-broke-off = Não foi possível enviar o arquivo inteiro. Tente novamente: o que já chegou fica guardado.
import-malformed-heading = { $count ->
    [one] { $count } linha não é uma chave
   *[other] { $count } linhas não são chaves
}
import-malformed-text = Nada do arquivo entra no pool. Corrija-o e importe-o novamente.
import-failed-text = Não é possível ler o arquivo. Nada dele entra no pool.
import-nothing-new = Nenhuma chave do arquivo é nova: não há nada para importar.
import-confirm-text = As chaves novas entram no pool todas de uma vez; as outras ficam de fora. Se ninguém confirmar antes de { $at }, a importação é excluída.
import-confirm = { $count ->
    [one] Importar { $count } chave nova
   *[other] Importar { $count } chaves novas
}
import-looked-again = Algumas chaves do arquivo entraram em um pool depois que você o examinou. Nada foi importado; esta é a situação agora.
import-changed = Nada foi feito: a importação não está mais como foi mostrada. Examine-a novamente.
import-discard = Descartar a importação
import-done-text = { $count ->
    [one] { $count } chave entrou no pool.
   *[other] { $count } chaves entraram no pool.
}
import-left-out = Linhas que não entram no pool
import-left-out-csv = Baixar estas linhas com os motivos (CSV)
import-line = Linha
import-why = Motivo
import-at = Linha { $line }: { $why }
import-newest = Importações mais recentes
import-newer = Importações posteriores
import-older = Importações anteriores
flash-import-discarded = A importação foi descartada.

## What is wrong with a line, behind its number

wrong-not-text = o caractere { $letter } não é texto. Salve o arquivo como CSV ou texto em UTF-8.
wrong-packed = este é um arquivo compactado, como uma pasta de trabalho do Excel. Salve-o como CSV.
wrong-no-keys = o arquivo não contém nenhuma chave.
wrong-line-long = tem { $count } caracteres, e no máximo { $most } são possíveis.
wrong-many-columns = tem { $count } colunas, e no máximo { $most } são possíveis.
wrong-no-key-column = das { $count } colunas, nenhuma se chama “key” ou “product key”.
wrong-two-key-columns = as colunas { $first } e { $second } têm ambas o nome da coluna de chaves.
wrong-other-columns = tem { $count } colunas, e o cabeçalho tem { $expected }.
wrong-quotes = as aspas no caractere { $letter } não foram fechadas ou têm algo depois.
wrong-no-key = a coluna { $column } não contém uma chave.
wrong-key-short = o conteúdo da coluna { $column } tem { $count } letras e dígitos, e uma chave tem no mínimo { $least }.
wrong-key-long = o conteúdo da coluna { $column } tem { $count } letras e dígitos, e uma chave tem no máximo { $most }.
wrong-letter = o caractere { $letter } não faz parte de uma chave: são possíveis A a Z, dígitos e hifens.
wrong-repeated = repetida no arquivo
wrong-in-pool = já em um pool
wrong-issued = já emitida ou revogada

## Imports in the logs

log-of-some-product = de um produto
log-key-import-begun = Começou a importar chaves { $of }
log-key-import-begun-try = Tentou importar chaves { $of }
log-key-import-confirmed = { $keys ->
    [one] Confirmou a importação de { $keys } chave { $of }
   *[other] Confirmou a importação de { $keys } chaves { $of }
}
log-key-import-confirmed-try = Tentou confirmar a importação de chaves { $of }
log-key-import-discarded = Descartou uma importação de chaves { $of }
log-key-import-discarded-try = Tentou descartar uma importação de chaves { $of }
log-key-import-done = { $keys ->
    [one] Colocou { $keys } chave { $of } no pool
   *[other] Colocou { $keys } chaves { $of } no pool
}
log-key-import-done-try = Tentou colocar chaves { $of } no pool

## Levels, for operators

pool-lasts = Duração
pool-pace = Duração, no ritmo dos últimos 90 dias
pool-no-pace = Sem previsão
pool-lasts-today = menos de um dia
pool-lasts-days = { $days ->
    [one] cerca de { $days } dia
   *[other] cerca de { $days } dias
}
pool-lasts-weeks = { $weeks ->
    [one] cerca de { $weeks } semana
   *[other] cerca de { $weeks } semanas
}
pool-lasts-year = um ano ou mais
threshold = Avisar quando restarem poucas
threshold-keys = Menos chaves que
threshold-hint = Abaixo desse número, o pool fica quase vazio, e quem tem a função de administrador e quer e-mails sobre pools de chaves recebe um aviso, uma só vez. Com 0, nunca.
threshold-save = Atualizar o limite
threshold-wrong = Informe um número inteiro de 0 a { $most }.
flash-threshold-set = O limite de { $product } foi atualizado.
mail-pools-low-subject = { $count ->
    [one] { $count } pool de chaves está quase vazio
   *[other] { $count } pools de chaves estão quase vazios
}
mail-pools-low = Restam menos chaves que o limite definido para o aviso:
mail-pool-low = { $count ->
    [one] { $product }: { $count } chave
   *[other] { $product }: { $count } chaves
}
mail-is-pools-low = Pools de chaves quase vazios
log-threshold-set = Definiu o limite do pool de chaves { $of } como { $count }
log-threshold-set-try = Tentou definir o limite do pool de chaves { $of }

## Taking keys out, for operators

pool-retired = Encerrado
revoke-keys = Revogar chaves
revoke-text = O pool de { $product } tem { $count } chaves que ninguém obteve. As chaves que você revogar saem dele: ninguém mais as obtém, e nenhuma importação as traz de volta.
revoke-which = Quais
revoke-any = As mais recentes do pool
revoke-of-import = Da importação de { $at }
revoke-count = Quantas chaves
revoke-count-hint = Se houver menos, todas.
revoke-reason = Motivo
revoke-reason-hint = Aparece no log do programa.
revoke-final = Esta ação não pode ser desfeita.
revoke-no-count = Informe quantas chaves: um número inteiro de 1 a { $most }.
revoke-nothing = Não há mais chaves assim no pool.
revoke-no-reason = Informe um motivo.
revoke-long-reason = Reduza o motivo a { $most } caracteres.
flash-keys-revoked = { $count ->
    [one] { $count } chave foi revogada.
   *[other] { $count } chaves foram revogadas.
}
retire-pool = Encerrar o pool
retire-pool-text = Nada mais é emitido do pool de { $product }: as empresas são avisadas de que não há chaves. As chaves já emitidas continuam com as empresas. O pool pode ser reaberto.
take-pool-up = Reabrir o pool
take-pool-up-text = As chaves de { $product } voltam a ser emitidas do pool.
flash-pool-retired = Nada mais é emitido do pool de { $product }.
flash-pool-taken-up = O pool de { $product } foi reaberto.
log-keys-revoked = { $count ->
    [one] Revogou { $count } chave { $of } que ninguém tinha obtido
   *[other] Revogou { $count } chaves { $of } que ninguém tinha obtido
}
log-keys-revoked-try = Tentou revogar chaves { $of }
log-pool-retired = Encerrou o pool de chaves { $of }
log-pool-retired-try = Tentou encerrar o pool de chaves { $of }
log-pool-taken-up = Reabriu o pool de chaves { $of }
log-pool-taken-up-try = Tentou reabrir o pool de chaves { $of }

## Issued keys, for operators

issued-keys = Chaves emitidas
lead-issued-keys = Procure uma chave emitida: pela empresa ou como a empresa a cita.
issued-keys-company-hint = O ID do MPN ou o início do nome. Sozinho, leva a todas as chaves da empresa.
issued-keys-key = Chave do produto
issued-keys-key-hint = A chave inteira; ou os cinco últimos caracteres, junto com a empresa. Ela é comparada, sem ser guardada nem mostrada novamente.
issued-keys-look-up = Procurar
issued-keys-nothing-typed = Informe uma empresa ou uma chave.
issued-keys-no-company = Não existe essa empresa.
issued-keys-ending-alone = Informe também a empresa: muitas chaves podem terminar assim.
issued-keys-no-key = Informe uma chave inteira ou os cinco últimos caracteres.
issued-keys-unknown = Nenhuma chave emitida corresponde a esta.
issued-keys-several = Várias chaves desta empresa terminam assim: procure-as aqui.
issued-keys-none = Nenhuma chave foi emitida para a empresa { $company }
issued-keys-of = Chaves emitidas para a empresa { $company }
issued-keys-count = { $count ->
    [one] { $count } chave
   *[other] { $count } chaves
}
issued-keys-count-more = Mais de { $count } chaves
issued-keys-ending = Termina em
issued-keys-newest = Chaves mais recentes
issued-keys-newer = Chaves posteriores
issued-keys-older = Chaves anteriores
issued-key-title = { $product }: { $key }
issued-key-unseen = Ainda não mostrada
issued-key-shown = Chave mostrada
issued-key-redeemed = Resgatada
issued-key-revoked = Revogada
issued-key-to = Emitida para
issued-key-redeemed-on = Resgatada em
issued-key-replaces = No lugar de
issued-key-revoked-at = Revogada em
issued-key-replaced-by = Substituída por
issued-key-history = O que foi feito com as chaves deste benefício
issued-key-no-history = Nada registrado.

## Replacing an issued key

replace-key = Substituir a chave
replace-happens-new = Uma nova chave é emitida do pool de { $product } para a empresa { $company }. Ninguém a vê antes que a empresa a mostre.
replace-happens-revoked = { $key } é marcada como revogada, com o seu motivo. Ela não é mais mostrada, o resgate dela não pode ser registrado e nenhuma importação a traz de volta.
replace-happens-told = Os administradores globais da empresa recebem um e-mail com o seu motivo. As chaves que estiverem visíveis nesse momento são ocultadas.
replace-reason-hint = A empresa lê este texto. Não informe a chave.
replace-final = Uma chave pode ser substituída uma vez, e a substituta, nunca. Esta ação não pode ser desfeita.
replace-reason-tells-key = Informe o motivo sem a chave.
replace-off-replaced = { $by } substituiu esta chave em { $at }. Uma chave pode ser substituída uma vez.
replace-off-replacement = Esta chave está no lugar de outra. Uma substituta não pode ser substituída.
replace-off-redeemed = Esta chave foi resgatada em { $day }: há uma assinatura baseada nela.
replace-off-suspended = A empresa está suspensa: ela não pode mostrar chaves.
replace-off-not-moved-in = A empresa ainda não migrou: ela não pode mostrar chaves.
replace-off-cancelled = A associação ou o benefício foi cancelado: a empresa não pode mostrar as chaves.
replace-off-over = A empresa não pode mais mostrar as chaves deste benefício: o prazo terminou.
replace-pool-too-small = O pool de { $product } não tem nenhuma chave que possa ser emitida. Nada foi alterado.
flash-key-replaced = A chave foi revogada. A chave { $number } foi emitida no lugar dela.
revoked-keys = Chaves revogadas
key-revoked-line = { $key }: revogada em { $day }, substituída por { $replacement }. Motivo: { $reason }
key-revoked-ending = { $key }, que termina em { $ending }: revogada em { $day }, substituída por { $replacement }. Motivo: { $reason }
mail-key-replaced-subject = Uma chave de { $product } foi substituída
mail-key-replaced = Uma chave de { $product } obtida pela empresa { $company } foi revogada pelo programa em { $at }. Uma nova foi emitida no lugar dela.
mail-key-replaced-reason = O motivo: { $reason }
mail-key-replaced-show = As chaves não estão neste e-mail. Para ver a nova, mostre-as novamente na página do benefício.
mail-is-key-replaced = Chave substituída
log-key-replaced = Substituiu a chave { $key } { $of } pela chave { $other }
log-key-replaced-try = Tentou substituir a chave { $key } { $of }
log-issued-key-read = Consultou a chave { $key } { $of }
log-issued-key-read-try = Tentou consultar a chave { $key } { $of }
log-issued-keys-looked-up = Consultou as chaves emitidas para a empresa MPN { $mpn-id }
log-issued-keys-looked-up-try = Tentou procurar uma chave emitida
