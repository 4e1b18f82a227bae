"""alembic's entry point: runs the revisions on the connection that `document.migrating` hands over.

That connection is in a transaction already, which its owner ends.
"""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
