"""Three French press articles written for the demonstration."""
