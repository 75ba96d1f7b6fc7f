# Small talk in English, and back to the question
person: John, telegram, language en
now: 2026-03-10 08:30

> I need a cleaner at Molyko
< booking/ask_time
> who won the match yesterday?
< smalltalk/off_topic + booking/ask_time
