# A low mark that was a slip opens no complaint for good, in Pidgin
person: Ekema, whatsapp, language pcm
booked: plumber, Molyko, 2026-03-10 10:00, Divine
now: 2026-03-10 08:30

... 18:00
< rating/ask
> 1
< rating/low
  complaint: open
  promotions: stopped
> sorry, I mean 5
< rating/high
  rated: 5
  complaint: none
  promotions: allowed
> yes
< booking/nothing_to_confirm
  not booked
