#!/usr/bin/env python3
"""How long a start takes, from the process to the first answer painted, and what stays in memory.

measure_start.py [--runoff PROGRAM] [--model NAME] [--runs N] [--idle SECONDS]

Runs under an X server of its own (Xvfb) with an empty home folder. The first run is cold as far as the program's own files
are concerned and is not counted. Memory is read from outside in a start that nobody stops. The goal is 600 ms and 250 MB.
Exit status 1 if the median is above, or the memory.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

GOAL_MS, GOAL_MB = 600.0, 250.0
STEPS = ["window_made_ms", "window_painted_ms", "model_open_ms", "answered_ms", "answer_painted_ms"]


def start_display():
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    if not number:
        sys.exit("measure_start: Xvfb did not start")
    return server, ":" + number


def one_start(command, environment):
    begin = time.monotonic()
    with subprocess.Popen(command + ["--measure-start"], env=environment, stdout=subprocess.PIPE, text=True) as program:
        text = ""
        for line in program.stdout:
            text += line
            if line.startswith("}"):
                arrived = time.monotonic()
        try:
            program.wait(30)
        except subprocess.TimeoutExpired:
            program.kill()
    if not text:
        sys.exit("measure_start: the program printed nothing (no model?)")
    return {**json.loads(text), "outside_ms": 1e3 * (arrived - begin)}


def memory(command, environment, idle):
    """Megabytes of a window that was left alone for `idle` seconds."""
    program = subprocess.Popen(command, env=environment)
    try:
        time.sleep(idle)
        rollup = pathlib.Path(f"/proc/{program.pid}/smaps_rollup").read_text()
        fields = {line.split(":")[0]: int(line.split()[1]) * 1024e-6 for line in rollup.splitlines()[1:]}
        status = pathlib.Path(f"/proc/{program.pid}/status").read_text()
        kinds = {line.split(":")[0]: int(line.split()[1]) * 1024e-6 for line in status.splitlines() if line.startswith("Rss")}
        return {"resident": fields["Rss"], "of its own": fields["Private_Dirty"], "anonymous": kinds["RssAnon"],
                "files": kinds["RssFile"], "shared with the display": kinds["RssShmem"]}
    finally:
        program.terminate()
        program.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--runoff", default=str(here / "build/release/runoff"))
    parser.add_argument("--model", default="digits-lenet")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--idle", type=float, default=5.0)
    arguments = parser.parse_args()
    if not shutil.which("Xvfb"):
        sys.exit("measure_start: needs Xvfb (Debian: xvfb)")
    server, display = start_display()
    with tempfile.TemporaryDirectory(prefix="runoff-start-") as home:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_RUNTIME_DIR": home,
                       "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        command = [arguments.runoff, "--model", arguments.model]
        try:
            first = one_start(command, environment)
            runs = [one_start(command, environment) for _ in range(arguments.runs)]
            idle = memory(command, environment, arguments.idle)
        finally:
            server.terminate()
            server.wait()
    middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    print("| | first | median | best | worst |\n| --- | --- | --- | --- | --- |")
    for key in STEPS + ["outside_ms", "resident_mb", "peak_mb"]:
        values = [run[key] for run in runs]
        print(f"| {key} | {first[key]:.0f} | {middle[key]:.0f} | {min(values):.0f} | {max(values):.0f} |")
    print(f"\nLeft alone for {arguments.idle:g} s, MB: " + ", ".join(f"{kind} {value:.0f}" for kind, value in idle.items()))
    print(f"load {pathlib.Path('/proc/loadavg').read_text().split()[0]}, {os.cpu_count()} processors")
    return int(middle["outside_ms"] > GOAL_MS or idle["resident"] > GOAL_MB)


if __name__ == "__main__":
    sys.exit(main())
