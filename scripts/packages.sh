# SPDX-FileCopyrightText: 2026 The Tributary developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the other scripts: which packages of Debian 12 are needed, and how they get there.

# What the program is built from.
build_packages=(
    g++ cmake ninja-build ccache mold pkg-config git ca-certificates
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev        # window, charts (OpenGL: charts' own need), icons
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libgraphviz-dev                                                  # the layout worker
    libsqlite3-dev                                                   # the cache
    libzstd-dev                                                      # what was read, until it is written
    libyaml-dev libsimdjson-dev nlohmann-json3-dev                   # reading specifications
    libgit2-dev                                                      # catalogs kept in git, and their history
    qtkeychain-qt6-dev                                               # passwords of git servers
    libexpected-dev libxxhash-dev                                    # results, change detection
    libgtest-dev libgmock-dev
    fonts-inter fonts-jetbrains-mono fonts-dejavu-core               # the window's fonts and their fallback
)
# What the tests use beyond that; a test whose helper is absent is skipped and says so.
test_packages=(
    python3-jsonschema        # holds the command line's JSON to its schemas
    fonts-noto-core           # scripts beyond Latin in rendered pages
    dbus-daemon               # a bus of the tests' own, for what the desktop says
)
# What only the stricter checks of .ci/run use.
check_packages=(clang libclang-rt-14-dev clang-tidy clang-format llvm libbenchmark-dev)

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s\n' "$package"
    done
}

# install_packages WHY PACKAGE...: installs what is not there yet, as root or through sudo.
install_packages() {
    local why=$1 missing
    shift
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        return 0
    fi
    echo "Installing packages $why: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Packages are missing and there is no sudo. As root: apt-get install ${missing[*]}" >&2; return 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
