"""Spans of a CoNLL file against the truth as people count them now: NLTK's chunks of IOB tags."""
import sys

from nltk.chunk import ChunkScore, conlltags2tree


def sentences(path):
    with open(path) as lines:
        sentence = []
        for line in lines:
            cells = line.split()
            if cells:
                sentence.append((cells[0], "X", cells[1]))
            elif sentence:
                yield conlltags2tree(sentence)
                sentence = []
        if sentence:
            yield conlltags2tree(sentence)


score = ChunkScore(chunk_label=".*")
for said, truth in zip(sentences(sys.argv[1]), sentences(sys.argv[2])):
    score.score(truth, said)
print(score.precision(), score.recall(), score.f_measure())
