// Folds a message by carry-less multiplication into 16 bytes that leave the same remainder: the slow part of every
// reflected CRC of up to 64 bits (Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
// Instruction", Intel 2009).
//
// Swift can neither name these instructions nor compile a function for processors that the rest may not need.

#ifndef CRC_FOLDING_H
#define CRC_FOLDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A message is folded in blocks of so many bytes.
enum { crc_block_size = 128 };

/// What moves 16 bytes forward: two powers of x modulo the polynomial, reflected in 64 bits.
///
/// To pass n bits the first eight bytes take x^(n + 63) and the others x^(n - 1): the first ones are 64 bits
/// ahead, and a product of reflected factors is one bit ahead by itself.
typedef struct {
    uint64_t first_half;
    uint64_t second_half;
} crc_distance;

/// The distances that folding needs.
typedef struct {
    /// Passes a block.
    crc_distance block;
    /// Passes 16 bytes.
    crc_distance lane;
} crc_distances;

/// Which instructions fold; a processor may have several.
typedef enum {
    /// 16 bytes at a time: PCLMULQDQ of x86-64, PMULL of arm64.
    crc_multiplier_narrow,
    /// 32 bytes at a time: VPCLMULQDQ of x86-64.
    crc_multiplier_wide,
} crc_multiplier;

/// What is left of a message.
typedef struct {
    uint8_t bytes[16];
} crc_residue;

/// Whether this processor has `multiplier`.
bool crc_has_multiplier(crc_multiplier multiplier);

/// What turns the register 0 into the same register as the message turns `crc` into.
///
/// `multiplier` is one that this processor has. The message is `blocks` blocks, at least one, at `bytes`, which need
/// no alignment.
crc_residue crc_fold(
    crc_multiplier multiplier, crc_distances distances, uint64_t crc, const uint8_t *bytes, size_t blocks);

#endif
