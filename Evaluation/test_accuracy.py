"""python3 -m unittest discover Evaluation: the runner itself, with an engine and a scorer made for the purpose."""
import contextlib
import io
import json
import pathlib
import tempfile
import unittest

import accuracy
import attributions

ENGINE = """#!/bin/sh
cp "$2" "$(dirname "$0")/seen"
printf '{"id": "a", "findings": []}\\n'
exit %d
"""
SCORER = """print("cases 1  wholly right 1 (50.0 %)  findings 1  verdict and source right 1 (60.0 %)  in every field 1  false alarms 2")
"""


class AccuracyTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "check").mkdir()
        case = {"id": "a", "sources": [{"id": "S", "text": "t"}], "draft": "d", "expect": ["a label"], "alternatives": []}
        (self.folder / "check" / "cases.jsonl").write_text(json.dumps(case) + "\n")
        (self.folder / "check" / "score.py").write_text(SCORER)
        self.engine(0)

    def engine(self, status):
        (self.folder / "quoth").write_text(ENGINE % status)
        (self.folder / "quoth").chmod(0o755)

    def run_with(self, floors):
        (self.folder / "floors.json").write_text(json.dumps(floors))
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            status = accuracy.main(["--only", "cases", "--bench", str(self.folder), "--quoth", str(self.folder / "quoth"),
                                    "--floors", str(self.folder / "floors.json"), "--cache", str(self.folder / "cache")])
        return status, printed.getvalue()

    def test_figures_at_their_floors_pass(self):
        status, printed = self.run_with({"cases/whole": 50, "cases/alarms": 2})
        self.assertEqual(status, 0, printed)

    def test_a_figure_below_its_floor_fails(self):
        status, printed = self.run_with({"cases/whole": 50.1})
        self.assertEqual(status, 1)
        self.assertIn("cases/whole is 50.0, its floor 50.1", printed)

    def test_more_false_alarms_than_allowed_fail(self):
        self.assertEqual(self.run_with({"cases/alarms": 1})[0], 1)

    def test_a_floor_of_no_measure_is_refused(self):
        status, printed = self.run_with({"cases/hole": 1})
        self.assertEqual(status, 1)
        self.assertIn("cases/hole", printed)

    def test_the_engine_sees_no_label(self):
        self.run_with({})
        self.assertEqual(set(json.loads((self.folder / "seen").read_text())), {"id", "sources", "draft"})

    def test_an_engine_that_fails_fails_the_run_and_an_answer_of_2_does_not(self):
        self.engine(2)
        self.assertEqual(self.run_with({})[0], 0)
        self.engine(1)
        self.assertEqual(self.run_with({})[0], 1)

    def test_a_term_found_as_a_quotation_is_mistaken_and_one_inside_a_longer_one_is_not(self):
        gold, answer = self.folder / "gold", self.folder / "answer"
        terms = [{"start": 0, "end": 10}, {"start": 50, "end": 60}]
        gold.write_text(json.dumps({"id": "a", "quotes": [], "not_quotes": terms}) + "\n")
        answer.write_text(json.dumps({"id": "a", "quotes": [{"start": 1, "end": 9}, {"start": 30, "end": 90}]}) + "\n")
        self.assertEqual(attributions.mistaken(gold, answer), {"mistaken": 1})
        gold.write_text(json.dumps({"id": "a", "quotes": []}) + "\n")
        self.assertEqual(attributions.mistaken(gold, answer), {})

    def test_without_sets_nothing_is_measured_and_nothing_fails(self):
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            status = accuracy.main(["--bench", str(self.folder / "none")])
        self.assertEqual(status, 0)
        self.assertIn("nothing was measured", printed.getvalue())


if __name__ == "__main__":
    unittest.main()
