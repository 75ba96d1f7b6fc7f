# Whether it is dangerous, asked after the advice: the advice again, in pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> sparks dey come out for my socket
< safety/sparks + booking/ask_place
> e dey dangerous?
< safety/sparks
