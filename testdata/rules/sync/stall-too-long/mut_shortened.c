// The unit is changed from milliseconds before the call.
#include <wdm.h>

VOID SettleVoltage(PULONG Regulator)
{
    ULONG delay = 20000;

    WRITE_REGISTER_ULONG(Regulator, 3);
    delay = delay / 1000; // guard
    KeStallExecutionProcessor(delay);
}
