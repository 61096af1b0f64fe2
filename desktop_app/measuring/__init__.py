"""How fast the model is on this computer. No Qt, no files of the user."""
