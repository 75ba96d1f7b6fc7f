# The quarter passed over three times: why, what else would do, and a person
person: Ama, whatsapp, known, language en
now: 2026-03-10 08:30

> a plumber in Douala tomorrow 10am
< booking/ask_quarter
> I don't know
< why/question + booking/ask_quarter
> skip
< booking/place_otherwise + booking/ask_quarter
> skip
< human/offered
> yes
< human/asked
