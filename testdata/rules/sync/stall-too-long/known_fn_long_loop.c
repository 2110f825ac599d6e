// FN: Ten microseconds at a time, a hundred thousand times: a second, if the device does not answer.
#include <wdm.h>

BOOLEAN WaitForAnswer(PULONG Status)
{
    ULONG tries;

    for (tries = 0; tries < 100000; tries++) {
        if (READ_REGISTER_ULONG(Status) & 1)
            return TRUE;
        KeStallExecutionProcessor(10);
    }
    return FALSE;
}
