"""Articles with their expressions → events: sentences, clauses, who said it, dated posts, headlines."""
