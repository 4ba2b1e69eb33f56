#!/usr/bin/python3
"""How long openpyxl (Debian's python3-openpyxl) takes merely to read a list: reading_bench.py FILE.xlsx, where
TAPHUAN_KEEP_LIST=FILE.xlsx taphuan-bench --benchmark_filter=readingOfAList kept it."""
import sys, time
import openpyxl

start = time.monotonic()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = sum(len(row) for row in book.active.iter_rows(values_only=True))
print(f'{cells} cells, {time.monotonic() - start:.2f} s')
