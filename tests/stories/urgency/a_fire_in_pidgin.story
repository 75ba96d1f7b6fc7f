# Fire in the house, in Pidgin: out first, and call 118
person: Manka, telegram
now: 2026-03-10 19:15

> fire di burn for ma kitchen, house di burn!!
< safety/fire
  says: 118
  voice: pcm
  not booked
