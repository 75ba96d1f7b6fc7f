# A yes for the one service, another moment for the other, and a third beside a yes
person: Odile, whatsapp, language fr
now: 2026-03-10 08:30

> bonjour, un plombier et une femme de ménage à Bonapriso, jeudi à 9h svp
< booking/summary
  trade: plumber
> le plombier, c'est parfait, par contre pour le ménage mettez vendredi après-midi
< ... + booking/summary
  booked: plumber, Bonapriso, 2026-03-12 09:00
  trade: cleaner
  when: 2026-03-13 afternoon
> oui, réservez. Je veux aussi quelqu'un pour regarder le frigo qui ne refroidit plus
< ... + booking/summary
  booked: plumber, Bonapriso, 2026-03-12 09:00
  booked: cleaner, Bonapriso, 2026-03-13 afternoon
  trade: ac
> aucune des deux choses ne presse, annulez cette demande
< booking/dropped
