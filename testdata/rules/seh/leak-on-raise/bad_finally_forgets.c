// There is a __finally, and it gives back only the lock.
#include <ntddk.h>

typedef struct _OSIER { FAST_MUTEX Mutex; ULONG Sum; } OSIER, *POSIER;

VOID OsierAdd(POSIER Osier, PULONG From, ULONG Count)
{
    PULONG copy = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, Count * sizeof(ULONG), 'reiO');

    PAGED_CODE();
    if (copy == NULL) {
        return;
    }
    ExAcquireFastMutex(&Osier->Mutex);
    __try {
        ProbeForRead(From, Count * sizeof(ULONG), sizeof(ULONG)); // expect: seh/leak-on-raise
        RtlCopyMemory(copy, From, Count * sizeof(ULONG));
        Osier->Sum += copy[0];
    } __finally {
        ExReleaseFastMutex(&Osier->Mutex);
    }
    ExFreePoolWithTag(copy, 'reiO');
}
