// Runs a program and writes what it took. Its parent must be as small as this one: the peak memory of a process
// counts what its parent held when it was made.
//
//     measured REPORT PROGRAM ARGUMENT...
//
// The file REPORT gets seconds from start to end, seconds of processor, KiB of the largest process, and the status,
// which is 128 + n for signal n.

#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) {
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int count, char **arguments) {
    if (count < 3) return 64;
    double start = now();
    pid_t child = vfork();
    if (child < 0) return 71;
    if (child == 0) {
        execvp(arguments[2], arguments + 2);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) != child) return 71;
    double wall = now() - start;
    FILE *report = fopen(arguments[1], "w");
    if (!report) return 73;
    fprintf(
        report, "%.6f %.6f %ld %d\n", wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss,
        WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return fclose(report) == 0 ? 0 : 73;
}
