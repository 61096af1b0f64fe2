"""What the model must be able to do, sentence by sentence, in the manner of CheckList.

Accuracy on sets drawn like the training data says little about single abilities, so each has
sentences of its own (Ribeiro et al. 2020, "Beyond Accuracy: Behavioral Testing of NLP Models with
CheckList"). The sentences lie in the TOML files of this folder. None is written for training;
`overlap.py` counts those that stand in the training rows all the same.
"""
