# Every Friday, from next week on
person: John, telegram, language en
now: 2026-03-10 08:30

> cleaner in Molyko every friday at 9am
< booking/summary
> starting next week
< booking/summary
  says: every Friday from 20 March at 9 a.m.
