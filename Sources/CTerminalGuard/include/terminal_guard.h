// Gives the terminal back on every way out, and turns the signals that leave time for it into requests.
//
// A signal handler may only call what is async-signal-safe, which no Swift code is; so this part is C.

#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

#include <stddef.h>

/// Takes over the signals, and remembers the terminal's present modes, which from now on come back on every way out.
///
/// Returns 0 or an error number.
///
/// Call it before ncurses starts, which takes over only what nobody else handles.
int terminal_guard_install(int tty);

/// From now on `bytes` are sent, too, to give the terminal back; returns 0, or -1 when they are too many.
int terminal_guard_arm(const unsigned char *bytes, size_t count);

/// The terminal has been given back by other means, until it is armed again.
void terminal_guard_stand_down(void);

/// Gives the terminal back, once; does nothing when it is not armed. Async-signal-safe.
void terminal_guard_restore(void);

/// Gives the signals back to whom they belonged.
void terminal_guard_uninstall(void);

/// Becomes readable when a signal has arrived.
int terminal_guard_descriptor(void);

/// The next signal that asks for something (HUP, INT, TERM, CONT, TSTP, WINCH), or 0.
///
/// Who does not take HUP, INT or TERM within half a second, or still runs 15 seconds after taking it, is ended.
int terminal_guard_next_signal(void);

/// Stops the whole job, as the terminal's suspend key does, and returns when it goes on.
void terminal_guard_stop_job(void);

/// Ends the process by this signal, so that whoever waits for it sees why it ended.
_Noreturn void terminal_guard_die(int signal);

#endif
