# Fifty different messages in ten seconds: one answer holds what was put right last, and what was asked
person: Carine, whatsapp
now: 2026-03-10 08:30

> Bonjour
> vous êtes là ?
> j'ai un souci à la maison
> allo
> c'est l'eau qui coule sous l'évier
> depuis hier soir
> il me faut un plombier
> svp
> ???
> répondez non
> je suis à Akwa
> enfin
> hum
> pardon
> le bébé pleure, pardon
> ok je reprends
> demain matin si possible
> vers 9h
> attends
> mon mari parle
> non pas demain
> plutôt jeudi
> à 10h
> allo allo
> yes ?
> tu réponds ou quoi
> lol 😅
> on paie comment ? cash ?
> ah oui
> j'ai dit Akwa mais
> non, c'est à Bonapriso en fait
> à côté de la pharmacie
> le portail est bleu
> il y a quelqu'un ?
> hello
> good morning
> abeg
> je préfère Serge
> non
> pas Serge
> Blaise plutôt
> mouf
> désolée ce n'est pas pour vous
> 14h c'est mieux
> en fait non 15h
> oui 15h
> jeudi 15h
> ça marche
> merci
> vous êtes toujours là ?
< greeting/hello + price/payment + booking/detail_noted + booking/summary
  says: Bonapriso | à côté de la pharmacie | jeudi 12 mars à 15 h | Blaise | Orange Money
  never: Akwa | Serge
  asks: confirm
  not booked
> oui
< booking/booked + consent/ask
  booked: plumber, Bonapriso, 2026-03-12 15:00, Blaise
