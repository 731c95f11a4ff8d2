"""What a repository's own files teach: their theorems, where each proof begins, its text."""
