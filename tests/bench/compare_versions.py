#!/usr/bin/env python3
"""Runs two builds of Runoff with the same inputs and says whether all verdicts and numbers are the same, bit for bit.

    compare_versions.py OLD_PROGRAM NEW_PROGRAM [--data-dir DIR] [--models DIR] [--results DIR] [--limit N] [--keep DIR]

For a refactoring: build before and after it, then compare. Both programs get the same commands, each in a folder of
its own with the same relative names, side by side and with one thread each. Compared are the lists of models and data
sets, the verdicts on drawings, pictures and images of the data sets, evaluations with calibration, the tables of the
kept experiment results, every plan, and small trainings and experiments, their model files included.

Numbers are compared as they are written, not as they are rounded. What a program measured with a clock (REMOVED_FIELDS,
MASKED_TEXTS) is not compared, only that it is still there. A data set that is not found is skipped, and that is said.

Exit status: 0 all the same; 1 a difference, or a command that failed; 2 wrong usage, or nothing could be compared.
"""
import argparse
import csv
import dataclasses
import functools
import gzip
import io
import itertools
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib

# Times, and what depends on when and where a program ran: names in JSON and in the metadata of model files, and columns
# of CSV. The tables of `experiment merge` are made from stored times and compared whole.
REMOVED_FIELDS = ["microseconds", "microseconds_per_image", "seconds", "training_seconds", "samples_per_second",
                  "date", "machine"]
# The same within longer texts: the last line of a report, and what a model file says about strategies that were added.
MASKED_TEXTS = [r"written \d{4}-\d\d-\d\d \d\d:\d\d UTC", r"\d+ s, \d{4}-\d\d-\d\d"]

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
DATASETS = ["mnist", "fashion-mnist", "cifar10"]
# Calibrated on all images that were held out of their training; the others, 12 to 33 s each, with --all-held-out.
HELD_OUT_MODELS = ["digits-small"]
ALL_STRATEGIES = ("softmax,pairwise,elimination,multi-label,specialists,ddag,coupling,dichotomies,ecoc,multi-task,"
                  "cascade")
# 9 to 15 s each, however few the images: only their plans are compared.
SLOW_PLANS = ["imbalance", "ten-networks", "unknown"]
TRAIN_IMAGES, TEST_IMAGES, CIFAR_BATCH = 400, 200, 20  # of the data sets that are cut off for trainings
CIFAR_RECORD = 1 + 3 * 32 * 32
LONGEST_RUN = 900  # seconds
MOST_SHOWN = 20


class Number(str):
    """A number as it is written in JSON."""

    __slots__ = ()


class Unreadable(Exception):
    """An output that is not what it should be."""


