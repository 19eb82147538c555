#!/usr/bin/env python3
"""Read a safetensors file by the published format, independently of Runoff: only the standard library.

read_safetensors.py FILE: one JSON document with the name, type, shape, sum and largest magnitude of every tensor. If the package
safetensors is installed, its numbers must be the same; "checked_by" says so.
"""
import json
import math
import struct
import sys


def halves(data):
    return struct.unpack(f"<{len(data) // 2}e", data)


def floats(data):
    return struct.unpack(f"<{len(data) // 4}f", data)


READERS = {"F16": (2, halves), "F32": (4, floats)}


def read(path):
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8:8 + length].decode("utf-8"))
    header.pop("__metadata__", None)
    buffer = content[8 + length:]
    place = 0
    tensors = {}
    for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
        begin, end = entry["data_offsets"]
        width, reader = READERS[entry["dtype"]]
        if begin != place or end - begin != width * math.prod(entry["shape"]):
            raise ValueError(f"{name}: the range {begin} to {end} does not fit")
        place = end
        tensors[name] = (entry["dtype"], entry["shape"], reader(buffer[begin:end]))
    if place != len(buffer):
        raise ValueError("bytes behind the last tensor")
    return tensors


def compare_with_package(path, tensors):
    try:
        from safetensors.numpy import load_file
    except ImportError:
        return "this script"
    theirs = load_file(path)
    if theirs.keys() != tensors.keys():
        raise ValueError("safetensors finds other tensors")
    for name, (_, shape, values) in tensors.items():
        if list(theirs[name].shape) != shape or theirs[name].ravel().tolist() != list(values):
            raise ValueError(f"{name}: safetensors reads other numbers")
    return "safetensors"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = read(sys.argv[1])
    print(json.dumps({
        "checked_by": compare_with_package(sys.argv[1], found),
        "tensors": {name: {"dtype": dtype, "shape": shape, "sum": math.fsum(values),
                           "largest": max(map(abs, values), default=0.0)}
                    for name, (dtype, shape, values) in found.items()},
    }))
