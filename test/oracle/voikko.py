"""Words on standard input, one a line; for each a line of JSON: its readings by Voikko.

A reading: [base form, case, number, possessive]. An empty list: Voikko does not know the word.
Needs Debian's python3-libvoikko and voikko-fi (GPL: used here as an oracle, never shipped).
"""
import json
import sys

import libvoikko

CASES = {
    'nimento': 'nom', 'omanto': 'gen', 'osanto': 'par', 'sisaolento': 'ine', 'sisaeronto': 'ela',
    'sisatulento': 'ill', 'ulkoolento': 'ade', 'ulkoeronto': 'abl', 'ulkotulento': 'all',
    'olento': 'ess', 'tulento': 'tra', 'vajanto': 'abe', 'seuranto': 'com', 'keinonto': 'ins',
}
voikko = libvoikko.Voikko('fi')
for line in sys.stdin:
    readings = {
        (
            r.get('BASEFORM', '').lower(),
            CASES.get(r.get('SIJAMUOTO', ''), r.get('SIJAMUOTO', '')),
            {'singular': 'sg', 'plural': 'pl'}.get(r.get('NUMBER', ''), ''),
            r.get('POSSESSIVE', ''),
        )
        for r in voikko.analyze(line.rstrip('\n'))
    }
    print(json.dumps(sorted(readings), ensure_ascii=False))
