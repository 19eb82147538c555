#!/usr/bin/env python3
"""The same network in Runoff, libtorch, onnxruntime and dlib on this machine, one after the other; prints one table.

compare.py [--runoff PROGRAM] [--work FOLDER] [--rounds N] [--peers LIST]

Conv 3x3x32 ReLU, Conv 3x3x64 ReLU, MaxPool 2, Dense 256 ReLU, Dense 10 on random images of 28x28x1 and 32x32x3, two threads.
Training in batches of 128 with both dropouts (.25 and .5) by Adadelta; dlib has no Adadelta and trains by SGD without dropout, which is
less to do.
Before each peer Runoff runs, so that every ratio is of neighbours; sgemm is the machine's matrix product measured in that run.
After that, the three passes of the second convolution alone, batch 128, by oneDNN, libxsmm and Runoff's own loop.
Needs Debian's libtorch-dev, libdlib-dev, libxsmm-dev and nodejs with npm; what is missing is named in the table with the reason. OpenBLAS
("tuned") is taken from its package without installing it. All is built in a temporary folder, or in --work to use again.
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

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parents[2]
INPUTS = ["28x28x1", "32x32x3"]
THREADS = "2"
ONNXRUNTIME = "onnxruntime-node@1.30.0"
# Threads that wait in libgomp give the processor away after a moment: costs nothing alone and saves the run beside others.
COMMON = {"OMP_NUM_THREADS": THREADS, "OPENBLAS_NUM_THREADS": THREADS, "GOMP_SPINCOUNT": "2000"}
# Large blocks stay with the process instead of being mapped and cleared again in every step.
ALLOCATOR = {"MALLOC_MMAP_THRESHOLD_": "4294967296", "MALLOC_TRIM_THRESHOLD_": "4294967296", "MALLOC_TOP_PAD_": "268435456"}


class Missing(Exception):
    """Why a peer cannot be measured, in a few words."""


def run(command, **options):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    if result.returncode:
        last = (result.stderr.strip() or result.stdout.strip() or f"status {result.returncode}").splitlines()[-1]
        raise Missing(f"{pathlib.Path(command[0]).name}: {last[:120]}")
    return result.stdout


def compiled(name, work, flags, standard="c++17"):
    program = work / name
    source = HERE / f"{name}.cpp"
    if not program.exists() or program.stat().st_mtime < max(source.stat().st_mtime, (HERE / "measure.h").stat().st_mtime):
        run([os.environ.get("CXX", "g++"), "-O2", "-march=native", f"-std={standard}", f"-I{SOURCES}", str(source), "-o", str(program)] + flags)
    return [str(program)]


def libtorch(work):
    api = pathlib.Path("/usr/include/torch/csrc/api/include")
    if not api.exists():
        raise Missing("apt-get install libtorch-dev")
    return compiled("libtorch_peer", work, [f"-I{api}", "-ltorch", "-ltorch_cpu", "-lc10"])


def dlib(work):
    if not pathlib.Path("/usr/include/dlib/dnn.h").exists():
        raise Missing("apt-get install libdlib-dev")
    return compiled("dlib_peer", work, ["-ldlib", "-lblas", "-llapack", "-lpthread"])


def onnxruntime(work):
    if not shutil.which("node") or not shutil.which("npm"):
        raise Missing("apt-get install nodejs npm")
    if not (work / "node_modules/onnxruntime-node").exists():  # its install script would fetch CUDA
        run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(work), ONNXRUNTIME], cwd=work)
    files = []
    for name in INPUTS:
        side, _, channels = name.split("x")
        run([sys.executable, str(HERE / "write_onnx.py"), channels, side, str(work / f"{name}.onnx")])
        files.append(f"{name}={work / name}.onnx")
    return ["node", str(HERE / "onnxruntime_peer.mjs")] + files


def convolution(work):
    if not pathlib.Path("/usr/include/libxsmm.h").exists():
        raise Missing("apt-get install libxsmm-dev")
    # The loop is compiled as Runoff compiles it.
    ours = [str(SOURCES / "core/nn/onednn" / name) for name in ("weight_gradient.cpp", "values.cpp")]
    return compiled("convolution_peer", work, ours + ["-O3", "-march=x86-64", "-fopenmp", "-lxsmm", "-lxsmmnoblas", "-ldnnl", "-ldl", "-lm", "-lpthread"], "c++20")


def openblas(work):
    """Where a libblas.so.3 of OpenBLAS is, installed or unpacked from its package."""
    places = ["/usr", str(work / "openblas/usr")]
    find = lambda: next((p for place in places for p in pathlib.Path(place).glob("lib/*/openblas-*/libblas.so.3")), None)
    if not find():
        run(["apt-get", "download", "libopenblas0-openmp", "libgfortran5"], cwd=work)
        for package in work.glob("*.deb"):
            run(["dpkg-deb", "-x", str(package), str(work / "openblas")])
    found = find()
    if not found:
        raise Missing("no OpenBLAS in its package")
    return {"LD_LIBRARY_PATH": f"{found.parent}:{found.parent.parent}"}


# How each is prepared, by whose products it multiplies, and whether large blocks stay with it. "With OpenBLAS" is what whoever has
# numpy or the like beside it gets; without, Debian's reference BLAS multiplies.
PEERS = {"libtorch, tuned": (libtorch, True, True), "libtorch, with OpenBLAS": (libtorch, True, False), "libtorch, as installed": (libtorch, False, False),
         "onnxruntime": (onnxruntime, False, False), "dlib, tuned": (dlib, True, True), "dlib, as installed": (dlib, False, False)}


def runoff(program):
    text = run([program, "benchmark", "--json", "--threads", THREADS, "--only", "train,infer", "--architecture", "lenet"], env={**os.environ, **COMMON})
    document = json.loads(text)
    figures = {name: {**document["infer"][f"lenet-{name}"], **{"samples_per_second": document["train"][f"lenet-{name}"]["samples_per_second"]}}
               for name in INPUTS}
    return {"figures": figures, "sgemm": document["sgemm_gflops"], "isa": document["isa"], "threads": document["threads"], "onednn": document["onednn"]}


def measure(arguments, work):
    """Per peer a list of (what it did, what Runoff did right before), or the reason why not."""
    rounds, missing = {}, {}
    for name, (prepare, blas, allocator) in PEERS.items():
        if arguments.peers and not any(name.startswith(wanted) for wanted in arguments.peers.split(";")):
            continue
        try:
            command, environment = prepare(work), {**os.environ, **COMMON}
            if allocator:
                environment.update(ALLOCATOR)
            if blas:
                environment.update(openblas(work))
            rounds[name] = (command, environment, [])
        except (Missing, OSError) as reason:
            missing[name] = str(reason)
    for turn in range(arguments.rounds):
        for name, (command, environment, done) in rounds.items():
            if name in missing:
                continue
            print(f"round {turn + 1}: runoff, {name}", file=sys.stderr)
            ours = runoff(arguments.runoff)
            try:
                done.append((json.loads(run(command, env=environment, cwd=work)), ours))
            except (Missing, ValueError) as reason:
                missing[name] = str(reason)
    return {name: done for name, (_, _, done) in rounds.items() if done and name not in missing}, missing


COLUMNS = [("samples_per_second", "training, samples/s", True), ("batch1_us_median", "batch 1, median us", False),
           ("batch1_us_p99", "batch 1, p99 us", False), ("batch256_images_per_second", "batch 256, images/s", True)]


def cell(done, size, key, more):
    pairs = [(theirs[size].get(key), ours["figures"][size][key]) for theirs, ours in done]
    if any(theirs is None for theirs, _ in pairs):
        return "-"
    ratio = statistics.median(ours / theirs if more else theirs / ours for theirs, ours in pairs)
    return f"{statistics.median(theirs for theirs, _ in pairs):.0f} (Runoff {ratio:.2f}x)"


def table(measured, missing):
    lines = []
    everyone = [ours for done in measured.values() for _, ours in done]
    for size in INPUTS:
        lines += ["", f"{size}; in brackets how many times faster Runoff was in the run right before (below 1: slower)", "",
                  "| | " + " | ".join(title for _, title, _ in COLUMNS) + " | sgemm, GFLOP/s |", "| --- |" + " --- |" * (len(COLUMNS) + 1)]
        if everyone:
            middle = [statistics.median(ours["figures"][size][key] for ours in everyone) for key, _, _ in COLUMNS]
            lines.append("| **Runoff** | " + " | ".join(f"{value:.0f}" for value in middle) + f" | {statistics.median(o['sgemm'] for o in everyone):.0f} |")
        for name, done in measured.items():
            cells = [cell(done, size, key, more) for key, _, more in COLUMNS]
            version = done[0][0].get("version", "")
            lines.append(f"| {name} ({version}) | " + " | ".join(cells) + f" | {statistics.median(ours['sgemm'] for _, ours in done):.0f} |")
        lines += [f"| {name} | not measured: {reason} |" + " |" * len(COLUMNS) for name, reason in missing.items()]
    if everyone:
        lines += ["", f"{THREADS} threads, {everyone[0]['isa']}, oneDNN {everyone[0]['onednn']}; load {os.getloadavg()[0]:.1f} at the end."]
    return "\n".join(lines[1:])


def layer_table(work):
    """The passes of one convolution layer, in GFLOP/s."""
    try:
        figures = json.loads(run(convolution(work), env={**os.environ, **COMMON}))
    except (Missing, ValueError) as reason:
        return f"One convolution layer: not measured: {reason}"
    passes = {"forward": "forward", "data": "gradient of the images", "weights": "gradient of the weights"}
    lines = [f"One convolution layer, 3 x 3, 32 to 64 channels, batch 128: GFLOP/s (libxsmm {figures['version']})", "",
             "| | " + " | ".join(f"{title}, {size}" for size in INPUTS for title in passes.values()) + " |", "| --- |" + " --- |" * (len(passes) * len(INPUTS))]
    for who, title in {"onednn": "oneDNN, direct", "libxsmm": "libxsmm", "own": "Runoff's own loop"}.items():
        cells = [figures[size].get(f"{who}_{key}") for size in INPUTS for key in passes]
        lines.append(f"| {title} | " + " | ".join("-" if value is None else f"{value:.0f}" for value in cells) + " |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runoff", default=str(SOURCES / "build/release/runoff"))
    parser.add_argument("--work", help="where to build; kept")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", help="beginnings of names with ; between them, by default all: " + ", ".join(PEERS))
    arguments = parser.parse_args()
    arguments.runoff = str(pathlib.Path(arguments.runoff).resolve())
    with tempfile.TemporaryDirectory(prefix="runoff-peers-") as temporary:
        work = pathlib.Path(arguments.work or temporary).resolve()
        work.mkdir(parents=True, exist_ok=True)
        print(table(*measure(arguments, work)))
        print()
        print(layer_table(work))


if __name__ == "__main__":
    main()
