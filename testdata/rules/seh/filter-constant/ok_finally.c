// No filter at all: what is cleaned up runs on every way out.
#include <ntddk.h>

LONG LarkBusy;

ULONG LarkRead(volatile ULONG *Value)
{
    ULONG sum = 0;

    InterlockedIncrement(&LarkBusy);
    __try {
        sum = *Value;
    } __finally {
        InterlockedDecrement(&LarkBusy);
    }
    return sum;
}
