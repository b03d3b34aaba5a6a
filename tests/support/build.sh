# SPDX-License-Identifier: GPL-3.0-or-later
# To be sourced, with `root` set to the checkout.
# shellcheck shell=bash

# build_preset PRESET [TARGET...]: configures and builds what CMakePresets.json describes, by ccache where that is there.
build_preset() (
    preset=$1
    options=()
    targets=("${@:2}")
    if command -v ccache >/dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    cd "${root:?}" || exit
    cmake --preset "$preset" ${options[@]+"${options[@]}"} \
        && cmake --build --preset "$preset" --parallel "$(nproc)" ${targets[@]+--target "${targets[@]}"}
)
