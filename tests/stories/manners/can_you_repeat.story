# "Repeat please" brings the recap back, in English
person: Mercy, telegram
now: 2026-06-16 14:40

> i need an electrician at Nkwen thursday afternoon
< booking/summary
  says: Thursday 18 June | Emmanuel
> repeat please
< booking/summary
  says: Thursday 18 June | Emmanuel
  not booked
> do i pay him with momo or cash?
< price/payment + booking/summary
  not booked
> good, yes
< booking/booked + consent/ask
  booked: electrician, Nkwen, 2026-06-18 afternoon, Emmanuel
