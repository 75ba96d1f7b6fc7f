# Person and time do not matter, in SMS French
person: Aïcha, whatsapp
now: 2026-06-16 10:20

> slt jai d cafards partt ds la cuisine, g suis a Ndogpassi
< booking/ask_time
  trade: pest control
  place: Ndogpassi
> nimporte kel jour, le + tot possible
< booking/summary
  says: Solange
  not booked
> oui merci
< booking/booked + consent/ask
