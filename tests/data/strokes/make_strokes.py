#!/usr/bin/env python3
"""Writes digits.json: digits written as pen paths, see README.md. Python 3, standard library only, deterministic.

    python3 make_strokes.py            writes digits.json beside this file
    python3 make_strokes.py --check    says whether digits.json is what this script writes
"""

import json
import math
import pathlib
import random
import sys

SEED = 20240607
VERSIONS = 6  # per style

# A style is a list of strokes, a stroke a list of control points in a box 100 high, y down, any width. The pen goes through
# all of them on a smooth curve; a point written twice in a row is a corner, at which the curve starts anew.
STYLES = {
    0: {
        "round, closed at the top": [[(40, 3), (22, 6), (7, 24), (1, 52), (8, 80), (28, 98), (52, 93), (68, 70), (70, 40),
                                      (60, 14), (42, 3), (33, 5)]],
        "narrow": [[(27, 1), (12, 10), (3, 40), (4, 72), (16, 97), (30, 93), (40, 66), (41, 34), (34, 9), (24, 2)]],
        "not quite closed": [[(46, 4), (28, 5), (10, 22), (3, 52), (10, 82), (30, 98), (51, 90), (64, 62), (64, 34),
                              (56, 13)]],
        "overshooting, clockwise": [[(16, 16), (30, 4), (48, 4), (63, 20), (67, 50), (58, 82), (38, 98), (16, 90), (3, 62),
                                     (4, 34), (17, 13), (33, 7), (42, 9)]],
    },
    1: {
        "stick": [[(3, 0), (2, 35), (1, 68), (0, 100)]],
        "bent stick": [[(9, 0), (7, 24), (3, 55), (0, 82), (1, 100)]],
        "flag": [[(0, 25), (9, 15), (18, 0), (18, 0), (19, 34), (18, 70), (18, 100)]],
        "flag and foot": [[(6, 20), (18, 10), (29, 0), (29, 0), (29, 30), (28, 68), (28, 98)],
                          [(6, 99), (27, 98), (50, 97)]],
    },
    2: {
        "without a loop": [[(3, 25), (8, 9), (26, 1), (46, 6), (54, 24), (46, 47), (25, 73), (1, 97), (1, 97), (28, 95),
                            (61, 97)]],
        "with a loop": [[(6, 22), (16, 5), (36, 1), (53, 12), (54, 33), (42, 58), (22, 82), (8, 94), (1, 90), (5, 80),
                         (17, 80), (33, 91), (51, 97), (66, 90)]],
        "swan": [[(9, 27), (5, 16), (14, 3), (33, 1), (48, 12), (48, 32), (35, 58), (16, 82), (3, 94), (3, 94), (18, 87),
                  (34, 93), (51, 98), (64, 89)]],
        "straight neck": [[(0, 13), (16, 3), (37, 2), (47, 15), (41, 38), (22, 68), (3, 99), (3, 99), (25, 98), (54, 95)]],
    },
    3: {
        "round": [[(4, 15), (18, 2), (38, 2), (50, 15), (45, 33), (28, 45), (22, 46), (22, 46), (40, 49), (54, 62),
                   (54, 83), (38, 97), (16, 97), (1, 85)]],
        "flat top": [[(4, 3), (28, 4), (54, 2), (54, 2), (42, 18), (24, 40), (24, 40), (44, 45), (57, 61), (53, 84),
                      (34, 98), (12, 95), (1, 85)]],
        "loop at the waist": [[(6, 13), (20, 1), (40, 4), (48, 19), (40, 37), (24, 48), (18, 44), (25, 40), (40, 47),
                               (54, 63), (52, 85), (34, 99), (12, 95), (2, 82)]],
        "in one curve": [[(0, 12), (16, 1), (36, 4), (44, 19), (37, 36), (21, 44), (24, 47), (43, 54), (52, 71), (44, 90),
                          (24, 99), (2, 93)]],
    },
    4: {
        "open": [[(11, 2), (8, 22), (3, 45), (0, 58), (0, 58), (26, 58), (64, 55)],
                 [(48, 8), (47, 38), (45, 70), (44, 100)]],
        "closed": [[(45, 0), (30, 22), (14, 46), (0, 67), (0, 67), (30, 67), (66, 65)],
                   [(46, 1), (46, 35), (45, 70), (45, 100)]],
        "open, soft corner": [[(6, 2), (3, 22), (2, 39), (8, 50), (24, 52), (41, 46), (50, 39)],
                              [(53, 0), (51, 28), (48, 62), (44, 100)]],
        "closed, one stroke": [[(40, 100), (42, 66), (44, 32), (46, 1), (46, 1), (30, 24), (13, 47), (1, 64), (1, 64),
                                (30, 65), (64, 62)]],
    },
    5: {
        "two strokes": [[(12, 4), (10, 22), (7, 42), (7, 42), (22, 37), (42, 41), (54, 57), (52, 80), (36, 97), (15, 97),
                         (0, 88)],
                        [(12, 4), (32, 4), (56, 2)]],
        "one stroke": [[(54, 2), (34, 3), (12, 4), (12, 4), (9, 22), (5, 43), (5, 43), (22, 36), (42, 41), (53, 58),
                        (50, 81), (32, 98), (12, 97), (0, 87)]],
        "one stroke, soft corners": [[(58, 3), (38, 4), (20, 7), (14, 20), (11, 40), (16, 44), (34, 41), (50, 51), (54, 71),
                                      (44, 91), (24, 99), (3, 92)]],
        "two strokes, hat apart": [[(8, 8), (7, 26), (6, 44), (6, 44), (24, 42), (43, 50), (50, 67), (43, 88), (25, 98),
                                    (2, 95)],
                                   [(11, 3), (30, 2), (53, 0)]],
    },
    6: {
        "big loop": [[(46, 1), (28, 13), (11, 37), (2, 66), (9, 90), (29, 99), (49, 90), (54, 70), (44, 53), (25, 51),
                      (9, 63), (5, 72)]],
        "small loop": [[(42, 0), (25, 16), (10, 42), (1, 72), (5, 91), (21, 99), (37, 92), (40, 76), (29, 66), (14, 70),
                        (4, 82)]],
        "straight stem": [[(28, 0), (18, 28), (7, 58), (2, 80), (12, 97), (32, 98), (46, 84), (44, 66), (29, 57), (12, 64),
                           (4, 76)]],
        "hooked": [[(56, 10), (46, 2), (30, 5), (13, 26), (3, 56), (7, 86), (25, 99), (46, 93), (56, 74), (47, 56),
                    (28, 51), (10, 62), (5, 73)]],
    },
    7: {
        "plain": [[(0, 3), (30, 4), (62, 2), (62, 2), (48, 28), (34, 62), (23, 100)]],
        "with a bar": [[(0, 5), (28, 5), (58, 2), (58, 2), (44, 30), (30, 66), (20, 100)],
                       [(12, 53), (32, 51), (56, 48)]],
        "hook and curved stem": [[(3, 19), (2, 4), (2, 4), (20, 7), (40, 6), (58, 2), (58, 2), (42, 26), (30, 58),
                                  (26, 100)]],
        "soft corner": [[(0, 7), (20, 4), (43, 3), (55, 7), (53, 22), (41, 50), (29, 78), (22, 100)]],
    },
    8: {
        "one stroke from the right": [[(50, 15), (38, 3), (20, 3), (7, 16), (11, 33), (29, 46), (48, 59), (55, 78),
                                       (43, 95), (22, 99), (4, 88), (3, 70), (17, 55), (36, 43), (50, 28), (50, 15),
                                       (44, 8)]],
        "two circles": [[(31, 1), (15, 6), (9, 23), (16, 40), (32, 45), (47, 36), (50, 19), (42, 5), (29, 1)],
                        [(31, 46), (12, 54), (3, 74), (12, 94), (33, 99), (52, 89), (57, 70), (48, 53), (29, 46)]],
        "one stroke from the top": [[(27, 1), (10, 8), (6, 25), (20, 41), (38, 54), (46, 73), (38, 93), (20, 99), (4, 88),
                                     (3, 70), (15, 53), (34, 39), (46, 22), (41, 7), (26, 1)]],
        "slim, from the waist": [[(24, 45), (10, 32), (8, 14), (22, 2), (36, 8), (38, 24), (26, 43), (10, 61), (2, 81),
                                  (14, 98), (32, 95), (40, 78), (34, 60), (22, 44)]],
    },
    9: {
        "straight leg": [[(47, 12), (34, 2), (15, 5), (3, 22), (7, 40), (23, 47), (40, 37), (48, 14), (48, 14), (46, 42),
                          (44, 70), (42, 100)]],
        "curled leg": [[(49, 14), (36, 1), (16, 4), (4, 22), (10, 41), (28, 45), (44, 33), (50, 14), (50, 14), (52, 44),
                        (50, 74), (38, 95), (20, 98), (5, 88)]],
        "leaning leg": [[(46, 20), (38, 5), (20, 2), (5, 14), (4, 33), (18, 44), (36, 38), (47, 20), (46, 30), (38, 58),
                         (27, 82), (14, 100)]],
        "circle and stick": [[(24, 1), (8, 8), (2, 25), (10, 42), (27, 44), (42, 32), (42, 12), (27, 1), (20, 1)],
                             [(45, 3), (44, 36), (42, 70), (40, 99)]],
    },
}


