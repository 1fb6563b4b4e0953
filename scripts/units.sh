# SPDX-FileCopyrightText: 2026 The Tributary developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts that build from nothing: several sources in one unit take a fraction of the
# time. Who works on the sources and wants one unit each configures with `cmake --preset dev` alone.
# shellcheck disable=SC2034 # used by those that source this
large_units=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8)
