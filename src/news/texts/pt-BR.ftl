### News that operators write to marketing contacts.

news = Novidades
lead-news = O que o programa escreveu aos contatos de marketing, do mais recente ao mais antigo. Os horários estão em UTC.
write-news = Escrever novidade
no-news = Nenhuma novidade enviada ainda
no-news-text = O que você escreve vai para os contatos de marketing das empresas com ofertas de entrada no mercado ativas.
newest-news = Novidades mais recentes
newer-news = Novidades posteriores
older-news = Novidades anteriores
news-count = { $count ->
    [one] { $count } envio
   *[other] { $count } envios
}
news-count-more = Mais de { $most } envios
news-to = Para
news-readers = Leitores
news-sent-on = Envio
news-sent-by = Enviada por
news-sent-to-offer = Contatos das empresas com a oferta ativa “{ $product }”
news-delivery = { $delivered ->
    [one] { $delivered } enviado
   *[other] { $delivered } enviados
}{ $queued ->
    [0] {""}
   *[other] , { $queued } na fila
}{ $failed ->
    [0] {""}
   *[other] , { $failed } com falha
}
news-title = Novidade { $number }

## Writing some

write-news-text = O contato de marketing de cada empresa recebe um e-mail, no idioma do contato se você o escrever nesse idioma.
news-to-everybody = Contatos de todas as empresas com uma oferta ativa
news-to-offer = Contatos das empresas com uma oferta ativa específica
news-to-company = Contato de uma empresa
news-offer = Oferta
news-company = ID do MPN da empresa
news-own-language = Obrigatório: quando um idioma fica em branco, os leitores dele recebem este texto.
news-other-language = Opcional
news-text = Texto
news-text-hint = No máximo { $most } caracteres. Cada linha é um parágrafo. Só os endereços que começam com https:// viram links.
news-no-offer = Escolha uma oferta.
news-no-company = Nenhuma empresa tem este ID do MPN.
news-subject-missing = Escreva um assunto: { $language }
news-text-missing = Escreva um texto: { $language }
news-subject-long = O assunto pode ter no máximo { $most } caracteres: { $language }
news-text-long = O texto pode ter no máximo { $most } caracteres: { $language }

## The preview

news-preview-title = Pré-visualização da novidade
news-readers-all = { $count ->
    [one] { $count } contato recebe.
   *[other] { $count } contatos recebem.
}
news-readers-in-language = { $count ->
    [0] Ninguém recebe neste idioma.
    [one] { $count } contato recebe assim:
   *[other] { $count } contatos recebem assim:
}
news-nobody = Ninguém receberia: nenhuma dessas empresas tem uma oferta ativa e também um contato de marketing que aceite e-mails.
news-send-text = Um envio não pode ser desfeito. No fim de cada e-mail, há um link para recusar novos e-mails da empresa.
news-send = { $count ->
    [one] Enviar para { $count } contato
   *[other] Enviar para { $count } contatos
}
news-change = Alterar a novidade
news-stale = Nada foi enviado: agora iria para pessoas diferentes das da pré-visualização, ou outra novidade foi enviada nesse meio-tempo. Verifique novamente.
news-sent-before = Nada foi enviado: este formulário já enviou outra novidade. Comece de novo.
flash-news-sent = { $count ->
    [one] A novidade está a caminho de { $count } contato.
   *[other] A novidade está a caminho de { $count } contatos.
}

mail-is-news = Novidades
log-news-sent = { $count ->
    [one] Enviou a novidade { $number } para { $count } contato de marketing
   *[other] Enviou a novidade { $number } para { $count } contatos de marketing
}
log-news-sent-some = Enviou uma novidade aos contatos de marketing
log-news-sent-try = Tentou enviar uma novidade aos contatos de marketing
log-contact-written = Escreveu ao contato de marketing { $member } (novidade { $number })
log-contact-written-try = Tentou escrever ao contato de marketing { $member }
