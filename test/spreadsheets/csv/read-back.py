"""Every CSV of a folder as other programs read it, by default and as text → JSON: program → table → rows of cells.

python3 read-back.py FOLDER   A text is a string, a number a number, an empty cell null. The heading is left out.
"""
import json, os, re, subprocess, sys, tempfile, zipfile
from xml.etree import ElementTree
import pandas

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# Comma, double quotation marks, UTF-8, from the first line, no special numbers: what its dialog proposes for a file with byte order mark.
OPENED = "CSV:44,34,76,1,{},0,false,false"
# Column type Text for each of so many columns.
AS_TEXT = "/".join(f"{column}/2" for column in range(1, 41))


def with_libreoffice(folder, tables, columns=""):
    with tempfile.TemporaryDirectory() as out:
        files = [os.path.join(folder, name + ".csv") for name in tables]
        command = ["soffice", f"-env:UserInstallation=file://{out}/profile", "--headless", f"--infilter={OPENED.format(columns)}"]
        subprocess.run([*command, "--convert-to", "xlsx", "--outdir", out, *files], check=True, capture_output=True)
        return {name: sheet(os.path.join(out, name + ".xlsx")) for name in tables}


def sheet(path):
    book = zipfile.ZipFile(path)
    items = ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(NS + "si")
    texts = ["".join(part.text or "" for part in item.iter(NS + "t")) for item in items]
    grid = {}
    for one in ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(NS + "c"):
        letters, row = re.fullmatch(r"([A-Z]+)(\d+)", one.get("r")).groups()
        grid.setdefault(int(row), {})[sum(26**i * (ord(c) - 64) for i, c in enumerate(reversed(letters)))] = cell(one, texts)
    width = max(grid.get(1, {0: None}))
    return [[grid.get(row, {}).get(column) for column in range(1, width + 1)] for row in range(2, max(grid, default=1) + 1)]


def cell(one, texts):
    formula, value = one.find(NS + "f"), one.findtext(NS + "v")
    if formula is not None:
        return {"formula": formula.text}
    if value is None:
        return None
    kind = one.get("t")
    return texts[int(value)] if kind == "s" else bool(int(value)) if kind == "b" else float(value) if kind == "n" else value


def with_pandas(folder, tables, **options):
    frames = {name: pandas.read_csv(os.path.join(folder, name + ".csv"), **options) for name in tables}
    return {name: frame.astype(object).where(frame.notna(), None).values.tolist() for name, frame in frames.items()}


folder = sys.argv[1]
tables = sorted(name[:-4] for name in os.listdir(folder) if name.endswith(".csv"))
read = {
    "LibreOffice": with_libreoffice(folder, tables),
    "LibreOffice, as text": with_libreoffice(folder, tables, AS_TEXT),
    "pandas": with_pandas(folder, tables),
    "pandas, as text": with_pandas(folder, tables, dtype=str, keep_default_na=False),
}
print(json.dumps(read))
