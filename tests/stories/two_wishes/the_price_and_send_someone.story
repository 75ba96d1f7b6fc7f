# The price of a thing, and somebody for it if that is fine: the trade is that of the question, in English
person: Ama, whatsapp
now: 2026-03-10 08:30

> how much to service one AC? if it is fine send someone to Bonanjo tomorrow
< price/range + booking/summary
  trade: ac
  place: Bonanjo
