#define _GNU_SOURCE
#include "terminal_guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { longest_restore = 512, stack_size = 64 * 1024, count_of_signals = 32 };

static const int fatal_signals[] = {SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
static const int request_signals[] = {SIGHUP, SIGINT, SIGTERM, SIGCONT, SIGTSTP, SIGWINCH};
static const size_t count_of_fatal = sizeof fatal_signals / sizeof *fatal_signals;
static const size_t count_of_requests = sizeof request_signals / sizeof *request_signals;

static const struct timespec time_to_notice = {.tv_nsec = 500 * 1000 * 1000};
static const struct timespec time_to_finish = {.tv_sec = 15};

static int guarded_tty = -1;
static struct termios saved_modes;
static unsigned char restore_bytes[longest_restore];
static size_t restore_count;
static atomic_bool armed;

static int wake_descriptor = -1;
static atomic_uint pending_signals;
static atomic_int ending_signal;
static timer_t deadline;

static struct sigaction previous_actions[count_of_signals];
static bool replaced[count_of_signals];
static struct sigaction previous_deadline_action;
static stack_t previous_stack;
static unsigned char signal_stack[stack_size];

// A terminal that accepts nothing (held output, a dead connection) must not keep the process from ending.
static void write_within_time(int descriptor, const unsigned char *bytes, size_t count) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags >= 0) fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
            if (poll(&ready, 1, 200) <= 0) break;
        } else if (written == 0 || errno != EINTR) {
            break;
        }
    }
    if (flags >= 0) fcntl(descriptor, F_SETFL, flags);
}

void terminal_guard_restore(void) {
    if (!atomic_exchange(&armed, false)) return;
    int error = errno;
    write_within_time(guarded_tty, restore_bytes, restore_count);
    // The rest of an interrupted paste, perhaps of a secret, must not become the shell's next command.
    tcflush(guarded_tty, TCIFLUSH);
    tcsetattr(guarded_tty, TCSANOW, &saved_modes);
    errno = error;
}

static void set_default(int signal) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigaction(signal, &action, NULL);
}

// Installed with SA_RESETHAND: the raised signal stays blocked until this returns, and then ends the process.
static void on_fatal(int signal) {
    terminal_guard_restore();
    raise(signal);
}

static void on_deadline(int signal) {
    (void)signal;
    terminal_guard_restore();
    int cause = atomic_load(&ending_signal);
    set_default(cause);
    kill(getpid(), cause);
}

static void start_deadline(const struct timespec *time) {
    struct itimerspec once = {.it_value = *time};
    timer_settime(deadline, 0, &once, NULL);
}

static bool is_ending(int signal) { return signal == SIGHUP || signal == SIGINT || signal == SIGTERM; }

static void on_request(int signal) {
    int error = errno;
    atomic_fetch_or(&pending_signals, 1u << signal);
    if (is_ending(signal)) {
        // A closing terminal sends HUP more than once: only the first starts the clock.
        int none = 0;
        if (atomic_compare_exchange_strong(&ending_signal, &none, signal)) start_deadline(&time_to_notice);
    }
    uint64_t one = 1;
    ssize_t ignored = write(wake_descriptor, &one, sizeof one);
    (void)ignored;
    errno = error;
}

static void take_over(int signal, void (*handler)(int), int flags) {
    struct sigaction present;
    if (sigaction(signal, NULL, &present) != 0) return;
    // Whoever started us with nohup, or without job control, meant it.
    if (present.sa_handler == SIG_IGN && handler == on_request) return;
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK | flags};
    sigfillset(&action.sa_mask);
    replaced[signal] = sigaction(signal, &action, &previous_actions[signal]) == 0;
}

static void give_back(int signal) {
    if (replaced[signal]) sigaction(signal, &previous_actions[signal], NULL);
    replaced[signal] = false;
}

int terminal_guard_install(int tty) {
    if (tcgetattr(tty, &saved_modes) != 0) return errno;
    wake_descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (wake_descriptor < 0) return errno;
    struct sigevent expiry = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
    if (timer_create(CLOCK_MONOTONIC, &expiry, &deadline) != 0) {
        int error = errno;
        close(wake_descriptor);
        return error;
    }
    guarded_tty = tty;
    restore_count = 0;
    atomic_store(&armed, true);
    atomic_store(&pending_signals, 0);
    atomic_store(&ending_signal, 0);

    static atomic_bool registered;
    if (!atomic_exchange(&registered, true)) atexit(terminal_guard_restore);

    // A stack of its own, because running out of stack is one of the ways to crash.
    stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof signal_stack};
    sigaltstack(&stack, &previous_stack);
    struct sigaction last = {.sa_handler = on_deadline, .sa_flags = SA_ONSTACK};
    sigfillset(&last.sa_mask);
    sigaction(SIGRTMIN, &last, &previous_deadline_action);
    for (size_t i = 0; i < count_of_fatal; i++) take_over(fatal_signals[i], on_fatal, SA_RESETHAND);
    for (size_t i = 0; i < count_of_requests; i++) take_over(request_signals[i], on_request, SA_RESTART);
    return 0;
}

int terminal_guard_arm(const unsigned char *bytes, size_t count) {
    if (count > longest_restore) return -1;
    memcpy(restore_bytes, bytes, count);
    restore_count = count;
    atomic_store(&armed, true);
    return 0;
}

void terminal_guard_stand_down(void) { atomic_store(&armed, false); }

void terminal_guard_uninstall(void) {
    for (size_t i = 0; i < count_of_requests; i++) give_back(request_signals[i]);
    for (size_t i = 0; i < count_of_fatal; i++) give_back(fatal_signals[i]);
    timer_delete(deadline);
    sigaction(SIGRTMIN, &previous_deadline_action, NULL);
    sigaltstack(&previous_stack, NULL);
    close(wake_descriptor);
    wake_descriptor = -1;
}

int terminal_guard_descriptor(void) { return wake_descriptor; }

int terminal_guard_next_signal(void) {
    // Emptied first: a signal that arrives from here on wakes the next wait.
    uint64_t arrivals;
    ssize_t ignored = read(wake_descriptor, &arrivals, sizeof arrivals);
    (void)ignored;
    for (size_t i = 0; i < count_of_requests; i++) {
        int signal = request_signals[i];
        unsigned bit = 1u << signal;
        if ((atomic_fetch_and(&pending_signals, ~bit) & bit) == 0) continue;
        if (is_ending(signal)) start_deadline(&time_to_finish);
        return signal;
    }
    return 0;
}

void terminal_guard_stop_job(void) {
    // Without job control there is nobody who would let us go on.
    if (!replaced[SIGTSTP]) return;
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    struct sigaction on_continue, on_stop;
    // Whoever called this takes the terminal back when we go on; no CONT needs to ask for it.
    sigaction(SIGCONT, &ignore, &on_continue);
    sigaction(SIGTSTP, &ignore, &on_stop);
    kill(0, SIGTSTP);
    // Sent to this very thread, it stops the process before the next instruction. Sent to the process, another thread
    // could take it, and this one would have taken the terminal back before it stands still.
    set_default(SIGTSTP);
    sigset_t stop, previous;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &previous);
    raise(SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &previous, NULL);
    sigaction(SIGTSTP, &on_stop, NULL);
    sigaction(SIGCONT, &on_continue, NULL);
}

_Noreturn void terminal_guard_die(int signal) {
    terminal_guard_restore();
    set_default(signal);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal);
    pthread_sigmask(SIG_UNBLOCK, &only, NULL);
    raise(signal);
    _exit(128 + signal);
}
