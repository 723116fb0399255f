"""Graph -> one page that shows it."""
