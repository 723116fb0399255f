"""Document -> Text: blocks, sentences, tokens, dependencies, and ways to move about them. Alone knows spaCy."""
