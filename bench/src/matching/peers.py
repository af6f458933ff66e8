"""The peers of ../shared/bench-peers on the sets this bench hands over, in the same run.

Usage: peers.py BENCH_PEERS_FOLDER SET.json
A set has `names` with their `owners`, `asked` with the owners that are `right`; or `rows` with
`ids`, of which pairs are to be found; or `pairs` with whether they are one. Prints one JSON line a peer: F1 at the best threshold, share
of first answers that are right, processor seconds.
"""
import json
import sys
import time

sys.path.insert(0, sys.argv[1])
with open(sys.argv[2], encoding="utf8") as file:
    work = json.load(file)
sys.argv = sys.argv[:1]


def best_f1(scored, to_find):
    """(score, right) at the threshold with the best F1."""
    scored = sorted(scored, key=lambda answer: -answer[0])
    right, best = 0, 0.0
    for said, (score, is_right) in enumerate(scored, 1):
        right += is_right
        if said == len(scored) or scored[said][0] != score:
            best = max(best, 2 * right / (said + to_find))
    return best


def linked(peers, peer):
    """Each question's best name, by one of the peers' own functions."""
    asked = [(question["text"], "") for question in work["asked"]]
    kept = {}
    peers.ev = lambda names, questions, best: kept.update(best=best) or {}
    peer((work["names"], asked))
    answers = []
    for (at, score), question in zip(kept["best"], work["asked"]):
        answers.append((float(score), work["owners"][int(at)] in question["right"]))
    to_find = sum(bool(question["right"]) for question in work["asked"])
    return answers, to_find


def doubled(peers):
    """Pairs of rows by TF-IDF of three-letter pieces."""
    from collections import Counter

    from sklearn.feature_extraction.text import TfidfVectorizer

    rows, ids = work["rows"], work["ids"]
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3))
    matrix = pieces.fit_transform([peers.norm(row) for row in rows])
    alike = (matrix @ matrix.T).tocoo()
    answers = []
    for one, other, score in zip(alike.row, alike.col, alike.data):
        if one < other and score >= 0.3:
            answers.append((round(float(score), 4), ids[one] == ids[other]))
    return answers, sum(n * (n - 1) // 2 for n in Counter(ids).values())


def judged(peers, score):
    """Each pair by a score of rapidfuzz, both names made alike as the peers do."""
    answers = []
    for one, other, is_right in work["pairs"]:
        answers.append((score(peers.norm(one), peers.norm(other)), is_right))
    return answers, sum(is_right for *_, is_right in work["pairs"])


def timed(run):
    """The answer, and the mean processor seconds of a time: as often as we are run ourselves."""
    started, began, times = time.process_time(), time.monotonic(), 0
    while True:
        answer = run()
        times += 1
        spent = time.process_time() - started
        if spent > 0.5 or time.monotonic() - began > 5:
            return answer, spent / times


def main():
    try:
        import entity_peers as peers
        import rapidfuzz.process  # noqa: F401  reading libraries is not measured
        import sklearn.feature_extraction.text  # noqa: F401
    except ImportError as missing:
        print(json.dumps({"missing": str(missing)}))
        return
    if "pairs" in work:
        from rapidfuzz import distance, fuzz

        runs = {
            "rapidfuzz Jaro-Winkler": lambda: judged(peers, distance.JaroWinkler.similarity),
            "rapidfuzz token sort": lambda: judged(peers, fuzz.token_sort_ratio),
            "rapidfuzz WRatio": lambda: judged(peers, fuzz.WRatio),
        }
    elif "rows" in work:
        runs = {"tf-idf": lambda: doubled(peers)}
    else:
        runs = {
            "tf-idf": lambda: linked(peers, peers.r_tfidf),
            "Jaro-Winkler": lambda: linked(peers, peers.r_rf),
        }
    for name, run in runs.items():
        try:
            (answers, to_find), seconds = timed(run)
        except ImportError as missing:
            print(json.dumps({"peer": name, "missing": str(missing)}), flush=True)
            continue
        said = {"peer": name, "f1": best_f1(answers, to_find), "seconds": seconds}
        if "asked" in work or "rows" in work:
            said["first"] = sum(is_right for _, is_right in answers) / max(to_find, 1)
        print(json.dumps(said), flush=True)


main()
