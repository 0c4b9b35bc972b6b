#include "crc_folding.h"

#if defined(__aarch64__)

#include <arm_neon.h>
#include <asm/hwcap.h>
#include <sys/auxv.h>

enum { lane_count = crc_block_size / 16 };

#define MULTIPLYING __attribute__((target("aes")))

MULTIPLYING static uint64x2_t moved(uint64x2_t lane, crc_distance distance) {
    poly128_t first = vmull_p64((poly64_t)vgetq_lane_u64(lane, 0), (poly64_t)distance.first_half);
    poly128_t second = vmull_p64((poly64_t)vgetq_lane_u64(lane, 1), (poly64_t)distance.second_half);
    return veorq_u64(vreinterpretq_u64_p128(first), vreinterpretq_u64_p128(second));
}

static uint64x2_t loaded(const uint8_t *bytes) {
    return vreinterpretq_u64_u8(vld1q_u8(bytes));
}

MULTIPLYING static crc_residue fold(crc_distances distances, uint64_t crc, const uint8_t *next, size_t blocks) {
    uint64x2_t lanes[lane_count];
    for (int lane = 0; lane < lane_count; lane++, next += 16) lanes[lane] = loaded(next);
    lanes[0] = veorq_u64(lanes[0], vcombine_u64(vcreate_u64(crc), vcreate_u64(0)));
    while (--blocks > 0) {
        for (int lane = 0; lane < lane_count; lane++, next += 16)
            lanes[lane] = veorq_u64(moved(lanes[lane], distances.block), loaded(next));
    }
    uint64x2_t sum = lanes[0];
    for (int lane = 1; lane < lane_count; lane++) sum = veorq_u64(moved(sum, distances.lane), lanes[lane]);
    crc_residue residue;
    vst1q_u8(residue.bytes, vreinterpretq_u8_u64(sum));
    return residue;
}

bool crc_has_multiplier(crc_multiplier multiplier) {
    return multiplier == crc_multiplier_narrow && (getauxval(AT_HWCAP) & HWCAP_PMULL) != 0;
}

crc_residue crc_fold(
    crc_multiplier multiplier, crc_distances distances, uint64_t crc, const uint8_t *bytes, size_t blocks) {
    (void)multiplier;  // There is one.
    return fold(distances, crc, bytes, blocks);
}

#endif
