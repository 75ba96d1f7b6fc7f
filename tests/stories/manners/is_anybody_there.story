# "Vous êtes là ?" before anything is asked: we are, and no list of services
person: Carine, whatsapp
now: 2026-03-10 08:30

> Bonjour
< greeting/welcome
> il y a quelqu'un ?
< greeting/again
  never: Écrivez par exemple
> vous êtes là ?
< greeting/again
> are you there?
< greeting/again
> you dey there?
< greeting/again
