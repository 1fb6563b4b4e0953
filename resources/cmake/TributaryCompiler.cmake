# SPDX-FileCopyrightText: 2026 The Tributary developers
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the house is compiled, and the two helpers that make a room into a library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(TRIBUTARY_CCACHE ccache)
if(TRIBUTARY_CCACHE)
    # Without these ccache never keeps what was compiled with a precompiled header; with them a second
    # checkout at another path is served from the first one's cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${TRIBUTARY_CCACHE}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
    else()
        add_compile_options(-fpch-preprocess)
    endif()
endif()
# mold links in a third of the time; only a convenience.
find_program(TRIBUTARY_MOLD mold)
if(TRIBUTARY_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${TRIBUTARY_WERROR}>:-Werror>)
# Where several sources are one unit, gcc takes each of them for a header.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-subobject-linkage)
endif()
# Fully optimised, gcc 12 sees lengths in its own library's joining of texts that cannot be.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
endif()

# tributary_library(NAME room...) : a static library of all sources of those rooms. The rooms may
# include each other only as tests/architecture allows; what a library may include at all is held by
# what it links.
function(tributary_library name)
    set(sources "")
    foreach(room IN LISTS ARGN)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${room}/*.cpp" "${PROJECT_SOURCE_DIR}/${room}/*.h")
        list(APPEND sources ${found})
    endforeach()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    tributary_precompile(${name})
endfunction()

function(tributary_precompile name)
    set(headers <algorithm> <map> <memory> <optional> <string> <string_view> <unordered_map> <vector> <nlohmann/json.hpp>)
    if(name MATCHES "views|app")
        list(APPEND headers <QtWidgets>)
    elseif(name MATCHES "sync")
        list(APPEND headers <QtCore>)
    elseif(name MATCHES "tests_(views|app|window)")
        list(APPEND headers <QtWidgets>)
    endif()
    if(name MATCHES "^tests_")
        list(APPEND headers <gtest/gtest.h>)
    endif()
    target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

# Turns each NNNN_name.sql of a folder into a constant of one generated source.
function(tributary_embed_sql name folder)
    file(GLOB files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.sql")
    set(output "${PROJECT_BINARY_DIR}/generated/migrations.cpp")
    add_custom_command(OUTPUT "${output}"
        COMMAND ${CMAKE_COMMAND} "-DFILES=${files}" "-DOUTPUT=${output}" -P "${PROJECT_SOURCE_DIR}/resources/cmake/embed_sql.cmake"
        DEPENDS ${files} "${PROJECT_SOURCE_DIR}/resources/cmake/embed_sql.cmake" VERBATIM)
    add_custom_target(generated_sources DEPENDS "${output}")
    target_sources(${name} PRIVATE "${output}")
    set_source_files_properties("${output}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
