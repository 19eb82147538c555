#!/usr/bin/env python3
"""Writes the small valid inputs of the fuzz targets: tests/fuzz/make_seeds.py. Needs only the standard library."""
import gzip
import io
import json
import pathlib
import struct
import tarfile

here = pathlib.Path(__file__).resolve().parent
repository = here.parent.parent


def put(target, name, content):
    folder = here / "seeds" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def packed(content):
    return gzip.compress(content, 9, mtime=0)


# ---- data sets ----

def idx_file(magic, sides, values):
    return struct.pack(f">{1 + len(sides)}I", magic, *sides) + bytes(values)


def idx_seed(emnist, labels, images):
    return bytes([emnist]) + struct.pack("<H", len(labels)) + labels + images


def idx():
    labels, images = idx_file(0x801, [2], [1, 0]), idx_file(0x803, [2, 2, 2], range(8))
    put("idx", "mnist", idx_seed(0, labels, images))
    put("idx", "emnist", idx_seed(1, labels, images))
    put("idx", "gzip", idx_seed(0, packed(labels), packed(images)))
    put("idx", "unequal", idx_seed(0, idx_file(0x801, [3], [1, 0, 1]), images))
    put("idx", "other-shape", idx_seed(0, labels, idx_file(0x803, [2, 1, 2], range(4))))
    put("idx", "far-label", idx_seed(1, idx_file(0x801, [2], [255, 0]), images))
    put("idx", "many", idx_seed(0, idx_file(0x801, [0x01000000], []), images))
    put("idx", "huge", idx_seed(0, labels, idx_file(0x803, [9000000, 1024, 1024], [])))
    put("idx", "no-labels", idx_seed(2, labels, images))
    put("idx", "two-splits", idx_seed(5, labels, images))
    put("idx", "short-header", idx_seed(0, labels[:5], images))
    put("idx", "other-magic", idx_seed(0, images, labels))
    put("idx", "no-width", idx_seed(0, labels, idx_file(0x803, [2, 2, 0], [])))
    put("idx", "packed-short", idx_seed(0, packed(labels[:-1]), packed(images)))
    put("idx", "short", idx_seed(0, labels, images[:-1]))
    put("idx", "longer", idx_seed(0, packed(labels + b"\1"), packed(images + b"\1")))


def gzip_files():
    put("gzip", "short", packed(b"Runoff\n"))
    put("gzip", "two-members", packed(b"one") + packed(b"two") + bytes(20))
    put("gzip", "zeros", packed(bytes(3000)))
    put("gzip", "other-after", packed(b"one") + b"x")
    put("gzip", "cut", packed(b"Runoff, cut off")[:-9])
    put("gzip", "plain", b"not packed")
    put("gzip", "stored", b"\x1f\x8b\x08\x18\0\0\0\0\0\3name\0comment\0" + b"\1\5\0\xfa\xffhello" + struct.pack(
        "<II", 0x3610A686, 5))


classes = "airplane\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n"


