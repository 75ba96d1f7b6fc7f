# "How are you?" and goodbye in the middle of a request
person: Ama, whatsapp, known, language pcm
now: 2026-03-10 08:30

> abeg send plumber for Akwa
< booking/ask_time
> how you dey?
< smalltalk/well + booking/ask_time
  says: dey fine
  never: Sabi
> bye bye
< thanks/goodbye + booking/ask_time
  says: Bye bye
