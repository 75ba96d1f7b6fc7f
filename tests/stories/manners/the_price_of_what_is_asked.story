# The price of the work that is spoken of comes first
person: Sandrine, whatsapp, language fr
now: 2026-03-10 08:30

> c'est combien pour déboucher des toilettes ?
< price/range
  says: débouchage
> et combien pour une fuite d'eau ?
< price/range
  says: fuite
