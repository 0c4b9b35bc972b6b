#include "process_hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

int process_hide_memory(void) {
    struct rlimit none = {0, 0};
    // Swift cannot call prctl, whose arguments vary.
    int dumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    int limited = setrlimit(RLIMIT_CORE, &none);
    return dumpable == 0 && limited == 0 ? 0 : -1;
}
