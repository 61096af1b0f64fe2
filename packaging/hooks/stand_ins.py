"""Run before the application: modules in place of some that are not shipped.

clevercsv imports chardet for its `get_encoding`; text is decoded before its dialect is looked for,
so nothing here calls that. Of socket, logging.handlers wants nothing for handlers that write files,
filelock the computer's name and psutil the numbers of a few kinds. Whatever else is asked of them
raises an AttributeError that names the module.
"""

import os
import sys
import types


def host_name() -> str:
    """As the system has it."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


sys.modules["chardet"] = types.ModuleType("chardet")
sys.modules["socket"] = types.ModuleType("socket")
sys.modules["socket"].gethostname = host_name
vars(sys.modules["socket"]).update(  # numbers of Linux
    AF_UNIX=1,
    AF_INET=2,
    AF_INET6=10,
    AF_PACKET=17,
    SOCK_STREAM=1,
    SOCK_DGRAM=2,
    has_ipv6=False,
    error=OSError,
)
