"""Computes every statistic of results files again, from the raw counts and with SciPy, and compares with Runoff.

usage: recompute.py RUNOFF RESULTS.json...

Runs `RUNOFF experiment merge FILE --out TEMPORARY --json` for each file. Prints the largest difference of each
statistic. Exit status: 0 if all agree, 1 if not, 77 (skipped) without SciPy.
"""

import itertools
import json
import math
import subprocess
import sys
import tempfile
import warnings
from collections import defaultdict
from pathlib import Path

try:
    import numpy as np
    from scipy import stats
    from scipy.optimize import brentq
except ImportError as missing:
    print(f"skipped: {missing}; the Debian package python3-scipy contains it")
    sys.exit(77)

warnings.simplefilter("ignore", RuntimeWarning)  # SciPy 1.10 warns at the far ends of the noncentral t
TOLERANCE = 1e-8
LEVEL, POWER = 0.05, 0.8


def holm(values):
    adjusted, largest = [0.0] * len(values), 0.0
    for step, i in enumerate(sorted(range(len(values)), key=lambda i: values[i])):
        largest = max(largest, (len(values) - step) * values[i])
        adjusted[i] = min(1.0, largest)
    return adjusted


def wilcoxon(differences):
    """Exact over all patterns of signs. The differences are integers or equal multiples of them."""
    kept = [d for d in differences if d != 0]
    if not kept:
        return 1.0
    ranks = stats.rankdata([abs(d) for d in kept])
    observed = sum(r for r, d in zip(ranks, kept) if d > 0)
    edge = min(observed, ranks.sum() - observed)
    sums = [np.dot(ranks, signs) for signs in itertools.product((0, 1), repeat=len(kept))]
    return min(1.0, 2.0 * float(np.mean(np.array(sums) <= edge + 1e-9)))


def detectable(deviation, n, level):
    limit = stats.t.ppf(1 - level / 2, n - 1)

    def missing(effect):
        shift = effect * math.sqrt(n)
        lower = stats.nct.cdf(-limit, n - 1, shift)
        return stats.nct.sf(limit, n - 1, shift) + (0.0 if math.isnan(lower) else lower) - POWER

    high = 1.0
    while not missing(high) > 0:
        high *= 2
        if high > 10_000:
            return None
    return deviation * brentq(missing, 1e-6, high, xtol=1e-13)


def interval(values, limits=(-math.inf, math.inf)):
    reach = stats.t.ppf(0.975, len(values) - 1) * np.std(values, ddof=1) / math.sqrt(len(values))
    return [max(limits[0], np.mean(values) - reach), min(limits[1], np.mean(values) + reach)]


def compared(differences, counts, zone, correlation):
    """The figures of the differences of shares; `counts` are the same differences as exact fractions."""
    n = len(differences)
    found = {"difference": float(np.mean(differences))}
    if n < 2:
        return found
    found["wilcoxon_p"] = wilcoxon(counts)
    found["difference_interval95"] = interval(differences)
    same = len(set(counts)) == 1
    found["difference_std"] = 0.0 if same else float(np.std(differences, ddof=1))
    if same:
        at = float(np.mean(differences))
        found["p"] = 1.0 if counts[0] == 0 else 0.0
        found["p_worse"], found["p_better"] = float(at < -zone), float(at > zone)
        found["p_above_0"] = 0.5 if counts[0] == 0 else float(at > 0)
    else:
        found["p"] = float(stats.ttest_1samp(differences, 0.0).pvalue)
        found["cohens_d"] = found["difference"] / found["difference_std"]
        scale = found["difference_std"] * math.sqrt(1 / n + correlation / (1 - correlation))
        posterior = stats.t(n - 1, loc=found["difference"], scale=scale)
        found["p_worse"], found["p_better"] = float(posterior.cdf(-zone)), float(posterior.sf(zone))
        found["p_above_0"] = float(posterior.sf(0.0))
        found["detectable"] = detectable(found["difference_std"], n, LEVEL)
    found["p_equal"] = 1.0 - found["p_worse"] - found["p_better"]
    return found


def rows_of(results):
    """The observations of each row, by trial: {(fraction, setting, strategy): {trial: observation}}."""
    rows = defaultdict(dict)
    for cell in results["cells"]:
        for observation in cell["observations"]:
            key = (cell["fraction"], observation.get("setting", ""), observation["strategy"])
            rows[key][cell["trial"]] = observation
    return rows


