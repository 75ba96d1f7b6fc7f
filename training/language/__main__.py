"""Make the training environment, then train: `python -m training.language --corpora FOLDER`.

fastText 0.9.3 is built from source (a C++ compiler is needed) and works only with NumPy 1; the serving
environment holds `fasttext-predict`, a module of the same name. So training lives in `.build/train`.
"""

import argparse
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENVIRONMENT = ROOT / ".build" / "train"
REQUIREMENTS = ("numpy==1.26.4", "fasttext==0.9.3", "python-crfsuite==0.9.12")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.language")
    parser.add_argument(
        "--corpora", type=Path, required=True, help="folder that holds train.tsv and the mixes"
    )
    parser.add_argument(
        "--only-judge", action="store_true", help="make held_back.txt anew and leave the models"
    )
    arguments = parser.parse_args()
    corpora = arguments.corpora.resolve()
    if not (corpora / "train.tsv").is_file():
        parser.error(f"{corpora} holds no train.tsv")
    python = made_environment()
    command = [str(python), "-m", "training.language.recipe", "--corpora", str(corpora)]
    command += ["--only-judge"] * arguments.only_judge
    one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    sys.exit(subprocess.run(command, cwd=ROOT, env=one_thread, check=False).returncode)


def made_environment() -> Path:
    """The Python of the training environment, made first when it does not stand yet."""
    python = ENVIRONMENT / "bin" / "python"
    stamp = ENVIRONMENT / ".made"
    if not stamp.exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *REQUIREMENTS], check=True)
        stamp.touch()
    return python


if __name__ == "__main__":
    main()
