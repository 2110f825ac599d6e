// A static local is shared by all threads.
#include <wdm.h>

LONG NextSerial(VOID)
{
    static LONG serial;

    return InterlockedIncrement(&serial);
}