def expected_rows(results, shown):
    """All statistics by row, from the raw counts alone."""
    rows, expected = rows_of(results), {}
    groups = defaultdict(list)
    for (fraction, setting, strategy), by_trial in rows.items():
        trials = sorted(by_trial)
        seen = [by_trial[t] for t in trials]
        values = [o["right"] / o["images"] for o in seen]
        row = {"trials": len(seen), "mean": float(np.mean(values)), "values": values,
               "exact95": [list(stats.binomtest(o["right"], o["images"]).proportion_ci(0.95)) for o in seen]}
        if len(values) > 1:
            row["std"] = float(np.std(values, ddof=1)) if len(set(values)) > 1 else 0.0
            row["interval95"] = interval(values, (0.0, 1.0))
        base = rows.get((fraction, setting, shown["baseline"]), {})
        if strategy != shown["baseline"] and all(t in base for t in trials):
            others = [base[t] for t in trials]
            row.update(compared([o["right"] / o["images"] - b["right"] / b["images"] for o, b in zip(seen, others)],
                                [o["right"] * b["images"] - b["right"] * o["images"] for o, b in zip(seen, others)],
                                shown["zone"], shown["correlation"]))
        if strategy != shown["baseline"]:
            row["mcnemar_p_holm"] = [
                float(stats.binomtest(o["only_this"], o["only_this"] + o["only_baseline"]).pvalue)
                if o["only_this"] + o["only_baseline"] else 1.0 for o in seen]
            if not seen[0]["reference"]:
                groups[fraction, setting].append(row)
        expected[fraction, setting, strategy] = row
    for group in groups.values():
        if all("p" in row for row in group):
            for row, p in zip(group, holm([row["p"] for row in group])):
                row["p_holm"] = p
                row["detectable_holm"] = None
                if row["difference_std"] > 0:
                    row["detectable_holm"] = detectable(row["difference_std"], row["trials"], LEVEL / len(group))
        for trial in range(min(len(row["mcnemar_p_holm"]) for row in group)):
            for row, p in zip(group, holm([row["mcnemar_p_holm"][trial] for row in group])):
                row["mcnemar_p_holm"][trial] = p
    return expected


def flat(value):
    return [x for part in value for x in flat(part)] if isinstance(value, list) else [value]


def distance(found, wanted):
    found, wanted = flat(found), flat(wanted)
    if len(found) != len(wanted):
        return math.inf
    pairs = [(f, w) for f, w in zip(found, wanted) if (f, w) != (None, None)]
    if any(f is None or w is None for f, w in pairs):
        return math.inf
    return max((abs(f - w) / max(1.0, abs(w)) for f, w in pairs), default=0.0)


def check(runoff, path, largest):
    with tempfile.TemporaryDirectory() as folder:
        command = [runoff, "experiment", "merge", path, "--out", str(Path(folder, "all.json")), "--json"]
        shown = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    expected = expected_rows(json.loads(Path(path).read_text()), shown)
    rows = shown["rows"] + shown["references"]
    faults = [] if len(rows) == len(expected) else [f"{path}: {len(expected)} rows expected, {len(rows)} found"]
    for row in rows:
        key = (row["fraction"], row.get("setting", ""), row["strategy"])
        for name, wanted in expected[key].items():
            far = distance(row[name], wanted)
            largest[name] = max(largest[name], far)
            if not far < TOLERANCE:
                faults.append(f"{path}: {key}: {name}: SciPy has {wanted}, Runoff has {row[name]}")
        for name in ("p", "p_holm", "p_worse", "p_equal", "p_better", "wilcoxon_p", "detectable", "detectable_holm"):
            if row[name] is not None and expected[key].get(name) is None:
                faults.append(f"{path}: {key}: {name}: SciPy has none, Runoff has {row[name]}")
    return len(rows), faults


def main():
    runoff, *paths = sys.argv[1:]
    largest, count, faults, files = defaultdict(float), 0, [], 0
    for path in paths:
        if not json.loads(Path(path).read_text()).get("format", "").startswith("runoff experiment results"):
            continue  # a plan
        rows, found = check(runoff, path, largest)
        count, files, faults = count + rows, files + 1, faults + found
    for name, far in sorted(largest.items()):
        print(f"{name:24} largest difference {far:.1e}")
    print("\n".join(faults[:40]))
    print(f"{count} rows of {files} files, {len(faults)} differences")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
