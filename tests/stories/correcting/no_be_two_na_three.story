# An hour put right by a bare number, in Pidgin
person: Mbah, telegram, language pcm
now: 2026-03-10 08:30

> plumber for Akwa tomorrow 2pm
< booking/summary
> no be 2, na 3
< booking/summary
  when: 2026-03-11 15:00
  not booked