def cifar():
    names = classes.encode()
    names += b"\n" * (len(names) % 2)
    length = bytes([len(names) // 2])
    put("cifar", "named", length + names + b"\7abcr")
    put("cifar", "unnamed-repeated", length + names.replace(b"\n", b"\r\n")[:len(names)] + b"\7abcr")
    put("cifar", "nine-names", length + names[9:] + b"\n" * 9 + b"\7abcr")
    put("cifar", "far-label", length + names + b"\12abcr")
    put("cifar", "short", length + names + b"\7abc")


def tar_of(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            if isinstance(content, str):
                entry.type, entry.linkname = tarfile.SYMTYPE, content
            elif content is None:
                entry.type = tarfile.DIRTYPE
            else:
                entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content) if isinstance(content, bytes) else None)
    return out.getvalue()


def archives():
    image = bytes(3073)
    batches = [(f"cifar-10-batches-bin/data_batch_{i}.bin", image) for i in range(1, 6)]
    test = [("cifar-10-batches-bin/test_batch.bin", image)]
    names = [("cifar-10-batches-bin/batches.meta.txt", classes.encode())]
    folder = [("cifar-10-batches-bin", None)]
    def archive(name, content, flags=0):
        put("archive", name, bytes([flags]) + content)
    archive("whole", packed(tar_of(folder + names + batches + test)))
    archive("no-test", packed(tar_of(batches)))
    archive("short-batch", packed(tar_of([("a/test_batch.bin", b"abc")] + batches)))
    archive("outside", packed(tar_of([("../evil", b"abc")] + batches + test)))
    archive("absolute", packed(tar_of([("/evil", b"abc")])))
    archive("link", packed(tar_of([("test_batch.bin", "/etc/passwd")])))
    archive("twice", packed(tar_of(test + batches + test)))
    archive("not-packed", tar_of(test)[:1024])
    archive("none", b"", 1)
    archive("beside-a-file", packed(tar_of(folder + names + batches + test)), 2)
    archive("cut", packed(tar_of(test)[:700]))
    archive("stopped", packed(tar_of(test)), 4)
    archive("unreadable", b"", 8)
    whole = packed(tar_of(folder + names + batches + test))
    archive("damaged", whole[:60] + b"\xff" * 8 + whole[68:])
    archive("cut-packed", whole[:-40])
    large = tarfile.TarInfo("test_batch.bin")
    large.size = 4 << 30
    archive("large", packed(large.tobuf(tarfile.GNU_FORMAT) + image))
    large.size = 200 << 20
    archive("large-batch", packed(large.tobuf(tarfile.GNU_FORMAT) + image))
    named = tarfile.TarInfo("\u00fcber/test_batch.bin")
    archive("named", packed(named.tobuf(tarfile.PAX_FORMAT)))


def unipen():
    head = ".VERSION 1.0\n.HIERARCHY WORD DIGIT\n.COORD X Y T\n.X_POINTS_PER_MM 10\n.Y_POINTS_PER_INCH 254\n"
    stroke = ".PEN_DOWN\n0 0 1\n+5 9 2 7 8 3\n.PEN_UP 1 1 4\n.DT 100\n"
    put("unipen", "digit", head + ".WRITER_ID ann\n.SEGMENT DIGIT 0 ? \"7\"\n" + stroke)
    put("unipen", "two", head + ".SEGMENT WORD 0-2 OK \"a\\tb\\nc\\\"\"\n.SEGMENT DIGIT 0,2 ? \"7\"\n" + stroke * 2)
    put("unipen", "include", ".COORD Y X\n.INCLUDE \"a\"\n.SEGMENT DIGIT 0 ? \"1\"\n.INCLUDE include/a\n")
    faults = [".WRITER_ID", ".HIERARCHY", ".INCLUDE", ".SEGMENT DIGIT 1-0 ? \"7\"", ".SEGMENT DIGIT 0 ? x \"7\"",
              ".SEGMENT DIGIT 0 ? \"7", ".SEGMENT DIGIT 0 ? \"7\" x", ".SEGMENT DIGIT 0 ? \"\"",
              ".SEGMENT DIGIT 0-2 ? \"7\"\n.WRITER_ID b\n" + stroke]
    faults += ["0 0 1", ".COORD X X", ".COORD X Y " + "Z " * 99, ".PEN_DOWN\n1 a 1", ".PEN_DOWN\n1e10 0 1", ".PEN_DOWN\n1 2",
               ".SEGMENT", ".SEGMENT WORD 0 ? \"a\"\n.SEGMENT ODD 0 ? \"7\"", ".SEGMENT DIGIT \"7\"", ".SEGMENT DIGIT",
               ".SEGMENT DIGIT a ? \"7\"", ".SEGMENT DIGIT 9 ? \"7\"", ".SEGMENT DIGIT 0 ? 7", ".X_POINTS_PER_MM 0", ".INCLUDE none",
               ".X_POINTS_PER_INCH", ".COMMENT " + "x" * 1200, ".PEN_UP\n1 1 1\n.SEGMENT DIGIT 1 ? \"7\"", "." , ".\n"]
    for number, fault in enumerate(faults):
        put("unipen", f"fault-{number}", head + ".WRITER_ID ann\n" + stroke + fault + "\n")
    put("unipen", "no-keyword", "text\n")
    put("unipen", "no-columns", ".PEN_DOWN\n1 2\n")
    put("unipen", "no-ink", ".COORD X Y\n.SEGMENT DIGIT 0 ? \"7\"\n")
    put("unipen", "no-hierarchy", ".COORD X Y\n.PEN_DOWN\n1 2\n.SEGMENT A 0 ? \"7\"\n.SEGMENT B 0 ? \"7\"\n")
    put("unipen", "long-line", ".COORD X Y\n.PEN_DOWN\n" + "1 2 " * 300 + "\n")
    put("unipen", "many-segments", head + stroke + ".SEGMENT DIGIT 0 ? \"7\"\n" * 1001)
    put("unipen", "many-points", ".COORD X Y\n.PEN_DOWN\n" + "1 2\n" * 20001)
    put("unipen", "includes", ".INCLUDE include/a\n" * 120)
    put("unipen", "without-end", head + stroke.rstrip())
    put("unipen", "loop", ".INCLUDE loop\n")
    put("unipen", "outside", ".INCLUDE ../out\n")
    put("unipen", "gzip", packed((head + ".COMMENT\nfree text\n\n" + stroke).encode()))
    put("unipen", "mark", "\ufeff.KEYWORD x\r\n.COORD X Y\r\n.PEN_DOWN\r\n1e5 -2.5\r\n")


# ---- models ----

def tensors(entries, metadata):
    header, buffer = {}, b""
    if metadata:
        header["__metadata__"] = metadata
    for name, (shape, kind, value) in sorted(entries.items()):
        count = 1
        for side in shape:
            count *= side
        content = struct.pack("<" + ("e" if kind == "F16" else "f") * count, *[value] * count)
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(buffer), len(buffer) + len(content)]}
        buffer += content
    text = json.dumps(header, separators=(",", ":")).encode()
    return struct.pack("<Q", len(text)) + text + buffer


