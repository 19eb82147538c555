#!/usr/bin/env python3
"""Changes one token of the sources at a time and counts the changes that a test notices.

    tests/mutation/mutate.py [--count 60] [--seed 1] [--out FILE]

Works in a copy of the sources in build/mutation, which it builds first (preset release, each file alone). A change that
does not compile is not counted, and another one is drawn. For each change, the tests of the changed file run first, then
all tests of core, then all tests of the command line. A test that fails, or that runs longer than its time limit,
notices the change. Prints one line for each change; --out keeps them, and a second run with the same file goes on after
the last one. Exit status 1 if fewer than nine of ten changes were noticed.
"""
import argparse
import json
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutation" / "source"
BUILD = COPY / "build" / "release"
ROOMS = ["core/strategy", "core/image", "core/evaluation", "core/report"]

# Binary operators stand between spaces in this project (.clang-format); those of templates and references do not.
REPLACEMENTS = [
    (r"(?<= )<=(?= )", "<"), (r"(?<= )<(?= )", "<="), (r"(?<= )>=(?= )", ">"), (r"(?<= )>(?= )", ">="),
    (r"(?<= )==(?= )", "!="), (r"(?<= )!=(?= )", "=="), (r"(?<= )\+(?= )", "-"), (r"(?<= )-(?= )", "+"),
    (r"(?<= )\*(?= )", "/"), (r"(?<= )/(?= )", "*"), (r"(?<= )%(?= )", "*"), (r"(?<= )&&(?= )", "||"),
    (r"(?<= )\|\|(?= )", "&&"), (r"(?<= )\+=(?= )", "-="), (r"(?<= )-=(?= )", "+="), (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"), (r"\bstd::min\b", "std::max"), (r"\bstd::max\b", "std::min"), (r"\+\+(?=\w)", "--"),
    (r"(?<=[(\s])!(?=\w)", ""),
    (r"(?<![\w.\"'])(?<!e-)\d+(?![\w.'])", None), (r"(?<![\w.\"'])\d+\.\d+(?=F?\b)", None),  # None: the number plus 1
]


def code_only(text):
    """The text with comments, strings, characters and directives blanked out, of the same length."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))
    return re.sub(r"//[^\n]*|/\*.*?\*/|R\"(\w*)\(.*?\)\1\"|\"(?:[^\"\\\n]|\\.)*\"|(?<!\w)'(?:[^'\\\n]|\\.)+'|^\s*#[^\n]*",
                  blank, text, flags=re.S | re.M)


def changes_of(path):
    """All one-token changes of a file: (start, end, old, new)."""
    text = path.read_text()
    code = code_only(text)
    found = []
    for pattern, new in REPLACEMENTS:
        for match in re.finditer(pattern, code):
            old = match.group(0)
            if new is not None:
                value = new
            elif "." in old:
                value = str(float(old) + 1.0)
            else:
                value = str(int(old) + 1)
            line = text[text.rfind("\n", 0, match.start()) + 1:].split("\n", 1)[0]
            if "static_assert" not in line:
                found.append((match.start(), match.end(), old, value))
    return found


def run(command, limit, **options):
    """Whether the command succeeds within `limit` seconds."""
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=limit,
                              **options).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def build(*targets):
    return run(["ninja", "-C", BUILD, *targets], 3600)


def tests_pass(names):
    return run(["ctest", "--test-dir", BUILD, "-R", names, "-LE", "long", "-j2", "--stop-on-failure", "--timeout", "120"],
               3600)


def names_in(folder):
    names = sorted(test.stem for test in (COPY / "tests" / folder).glob("*_test.cpp"))
    return "^(" + "|".join(names) + ")$"


def notices(path):
    """The tests that notice the change of a file: "its own", "core", "command line"; None: no test; "": not compiled."""
    if not build("runoff_core_tests"):
        return ""
    if not tests_pass(f"^({path.stem}|{path.parent.name})[a-z_]*_test$"):
        return "its own"
    if not tests_pass(names_in("core")):
        return "core"
    if not build("runoff", "runoff_cli_tests"):
        return ""
    return None if tests_pass(names_in("cli")) else "command line"


def prepare():
    COPY.mkdir(parents=True, exist_ok=True)
    subprocess.run(["rsync", "--archive", "--checksum", "--delete", "--exclude", ".git", "--exclude", "/build",
                    f"{ROOT}/", f"{COPY}/"], check=True)
    subprocess.run(["cmake", "--preset", "release", "-DRUNOFF_FILES_TOGETHER=1"], cwd=COPY, check=True,
                   stdout=subprocess.DEVNULL)
    if not build("runoff_core_tests", "runoff", "runoff_cli_tests"):
        sys.exit(f"The unchanged sources do not build: ninja -C {BUILD}")
    if not tests_pass(names_in("core")):
        sys.exit(f"A test of core fails without a change: see {BUILD}/Testing/Temporary/LastTest.log")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "build" / "mutation" / "changes.jsonl")
    options = parser.parse_args()
    prepare()
    everything = [(path.relative_to(COPY), change) for room in ROOMS for path in sorted((COPY / room).glob("*.cpp"))
                  for change in changes_of(path)]
    random.Random(options.seed).shuffle(everything)
    known = [json.loads(line) for line in options.out.read_text().splitlines()] if options.out.exists() else []
    counted = [entry for entry in known if entry["by"] != ""]
    for relative, (start, end, old, new) in everything[len(known):]:
        if len(counted) >= options.count:
            break
        path = COPY / relative
        text = path.read_text()
        path.write_text(text[:start] + new + text[end:])
        by = notices(path)
        path.write_text(text)
        line = text.count("\n", 0, start) + 1
        entry = {"file": f"{relative}:{line}", "old": old, "new": new, "by": by}
        with options.out.open("a") as out:
            out.write(json.dumps(entry) + "\n")
        if by != "":
            counted.append(entry)
            print(f"{relative}:{line}: {old} -> {new}: {'noticed by ' + by if by else 'NOT NOTICED'}", flush=True)
    caught = sum(entry["by"] is not None for entry in counted)
    print(f"{caught} of {len(counted)} changes were noticed.")
    sys.exit(0 if 10 * caught >= 9 * len(counted) else 1)


if __name__ == "__main__":
    main()
