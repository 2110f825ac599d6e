// The counter lives on the stack of one thread; only the answer goes to the caller.
#include <wdm.h>

ULONG CountPending(PLIST_ENTRY Head)
{
    LONG pending = 0;
    PLIST_ENTRY entry;

    for (entry = Head->Flink; entry != Head; entry = entry->Flink)
        InterlockedIncrement(&pending); // expect: sync/interlocked-on-local
    return (ULONG)pending;
}
