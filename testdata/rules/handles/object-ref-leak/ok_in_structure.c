// The thread goes into an array on the stack; another function waits and dereferences.
#include <wdm.h>

VOID GannetWaitAll(PVOID *Objects, ULONG Count);

VOID GannetStop(PHANDLE Handles, ULONG Count)
{
    PVOID objects[4];
    ULONG taken = 0;
    ULONG i;

    PAGED_CODE();
    for (i = 0; i < Count && i < 4; i++) {
        PVOID thread;

        if (NT_SUCCESS(ObReferenceObjectByHandle(Handles[i], SYNCHRONIZE, *PsThreadType, KernelMode, &thread, NULL))) {
            objects[taken++] = thread;
        }
    }
    GannetWaitAll(objects, taken);
}
