"""How does a reply become words? Templates give the shape, catalogues the words, a voice picks."""

from dialogue.rendering.catalogues import Catalogues, Phrasebook
from dialogue.rendering.errors import UnknownTemplate, UnsaidFact, UnwrittenPhrase
from dialogue.rendering.renderer import Renderer

__all__ = ["Catalogues", "Phrasebook", "Renderer", "UnknownTemplate", "UnsaidFact", "UnwrittenPhrase"]