class Name:
    """A value that is not there, or is not compared, in a list of differences."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


ABSENT = Name("(nothing)")


class Tolerance:
    """How far two numbers may differ and still count as nearly the same, relative to the larger one or to 1."""

    allowed = 0.0
    used = 0  # numbers that differ, but not more
    largest = 0.0

    @classmethod
    def covers(cls, old, new):
        try:
            a, b = float(old), float(new)
        except (TypeError, ValueError):
            return False
        difference = abs(a - b) / max(1.0, abs(a), abs(b))
        if not difference <= cls.allowed or isinstance(old, bool) or isinstance(new, bool):
            return False
        cls.used += 1
        cls.largest = max(cls.largest, difference)
        return True


# ---- Comparing two documents ----

def shown(value):
    text = str(value) if isinstance(value, (Number, Name)) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else text[:97] + "..."


def dotted(path):
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".") or "(all)"


def compare_values(old, new, removed, path, found):
    """Appends (path, old, new) to `found` for every value that differs; returns how many values were compared."""
    if type(old) is type(new) is dict:
        return compare_objects(old, new, removed, path, found)
    if type(old) is type(new) is list:
        pairs = enumerate(itertools.zip_longest(old, new, fillvalue=ABSENT))
        return sum(compare_values(a, b, removed, path + (at,), found) for at, (a, b) in pairs)
    if (type(old) is not type(new) or old != new) and not Tolerance.covers(old, new):
        found.append((dotted(path), old, new))
    return 1


def compare_objects(old, new, removed, path, found):
    count = 0
    for name in {**old, **new}:
        a, b = old.get(name, ABSENT), new.get(name, ABSENT)
        if name not in removed or a is ABSENT or b is ABSENT:
            count += compare_values(a, b, removed, path + (name,), found)
    if old.keys() == new.keys() and list(old) != list(new):
        found.append((dotted(path) + " (order of the names)", list(old), list(new)))
    return count


def parsed(text):
    return json.loads(text, parse_float=Number, parse_int=Number)


def parsed_json(data):
    try:
        return parsed(data.decode())
    except ValueError as problem:
        raise Unreadable(f"not one JSON document: {problem}") from problem


def parsed_csv(data):
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    names = rows[0] if rows else []
    lines = [dict(zip(names, row)) if len(row) == len(names) else row for row in rows[1:]]
    return {"columns": names, "row": lines}


def masked(text):
    for pattern in MASKED_TEXTS:
        text = re.sub(pattern, "(time)", text)
    return text


def parsed_text(data):
    return {f"line {number}": line for number, line in enumerate(masked(data.decode()).split("\n"), 1)}


PARSERS = {".json": parsed_json, ".csv": parsed_csv, ".svg": parsed_text, ".html": parsed_text, ".md": parsed_text}


def compare_documents(old, new, suffix, timed):
    """The number of values, the differences, and a remark."""
    found = []
    removed = frozenset(REMOVED_FIELDS if timed else [])
    count = compare_values(PARSERS[suffix](old), PARSERS[suffix](new), removed, (), found)
    return count, found, ""


# ---- Comparing two model files ----

def tensors_and_metadata(data):
    """By name: (what the header says, bytes), and the metadata with its JSON read."""
    try:
        length = struct.unpack_from("<Q", data)[0]
        header = json.loads(data[8:8 + length])
        metadata = {name: metadata_value(text) for name, text in header.pop("__metadata__", {}).items()}
        body = memoryview(data)[8 + length:]
        tensors = {name: (f"{entry['dtype']} {entry['shape']}", bytes(body[slice(*entry["data_offsets"])]))
                   for name, entry in header.items()}
    except (struct.error, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise Unreadable(f"not a safetensors file: {problem!r}") from problem
    return tensors, metadata


def metadata_value(text):
    text = masked(text)
    try:
        return parsed(text)
    except ValueError:
        return text


def first_difference(kind, old, new):
    """Which number of a tensor is the first that differs, and how it is in both."""
    code = {"F32": "<f", "F16": "<e", "F64": "<d"}.get(kind.split()[0], "<B")
    width = struct.calcsize(code)
    at = next(i for i, (a, b) in enumerate(zip(old, new)) if a != b) // width
    return (at, *(struct.unpack_from(code, data, at * width)[0] for data in (old, new)))


def renamed(old, new):
    """Both without the tensors that have another name and the same values."""
    gone, come = {name for name in old if name not in new}, {name for name in new if name not in old}
    for name in sorted(gone):
        twin = next((other for other in sorted(come) if new[other] == old[name]), None)
        if twin is not None:
            gone.remove(name)
            come.remove(twin)
    return ({name: value for name, value in old.items() if name in new or name in gone},
            {name: value for name, value in new.items() if name in old or name in come})


def compare_tensors(old, new):
    found = []
    old, new = renamed(old, new)
    for name in {**old, **new}:
        old_kind, old_bytes = old.get(name, (ABSENT, b""))
        new_kind, new_bytes = new.get(name, (ABSENT, b""))
        if old_kind != new_kind or len(old_bytes) != len(new_bytes):
            found.append((f"tensor {name}", old_kind, new_kind))
        elif old_bytes != new_bytes:
            at, a, b = first_difference(old_kind, old_bytes, new_bytes)
            found.append((f"tensor {name}[{at}] and perhaps others", a, b))
    return found


def compare_models(old, new):
    old_tensors, old_metadata = tensors_and_metadata(old)
    new_tensors, new_metadata = tensors_and_metadata(new)
    found = compare_tensors(old_tensors, new_tensors)
    tensors = len(found)
    entries = compare_values(old_metadata, new_metadata, frozenset(REMOVED_FIELDS), ("metadata",), found)
    remark = f"{len(old_tensors)} tensors of {sum(len(data) for _, data in old_tensors.values())} bytes, "
    if old == new:
        remark += "the files are the same byte for byte"
    elif not found:
        remark += "the files differ only in removed fields or in the layout of their header"
    else:
        remark += f"tensors that differ: {tensors}" if tensors else "all tensors the same, only metadata differ"
    return len(old_tensors) + entries, found, remark


# ---- What is reported ----

class Report:
    def __init__(self):
        self.comparisons = self.values = self.different = self.skipped = self.shown = 0

    def line(self, text):
        print(text, flush=True)

    def compared(self, label, file, outcome):
        count, found, remark = outcome
        self.comparisons += 1
        self.values += count
        details = f" ({count} values{'; ' + remark if remark else ''})"
        if not found:
            self.line(f"same: {label}{details}")
            return
        self.different += 1
        self.line(f"DIFFERENT: {label}{details}, differences: {len(found)}")
        for path, old, new in found[:MOST_SHOWN - self.shown]:
            self.line(f"    {file}: {path}: old {shown(old)}, new {shown(new)}")
            self.shown += 1
            if self.shown == MOST_SHOWN:
                self.line(f"    (the first {MOST_SHOWN} differences; further ones are only counted)")

    def failed(self, label, why):
        self.comparisons += 1
        self.different += 1
        self.line(f"FAILED: {label}: {why}")

    def skip(self, label, why):
        self.skipped += 1
        self.line(f"skipped: {label}: {why}")

    def finish(self, seconds):
        state = f"{self.different} DIFFERENT OR FAILED" if self.different else "all the same"
        if Tolerance.used:
            self.line(f"{Tolerance.used} numbers differ by at most {Tolerance.largest:.2g} (allowed: {Tolerance.allowed:g})")
        self.line(f"{self.comparisons} comparisons, {self.values} values, {self.skipped} skipped: {state} "
                  f"({seconds:.0f} s)")
        if self.comparisons == 0:
            return 2
        return 1 if self.different else 0


# ---- Running both programs ----

@dataclasses.dataclass
class Case:
    """One command, the same for both programs. Its standard output is one JSON document."""
    label: str
    arguments: list
    files: list = dataclasses.field(default_factory=list)  # what it writes besides
    timed: bool = True  # whether it measures times; else nothing is removed

    def outputs(self):
        """(What is said about it, its file)."""
        flag = " --json" if "--json" in self.arguments else ""
        return [(self.label + flag, "stdout.json")] + [(f"{self.label}: {name}", name) for name in self.files]


class Side:
    """One of the two programs and its folder."""

    def __init__(self, program, folder, models):
        self.program, self.folder = program, folder
        folder.mkdir(parents=True)
        (folder / "models").symlink_to(models)
        for shared in ("inputs", "plans", "results"):
            (folder / shared).symlink_to(pathlib.Path("..") / shared)
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RUNOFF_MODEL_DIR": "models",
                            "OMP_NUM_THREADS": "1", "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": str(folder / "cache"),
                            "XDG_CONFIG_HOME": str(folder / "config")}

    def start(self, arguments, place):
        output = self.folder / place
        output.mkdir(parents=True, exist_ok=True)
        with open(output / "stdout.json", "wb") as text, open(output / "stderr.txt", "wb") as messages:
            return subprocess.Popen([self.program, *arguments], cwd=self.folder, env=self.environment,
                                    stdin=subprocess.DEVNULL, stdout=text, stderr=messages)

    def message(self, place):
        lines = (self.folder / place / "stderr.txt").read_text(errors="replace").splitlines()
        return lines[-1] if lines else "(no message)"


class Comparer:
    def __init__(self, sides, report):
        self.sides, self.report, self.number = sides, report, 0

    def run(self, case):
        """Returns the folder of the outputs, or None. OUT/ at the start of an argument is that folder."""
        self.number += 1
        place = f"out/{self.number:03}"
        arguments = [re.sub("^OUT/", place + "/", str(argument)) for argument in case.arguments]
        statuses = self.statuses(arguments, place)
        if statuses == [0, 0]:
            for label, name in case.outputs():
                self.compare(label, f"{place}/{name}", case.timed)
            return place
        states = [f"{which} exit {status}: {side.message(place)}" if status else f"{which} exit 0"
                  for which, status, side in zip(("old", "new"), statuses, self.sides)]
        self.report.failed(case.label, "; ".join(states))
        return None

    def statuses(self, arguments, place):
        programs = []
        try:
            for side in self.sides:
                programs.append(side.start(arguments, place))
            return [program.wait(LONGEST_RUN) for program in programs]
        except subprocess.TimeoutExpired:
            return [program.poll() if program.poll() is not None else "never" for program in programs]
        finally:
            for program in programs:
                program.kill()
                program.wait()

    def compare(self, label, file, timed):
        suffix = pathlib.Path(file).suffix
        try:
            old, new = ((side.folder / file).read_bytes() for side in self.sides)
            is_model = suffix == ".safetensors"
            outcome = compare_models(old, new) if is_model else compare_documents(old, new, suffix, timed)
        except (Unreadable, OSError, UnicodeDecodeError) as problem:
            self.report.failed(label, problem)
            return
        self.report.compared(label, file, outcome)


# ---- Inputs ----

def write_drawings(folder, limit):
    """Every k-th of the drawn digits, so that all digits are among few of them."""
    drawings = json.loads((REPOSITORY / "tests/data/strokes/digits.json").read_text())["drawings"]
    head = {"format": "runoff-drawing", "version": 1, "units": "canvas"}
    folder.mkdir()
    for at in sorted({k * len(drawings) // limit for k in range(limit)}):
        name = f"{drawings[at]['label']}-{at:03}.runoff"
        (folder / name).write_text(json.dumps({**head, "strokes": drawings[at]["strokes"]}))


def png(width, height, channels, pixels):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    line = width * channels
    lines = b"".join(b"\0" + pixels[row * line:(row + 1) * line] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2 if channels == 3 else 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines, 1)) + chunk(b"IEND", b"")


def read_part(path, length):
    """The first bytes of a file, plain or .gz."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as stream:
        return stream.read(length)


