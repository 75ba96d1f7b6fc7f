# "Just delete my address" is no yes to erasing everything, in English
person: Ama, whatsapp, known
now: 2026-03-10 08:30

> delete my data
< privacy/delete_confirm
> just delete my address
< privacy/reset_confirm
> yes
< privacy/reset_done
