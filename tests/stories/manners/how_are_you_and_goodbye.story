# "How are you?" and goodbye in the middle of a request
person: Ama, whatsapp, known, language en
now: 2026-03-10 08:30

> plumber at Akwa
< booking/ask_time
> how are you?
< smalltalk/well + booking/ask_time
  says: well, thank
  never: Sabi
> goodbye
< thanks/goodbye + booking/ask_time
  says: Goodbye
