// The wide-character API exists only when this stands before the first include.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