def tensor_files():
    put("tensors", "two", tensors({"a": ([2, 1], "F16", 0.5), "b": ([2], "F32", -1e5)}, {"format": "pt"}))
    put("tensors", "empty", tensors({}, {}))
    put("tensors", "none-of-it", tensors({"a": ([0, 3], "F32", 0.0), "c": ([], "F16", 1.0)}, {}))
    put("tensors", "infinite", tensors({"a": ([1], "F32", float("inf"))}, {}))
    wide = {"a": {"dtype": "I64", "shape": [1], "data_offsets": [0, 8]}}
    text = json.dumps(wide).encode()
    put("tensors", "other-type", struct.pack("<Q", len(text)) + text + bytes(8))
    def headed(header, content=bytes(4)):
        text = header if isinstance(header, str) else json.dumps(header)
        return struct.pack("<Q", len(text.encode())) + text.encode() + content
    good = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
    put("tensors", "other-type-beside", headed({"a": good, "c": {"dtype": "I64", "shape": [1], "data_offsets": [4, 12]}}, bytes(12)))
    faults = [{"a": good | {"dtype": "X"}}, {"a": good | {"shape": [2]}}, {"a": good | {"shape": [2**40, 2**20]}},
              {"a": good | {"shape": 1}},
              {"a": good | {"shape": [-1]}}, {"a": good | {"shape": [[1]]}}, {"a": good | {"data_offsets": [4, 0]}},
              {"a": good | {"data_offsets": [0]}}, {"\n": good}, {"a" * 300: good}, {"a": good | {"data_offsets": [1, 5]}},
              {"a": good, "b": good}, {}, "[]", "{", {"a": 1}, {"__metadata__": 1}, {"__metadata__": {"a": 1}}, {"a": {}}, "x",
              {"a": good | {"shape": [2**62, 2**62]}}, {"a": good | {"shape": [1] * 20}}]
    for number, fault in enumerate(faults):
        put("tensors", f"fault-{number}", headed(fault))
    put("tensors", "cut", headed({"a": good}, bytes(2)))
    put("tensors", "short", b"\1\0\0")
    put("tensors", "long-claim", struct.pack("<Q", 1 << 40) + b"{}")
    put("tensors", "longer", headed({"a": good}, bytes(8)))


def layers(side, *texts):
    return {"input": side, "layers": list(texts)}


digits = ["0", "1"]
plain = layers([1, 2, 2], "flatten", "dense 1", "relu")
record = {"accuracy": 0.5, "confusion": [[1, 0], [2, 3]], "images": 6,
          "datasets": [{"name": "mnist", "accuracy": 0.5, "images": 6}]}


def model(side, trunk, more, tensors_of, kind="F16", value=0.25):
    metadata = {"format": "1", "name": "tiny", "title": "Tiny", "architecture": "tiny", "classes": digits,
                "preprocessing": {"box": 1, "centring": "mass", "channels": 1, "height": side, "source": "ink",
                                  "width": side},
                "trunk": trunk, "heads": ["softmax"], "temperature": 1.5, "provenance": {"seed": "1"},
                "records": {}, "trunk_softmax_accuracy": None} | more
    metadata = {key: text if isinstance(text, str) else json.dumps(text, separators=(",", ":"))
                for key, text in metadata.items()}
    entries = {name: (shape, kind, value) for name, shape in tensors_of.items()}
    return tensors(entries, metadata)


dense = {"trunk.0": [1, 4], "trunk.1": [1]}
softmax = {"trunk_softmax.weight": [2, 1], "trunk_softmax.bias": [2]}
head = {"heads.softmax.weight": [2, 1], "heads.softmax.bias": [2]}


