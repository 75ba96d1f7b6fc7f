# The new hour counts, and not the morning of the reason behind it
person: John, telegram, language en
now: 2026-03-10 08:30

> need someone to fix my ceiling fan at Bonanjo tomorrow 9am
< booking/summary
> sorry make it 11, my daughter has school in the morning
< booking/summary
  says: 11 a.m.
