"""Which text is ours, and which came from people?"""

import re

LONGEST_FACT = 80
LONGEST_CAPTION = 20

_LINE_BREAKS = re.compile(r"[ \t]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\t]+[ \t]*")
_UNSENDABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f\ud800-\udfff]")


class Words(str):
    """Text that we composed: it is said as it is. Any other string is a fact and passes `as_typed`."""

    __slots__ = ()


def on_one_line(text: str) -> str:
    """The same text without line breaks and without what no channel can carry (NUL, lone surrogates)."""
    return _LINE_BREAKS.sub(" ", _UNSENDABLE.sub("", text)).strip()


def cut(text: str, longest: int) -> str:
    """At most `longest` characters, the last one an ellipsis when something was left out."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def as_typed(text: str) -> str:
    """What a person wrote, on one line and at most 80 characters long, otherwise untouched."""
    return text if isinstance(text, Words) else cut(on_one_line(text), LONGEST_FACT)


def sentences(text: str) -> str:
    """Joins the lines of a filled template: one line is a sentence, an empty line starts a new line.

    Facts hold no line breaks (see `as_typed`), so this never cuts into what a person wrote.
    """
    paragraphs = re.split(r"\n[ \t]*\n", text)
    joined = (
        " ".join(line.strip() for line in paragraph.splitlines() if line.strip()) for paragraph in paragraphs
    )
    return "\n".join(paragraph for paragraph in joined if paragraph)
