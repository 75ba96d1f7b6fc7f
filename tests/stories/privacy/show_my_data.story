# "Show my data" is answered with a link, in Pidgin
person: Manka, telegram, language pcm
visited: generator, Up Station, 2026-01-10 10:00, Emmanuel, 4 stars
now: 2026-03-10 08:30

> show me wetin you save about me
< privacy/export
  says: http
  voice: pcm
