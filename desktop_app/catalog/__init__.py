"""The models on this computer: listed, imported, checked, chosen, compared. Knows no Qt."""
