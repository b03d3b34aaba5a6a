// SPDX-License-Identifier: GPL-3.0-or-later
// Every block of memory is overwritten when it is given back, whoever gives it back: Secret does so
// itself, but Qt, OpenSSL and libsecret make copies of what they send, parse and store, and leave
// them lying.
//
// glibc lets a program bring its own free() and realloc(), for itself and all its libraries
// ("Replacing malloc" in its manual). A sanitizer has brought them already, and keeps freed memory
// on purpose; then these are left out.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LATCHKEY_HAS_ADDRESS_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define LATCHKEY_HAS_ADDRESS_SANITIZER
#endif

#if defined(__GLIBC__) && !defined(LATCHKEY_HAS_ADDRESS_SANITIZER)

extern "C" {

void __libc_free(void *block);

[[gnu::visibility("default")]] void free(void *block) noexcept
{
    if (block)
        explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// glibc's own moves a block that grows, and does not come by here when it gives the old one back.
[[gnu::visibility("default")]] void *realloc(void *block, size_t size) noexcept
{
    if (!block)
        return std::malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    void *moved = std::malloc(size);
    if (!moved)
        return nullptr; // the block stays as it was
    std::memcpy(moved, block, std::min(size, malloc_usable_size(block)));
    free(block);
    return moved;
}

} // extern "C"

#endif
