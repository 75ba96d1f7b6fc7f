# The quarter passed over three times: why, what else would do, and a person
person: Ama, whatsapp, known, language fr
now: 2026-03-10 08:30

> un plombier à Douala demain 10h
< booking/ask_quarter
> je sais pas
< why/question + booking/ask_quarter
> passe
< booking/place_otherwise + booking/ask_quarter
> passe
< human/offered
> oui
< human/asked
