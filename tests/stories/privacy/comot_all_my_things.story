# Everything is erased, in Pidgin, after a second thought
person: Manka, telegram, language pcm
visited: generator, Up Station, 2026-01-10 10:00, Emmanuel, 4 stars
now: 2026-03-10 08:30

> I want make wuna delete everything about me
< privacy/delete_confirm
  voice: pcm
  knows: last generator = Emmanuel
> wait, no yet
< privacy/delete_kept
  knows: last generator = Emmanuel
> ok I don think am. delete all ma data
< privacy/delete_confirm
> yes, comot everything
< privacy/deleted
  erased
