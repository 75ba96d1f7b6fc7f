# Somebody else's tenant is blamed: no visit of ours, and a painter is asked for
person: Fouda, whatsapp, new
now: 2026-03-10 08:30

> Bonjour, mon locataire est parti sans payer et il m'a laissé des murs tout noirs. Il me faut un peintre à Biyem-Assi jeudi matin.
< booking/summary
  trade: painting
  place: Biyem-Assi
