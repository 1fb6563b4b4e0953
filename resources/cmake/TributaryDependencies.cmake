# SPDX-FileCopyrightText: 2026 The Tributary developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything here is a package of Debian 12; nothing is downloaded.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_package(SQLite3 REQUIRED)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
if(NOT TRIBUTARY_CORE_ONLY)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Widgets Charts Svg DBus LinguistTools)
    if(TRIBUTARY_TESTS)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    endif()
    # For the layout worker alone: the library, and of its plugins the one that lays out.
    pkg_check_modules(graphviz REQUIRED IMPORTED_TARGET libgvc libcgraph)
    pkg_get_variable(graphviz_libdir libgvc libdir)
    find_library(TRIBUTARY_DOT_PLUGIN gvplugin_dot_layout HINTS "${graphviz_libdir}/graphviz" REQUIRED)
endif()
if(TRIBUTARY_TESTS)
    find_package(GTest REQUIRED)
endif()