# Within which degrees a style leans over (slant and rotation), within which it is rotated, and how far it is squeezed,
# where the usual would make another character of it: a leaning 1 has a flat flag as a 7 has, a narrow 7 with a rising bar
# is a 1 with a flag, an open 4 that leans is a y.
USUAL = {"lean": (-22, 28), "rotation": (-10, 10), "narrowest": 0.85}
LIMITS = {
    "1 flag": {"lean": (-10, 7), "rotation": (-10, 2), "narrowest": 0.8},
    "1 flag and foot": {"lean": (-12, 16)},
    "4 open, soft corner": {"lean": (-12, 18)},
    "7 plain": {"lean": (-2, 24), "rotation": (-4, 10), "narrowest": 1.0},
    "7 with a bar": {"lean": (-8, 24), "rotation": (-7, 10)},
    "7 hook and curved stem": {"lean": (-5, 24), "rotation": (-4, 10), "narrowest": 0.95},
    "7 soft corner": {"lean": (-2, 24), "rotation": (-4, 10), "narrowest": 1.0},
}


def catmull_rom(points):
    """The centripetal Catmull-Rom curve through `points`, finely: it neither loops nor cusps between them."""
    if len(points) == 2:
        return [mix(points[0], points[1], i / 40) for i in range(41)]
    first = mix(points[0], points[1], -1)
    last = mix(points[-1], points[-2], -1)
    through = [first, *points, last]
    curve = [points[0]]
    for p0, p1, p2, p3 in zip(through, through[1:], through[2:], through[3:]):
        t0 = 0.0
        t1 = t0 + math.sqrt(math.dist(p0, p1))
        t2 = t1 + math.sqrt(math.dist(p1, p2))
        t3 = t2 + math.sqrt(math.dist(p2, p3))
        for i in range(1, 25):
            t = t1 + (t2 - t1) * i / 24
            a1 = mix(p0, p1, (t - t0) / (t1 - t0))
            a2 = mix(p1, p2, (t - t1) / (t2 - t1))
            a3 = mix(p2, p3, (t - t2) / (t3 - t2))
            b1 = mix(a1, a2, (t - t0) / (t2 - t0))
            b2 = mix(a2, a3, (t - t1) / (t3 - t1))
            curve.append(mix(b1, b2, (t - t1) / (t2 - t1)))
    return curve