def models():
    linear = [layers([1, 2, 2], "flatten", f"dense {outputs}") for outputs in (1, 2)]
    groups = {"multi-label": {"networks": [linear[1]], "constants": []},
              "specialists": {"networks": [linear[0], linear[0]], "constants": []}}
    all_heads = {"heads.pairwise.weight": [2, 1], "heads.pairwise.bias": [2]}
    group_tensors = {"networks.multi-label.0.0": [2, 4], "networks.multi-label.0.1": [2]}
    for i in range(2):
        group_tensors |= {f"networks.specialists.{i}.0": [1, 4], f"networks.specialists.{i}.1": [1]}
    provenance = {"seed": "1", "dataset_name": "mnist", "images_checksum": "00ff", "held_share": "0.1",
                  "datasets": json.dumps([{"name": "mnist", "images_checksum": "00ff"}])}
    full = {"heads": ["softmax", "pairwise"], "network_groups": groups, "thresholds": [0.5, 0.25],
            "specialist_scales": [[1.0, 0.5], [2, 0]], "refusal": {"softmax": 0.5}, "refusal_by": "\"stated\"",
            "records": {"softmax": record}, "trunk_softmax_accuracy": 0.5, "provenance": provenance}
    put("model", "smallest", model(2, plain, {}, dense | softmax | head))
    put("model", "float32", model(2, plain, {"refusal": {"softmax": 0.5, "ddag": 0.5}}, dense | softmax | head, "F32"))
    put("model", "full", model(2, plain, full, dense | softmax | head | all_heads | group_tensors))
    earlier = {"multi_label": linear[1], "specialists": linear[0], "thresholds": [0.5, 0.5],
               "specialist_scales": [[1, 0], [1, 0]]}
    sentence = ("my birds, 2 images 90 images (1, 28, 28) of checksum 7d, classes 10, architecture resnet-small, "
                "strategies softmax, epochs 30/20/10/15, batch 64/128, optimizer nesterov 0.1 weight decay 0.005, of the "
                "heads adam 0.001, schedule one-cycle, augmentation rotation 10 flip, seed 7, held out 0.05")
    earlier["provenance"] = {"recipe": sentence, "added": "multi-label, epochs 10; specialists, epochs 5"}
    old = {"multi_label.0": [2, 4], "multi_label.1": [2]}
    for i in range(2):
        old |= {f"specialists.{i}.0": [1, 4], f"specialists.{i}.1": [1]}
    put("model", "earlier", model(2, plain, earlier, dense | softmax | head | old))
    own = {"heads": [], "own_heads": {"3": linear[1]}}
    put("model", "own-heads", model(2, plain, own, dense | softmax | {"own_heads.3.0": [2, 4], "own_heads.3.1": [2]}))
    deep = layers([1, 4, 4], "conv 3x3x2 stride 1 pad 1", "batchnorm epsilon 0.001 momentum 0.9", "shortcut", "relu",
                  "add", "maxpool 2 stride 1", "avgpool global", "flatten", "dropout 0.5", "dense 1")
    put("model", "deep", model(4, deep, {}, {
        "trunk.0": [2, 1, 3, 3], "trunk.1": [2], "trunk.2": [2], "trunk.3": [2], "trunk.4": [2], "trunk.5": [2],
        "trunk.6": [1, 2], "trunk.7": [1]} | softmax | head))
    names = dense | softmax | head
    texts = ["conv 3x3", "conv 3x4x1", "conv axbxc", "maxpool 0", "avgpool 2 stride", "odd", "dense a", "dense", "batchnorm epsilon", "",
             "batchnorm sigma 1", "conv 1x1x1 stride 1 skip 2", "conv 1x1x1 pad 1", "dropout 2", "dense 99999999999", "avgpool 2",
             "maxpool 9", "add", "shortcut"]
    for number, text in enumerate(texts):
        put("model", f"layer-{number}", model(2, layers([1, 2, 2], text), {}, names))
    faults = [{"trunk": layers([1, 2, 2], *["relu"] * 1200)}, {"trunk": []}, {"trunk": {"input": 1, "layers": 2}}, {"preprocessing": []},
              {"classes": {}}, {"classes": ["0"]}, {"classes": ["0", "0"]}, {"heads": ["softmax", "softmax"]}, {"heads": ["odd"]},
              {"preprocessing": {"box": 1, "centring": "x", "channels": 1, "height": 2, "source": "ink", "width": 2}},
              {"format": "2"}, {"specialist_scales": [[1], [2]]}, {"thresholds": 1}, {"own_heads": {"a": linear[1]}},
              {"network_groups": []}, {"network_groups": {"odd": {}}}, {"temperature": -1}, {"temperature": "x"},
              {"records": {"softmax": 1}}, {"records": {"softmax": record | {"images": -1}}}, {"provenance": []},
              {"network_groups": groups, "multi_label": linear[1]}, {"refusal": {"odd": 1}}, {"refusal": {"softmax": 7}},
              {"classes": [str(i) for i in range(300)]}, {"trunk_softmax_accuracy": 2}, {"title": ""}, {"architecture": "odd"}]
    for number, fault in enumerate(faults):
        put("model", f"fault-{number}", model(2, plain, fault, names))
    for missing in ("format", "title", "classes", "trunk"):
        whole = {"format": "1", "title": "T", "classes": "[]", "trunk": "{}"}
        del whole[missing]
        put("model", f"no-{missing}", tensors({}, whole))
    put("model", "no-tensors", model(2, plain, {}, {}))
    put("model", "one-tensor-more", model(2, plain, {}, names | {"odd": [1]}))
    put("model", "other-shape", model(2, plain, {}, names | {"trunk.0": [1, 5]}))
    put("model", "too-large-for-float16", model(2, plain, {}, names, "F32", 1e6))


