// The delay is cut to what is allowed.
#include <wdm.h>

VOID RetryDelay(ULONG Attempt)
{
    ULONG delay = Attempt * 10;

    KeStallExecutionProcessor(delay > 50 ? 50 : delay);
}
