### The marketing contact and the Go-to-market page.

## Choosing a person

more-people = 此处未显示所有符合条件的用户。请按姓名或电子邮件地址搜索。
