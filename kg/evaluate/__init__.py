"""Gold annotation -> scores."""
