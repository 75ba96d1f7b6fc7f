# No, and then somebody who costs less; an insult does not hide a wish
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> plombier à Akwa jeudi 10h avec Serge
< booking/summary
> non
< booking/what_to_change
> quelqu'un de moins cher
< booking/summary
  says: Blaise
> espèce d'idiot
< smalltalk/abuse
> confirme
< booking/summary
  not booked
