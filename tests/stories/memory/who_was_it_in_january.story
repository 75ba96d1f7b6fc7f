# Who came is asked, in Pidgin, and that what was done before decides nothing any more
person: Manka, telegram, language pcm
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> who be the person wey service ma AC dat time?
< status/came
  says: Moussa
> no use wetin I book before to choose for me, ask me all time
< consent/no
  consent: reminders
