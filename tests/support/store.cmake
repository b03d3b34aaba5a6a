# SPDX-License-Identifier: GPL-3.0-or-later
add_library(latchkey_test_store STATIC
    MemorySessionStore.cpp MemorySessionStore.h
    StoreAnswer.h
)
target_include_directories(latchkey_test_store PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(latchkey_test_store PUBLIC latchkey_session PRIVATE latchkey_options)
