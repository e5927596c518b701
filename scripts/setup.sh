#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Sets up .venv with the pinned packages, the system libraries of Qt and the program itself.
# Called by make, which runs it again only when what it depends on has changed. PYTHON names another Python.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.venv
# What Qt loads and the wheels do not bring, by Debian's and Ubuntu's names.
qt_packages="libbrotli1 libcups2 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libgssapi-krb5-2
  libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-6 libx11-xcb1 libxcb-cursor0 libxcb-icccm4
  libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
  libxcb-util1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0"

stop() {
  printf 'kjw-desktop: %s\n' "$1" >&2
  exit 1
}

# apt_install WHY PACKAGE...: installs them, or says which are needed and stops.
apt_install() {
  local why=$1 sudo=""
  shift
  command -v apt-get >/dev/null || stop "$why. Please install what is called on Debian: $*"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "$why. Please run as root: apt-get install $*"
    sudo=sudo
  fi
  echo "kjw-desktop: $why; installing $*"
  $sudo apt-get update -qq
  # shellcheck disable=SC2086 (sudo is empty for root)
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

is_new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
  local name
  for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if command -v "$name" >/dev/null && is_new_enough "$name"; then
      echo "$name"
      return
    fi
  done
  stop "Python 3.11 or later is needed, and was not found. Debian 12 and Ubuntu 24.04 have it as python3."
}

make_venv() {
  local python=$1
  "$venv/bin/python" -m pip --version >/dev/null 2>&1 && is_new_enough "$venv/bin/python" && return
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    apt_install "Python's venv is missing" \
      "$("$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))')"
  fi
  "$python" -m venv --clear "$venv"
}

python=$(find_python)
make_venv "$python"
echo "kjw-desktop: installing the pinned packages in $venv"
export PIP_DISABLE_PIP_VERSION_CHECK=1
"$venv/bin/python" -m pip install -q --require-hashes --only-binary :all: -r constraints.txt
if ! "$venv/bin/python" scripts/qt_libraries.py; then
  # shellcheck disable=SC2086 (a list of packages)
  apt_install "Qt misses system libraries" $qt_packages
  "$venv/bin/python" scripts/qt_libraries.py || stop "Qt still misses the libraries named above."
fi
"$venv/bin/python" -m pip install -q --no-deps --no-build-isolation -e .
touch "$venv/.ready"
