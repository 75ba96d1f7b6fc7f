# A yes that names a manager, where a manager is one of the ways on
person: Grace, whatsapp, language en
visited: plumber, Molyko, 2026-02-10 09:00, Divine
booked: plumber, Molyko, 2026-03-10 10:00, Divine
now: 2026-03-10 08:30

... 21:00
< rating/ask
> 2
< rating/low
> yes
< complaint/redo + booking/no_other_provider
> yes, your manager please
< human/asked
