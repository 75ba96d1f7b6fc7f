# The person is asked for by name after the recap, in Camfranglais
person: Darrell, whatsapp
now: 2026-03-10 08:30

> gars l'eau passe sous l'évier, plombier à Bonapriso jeudi 10h tu peux ?
< booking/summary
  says: Blaise | jeudi 12 mars
  voice: fr, tu
> non je wanda sur lui, envoie Serge plutôt
< booking/summary
  says: Serge | jeudi 12 mars
  never: Blaise
  not booked
> ça va, c'est bon
< booking/booked + consent/ask
  booked: plumber, Bonapriso, 2026-03-12 10:00, Serge
