"""Makes vectors.json, which the tests read: a second implementation of the answer's statistics, in another language.

    python3 test/core/answer/vectors.py

Standard library only. Fisher's tail is summed in whole numbers; the other figures are the published formulas written anew.
"""
import json
import random
from fractions import Fraction
from math import comb, log, sqrt
from pathlib import Path
from statistics import NormalDist

N = NormalDist()
random.seed(20261130)


def fisher(x, n, y, m):
    """Exact upper tail of x of n against y of m."""
    r = x + y
    ways = sum(comb(n, k) * comb(m, r - k) for k in range(x, min(n, r) + 1) if r - k <= m)
    return float(Fraction(ways, comb(n + m, r)))


def closed(x, n, y, m):
    """Ling and Pratt (1984), as printed."""
    r, total = x + y, n + m
    s = total - r
    if x <= max(0, r - m):
        return 1.0
    cells = (x - 0.5, n, r), (n - x + 0.5, n, s), (y + 0.5, m, r), (m - y - 0.5, m, s)
    a, b, c, d = (cell[0] for cell in cells)
    if a * d == b * c:
        return 0.5
    deviance = max(0, sum(v * log(v * total / (row * col)) for v, row, col in cells if v > 0))
    fixed = [v + 1 / 6 + 1 / (50 * (v + 0.5)) + 1 / (100 * (row + 1)) + 1 / (100 * (col + 1)) for v, row, col in cells]
    margins = n * m * r * s * (total - 1 / 6) / ((n + 1 / 6) * (m + 1 / 6) * (r + 1 / 6) * (s + 1 / 6) * total)
    z = (fixed[0] * fixed[3] - fixed[1] * fixed[2]) / abs(a * d - b * c) * sqrt(2 * deviance * margins)
    return N.cdf(-z)


def wilson(x, n, z):
    mid, half = x / n + z * z / (2 * n), z * sqrt(x / n * (1 - x / n) / n + z * z / (4 * n * n))
    return (mid - half) / (1 + z * z / n), (mid + half) / (1 + z * z / n)


def level(groups, among):
    """groups: (people, converted). What A of the tests asks: posterior means, P, the proven level and its floor."""
    people, converted = (sum(col) for col in zip(*groups))
    told = [i for i, (n, x) in enumerate(groups) if n >= 30]
    if len(told) < 2:
        return {"posterior": None, "p": None, "level": None, "atLeast": None, "group": None}
    mass = sum(groups[i][0] for i in told)
    mean = sum(groups[i][1] for i in told) / mass
    k = len(told)
    chi = sum((groups[i][1] - groups[i][0] * mean) ** 2 / (groups[i][0] * mean * (1 - mean)) for i in told) if 0 < mean < 1 else 0
    rho = min(1, max(0, (chi - k + 1) / (mass - sum(groups[i][0] ** 2 for i in told) / mass - k + 1)))
    posterior, tails = [None] * len(groups), [None] * len(groups)
    best = None
    for i in told:
        n, x = groups[i]
        weight = n * rho / (1 - rho + n * rho)
        posterior[i] = weight * x / n + (1 - weight) * mean
        tails[i] = closed(x, n, converted - x, people - n)
        if among * tails[i] < 0.05 and posterior[i] > converted / people and (best is None or posterior[i] > posterior[best]):
            best = i
    floor = None
    if best is not None:
        n, x = groups[best]
        z = -N.inv_cdf(1 / (20 * among))
        own, rest = wilson(x, n, z), wilson(converted - x, people - n, z)
        gap = x / n - (converted - x) / (people - n)
        low = gap - sqrt((x / n - own[0]) ** 2 + (rest[1] - (converted - x) / (people - n)) ** 2)
        floor = converted / people + (1 - n / people) * max(0, low)
    return {"posterior": posterior, "p": tails, "level": None if best is None else posterior[best], "atLeast": floor, "group": best}


def worth(counts, levels):
    """Extra at the end of each step at its level, and its standard error, by the delta method over the logarithms of the counts."""
    end, out = counts[-1], []
    for k, aim in enumerate(levels, 1):
        p = counts[k] / counts[k - 1]
        extra = end * (min(1, aim) / p - 1)
        others = sum(1 / counts[j] - 1 / counts[j - 1] for j in range(1, len(counts)) if j != k)
        out.append([extra, sqrt(extra * extra * others + (end / p) ** 2 * p * (1 - p) / counts[k - 1])])
    return out


