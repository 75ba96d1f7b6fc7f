"""How fast is it? Commands that measure, none of which is a test."""
