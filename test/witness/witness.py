"""Recomputes the statistics of an output folder from tokens.csv, sentences.csv and themes.csv alone, with scipy.

python3 witness.py FOLDER...   prints the largest relative difference of every numeric column; ends with 1 where one is too large.
It shares no code with the product: other language, other libraries, formulas written down a second time.
"""
import csv, json, math, os, sys, unicodedata
from collections import Counter, defaultdict
from functools import lru_cache
import numpy as np
from scipy import stats

TOLERANCE = {"tail": 1e-6, "other": 1e-9}
TAILS = {"p", "q", "p_shuffled", "q_shuffled", "g2", "lrc", "low", "high"}
DRAWS, LEAST_TURNS = 2000, 6
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

def g2(a, row, column, total):
    """Signed log-likelihood ratio of a 2 x 2 table."""
    table = np.array([[a, row - a], [column - a, total - row - column + a]], dtype=float)
    expected = np.outer(table.sum(1), table.sum(0)) / total
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(table > 0, table * np.log(table / expected), 0.0)
    value = 2 * terms.sum()
    return -abs(value) if a < expected[0, 0] else abs(value)


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


@lru_cache(maxsize=None)
def attraction(a, row, column, total):
    if is_small(row, column, total):
        return float(stats.hypergeom.sf(a - 1, total, row, column))
    value = g2(a, row, column, total)
    half = float(stats.chi2.sf(abs(value), 1)) / 2
    return half if value >= 0 else 1 - half


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


