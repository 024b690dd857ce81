### The marketing contact and the Go-to-market page.

## Choosing a person

more-people = Здесь показаны не все подходящие пользователи. Найдите нужного по имени или адресу электронной почты.
