# A visit with somebody else, with what went wrong beside it: the wish goes on, the blame is kept
person: Ama, whatsapp, language en
visited: cleaner, Bonamoussadi, 2026-02-10 09:00, Mireille, 5 stars
now: 2026-03-10 08:30

> cleaning on Thursday at 8 please but not with Mireille, she broke two plates
< complaint/opened + booking/summary
  complaint: open
  when: 2026-03-12 08:00
  trade: cleaner
