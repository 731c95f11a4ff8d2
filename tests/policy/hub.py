"""A Hub of one's own: serves folders as the Hugging Face Hub does, and notes what it was asked."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

COMMIT = "c" * 40


@contextmanager
def serving(models: dict[str, Path]) -> Iterator[tuple[str, list[str]]]:
    """Serve folders under ids such as "owner/name"; `main` is the only revision.

    Yields: the address, and the list of what was asked for.
    """
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.answer(body=True)

        def do_HEAD(self) -> None:
            self.answer(body=False)

        def answer(self, *, body: bool) -> None:
            path = unquote(self.path).partition("?")[0].strip("/")
            asked.append(path)
            parts = path.removeprefix("api/models/").split("/")
            folder = models.get("/".join(parts[:2]))
            if "gated" in path:
                self.refuse(403, "GatedRepo", body)
            elif folder is None:
                self.refuse(401, "RepoNotFound", body)
            elif parts[2:3] in (["resolve"], ["revision"]) and parts[3] not in ("main", COMMIT):
                self.refuse(404, "RevisionNotFound", body)
            elif path.startswith("api/"):
                files = [{"rfilename": f.name} for f in folder.iterdir()]
                said = {"id": "/".join(parts[:2]), "sha": COMMIT, "siblings": files}
                self.give(json.dumps([] if "tree" in parts else said).encode(), body)
            elif (file := folder / "/".join(parts[4:])).is_file():
                self.give(file.read_bytes(), body)
            else:
                self.refuse(404, "EntryNotFound", body)

        def give(self, content: bytes, body: bool) -> None:
            self.send_response(200)
            self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if body:
                self.wfile.write(content)

        def refuse(self, status: int, code: str, body: bool) -> None:
            self.send_response(status)
            self.send_header("X-Error-Code", code)
            self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
