"""The wheel, installed where there is no source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean environment with the wheel in it; its dependencies are those of this one."""
    place = tmp_path_factory.mktemp("roue")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(place), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = place.glob("*.whl")
    venv.create(place / "env", with_pip=True)
    python = place / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", wheel], check=True)
    # The dependencies are not installed again: a path file lends those of the environment that runs the tests.
    lent = [path for path in sys.path if path.endswith("site-packages")]
    [home] = (place / "env" / "lib").glob("python*/site-packages")
    (home / "lent.pth").write_text("\n".join(lent), "utf-8")
    return place


def test_a_graph_is_built_and_validated_from_the_wheel(installed: Path) -> None:
    """The demonstration runs in an empty folder, with samples, lexicons, shapes and page from the wheel."""
    work = installed / "travail"
    work.mkdir()
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    python = installed / "env" / "bin" / "python"
    where = subprocess.run(
        [python, "-c", "import kg; print(kg.__path__[0])"], cwd=work, env=environment, check=True, capture_output=True
    )
    package = Path(where.stdout.decode().strip())
    assert installed in package.parents
    for arguments in (("build", package / "samples", "-o", "sortie", "--jobs", "1"), ("validate", "sortie")):
        done = subprocess.run(
            [installed / "env" / "bin" / "kg", *arguments],
            cwd=work,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert (work / "sortie" / "graph.html").stat().st_size > 10_000
