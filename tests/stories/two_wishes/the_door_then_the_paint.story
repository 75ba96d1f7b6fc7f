# One for the door, then one who paints, in Pidgin
person: Ama, whatsapp
now: 2026-03-10 08:30

> send carpenter for the kitchen door for Akwa, then man wey di paint for two room
< booking/both + booking/ask_time
  says: carpenter | painter
