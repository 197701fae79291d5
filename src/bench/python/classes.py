"""The classification report as people make it now: pandas and scikit-learn."""
import sys

import pandas
from sklearn import metrics

table = pandas.read_csv(sys.argv[1])
print(metrics.classification_report(table["gold"], table["label"], digits=6))
print(metrics.cohen_kappa_score(table["gold"], table["label"]))
print(metrics.matthews_corrcoef(table["gold"], table["label"]))
print(metrics.confusion_matrix(table["gold"], table["label"]))
print((table["gold"] == table["label"]).groupby(table["annotator"]).mean())
majority = table.groupby("item")["label"].agg(lambda said: said.mode().iloc[0])
print((majority == table.groupby("item")["gold"].first()).mean())
