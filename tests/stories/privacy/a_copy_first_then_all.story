# Before all is erased a copy is wanted, in a mix; the yes then says why, and not when
person: Ama, whatsapp, language en
visited: cleaner, Molyko, 2026-01-10 08:30, Comfort, 5 stars
now: 2026-03-10 08:30

> delete all my data
< privacy/delete_confirm
> first send me mes données, après tu peux effacer
< privacy/export + privacy/delete_confirm
> yes erase everything next month
< anything
  knows: last cleaner = Comfort
> yes erase everything, I travel on Friday, then do it
< anything
  knows: last cleaner = Comfort
> yes erase everything please, we are moving to Gabon next month
< privacy/deleted
  erased
