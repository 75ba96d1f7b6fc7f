# Gas named in French and smelt in Pidgin
person: Ama, telegram
now: 2026-03-10 09:15

> sa di smell gaz for Akwa
< safety/gas + booking/summary
