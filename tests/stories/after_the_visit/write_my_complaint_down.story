# Work that did not hold is a complaint, in Pidgin
person: Ekema, whatsapp, language pcm
visited: plumber, Muea, 2026-03-09 15:00
now: 2026-03-10 08:30

> I be taxi man, I no get money for throway. The work wey ya plumber do on Monday no good at all, e don spoil again
< complaint/opened
  complaint: open
