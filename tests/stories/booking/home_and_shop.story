# Where they live is not where the trouble is
person: Ama, whatsapp
now: 2026-03-10 08:30

> j'habite Akwa, mais le souci c'est dans ma boutique à Bonanjo, la clim ne marche plus, demain 10h
< booking/summary
  says: Bonanjo | demain
  place: Bonanjo
