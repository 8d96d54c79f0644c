"""Times LibreOffice recalculating workbooks after one changed setting: `recalculation.py NAME FILE…` prints a JSON list of
milliseconds a file. Each file is asked in turn, several times over, so that all meet the same state of the machine."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

name, *files = sys.argv[1:]
ROUNDS = 9
PIPE = f"p06-recalculation-{os.getpid()}"


def connect(resolver):
    """The office answers some seconds after it was started."""
    for _ in range(150):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.2)
    sys.exit("LibreOffice does not answer.")


profile = tempfile.mkdtemp()
office = subprocess.Popen(
    [
        "soffice",
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={PIPE};urp;",
    ],
    stderr=subprocess.DEVNULL,
    start_new_session=True,  # soffice starts a program of its own, which is to end with it.
)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    context = connect(resolver)
    desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    books = []
    for file in files:
        # A copy of its own: a lock that another LibreOffice left beside the file would keep it closed.
        copy = shutil.copy(file, Path(profile) / f"{len(books)}.xlsx")
        book = desktop.loadComponentFromURL(Path(copy).as_uri(), "_blank", 0, (hidden,))
        if book is None:
            sys.exit(f"LibreOffice cannot open {file}.")
        cell = book.NamedRanges.getByName(name).ReferredCells.getCellByPosition(0, 0)
        books.append((book, cell, []))
    for i in range(ROUNDS + 1):
        for book, cell, times in books:
            start = time.perf_counter()
            cell.Value = 0.5 + i / 100
            book.calculate()
            if i > 0:  # The first is a warm-up.
                times.append((time.perf_counter() - start) * 1000)
    print(json.dumps([times for _, _, times in books]))
    for book, _, _ in books:
        book.close(True)
    desktop.terminate()
    office.wait(20)
finally:
    if office.poll() is None:
        os.killpg(office.pid, signal.SIGKILL)
    shutil.rmtree(profile, ignore_errors=True)
