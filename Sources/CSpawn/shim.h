#pragma once

// GNU's additions to <spawn.h>, which Swift's own module of the C library leaves out.
static const short spawn_in_new_session = 0x80;  // POSIX_SPAWN_SETSID
extern int posix_spawn_file_actions_addclosefrom_np(void *actions, int from);
