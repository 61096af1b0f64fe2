"""The Models page: the models on this computer, and two of them compared."""
