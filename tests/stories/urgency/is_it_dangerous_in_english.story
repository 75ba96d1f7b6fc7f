# Whether it is dangerous, asked after the advice: the advice again, in english
person: Ama, whatsapp
now: 2026-03-10 08:30

> there are sparks coming from the socket
< safety/sparks + booking/ask_place
> is it dangerous?
< safety/sparks
