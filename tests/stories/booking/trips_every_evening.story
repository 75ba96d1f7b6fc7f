# How often a fault shows is no wish for a weekly visit
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> I want an electrician for my mother at Nkwen, Bamenda. Her breaker trips every evening
< booking/ask_time
  never: every day
