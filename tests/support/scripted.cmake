# SPDX-License-Identifier: GPL-3.0-or-later
# The other side of every conversation: a provider, a clock and a browser that do as a test says.
add_library(latchkey_test_provider STATIC
    ${CMAKE_CURRENT_LIST_DIR}/Cutter.cpp ${CMAKE_CURRENT_LIST_DIR}/Cutter.h
    ${CMAKE_CURRENT_LIST_DIR}/FakeBrowser.cpp ${CMAKE_CURRENT_LIST_DIR}/FakeBrowser.h
    ${CMAKE_CURRENT_LIST_DIR}/FakeClock.cpp ${CMAKE_CURRENT_LIST_DIR}/FakeClock.h
    ${CMAKE_CURRENT_LIST_DIR}/LogCapture.h
    ${CMAKE_CURRENT_LIST_DIR}/MessageClass.cpp ${CMAKE_CURRENT_LIST_DIR}/MessageClass.h
    ${CMAKE_CURRENT_LIST_DIR}/RawClient.h
    ${CMAKE_CURRENT_LIST_DIR}/RotatingProvider.cpp ${CMAKE_CURRENT_LIST_DIR}/RotatingProvider.h
    ${CMAKE_CURRENT_LIST_DIR}/ScriptedProvider.cpp ${CMAKE_CURRENT_LIST_DIR}/ScriptedProvider.h
    ${CMAKE_CURRENT_LIST_DIR}/TestCertificates.cpp ${CMAKE_CURRENT_LIST_DIR}/TestCertificates.h
)
set_target_properties(latchkey_test_provider PROPERTIES AUTOMOC ON)
target_include_directories(latchkey_test_provider PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(latchkey_test_provider
    PUBLIC latchkey_flow
    PRIVATE latchkey_options OpenSSL::Crypto
)
if(LATCHKEY_BUILD_TESTS)
    latchkey_add_test(tst_FakeClock LABELS unit LIBRARIES latchkey_test_provider)
endif()
