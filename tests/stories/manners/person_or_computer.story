# A person or a computer, and are the technicians real? In four languages
person: Ama, telegram
now: 2026-03-10 08:30

> is it a person or a computer writing?
< help/identity
> c'est un ordinateur ou une personne qui répond ?
< help/identity
> na computer or na person dey here?
< help/identity
> on m'a dit que vos techniciens sont des faux
< help/identity
> my brother says you send fake plumbers, is it so?
< help/identity
