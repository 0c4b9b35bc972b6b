#include "crc_folding.h"

#if defined(__x86_64__)

#include <immintrin.h>

enum { lane_count = crc_block_size / 16, pair_count = crc_block_size / 32 };

#define NARROW __attribute__((target("pclmul,sse4.1")))
#define WIDE __attribute__((target("vpclmulqdq,pclmul,avx2")))

NARROW static __m128i moved(__m128i lane, __m128i distance) {
    return _mm_xor_si128(_mm_clmulepi64_si128(lane, distance, 0x00), _mm_clmulepi64_si128(lane, distance, 0x11));
}

WIDE static __m256i moved_pair(__m256i pair, __m256i distance) {
    return _mm256_xor_si256(
        _mm256_clmulepi64_epi128(pair, distance, 0x00), _mm256_clmulepi64_epi128(pair, distance, 0x11));
}

static __m128i loaded(crc_distance distance) {
    return _mm_set_epi64x((long long)distance.second_half, (long long)distance.first_half);
}

NARROW static crc_residue joined(const __m128i lanes[lane_count], crc_distance distance) {
    __m128i by_lane = loaded(distance);
    __m128i sum = lanes[0];
    for (int lane = 1; lane < lane_count; lane++) sum = _mm_xor_si128(moved(sum, by_lane), lanes[lane]);
    crc_residue residue;
    _mm_storeu_si128((__m128i *)residue.bytes, sum);
    return residue;
}

NARROW static crc_residue fold_narrow(crc_distances distances, uint64_t crc, const __m128i *next, size_t blocks) {
    __m128i by_block = loaded(distances.block);
    __m128i lanes[lane_count];
    for (int lane = 0; lane < lane_count; lane++) lanes[lane] = _mm_loadu_si128(next++);
    lanes[0] = _mm_xor_si128(lanes[0], _mm_set_epi64x(0, (long long)crc));
    while (--blocks > 0) {
        for (int lane = 0; lane < lane_count; lane++)
            lanes[lane] = _mm_xor_si128(moved(lanes[lane], by_block), _mm_loadu_si128(next++));
    }
    return joined(lanes, distances.lane);
}

WIDE static crc_residue fold_wide(crc_distances distances, uint64_t crc, const __m256i *next, size_t blocks) {
    __m256i by_block = _mm256_broadcastsi128_si256(loaded(distances.block));
    __m256i pairs[pair_count];
    for (int pair = 0; pair < pair_count; pair++) pairs[pair] = _mm256_loadu_si256(next++);
    pairs[0] = _mm256_xor_si256(pairs[0], _mm256_set_epi64x(0, 0, 0, (long long)crc));
    while (--blocks > 0) {
        for (int pair = 0; pair < pair_count; pair++)
            pairs[pair] = _mm256_xor_si256(moved_pair(pairs[pair], by_block), _mm256_loadu_si256(next++));
    }
    __m128i lanes[lane_count];
    for (int pair = 0; pair < pair_count; pair++) {
        lanes[2 * pair] = _mm256_castsi256_si128(pairs[pair]);
        lanes[2 * pair + 1] = _mm256_extracti128_si256(pairs[pair], 1);
    }
    return joined(lanes, distances.lane);
}

bool crc_has_multiplier(crc_multiplier multiplier) {
    __builtin_cpu_init();
    bool is_narrow = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
    if (multiplier == crc_multiplier_narrow) return is_narrow;
    return is_narrow && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("vpclmulqdq");
}

crc_residue crc_fold(
    crc_multiplier multiplier, crc_distances distances, uint64_t crc, const uint8_t *bytes, size_t blocks) {
    if (multiplier == crc_multiplier_wide) return fold_wide(distances, crc, (const __m256i *)bytes, blocks);
    return fold_narrow(distances, crc, (const __m128i *)bytes, blocks);
}

#endif
