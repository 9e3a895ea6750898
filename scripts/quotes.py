"""Renews what README.md and README.ko.md quote: pictures' descriptions, a step of lesson 2, the table that it makes, and
one of the study of the sample files.

scripts/renew runs it; the lesson must have been built, and docs renewed before.
"""

import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent

# README, edition, lessons, language, the quoted step's heading
EDITIONS = [
    ("README.md", "docs", "lessons", "en", "## From cold to hot"),
    ("README.ko.md", "docs/ko", "lessons/ko", "ko", "## 낮은 온도에서 높은 온도로"),
]


def only(pattern, text, flags=0):
    """The first group of the one match; anything else is an error that names the pattern."""
    match = re.search(pattern, text, flags)
    if match is None:
        raise SystemExit(f"scripts/quotes.py: nothing matches {pattern!r}; has what is quoted moved?")
    return match.group(1)


def description(edition, lesson, figure):
    """A figure's alternative text, as the executed edition has it."""
    text = (ROOT / edition / f"{lesson}.md").read_text()
    picture = rf"\([^)]*{re.escape(lesson)}/{re.escape(figure)}\.(?:svg|gif)\)"
    return only(r"!\[((?:[^\]\\]|\\.)*)\]" + picture, text)


def output(language, *arguments):
    """What a lesson prints, without its code and pictures."""
    with tempfile.TemporaryDirectory() as plots:
        command = [
            "./lesson", *arguments, "--no-input", "--width", "100", "--show", "none", "--no-code",
            "--lang", language, "--plots", plots,
        ]
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def table(language):
    """Table 2.4 as the terminal shows it."""
    return only(
        r"(  (?:Table|표) 2\.4 .*?\n)\n  (?:Figure|그림) ", output(language, "2"), re.DOTALL).rstrip()


def study_table(language):
    """Table 5 of the study of the sample files: labels that the teacher doubts."""
    def sample(name):
        return f"lessons/samples/{name}"
    shown = output(
        language, "study", sample("teacher.npy"), "--labels", sample("labels.npy"),
        "--student", sample("student.npy"), "--classes", sample("classes.txt"))
    return only(
        r"(  (?:Table|표) 5 .*?\n)\n  (?:Study|살펴보기) ", shown, re.DOTALL).rstrip()


for readme, edition, lessons, language, heading in EDITIONS:
    path = ROOT / readme
    text = path.read_text()
    text = re.sub(
        r"!\[[^\]]+\]\((plots/(?:ko/)?)([^/)]+)/([^)]+?)\.svg\)",
        lambda match: f"![{description(edition, match[2], match[3])}]"
        f"({match[1]}{match[2]}/{match[3]}.svg)",
        text)
    # The step up to the sentence that says what the hidden fence found out.
    lesson = (ROOT / lessons / "2-temperature.md").read_text()
    step = only(
        "(" + re.escape(heading) + r".*?lastShares`[^\n]*(?:\n[^\n]+)*)", lesson, re.DOTALL)
    text = re.sub(
        r"(````markdown\n).*?(\n````)", lambda match: match[1] + step + match[2], text,
        flags=re.DOTALL)
    quoted = table(language)
    text = re.sub(
        r"(```text\n)  (?:Table|표) 2\.4.*?(\n```)", lambda match: match[1] + quoted + match[2],
        text, flags=re.DOTALL)
    studied = study_table(language)
    text = re.sub(
        r"(```text\n)  (?:Table|표) 5 .*?(\n```)", lambda match: match[1] + studied + match[2],
        text, flags=re.DOTALL)
    path.write_text(text)
