# The phone number comes as a contact card, in Pidgin
person: Ngwe, telegram
now: 2026-03-10 08:30

> electrician for Bomaka tomorrow 9 o'clock abeg
< booking/summary
> yes
< booking/booked + consent/ask
> yes, na good thing
< consent/all + contact/ask_phone
  asks: phone
> [contact]
< contact/saved
  asks: nothing
  booked: electrician, Bomaka, 2026-03-11 09:00, Peter
