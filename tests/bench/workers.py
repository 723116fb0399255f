"""``python -m tests.bench.workers TEXTS FOLDER``: a build by two Dask workers of this machine."""

from __future__ import annotations

import sys

from distributed import LocalCluster

from kg.pipeline import add
from kg.settings import Settings

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as cluster:
        add(sys.argv[2], [sys.argv[1]], Settings(scheduler=cluster.scheduler_address))
