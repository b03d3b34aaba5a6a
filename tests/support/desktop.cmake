# SPDX-License-Identifier: GPL-3.0-or-later
# The built programs on a desktop of their own: folders, browser, pictures of the screen.
add_library(latchkey_test_desktop STATIC
    ${CMAKE_CURRENT_LIST_DIR}/Desktop.cpp ${CMAKE_CURRENT_LIST_DIR}/Desktop.h
)
target_include_directories(latchkey_test_desktop PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(latchkey_test_desktop PRIVATE
    LATCHKEY_WINDOW="$<TARGET_FILE:latchkey>"
    LATCHKEY_CLI="$<TARGET_FILE:latchkey-cli>"
    LATCHKEY_TEST_SUPPORT="${CMAKE_CURRENT_LIST_DIR}"
)
target_link_libraries(latchkey_test_desktop
    PUBLIC latchkey_test_accessibility Qt6::Widgets
    PRIVATE latchkey_options Qt6::Test
)
add_dependencies(latchkey_test_desktop latchkey latchkey-cli)
