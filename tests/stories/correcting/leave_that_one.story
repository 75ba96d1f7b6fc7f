# A service left for another one, in another town, in Pidgin
person: Mbah, whatsapp, language pcm
now: 2026-03-10 08:30

> Good evening, I dey for Garoua, ma kitchen sink don block. Plumber dey?
< greeting/hello + booking/no_provider_in_city
> Okay leave that one. For ma mami yi house for Buea, I want electrician
< booking/ask_quarter
  trade: electrician
  says: Buea
