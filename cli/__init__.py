"""The command line: one click command a file. Parse options, call a service, print."""
