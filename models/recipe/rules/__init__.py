"""Templates and word lists of the sentences written by rule, a file a family."""
