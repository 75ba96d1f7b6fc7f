# Small talk in a mix, and back to the question
person: Loïc, telegram, language fr, casual
now: 2026-03-10 08:30

> je veux un plombier à Akwa
< booking/ask_time
> gars tu as watch le match hier ?
< smalltalk/off_topic + booking/ask_time
