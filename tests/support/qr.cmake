# SPDX-License-Identifier: GPL-3.0-or-later
# Reads QR codes back with a program that knows nothing of how they were made.
add_library(latchkey_test_qr STATIC
    ${CMAKE_CURRENT_LIST_DIR}/QrReader.cpp ${CMAKE_CURRENT_LIST_DIR}/QrReader.h
)
target_include_directories(latchkey_test_qr PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(latchkey_test_qr PUBLIC Qt6::Core PRIVATE latchkey_options)
