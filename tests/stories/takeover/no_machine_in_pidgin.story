# A person is asked for in Pidgin; the request is still there afterwards
person: Tita, whatsapp
now: 2026-03-10 08:30

> I want electrician for Nkwen
< booking/ask_time
> I wan talk with person, no be machine
< human/asked
  voice: pcm
... operator: Good morning Tita, wetin happen?
< nothing
> I want know if Emmanuel di come with im own ladder
< nothing
... operator: Yes, e get am. I give you back to Sabi.
... operator gives the word back
< human/back + booking/ask_time
> tomorrow for morning
< booking/summary
  says: Nkwen | Emmanuel | Wednesday 11 March
  not booked
