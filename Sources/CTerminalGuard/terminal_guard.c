#include "terminal_guard.h"

void terminal_guard_restore(void) {}
