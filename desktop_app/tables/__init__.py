"""The user's files in, results out. Knows no Qt and no model."""
