# SPDX-License-Identifier: GPL-3.0-or-later
# Another program's window, as a screen reader sees it and as a person uses it.
add_library(latchkey_test_accessibility STATIC
    ${CMAKE_CURRENT_LIST_DIR}/Accessibility.cpp ${CMAKE_CURRENT_LIST_DIR}/Accessibility.h
    ${CMAKE_CURRENT_LIST_DIR}/Announcements.cpp ${CMAKE_CURRENT_LIST_DIR}/Announcements.h
    ${CMAKE_CURRENT_LIST_DIR}/Person.cpp ${CMAKE_CURRENT_LIST_DIR}/Person.h
)
set_target_properties(latchkey_test_accessibility PROPERTIES AUTOMOC ON)
target_include_directories(latchkey_test_accessibility PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(latchkey_test_accessibility
    PUBLIC Qt6::Core Qt6::DBus
    PRIVATE latchkey_options Qt6::Test
)
