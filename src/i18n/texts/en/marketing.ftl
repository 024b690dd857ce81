### The marketing contact and the Go-to-market page.

## Choosing a person

more-people = More people fit than are shown here. Search for a name or mail address.
