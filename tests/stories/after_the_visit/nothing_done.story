# Nobody did anything: a complaint, in Camfranglais
person: Junior, whatsapp, language fr
visited: ac_fridge, Akwa, 2026-03-09 11:00, Moussa
now: 2026-03-10 08:30

> bon, le gars que vous avez send hier n'a rien do hein, la clim est encore die, je ya mo pas du tout
< complaint/opened
  complaint: open
