# Before dawn, the morning instead of at once is this morning, in pidgin
person: Ama, whatsapp
now: 2026-03-10 03:00

> socket dey bring fire for Molyko
< ... + booking/summary
  when: now
> make e come for morning instead
< booking/summary
  when: 2026-03-10 morning
  not booked
