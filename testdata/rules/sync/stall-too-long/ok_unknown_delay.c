// The caller knows how long.
#include <wdm.h>

VOID DelayMicroseconds(ULONG Microseconds)
{
    KeStallExecutionProcessor(Microseconds);
}