def mix(a, b, t):
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def curve_through(controls):
    """As catmull_rom, piece by piece between the corners."""
    pieces = [[controls[0]]]
    for before, point in zip(controls, controls[1:]):
        if before == point:
            pieces.append([point])
        else:
            pieces[-1].append(point)
    curve = catmull_rom(pieces[0])
    for piece in pieces[1:]:
        curve += catmull_rom(piece)[1:]
    return curve


def wobbled(controls, rng, amount):
    """No two digits of one hand are the same: every control point lies somewhat elsewhere; corners stay corners."""
    moved = []
    for i, point in enumerate(controls):
        if i > 0 and point == controls[i - 1]:
            moved.append(moved[-1])
        else:
            moved.append((point[0] + rng.gauss(0, amount), point[1] + rng.gauss(0, amount)))
    return moved


def lengths(curve):
    along = [0.0]
    for a, b in zip(curve, curve[1:]):
        along.append(along[-1] + math.dist(a, b))
    return along


def trembling(curve, rng, amount):
    """A few slow waves across and along the path, as a hand on a mouse makes them."""
    waves = [[(rng.gauss(0, amount) / k, rng.uniform(8, 16) * k, rng.uniform(0, math.tau)) for k in (1, 2, 3)]
             for _ in range(2)]
    return [tuple(value + sum(a * math.sin(f * s + p) for a, f, p in wave) for value, wave in zip(point, waves))
            for point, s in zip(curve, lengths(curve))]


