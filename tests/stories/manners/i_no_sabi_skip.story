# The quarter passed over three times: why, what else would do, and a person
person: Ama, whatsapp, known, language pcm
now: 2026-03-10 08:30

> send plumber for Douala tomorrow 10
< booking/ask_quarter
> I no sabi
< why/question + booking/ask_quarter
> skip am
< booking/place_otherwise + booking/ask_quarter
> skip am
< human/offered
> yes
< human/asked
