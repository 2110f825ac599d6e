// Up to fifty microseconds are accepted.
#include <wdm.h>

VOID ToggleClock(PUCHAR Port)
{
    WRITE_PORT_UCHAR(Port, 1);
    KeStallExecutionProcessor(50);
    WRITE_PORT_UCHAR(Port, 0);
    KeStallExecutionProcessor(5);
}
