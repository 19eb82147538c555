#!/usr/bin/env python3
"""Runs the PyTorch example of docs/interchange.md as it stands there, imports its weights and compares the answers.

    tests/interchange/pytorch_example.py PROGRAM

The example learns ten drawn bars instead of MNIST. Needs PyTorch and safetensors (Debian 13: python3-torch,
python3-safetensors); packaging/newer_debian.sh runs it. Exit status 1 if an answer differs, or a probability by more than
the rounding of the weights to float16 explains.
"""
import csv
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

import torch

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "interchange.md"
LARGEST_DIFFERENCE = 1e-3


def bars(labels):
    """A bright bar for each label, at a height of its own: (N, 1, 28, 28)."""
    images = torch.zeros(len(labels), 1, 28, 28)
    for place, label in enumerate(labels):
        images[place, 0, 2 * int(label):2 * int(label) + 6, 4:24] = 1.0
    return images


def batches():
    """What the example reads its images from."""
    for _ in range(6):
        labels = torch.randint(0, 10, (64,))
        yield bars(labels), labels


def write_idx(path, values, extents):
    head = struct.pack(">HBB", 0, 8, len(extents)) + b"".join(struct.pack(">I", extent) for extent in extents)
    path.write_bytes(head + bytes(values))


def main():
    program = os.path.abspath(sys.argv[1])
    example = re.search(r"### PyTorch\n+```python\n(.*?)```", DOCUMENT.read_text(), re.S)[1]
    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        scope = {"batches": batches}
        exec(example, scope)  # pylint: disable=exec-used
        network, labels = scope["net"].eval(), torch.arange(10)
        wanted = torch.softmax(network(bars(labels)), 1)
        os.mkdir("bars")
        for part in ("train", "t10k"):
            write_idx(pathlib.Path(f"bars/{part}-images-idx3-ubyte"),
                      (bars(labels) * 255).to(torch.uint8).flatten().tolist(), (10, 28, 28))
            write_idx(pathlib.Path(f"bars/{part}-labels-idx1-ubyte"), labels.tolist(), (10,))
        command = re.search(r"# (runoff import .*)", example)[1].split()
        subprocess.run([program, *command[1:]], check=True)
        subprocess.run([program, "evaluate", "--model", "mine.safetensors", "--dataset", "bars", "--predictions", "said.csv"],
                       check=True, stdout=subprocess.DEVNULL)
        largest = 0.0
        with open("said.csv") as file:
            for row, probabilities in zip(csv.DictReader(file), wanted):
                if int(row["softmax"]) != int(probabilities.argmax()):
                    sys.exit(f"image {row['index']}: expected {int(probabilities.argmax())}, found {row['softmax']}")
                largest = max(largest, abs(float(row["softmax_confidence"]) - float(probabilities.max())))
        print(f"PyTorch {torch.__version__}: ten equal answers, largest difference of a probability {largest:.1e}")
        if largest > LARGEST_DIFFERENCE:
            sys.exit(f"expected a difference of at most {LARGEST_DIFFERENCE}, found {largest}")


if __name__ == "__main__":
    main()
