"""The application beside what one would write with the libraries, in one run."""
