"""Recomputes agreement.csv and machine.csv from the sheets and the key, with nltk, statsmodels and the product's generator written down again.

python3 agreement.py FOLDER SHEET.csv...   ends with 1 where a figure differs by more than 1e-9.
"""
import csv, json, math, os, sys
from itertools import combinations
import numpy as np
from nltk.metrics import binary_distance
from nltk.metrics.agreement import AnnotationTask
from statsmodels.stats.inter_rater import cohens_kappa

folder, sheets = sys.argv[1], sys.argv[2:]
key = json.load(open(os.path.join(folder, "key.json"), encoding="utf-8"))
failures = []


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sfc32(seed):
    mask = 0xFFFFFFFF
    a, b, c, counter = 0, seed & mask, (seed >> 32) & mask, 1

    def draw():
        nonlocal a, b, c, counter
        total = (a + b + counter) & mask
        counter, a, b = (counter + 1) & mask, b ^ (b >> 9), (c + (c << 3)) & mask
        c = ((((c << 21) | (c >> 11)) & mask) + total) & mask
        return total / 2**32

    for _ in range(12):
        draw()
    return draw


def bootstrap(units, measure):
    random, values = sfc32(key["seed"]), []
    for _ in range(1000 if len(units) > 1 else 0):
        value = measure([units[int(random() * len(units))] for _ in units])
        values += [] if value is None else [value]
    return np.percentile(values, [2.5, 97.5]) if len(values) >= 950 else (None, None)


coders = {}
for path in sheets:
    name = os.path.basename(path)[len("coding-") : -len(".csv")]
    marked = {row["句子编号"]: {c: row[c].strip() for c in [*key["themes"], "都不属于"]} for row in rows(path)}
    coders[name] = {s: {t for t in key["themes"] if cells[t] == "1"} for s, cells in marked.items() if any(cells.values())}


def kappa(units):
    table = np.zeros((2, 2))
    for a, b in (pair for unit in units for pair in unit):
        table[int(a), int(b)] += 1
    expected = table.sum(0) @ table.sum(1) / table.sum() ** 2
    return None if expected == 1 else float(cohens_kappa(table).kappa)


def alpha(units):
    answers = [(c, u, v) for u, unit in enumerate(judged for judgements in units for judged in judgements) for c, v in enumerate(unit)]
    return None if len({v for _, _, v in answers}) < 2 else float(AnnotationTask(answers, binary_distance).alpha())


def check(table, name, row, **expected):
    for column, value in expected.items():
        given = None if row[column] == "" else float(row[column])
        if (value is None) != (given is None) or (value is not None and abs(given - value) > 1e-9 * max(1, abs(value))):
            failures.append(f"{table} {name} {column}: {row[column]} in the table, {value} recomputed")


given = rows(os.path.join(folder, "agreement", "agreement.csv"))
for row in given:
    group, asked = row["coders"].split(";"), [row["theme"]] if row["theme"] else key["themes"]
    units = []
    for one in key["sentences"]:
        said = [coders[c][one["sentence"]] for c in group if one["sentence"] in coders[c]]
        if len(said) > 1:
            units.append([[theme in themes for themes in said] for theme in asked])
    pairs = [a == b for unit in units for judged in unit for a, b in combinations(judged, 2)]
    low, high = bootstrap(units, alpha)
    check("agreement", row["theme"], row, sentences=len(units), agreement=float(np.mean(pairs)), alpha=alpha(units), alpha_low=low, alpha_high=high)
    if len(group) == 2:
        low, high = bootstrap(units, kappa)
        check("agreement", row["theme"], row, kappa=kappa(units), kappa_low=low, kappa_high=high)


def consensus(sentence, theme):
    votes = sum(1 if theme in own[sentence] else -1 for own in coders.values() if sentence in own)
    return None if votes == 0 else votes > 0


def weighed(units, measure):
    found, there, weight = (np.array([one[i] for unit in units for one in unit], dtype=float) for i in range(3))
    both, found, there = (found * there * weight).sum(), (found * weight).sum(), (there * weight).sum()
    top, bottom = {"precision": (both, found), "recall": (both, there), "f1": (2 * both, found + there)}[measure]
    return None if bottom == 0 else float(top / bottom)


for row in rows(os.path.join(folder, "agreement", "machine.csv")):
    own, units = coders.get(row["against"]), []
    for one in key["sentences"]:
        sentence, unit = one["sentence"], []
        for theme in [row["theme"]] if row["theme"] else key["themes"]:
            there = consensus(sentence, theme) if own is None else theme in own[sentence] if sentence in own else None
            unit += [] if there is None else [(theme in one["machine"], there, one["weight"])]
        units += [unit] if unit else []
    for measure in ("precision", "recall", "f1"):
        low, high = bootstrap(units, lambda drawn: weighed(drawn, measure))
        check("machine", f"{row['theme']} {row['against']}", row, **{measure: weighed(units, measure), measure + "_low": low, measure + "_high": high})
for failure in failures[:20]:
    print("DIFFERS", failure)
print(f"{len(given)} rows of agreement recomputed, {len(failures)} figures differ")
sys.exit(1 if failures else 0)
