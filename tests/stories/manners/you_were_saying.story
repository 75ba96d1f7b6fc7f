# "Tu disais ?" brings the question back, in a mix with tu
person: Yannick, whatsapp
now: 2026-06-16 14:40

> yo tu peux me trouver un peintre à Melen please
< booking/ask_time
  voice: fr, tu
> désolé j'étais au phone, tu disais quoi ?
< booking/ask_time
  asks: time
> vendredi matin
< booking/summary
  says: vendredi 19 juin | Yannick
> comment ? tu peux répéter
< booking/summary
  says: vendredi 19 juin
  not booked
> ok
< booking/booked + consent/ask
  booked: painter, Melen, 2026-06-19 morning, Yannick
