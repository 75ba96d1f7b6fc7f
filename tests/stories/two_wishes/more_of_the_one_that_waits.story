# What is told of a service that waits asks for no third one
person: Ngum, whatsapp, language pcm
now: 2026-03-10 08:30

> I need plumber because tap di drop, and also generator man, the gen no gree start. Na for Nkwen, Bamenda
< booking/both + booking/ask_time
> Wednesday 10am
< booking/summary
  says: Gladys Neba
> the gen di start and stop
< booking/summary
  says: Gladys Neba
  not booked
> yes book am
< anything
> yes
< anything
  booked: plumber, Nkwen, 2026-03-11 10:00, Gladys
  booked: generator, Nkwen, 2026-03-11 10:00, Emmanuel
