"""Answers the checksums that AWS's own C runtime computes.

Standard input is a JSON list of [offset, count] in a line, followed by the bytes they are cut from; the answer is a
JSON list of [CRC32, CRC32C, CRC64NVME], as numbers, of each of them.
"""

import json
import sys

from awscrt import checksums

ranges, content = sys.stdin.buffer.read().split(b"\n", 1)
pieces = [content[offset : offset + count] for offset, count in json.loads(ranges)]
algorithms = [checksums.crc32, checksums.crc32c, checksums.crc64nvme]
print(json.dumps([[algorithm(piece) for algorithm in algorithms] for piece in pieces]))
