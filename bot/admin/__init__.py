"""What operators see and do in a browser: the conversations, and the word in one of them."""
