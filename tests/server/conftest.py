import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from server_process import ServerProcess  # noqa: E402


@pytest.fixture(scope="session")
def server():
    """One server under the system's clock for everything that does not need its own."""
    with ServerProcess() as running:
        yield running


@pytest.fixture(scope="session")
def admin(server):
    return server.sign_in()