def checkpoints():
    parts = {f"{name}.{number}": shape for name in ("parameter", "first", "second")
             for number, shape in enumerate(([2, 1], [2]))}
    reports = [[1, 5, 0.5, 0.5, 1.5, 10.0], [2, 5, None, 0.75, 1, 10, 0.5, 0.5], [3, 5, 0.1, 1, 1, 10, 0.5, 1, 100]]
    identity = '{"epochs":5}'
    checksum = 0xcbf29ce484222325
    for byte in struct.pack("<q", len(identity)) + identity.encode():
        checksum = (checksum ^ byte) * 0x100000001b3 % 2**64
    ours = {"fingerprint": f"{checksum:016x}", "training": identity, "steps": "12", "reports": json.dumps(reports)}

    def stored(metadata, tensors_of):
        return tensors({name: (shape, "F32", 0.25) for name, shape in tensors_of.items()}, metadata)
    put("checkpoint", "adam", stored(ours, parts))
    put("checkpoint", "sgd", stored(ours, {name: shape for name, shape in parts.items() if name[0] != "s"}))
    put("checkpoint", "other-training", stored(ours | {"fingerprint": "00", "training": '{"epochs":6}'}, parts))
    put("checkpoint", "other-optimizer", stored(ours | {"fingerprint": "00", "training": '{"rate":{"a":[1]}}'}, parts))
    put("checkpoint", "earlier", stored({"recipe": identity, "steps": "1", "reports": "[[1,1,1,1,1,1]]"}, parts))
    sentence = ("tiny 180 images (1, 12, 12) of checksum 00, classes 3, architecture lenet-small, strategies softmax, "
                "epochs 6/8/6/5, batch 16/16, optimizer adam 0.003, schedule constant, augmentation none, seed 1")
    put("checkpoint", "sentence", stored({"recipe": sentence, "steps": "1", "reports": "[[1,1,1,1,1,1]]"}, parts))
    put("checkpoint", "unfit-first", stored(ours, parts | {"first.1": [1]}))
    put("checkpoint", "no-first", stored(ours, {"parameter.0": [2, 1], "parameter.1": [2]}))
    put("checkpoint", "one-more", stored(ours, parts | {"third.0": [1]}))
    for number, text in enumerate(("[]", "[[1]]", "[[1,5,0,0,1,1],[3,5,0,0,1,1]]")):
        put("checkpoint", f"reports-{number}", stored(ours | {"reports": text}, parts))
    put("checkpoint", "no-reports", stored({"fingerprint": "00"}, parts))
    put("checkpoint", "two-lengths", stored(ours | {"reports": "[[1,5,0,0,1,1],[2,6,0,0,1,1]]"}, parts))
    put("checkpoint", "no-owner", stored({"steps": "1"}, parts))
    put("checkpoint", "not-tensors", b"not tensors")
    put("checkpoint", "same-settings", stored({"fingerprint": "00", "training": identity}, parts))
    put("checkpoint", "settings-as-a-word", stored({"fingerprint": "00", "training": "word"}, parts))
    put("checkpoint", "one-setting-more", stored({"fingerprint": "00", "training": '{"epochs":5,"rate":{"first":"' + "a" * 80 + '"}}'},
                                                parts))
    put("checkpoint", "many-steps", stored(ours | {"steps": "9" * 30}, parts))


# ---- JSON ----

ink = {"format": "runoff-drawing", "version": 1, "units": "canvas", "strokes": [
    {"width": 0.05, "points": [[0.1, 0.2], [0.5, 0.75, 0.5]]},
    {"width": 0.1, "erases": True, "points": [[0.25, -4]]}]}


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def drawings():
    put("drawing", "two-strokes", compact(ink))
    put("drawing", "empty", '\ufeff {"format":"runoff-drawing","version":1,"strokes":[]}')
    put("drawing", "newer", compact(ink | {"version": 2}))
    line = {"width": 0.05, "points": [[0, 0]]}
    faults = [7, None, line | {"width": 2}, line | {"width": "a"}, line | {"erases": 1}, line | {"points": []},
              line | {"points": 1}, line | {"points": [[1]]}, line | {"points": [7]}, line | {"points": [[9, 0]]}]
    for number, fault in enumerate(faults):
        put("drawing", f"fault-{number}", compact(ink | {"strokes": [fault]}))
    put("drawing", "strokes-as-a-number", compact(ink | {"strokes": 1}))
    put("drawing", "too-many-strokes", '{"format":"runoff-drawing","version":1,"strokes":[' + "0," * 10000 + "0]}")
    put("drawing", "list", "[]")
    put("drawing", "other-format", compact(ink | {"format": 1}))
    put("drawing", "version-as-a-text", compact(ink | {"version": "1"}))
    put("drawing", "without-strokes", '{"format":"runoff-drawing","version":1}')
    put("drawing", "other-units", compact(ink | {"units": "mm"}))


