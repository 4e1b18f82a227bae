"""A renamed column, an added one with a value, a dropped one, a renamed table."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("node") as node:
        node.alter_column("count", new_column_name="tally")
        node.add_column(sa.Column("note", sa.String(), nullable=False, server_default="none yet"))
        node.drop_column("flag")
    with op.batch_alter_table("node") as node:
        node.alter_column("note", server_default=None)
    op.drop_index("ix_leaf_node")
    op.rename_table("leaf", "blade")
    with op.batch_alter_table("blade", naming_convention={"pk": "pk_%(table_name)s"}) as blade:
        blade.drop_constraint("fk_leaf_node", type_="foreignkey")
        blade.create_foreign_key("fk_blade_node", "node", ["node"], ["id"], ondelete="CASCADE")
    op.create_index("ix_blade_node", "blade", ["node"])
