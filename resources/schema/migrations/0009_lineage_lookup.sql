-- SPDX-FileCopyrightText: 2026 The Tributary developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who shows a few of a million datasets asks for these alone.
CREATE INDEX edge_by_from ON edge(from_id);
CREATE INDEX dataset_key_by_entity ON dataset_key(entity_id);
