# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A fresh process that makes a finder of identifiers, and tells what that took."""

from time import perf_counter, process_time

from benchmarks.children.telling import peak_mb, tell


def main() -> None:
    """Load and find once: the milliseconds by the clock and of the processor, and the MB grown by."""
    before, start, worked = peak_mb(), perf_counter(), process_time()
    from kjw_desktop.privacy import find_identifiers

    find_identifiers("Samira belt vrijdag.", ["Samira"])
    loading = (perf_counter() - start) * 1000
    processor = (process_time() - worked) * 1000
    tell(loading=loading, processor=processor, memory=peak_mb() - before)


if __name__ == "__main__":
    main()