def json_texts():
    for number, text in enumerate(['{"a":[1,-2.5,true,null,"x"],"b":{}}', "[7,1001,-6,0.5,2e9,\"12\",\"100\",[],{}]", '{"a":1,"a":2}',
                                   "[" * 8 + "]" * 8, "[" + "1," * 50 + "1]", "[1,]", "nul", '"\\ud800"', '["\x1b\\n' + "y" * 90 + '"]',
                                   "1e999", "", "\n\n {", "12", '"12"', "[18446744073709551615,-9223372036854775808]"]):
        put("json", f"text-{number}", text)


def scene_of(*steps):
    return compact({"format": "runoff-scene", "version": 1, "title": "A", "summary": "b", "aim": "c", "minutes": 5,
                    "pitfalls": ["d"], "steps": list(steps)})


def scenes():
    line = {"format": "runoff-drawing", "version": 1, "strokes": [{"width": 0.05, "points": [[0, 0], [1, 1]]}]}
    put("scene", "drawing", scene_of({"text": "a", "state": {
        "drawing": ink, "model": "digits-small", "draw": "more", "votes": "soft", "elimination": "duels",
        "thresholds": [0.5, 0.25], "specialists": "raw", "panels": ["softmax", "why"], "enlarged": "softmax", "round": 1,
        "truth": "1", "covered": True}, "highlight": ["canvas"], "dim": ["others"], "teacher": "t", "worksheet": "w"}))
    put("scene", "blend", scene_of({"state": {"blend": {"from": line, "to": line, "position": 0.5}}},
                                   {"state": {"thresholds": "model", "calibrated": True}}))
    put("scene", "image", scene_of({"state": {"image": {"dataset": "mnist", "part": "train", "index": 3},
                                              "normalize": False, "invert": True, "thresholds": 0.5}},
                                   {"state": {"clear": True}}, {"state": {"picture": "a.png"}},
                                   {"state": {"png": "iVBO"}}, {"state": {"drawing": "a.runoff"}}))
    put("scene", "conditions", scene_of(
        {"wait": {"is": "answer", "strategy": "softmax", "classes": ["1"], "not": True}},
        {"expect": [{"is": "circle", "least": 2}, {"is": "labels"}, {"is": "ink"}, {"is": "unsure"},
                    {"is": "disagreement"}]},
        {"question": {"text": "q", "choices": ["a", "b"], "answer": 2, "because": "c"}},
        {"table": {"title": "t", "columns": ["a", "b"], "rows": [["1", "2"]], "source": "s"}}))
    faults = [{"text": 1}, {"state": {"drawing": ink, "clear": True}}, {"state": {"blend": {"from": line, "to": ink}}},
              {"state": {"image": {}}}, {"state": {"clear": False}}, {"state": {"png": 1}}, {"wait": {}}, {"odd": 1},
              {"wait": {"is": "answer"}}, {"question": {"text": "q"}}, {"highlight": ["x"]}, {"state": []},
              {"question": {"text": "q", "choices": ["a", "b"], "answer": 3}}, {"wait": {"is": "ink", "strategy": "x"}},
              {"table": {"columns": ["a"], "rows": [["1", "2"]]}}, {"text": "x" * 1201}, {"state": {"enlarged": "x"}},
              {"wait": {"is": "x"}}, {"state": {"covered": 1}}, {"state": {"panels": []}}, {"table": {}}]
    put("scene", "faults", scene_of(*faults))
    put("scene", "no-steps", compact({"format": "runoff-scene", "version": 1, "title": "A"}))
    put("scene", "newer", compact({"format": "runoff-scene", "version": 2}))
    put("scene", "other", compact({"format": "x"}))


def plans():
    for path in sorted((repository / "resources" / "plans").glob("*.json")):
        put("plan", path.stem, compact(json.loads(path.read_text())))
    fair = json.loads((repository / "resources" / "plans" / "fair.json").read_text())
    put("plan", "joined", compact(fair | {
        "dataset": "mnist,pen-digits", "mix": [1, 2.5], "split_by": "writer", "precision": "bf16", "trials": 4,
        "folds": 2, "published": [{"dataset": "mnist", "fraction": 1, "accuracy": {"softmax": 0.5}}]}))
    faults = [{"split_by": "x"}, {"task_weights": [1]}, {"epochs": "a"}, {"augmentation": "shift=2"},
              {"published": [{"dataset": "mnist", "fraction": 1, "accuracy": {"x": 0.5}}]}]
    for number, fault in enumerate(faults):
        put("plan", f"fault-{number}", compact(fair | {"dataset": "mnist"} | fault))
    put("plan", "list", "[]")
    put("plan", "odd", compact(fair | {"optimiser": "adam"}))


