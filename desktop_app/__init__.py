"""Sentiment Desk: what a text feels, how sure, and because of which words. Offline."""
