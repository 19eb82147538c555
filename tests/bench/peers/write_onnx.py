#!/usr/bin/env python3
"""Write the reference network with random weights as an ONNX file, by hand: a few protobuf messages and nothing to install.

write_onnx.py CHANNELS SIDE FILE
Field numbers are those of onnx.proto; opset 13, IR version 8, the batch is a free dimension.
"""
import array
import random
import sys


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def field(number, value):
    """Integers as varints, everything else with its length."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def tensor(name, shape):
    count = 1
    for extent in shape:
        count *= extent
    values = array.array("f", (random.uniform(-0.05, 0.05) for _ in range(count)))
    return b"".join(field(1, extent) for extent in shape) + field(2, 1) + field(8, name) + field(9, values.tobytes())


def integers(name, values):
    return field(5, field(1, name) + field(20, 7) + b"".join(field(8, value) for value in values))


def integer(name, value):
    return field(5, field(1, name) + field(20, 2) + field(3, value))


def node(kind, inputs, output, *attributes):
    named = b"".join(field(1, name) for name in inputs)
    return field(1, named + field(2, output) + field(3, output) + field(4, kind) + b"".join(attributes))


def value_info(name, extents):
    dimensions = b"".join(field(1, field(2, e) if isinstance(e, str) else field(1, e)) for e in extents)
    return field(1, name) + field(2, field(1, field(1, 1) + field(2, dimensions)))


def model(channels, side):
    flat = 64 * (side // 2 - 2) ** 2
    weights = {"w1": (32, channels, 3, 3), "b1": (32,), "w2": (64, 32, 3, 3), "b2": (64,),
               "w3": (256, flat), "b3": (256,), "w4": (10, 256), "b4": (10,)}
    dense = integer("transB", 1)
    graph = (node("Conv", ["image", "w1", "b1"], "c1", integers("kernel_shape", [3, 3])) + node("Relu", ["c1"], "r1")
             + node("Conv", ["r1", "w2", "b2"], "c2", integers("kernel_shape", [3, 3])) + node("Relu", ["c2"], "r2")
             + node("MaxPool", ["r2"], "p", integers("kernel_shape", [2, 2]), integers("strides", [2, 2]))
             + node("Flatten", ["p"], "f") + node("Gemm", ["f", "w3", "b3"], "d1", dense) + node("Relu", ["d1"], "r3")
             + node("Gemm", ["r3", "w4", "b4"], "logits", dense))
    graph += field(2, "reference") + b"".join(field(5, tensor(name, shape)) for name, shape in weights.items())
    graph += field(11, value_info("image", ["N", channels, side, side])) + field(12, value_info("logits", ["N", 10]))
    return field(1, 8) + field(7, graph) + field(8, field(1, "") + field(2, 13))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    random.seed(1)
    with open(sys.argv[3], "wb") as file:
        file.write(model(int(sys.argv[1]), int(sys.argv[2])))
