// The data sheet asks for a pulse of a millisecond, and the processor waits all of it.
#include <wdm.h>

typedef struct _BOARD {
    PULONG Control;
} BOARD, *PBOARD;

VOID BoardReset(PBOARD Board)
{
    WRITE_REGISTER_ULONG(Board->Control, 1);
    KeStallExecutionProcessor(1000); // expect: sync/stall-too-long
    WRITE_REGISTER_ULONG(Board->Control, 0);
}
