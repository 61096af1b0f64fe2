"""arro3.io makes tables of arro3.core from Rust, where the analysis of imports does not see it."""

hiddenimports = ["arro3.core"]