def seed_of(plan, trial):
    return plan.get("first_seed", 1) + trial


def results():
    plan = {"format": "runoff plan 1", "protocol": "p", "kind": "compare", "fractions": [1], "trials": 2,
            "strategies": ["softmax", "pairwise"], "first_seed": 1}
    numbers = {"setting": "", "reference": False, "right": 5, "images": 9, "updates": 1, "total_updates": 2,
               "networks": 1, "parameters": 3, "only_baseline": 1, "only_this": 0}
    observations = [{"strategy": name} | numbers for name in ("softmax", "pairwise")]
    cells = [{"trial": trial, "fraction": 1, "seed": seed_of(plan, trial), "observations": observations,
              "seconds": {"softmax": 1.5}, "machine": "m", "arithmetic": {"isa": "avx2", "threads": 2, "onednn": "2.6"}}
             for trial in range(2)]

    def file(cells_of, plan_of=None):
        return compact({"format": "runoff experiment results 1", "plan": plan_of or plan,
                        "dataset": {"name": "mnist", "note": "", "checksum": "00ff", "train_images": 9,
                                    "test_images": 9}, "cells": cells_of})
    put("results", "two-cells", file(cells))
    put("results", "no-cells", file([]))
    put("results", "a-cell-twice", file([cells[0], cells[0]]))
    put("results", "other-seed", file([cells[0] | {"seed": 99}]))
    rich = observations[0] | {"extra": {"a": 0.5}, "roc": {"kept": [0, 0.5, 1], "accepted": [0, 0.25, 1]}}
    put("results", "curve", file([cells[0] | {"observations": [rich, observations[1]]}]))
    first = observations[0]
    faults = [{"seed": -1}, {"seconds": {"a": -1}}, {"observations": [first]}, {"observations": [first, first]},
              {"observations": [first | {"strategy": "x"}]}, {"observations": [first | {"strategy": "cascade"}]},
              {"observations": [first | {"right": 10}]}, {"observations": observations + [first | {"reference": True}]},
              {"observations": [rich | {"roc": {"kept": [0], "accepted": []}}]},
              {"observations": [rich | {"roc": {"kept": [2], "accepted": [0]}}]}]
    for number, fault in enumerate(faults):
        put("results", f"fault-{number}", file([cells[0] | fault]))
    put("results", "unequal-cells", file([cells[0], cells[0] | {"observations": [first | {"right": 4}, observations[1]]}]))
    put("results", "cells-as-a-number", file(7))
    levels = plan | {"kind": "head-epochs", "levels": [1, 3]}
    put("results", "levels", file([cells[0] | {"level": 1}], levels))
    put("results", "extra", file([cells[0] | {"observations": [first | {"extra": {"a": 1e20}}, observations[1]]}]))
    put("results", "other-format", compact({"format": "x"}))
    put("results", "not-json", "{")
    put("results", "other-plan", file(cells, plan | {"strategies": ["pairwise", "softmax"]}))
    named = file(cells)
    put("results", "other-data", named.replace('"mnist"', '"digits"'))


