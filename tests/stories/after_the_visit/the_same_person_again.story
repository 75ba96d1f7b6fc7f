# A low mark, a word more, and the same person comes again
person: Ama, telegram, known
now: 2026-04-06 10:00

> un plombier à Makepe demain à 8h
< booking/summary
> oui
< booking/booked

... 2026-04-07 16:00
< rating/ask
> 2
< rating/low
  complaint: open
> le robinet fuit encore, c'est du travail bâclé
< complaint/noted
  complaint: open
> qu'il repasse demain à 9h
< complaint/redo + booking/summary
  says: Blaise | mercredi 8 avril | 9 h
> oui
< booking/booked
