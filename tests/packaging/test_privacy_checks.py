"""What is said of sockets that were traced, and of modules that are shipped."""

import sys

import pytest
from networks import reaching
from socket_log import main, read

QUIET = """\
123 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4
123 connect(4, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X47"}, 20) = 0
123 connect(5, {sa_family=AF_UNIX, sun_path="/run/user/1000/bus"}, 110) = 0
123 recvmsg(4, {msg_name=NULL, msg_namelen=0}, 0) = -1 EAGAIN
""".splitlines()


def test_the_display_and_the_desktop_bus_are_fine():
    found = read(QUIET)
    assert found.complaints == []
    assert found.families == {"AF_UNIX": 1}


@pytest.mark.parametrize(
    "line",
    [
        "9 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3",
        "9 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 3",
        "9 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3",
        "9 connect(3, {sa_family=AF_INET, sin_port=htons(443)}, 16) = 0",
        '9 connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42)',
        "9 sendto(3, x, 1, 0, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 1",
    ],
)
def test_every_other_is_named(line):
    assert read([*QUIET, line]).complaints == [line]


def test_a_trace_of_nothing_proves_nothing(tmp_path, monkeypatch, capsys):
    (tmp_path / "log").touch()
    monkeypatch.setattr(sys, "argv", ["socket_log", str(tmp_path / "log")])
    assert main() == 2
    assert "was it traced" in capsys.readouterr().err


def test_modules_that_reach_a_network_are_named():
    shipped = {"http.client", "_socket", "PySide6.QtNetwork", "urllib.parse", "html", "select"}
    assert reaching(shipped) == ["PySide6.QtNetwork", "_socket", "http.client"]