def clopper_pearson_ratio(a, b, n1, n2, tests):
    """Conservative log ratio (Evert 2022), alpha .05 over `tests`."""
    tail = 0.05 / 2 / tests
    if a > (a + b) * n1 / (n1 + n2):
        low = stats.beta.ppf(tail, a, b + 1)
        return max(0.0, math.log2(n2 / n1 * low / (1 - low)))
    if b == 0:
        return 0.0
    high = stats.beta.isf(tail, a + 1, b)
    return min(0.0, math.log2(n2 / n1 * high / (1 - high)))


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
        section = [d.sentences[first[turn]]["section"] for turn in self.turns]
        self.bounds = [i for i in range(len(section)) if i == 0 or section[i] != section[i - 1]] + [len(section)]
        self.units = np.bincount([place[turn] for turn in units], minlength=len(self.turns)).astype(float)
        self.said = np.zeros((len(self.turns), len(things)))
        for turn, thing in uses:
            if thing in column:
                self.said[place[turn], column[thing]] += 1
        self.totals, self.total, self.test = self.said.sum(0), int(self.units.sum()), test
        self.d, self.column, self.things = d, column, things
        if len(d.speakers) > 1 and things:
            self.run()

    def sums(self, label):
        one = np.zeros((len(self.d.speakers), len(label)))
        one[label, np.arange(len(label))] = 1
        return one @ self.said, one @ (self.said > 0), one @ self.units

    def p_of(self, s, t, counts, units):
        return self.test(int(counts[s, t]), int(units[s]), int(self.totals[t]), self.total)

    def carried(self, counts, turns, units):
        expected = np.outer(units / self.total, self.totals)
        over = (counts > expected) & (counts >= 3) & (turns >= 2)
        under = (counts <= expected) & (expected >= 3) & (turns.sum(0) - turns >= 2)
        return np.argwhere(over | under)

    def distance(self, counts, units):
        share = units / self.total
        return np.abs(counts - np.outer(share, self.totals)) / np.sqrt(np.maximum(share * (1 - share), 5e-324))[:, None]

    def run(self):
        counts, turns, units = self.sums(self.label)
        speakers = len(self.d.speakers)
        self.p = [[self.p_of(s, t, counts, units) for t in range(len(self.things))] for s in range(speakers)]
        flat = benjamini_hochberg([p for line in self.p for p in line])
        self.q = [flat[s * len(self.things) : (s + 1) * len(self.things)] for s in range(speakers)]
        observed = self.distance(counts, units)
        hits, chance = np.zeros_like(observed), [[] for _ in range(speakers)]
        checked = max(40, min(400, 4_000_000 // max(1, observed.size)))
        random, label = sfc32(self.d.seed), self.label.copy()
        for draw in range(DRAWS):
            for start, end in zip(self.bounds, self.bounds[1:]):
                for last in range(end - 1, start, -1):
                    other = start + int(random() * (last - start + 1))
                    label[last], label[other] = label[other], label[last]
            drawn, in_turns, sizes = self.sums(label)
            hits += self.distance(drawn, sizes) >= observed - 1e-9
            if draw < checked:
                for s, t in self.carried(drawn, in_turns, sizes):
                    p = self.p_of(s, t, drawn, sizes)
                    if p < 0.05:
                        chance[s].append(p)
        self.shuffled = (1 + hits) / (DRAWS + 1)
        self.chance = [np.sort(values) for values in chance]
        self.checked = checked
        self.q_shuffled = {}
        for s in range(speakers):
            cells = [t for r, t in self.carried(counts, turns, units) if r == s]
            p = [self.p[s][t] for t in cells]
            expected = lambda value: (1 + np.searchsorted(self.chance[s], value * (1 + 1e-9), side="right")) / checked
            for t, value in zip(cells, step_up(p, expected)):
                self.q_shuffled[s, t] = value
        self.turns_of = np.bincount(self.label, minlength=speakers)
        self.smallest = [self.smallest_p(s) for s in range(speakers)]
        self.testable = [n >= LEAST_TURNS and p < self.d.thresholds["strong"] for n, p in zip(self.turns_of, self.smallest)]

    def smallest_p(self, s):
        ways = 1
        for start, end in zip(self.bounds, self.bounds[1:]):
            ways *= math.comb(end - start, int((self.label[start:end] == s).sum()))
        return max(1 / (DRAWS + 1), 1 / ways)

    def of(self, speaker, thing):
        if len(self.d.speakers) < 2 or thing not in self.column:
            return dict(p=None, q=None, p_shuffled=None, q_shuffled=None)
        s, t = self.d.speakers.index(speaker), self.column[thing]
        return dict(
            p=self.p[s][t],
            q=self.q[s][t],
            p_shuffled=float(self.shuffled[s, t]) if self.testable[s] else None,
            q_shuffled=self.q_shuffled.get((s, t)),
        )


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
        worst.check(
            f"{speaker} {term}", row, count=a, elsewhere=b, per_thousand=1000 * a / n1,
            low=1000 / n1 * stats.chi2.ppf(0.025, 2 * a) / 2 if a else 0.0, high=1000 / n1 * stats.chi2.ppf(0.975, 2 * a + 2) / 2,
            log_ratio=math.log2((a + 0.5) / (n1 + 1) / ((b + 0.5) / (n2 + 1))) if n2 else 0.0, z=z, g2=g2(a, n1, f, n) if n2 else 0.0,
            lrc=clopper_pearson_ratio(a, b, n1, n2, len(d.speakers) * len(tested)) if is_tested else None, **family.of(speaker, term),
        )
    worst.report()
    chance(d, family)


def chance(d, family):
    worst = Worst("chance")
    for row in rows(d.folder, "chance"):
        s = d.speakers.index(row["speaker"])
        strong = [family.p[s][t] for (r, t), q in family.q_shuffled.items() if r == s and q < d.thresholds["hint"] and family.q[s][t] < d.thresholds["strong"]]
        passes = np.searchsorted(family.chance[s], max(strong, default=0) * (1 + 1e-9), side="right")
        worst.check(
            row["speaker"], row, turns=int(family.turns_of[s]), testable=int(family.testable[s]), draws=DRAWS, smallest_p=family.smallest[s],
            checked=family.checked, strong_by_chance=passes / family.checked,
        )
    worst.report()


def pairs(d, table, sentences_of, least, listed_from):
    worst, items, n = Worst(table), sorted(sentences_of), len(d.counted_sentences)
    totals = Counter(len(sentences_of[item]) for item in items)
    steps = []
    groups = sorted(totals.items())
    for i, (row, m) in enumerate(groups):
        for column, k in groups[i:]:
            number = m * (m - 1) // 2 if row == column else m * k
            if number == 0:
                continue
            values = [attraction(both, row, column, n) for both in range(max(least, row + column - n), min(row, column) + 1)] + [0.0]
            steps += [(p, (p - after) * number) for p, after in zip(values, values[1:])]
    steps.sort()
    limits, sums = np.array([p for p, _ in steps]), np.cumsum([chance for _, chance in steps])
    expected = lambda p: float(sums[np.searchsorted(limits, p * (1 + 1e-9), side="right") - 1])
    given = rows(d.folder, table)
    found = []
    for row in given:
        x, y = sentences_of[row["a"]], sentences_of[row["b"]]
        found.append((len(x & y), len(x), len(y)))
    possible = sum(1 for i, a in enumerate(items) for b in items[i + 1 :] if len(sentences_of[a] & sentences_of[b]) >= listed_from)
    if possible != len(given):
        failures.append(f"{table}: {len(given)} rows, {possible} pairs recomputed")
    p = [attraction(both, x, y, n) for both, x, y in found]
    for row, (both, x, y), value, q in zip(given, found, p, step_up(p, expected)):
        npmi = 1.0 if both == n else math.log2(both * n / (x * y)) / -math.log2(both / n)
        if abs(npmi) < 1e-12:
            npmi = 0.0 if float(row["npmi"]) == 0 else float(row["npmi"])
        worst.check(
            f"{row['a']}-{row['b']}", row, both=both, a_total=x, b_total=y, units=n, dice=2 * both / (x + y), jaccard=both / (x + y - both),
            npmi=npmi, g2=g2(both, x, y, n), p=value, q=q,
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
        z = stats.norm.ppf(0.975)
        middle, width = count / of + z * z / (2 * of), z * math.sqrt(count / of * (1 - count / of) / of + z * z / (4 * of * of))
        worst.check(
            f"{row['speaker']} {row['theme']}", row, count=count, of=of, share=count / of, low=max(0.0, (middle - width) / (1 + z * z / of)) if count else 0.0,
            high=(middle + width) / (1 + z * z / of) if count < of else 1.0, expected=of * len(coded[row["theme"]]) / n, **family.of(row["speaker"], row["theme"]),
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


for folder in sys.argv[1:]:
    print(os.path.basename(folder))
    discussion = Discussion(folder)
    speakers(discussion)
    keywords(discussion)
    keywords_by_speaker(discussion)
    term_pairs(discussion)
    themes(discussion)
for failure in failures[:40]:
    print("DIFFERS", failure)
print(f"{len(sys.argv) - 1} folders recomputed, {len(failures)} figures differ")
sys.exit(1 if failures else 0)
