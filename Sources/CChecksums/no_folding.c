#include "crc_folding.h"

#if !defined(__x86_64__) && !defined(__aarch64__)

bool crc_has_multiplier(crc_multiplier multiplier) {
    (void)multiplier;
    return false;
}

crc_residue crc_fold(
    crc_multiplier multiplier, crc_distances distances, uint64_t crc, const uint8_t *bytes, size_t blocks) {
    // Nobody has a multiplier to call this with.
    (void)multiplier, (void)distances, (void)crc, (void)bytes, (void)blocks;
    __builtin_trap();
}

#endif
