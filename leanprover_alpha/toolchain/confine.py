"""Gives up rights, then becomes another program: `python -I -S confine.py RIGHTS COMMAND...`.

RIGHTS is JSON: {"read": [...], "write": [...], "pipes": [...]}, lists of files and folders: what
lies in the first is read and run, in the second there is every right, in the third what is there
already (named pipes) is written to. All else of the file system is closed by Landlock (Linux 6.2 or
newer), sockets and a few other calls by seccomp. Neither asks for privileges, so both work where
bubblewrap cannot run; what bubblewrap does better is to end all processes of a run and to hide the
others. Exit code 125: the kernel lacks what is needed, and the command was not started.
"""

import ctypes
import json
import os
import struct
import sys

READ = 1 << 0 | 1 << 2 | 1 << 3  # execute, read files, read folders
WRITE_FILE = 1 << 1
TRUNCATE = 1 << 14
IOCTL = 1 << 15
OF_FILES = 1 << 0 | 1 << 1 | 1 << 2 | TRUNCATE | IOCTL
"""The rights that a rule about a single file may name; the others are about folders."""
HANDLED = {3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
NO_NEW_PRIVILEGES, SET_SECCOMP = 38, 22
MACHINES = {
    # Number of the machine, then of socket, ptrace, process_vm_readv, process_vm_writev, bpf,
    # keyctl, add_key, request_key, userfaultfd; io_uring_setup is 425 everywhere.
    "x86_64": (0xC000003E, 41, 101, 310, 311, 321, 250, 248, 249, 323, 425),
    "aarch64": (0xC00000B7, 198, 117, 270, 271, 280, 219, 217, 218, 282, 425),
}
X32 = 0x40000000
FAILED = 125

libc = ctypes.CDLL(None, use_errno=True)


def main() -> None:
    rights, command = json.loads(sys.argv[1]), sys.argv[2:]
    try:
        give_up(rights)
    except (OSError, KeyError) as error:
        os.write(2, f"confine: {error}\n".encode())
        os._exit(FAILED)
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"confine: {command[0]}: {error.strerror}\n".encode())
        os._exit(127)


def give_up(rights: dict[str, list[str]]) -> None:
    """This process, and all that it starts, can do no more than `rights` allow. Raises: OSError,
    KeyError, if the kernel lacks what is needed.
    """
    _checked(libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    drop_capabilities()
    close_files(rights)
    close_calls()


def drop_capabilities() -> None:
    """Root keeps the right to read files of others, and no other of root's."""
    if os.geteuid() == 0:
        header, now = struct.pack("=Ii", 0x20080522, 0), ctypes.create_string_buffer(24)
        _checked(libc.capget(header, now))
        kept = (1 << 1 | 1 << 2) & struct.unpack("=6I", now.raw)[1]  # of what is permitted
        _checked(libc.capset(header, struct.pack("=6I", kept, kept, 0, 0, 0, 0)))


def close_files(rights: dict[str, list[str]]) -> None:
    """Landlock: what no rule allows is refused from now on."""
    version = _checked(libc.syscall(CREATE_RULESET, None, 0, 1))
    if version < min(HANDLED):
        raise OSError(f"Landlock version {version} is too old")
    handled = HANDLED[min(version, max(HANDLED))]
    network = 0b11 if version >= 4 else 0  # bind and connect
    scoped = 0b11 if version >= 6 else 0  # abstract sockets and signals of others
    attributes = struct.pack("=QQQ", handled, network, scoped)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = _checked(libc.syscall(CREATE_RULESET, attributes, size, 0))
    for name, allowed in (("read", READ), ("write", handled), ("pipes", READ | WRITE_FILE)):
        for path in rights.get(name, ()):
            _allow(ruleset, path, allowed & handled)
    for path in ("/dev/null", "/dev/zero", "/dev/full", "/dev/tty"):
        _allow(ruleset, path, READ | WRITE_FILE)
    _checked(libc.syscall(RESTRICT_SELF, ruleset, 0))
    os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no right
    try:
        if not os.path.isdir(path):
            rights &= OF_FILES
        rule = struct.pack("=Qi", rights, place)
        _checked(libc.syscall(ADD_RULE, ruleset, 1, rule, 0))
    finally:
        os.close(place)


def close_calls() -> None:
    """seccomp: a filter over the numbers of system calls; a refused call fails with EACCES."""
    machine, *calls = MACHINES[os.uname().machine]
    refuse, kill, permit = 0x00050000 | 13, 0x80000000, 0x7FFF0000
    load, equal, at_least, answer = 0x20, 0x15, 0x35, 0x06
    program = [(load, 0, 0, 4), (equal, 1, 0, machine), (answer, 0, 0, kill), (load, 0, 0, 0)]
    program += [(at_least, 0, 1, X32), (answer, 0, 0, refuse)]
    for call in calls:
        program += [(equal, 0, 1, call), (answer, 0, 0, refuse)]
    program.append((answer, 0, 0, permit))
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *line) for line in program))
    header = struct.pack("@HP", len(program), ctypes.addressof(code))
    _checked(libc.prctl(SET_SECCOMP, 2, header, 0, 0))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


if __name__ == "__main__":
    main()
