# The mark was too kind; why she did so is more of the complaint; and the answer waits for the husband
person: Ama, whatsapp
booked: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 07:30

... 16:00
< rating/ask
> 2
< rating/low
  rated: 2
> 1 plutôt, le 2 c'était trop gentil
< rating/low
  rated: 1
> pourquoi elle a laissé tout ça comme ça ? maintenant le carrelage est trempé
< complaint/noted
> I will choose once my husband comes home
< smalltalk/as_you_wish
  complaint: open
> ok yes come again tomorrow at 9
< complaint/redo + booking/no_other_provider
  says: 9
> on la garde
< booking/summary
  when: 2026-03-11 09:00
