"""Word and character error rates as people compute them now: pandas and NLTK's edit distance."""
import sys

import pandas
from nltk.metrics.distance import edit_distance

said = pandas.read_csv(sys.argv[1], index_col="item")["text"]
truth = pandas.read_csv(sys.argv[2], index_col="item")["text"]
words = errors = characters = wrong = 0
for item, reference in truth.items():
    words += len(reference.split())
    errors += edit_distance(reference.split(), said[item].split())
    characters += len(reference)
    wrong += edit_distance(reference, said[item])
print(errors / words, wrong / characters)
