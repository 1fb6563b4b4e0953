# SPDX-FileCopyrightText: 2026 The Tributary developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes model/store/migrations_data.h's table: number, name and text of each migration.
set(body "#include \"model/store/migrations_data.h\"\n\nnamespace tributary::store {\n\nconst std::vector<Migration>& embeddedMigrations()\n{\n    static const std::vector<Migration> kMigrations = {\n")
foreach(file IN LISTS FILES)
    get_filename_component(base "${file}" NAME_WE)
    string(REGEX MATCH "^([0-9]+)_" unused "${base}")
    math(EXPR number "${CMAKE_MATCH_1}")
    file(READ "${file}" text)
    set(compatible 0)
    if(text MATCHES "-- min_compatible: ([0-9]+)")
        set(compatible "${CMAKE_MATCH_1}")
    endif()
    string(APPEND body "        {${number}, \"${base}\", R\"__SQL__(${text})__SQL__\", ${compatible}},\n")
endforeach()
string(APPEND body "    };\n    return kMigrations;\n}\n\n} // namespace tributary::store\n")
file(WRITE "${OUTPUT}" "${body}")
