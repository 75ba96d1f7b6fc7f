# The hour refused is asked anew, and another one refused changes nothing
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> plumber at Akwa tomorrow at 10
< booking/summary
> not 9
< booking/summary
  when: 2026-03-11 10:00
> not at 10
< booking/ask_time
  not booked
