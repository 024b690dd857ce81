### Cloud keys: the tenant, redeeming them, and the subscription that this makes.

## Getting and showing the keys of a cloud product

confirm-show-keys-heading = Mostrar novamente as chaves de { $product }?
tenant-check = Verifique primeiro o locatário da nuvem.
tenant-check-text = Uma chave fica para sempre no locatário em que é resgatada. Abra o portal da nuvem em uma janela privada do navegador e veja em qual locatário você entrou.
tenant-checked = Verifiquei em qual locatário da nuvem as chaves serão resgatadas.
confirm-tenant-first = Confirme que você verificou o locatário da nuvem

## The open row

subscription = Assinatura
subscription-is = Assinatura: { $state }
subscription-runs = { $seats ->
    [one] { $seats } licença até { $ends }
   *[other] { $seats } licenças até { $ends }
}
subscription-ended = { $seats ->
    [one] Terminou em { $ends }, com { $seats } licença
   *[other] Terminou em { $ends }, com { $seats } licenças
}
subscription-none = Nenhuma ainda. O resgate da primeira chave cria uma, de um ano.
redemption-after-keys = Depois que uma chave é obtida e resgatada no portal da nuvem, o resgate é registrado aqui.
key-number = Chave { $number }
record-redemption = Registrar resgate
key-not-redeemed = Resgate não registrado
key-redeemed = Resgatada em { $date }, resgate registrado por { $name }
redemptions = Resgates
redemption-made-new = { $seats ->
    [one] { $date }: nova assinatura, { $seats } licença até { $ends }
   *[other] { $date }: nova assinatura, { $seats } licenças até { $ends }
}
redemption-added = { $seats ->
    [one] { $date }: licenças adicionadas, { $seats } licença até { $ends }
   *[other] { $date }: licenças adicionadas, { $seats } licenças até { $ends }
}
redemption-extended = { $seats ->
    [one] { $date }: data de término estendida, { $seats } licença até { $ends }
   *[other] { $date }: data de término estendida, { $seats } licenças até { $ends }
}
open-cloud-portal = Abrir o portal da nuvem

## The page of a redemption

redemption-heading = Registrar um resgate: { $product }
redemption-lead = A chave em si é resgatada no portal da nuvem. Registre aqui o dia em que isso foi feito e o que foi escolhido lá.
product-key = Chave do produto
present-subscription = Assinatura hoje
redemption-day = Dia do resgate
redemption-day-hint = De { $first } a { $last }
show-outcomes = Mostrar o resultado
day-missing = Informe o dia do resgate como data
day-in-future = O resgate não pode estar no futuro
day-before-issue = A chave foi emitida em { $date }: não pode ter sido resgatada antes disso
day-after-activate-by = O último dia para resgatar esta chave foi { $date }
day-before-last = Uma chave deste produto foi resgatada em { $date }: registre os resgates na ordem dos dias
redeemed-already = O resgate desta chave já está registrado em { $date }. Nada foi alterado
key-revoked = Esta chave foi revogada em { $date }, e há outra no lugar dela. Nada foi registrado
choose-outcome = Qual das duas opções foi escolhida?
one-outcome = O resultado do resgate
outcome-on = Calculado para { $date }
new-subscription = Nova assinatura
add-licenses-text = Mais licenças dividem o tempo que resta.
extend-text = As mesmas licenças, por mais tempo.
extend-too-long = O término seria em { $ends }. A extensão vai no máximo até { $limit }, 36 meses a partir de hoje
redemption-final = Uma chave é resgatada uma só vez: o que for registrado não pode ser desfeito aqui.
record-add = Registrar: licenças adicionadas
record-extend = Registrar: data de término estendida
record-new = Registrar a nova assinatura
outcome-changed = Algo mudou desde que isto foi mostrado. Verifique mais uma vez

## Told after it happened

flash-redeemed = { $seats ->
    [one] O resgate foi registrado: { $product } tem { $seats } licença.
   *[other] O resgate foi registrado: { $product } tem { $seats } licenças.
}

## In the logs

log-keys-redeemed = Registrou que a chave { $key } { $of } foi resgatada em { $date }: { $seats ->
    [one] { $seats } licença até { $until }
   *[other] { $seats } licenças até { $until }
}
log-keys-redeemed-some = Registrou o resgate { $key ->
    [0] de uma chave
   *[other] da chave { $key }
} { $of }
log-keys-redeemed-try = Tentou registrar o resgate { $key ->
    [0] de uma chave
   *[other] da chave { $key }
} { $of }
