# A price in a mix, thought over, and the request is left for good
person: Nadia, whatsapp
now: 2026-03-10 08:30

> Hello, how much pour un ménage à Bonapriso please
< price/range
  not booked
> ok c'est noté, je vais réfléchir
< booking/kept_for_later
  not booked
> laissez tomber finalement
< booking/dropped
  not booked
