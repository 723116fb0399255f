"""Graph -> bytes, one module per format."""
