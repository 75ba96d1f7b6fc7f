# "I do not know" to a recap books nothing, and is not answered with the same again
person: Ama, whatsapp
now: 2026-03-10 08:30

> plombier akwa
< booking/ask_time
> je sais pas
< booking/summary
> je sais pas
< booking/what_to_change
  not booked
