# What cancelling costs is a question, and cancels nothing, in three languages
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-13 09:00, Nadège
now: 2026-03-10 08:30

> Je dois payer quelque chose si j'annule ?
< price/cancelling
  booked: electrician, Akwa, 2026-03-13 09:00, Nadège
> annulez l'électricien
< cancel/confirm
> y a des frais si j'annule ?
< price/cancelling + cancel/confirm
  booked: electrician, Akwa, 2026-03-13 09:00, Nadège
> if I cancel I go pay money?
< price/cancelling + cancel/confirm
  booked: electrician, Akwa, 2026-03-13 09:00, Nadège
> do I pay anything if I cancel
< price/cancelling + cancel/confirm
> ok garde
< cancel/kept
  booked: electrician, Akwa, 2026-03-13 09:00, Nadège
