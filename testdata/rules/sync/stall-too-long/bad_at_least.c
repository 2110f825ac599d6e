// The test leaves only delays that are too long.
#include <wdm.h>

VOID WaitForCodec(ULONG Microseconds)
{
    if (Microseconds <= 50) {
        KeStallExecutionProcessor(Microseconds);
        return;
    }
    KeStallExecutionProcessor(Microseconds); // expect: sync/stall-too-long
}
