# Two quarters are named: where they sell, and where the house is
person: Rose, whatsapp, new
now: 2026-03-10 08:30

> Bonjour, moi je vends le poisson à Ndokoti. Le congélateur qui est chez moi à Logbessou ne glace plus, quelqu'un peut venir demain matin ?
< booking/summary
  trade: ac
  place: Logbessou
  when: 2026-03-11 morning
