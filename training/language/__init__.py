"""How the language models of `dialogue.language` are made."""
