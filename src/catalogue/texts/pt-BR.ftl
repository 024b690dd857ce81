### Kinds of benefits, and the units that they come in.

menu-technical = Técnicos
unit-cores = { $count ->
    [one] núcleo
   *[other] núcleos
}
unit-seats = { $count ->
    [one] licença
   *[other] licenças
}
unit-incidents = { $count ->
    [one] incidente
   *[other] incidentes
}
unit-hours = { $count ->
    [one] hora
   *[other] horas
}

### The catalogue’s file: what is wrong in it.

catalogue-at = Linha { $line }, coluna { $column }
catalogue-wrong-syntax = Isto não é TOML: { $message }
catalogue-wrong-not-text = O arquivo não é texto em UTF-8
catalogue-wrong-too-large = O arquivo é maior que { $size }
catalogue-wrong-format = Este portal lê arquivos com format = { $format }
catalogue-wrong-unknown-key = Essa chave não existe aqui
catalogue-wrong-missing = Falta { $key }
catalogue-wrong-expected-text = Escreva um texto entre aspas
catalogue-wrong-expected-number = Escreva um número inteiro sem aspas
catalogue-wrong-expected-yes-no = Escreva true ou false
catalogue-wrong-expected-table = Isto deve ser uma tabela
catalogue-wrong-expected-list = Isto deve ser uma lista
catalogue-wrong-expected-grant = Escreva um número, uma tabela com core, added, cap ou unlimited, ou a palavra unlimited entre aspas
catalogue-wrong-range = Escreva um número de { $least } a { $most }
catalogue-wrong-word = Escreva uma destas opções: { $words }
catalogue-wrong-code = Um código tem letras minúsculas de a a z, dígitos e hifens (em um pacote: sublinhados), no máximo 60
catalogue-wrong-language = Os idiomas do portal são { $languages }
catalogue-wrong-address = Escreva um endereço completo que comece com https
catalogue-wrong-price-comma = Escreva o preço com ponto e sem vírgula, por exemplo 1200.50
catalogue-wrong-price = Escreva o preço em dígitos, com no máximo { $digits } depois do ponto
catalogue-wrong-no-product = Não há produto { $code } no catálogo
catalogue-wrong-no-package = Não há pacote { $code } no catálogo
catalogue-wrong-no-offer = Não há oferta { $code } no catálogo
catalogue-wrong-itself = Uma oferta não pode coexistir consigo mesma aqui
catalogue-wrong-empty = Escreva algo
catalogue-wrong-too-long = Escreva no máximo { $most } caracteres
catalogue-wrong-control = Há um caractere de controle ou um fim de linha onde não pode haver
catalogue-wrong-download-twice = Este idioma com este sistema aparece duas vezes aqui
catalogue-wrong-no-english = Escreva também em inglês (en): é o idioma usado quando outro falta
catalogue-wrong-grants-nothing = Isto não concede nada
catalogue-wrong-no-support-ids = Um produto técnico que o portal atende precisa de support_ids
catalogue-wrong-not-activated = Só produtos técnicos e ofertas de entrada no mercado são atendidos
catalogue-wrong-in-use = Isto falta e está em uso: mantenha e, em vez de excluir, marque como descontinuado