def idx_file(folder, part, kind):
    files = sorted(folder.glob(f"{part}-{kind}*"))
    if not files:
        raise Unreadable(f"{folder}: no {part}-{kind}*")
    return files[0]


def idx_start(folder, part, kind, count):
    """The header of an IDX file for its first `count` items, and these."""
    path = idx_file(folder, part, kind)
    head = read_part(path, 4)
    whole = read_part(path, 4 + 4 * head[3])
    total, *shape = struct.unpack(f">{head[3]}I", whole[4:])
    count = min(count, total)
    size = functools.reduce(int.__mul__, shape, 1)
    return head + struct.pack(">I", count) + whole[8:], read_part(path, len(whole) + count * size)[len(whole):], shape


def write_small_idx(source, target):
    target.mkdir()
    for part, count in (("train", TRAIN_IMAGES), ("t10k", TEST_IMAGES)):
        for kind, suffix in (("images", "idx3"), ("labels", "idx1")):
            head, items, _ = idx_start(source, part, kind, count)
            (target / f"{part}-{kind}-{suffix}-ubyte").write_bytes(head + items)


def write_small_cifar(source, target):
    target.mkdir()
    for path in sorted(source.glob("*_batch*.bin")):
        (target / path.name).write_bytes(read_part(path, CIFAR_RECORD * CIFAR_BATCH))


