// What the Terminal target needs of ncurses. The library's macros, variables and the WINDOW structure stay on this
// side: Swift imports neither macros with arguments nor shared mutable variables, and a WINDOW's layout is not ours.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// The wide-character functions exist only when this stands before the first include.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <stdbool.h>
#include <stdio.h>
#include <termios.h>
#include <unistd.h>

/// Starts ncurses on `tty`; false when terminfo does not know `type`.
static inline bool ncurses_open(const char *type, FILE *tty) {
    use_env(FALSE);
    use_tioctl(TRUE);
    return newterm(type, tty, tty) != NULL;
}

/// A string capability, or NULL when the terminal has none of that name.
static inline const char *ncurses_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

/// Makes keys arrive at once, unechoed and byte by byte, without waiting for any.
///
/// Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q become keys like all others; Ctrl-\ still ends a program that hangs.
static inline bool ncurses_take_keyboard(int tty, int escape_delay) {
    cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    set_escdelay(escape_delay);
    struct termios modes;
    if (tcgetattr(tty, &modes) != 0) return false;
    modes.c_cc[VINTR] = _POSIX_VDISABLE;
    modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    if (tcsetattr(tty, TCSANOW, &modes) != 0) return false;
    // Remembered, so that coming back from a suspension brings these modes back too.
    return def_prog_mode() == OK;
}

/// The next byte or key code, or `ncurses_nothing`.
static inline int ncurses_read(void) { return wgetch(stdscr); }

static const int ncurses_nothing = ERR;

/// How many colours can be shown with the terminal's own background; 0 for none.
static inline int ncurses_start_colours(void) {
    if (!has_colors() || start_color() != OK) return 0;
    use_default_colors();
    return COLORS;
}

/// Binds a colour to a pair, on the terminal's own background.
static inline void ncurses_set_pair(short pair, short colour) { init_pair(pair, colour, -1); }

static inline unsigned ncurses_pair(short pair) { return (unsigned)COLOR_PAIR(pair); }

static const unsigned ncurses_normal = A_NORMAL;
static const unsigned ncurses_bold = A_BOLD;
static const unsigned ncurses_dim = A_DIM;
static const unsigned ncurses_reverse = A_REVERSE;
static const unsigned ncurses_underline = A_UNDERLINE;

static inline void ncurses_clear_row(int row) {
    wattrset(stdscr, A_NORMAL);
    wmove(stdscr, row, 0);
    wclrtoeol(stdscr);
}

/// Writes `count` bytes of text from a place on.
static inline void ncurses_put(int row, int column, const char *text, int count, unsigned attributes) {
    wattrset(stdscr, (attr_t)attributes);
    mvwaddnstr(stdscr, row, column, text, count);
}

/// Sends what has changed, and puts the cursor at a place or hides it (row -1).
static inline void ncurses_show(int row, int column) {
    if (row >= 0) {
        wmove(stdscr, row, column);
        curs_set(1);
    } else {
        curs_set(0);
    }
    wrefresh(stdscr);
}

static inline int ncurses_rows(void) { return getmaxy(stdscr); }
static inline int ncurses_columns(void) { return getmaxx(stdscr); }

/// Fits the screen to the terminal; the next `ncurses_show` paints all of it, whatever is on it now.
static inline void ncurses_resize(int rows, int columns) {
    resize_term(rows, columns);
    clearok(curscr, TRUE);
}

/// Gives the terminal to others for a while.
static inline void ncurses_leave(void) { endwin(); }

/// Takes the terminal back after `ncurses_leave`; the next `ncurses_show` sets up its screen.
static inline void ncurses_return(void) { reset_prog_mode(); }

#endif
