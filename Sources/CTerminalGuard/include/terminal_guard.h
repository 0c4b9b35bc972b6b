#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

/// Gives the terminal back; called from signal handlers, so it may use only what is async-signal-safe.
void terminal_guard_restore(void);

#endif
