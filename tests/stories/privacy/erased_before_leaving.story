# Everything is erased, with why beside the yes, in Pidgin
person: Manka, telegram, language pcm
visited: generator, Up Station, 2026-01-10 10:00, Emmanuel, 4 stars
now: 2026-03-10 08:30

> delete all ma data
< privacy/delete_confirm
> abeg give me wetin una keep about me first, before una delete am
< privacy/export + privacy/delete_confirm
> yes, comot everything, I go travel for Nigeria for June
< privacy/deleted
  erased
