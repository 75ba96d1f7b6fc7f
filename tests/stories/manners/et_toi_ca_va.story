# "How are you?" and goodbye in the middle of a request
person: Ama, whatsapp, known, language fr
now: 2026-03-10 08:30

> un plombier à Akwa svp
< booking/ask_time
> et vous ça va ?
< smalltalk/well + booking/ask_time
  says: Je vais bien
  never: Sabi
> au revoir
< thanks/goodbye + booking/ask_time
  says: Au revoir
