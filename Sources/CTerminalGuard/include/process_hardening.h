// Keeps the process's memory, which holds secrets, from other processes and from core dumps.

#ifndef PROCESS_HARDENING_H
#define PROCESS_HARDENING_H

/// No core dump, and no reading of this process's memory by other processes of the same user; returns 0 or -1.
int process_hide_memory(void);

#endif
