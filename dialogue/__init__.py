"""The talk: language, understanding, conversation, rendering."""
