### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = Benefícios
software = Software
cloud = Nuvem
visual-studio-subscriptions = Assinaturas do Visual Studio
technical-benefits = Benefícios técnicos
go-to-market = Entrada no mercado
get-keys = Obter chaves
assign-user = Atribuir usuário
activate = Ativar
status = Status
expires = Expira em
expired = Expirado
access-id = ID de acesso
contract-id = ID de contrato
submit-request = Enviar solicitação
add = Adicionar
update = Atualizar
change = Alterar
add-licenses = Adicionar licenças
extend-end-date = Estender data de término
benefit-expiry-date = Data de expiração do benefício
marketing-contact = Contato de marketing
unlimited = Ilimitado

## What the formats in `formats.rs` say in words

today = hoje
tomorrow = amanhã
yesterday = ontem
in-days = { $days ->
    [one] em { $days } dia
   *[other] em { $days } dias
}
days-ago = { $days ->
    [one] há { $days } dia
   *[other] há { $days } dias
}
file-size-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}
file-size-kilobytes = { $size } kB
file-size-megabytes = { $size } MB
file-size-gigabytes = { $size } GB
file-size-terabytes = { $size } TB