def write_idx_pictures(source, target, count):
    _, pixels, (height, width) = idx_start(source, "t10k", "images", count)
    target.mkdir()
    for at in range(len(pixels) // (width * height)):
        picture = png(width, height, 1, pixels[at * width * height:(at + 1) * width * height])
        (target / f"{at:04}.png").write_bytes(picture)


def write_cifar_pictures(source, target, count):
    records = read_part(source / "test_batch.bin", CIFAR_RECORD * count)
    target.mkdir()
    for at in range(len(records) // CIFAR_RECORD):
        planes = records[at * CIFAR_RECORD + 1:(at + 1) * CIFAR_RECORD]
        pixels = bytes(itertools.chain.from_iterable(zip(planes[:1024], planes[1024:2048], planes[2048:])))
        (target / f"{at:04}.png").write_bytes(png(32, 32, 3, pixels))


def write_inputs(work, options, datasets):
    inputs = work / "inputs"
    inputs.mkdir()
    write_drawings(inputs / "drawings", options.limit)
    (inputs / "pictures").mkdir()
    for picture in [*sorted((REPOSITORY / "tests/golden").glob("*.png")), REPOSITORY / "docs/screenshot.png"]:
        shutil.copy(picture, inputs / "pictures")
    for name, folder in datasets.items():
        cifar = name == "cifar10"
        (write_cifar_pictures if cifar else write_idx_pictures)(folder, inputs / f"{name}-images", options.limit)
        (write_small_cifar if cifar else write_small_idx)(folder, inputs / f"small-{name}")
    (work / "plans").symlink_to(REPOSITORY / "resources/plans")
    (work / "results").symlink_to(options.results)


def found_datasets(options):
    """The data sets that the old program finds: name and folder."""
    command = [options.old, "datasets", "--json", *data_options(options)]
    try:
        text = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=60).stdout
        return {entry["name"]: pathlib.Path(entry["folder"]) for entry in json.loads(text)
                if entry.get("found") and entry["name"] in DATASETS}
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise Unreadable(f"{options.old} datasets --json: {problem}") from problem


def data_options(options):
    return [part for folder in options.data_dir for part in ("--data-dir", str(folder))]


# ---- The cases ----

def listings(options):
    yield Case("models", ["models", "--json"])
    yield Case("datasets", ["datasets", "--json", *data_options(options)])


def compare_cases(model, title, folders, work):
    for folder, *flags in folders:
        names = sorted(f"inputs/{folder}/{path.name}" for path in (work / "inputs" / folder).iterdir())
        label = " ".join([f"compare {title}, {len(names)} {folder}", *flags])
        yield Case(label, ["compare", *names, "--model", model, *flags, "--json", "--csv", "OUT/scores.csv"],
                   ["scores.csv"])


def has_multi_label(path):
    with open(path, "rb") as stream:
        header = json.loads(stream.read(struct.unpack("<Q", stream.read(8))[0]))
    return "multi_label" in header.get("__metadata__", {})


def evaluate_cases(path, dataset, options):
    """On the data set itself, where the images held out of the training are found; else calibrated on a few images by
    what the model file holds."""
    name = path.stem
    held_out = options.all_held_out or name in HELD_OUT_MODELS
    flags = ["--limit", options.limit, "--confusion", *(["--calibration"] if held_out else [])]
    if has_multi_label(path):
        flags += ["--pairs", options.limit, "--canvases", options.limit]
    whole = ["evaluate", "--model", name, "--dataset", dataset, *data_options(options), "--json"]
    yield Case(" ".join(map(str, ["evaluate", name, dataset, *flags])), [*whole, *flags])
    yield Case(f"evaluate {name} {dataset} --limit {options.limit} --precision auto",
               [*whole, "--limit", options.limit, "--precision", "auto"])
    if not held_out:
        yield Case(f"evaluate {name} small-{dataset} --confusion --calibration",
                   ["evaluate", "--model", name, "--dataset", f"inputs/small-{dataset}", "--limit", options.limit,
                    "--confusion", "--calibration", "--json"])


def dataset_of(model):
    return max((name for name in DATASETS if model.startswith(name + "-")), key=len, default=None)


def model_cases(path, options, datasets, work):
    dataset = dataset_of(path.stem)
    folders = [("drawings",), ("drawings", "--no-normalise"), ("drawings", "--precision", "auto"), ("pictures",)]
    if dataset in datasets:
        folders.append((f"{dataset}-images",))
    yield from compare_cases(path.stem, path.stem, folders, work)
    if dataset in datasets:
        yield from evaluate_cases(path, dataset, options)


def result_files(options):
    for path in sorted(options.results.glob("*.json")):
        try:
            document = json.loads(path.read_text())
        except ValueError:
            continue
        if isinstance(document, dict) and str(document.get("format")).startswith("runoff experiment results"):
            yield path, document


def write_shards(path, document, work):
    """The odd and the even cells of results, as two computers would have made them."""
    (work / "inputs/shards").mkdir(exist_ok=True)
    names = [f"inputs/shards/{path.stem}-{shard}.json" for shard in (1, 2)]
    for at, name in enumerate(names):
        (work / name).write_text(json.dumps({**document, "cells": document["cells"][at::2]}))
    return names


def merge_cases(files, work, plots):
    for path, document in files:
        yield Case(f"experiment merge {path.name}",
                   ["experiment", "merge", f"results/{path.name}", "--out", "OUT/all.json", "--csv", "OUT/table.csv",
                    "--plot", "OUT/plot.svg", "--report", "OUT/report.html", "--json"],
                   ["all.json", "table.csv", *(["plot.svg", "report.html"] if plots else [])], timed=False)
        if len(document["cells"]) > 1:
            yield Case(f"experiment merge 2 shards of {path.name}",
                       ["experiment", "merge", *write_shards(path, document, work), "--out", "OUT/all.json",
                        "--report", "OUT/report.md", "--json"], ["all.json", "report.md"], timed=False)


def plan_cases():
    for path in sorted((REPOSITORY / "resources/plans").glob("*.json")):
        yield Case(f"experiment {path.stem} --show-plan", ["experiment", f"plans/{path.name}", "--show-plan"],
                   timed=False)


def experiment_cases(dataset):
    smallest = ["--trials", "1", "--fractions", "1", "--epochs", "1", "--head-epochs", "1", "--architecture",
                "lenet-small", "--threads", "1"]
    for path in sorted((REPOSITORY / "resources/plans").glob("*.json")):
        if path.stem not in SLOW_PLANS:
            yield Case(f"experiment {path.stem} small-{dataset}",
                       ["experiment", f"plans/{path.name}", "--dataset", f"inputs/small-{dataset}", *smallest,
                        "--out", "OUT/results.json", "--csv", "OUT/table.csv", "--json"], ["results.json", "table.csv"])


def train_case(title, dataset, flags):
    return Case(f"train {title}, small-{dataset}",
                ["train", "--dataset", f"inputs/small-{dataset}", "--head-epochs", "1", "--threads", "1", *flags,
                 "--out", "OUT/model.safetensors", "--json"], ["model.safetensors"])


SMALL = ["--architecture", "lenet-small", "--epochs", "1", "--seed", "7"]


def compare_trainings(comparer, dataset, work):
    trained = comparer.run(train_case("all strategies", dataset, [*SMALL, "--strategies", ALL_STRATEGIES]))
    plain = comparer.run(train_case("fine-tuned heads, adam, augmented", dataset,
                                    [*SMALL, "--strategies", "softmax,pairwise", "--heads", "fine-tuned", "--optimizer",
                                     "adam", "--augment", "--schedule", "cosine"]))
    comparer.run(train_case("heads from scratch, sgd, bf16 where there is", dataset,
                            [*SMALL, "--strategies", "softmax,pairwise", "--classes", "0-3", "--heads", "scratch",
                             "--optimizer", "sgd", "--precision", "auto"]))
    if plain:
        comparer.run(train_case("two strategies more onto a model", dataset,
                                ["--onto", f"{plain}/model.safetensors", "--strategies", "dichotomies,ecoc"]))
    if trained:
        for case in trained_model_cases(f"{trained}/model.safetensors", dataset, work):
            comparer.run(case)


def trained_model_cases(model, dataset, work):
    yield from compare_cases(model, "the trained model", [("drawings",)], work)
    flags = ["--confusion", "--calibration", "--pairs", "50", "--canvases", "50"]
    yield Case(" ".join(["evaluate the trained model", f"small-{dataset}", *flags]),
               ["evaluate", "--model", model, "--dataset", f"inputs/small-{dataset}", *flags, "--json"])


def colour_training():
    return train_case("resnet-small, nesterov, one-cycle", "cifar10",
                      ["--architecture", "resnet-small", "--epochs", "1", "--seed", "7", "--strategies", "softmax",
                       "--optimizer", "nesterov", "--learning-rate", "0.1", "--weight-decay", "0.005", "--schedule",
                       "one-cycle", "--label-smoothing", "0.1", "--batch", "32"])


def common_models(options, report):
    """Models that both folders have; the others are said to be skipped."""
    old, new = ({path.stem: path for path in folder.glob("*.safetensors")}
                for folder in (options.old_models, options.new_models))
    for name in sorted(old.keys() ^ new.keys()):
        report.skip(f"model {name}", f"only in {options.old_models if name in old else options.new_models}")
    if not old.keys() & new.keys():
        report.skip("shipped models", f"none in {options.old_models} and {options.new_models}")
    return [old[name] for name in sorted(old.keys() & new.keys())]


def compare_all(options, datasets, work, report):
    sides = [Side(options.old, work / "old", options.old_models), Side(options.new, work / "new", options.new_models)]
    comparer = Comparer(sides, report)
    files = list(result_files(options))
    if not files:
        report.skip("experiment merge", f"no results in {options.results}")
    for case in itertools.chain(listings(options), plan_cases(), merge_cases(files, work, not options.without_plots)):
        comparer.run(case)
    for path in common_models(options, report):
        for case in model_cases(path, options, datasets, work):
            comparer.run(case)
    grey = next((name for name in ("mnist", "fashion-mnist") if name in datasets), None)
    if grey:
        compare_trainings(comparer, grey, work)
        for case in experiment_cases(grey):
            comparer.run(case)
    if "cifar10" in datasets:
        comparer.run(colour_training())


# ---- The command line ----

def program_named(text):
    path = shutil.which(text)
    if path is None:
        raise argparse.ArgumentTypeError(f"expected a program that can be started, found {text}")
    return os.path.abspath(path)


def folder_named(text):
    path = pathlib.Path(text).absolute()
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"expected a folder, found {text}")
    return path


