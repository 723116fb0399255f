"""What the project's makers run beside kg itself: third parties, fuzzing, mutation."""
