// Short looks at a register, and the loop ends as soon as the device is ready.
#include <wdm.h>

BOOLEAN WaitReady(PULONG Status)
{
    ULONG tries;

    for (tries = 0; tries < 20; tries++) {
        if (READ_REGISTER_ULONG(Status) & 1)
            return TRUE;
        KeStallExecutionProcessor(2);
    }
    return FALSE;
}