def new_folder_named(text):
    path = pathlib.Path(text).absolute()
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise argparse.ArgumentTypeError(f"expected a new or an empty folder, found {text}")
    return path


def number_named(text):
    if not text.isdecimal() or not 1 <= int(text) <= 10000:
        raise argparse.ArgumentTypeError(f"expected a number from 1 to 10000, found {text}")
    return int(text)


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", metavar="OLD_PROGRAM", type=program_named)
    parser.add_argument("new", metavar="NEW_PROGRAM", type=program_named)
    parser.add_argument("--models", type=folder_named, default=REPOSITORY / "resources/models", metavar="DIR",
                        help="model files of both (default: resources/models of this repository)")
    parser.add_argument("--old-models", type=folder_named, metavar="DIR", help="model files of the old program")
    parser.add_argument("--new-models", type=folder_named, metavar="DIR", help="model files of the new program")
    parser.add_argument("--data-dir", type=folder_named, default=[], action="append", metavar="DIR",
                        help="where data sets lie, besides the usual places; can be repeated")
    parser.add_argument("--results", type=folder_named, default=REPOSITORY / "docs/results", metavar="DIR",
                        help="experiment results to make tables of (default: docs/results)")
    parser.add_argument("--limit", type=number_named, default=100, metavar="N",
                        help="drawings and images of each comparison (default: %(default)s)")
    parser.add_argument("--all-held-out", action="store_true",
                        help="calibrate every model with all images held out of its training: two minutes more")
    parser.add_argument("--nearly", type=float, default=0.0, metavar="SHARE",
                        help="numbers that differ by at most this share of the larger one, or of 1, count as the same")
    parser.add_argument("--without-plots", action="store_true", help="do not compare SVG plots and HTML reports")
    parser.add_argument("--keep", type=new_folder_named, metavar="DIR",
                        help="keep all inputs and outputs in this folder")
    options = parser.parse_args()
    Tolerance.allowed = options.nearly
    options.old_models = options.old_models or options.models
    options.new_models = options.new_models or options.models
    return options


def compare_in(work, options):
    begin = time.monotonic()
    report = Report()
    report.line(f"Not compared, as they are times or depend on the machine: {', '.join(REMOVED_FIELDS)}; "
                f"in texts: {'  '.join(MASKED_TEXTS)}")
    try:
        datasets = found_datasets(options)
        write_inputs(work, options, datasets)
    except (Unreadable, OSError) as problem:
        print(f"compare_versions: {problem}", file=sys.stderr)
        return 2
    for name in DATASETS:
        if name not in datasets:
            report.skip(f"data set {name}", "not found (see --data-dir)")
    compare_all(options, datasets, work, report)
    return report.finish(time.monotonic() - begin)


def main():
    options = read_options()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        return compare_in(options.keep, options)
    with tempfile.TemporaryDirectory(prefix="runoff-versions-") as work:
        return compare_in(pathlib.Path(work), options)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