def sigma(points, rate, variance):
    scores = [(x / n - rate) / sqrt(variance / n) for n, x in points]
    return sum(abs(b - a) for a, b in zip(scores, scores[1:])) / (len(scores) - 1) / 1.128 if len(scores) > 1 else None


def judged(z, spread, m):
    if spread is None or spread <= 1:
        return 2 * N.cdf(-abs(z))
    nu = m - 1
    return 2 * N.cdf(-(8 * nu + 1) / (8 * nu + 3) * sqrt(nu * log(1 + (z / spread) ** 2 / nu)))


def verdict(points, by):
    (n, x), earlier = points[-1], points[:-1]
    m, whole, part = len(earlier), sum(p[0] for p in earlier), sum(p[1] for p in earlier)
    binomial = by == "entrants" or m >= 4
    unit = (lambda p: p * (1 - p)) if binomial else (lambda p: p * (1 + p))
    pooled = (part + x) / (whole + n)
    z = (x / n - part / whole) / sqrt(unit(pooled) * (1 / n + 1 / whole))
    spread = sigma(earlier, part / whole, unit(part / whole))
    return {"z": z, "sigma": spread, "p": judged(z, spread, m)}


def between(low, high):
    return random.randint(low, high)


def some_tables(how_many):
    for _ in range(how_many):
        n, m = between(1, 400), between(1, 4000)
        yield {"x": between(0, n), "n": n, "y": between(0, m), "m": m}


def some_groups(how_many):
    for _ in range(how_many):
        rate, k = random.uniform(0.02, 0.7), between(2, 8)
        sizes = [between(10, 900) for _ in range(k)]
        yield [(n, min(n, max(0, round(random.gauss(n * rate * random.choice([1, 1, 1, 1.6]), sqrt(n * rate)))))) for n in sizes]


tables = [dict(t) for t in ({"x": 18, "n": 120, "y": 22, "m": 380}, {"x": 3, "n": 30, "y": 10, "m": 1000}, {"x": 18, "n": 35, "y": 14, "m": 40},
                            {"x": 50, "n": 50, "y": 40, "m": 50}, {"x": 2, "n": 2, "y": 30, "m": 98}, {"x": 0, "n": 50, "y": 5, "m": 50})]
tables += list(some_tables(194))
groups = [([(400, 20), (300, 45), (300, 18)], 3), ([(300, 60), (200, 64)], 2), ([(100, 10), (100, 12), (100, 9)], 3),
          ([(500, 50), (20, 9), (480, 72)], 2), ([(120, 100), (110, 95), (95, 90), (130, 100)], 15), ([(100, 40), (95, 55), (90, 30), (100, 45)], 15)]
groups += [(g, sum(n >= 30 for n, _ in g) or 1) for g in some_groups(194)]
funnels = [([5000, 200, 60, 15], [0.045, 0.35, 0.3]), ([92000, 2500, 240, 132, 50, 19, 15], [0.03, 0.1, 0.5, 0.5, 0.4, 0.8])]
for _ in range(100):
    counts = [between(500, 90000)]
    while len(counts) < between(3, 7):
        counts.append(between(1, counts[-1] - 1) if counts[-1] > 2 else 1)
    funnels.append((counts, [b / a * random.uniform(1.01, 1.4) for a, b in zip(counts, counts[1:])]))
weeks = [[(120, 48), (131, 50), (118, 47), (125, 52), (127, 49), (126, 50), (121, 31), (119, 24)]]
series = [([(120, 48), (126, 31)], "entrants"), ([(120, 48), (126, 31)], "events"), (weeks[0], "entrants"),
          ([(5200, 208), (5100, 214), (6900, 221), (7000, 217)], "events")]
for _ in range(200):
    p, size = random.uniform(0.03, 0.6), between(60, 3000)
    points = [(n, min(n, max(0, round(random.gauss(n * p, sqrt(n * p * (1 - p)) * random.choice([1, 2])))))) for n in (between(size // 2, size) for _ in range(between(2, 13)))]
    series.append((points, random.choice(["entrants", "events"])))

out = {
    "againstRest": [{**t, "closed": closed(**t), "fisher": fisher(**t)} for t in tables],
    "groupLevels": [{"groups": g, "among": m, **level(g, m)} for g, m in groups],
    "worths": [{"counts": c, "levels": l, "worth": worth(c, l)} for c, l in funnels],
    "verdicts": [{"points": s, "by": by, **verdict(s, by)} for s, by in series],
}
lines = [f'"{name}": [\n' + ",\n".join(json.dumps(case) for case in cases) + "\n]" for name, cases in out.items()]
Path(__file__).with_name("vectors.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
