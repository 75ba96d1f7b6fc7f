# "Now find me" goes on from what was said; it is no hurry
person: Ngwe, whatsapp, language pcm
now: 2026-03-10 08:30

> Now find me person for clean house, na Mile 17 for Buea
< booking/ask_time
  trade: cleaning
