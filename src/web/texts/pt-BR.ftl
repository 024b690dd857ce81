### What all lists and forms say alike.

## Everywhere

copy = Copiar
copied = Copiado
cancel = Cancelar
from-to = de { $from } a { $to }
back-to-list = Voltar à lista

## Lists

filter-all = Tudo
filter-label = Filtro
search = Pesquisar
search-placeholder = Pesquisar…
download-csv = Baixar CSV
pages = Páginas
page-word = Página
no-match-heading = Nenhum resultado
show-all = { $count ->
    [one] Mostrar tudo ({ $count })
   *[other] Mostrar tudo ({ $count })
}

## What joins words

label-colon = :{" "}
between-sentences = {" "}
full-stop = .
comma = ,{" "}
in-brackets = ({ $what })
question = { $what }?
page-number = Página { $page }

## Choosing a person

find-person = Parte do nome ou do endereço de e-mail
more-people = Há mais pessoas do que as mostradas aqui. Pesquise um nome ou endereço de e-mail.
people-found = { $count ->
    [one] { $count } pessoa encontrada.
   *[other] { $count } pessoas encontradas.
}
many-people-found = { $count ->
    [one] Mais de { $count } pessoa encontrada. Digite mais do nome ou do endereço de e-mail.
   *[other] Mais de { $count } pessoas encontradas. Digite mais do nome ou do endereço de e-mail.
}
still-chosen = Escolha mantida: { $name }.
