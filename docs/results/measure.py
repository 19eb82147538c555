"""Measures the figures of docs/results.md that are not in a results file of an experiment.

usage: measure.py RUNOFF

Writes circles.csv, calibration-models.csv and calibration-digits-lenet-groups.csv beside itself. Data sets come from
RUNOFF_DATA_DIR; fashion-mnist comes from the Debian package dataset-fashion-mnist.
"""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent.parent / "resources" / "models"
CIRCLES = [("digits-lenet", "mnist"), ("digits-lenet", "pen-digits"), ("digits-small", "mnist"),
           ("fashion-mnist-lenet", "fashion-mnist"), ("cifar10-lenet", "cifar10"), ("cifar10-resnet", "cifar10")]
CALIBRATED = [("cifar10-lenet", "cifar10"), ("digits-small", "mnist")]
GROUPS = [("below .67", 0, 10), (".67 to .80", 10, 12), (".80 to .93", 12, 14), (".93 to 1", 14, 15)]


def evaluate(runoff, model, dataset, *options):
    command = [runoff, "evaluate", "--model", str(MODELS / f"{model}.safetensors"), "--dataset", dataset, "--json",
               *options]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def write(name, command, rows):
    text = io.StringIO()
    text.write(f"# {command}\n# written by docs/results/measure.py\n")
    lines = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    lines.writeheader()
    lines.writerows(rows)
    (HERE / name).write_text(text.getvalue())


def circles(runoff):
    rows = []
    for model, dataset in CIRCLES:
        found = evaluate(runoff, model, dataset, "--strategies", "pairwise")
        pairwise = found["strategies"]["pairwise"]
        triads = pairwise["circular_triads"]
        rows.append({"row": f"{model} on {dataset}", "model": model, "dataset": dataset, "images": found["n"],
                     "share_with": triads["share"], "mean": triads["mean"], "accuracy_with": triads["accuracy"],
                     "accuracy_without": triads["accuracy_without"]})
    return rows


def calibration(runoff):
    rows = []
    for model, dataset in CALIBRATED:
        found = evaluate(runoff, model, dataset, "--strategies", "softmax", "--calibration")["calibration"]["strategies"]
        for strategy, record in found.items():
            row = {"row": f"{model} {strategy}", "temperature": record.get("temperature", "")}
            for when in ("before", "after"):
                for figure in ("ece", "confidence_gap", "brier"):
                    row[f"{figure}_{when}"] = record.get(when, {}).get(figure, "")
            rows.append(row)
    return rows


def groups(runoff):
    found = evaluate(runoff, "digits-lenet", "mnist", "--strategies", "softmax,specialists",
                     "--calibration")["calibration"]["strategies"]
    rows = [{"row": name} for name, first, end in GROUPS]
    for strategy, when in (("softmax", "after"), ("specialists", "before")):
        for row, (name, first, end) in zip(rows, GROUPS):
            bins = [b for b in found[strategy][when]["bins"][first:end] if b["n"]]
            images = sum(b["n"] for b in bins)
            row[f"{strategy}_images"] = images
            for figure in ("confidence", "accuracy"):
                row[f"{strategy}_{figure}"] = sum(b["n"] * b[figure] for b in bins) / images
    return rows


def main():
    runoff = sys.argv[1]
    write("circles.csv", "runoff evaluate --model MODEL --dataset DATASET --strategies pairwise --json: circular_triads",
          circles(runoff))
    write("calibration-models.csv", "runoff evaluate --model MODEL --dataset DATASET --strategies softmax --calibration --json",
          calibration(runoff))
    write("calibration-digits-lenet-groups.csv",
          "runoff evaluate --model digits-lenet --dataset mnist --strategies softmax,specialists --calibration --json; its "
          "15 groups joined to four",
          groups(runoff))


if __name__ == "__main__":
    main()
