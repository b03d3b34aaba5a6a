# SPDX-License-Identifier: GPL-3.0-or-later
# A keychain that does as a test says, as the system's keychain: for the real QtKeychain.
find_package(Qt6 6.4.2 REQUIRED COMPONENTS DBus)
add_executable(fake-secret-service
    secret-service/main.cpp
    secret-service/SecretService.cpp secret-service/SecretService.h
    secret-service/Wire.cpp secret-service/Wire.h
)
set_target_properties(fake-secret-service PROPERTIES AUTOMOC ON)
target_link_libraries(fake-secret-service PRIVATE Qt6::DBus latchkey_options)

add_library(latchkey_test_keychain STATIC
    FakeSecretService.cpp FakeSecretService.h
    Heartbeat.h
)
add_dependencies(latchkey_test_keychain fake-secret-service)
target_compile_definitions(latchkey_test_keychain
    PRIVATE LATCHKEY_FAKE_SECRET_SERVICE="$<TARGET_FILE:fake-secret-service>")
target_include_directories(latchkey_test_keychain PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(latchkey_test_keychain PUBLIC Qt6::Test PRIVATE latchkey_options)
