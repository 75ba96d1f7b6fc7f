# Whether it is dangerous, asked after the advice: the advice again, in french
person: Ama, whatsapp
now: 2026-03-10 08:30

> il y a des étincelles à la prise
< safety/sparks + booking/ask_place
> c'est dangereux ?
< safety/sparks
