# Everything is erased, in English, and a new request begins at zero
person: Ada, whatsapp, language en
visited: cleaner, Molyko, 2026-01-10 08:30, Comfort, 5 stars
now: 2026-03-10 08:30

> remove all my data from your system please
< privacy/delete_confirm
  knows: home = Molyko
> yes erase it
< privacy/deleted
  erased
> i need a cleaner tomorrow at 9
< booking/ask_place
  never: Molyko | Comfort
