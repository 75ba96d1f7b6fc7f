# Two words show and erase what is known, and the erasing is asked about first
person: Ada, telegram, language en
visited: cleaner, Molyko, 2026-01-10 08:30, Comfort, 5 stars
now: 2026-03-10 08:30

> my data
< privacy/export
> forget me
< privacy/delete_confirm
  knows: home = Molyko
> yes erase it
< privacy/deleted
  erased
