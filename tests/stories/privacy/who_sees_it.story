# Who sees my data, asked in three languages
person: Ama, whatsapp
now: 2026-03-10 08:30

> vous vendez mes données ?
< help/privacy
> who sees my address?
< help/privacy
