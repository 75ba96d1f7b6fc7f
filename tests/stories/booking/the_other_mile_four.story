# A quarter that two towns have: the usual town is said, and corrected, in Pidgin
person: Ayuk, telegram
now: 2026-03-10 08:30

> abeg I want plumber for Mile 4, tap di leak
< booking/ask_time
  place: Mile 4 | Limbe
  voice: pcm
> no be Limbe, na Mile 4 for Bamenda
< booking/ask_time
  place: Mile 4 | Bamenda
> monday for morning
< booking/summary
  says: Monday 16 March | Gladys
  never: Limbe
> correct
< booking/booked + consent/ask
  booked: plumber, Mile 4, 2026-03-16 morning, Gladys
