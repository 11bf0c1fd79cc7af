"""English words by kind, and their part of speech in a sentence."""
