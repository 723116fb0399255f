"""``python -m tests.bench.workers TEXTS FOLDER``: a build by two Dask workers of this machine."""

from __future__ import annotations

import os
import sys

# As docs/scale.md advises: Dask looks at what each worker does a hundred times a second, and kg has its own report.
os.environ.setdefault("DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED", "False")

from distributed import LocalCluster

from kg.pipeline import add
from kg.settings import Settings

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as cluster:
        add(sys.argv[2], [sys.argv[1]], Settings(scheduler=cluster.scheduler_address))
