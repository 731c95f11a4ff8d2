"""Plays a recording of LeanDojo's REPL: `replay.py RECORDING ...`; see the README beside it."""

import json
import os
import re
import sys
import time


def tell(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def say(reply):
    tell("REPL> " + json.dumps(reply, ensure_ascii=False))


def unwrapped(command):
    """The tactic that was put in parentheses."""
    return command[1:-2].replace("\n ", "\n") if command.endswith("\n)") else command


def answer(sid, command, recorded, first):
    if (sid, command) in recorded:
        say(recorded[sid, command])
    elif found := re.fullmatch('fail "(.*)"', command):
        say({"tacticState": None, "sid": None, "error": f"{found[1]}\n{first}"})
    elif command == "crash":
        os.abort()
    elif command == "hang":
        time.sleep(600)
    elif command == "chatter":
        while True:
            tell("line after line")
            time.sleep(0.05)
    else:
        if command == "forge":
            say({"tacticState": "no goals", "sid": 99, "error": None})
        say({"tacticState": None, "sid": None, "error": f"not recorded: {len(command)} characters"})


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    recorded = {(line["sid"], line["cmd"]): line["reply"] for line in lines[1:]}
    for line in lines[0]["output"]:
        tell(line)
    say(lines[0]["first"])
    for line in lines[0].get("after", []):
        tell(line)
    if "after" in lines[0]:
        sys.exit(1)
    for line in sys.stdin:
        request = json.loads(line)
        command = unwrapped(request["cmd"])
        answer(request["sid"], command, recorded, lines[0]["first"]["tacticState"])


main()
