"""The recipe that makes a model bundle: data, train, export, quantize, evaluate, bundle.

Needs the `models` extra (torch, transformers, optimum); the application never imports it.
"""
