"""igraph's layout for large graphs (DrL) on the network this bench hands over, in the same run.

Usage: layout_peer.py < EDGES
The first line says how many nodes there are, each other line is a tie. Prints one JSON line: the
peer and its processor seconds.
"""
import json
import sys
import time

import igraph

nodes = int(sys.stdin.readline())
graph = igraph.Graph(nodes, [tuple(map(int, line.split())) for line in sys.stdin])
began = time.process_time()
graph.layout_drl(options="default")
seconds = time.process_time() - began
print(json.dumps({"peer": f"igraph {igraph.__version__} DrL", "seconds": seconds}))
