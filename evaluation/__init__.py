"""How good is it? Commands that measure, apart from the tests."""
