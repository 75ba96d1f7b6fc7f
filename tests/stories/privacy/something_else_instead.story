# Who does not want everything erased gets what they want instead
person: Rose, whatsapp
visited: cleaner, Akwa, 2026-02-10 09:00, Mireille, 5 stars
now: 2026-03-10 08:30

> supprimez toutes mes données
< privacy/delete_confirm
> avant d'effacer envoyez-moi d'abord une copie de tout
< privacy/export + privacy/delete_confirm
> non en fait gardez, je veux seulement stopper les promos
< privacy/delete_kept + promotion/stopped
> delete all my data
< privacy/delete_confirm
> Go ahead, delete it all, I just don't like apps knowing things
< privacy/delete_confirm
> no, I only want to see what you keep about me
< privacy/delete_kept + privacy/export
> delete all my data
< privacy/delete_confirm
> Yes, wipe am finish
< privacy/deleted
  erased
