# Erase, and never write again: one yes; tired of the messages beside it: asked once more
person: Ama, whatsapp, language en
booked: plumber, Molyko, 2026-03-20 08:00, Divine
now: 2026-03-10 07:30

> delete all my data
< privacy/delete_confirm
> Non not delete, juste change ma langue to English
< privacy/delete_kept
< language/set
> delete all my data
< privacy/delete_confirm
> Je confirme. I don tire avec vos messages
< privacy/delete_confirm
> Go ahead, erase, and don't ever text me again
< privacy/deleted
  erased
