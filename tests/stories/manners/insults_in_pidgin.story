# An insult in Pidgin is answered calmly, and the request after it is taken
person: Ernest, telegram
now: 2026-03-10 08:30

> you be big thief, foolish machine
< smalltalk/abuse
  offers: Talk with person
  voice: pcm
> ok sorry. I need plumber for Nkwen tomorrow 10
< booking/summary
  says: Nkwen | Wednesday 11 March | Gladys
  not booked
> yes
< booking/booked + consent/ask
  booked: plumber, Nkwen, 2026-03-11 10:00, Gladys
