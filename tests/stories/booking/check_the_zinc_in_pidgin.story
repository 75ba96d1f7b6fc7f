# "For check" is what shall be done, and no place
person: Ngwe, telegram, new
now: 2026-03-10 08:30

> I want person for check the zinc for ma house for Muea, Thursday for morning
< booking/summary
  trade: roofing
  place: Muea
  when: 2026-03-12 morning
