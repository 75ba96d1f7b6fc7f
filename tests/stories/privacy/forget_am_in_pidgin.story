# Habits are forgotten in Pidgin, after a yes
person: Manka, whatsapp, language pcm
visited: generator, Up Station, 2026-01-10 10:00, Emmanuel, 4 stars
now: 2026-03-10 08:30

> abeg forget all ma habit dem
< privacy/reset_confirm
  voice: pcm
  knows: last generator = Emmanuel
> yes
< privacy/reset_done
  knows: nothing
> I want person for repair ma gen tomorrow
< booking/ask_place
  never: Up Station | Emmanuel
