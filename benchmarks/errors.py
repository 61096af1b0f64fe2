"""What can go wrong with a benchmark."""


class BenchmarkError(Exception):
    """The benchmark cannot go on; the message tells why and what to do."""
