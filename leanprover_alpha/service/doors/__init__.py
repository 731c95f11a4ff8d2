"""The front doors for other programs: language server, line protocol, Model Context Protocol."""
