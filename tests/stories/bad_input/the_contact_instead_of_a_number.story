# The phone number as a contact and a wrong number before, in Pidgin
person: Ngwe, telegram
now: 2026-03-10 08:30

> electrician for Bomaka tomorrow 9 o'clock abeg
< booking/summary
> yes
< booking/booked + consent/ask
> yes
< consent/all + contact/ask_phone
  asks: phone
> 12345
< contact/bad
  asks: phone
> [contact]
< contact/saved
  asks: nothing
  booked: electrician, Bomaka, 2026-03-11 09:00, Peter
