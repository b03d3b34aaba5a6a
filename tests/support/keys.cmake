# SPDX-License-Identifier: GPL-3.0-or-later
# Signature keys made at run time, so that no private key lies in the repository.
add_library(latchkey_test_keys STATIC
    ${CMAKE_CURRENT_LIST_DIR}/TestKeys.cpp ${CMAKE_CURRENT_LIST_DIR}/TestKeys.h
)
target_include_directories(latchkey_test_keys PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(latchkey_test_keys
    PUBLIC Qt6::Core
    PRIVATE latchkey_options OpenSSL::Crypto
)
