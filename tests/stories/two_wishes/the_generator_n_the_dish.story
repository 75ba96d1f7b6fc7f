# Two troubles joined as it is texted, in English
person: Ama, whatsapp
now: 2026-03-10 08:30

> gen wont start n the dish fell off d roof, I'm at Akwa
< booking/both + booking/ask_time
  says: generator | dish
