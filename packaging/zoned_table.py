"""A Parquet file for the smoke tests, which run on a Python without a library that writes one.

Its times have a time zone, and neither the application nor a bare system has Python's zones.
"""

import base64
import zlib
from pathlib import Path

_ZONED = (
    "eNp9kr1KA0EQx+c2x3JFChOcIUuuOIs7EjhDLBQCaWz8gBCCWApyiQt3GHNx89VaWuRJLAOC5AF8B3sLH8O5C0EU"
    "CSy7szP//e3+h+2dXh0h4NLiEaLkUKIEEAAgLcXzudHR1Bub9G42mIbepTdM59pLpgdVLl5rY5L+UIec8Pomvdce"
    "i9PRQDe4CkwLMfyDLRTgde9jaQF8vW1WVRaqAqpS3YFDoQjqAciN2tkyONxiMomoB8IG5ZKDK4u4THG2W1vYJcgl"
    "7YtiZEy6uJ0MYv0QoQ1Y9EVFGj1P9MKHjpvpbE7Zi1iP/HJnWXKzHABJ5aowABeLygeptoeQK8TXrazAaZ9AbZeP"
    "CpRK/CLMeiOgTXHuCeilgC49C7yBjG9v+PkLcnqXusHaav+Y/ekAido/2V+3tLKmAL0XkOhT4BnQkyAZOLzsA9TU"
    "ODKPMz09NBNvrs0kSUfecavRbDRVyM4z8y1G9virfAOlenB5"
)
"""The reviews of smoke_test.py beside 2024-01-05 10:00:00, a second later and no time, in UTC."""


def write_zoned_table(path: Path) -> Path:
    """A small file of reviews and their times."""
    path.write_bytes(zlib.decompress(base64.b64decode(_ZONED)))
    return path
