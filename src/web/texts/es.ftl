### What all lists and forms say alike.

## Everywhere

copy = Copiar
copied = Copiado
cancel = Cancelar
from-to = del { $from } al { $to }
back-to-list = Volver a la lista

## Lists

filter-all = Todo
filter-label = Filtro
search = Buscar
search-placeholder = Buscar…
download-csv = Descargar CSV
pages = Páginas
page-word = Página
no-match-heading = No hay resultados
show-all = { $count ->
    [one] Mostrar todo ({ $count })
   *[other] Mostrar todo ({ $count })
}

## What joins words

label-colon = :{" "}
between-sentences = {" "}
full-stop = .
comma = ,{" "}
in-brackets = ({ $what })
question = ¿{ $what }?
page-number = Página { $page }

## Choosing a person

find-person = Parte de un nombre o de una dirección de correo
more-people = No se muestran todas las personas que coinciden. Busque un nombre o una dirección de correo.
people-found = { $count ->
    [one] { $count } persona encontrada.
   *[other] { $count } personas encontradas.
}
many-people-found = { $count ->
    [one] Más de { $count } persona encontrada. Escriba una parte mayor del nombre o de la dirección de correo.
   *[other] Más de { $count } personas encontradas. Escriba una parte mayor del nombre o de la dirección de correo.
}
still-chosen = Persona aún seleccionada: { $name }.
