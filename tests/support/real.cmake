# SPDX-License-Identifier: GPL-3.0-or-later
# The real provider of tests/provider, for tests that leave nothing out.
add_library(latchkey_test_real_provider STATIC
    ${CMAKE_CURRENT_LIST_DIR}/RealProvider.cpp ${CMAKE_CURRENT_LIST_DIR}/RealProvider.h
)
target_include_directories(latchkey_test_real_provider PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(latchkey_test_real_provider
    PRIVATE LATCHKEY_TEST_PROVIDER="${PROJECT_SOURCE_DIR}/tests/provider/provider"
)
target_link_libraries(latchkey_test_real_provider
    PUBLIC Qt6::Core
    PRIVATE latchkey_options Qt6::Network
)
