"""Files, folders and feeds -> documents."""