def sampled(curve, rng, step):
    """What a mouse reports in equal times: dense where the hand is slow, at both ends and in bends."""
    along = lengths(curve)
    total = along[-1]
    beat = rng.uniform(0, math.tau)

    def at(s):
        i = next(i for i in range(1, len(along)) if along[i] >= s or i == len(along) - 1)
        return mix(curve[i - 1], curve[i], (s - along[i - 1]) / max(along[i] - along[i - 1], 1e-9))

    def turn(s):
        reach = 0.03
        a, b, c = at(max(s - reach, 0)), at(s), at(min(s + reach, total))
        if math.dist(a, b) < 1e-6 or math.dist(b, c) < 1e-6:
            return 0.0
        angle = math.atan2(c[1] - b[1], c[0] - b[0]) - math.atan2(b[1] - a[1], b[0] - a[0])
        return abs((angle + math.pi) % math.tau - math.pi)

    samples = [at(0.0)]
    s = 0.0
    while True:
        to_end = min(s, total - s) / (0.2 * total)
        speed = (0.35 + 0.65 * min(to_end, 1.0)) / (1.0 + 0.8 * turn(s)) * (1.0 + 0.2 * math.sin(9 * s + beat))
        s += max(step * speed, 0.2 * step)
        if s >= total:
            break
        samples.append(at(s))
    samples.append(at(total))
    return samples


def drawing(label, style, version):
    rng = random.Random(f"{SEED} {label} {style} {version}")
    # Sizes are spread over the versions of a style, so that each has small and large drawings.
    size = 0.3 + 0.65 * (version + rng.random()) / VERSIONS
    slant = math.radians(rng.choice([rng.uniform(-20, 0), rng.uniform(0, 25), rng.gauss(6, 5)]))
    limits = USUAL | LIMITS.get(f"{label} {style}", {})
    rotation = math.radians(rng.uniform(*limits["rotation"]))
    low, high = limits["lean"]
    slant = min(max(slant, math.radians(low) - rotation), math.radians(high) - rotation)
    aspect = math.exp(rng.uniform(math.log(limits["narrowest"]), math.log(1.25)))
    width = min(max(rng.uniform(0.03, 0.11), 0.04 * size), 0.14 * size)  # thicker fills the holes
    size = min(size, 0.97 - width)

    curves = [curve_through(wobbled(stroke, rng, 1.3)) for stroke in STYLES[label][style]]
    transformed = []
    for curve in curves:
        transformed.append([])
        for x, y in curve:
            x, y = aspect * x - math.tan(slant) * y, y
            transformed[-1].append((x * math.cos(rotation) - y * math.sin(rotation),
                                    x * math.sin(rotation) + y * math.cos(rotation)))
    xs = [x for curve in transformed for x, _ in curve]
    ys = [y for curve in transformed for _, y in curve]
    scale = size / max(max(xs) - min(xs), max(ys) - min(ys))
    # Somewhere on the canvas, rather in the middle, all of the ink inside.
    room_x = 1 - width - scale * (max(xs) - min(xs))
    room_y = 1 - width - scale * (max(ys) - min(ys))
    left = width / 2 + room_x * rng.betavariate(2, 2)
    top = width / 2 + room_y * rng.betavariate(2, 2)

    tremor = 0.006 * size * rng.random()
    step = rng.uniform(0.012, 0.05) * (0.5 + 0.5 * size)
    pixels = rng.choice([280, 360, 420, 560])  # of the canvas: a mouse moves by whole ones
    strokes = []
    for curve in transformed:
        placed = [(left + scale * (x - min(xs)), top + scale * (y - min(ys))) for x, y in curve]
        points = []
        for x, y in sampled(trembling(placed, rng, tremor), rng, step):
            point = [min(max(round(round(v * pixels) / pixels, 4), 0.0), 1.0) for v in (x, y)]
            if not points or points[-1] != point:
                points.append(point)
        strokes.append({"width": round(width, 3), "points": points})
    return {"label": label, "writer": style, "strokes": strokes}


def content():
    about = ("Digits as pen strokes, canvas units [0, 1], y down. Shapes written by hand as control points and varied by "
             "make_strokes.py; not recordings of people. See README.md.")
    drawings = [drawing(label, style, version)
                for label, styles in STYLES.items() for style in styles for version in range(VERSIONS)]
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in drawings)
    return f'{{"about":{json.dumps(about)},\n"drawings":[\n{lines}\n]}}\n'


def main():
    path = pathlib.Path(__file__).with_name("digits.json")
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if path.read_text(encoding="utf-8") == content() else f"{path} differs from what this script writes")
    path.write_text(content(), encoding="utf-8")


if __name__ == "__main__":
    main()
