#!/usr/bin/env python3
"""Trains with float32 and bfloat16 from the same seeds and says whether their accuracies differ by more than the seeds do.

    tests/bench/precision_by_seed.py --runoff build/release/runoff --dataset mnist --stride 10 --epochs 12 --seeds 5 --folder /tmp/precision

What is compared is "trunk-softmax": one network trained as a whole, measured in float32 on all test images. A pair of trainings has the
same starting weights, images and order; only the precision differs. What is in the folder already is not trained again.
"""
import argparse
import json
import math
import pathlib
import subprocess

# Student's t, 97.5 %, by degrees of freedom from 1
CRITICAL = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093]


def trained(options, precision, seed):
    name = f"{options.dataset}-{options.architecture}-{options.stride}-{options.epochs}-{precision}-{seed}"
    result = options.folder / (name + ".json")
    if not result.exists():
        command = [options.runoff, "train", "--dataset", options.dataset, "--architecture", options.architecture, "--stride", str(options.stride),
                   "--strategies", "softmax", "--epochs", str(options.epochs), "--head-epochs", "1", "--seed", str(seed),
                   "--precision", precision, "--out", str(options.folder / (name + ".safetensors")), "--json"]
        text = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        result.write_bytes(text)
    return json.loads(result.read_text())


def spread(values):
    mean = sum(values) / len(values)
    return mean, math.sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runoff", default="build/release/runoff")
    parser.add_argument("--dataset", required=True)
    parser.add_argument("--architecture", default="lenet")
    parser.add_argument("--stride", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    options = parser.parse_args()
    if not 2 <= options.seeds <= len(CRITICAL) + 1:
        parser.error(f"--seeds: expected 2 to {len(CRITICAL) + 1}")
    options.folder.mkdir(parents=True, exist_ok=True)

    accuracies = {"f32": [], "bf16": []}
    speeds = {"f32": [], "bf16": []}
    for seed in range(1, options.seeds + 1):
        for precision in accuracies:
            result = trained(options, precision, seed)
            accuracies[precision].append(100.0 * result["accuracy"]["trunk-softmax"])
            speeds[precision].append(result["samples_per_second"])
        print(f"seed {seed}: f32 {accuracies['f32'][-1]:.2f} %, bf16 {accuracies['bf16'][-1]:.2f} %", flush=True)
    for precision, values in accuracies.items():
        mean, deviation = spread(values)
        print(f"{precision}: accuracy {mean:.3f} % +- {deviation:.3f}, median {sorted(speeds[precision])[options.seeds // 2]:.0f} samples/s")
    differences = [b - f for f, b in zip(accuracies["f32"], accuracies["bf16"])]
    mean, deviation = spread(differences)
    half = CRITICAL[options.seeds - 2] * deviation / math.sqrt(options.seeds)
    within = mean - half <= 0.0 <= mean + half
    print(f"bf16 - f32: {mean:+.3f} points, 95 % interval {mean - half:+.3f} to {mean + half:+.3f} over {options.seeds} seeds: "
          + ("within noise" if within else "NOT within noise"))


if __name__ == "__main__":
    main()
