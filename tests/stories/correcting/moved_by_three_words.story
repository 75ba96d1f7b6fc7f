# A booking is moved by a few words without accents, and once more
person: Hortense, whatsapp, language fr
booked: ac, Ndogbong, 2026-03-12 09:00, Moussa
now: 2026-03-10 08:30

> bjr on peut decaler la clim a vendredi ?
< booking/summary
  says: vendredi 13 mars | 9 h | Moussa
  booked: ac, Ndogbong, 2026-03-12 09:00, Moussa
> oui
< booking/booked
  booked: ac, Ndogbong, 2026-03-13 09:00, Moussa
> mince, vendredi jai reunion le matin. 15h plutot
< booking/summary
  says: vendredi 13 mars
  when: 2026-03-13 15:00
  booked: ac, Ndogbong, 2026-03-13 09:00, Moussa
> oui merci
< booking/booked
  booked: ac, Ndogbong, 2026-03-13 15:00, Moussa
