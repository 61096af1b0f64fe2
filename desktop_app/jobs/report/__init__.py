"""A run on one page of HTML: nothing is loaded from elsewhere, and nothing can be run in it."""
