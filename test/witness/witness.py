"""Recomputes the statistics of an output folder from tokens.csv, sentences.csv and themes.csv alone, with scipy.

python3 witness.py FOLDER...   prints the largest relative difference of every numeric column; ends with 1 where one is too large.
It shares no code with the product: other language, other libraries, formulas written down a second time.
"""
import csv, json, math, os, re, sys, unicodedata
from collections import Counter, defaultdict
from decimal import Decimal, getcontext
from functools import lru_cache
import numpy as np
from scipy import stats

TOLERANCE = {"tail": 1e-6, "other": 1e-9}
TAILS = {"p", "q", "p_shuffled", "lrc", "low", "high"}
getcontext().prec = 40
DRAWS, LONG, TESTABLE = 2000, 40, 0.05
failures = []


def rows(folder, name):
    with open(os.path.join(folder, "tables", name + ".csv"), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def ids(cell):
    return [i for i in cell.split(";") if i]


class Worst:
    """The largest difference of each column of one table."""

    def __init__(self, table):
        self.table, self.worst, self.count = table, defaultdict(float), 0

    def check(self, key, row, **expected):
        self.count += 1
        for column, value in expected.items():
            given = None if row[column] == "" else float(row[column])
            if value is None or given is None:
                difference = 0.0 if value is None and given is None else math.inf
            else:
                difference = abs(given - value) / max(1.0 if value == 0 else abs(value), 1e-300)
            limit = TOLERANCE["tail" if column in TAILS else "other"]
            if difference > limit:
                failures.append(f"{self.table} {key} {column}: {row[column]} in the table, {value} recomputed")
            self.worst[column] = max(self.worst[column], difference)

    def report(self):
        columns = ", ".join(f"{column} {worst:.1e}" for column, worst in self.worst.items())
        print(f"  {self.table} ({self.count} rows): {columns}")


# ---------------------------------------------------------------- the words

def characters(text):
    """Han characters, words of letters and numbers as one each."""
    count, run, i = 0, "", 0

    def kind(c):
        name = unicodedata.name(c, "")
        if name.startswith(("CJK UNIFIED", "CJK COMPAT", "HIRAGANA", "KATAKANA", "HANGUL")) or c in "〇々〆":
            return "han"
        return "letter" if unicodedata.category(c)[0] in "LM" or unicodedata.category(c) == "Nd" else ""

    for i, c in enumerate(text):
        if kind(c) == "letter":
            if run == "":
                count += 1
            run += c
        elif run != "" and i + 1 < len(text) and kind(text[i + 1]) == "letter" and c in "-.．'’_&" and not (
            run.isdigit() and c in "-'’_&" and text[i + 1].isdigit()
        ):
            run += c
        elif run != "" and c in ",，" and run[-1].isdigit() and text[i + 1 : i + 4].isdigit() and len(text[i + 1 : i + 4]) == 3 and not text[i + 4 : i + 5].isdigit():
            run += c
        else:
            run = ""
            count += kind(c) == "han"
    return count


class Discussion:
    def __init__(self, folder):
        self.folder = folder
        self.sentences = {row["sentence"]: row for row in rows(folder, "sentences")}
        self.tokens = [row for row in rows(folder, "tokens") if row["counts"] == "1"]
        self.speakers = sorted({self.sentences[t["sentence"]]["speaker"] for t in self.tokens})
        with open(os.path.join(folder, "run.json"), encoding="utf-8") as file:
            settings = json.load(file)["settings"]
        self.thresholds, self.seed = settings["thresholds"], settings["seed"]
        self.counted_sentences = [s for s, row in self.sentences.items() if row["speaker"] in self.speakers]

    def speaker(self, sentence):
        return self.sentences[sentence]["speaker"]

    def turn(self, sentence):
        return int(self.sentences[sentence]["turn"])


# ---------------------------------------------------------------- formulas

@lru_cache(maxsize=None)
def g2(a, row, column, total):
    """Signed log-likelihood ratio of a 2 x 2 table, in 40 digits: near equal rates its four terms cancel, and floating point would keep 7."""
    cells = [[a, row - a], [column - a, total - row - column + a]]
    rest = Decimal(0)
    for cell, r, c in ((cells[i][j], (row, total - row)[i], (column, total - column)[j]) for i in (0, 1) for j in (0, 1)):
        rest += Decimal(cell) * (Decimal(cell * total) / Decimal(r * c)).ln() if cell else 0
    return float(abs(2 * rest)) * (-1 if a * total < row * column else 1)


def is_small(row, column, total):
    return min(row, total - row) * min(column, total - column) / total < 5


@lru_cache(maxsize=None)
def fisher(a, row, column, total):
    low, high = max(0, row + column - total), min(row, column)
    pmf = stats.hypergeom.pmf(np.arange(low, high + 1), total, row, column)
    return min(1.0, float(pmf[pmf <= pmf[a - low] * (1 + 1e-7)].sum()))


@lru_cache(maxsize=None)
def difference(a, row, column, total):
    if is_small(row, column, total):
        return fisher(a, row, column, total)
    return float(stats.chi2.sf(abs(g2(a, row, column, total)), 1))


def step_up(p, expected):
    order = sorted(range(len(p)), key=lambda i: p[i])
    q, least = [1.0] * len(p), 1.0
    for k in range(len(p), 0, -1):
        i = order[k - 1]
        least = min(least, expected(p[i]) / k)
        q[i] = least
    return q


def benjamini_hochberg(p):
    return step_up(p, lambda value: value * len(p))


def clopper_pearson_ratio(a, b, n1, n2, tests, deff):
    """Conservative log ratio (Evert 2022), alpha .05 over `tests`, from effective counts."""
    tail, a, b = 0.05 / 2 / tests, a / deff, b / deff
    if a > (a + b) * n1 / (n1 + n2):
        low = stats.beta.ppf(tail, a, b + 1)
        return max(0.0, math.log2(n2 / n1 * low / (1 - low)))
    if b == 0:
        return 0.0
    high = stats.beta.isf(tail, a + 1, b)
    return min(0.0, math.log2(n2 / n1 * high / (1 - high)))


def garwood(count, deff):
    """95 % interval of a Poisson count, from the effective count."""
    a = count / deff
    return (deff * stats.gamma.ppf(0.025, a) if count else 0.0), deff * stats.gamma.ppf(0.975, a + 1)


def wilson(count, of, deff):
    z, n, share = stats.norm.ppf(0.975), of / deff, count / of
    middle, width = share + z * z / (2 * n), z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return (max(0.0, (middle - width) / (1 + z * z / n)) if count else 0.0), ((middle + width) / (1 + z * z / n) if count < of else 1.0)


Z = stats.norm.ppf(0.975)


def around(value, error):
    return value, value - Z * error, value + Z * error


def log_ratio(a, n, b, m, here, there):
    """Hardie's log ratio with the interval of two Poisson rates, each with its design effect."""
    value, error = (a + 0.5) / (n + 1) / ((b + 0.5) / (m + 1)), math.sqrt(here / (a + 0.5) + there / (b + 0.5))
    return tuple(math.log2(value) + side * Z * error / math.log(2) for side in (0, -1, 1))


def effects(difference, odds):
    columns = ("risk_difference", "rd_low", "rd_high", "log_odds_ratio", "lor_low", "lor_high")
    return dict(zip(columns, [*difference, *odds]))


def newcombe(a, n, b, m, deff):
    (l1, u1), (l2, u2), d = wilson(a, n, deff), wilson(b, m, deff), a / n - b / m
    return d, d - math.hypot(a / n - l1, u2 - b / m), d + math.hypot(u1 - a / n, b / m - l2)


def gart(a, n, b, m, deff):
    cells = np.array([a, n - a, b, m - b]) + 0.5
    return around(float(np.log(cells) @ [1, -1, -1, 1]), math.sqrt(deff * float((1 / cells).sum())))


def mantel_haenszel(tables):
    """Risk difference (Sato 1989) and log odds ratio (Robins, Breslow & Greenland 1986) of 2 x 2 tables, one a turn."""
    (a, b, c, e), n = np.array(tables, dtype=float).reshape(-1, 4).T, np.array(tables, dtype=float).sum(axis=(1, 2))
    n1, n0 = a + b, c + e
    weight = (n1 * n0 / n).sum()
    if weight == 0:
        difference = (None, None, None)
    else:
        value = ((a * n0 - c * n1) / n).sum() / weight
        p = ((n1**2 * c - n0**2 * a + n1 * n0 * (n0 - n1) / 2) / n**2).sum()
        q = ((a * (n0 - c) + c * (n1 - a)) / (2 * n)).sum()
        variance = (value * p + q) / weight**2
        difference = around(value, math.sqrt(variance)) if variance > 1e-12 else (value, None, None)
    r, s, p, q = a * e / n, b * c / n, (a + e) / n, (b + c) / n
    big, small = r.sum(), s.sum()
    if big == 0 or small == 0:
        return difference, (None, None, None)
    variance = (p * r).sum() / (2 * big**2) + (p * s + q * r).sum() / (2 * big * small) + (q * s).sum() / (2 * small**2)
    return difference, around(math.log(big / small), math.sqrt(variance))


# ---------------------------------------------------------------- shuffling

def sfc32(seed):
    """The generator that the product names, written down again from its description."""
    mask = 0xFFFFFFFF
    a, b, c, counter = 0, seed & mask, (seed >> 32) & mask, 1

    def draw():
        nonlocal a, b, c, counter
        total = (a + b + counter) & mask
        counter = (counter + 1) & mask
        a = b ^ (b >> 9)
        b = (c + (c << 3)) & mask
        c = ((((c << 21) | (c >> 11)) & mask) + total) & mask
        return total / 2**32

    for _ in range(12):
        draw()
    return draw


class Family:
    """Speakers x tested things, from what each turn says: tests, and what shuffled labels give."""

    def __init__(self, d, things, uses, units, test):
        # uses: (turn, thing) of every use; units: turn of every unit
        self.turns = sorted(set(units))
        place = {turn: i for i, turn in enumerate(self.turns)}
        column = {thing: i for i, thing in enumerate(things)}
        first = {}
        for sentence in d.sentences:
            first.setdefault(d.turn(sentence), sentence)
        self.label = np.array([d.speakers.index(d.speaker(first[turn])) for turn in self.turns])
        self.section = [d.sentences[first[turn]]["section"] for turn in self.turns]
        self.units = np.bincount([place[turn] for turn in units], minlength=len(self.turns)).astype(float)
        self.said = np.zeros((len(self.turns), len(things)))
        for turn, thing in uses:
            if thing in column:
                self.said[place[turn], column[thing]] += 1
        self.strata = self.exchangeable()
        self.totals, self.total, self.test = self.said.sum(0), int(self.units.sum()), test
        self.in_turns = (self.said > 0).sum(0)
        self.d, self.column, self.things = d, column, things
        # Without labels: how far counts vary, over all things.
        expected = np.outer(self.units, self.totals / max(1, self.total))
        self.d0 = max(1.0, float(((self.said - expected) ** 2).sum() / self.totals.sum())) if things else 1.0
        if len(d.speakers) > 1 and things:
            self.run()

    def exchangeable(self):
        """Turns of a section; from LONG turns on, of a quarter of it by length."""
        strata, turns = [], range(len(self.turns))
        starts = [i for i in turns if i == 0 or self.section[i] != self.section[i - 1]] + [len(self.turns)]
        for start, end in zip(starts, starts[1:]):
            own = list(range(start, end))
            if len(own) < LONG:
                strata.append(own)
            else:
                own.sort(key=lambda i: (self.units[i], i))
                cut = [math.floor(part * len(own) / 4 + 0.5) for part in range(5)]
                strata += [own[a:b] for a, b in zip(cut, cut[1:])]
        return strata

    def sums(self, label):
        one = np.zeros((len(self.d.speakers), len(label)))
        one[label, np.arange(len(label))] = 1
        return one @ self.said, one @ self.units

    def over_use(self, label):
        """Design effect of every cell, and p_RS where it is tested (elsewhere nan), for labels."""
        speakers, x, n = len(self.d.speakers), self.said, self.units[:, None]
        deff, p = np.ones((speakers, len(self.things))), np.full((speakers, len(self.things)), np.nan)
        for s in range(speakers):
            residuals, mine = 0.0, label == s
            for side in (mine, ~mine):
                k = int(side.sum())
                if k == 0:
                    continue
                rate = x[side].sum(0) / n[side].sum()
                residuals = residuals + ((x[side] - n[side] * rate) ** 2).sum(0) * (k / (k - 1) if k > 1 else 1)
            own = np.maximum(1, residuals / self.totals)
            deff[s] = (self.in_turns * own + 4 * self.d0) / (self.in_turns + 4)
            a, share = x[mine].sum(0), self.units[mine].sum() / self.total
            tested = (a >= 3) & ((x[mine] > 0).sum(0) >= 2) & (a > self.totals * share)
            p[s, tested] = stats.beta.cdf(share, (a / deff[s])[tested], ((self.totals - a) / deff[s] + 1)[tested])
        return deff, p

    def difference(self, counts, units):
        share = (units / self.total)[:, None]
        return (counts - share * self.totals) / np.sqrt(np.maximum(share * (1 - share), 5e-324))

    def run(self):
        counts, units = self.sums(self.label)
        speakers = len(self.d.speakers)
        self.p = [[self.test(int(counts[s, t]), int(units[s]), int(self.totals[t]), self.total) for t in range(len(self.things))] for s in range(speakers)]
        flat = benjamini_hochberg([p for line in self.p for p in line])
        self.q = [flat[s * len(self.things) : (s + 1) * len(self.things)] for s in range(speakers)]
        self.deff, self.p_rs = self.over_use(self.label)
        self.turns_of = np.bincount(self.label, minlength=speakers)
        self.smallest = [self.smallest_p(s) for s in range(speakers)]
        self.testable = np.array([n >= 2 and p < TESTABLE for n, p in zip(self.turns_of, self.smallest)])
        observed = self.difference(counts, units)
        high, low, chance = np.zeros_like(observed), np.zeros_like(observed), [[] for _ in range(speakers)]
        self.checked = max(100, min(400, 4_000_000 // max(1, observed.size)))
        random, label = sfc32(self.d.seed), self.label.copy()
        for draw in range(DRAWS):
            for stratum in self.strata:
                for last in range(len(stratum) - 1, 0, -1):
                    other = int(random() * (last + 1))
                    label[stratum[last]], label[stratum[other]] = label[stratum[other]], label[stratum[last]]
            drawn = self.difference(*self.sums(label))
            high += drawn >= observed - 1e-9
            low += drawn <= observed + 1e-9
            if draw < self.checked:
                _, p = self.over_use(label)
                for s in range(speakers):
                    chance[s] += list(p[s][~np.isnan(p[s])])
        self.shuffled = np.minimum(1, 2 * (1 + np.minimum(high, low)) / (DRAWS + 1))
        self.chance = [np.sort(values) for values in chance]
        pooled = np.sort(np.concatenate([values for values, testable in zip(self.chance, self.testable) if testable] or [[]]))
        cells = [(s, t) for s, t in np.argwhere(~np.isnan(self.p_rs)) if self.testable[s]]
        found = [self.p_rs[s, t] for s, t in cells]
        expected = lambda value: (1 + np.searchsorted(pooled, value * (1 + 1e-9), side="right")) / self.checked
        self.q_shuffled = dict(zip(cells, step_up(found, expected)))

    def smallest_p(self, s):
        ways = 1
        for stratum in self.strata:
            ways *= math.comb(len(stratum), int((self.label[stratum] == s).sum()))
        return max(1 / (DRAWS + 1), 1 / ways)

    def deff_of(self, speaker, thing):
        is_tested = len(self.d.speakers) > 1 and thing in self.column
        return float(self.deff[self.d.speakers.index(speaker), self.column[thing]]) if is_tested else self.d0

    def over_use_of(self, speaker, thing):
        s, t = self.d.speakers.index(speaker), self.column[thing]
        p = self.p_rs[s, t]
        return dict(p_rs=None if np.isnan(p) else float(p), deff=float(self.deff[s, t]), q_shuffled=self.q_shuffled.get((s, t)))

    def of(self, speaker, thing):
        if len(self.d.speakers) < 2 or thing not in self.column:
            return dict(p=None, q=None, p_shuffled=None, p_rs=None, q_shuffled=None, deff=self.d0)
        s, t = self.d.speakers.index(speaker), self.column[thing]
        shuffled = float(self.shuffled[s, t]) if self.testable[s] else None
        return dict(p=self.p[s][t], q=self.q[s][t], p_shuffled=shuffled, **self.over_use_of(speaker, thing))


# ---------------------------------------------------------------- tables

def keywords(d):
    worst, uses = Worst("keywords"), defaultdict(list)
    for token in d.tokens:
        uses[token["term"]].append(token["sentence"])
    words = Counter(d.turn(t["sentence"]) for t in d.tokens)
    for row in rows(d.folder, "keywords"):
        own = uses[row["term"]]
        in_turns, n, f = Counter(map(d.turn, own)), len(d.tokens), len(own)
        dp = sum(abs(in_turns[turn] / f - size / n) for turn, size in words.items()) / 2
        spread = min(1.0, dp / (1 - min(words.values()) / n)) if len(words) > 1 and f >= len(words) else None
        if spread is not None and abs(spread) < 1e-12:
            spread = 0.0
        worst.check(
            row["term"], row, count=f, per_thousand=1000 * f / n, speakers=len(set(map(d.speaker, own))), turns=len(in_turns),
            sections=len({d.sentences[s]["section"] for s in own}), dispersion=spread, first_turn=min(in_turns),
        )
    worst.report()


def keywords_by_speaker(d):
    worst, counts = Worst("keywords-by-speaker"), Counter((d.speaker(t["sentence"]), t["term"]) for t in d.tokens)
    sizes, totals, n = Counter(d.speaker(t["sentence"]) for t in d.tokens), Counter(t["term"] for t in d.tokens), len(d.tokens)
    tested = sorted(term for term, count in totals.items() if count >= d.thresholds["minimum_count"])
    family = Family(d, tested, [(d.turn(t["sentence"]), t["term"]) for t in d.tokens], [d.turn(t["sentence"]) for t in d.tokens], difference)
    for row in rows(d.folder, "keywords-by-speaker"):
        speaker, term = row["speaker"], row["term"]
        a, f, n1 = counts[speaker, term], totals[term], sizes[speaker]
        b, n2 = f - a, n - n1
        prior = n * f / n
        odds = lambda count, size: math.log((count + prior) / (size + n - count - prior))
        z = (odds(a, n1) - odds(b, n2)) / math.sqrt(1 / (a + prior) + 1 / (b + prior)) if n2 else 0.0
        is_tested = term in family.column and len(d.speakers) > 1
        deff = family.deff_of(speaker, term)
        low, high = garwood(a, deff)
        ratio = log_ratio(a, n1, b, n2, deff, deff) if n2 else (0.0, None, None)
        worst.check(
            f"{speaker} {term}", row, count=a, elsewhere=b, per_thousand=1000 * a / n1,
            low=1000 / n1 * low, high=1000 / n1 * high,
            log_ratio=ratio[0], lr_low=ratio[1], lr_high=ratio[2], z=z, g2=g2(a, n1, f, n) if n2 else 0.0,
            lrc=clopper_pearson_ratio(a, b, n1, n2, len(d.speakers) * len(tested), deff) if is_tested else None, **family.of(speaker, term),
        )
    worst.report()
    chance(d, family)


class Clusters:
    """Counts of words by cluster (turns here, texts of the reference there), and their design effects."""

    def __init__(self, clusters):
        self.sizes = np.array([len(words) for words in clusters], dtype=float)
        self.counts = defaultdict(lambda: np.zeros(len(clusters)))
        for i, words in enumerate(clusters):
            for word in words:
                self.counts[word][i] += 1
        self.n = self.sizes.sum()
        self.all = max(1.0, sum(float(((x - self.sizes * x.sum() / self.n) ** 2).sum()) for x in self.counts.values()) / self.n)

    def of(self, word):
        """Occurrences, clusters with the word, design effect."""
        if word not in self.counts:
            return 0, 0, self.all
        x, k = self.counts[word], len(self.sizes)
        residuals = float(((x - self.sizes * x.sum() / self.n) ** 2).sum()) * (k / (k - 1) if k > 1 else 1)
        m = int((x > 0).sum())
        return int(x.sum()), m, (m * max(1.0, residuals / x.sum()) + 4 * self.all) / (m + 4)


def reference_keywords(d):
    """Against the texts that the runner has analysed into reference/, cut with the same terms."""
    folder = os.path.join(d.folder, "reference")
    if not os.path.exists(folder):
        return
    worst, key = Worst("reference-keywords"), str.lower
    texts = [Discussion(os.path.join(folder, name)) for name in sorted(os.listdir(folder))]
    facts = json.load(open(os.path.join(d.folder, "run.json"), encoding="utf-8"))["reference"]
    left_out = [os.path.splitext(name)[0] for name in facts["left_out"] + facts["copies"]]
    texts = [text for text in texts if os.path.basename(text.folder) not in left_out]
    there = Clusters([[key(t["term"]) for t in text.tokens] for text in texts if text.tokens])
    by_turn = defaultdict(list)
    for t in d.tokens:
        by_turn[d.turn(t["sentence"])].append(key(t["term"]))
    here, graded = Clusters(list(by_turn.values())), len(there.sizes) >= 10
    given, found = rows(d.folder, "reference-keywords"), {}
    for row in given:
        (a, turns, d1), (b, _, d2) = here.of(key(row["term"])), there.of(key(row["term"]))
        share = here.n / d1 / (here.n / d1 + there.n / d2)
        found[row["term"]] = float(stats.beta.cdf(share, a / d1, b / d2 + 1)) if graded and a >= 3 and turns >= 2 else None
    every = len(here.counts.keys() | there.counts.keys())
    tested = [term for term, p in found.items() if p is not None]
    q = dict(zip(tested, step_up([found[t] for t in tested] + [1.0] * (every - len(tested)), lambda p: p * every)))
    for row in given:
        term = row["term"]
        (a, turns, d1), (b, m, d2) = here.of(key(term)), there.of(key(term))
        ratio = log_ratio(a, here.n, b, there.n, d1, d2)
        worst.check(
            term, row, count=a, turns=turns, reference_count=b, reference_texts=m, per_thousand=1000 * a / here.n, deff=d1, reference_deff=d2,
            reference_per_thousand=1000 * b / there.n, log_ratio=ratio[0], lr_low=ratio[1], lr_high=ratio[2],
            g2=g2(a, int(here.n), a + b, int(here.n + there.n)), p=found[term], q=q.get(term),
        )
    worst.report()


def by_group(d):
    """Groups of people by an attribute of the settings: effects with people as clusters, and the permutation of people."""
    given = rows(d.folder, "by-group") if os.path.exists(os.path.join(d.folder, "tables", "by-group.csv")) else []
    if not given:
        return
    worst = Worst("by-group")
    with open(os.path.join(d.folder, "run.json"), encoding="utf-8") as file:
        settings = json.load(file)["settings"]
    people = rows(d.folder, "speakers")
    group_of = {row["speaker"]: row[settings["group_by"]] for row in people if row["role"] != "moderator" and row["speaker"] in d.speakers}
    order = [row["speaker"] for row in people if group_of.get(row["speaker"])]
    names = sorted({group_of[s] for s in order})
    label = [names.index(group_of[s]) for s in order]
    sizes = [label.count(g) for g in range(len(names))]
    ways = math.factorial(len(label)) // math.prod(math.factorial(k) for k in sizes)
    if ways <= 2000:
        def every(left, rest):
            return [()] if rest == 0 else [(g, *deal) for g, k in enumerate(left) if k for deal in every([m - (g == h) for h, m in enumerate(left)], rest - 1)]

        deals = [tuple(label)] + [deal for deal in every(sizes, len(label)) if deal != tuple(label)]
    else:
        random, deals = sfc32(d.seed), [tuple(label)]
        for _ in range(2000):
            own = list(label)
            for last in range(len(own) - 1, 0, -1):
                other = int(random() * (last + 1))
                own[last], own[other] = own[other], own[last]
            deals.append(tuple(own))
    deals, recomputed, smallest = np.array(deals), {}, np.ones(len(deals))
    for kind in ("theme", "word"):
        said = defaultdict(Counter)
        if kind == "theme":
            for row in rows(d.folder, "coded-sentences"):
                said[row["theme"]][row["speaker"]] += 1
            items, units = [row["theme"] for row in rows(d.folder, "themes")], Counter(map(d.speaker, d.counted_sentences))
        else:
            for t in d.tokens:
                said[t["term"]][d.speaker(t["sentence"])] += 1
            items, units = sorted(said), Counter(d.speaker(t["sentence"]) for t in d.tokens)
            items = [t for t in items if sum(said[t][s] for s in order) >= d.thresholds["minimum_count"]]
        n = np.array([units[s] for s in order], dtype=float)
        x = np.array([[said[item][s] for s in order] for item in items], dtype=float).reshape(len(items), len(order))
        found, levels, told = {}, [], []
        for g, k in enumerate(sizes):
            if math.comb(len(label), k) <= 20:
                continue
            inside = deals == g
            share = (inside @ n) / n.sum()
            scale = np.sqrt(np.maximum(share * (1 - share), 5e-324))
            for i, item in enumerate(items):
                value = np.where((share > 0) & (share < 1), (inside @ x[i] - share * x[i].sum()) / scale, 0.0)
                levels.append(len(deals) - np.searchsorted(np.sort(value), value - 1e-9))
                told.append((inside @ (x[i] > 0).astype(int) >= 2) & (inside @ x[i] >= 3))
                if told[-1][0]:
                    found[g, item] = levels[-1][0] / len(deals)
        if levels:
            levels, told = np.array(levels), np.array(told)
            pooled = np.bincount(levels.ravel(), minlength=len(deals) + 1).cumsum() / len(deals)
            q = dict(zip(found, step_up(list(found.values()), lambda p: pooled[round(p * len(deals))])))
            # As each way would be the one that there is.
            for way in range(len(deals)):
                own = np.sort(levels[told[:, way], way])
                if len(own):
                    # Of equal ones the last stands for all.
                    smallest[way] = min(smallest[way], float((pooled[own] / np.arange(1, len(own) + 1)).min()))
        else:
            q = {}
        recomputed[kind] = items, n, x, found, q
        expected = sum(1 for g in range(len(sizes)) for own in x if kind == "theme" or own[np.array(label) == g].sum() > 0)
        if expected != sum(row["kind"] == kind for row in given):
            failures.append(f"by-group: {expected} rows of {kind}s recomputed")
    any_p = float((smallest <= smallest[0] * (1 + 1e-12)).mean()) if any(found for *_, found, _ in recomputed.values()) else None
    for kind, (items, n, x, found, q) in recomputed.items():

        def side(mine, i):
            size, own = n[mine], x[:, mine]
            with np.errstate(invalid="ignore"):
                spread = float(((own - np.outer(own.sum(1), size / size.sum())) ** 2).sum())
            every = max(1.0, spread / own.sum()) if own.sum() else 1.0
            a, k, m = own[i].sum(), int(mine.sum()), int((own[i] > 0).sum())
            residuals = float(((own[i] - size * a / size.sum()) ** 2).sum()) * (k / (k - 1) if k > 1 else 1)
            return a, size.sum(), (m * max(1.0, residuals / a) + 4 * every) / (m + 4) if a else every

        for row in (row for row in given if row["kind"] == kind):
            g, i = names.index(row["group"]), items.index(row["item"])
            mine = np.array(label) == g
            (a, n1, d1), (b, n2, d2) = side(mine, i), side(~mine, i)
            ratio = log_ratio(a, n1, b, n2, d1, d2)
            worst.check(
                f"{row['group']} {row['item']}", row, count=a, of=n1, elsewhere=b, elsewhere_of=n2, people=sizes[g], people_with=int((x[i][mine] > 0).sum()),
                rate=a / n1, elsewhere_rate=b / n2, log_ratio=ratio[0], lr_low=ratio[1], lr_high=ratio[2], deff=d1, elsewhere_deff=d2,
                ways=math.comb(len(label), sizes[g]), p=found.get((g, row["item"])), q=q.get((g, row["item"])), any_p=any_p,
            )
    worst.report()


def chance(d, family):
    worst = Worst("chance")
    for row in rows(d.folder, "chance"):
        s = d.speakers.index(row["speaker"])
        strong = [family.p_rs[s, t] for (r, t), q in family.q_shuffled.items() if r == s and q < d.thresholds["strong"]]
        passes = np.searchsorted(family.chance[s], max(strong, default=0) * (1 + 1e-9), side="right")
        worst.check(
            row["speaker"], row, turns=int(family.turns_of[s]), testable=int(family.testable[s]), draws=DRAWS, smallest_p=family.smallest[s],
            checked=family.checked, strong_by_chance=passes / family.checked,
        )
    worst.report()


def heads(d):
    """Groups of terms that share an ending of two characters or one Latin word, and their tests."""
    worst, terms = Worst("heads-by-speaker"), Counter(t["term"] for t in d.tokens)

    def endings(term):
        units, run = [], ""
        for c in term + "\0":
            latin = unicodedata.name(c, "").startswith("LATIN") or unicodedata.category(c)[0] == "N" or c in ".+#&’'_-"
            if latin:
                run += c
                continue
            if run:
                units.append(run)
                run = ""
            if c.isspace() and units and units[-1].isspace():
                units[-1] += c
            elif c != "\0":
                units.append(c)
        size, found = 0, []
        for i in range(len(units) - 1, -1, -1):
            is_word = any(unicodedata.name(c, "").startswith("LATIN") or unicodedata.category(c)[0] == "N" for c in units[i])
            size += 2 if is_word else 0 if units[i].isspace() else 1
            if size >= 2 and not units[i].isspace():
                found.append("".join(units[i:]))
        return found

    times = Counter(e for term in terms for e in endings(term))
    groups = defaultdict(list)
    for term in terms:
        shared = [e for e in endings(term) if times[e] > 1]
        if shared:
            groups[max(shared, key=lambda e: (times[e], len(e)))].append(term)
    groups = {head: own for head, own in groups.items() if len(own) > 1 and sum(terms[t] for t in own) >= d.thresholds["minimum_count"]}
    # In the order of the product, as ties of probabilities do not depend on it.
    head_of = {term: head for head, own in groups.items() for term in own}
    uses = [(d.turn(t["sentence"]), head_of[t["term"]]) for t in d.tokens if t["term"] in head_of]
    given = rows(d.folder, "heads-by-speaker")
    if len(d.speakers) < 2:
        return
    family = Family(d, sorted(groups), uses, [d.turn(t["sentence"]) for t in d.tokens], difference)
    counts = Counter((d.speaker(t["sentence"]), head_of[t["term"]]) for t in d.tokens if t["term"] in head_of)
    sizes, n = Counter(d.speaker(t["sentence"]) for t in d.tokens), len(d.tokens)
    if {(row["speaker"], row["head"]) for row in given} != set(counts):
        failures.append(f"heads-by-speaker: {len(given)} rows, {len(counts)} recomputed")
    for row in given:
        speaker, head = row["speaker"], row["head"]
        if (speaker, head) not in counts:
            continue
        a, f = counts[speaker, head], sum(terms[t] for t in groups[head])
        low, high = garwood(a, family.deff_of(speaker, head))
        worst.check(
            f"{speaker} {head}", row, count=a, elsewhere=f - a, per_thousand=1000 * a / sizes[speaker], low=1000 / sizes[speaker] * low,
            high=1000 / sizes[speaker] * high, expected=f * sizes[speaker] / n, **family.over_use_of(speaker, head),
        )
    worst.report()


def within_turns(d, x, y):
    """Distribution of the common sentences of two sets if each were drawn anew within its turns: P(>= k), and P(= k in two turns or more)."""
    size = Counter(map(d.turn, d.counted_sentences))
    own, other = Counter(map(d.turn, x)), Counter(map(d.turn, y))
    parts = []
    for turn in sorted(own.keys() & other.keys()):
        n, a, b = size[turn], own[turn], other[turn]
        parts.append(stats.hypergeom.pmf(np.arange(min(a, b) + 1), n, a, b))
    whole = np.array([1.0])
    for part in parts:
        whole = np.convolve(whole, part)
    apart = whole.copy()
    for i, part in enumerate(parts):
        others = math.prod(float(p[0]) for j, p in enumerate(parts) if j != i)
        apart[1 : len(part)] -= part[1:] * others
    apart[0] = 0.0
    expected = sum(own[t] * other[t] / size[t] for t in own.keys() & other.keys())
    return np.cumsum(whole[::-1])[::-1], np.maximum(apart, 0.0), expected


def pairs(d, table, sentences_of, least, listed_from):
    worst, items, n = Worst(table), sorted(sentences_of), len(d.counted_sentences)
    given = rows(d.folder, table)
    in_turns = {item: {d.turn(s) for s in own} for item, own in sentences_of.items()}
    common = lambda a, b: sentences_of[a] & sentences_of[b]
    possible = sum(1 for i, a in enumerate(items) for b in items[i + 1 :] if len(common(a, b)) >= listed_from)
    if possible != len(given):
        failures.append(f"{table}: {len(given)} rows, {possible} pairs recomputed")
    steps = []
    for i, a in enumerate(items):
        for b in items[i + 1 :]:
            if len(in_turns[a] & in_turns[b]) > 1:
                at_least, apart, _ = within_turns(d, sentences_of[a], sentences_of[b])
                steps += [(at_least[k], apart[k]) for k in range(max(2, least), len(apart))]
    steps.sort()
    limits, sums = np.array([p for p, _ in steps]), np.concatenate([[0.0], np.cumsum([chance for _, chance in steps])])
    expected = lambda p: float(sums[np.searchsorted(limits, p * (1 + 1e-9), side="right")])
    size = Counter(map(d.turn, d.counted_sentences))

    def tables_of(x, y):
        one, other, met = Counter(map(d.turn, x)), Counter(map(d.turn, y)), Counter(map(d.turn, x & y))
        return [[[met[t], one[t] - met[t]], [other[t] - met[t], size[t] - one[t] - other[t] + met[t]]] for t in sorted(one)]

    found = []
    for row in given:
        x, y, both = sentences_of[row["a"]], sentences_of[row["b"]], common(row["a"], row["b"])
        at_least, _, middle = within_turns(d, x, y)
        found.append((row, len(both), len(x), len(y), len({d.turn(s) for s in both}), min(1.0, float(at_least[len(both)])), middle))
    tested = [i for i, one in enumerate(found) if one[4] > 1]
    q = dict(zip(tested, step_up([found[i][5] for i in tested], expected)))
    for i, (row, both, x, y, turns, p, middle) in enumerate(found):
        npmi = 1.0 if both == n else math.log2(both * n / (x * y)) / -math.log2(both / n)
        if abs(npmi) < 1e-12:
            npmi = 0.0 if float(row["npmi"]) == 0 else float(row["npmi"])
        worst.check(
            f"{row['a']}-{row['b']}", row, both=both, a_total=x, b_total=y, units=n, dice=2 * both / (x + y), jaccard=both / (x + y - both),
            npmi=npmi, g2=g2(both, x, y, n), p=p, q=q.get(i), turns=turns, expected=middle,
            **effects(*mantel_haenszel(tables_of(sentences_of[row["a"]], sentences_of[row["b"]]))),
        )
    worst.report()


def term_pairs(d):
    sentences_of = defaultdict(set)
    for token in d.tokens:
        sentences_of[token["term"]].add(token["sentence"])
    frequent = {term: own for term, own in sentences_of.items() if len(own) >= d.thresholds["minimum_count"]}
    pairs(d, "term-pairs", frequent, d.thresholds["minimum_pair"], d.thresholds["minimum_pair"])


def themes(d):
    coded = {row["theme"]: set(ids(row["sentences"])) for row in rows(d.folder, "themes")}
    pairs(d, "theme-pairs", coded, 1, 1)
    worst, n = Worst("theme-by-speaker"), len(d.counted_sentences)
    sizes = Counter(d.speaker(s) for s in d.counted_sentences)
    family = Family(d, list(coded), [(d.turn(s), theme) for theme, own in coded.items() for s in own], [d.turn(s) for s in d.counted_sentences], fisher)
    for row in rows(d.folder, "theme-by-speaker"):
        own = [s for s in coded[row["theme"]] if d.speaker(s) == row["speaker"]]
        of, count = sizes[row["speaker"]], len(own)
        deff, b, m = family.deff_of(row["speaker"], row["theme"]), len(coded[row["theme"]]) - count, n - of
        low, high = wilson(count, of, deff)
        sizes_of_effect = effects(newcombe(count, of, b, m, deff), gart(count, of, b, m, deff)) if m else effects([None] * 3, [None] * 3)
        worst.check(
            f"{row['speaker']} {row['theme']}", row, count=count, of=of, share=count / of, low=low, high=high, expected=of * len(coded[row["theme"]]) / n, **sizes_of_effect, **family.of(row["speaker"], row["theme"]),
        )
    worst.report()


def coded_sentences(d):
    """Each sentence of each theme has a row; what matched stands where it is said to, and is a term of the theme."""
    coded = {row["theme"]: (set(ids(row["terms"])), ids(row["sentences"])) for row in rows(d.folder, "themes")}
    given = rows(d.folder, "coded-sentences")
    if [(row["theme"], row["sentence"]) for row in given] != [(theme, s) for theme, (_, own) in coded.items() for s in own]:
        failures.append("coded-sentences: not the sentences of themes")
    for row in given:
        text = d.sentences[row["sentence"]]["text"].encode("utf-16-le")
        terms, words, starts = ids(row["terms"]), ids(row["words"]), [int(start) for start in ids(row["starts"])]
        stands = all(text[2 * start :].decode("utf-16-le", "ignore").startswith(word) for word, start in zip(words, starts))
        if not terms or not set(terms) <= coded[row["theme"]][0] or not stands or not len(terms) == len(words) == len(starts):
            failures.append(f"coded-sentences {row}")
    print(f"  coded-sentences ({len(given)} rows) in their places")


def speaker_section_terms(d):
    worst, section = Worst("speaker-section-terms"), lambda s: d.sentences[s]["section"]
    counts = Counter((d.speaker(t["sentence"]), section(t["sentence"]), t["term"]) for t in d.tokens)
    words = Counter((d.speaker(t["sentence"]), section(t["sentence"])) for t in d.tokens)
    said, times = Counter(), defaultdict(set)
    for s in d.counted_sentences:
        said[d.speaker(s), section(s)] += 1
        times[d.speaker(s), section(s)].add(d.sentences[s]["turn"])
    turns = {row["turn"]: row for row in rows(d.folder, "turns")}
    length = lambda turn: None if "" in (turns[turn]["start"], turns[turn]["end"]) else float(turns[turn]["end"]) - float(turns[turn]["start"])
    given = rows(d.folder, "speaker-section-terms")
    if {(row["speaker"], row["section"], row["term"]) for row in given} != set(counts):
        failures.append(f"speaker-section-terms: {len(given)} rows, {len(counts)} recomputed")
    for row in given:
        cell = row["speaker"], row["section"]
        seconds = [length(turn) for turn in times[cell]]
        worst.check(
            " ".join((*cell, row["term"])), row, count=counts[(*cell, row["term"])], words=words[cell], sentences=said[cell],
            seconds=None if None in seconds else sum(seconds),
        )
    worst.report()


def speakers(d):
    worst = Worst("speakers")
    own = defaultdict(list)
    for sentence, row in d.sentences.items():
        own[row["speaker"]].append(sentence)
    length = {s: characters(row["text"]) for s, row in d.sentences.items()}
    said = sum(length[s] for speaker, sentences in own.items() if speaker for s in sentences)
    for row in rows(d.folder, "speakers"):
        sentences = own[row["speaker"]]
        count = sum(length[s] for s in sentences)
        worst.check(row["speaker"], row, turns=len(set(map(d.turn, sentences))), characters=count, share=count / said if said else None)
    worst.report()


# ---------------------------------------------------------------- what was said

FORMS = {
    "matters": "需要|应该|應該|必须|必須|一定要|关键|關鍵|重要|核心|通过|通過|透過|目标|目標|要求|加强|加強|推进|推進|提高|提升|发展|發展|建设|建設",
    "courtesy": "谢谢|感谢|謝謝|感謝|大家好|[您你]好|各位好|(?<!受)欢迎|(?<!受)歡迎|掌声|鼓掌|再见|(?:早上|上午|中午|下午|晚上)好|^(?:好[的，,。]|请|有请|那?么?接下来)",
    "conclusion": "^(?:所以|因此|总之|總之|总的来说|其实|其實|核心|关键|關鍵|最后|最後)",
    "point": "^(?:那么?|然后|所以|[，,])*第[一二三四五六七八]",
}
WEIGHTS = {"density": 0.41, "subject": 0.26, "common": 0.24, "matters": 0.21, "moderator": -0.25, "courtesy": -0.32, "conclusion": 0.15, "point": 0.23}
BASE = -1.87


def likely_of_sentences(d):
    """Logistic regression over eight measures, each in standard deviations from the mean of the discussion."""
    letters = {s: [c for c in d.sentences[s]["text"] if unicodedata.category(c)[0] in "LN"] for s in d.counted_sentences}
    terms, times = defaultdict(Counter), Counter(t["term"] for t in d.tokens)
    for token in d.tokens:
        terms[token["sentence"]][token["term"]] += 1
    pairs = {s: {a + b for a, b in zip(own, own[1:])} for s, own in letters.items()}
    held = Counter(pair for own in pairs.values() for pair in own)
    moderators = {row["speaker"] for row in rows(d.folder, "speakers") if row["role"] == "moderator"}
    measures = {
        "density": lambda s: sum(terms[s].values()) / max(1, len(letters[s])),
        "subject": lambda s: math.log(1 + sum(math.log(times[t]) for t in terms[s])),
        "common": lambda s: float(np.mean([math.log(held[pair]) for pair in pairs[s]])) if pairs[s] else 0.0,
        "moderator": lambda s: float(d.speaker(s) in moderators),
        **{name: (lambda s, form=re.compile(form): float(form.search(d.sentences[s]["text"]) is not None)) for name, form in FORMS.items()},
    }
    odds = np.full(len(d.counted_sentences), BASE)
    for name, measure in measures.items():
        values = np.array([measure(s) for s in d.counted_sentences])
        if values.std() > 0:
            odds += WEIGHTS[name] * (values - values.mean()) / values.std()
    return dict(zip(d.counted_sentences, 1 / (1 + np.exp(-odds))))


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def verbatim(d, table, row, sentences, text):
    """What a row quotes stands in its sentences, which are of one turn and one speaker."""
    held = "".join(d.sentences[s]["text"] for s in sentences)
    bare = lambda value: re.sub(r"\s", "", value)
    if bare(text) not in bare(held) or any(d.sentences[s]["speaker"] != row["speaker"] or d.sentences[s]["turn"] != row["turn"] for s in sentences):
        failures.append(f"{table} {row}: not in its sentences")


def quotes(d):
    worst, likely = Worst("quotes"), likely_of_sentences(d) if d.counted_sentences else {}
    for row in rows(d.folder, "quotes"):
        sentences = ids(row["sentences"])
        lengths = [utf16(d.sentences[s]["text"]) for s in sentences]
        value = sum(likely[s] * length for s, length in zip(sentences, lengths)) / sum(lengths)
        worst.check(row["text"][:20], row, characters=characters(row["text"]), likely=value)
        verbatim(d, "quotes", row, sentences, row["text"])
    worst.report()


def comparisons(d):
    """Passages of a block are of different people, and hold the words that they are said to share."""
    blocks = defaultdict(list)
    for row in rows(d.folder, "comparisons"):
        verbatim(d, "comparisons", row, ids(row["sentences"]), row["text"])
        blocks[row["block"]].append(row)
    said = defaultdict(set)
    for token in d.tokens:
        said[token["sentence"]].add(token["term"])
    for number, block in blocks.items():
        held = [set().union(*(said[s] for s in ids(row["sentences"]))) for row in block]
        alike = block[0]["kind"] == "same terms"
        wrong = [row for row, own in zip(block, held) if row["kind"] != "different figures" and not set(ids(row["terms"])) <= own]
        if wrong or len(block) < 2 or (alike and len({row["speaker"] for row in block}) < len(block)):
            failures.append(f"comparisons block {number}: {wrong or 'too few people'}")
    print(f"  comparisons ({len(blocks)} blocks)")


def named(d):
    """Figures, names and next steps stand where they are said to; plain numbers in digits have their value."""
    count = 0
    for table in ("facts", "mentions", "commitments"):
        for row in rows(d.folder, table):
            text, start = d.sentences[row["sentence"]]["text"], int(row["start"])
            if not text.encode("utf-16-le")[2 * start :].decode("utf-16-le").startswith(row["text"]):
                failures.append(f"{table} {row['sentence']}: {row['text']} is not at {start}")
            if table == "facts" and row["kind"] == "amount" and re.fullmatch(r"[\d,]+(?:\.\d+)?[^\d万亿千百十几多余半第到至~～—–-]*", row["text"]):
                count += 1
                digits = float(re.match(r"[\d,]+(?:\.\d+)?", row["text"])[0].replace(",", ""))
                if row["value"] == "" or abs(float(row["value"]) - digits) > 1e-9 * digits:
                    failures.append(f"facts {row['sentence']} {row['text']}: {row['value']}")
    print(f"  facts, mentions, commitments in their places, {count} numbers in digits read anew")


for folder in sys.argv[1:]:
    print(os.path.basename(folder))
    discussion = Discussion(folder)
    speakers(discussion)
    keywords(discussion)
    keywords_by_speaker(discussion)
    heads(discussion)
    term_pairs(discussion)
    themes(discussion)
    coded_sentences(discussion)
    speaker_section_terms(discussion)
    reference_keywords(discussion)
    by_group(discussion)
    quotes(discussion)
    comparisons(discussion)
    named(discussion)
for failure in failures[:40]:
    print("DIFFERS", failure)
print(f"{len(sys.argv) - 1} folders recomputed, {len(failures)} figures differ")
sys.exit(1 if failures else 0)