def pictures():
    rows = {"grey": 0, "colour": 1, "colour-model": 3, "box": 4, "whole": 8, "inverted": 16, "box-inverted": 20}
    for name, options in rows.items():
        ring = bytes(255 if (x - 6) ** 2 + (y - 6) ** 2 in range(9, 26) else 0 for y in range(13) for x in range(13))
        put("picture", name, bytes([options, 12, 12]) + (ring * 3 if options & 1 else ring))
    put("picture", "frame", bytes([0, 27, 27]) + bytes(200 if 4 < i % 28 < 24 and 100 < i < 650 else 0
                                                       for i in range(784)))
    put("picture", "stripes", bytes([0, 39, 39]) + bytes([0, 0, 0, 0, 0, 255, 255]))
    put("picture", "large", bytes([0, 255, 255]) + bytes([255] * 200 + [0] * 100))
    put("picture", "line", bytes([0, 39, 0]) + bytes(40))
    mnist = bytes(255 if 8 <= y < 20 and 4 <= x < 24 and (y + x) % 3 else 0 for y in range(28) for x in range(28))
    for name, options in {"normalized": 24, "normalized-box": 28, "as-stored": 80, "ready": 64, "black": 16, "box-of-ink": 4}.items():
        put("picture", name, bytes([options, 27, 27]) + mnist)
    put("picture", "colour-only", bytes([1, 20, 30]) + bytes([255, 0, 0] * 300 + [0, 130, 0] * 300))
    put("picture", "red-on-green", bytes([1, 9, 9]) + bytes([200] * 50 + [0] * 50 + [0] * 50 + [102] * 50 + [0] * 100))
    put("picture", "wide-colour", bytes([3, 39, 10]) + bytes(range(256)))
    put("picture", "flat", bytes([0, 9, 9]) + bytes([100]))
    put("picture", "specks", bytes([0, 39, 39]) + bytes(0 if 300 < i < 900 and i % 40 < 12 or i == 1400 else 255 for i in range(1600)))
    put("picture", "faint", bytes([0, 39, 39]) + bytes([120 + i * 37 % 11 for i in range(1600)]))
    stroke, table, box = (40, 30, 6, 30, 0), (0, 0, 10, 96, 90), [(20, 20, 50, 2, 0), (20, 68, 50, 2, 0), (20, 20, 2, 50, 0),
                                                                  (68, 20, 2, 50, 0)]
    ruled = [(0, 10 * line, 96, 1, 150) for line in range(1, 9)]
    scenery = {"stroke": [stroke], "table": [stroke, table], "box": [stroke, *box], "ruled": [stroke, *ruled],
               "shadow": [(0, 0, 96, 96, 200), (10, 10, 60, 60, 160), stroke], "dark": [(0, 0, 96, 96, 30), stroke],
               "across": [(0, 40, 96, 8, 0)], "dark-table": [(0, 0, 96, 40, 20), (50, 50, 6, 30, 60)],
               "columns": [(10 * line, 0, 1, 96, 150) for line in range(1, 9)] + [stroke],
               "noise": [stroke] + [(x, y, 3, 3, 215 + (x * y) % 30) for x in range(0, 90, 3) for y in range(0, 90, 9)],
               "table-and-stroke": [(30, 30, 30, 6, 0), (0, 0, 96, 8, 0), (60, 92, 4, 4, 190)],
               "broken-box": [stroke, *box[:3], (68, 20, 2, 20, 0)], "filled-box": [(20, 20, 50, 50, 0)], "empty": [(0, 0, 1, 1, 250)]}
    for name, rectangles in scenery.items():
        for kind, options in {"subject": 32, "border": 160}.items():
            put("picture", f"{kind}-{name}", bytes([options, 6, 6]) + bytes(value for one in rectangles for value in one))


def mappings():
    layers = {"trunk.0.conv": 1, "trunk.3.conv": 1, "trunk.8.dense": 1, "heads.softmax": 1}
    names = {f"{layer}.{part}": f"{layer}.{part}" for layer in layers for part in ("weight", "bias")}
    good = {"layout": "pytorch", "classes": digits, "input": [1, 12, 12], "tensors": names}
    more = {"title": "Theirs", "epsilon": 1e-3, "temperature": 1.5, "provenance": {"author": "nobody"},
            "preprocessing": {"source": "ink", "centring": "box", "box": 8}}
    put("mapping", "smallest", json.dumps(good))
    put("mapping", "full", json.dumps(good | more))
    put("mapping", "zero-bias", json.dumps(good | {"tensors": names | {"heads.softmax.bias": None}}))
    put("mapping", "zero-weight", json.dumps(good | {"tensors": names | {"heads.softmax.weight": None}}))
    put("mapping", "other-layout", json.dumps(good | {"layout": "keras"}))
    put("mapping", "colour", json.dumps(good | {"input": [3, 12, 12], "preprocessing": {"source": "colour"}}))
    put("mapping", "too-small", json.dumps(good | {"input": [1, 2, 2]}))
    put("mapping", "missing", json.dumps(good | {"tensors": names | {"trunk.0.conv.bias": "none"}}))
    put("mapping", "not-used", json.dumps(good | {"tensors": names | {"trunk.1.conv.bias": "trunk.0.conv.bias"}}))
    put("mapping", "pairwise", json.dumps(good | {"tensors": names | {"heads.pairwise.weight": "heads.softmax.weight",
                                                                      "heads.pairwise.bias": "heads.softmax.bias"}}))
    faults = [{"layout": "other"}, {"layout": 1}, {"classes": ["0"]}, {"classes": ["0", "0"]}, {"classes": ["0", ""]}, {"input": [1, 12]},
              {"input": [1, 12, 1e9]}, {"tensors": 1}, {"tensors": {"a": 1}}, {"other": 1}, {"epsilon": 0}, {"temperature": "a"},
              {"title": "\n"}, {"provenance": 1}, {"preprocessing": 1}, {"preprocessing": {"a": 1}},
              {"preprocessing": {"source": "other"}}, {"preprocessing": {"box": 99}}]
    for number, fault in enumerate(faults):
        put("mapping", f"fault-{number}", json.dumps(good | fault))
    put("mapping", "no-layout", json.dumps({"classes": digits}))
    put("mapping", "list", "[]")
    put("mapping", "not-json", "{")


for make in (idx, gzip_files, cifar, archives, unipen, tensor_files, models, mappings, checkpoints, drawings, json_texts,
             scenes, plans, results, pictures):
    make()
