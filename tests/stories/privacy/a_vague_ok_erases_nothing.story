# A vague "ok" after a question in between erases nothing, a yes does, in English and French
person: Ama, whatsapp, known
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> delete my data
< privacy/delete_confirm
> will my cleaning still happen?
< status/upcoming + privacy/delete_confirm
> ok then
< unclear/question + privacy/delete_confirm
> oui
< privacy/deleted
