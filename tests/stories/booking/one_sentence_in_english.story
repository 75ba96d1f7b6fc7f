# Everything in one sentence, in English; nothing is to be remembered
person: Ada, telegram
now: 2026-03-10 08:30

> Good morning, I need an electrician at Molyko Buea on Thursday at 3pm please
< booking/summary
  says: Good morning, Ada | Molyko | Thursday 12 March | 3 p.m. | Peter Tabe
  voice: en
  offers: Confirm | Another person | Change

> yes please
< booking/booked + consent/ask
  booked: electrician, Molyko, 2026-03-12 15:00, Peter

> no thanks
< consent/no + contact/ask_phone
  consent: none
  asks: phone

> 677451200
< contact/saved
  asks: nothing
