# A low mark opens a complaint and offers a second visit or a person
person: Ama, telegram, language fr
now: 2026-03-10 08:30
knows: home = Deido

> un plombier jeudi à 9h
< booking/summary
> oui
< booking/booked
... 2 days later, 18:00
< rating/ask
  says: Blaise
> 2
< rating/low
  rated: 2
  complaint: open
  offers: Nouvelle visite | Parler à quelqu'un
> [button Nouvelle visite]
< complaint/redo + booking/ask_time
  says: Deido
  not booked
