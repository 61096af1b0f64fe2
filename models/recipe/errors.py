"""Every error the recipe raises on purpose.

RecipeError
├── DataError         the data folder lacks a set, or a row of it is not usable
├── CheckpointError   a checkpoint cannot be made into a bundle
└── GoldenError       the finished model gives a wrong answer to a text it must know

The message of each is for whoever runs the recipe: what is wrong and what to do next.
"""


class RecipeError(Exception):
    """Base of all errors with a message for whoever runs the recipe."""


class DataError(RecipeError):
    """The data folder lacks a set, or a row of it is not usable."""


class CheckpointError(RecipeError):
    """The checkpoint cannot be fetched, exported, or its labels are not understood."""


class GoldenError(RecipeError):
    """The model gives a wrong answer to a text whose answer is beyond dispute."""
