"""Run before the application: an empty module in place of one that is not shipped.

clevercsv imports chardet for its `get_encoding`; text is decoded before its dialect is looked for,
so nothing here calls that. What is missing raises an AttributeError that names the module.
"""

import sys
import types

sys.modules["chardet"] = types.ModuleType("chardet")
